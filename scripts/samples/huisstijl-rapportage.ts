import { bladwijzer } from '../proefbestanden/xml.ts';
import {
  betrokkenen,
  breed,
  breedBijVolgende,
  briefpapier,
  CONCEPT,
  dagOfStreep,
  gegevens,
  kader,
  lijst,
  ofStreep,
  ondertekening,
  vier,
} from './huisstijl-delen.ts';
import type { Huisstijldocument } from './huisstijl-pakket.ts';
import { LIJST } from './huisstijl-stijlen.ts';
import { al, blok, p, punt, REGEL, rij, selectievakje, t, tabel, vet } from './huisstijl-word.ts';

const TITEL = '{{#if eindrapport}}Eindrapport{{else}}Voortgangsrapportage{{/if}} tweede spoor';

const begin =
  CONCEPT +
  al('Titel', bladwijzer(0, '_Hlk180000000', t(TITEL))) +
  al('Ondertitel', '{{kop.werknemer}} · rapportage {{nummer}} · {{van}} tot en met {{tot}}') +
  blok(
    '{{#if samenvatting}}',
    kader(
      'Samenvatting van de periode',
      al('KvKadertitel', 'In het kort'),
      al('KvKadertekst', '{{alineas samenvatting}}'),
    ),
  );

const traject =
  al('Kop1', 'Het traject') +
  tabel(
    gegevens('Gegevens van het traject'),
    vier(
      'Begonnen op',
      dagOfStreep('traject.start'),
      'Trajectplan van',
      dagOfStreep('traject.trajectplanOp'),
    ),
    breed(
      'Uitvoering',
      '{{#if traject.zelfUitgevoerd}}De werkgever voert het traject zelf uit.{{else}}{{traject.bureau}}{{/if}}',
    ),
    breed(
      'Coach',
      '{{#with traject}}{{coach}}{{#if functie}}, {{functie}}{{/if}}{{#if telefoon}} · {{telefoon}}{{/if}}{{#if email}} · {{email}}{{/if}}{{/with}}',
    ),
    breed(
      'Persoonsprofiel',
      '{{#if traject.persoonsprofielOp}}Van {{datumKort traject.persoonsprofielOp}}{{#if statusPersoonsprofiel}}: {{/if}}{{/if}}{{statusPersoonsprofiel}}',
    ),
    breed(
      'Zoekprofiel',
      '{{#if traject.zoekprofielOp}}Van {{datumKort traject.zoekprofielOp}}{{#if statusZoekprofiel}}: {{/if}}{{/if}}{{statusZoekprofiel}}',
    ),
  ) +
  blok(
    '{{#if zoekprofiel}}',
    al('Kop2', 'Waarnaar wordt gezocht') +
      tabel(
        gegevens('Inhoud van het zoekprofiel'),
        breed(
          '{{#if zoekprofiel.functies}}Functies',
          '{{hoofdletter (opsomming zoekprofiel.functies)}}{{/if}}',
        ),
        breed(
          '{{#if zoekprofiel.branches}}Branches',
          '{{hoofdletter (opsomming zoekprofiel.branches)}}{{/if}}',
        ),
        breed('{{#if zoekprofiel.taken}}Taken', '{{hoofdletter (opsomming zoekprofiel.taken)}}{{/if}}'),
        vier(
          'Uren per week',
          ofStreep('zoekprofiel.urenPerWeek'),
          'Reisafstand',
          ofStreep('zoekprofiel.reisafstandKm', '{{zoekprofiel.reisafstandKm}} kilometer'),
        ),
        breed(
          '{{#if zoekprofiel.onderbouwingBelastbaarheid}}Belastbaarheid',
          '{{zoekprofiel.onderbouwingBelastbaarheid}}{{/if}}',
        ),
        breed(
          '{{#if zoekprofiel.onderbouwingArbeidsmarkt}}Arbeidsmarkt',
          '{{zoekprofiel.onderbouwingArbeidsmarkt}}{{/if}}',
        ),
      ),
  );

