import type { Zaak } from '../../zaak/schema/zaak.ts';
import type { Pointer } from '../../regels/regel.ts';
import { alsDag, type Pen } from './pen.ts';
import { dag, getal, groep, lijst, misschien, tekst } from './veld.ts';
import { BELASTINGSVELD, MOGELIJKHEDEN, PROGNOSE } from './woorden.ts';

type Belastbaarheid = NonNullable<NonNullable<Zaak['probleemanalyse']>['belastbaarheid']>;
/** What was judged of each of the six fields. */
export type Velden = NonNullable<Belastbaarheid['velden']>;

/** What somebody can do in work terms, as a doctor stated it on a day: fields of a larger group. */
export const belastbaarheidVelden = {
  mogelijkheden: tekst('Of er benutbare mogelijkheden zijn, als zinsdeel na “Volgens de bedrijfsarts”.'),
  urenPerDag: getal('Uren per dag dat gewerkt kan worden.'),
  urenPerWeek: getal('Uren per week dat gewerkt kan worden.'),
  samenvatting: tekst('Mogelijkheden en beperkingen in werktermen.'),
  vastgesteldOp: dag('Datum waarop de belastbaarheid is vastgesteld.'),
  geldigTot: dag('Tot wanneer die belastbaarheid geldt.'),
  volgendeBeoordeling: dag('Datum van de volgende beoordeling.'),
  beperkingen: lijst(
    'De beoordeelde belastingsvelden; die zonder toelichting en die zonder beperking staan bij elkaar.',
    groep('Belastingsveld.', {
      veld: tekst('Naam van het belastingsveld, of het oordeel over de velden die ernaast staan.'),
      toelichting: tekst('Wat wel en niet kan, of de namen van de velden.'),
    }),
  ),
  eigenWerk: tekst('Mogelijkheden voor het eigen werk.'),
  anderWerk: tekst('Mogelijkheden voor ander werk.'),
  prognose: misschien('Verwachting in werktermen.', {
    richting: tekst('Richting.'),
    termijnWeken: getal('Termijn in weken.'),
    toelichting: tekst('Toelichting.'),
  }),
};

export const maakBelastbaarheid = (
  b: Belastbaarheid | undefined,
  veld: Pointer & `/${string}`,
  pen: Pen,
) => ({
  mogelijkheden: b?.mogelijkheden ? MOGELIJKHEDEN[b.mogelijkheden] : null,
  urenPerDag: b?.urenPerDag ?? null,
  urenPerWeek: b?.urenPerWeek ?? null,
  samenvatting: pen.tekst(b?.samenvatting, `${veld}/samenvatting`),
  vastgesteldOp: alsDag(b?.vastgesteldOp),
  geldigTot: alsDag(b?.geldigTot),
  volgendeBeoordeling: alsDag(b?.volgendeBeoordeling),
  beperkingen: [...maakBeperkingen(b?.velden), ...maakMist(`${veld}/velden`, pen)],
  eigenWerk: pen.tekst(b?.mogelijkhedenEigenWerk, `${veld}/mogelijkhedenEigenWerk`),
  anderWerk: pen.tekst(b?.mogelijkhedenAnderWerk, `${veld}/mogelijkhedenAnderWerk`),
  prognose: maakPrognose(b?.prognose, `${veld}/prognose`, pen),
});

function maakPrognose(prognose: Belastbaarheid['prognose'], veld: Pointer, pen: Pen) {
  const ontbreekt = pen.mist(veld);
  if (!prognose && !ontbreekt) return null;
  return {
    richting: prognose?.richting ? PROGNOSE[prognose.richting] : null,
    termijnWeken: prognose?.termijnWeken ?? null,
    toelichting: ontbreekt ?? prognose?.toelichting ?? null,
  };
}

/** The mark that not every field was judged. */
function maakMist(veld: Pointer, pen: Pen) {
  const ontbreekt = pen.mist(veld);
  return ontbreekt ? [{ veld: ontbreekt, toelichting: null }] : [];
}

/** The fields that are judged or explained otherwise than before; no explanation is no other explanation. */
export function gewijzigdeVelden(nieuw: Velden | undefined, eerder: Velden): Velden {
  const namen = Object.keys(BELASTINGSVELD) as (keyof Velden)[];
  const isAnders = (naam: keyof Velden): boolean => {
    const [nu, toen] = [nieuw?.[naam], eerder[naam]];
    const uitleg = (nu?.toelichting ?? '').trim();
    return nu?.oordeel !== toen?.oordeel || (uitleg !== '' && uitleg !== (toen?.toelichting ?? '').trim());
  };
  return Object.fromEntries(namen.filter(isAnders).map((naam) => [naam, nieuw?.[naam]]));
}

/** The limits that are explained one by one; then the fields of which only the judgment is told. */
function maakBeperkingen(velden: Belastbaarheid['velden']) {
  const namen = Object.keys(BELASTINGSVELD) as (keyof typeof BELASTINGSVELD)[];
  const per = (oordeel: 'beperkt' | 'nietBeperkt') =>
    namen
      .filter((naam) => velden?.[naam]?.oordeel === oordeel)
      .map((naam) => ({
        veld: BELASTINGSVELD[naam],
        toelichting: (velden?.[naam]?.toelichting ?? '').trim(),
      }));
  const samen = (oordeel: string, items: readonly { readonly veld: string }[]) =>
    items.length > 0 ? [{ veld: oordeel, toelichting: opsomming(items.map(({ veld }) => veld)) }] : [];
  const beperkt = per('beperkt');
  return [
    ...beperkt.filter(({ toelichting }) => toelichting !== ''),
    ...samen(
      'Beperkt',
      beperkt.filter(({ toelichting }) => toelichting === ''),
    ),
    ...samen('Niet beperkt', per('nietBeperkt')),
  ];
}

/** `persoonlijk functioneren, sociaal functioneren`. */
const opsomming = (namen: readonly string[]): string =>
  namen.map((naam) => naam.charAt(0).toLowerCase() + naam.slice(1)).join(', ');
