import { bladwijzer } from '../proefbestanden/xml.ts';
import {
  betrokkenen,
  breed,
  briefpapier,
  CONCEPT,
  dagOfStreep,
  gegevens,
  kader,
  label,
  lijst,
  ofStreep,
  ondertekening,
  vier,
} from './huisstijl-delen.ts';
import type { Huisstijldocument } from './huisstijl-pakket.ts';
import { LIJST, VLAK } from './huisstijl-stijlen.ts';
import {
  al,
  blok,
  p,
  punt,
  REGEL,
  rij,
  selectievakje,
  t,
  tabel,
  vet,
  type Tabelvorm,
} from './huisstijl-word.ts';

const TITEL = 'Plan van aanpak';
const BIJ_VOLGENDE = '<w:keepNext/>';

const begin =
  CONCEPT +
  al('Titel', bladwijzer(0, '_Hlk190000000', t(TITEL))) +
  al('Ondertitel', '{{kop.werknemer}} · {{kop.werkgever}} · {{kop.opgesteldOp}}') +
  kader(
    'Einddoel van het plan',
    al('KvKadertitel', 'Waar werken wij naartoe?'),
    al('KvKadertekst', vet('{{hoofdletter einddoel}}')),
    al('KvKadertekst', '{{alineas toelichtingEinddoel}}'),
  );

const functie =
  al('Kop1', 'De functie') +
  tabel(
    gegevens('De functie van de werknemer'),
    vier(
      'Functie',
      '{{hoofdletter functie.naam}}{{#if functie.afdeling}}, afdeling {{functie.afdeling}}{{/if}}',
      'Sinds',
      dagOfStreep('functie.sinds'),
    ),
    vier('Uren per week', ofStreep('functie.urenPerWeek'), 'Werktijden', ofStreep('functie.werktijden')),
    breed('Kerntaken', ofStreep('functie.taken', '{{hoofdletter (opsomming functie.taken)}}')),
  );

const adviesvorm = lijst('Adviezen en opvolging', [4000, 5412], ['Advies', 'Wat ermee is gedaan']);

const beperkingvorm: Tabelvorm = {
  stijl: 'KompasveldGegevens',
  kolommen: [3100, 6312],
  omschrijving: 'Beperkingen in het werk',
};