const deelname =
  al('Kop1', 'Deelname en belastbaarheid') +
  tabel(
    gegevens('Deelname en belastbaarheid'),
    breedBijVolgende(
      'Deelname',
      '{{hoofdletter deelname.oordeel}}{{#if deelname.toelichting}}{{#if deelname.oordeel}}. {{/if}}{{deelname.toelichting}}{{/if}}',
    ),
    breedBijVolgende('Eerste spoor', ofStreep('urenSpoor1', '{{urenSpoor1}} uur per week')),
    breed(
      'Belastbaarheid',
      al(
        'KvCel',
        selectievakje(710001, 'Belastbaarheid gewijzigd', '{{vakje belastbaarheidGewijzigd}}'),
        ' gewijzigd in deze periode{{#if belastbaarheidDoorgegevenOp}}; doorgegeven aan de coach op {{datumKort belastbaarheidDoorgegevenOp}}{{/if}}',
      ),
    ),
  );

const contactvorm = lijst(
  'Contacten in de periode',
  [1500, 2000, 2656, 3256],
  ['Datum', 'Met wie', 'Doel', 'Afspraken en vervolg'],
);

const contacten = blok(
  '{{#if contacten}}',
  al('Kop1', 'Contactmomenten') +
    tabel(
      contactvorm,
      rij(contactvorm, [
        al(
          'KvCel',
          '{{#each contacten}}{{datumKort datum}}{{#if vorm}}',
          REGEL,
          '{{vorm}}{{/if}}{{#if uren}}',
          REGEL,
          '{{uren}} uur{{/if}}',
        ),
        al(
          'KvCel',
          '{{hoofdletter met}}{{#if (of aanwezig (gelijk aanwezig false))}}',
          REGEL,
          '{{vakje aanwezig}} aanwezig{{#if redenAfwezig}}: {{redenAfwezig}}{{/if}}{{/if}}',
        ),
        '{{doel}}',
        al('KvCel', '{{afspraken}}') +
          al('KvToelichting', '{{#if vervolg}}Vervolg: {{vervolg}}{{/if}}{{/each}}'),
      ]),
    ),
);

const activiteitvorm = lijst(
  'Activiteiten in de periode',
  [1400, 2400, 3056, 2556],
  ['Periode', 'Soort', 'Wat is gedaan', 'Resultaat'],
);

const activiteiten = blok(
  '{{#if activiteiten}}',
  al('Kop1', 'Activiteiten') +
    tabel(
      activiteitvorm,
      rij(activiteitvorm, [
        al(
          'KvCel',
          '{{#each activiteiten}}{{datumKort datum}}{{#if tot}} –',
          REGEL,
          '{{datumKort tot}}{{/if}}',
        ),
        '{{hoofdletter soort}}',
        '{{omschrijving}}',
        '{{hoofdletter resultaat}}{{/each}}',
      ]),
    ),
);

const sollicitatievorm = lijst(
  'Sollicitaties in de periode',
  [1200, 3356, 1050, 2856, 950],
  ['Datum', 'Functie, bedrijf en bron', 'In profiel', 'Resultaat', 'Bewijs'],
);

const weekvorm = lijst(
  'Sollicitaties per week',
  [900, 2700, 1000, 4812],
  ['Week', 'Dagen', 'Aantal', 'Met reden niet gesolliciteerd'],
);

