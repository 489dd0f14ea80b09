import { vanBedrijfsarts } from '../../hulp/zaak.ts';
import { type Belastbaarheid, type Item, na } from './hulp.ts';

/** What the bedrijfsarts says somebody can do, in the six fields. */
export const profiel = (op: string, uren = 16, extra: Belastbaarheid = {}): Belastbaarheid => ({
  vastgesteldOp: op,
  bron: 'bedrijfsarts',
  vorm: 'inzetbaarheidsprofiel',
  mogelijkheden: 'benutbaar',
  kansOpHerstel: 'goed',
  urenPerDag: uren / 4,
  urenPerWeek: uren,
  velden: {
    persoonlijkFunctioneren: {
      oordeel: 'beperkt',
      toelichting: 'Geen werk met piekdruk of strakke deadlines.',
    },
    sociaalFunctioneren: { oordeel: 'nietBeperkt' },
    fysiekeOmgeving: { oordeel: 'nietBeperkt' },
    dynamischeHandelingen: { oordeel: 'nietBeperkt' },
    statischeHoudingen: { oordeel: 'beperkt', toelichting: 'Zitten en staan afwisselen.' },
    werktijden: { oordeel: 'beperkt', toelichting: `Vier dagen per week, samen ${uren} uur.` },
  },
  samenvatting: 'Afwisselend werk zonder piekdruk, verdeeld over vier dagen.',
  mogelijkhedenEigenWerk: 'Onderdelen van het eigen werk zonder piekdruk.',
  mogelijkhedenAnderWerk: 'Ander afwisselend werk in dezelfde omvang.',
  prognose: { richting: 'stabiel', termijnWeken: 26, toelichting: 'Geen verandering te verwachten.' },
  beinvloedbaar: false,
  volgendeBeoordeling: na(op, 42),
  zonderDiagnose: true,
  ...extra,
});

/** No possibilities at all on a day, with what that asks of the bedrijfsarts. Takes away what a profile would hold. */
export const geenMogelijkheden = (
  op: string,
  soort: 'tijdelijkGeen' | 'duurzaamGeen',
  volgende?: string,
): Belastbaarheid => ({
  vastgesteldOp: op,
  bron: 'bedrijfsarts',
  vorm: 'brief',
  mogelijkheden: soort,
  geenMogelijkhedenOnderbouwdInMedischDeel: true,
  kansOpHerstel: soort === 'duurzaamGeen' ? 'geen' : 'goed',
  urenPerDag: undefined,
  urenPerWeek: undefined,
  velden: undefined,
  samenvatting: 'Er zijn op dit moment geen mogelijkheden om te werken.',
  mogelijkhedenEigenWerk: 'Geen.',
  mogelijkhedenAnderWerk: 'Geen.',
  prognose: {
    richting: soort === 'duurzaamGeen' ? 'stabiel' : 'verbeterend',
    termijnWeken: soort === 'duurzaamGeen' ? 104 : 12,
    toelichting: undefined,
  },
  beinvloedbaar: false,
  volgendeBeoordeling: volgende,
  zonderDiagnose: true,
});

export const RUSTIG = {
  nietMedischeOorzaken: false,
  zorgAdequaat: true,
  contactBehandelaars: true,
  stagnatie: false,
} as const;

export const advies = (id: string, op: string, extra: Item<'adviezen'> = {}): Item<'adviezen'> => ({
  id,
  soort: 'terugkoppeling',
  stuk: vanBedrijfsarts(op),
  aanleiding: 'herbeoordeling',
  wijzigtBelastbaarheid: false,
  bijstellingPlanNodig: false,
  belastbaarheid: profiel(op),
  signalen: RUSTIG,
  eerderStukVermeld: true,
  ...extra,
});