const uitgangspunt =
  al('Kop1', 'Waar dit plan op rust') +
  p(
    '{{#if probleemanalyse.datum}}Dit plan rust op de probleemanalyse van {{probleemanalyse.datum}}.{{#if (gelijk probleemanalyse.opTijd true)}} Het is {{probleemanalyse.dagenErna}} dagen later opgesteld, binnen de termijn die liep tot en met {{probleemanalyse.uiterlijk}}.{{else if (gelijk probleemanalyse.opTijd false)}} Het is {{probleemanalyse.dagenErna}} dagen later opgesteld. De termijn liep tot en met {{probleemanalyse.uiterlijk}}.{{/if}}{{/if}}',
  ) +
  blok(
    '{{#if termijnafwijking}}',
    p(
      'Werkgever en werknemer zijn samen van een termijn afgeweken. Reden: {{termijnafwijking.reden}}{{#if termijnafwijking.vastgelegdOp}} Dit is vastgelegd op {{termijnafwijking.vastgelegdOp}}.{{/if}}',
    ) +
      p(
        '{{vakje termijnafwijking.instemmingWerkgever}} De werkgever stemt hiermee in.   {{vakje termijnafwijking.instemmingWerknemer}} De werknemer stemt hiermee in.',
      ),
  ) +
  blok(
    '{{#if advies}}',
    al('Kop2', 'Het advies van de bedrijfsarts{{#if advies.datum}} van {{advies.datum}}{{/if}}') +
      p(
        '{{#if (of advies.mogelijkheden advies.urenPerDag advies.urenPerWeek)}}{{#if advies.mogelijkheden}}Volgens de bedrijfsarts {{advies.mogelijkheden}}.{{/if}}{{#if advies.urenPerWeek}} Er kan {{advies.urenPerWeek}} uur per week worden gewerkt{{#if advies.urenPerDag}}, {{advies.urenPerDag}} uur per dag{{/if}}.{{else if advies.urenPerDag}} Er kan {{advies.urenPerDag}} uur per dag worden gewerkt.{{/if}}{{/if}}',
      ) +
      p('{{#if advies.analyse}}{{alineas advies.analyse}}{{/if}}') +
      p('{{#if advies.samenvatting}}{{alineas advies.samenvatting}}{{/if}}') +
      blok(
        '{{#if advies.beperkingen}}',
        al('Bijschrift', 'Beperkingen volgens de bedrijfsarts') +
          tabel(
            beperkingvorm,
            rij(beperkingvorm, [label('{{#each advies.beperkingen}}{{veld}}'), '{{toelichting}}{{/each}}']),
          ),
      ) +
      al(
        'KvNaTabel',
        '{{#if (of advies.vastgesteldOp advies.geldigTot advies.volgendeBeoordeling)}}{{#if advies.vastgesteldOp}}De belastbaarheid is vastgesteld op {{advies.vastgesteldOp}}. {{/if}}{{#if advies.geldigTot}}Zij geldt tot {{advies.geldigTot}}. {{/if}}{{#if advies.volgendeBeoordeling}}De volgende beoordeling is gepland op {{advies.volgendeBeoordeling}}.{{/if}}{{/if}}',
      ) +
      blok(
        '{{#if (of advies.eigenWerk advies.anderWerk advies.prognose advies.onduidelijk advies.einddoel)}}',
        tabel(
          gegevens('Mogelijkheden en verwachting'),
          breed('{{#if advies.eigenWerk}}Eigen werk', '{{advies.eigenWerk}}{{/if}}'),
          breed('{{#if advies.anderWerk}}Ander werk', '{{advies.anderWerk}}{{/if}}'),
          breed(
            '{{#if advies.prognose}}Verwachting',
            '{{#with advies.prognose}}{{#if richting}}{{hoofdletter richting}}{{#if termijnWeken}} binnen {{termijnWeken}} weken{{#if ../advies.vastgesteldOp}} na {{../advies.vastgesteldOp}}{{/if}}{{/if}}. {{else if termijnWeken}}Verandering binnen {{termijnWeken}} weken{{#if ../advies.vastgesteldOp}} na {{../advies.vastgesteldOp}}{{/if}}. {{/if}}{{toelichting}}{{/with}}{{/if}}',
          ),
          breed(
            '{{#if advies.onduidelijk}}Nog onzeker',
            '{{advies.onduidelijk.toelichting}}{{#if advies.onduidelijk.duidelijkOp}} Duidelijkheid wordt verwacht op {{advies.onduidelijk.duidelijkOp}}.{{/if}}{{/if}}',
          ),
          breed('{{#if advies.einddoel}}Einddoel', '{{hoofdletter advies.einddoel}}{{/if}}'),
        ),
      ) +
      p('{{#if advies.verwerkt}}') +
      al('KvNaTabel', 'Werkgever en werknemer hebben het advies van de bedrijfsarts in dit plan verwerkt.') +
      p('{{else if advies.punten}}') +
      al('Bijschrift', 'Wat met de adviezen is gedaan') +
      tabel(
        adviesvorm,
        rij(adviesvorm, [
          '{{#each advies.punten}}{{tekst}}',
          al(
            'KvCel',
            '{{#if (of opvolging op)}}{{hoofdletter opvolging}}{{#if op}} op {{datumKort op}}{{/if}}{{/if}}',
          ) +
            al('KvToelichting', '{{#if reden}}{{reden}}{{/if}}') +
            blok(
              '{{#if activiteiten}}',
              al('KvToelichting', 'Opgenomen in:') +
                blok('{{#each activiteiten}}', punt(LIJST.opvolging, 'KvCel', '{{this}}')),
            ) +
            al('KvCel', '{{/each}}'),
        ]),
      ) +
      p('{{/if}}'),
  );

const activiteitvorm = lijst(
  'Doelen met hun activiteiten',
  [5212, 1600, 1300, 1300],
  ['Doelen en activiteiten', 'Wie', 'Van', 'Tot en met'],
);