const sollicitaties =
  al('Kop1', 'Sollicitaties') +
  p('{{#if sollicitaties}}') +
  al('Bijschrift', 'Sollicitaties in deze periode: {{aantal sollicitaties}}') +
  tabel(
    sollicitatievorm,
    rij(sollicitatievorm, [
      '{{#each sollicitaties}}{{datumKort datum}}',
      al(
        'KvCel',
        vet('{{hoofdletter functie}}'),
        '{{#if werkgever}}',
        REGEL,
        '{{werkgever}}{{/if}}{{#if (of bron vorm)}}',
        REGEL,
        '{{hoofdletter bron}}{{#if (en bron vorm)}}, {{/if}}{{vorm}}{{/if}}',
      ) + al('KvToelichting', '{{#if toelichtingPassend}}{{toelichtingPassend}}{{/if}}'),
      '{{vakje past}}',
      al('KvCel', '{{hoofdletter resultaat}}{{#if resultaatOp}} op {{datumKort resultaatOp}}{{/if}}') +
        al('KvToelichting', '{{#if redenAfwijzing}}{{redenAfwijzing}}{{/if}}'),
      '{{vakje bewijs}}{{/each}}',
    ]),
  ) +
  p('{{else}}') +
  p('In deze periode is niet gesolliciteerd.') +
  p('{{/if}}') +
  blok(
    '{{#if nietSolliciteren}}',
    al('Bijschrift', 'Perioden zonder sollicitaties') +
      blok(
        '{{#each nietSolliciteren}}',
        al(
          'Lijstopsomteken',
          'Van {{van}}{{#if tot}} tot en met {{tot}}{{/if}} is met reden niet gesolliciteerd{{#if soortReden}} ({{soortReden}}){{/if}}{{#if reden}}: {{reden}}{{else}}.{{/if}}',
        ),
      ),
  ) +
  blok(
    '{{#if perWeek}}',
    al(
      'Bijschrift',
      'Sinds het zoekprofiel van {{perWeek.vanaf}}: {{perWeek.totaal}} in totaal, gemiddeld {{perWeek.gemiddelde}} per week',
    ) +
      tabel(
        weekvorm,
        rij(weekvorm, [
          '{{#if perWeek.eerder}}1–{{perWeek.eerder.weken}}',
          'eerdere weken samen',
          '{{perWeek.eerder.sollicitaties}}',
          al('KvCel') + al('KvCel', '{{/if}}'),
        ]),
        rij(weekvorm, [
          '{{#each perWeek.weken}}{{nummer}}',
          '{{datumKort van}}{{#unless (gelijk van tot)}} – {{datumKort tot}}{{/unless}}',
          '{{sollicitaties}}',
          '{{reden}}{{/each}}',
        ]),
      ),
  ) +
  blok(
    '{{#if gesprekken}}',
    al('Kop2', 'Sollicitatiegesprekken') +
      blok(
        '{{#each gesprekken}}',
        al(
          'Lijstopsomteken',
          '{{datum}}: {{functie}} bij {{werkgever}}{{#if resultaat}} ({{resultaat}}){{/if}}',
        ),
      ),
  );

const plaatsingen = blok(
  '{{#if plaatsingen}}',
  al('Kop1', 'Plaatsingen') +
    blok(
      '{{#each plaatsingen}}',
      al('Bijschrift', '{{#if soort}}{{hoofdletter soort}} bij {{/if}}{{werkgever}}') +
        tabel(
          gegevens('Een plaatsing'),
          vier('Van', dagOfStreep('van'), 'Tot en met', dagOfStreep('tot')),
          vier('Functie', ofStreep('functie'), 'Uren per week', ofStreep('urenPerWeek')),
          breed('{{#if leerdoelen}}Leerdoelen', '{{leerdoelen}}{{/if}}'),
          breed('{{#if resultaat}}Resultaat', '{{hoofdletter resultaat}}{{/if}}'),
          breed(
            '{{#if (of instemming (gelijk instemming false))}}Instemming',
            '{{vakje instemming}} de werknemer stemt in met deze plaatsing{{/if}}',
          ),
        ),
    ),
);

const knelpuntvorm = lijst('Knelpunten en maatregelen', [4706, 4706], ['Knelpunt', 'Wat wij eraan doen']);

const knelpunten = blok(
  '{{#if knelpunten}}',
  al('Kop1', 'Knelpunten') +
    tabel(
      knelpuntvorm,
      rij(knelpuntvorm, [
        punt(LIJST.knelpunten, 'KvCel', '{{#each knelpunten}}{{knelpunt}}'),
        '{{maatregel}}{{/each}}',
      ]),
    ),
);

