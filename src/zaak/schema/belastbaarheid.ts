import { BRONNEN_BELASTBAARHEID } from './keuzelijsten.ts';
import { anker, datum, getal, groep, janee, keuze, tekst, weekuren } from './veld.ts';

const BELASTING = ['nietBeperkt', 'beperkt', 'nietBeoordeeld'] as const;

const belastingsveld = (omschrijving: string) =>
  groep(omschrijving, {
    oordeel: keuze(BELASTING, 'Beperkt of niet.', 'functioneel'),
    toelichting: tekst('Wat wel en niet kan, in werktermen.', 'functioneel'),
  }).optional();

/** What somebody can still do, in work terms, as the bedrijfsarts stated it on a day. */
export const belastbaarheid = (omschrijving: string) =>
  groep(omschrijving, {
    vastgesteldOp: anker('Datum waarop dit is vastgesteld.', 'functioneel'),
    bron: keuze(
      BRONNEN_BELASTBAARHEID,
      'Wie dit heeft vastgesteld. Alleen een (bedrijfs)arts mag dat.',
      'functioneel',
    ),
    vorm: keuze(['fml', 'inzetbaarheidsprofiel', 'bar', 'brief'], 'Vorm van het profiel.', 'functioneel'),
    mogelijkheden: keuze(
      ['benutbaar', 'marginaal', 'tijdelijkGeen', 'duurzaamGeen'],
      'Benutbare mogelijkheden. Marginaal: ongeveer twee uur per dag zonder uitzicht op groei.',
      'functioneel',
    ),
    geenMogelijkhedenOnderbouwdInMedischDeel: janee(
      'De bedrijfsarts heeft in het medische deel onderbouwd waarom er geen mogelijkheden zijn.',
      'functioneel',
    ),
    kansOpHerstel: keuze(
      ['goed', 'gering', 'geen', 'onbekend'],
      'Kans op herstel van mogelijkheden volgens de bedrijfsarts.',
      'functioneel',
    ),
    urenPerDag: getal(0, 24, 'Uren per dag dat gewerkt kan worden.', 'functioneel'),
    urenPerWeek: weekuren('Uren dat gewerkt kan worden.'),
    velden: groep('De zes belastingsvelden.', {
      persoonlijkFunctioneren: belastingsveld('Persoonlijk functioneren.'),
      sociaalFunctioneren: belastingsveld('Sociaal functioneren.'),
      fysiekeOmgeving: belastingsveld('Aanpassing aan fysieke arbeidsomstandigheden.'),
      dynamischeHandelingen: belastingsveld('Dynamische handelingen.'),
      statischeHoudingen: belastingsveld('Statische houdingen.'),
      werktijden: belastingsveld('Werktijden.'),
    }).optional(),
    samenvatting: tekst('Mogelijkheden en beperkingen samengevat, in werktermen.', 'functioneel'),
    mogelijkhedenEigenWerk: tekst('Mogelijkheden voor het eigen werk.', 'functioneel'),
    mogelijkhedenAnderWerk: tekst('Mogelijkheden voor ander werk.', 'functioneel'),
    prognose: groep('Verwachting in werktermen.', {
      richting: keuze(['verbeterend', 'stabiel', 'verslechterend', 'wisselend'], 'Richting.', 'functioneel'),
      termijnWeken: getal(0, 208, 'Termijn waarbinnen verandering wordt verwacht. Weken.', 'functioneel'),
      toelichting: tekst('Toelichting in werktermen.', 'functioneel'),
    }).optional(),
    beinvloedbaar: janee('De beperkingen zijn te beïnvloeden.', 'functioneel'),
    geldigTot: datum('Einde van de geldigheid van dit profiel.', 'functioneel'),
    volgendeBeoordeling: datum('Datum van de volgende beoordeling.', 'functioneel'),
    zonderDiagnose: janee('Het profiel bevat geen diagnose of andere medische gegevens.', 'functioneel'),
  }).optional();