const SOORT = '{{hoofdletter soort}}{{#if (en soort spoor)}}, {{/if}}{{#if spoor}}spoor {{spoor}}{{/if}}';

/** Each goal with its own activities, numbered anew; then those that belong to no goal. */
const doelen =
  al('Kop1', 'Doelen en activiteiten') +
  tabel(
    { ...activiteitvorm, gestreept: false },
    rij(activiteitvorm, [
      {
        kolommen: 4,
        vlak: VLAK,
        inhoud:
          al(
            { stijl: 'KvCel', meer: BIJ_VOLGENDE },
            '{{#each doelen}}',
            vet('Doel {{nummer}}'),
            ' – {{omschrijving}}',
          ) +
          al(
            { stijl: 'KvToelichting', meer: BIJ_VOLGENDE },
            '{{#if (of meetpunt termijn redenGeenTermijn)}}{{#if meetpunt}}Te zien aan: {{meetpunt}} {{/if}}{{#if (of termijn redenGeenTermijn)}}Termijn: {{termijn}}{{#if (en termijn redenGeenTermijn)}}, {{/if}}{{redenGeenTermijn}}{{/if}}{{/if}}',
          ),
      },
    ]),
    rij(activiteitvorm, [
      punt(LIJST.activiteiten, 'KvCel', '{{#each ../activiteiten}}{{#if (gelijk doel ../nummer)}}{{wat}}') +
        al(
          { stijl: 'KvToelichting', meer: '<w:ind w:left="284"/>' },
          `{{#if (of soort spoor)}}${SOORT}{{/if}}`,
        ),
      '{{hoofdletter wie}}',
      dagOfStreep('start'),
      `${dagOfStreep('eind')}{{/if}}{{/each}}{{/each}}`,
    ]),
    rij(activiteitvorm, [
      al('KvCel', '{{#each activiteiten}}{{#unless doel}}{{wat}}') +
        al('KvToelichting', `{{#if (of soort spoor)}}${SOORT}; {{/if}}niet aan één doel verbonden`),
      '{{hoofdletter wie}}',
      dagOfStreep('start'),
      `${dagOfStreep('eind')}{{/unless}}{{/each}}`,
    ]),
  ) +
  al(
    'KvNaTabel',
    '{{#if activiteitOntbreekt}}{{#each activiteitOntbreekt}}{{#unless @first}} {{/unless}}{{this}}{{/each}}{{/if}}',
  );

const opbouwvorm = lijst(
  'Opbouwschema',
  [1300, 1300, 4612, 2200],
  ['Vanaf', 'Uren p.w.', 'Taken', 'Loonwaarde'],
);

const aanpassingvorm = lijst(
  'Aanpassingen van het werk',
  [1800, 4812, 1400, 1400],
  ['Soort', 'Aanpassing', 'Vanaf', 'Gereed op'],
);

const werk = blok(
  '{{#if (of opbouw werkaanpassingen eigenWerkOnderzocht)}}',
  al('Kop1', 'Werk en opbouw') +
    p(
      selectievakje(720001, 'Eigen werk onderzocht', '{{vakje eigenWerkOnderzocht}}'),
      ' Bij het opstellen van dit plan is onderzocht of het eigen werk kan worden aangepast.',
    ) +
    blok(
      '{{#if opbouw}}',
      al('Bijschrift', 'Opbouwschema') +
        tabel(
          opbouwvorm,
          rij(opbouwvorm, [
            '{{#each opbouw}}{{datumKort vanaf}}',
            '{{urenPerWeek}}',
            '{{taken}}',
            '{{#if arbeidstherapeutisch}}arbeidstherapeutisch{{else}}{{loonwaarde}}{{#if loonwaarde}}%{{/if}}{{/if}}{{/each}}',
          ]),
        ),
    ) +
    blok(
      '{{#if werkaanpassingen}}',
      al('Bijschrift', 'Aanpassingen van het werk') +
        tabel(
          aanpassingvorm,
          rij(aanpassingvorm, [
            '{{#each werkaanpassingen}}{{hoofdletter soort}}',
            '{{omschrijving}}',
            dagOfStreep('vanaf'),
            `${dagOfStreep('gerealiseerdOp')}{{/each}}`,
          ]),
        ),
    ),
);