const eindadvies = blok(
  '{{#if eindadvies}}',
  al('Kop1', 'Resultaat en advies') +
    kader(
      'Resultaat en advies van de coach',
      al('KvKadertekst', vet('{{eindadvies.resultaat}}')),
      al(
        'KvKadertekst',
        '{{#if (of eindadvies.tweedeTrajectZinvol (gelijk eindadvies.tweedeTrajectZinvol false))}}Tweede traject zinvol: {{eindadvies.tweedeTrajectZinvol}}{{#if eindadvies.redenen}}, vanwege {{opsomming eindadvies.redenen}}{{/if}}.{{/if}}',
      ),
      al('KvKadertekst', '{{alineas eindadvies.reden}}'),
    ),
);

const visies = blok(
  '{{#if (of visieWerknemer visieCoach reactieWerkgever)}}',
  al('Kop1', 'Hoe de betrokkenen het zien') +
    tabel(
      gegevens('Visies van werknemer, coach en werkgever'),
      breed(
        '{{#if visieWerknemer}}De werknemer',
        al('KvCel', '{{alineas visieWerknemer}}') + al('KvCel', '{{/if}}'),
      ),
      breed('{{#if visieCoach}}De coach', al('KvCel', '{{alineas visieCoach}}') + al('KvCel', '{{/if}}')),
      breed(
        '{{#if reactieWerkgever}}De werkgever',
        al('KvToelichting', '{{#if reactieWerkgever.datum}}Reactie van {{reactieWerkgever.datum}}{{/if}}') +
          al('KvCel', '{{alineas reactieWerkgever.reactie}}') +
          al(
            'KvToelichting',
            '{{#if ondertekening.gezien}}Voor gezien getekend door {{ondertekening.gezien.naam}}{{#if ondertekening.gezien.functie}}, {{ondertekening.gezien.functie}}{{/if}}, op {{ondertekening.gezien.op}}.{{/if}}',
          ) +
          al('KvCel', '{{/if}}'),
      ),
    ),
);

const BIJ_VOLGENDE = '<w:keepNext/>';

const afspraken = blok(
  '{{#if (of afspraken volgendeRapportage)}}',
  al('Kop1', 'Afspraken') +
    blok(
      '{{#each afspraken}}',
      al(
        { stijl: 'Lijstnummering', meer: BIJ_VOLGENDE },
        '{{#if wie}}{{hoofdletter wie}}{{#if uiterlijk}}, {{/if}}{{/if}}{{#if uiterlijk}}uiterlijk {{uiterlijk}}{{/if}}{{#if (of wie uiterlijk)}}: {{/if}}{{wat}}',
      ),
    ) +
    al(
      { stijl: 'KvNaTabel', meer: BIJ_VOLGENDE },
      '{{#if volgendeRapportage}}De volgende rapportage volgt op {{volgendeRapportage}}.{{/if}}',
    ),
);

// The bureau's signature stands only under its own reports, and only when they were signed.
const GETEKEND =
  '{{#if (en ondertekening.uitvoerder.ondertekendOp (gelijk traject.bureau kop.afzender.naam))}}{{afbeelding kop.afzender.handtekening 4.2 1.7}}{{/if}}';

export const rapportage: Huisstijldocument = {
  titel: 'Voortgangsrapportage tweede spoor',
  ...briefpapier(TITEL, '{{kop.werknemer}}, rapportage {{nummer}}'),
  body: [
    begin,
    betrokkenen(),
    traject,
    deelname,
    contacten,
    activiteiten,
    sollicitaties,
    plaatsingen,
    knelpunten,
    eindadvies,
    visies,
    afspraken,
    ondertekening(
      {
        wie: '{{#if traject.zelfUitgevoerd}}De werkgever{{else}}De coach{{/if}}',
        pad: 'ondertekening.uitvoerder',
        beeld: GETEKEND,
      },
      { wie: 'De werknemer', pad: 'ondertekening.werknemer' },
    ),
  ].join(''),
};