const PERIODE =
  '{{#if (of start eind)}}{{start}}{{#if eind}}{{#if start}} – {{else}}Tot en met {{/if}}{{eind}}{{/if}}: {{/if}}';

const interventies =
  blok(
    '{{#if interventies}}',
    al('Kop1', 'Interventies') +
      blok('{{#each interventies}}', al('Lijstopsomteken', `${PERIODE}{{omschrijving}}`)),
  ) +
  blok(
    '{{#if scholing}}',
    al('Kop1', 'Scholing') +
      blok(
        '{{#each scholing}}',
        al('Lijstopsomteken', `${PERIODE}{{naam}}{{#if kosten}}, kosten {{bedragHeel kosten}}{{/if}}`),
      ),
  );

const zoekvorm: Tabelvorm = {
  stijl: 'KompasveldGegevens',
  kolommen: [4706, 4706],
  omschrijving: 'Volgorde waarin naar werk wordt gezocht',
};

const richting = (nummer: number, titel: string, pad: string) => ({
  inhoud: al('KvLabel', vet(`${nummer}. ${titel}`)) + al('KvCel', ofStreep(`zoekvolgorde.${pad}`)),
  ...((nummer === 1 || nummer === 4) && { vlak: VLAK }),
});

const zoeken = blok(
  '{{#if zoekvolgorde}}',
  al('Kop1', 'Waar wij naar werk zoeken') +
    al(
      { stijl: 'Standaard', meer: BIJ_VOLGENDE },
      '{{vakje zoekvolgorde.beidenWillenExtern}} Werkgever en werknemer willen samen naar werk bij een andere werkgever.',
    ) +
    tabel(
      zoekvorm,
      rij(zoekvorm, [
        richting(1, 'Eigen werk', 'eigenWerk'),
        richting(2, 'Eigen werk, aangepast', 'aangepastEigenWerk'),
      ]),
      rij(zoekvorm, [
        richting(3, 'Ander werk bij de werkgever', 'anderWerkIntern'),
        richting(4, 'Werk bij een andere werkgever', 'andereWerkgever'),
      ]),
    ),
);

const tweedeSpoor = blok('{{#if tweedeSpoor}}', al('Kop1', 'Tweede spoor') + p('{{alineas tweedeSpoor}}'));

const evaluatie =
  al('Kop1', 'Evaluatie en contact') +
  tabel(
    gegevens('Evaluaties en contact'),
    vier(
      'Eerste evaluatie',
      dagOfStreep('evaluatie.eerste'),
      'Eind eerste jaar',
      dagOfStreep('evaluatie.eersteJaar'),
    ),
    breed(
      'Evaluaties',
      al(
        'KvCel',
        '{{#if evaluatie.momenten}}{{#each evaluatie.momenten}}{{#unless @first}} · {{/unless}}{{datumKort this}}{{/each}}{{else}}–{{/if}}{{#if evaluatie.intervalDagen}}',
        REGEL,
        'met {{evaluatie.intervalDagen}} dagen tussen twee evaluaties{{/if}}',
      ),
    ),
    breed(
      '{{#if contact}}Contact',
      '{{contact.frequentie}}{{#if contact.intervalDagen}}{{#if contact.frequentie}} – {{/if}}ten minste eens in de {{contact.intervalDagen}} dagen{{/if}}{{/if}}',
    ),
    breed(
      '{{#if partijen.casemanager.naam}}Casemanager',
      '{{partijen.casemanager.naam}} begeleidt de activiteiten en verzorgt het contact tussen werknemer, werkgever en bedrijfsarts of arbodienst.{{/if}}',
    ),
  );

const visievorm = lijst(
  'Visies van werkgever en werknemer',
  [1892, 3760, 3760],
  ['Onderwerp', 'Werkgever', 'Werknemer'],
);

const visie = (partij: string, veld: string): string =>
  al('KvCel', `{{alineas ${partij}.${veld}}}`) + al('KvCel', `{{#unless ${partij}.${veld}}}–{{/unless}}`);

/** A question of the form, with the answers of both next to each other. */
const visierij = (naam: string, veld: string): string =>
  rij(visievorm, [
    label(`{{#if (of visieWerkgever.${veld} visieWerknemer.${veld})}}${naam}`),
    visie('visieWerkgever', veld),
    visie('visieWerknemer', veld) + al('KvCel', '{{/if}}'),
  ]);

const nietGegeven = (partij: string): string =>
  al(
    'KvCel',
    `{{#with ${partij}}}{{ontbreekt}}{{#if gevraagdOp}}De visie is gevraagd op {{gevraagdOp}} en niet gegeven.{{#if redenNietGegeven}} Reden: {{redenNietGegeven}}{{/if}}{{else if redenNietGegeven}}De visie is niet gegeven. Reden: {{redenNietGegeven}}{{/if}}{{/with}}`,
  );

const NIET_GEGEVEN = ['visieWerkgever', 'visieWerknemer']
  .flatMap((partij) => ['ontbreekt', 'gevraagdOp', 'redenNietGegeven'].map((veld) => `${partij}.${veld}`))
  .join(' ');

const visies = blok(
  '{{#if (of visieWerkgever visieWerknemer)}}',
  al('Kop1', 'Hoe partijen het plan zien') +
    tabel(
      visievorm,
      rij(visievorm, [
        label(`{{#if (of ${NIET_GEGEVEN})}}Visie`),
        nietGegeven('visieWerkgever'),
        nietGegeven('visieWerknemer') + al('KvCel', '{{/if}}'),
      ]),
      visierij('Doelen en termijnen', 'opActiviteitenDoelenTermijnen'),
      visierij('Mogelijkheden', 'mogelijkheden'),
      visierij('Wat al is gedaan', 'activiteitenTotNu'),
      visierij('De afspraken', 'nieuweAfspraken'),
    ),
);

const overeenstemming = blok(
  '{{#if (of instemming arbeidsverhouding verplichtingenVermeld)}}',
  al('Kop1', 'Overeenstemming') +
    blok(
      '{{#if instemming}}',
      p('{{#if instemming.overeenstemming}}{{instemming.overeenstemming}}{{/if}}') +
        blok(
          '{{#if instemming.punten}}',
          al('Bijschrift', 'Geschilpunten') +
            blok('{{#each instemming.punten}}', al('Lijstopsomteken', '{{this}}')),
        ) +
        p(
          '{{#if (of instemming.soortVervolg instemming.vervolg)}}',
          vet('Vervolg: '),
          '{{instemming.soortVervolg}}{{#if (en instemming.soortVervolg instemming.vervolg)}}. {{/if}}{{instemming.vervolg}}{{/if}}',
        ),
    ) +
    p('{{#if arbeidsverhouding}}', vet('Arbeidsverhouding: '), '{{arbeidsverhouding}}{{/if}}') +
    al(
      'KvToelichting',
      '{{#if verplichtingenVermeld}}De werknemer werkt mee aan redelijke voorschriften en maatregelen, aan het opstellen, evalueren en bijstellen van dit plan, en verricht passende arbeid waartoe de werkgever gelegenheid geeft (art. 7:660a BW).{{/if}}',
    ),
);

const afschriften = blok(
  '{{#if afschriften}}',
  al('Kop1', 'Afschriften') +
    al(
      { stijl: 'Standaard', meer: BIJ_VOLGENDE },
      'Een afschrift van dit plan is voor: {{#each afschriften}}{{#unless @first}}; {{/unless}}{{aan}}{{#if (of op wijze)}} ({{datumKort op}}{{#if (en op wijze)}}, {{/if}}{{wijze}}){{/if}}{{/each}}.',
    ),
);

export const plan: Huisstijldocument = {
  titel: TITEL,
  ...briefpapier(TITEL, '{{kop.werknemer}}'),
  body: [
    begin,
    betrokkenen(),
    functie,
    uitgangspunt,
    doelen,
    werk,
    interventies,
    zoeken,
    tweedeSpoor,
    evaluatie,
    visies,
    overeenstemming,
    afschriften,
    ondertekening(
      { wie: 'De werkgever', pad: 'ondertekening.werkgever' },
      { wie: 'De werknemer', pad: 'ondertekening.werknemer' },
    ),
  ].join(''),
};
