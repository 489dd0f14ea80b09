import { soortRiv } from '../feiten/riv.ts';
import { bijgevoegdeStukken, rivstukken } from '../feiten/rivstukken.ts';
import { eindeToetstijdvak } from '../feiten/regime.ts';
import { isVastgesteld } from '../feiten/vastgesteld.ts';
import { bvhr, procesgang, wia, zw } from '../recht/bronnen.ts';
import { kop as kopInhoud } from '../regels/inhoud/kop.ts';
import { reintegratieverslag as inhoud } from '../regels/inhoud/reintegratieverslag.ts';
import { bouwTijdlijn } from '../tijdlijn/bouw.ts';
import type { Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { maakWerkgeverTekent } from './delen/handtekeningen.ts';
import { kennisOp } from './delen/kennis.ts';
import { kopSchema, maakKop } from './delen/kop.ts';
import { mistVan } from './delen/mist.ts';
import { handtekeningSchema } from './delen/ondertekening.ts';
import { maakPartijen, partijenSchema } from './delen/partijen.ts';
import { alsDag, Pen } from './delen/pen.ts';
import { dag, groep, lijst, tekst, vlag } from './delen/veld.ts';
import { verslagNodig } from './delen/verslag.ts';
import { maakVerslaggegevens, verslaggegevensSchema } from './delen/verslag-gegevens.ts';
import { maakOnderdelen, onderdelenSchema } from './delen/verslag-onderdelen.ts';
import { maakOordelen, maakResultaat, oordelenSchema, resultaatSchema } from './delen/verslag-resultaat.ts';
import { maakSpoor1, spoor1Schema } from './delen/verslag-spoor1.ts';
import { maakSpoor2, spoor2Schema } from './delen/verslag-spoor2.ts';
import { maakStukkenlijst, stukkenlijstSchema } from './delen/verslag-stukken.ts';
import { maakVerlooptabel, verlooptabelSchema } from './delen/verslag-tijdlijn.ts';
import { defineDocument, type Documentgrond } from './document.ts';

const TITEL = 'Re-integratieverslag';
/** As art. 2a lid 1 BVHR has it called. */
const TITEL_VERKORT = 'Verkort re-integratieverslag Ziektewet';

const schema = groep('Re-integratieverslag.', {
  kop: kopSchema,
  partijen: partijenSchema,
  verkort: vlag('Het is een verkort verslag voor de Ziektewet.'),
  ziekUitDienst: vlag('Het verslag hoort bij het einde van het dienstverband tijdens ziekte.'),
  van: dag('Eerste dag waarover het verslag gaat.'),
  tot: dag('Laatste dag van het tijdvak waarover UWV toetst.'),
  overlegOp: dag('Datum van het overleg met de werknemer over dit verslag.'),
  medischeInformatieOp: dag('Datum waarop de werknemer de medische informatie kreeg.'),
  actueleStand: tekst('Actuele stand van zaken, in het verkorte verslag.'),
  onderdelen: onderdelenSchema,
  gegevens: verslaggegevensSchema,
  verloop: verlooptabelSchema,
  spoor1: spoor1Schema,
  spoor2: spoor2Schema,
  resultaat: resultaatSchema,
  oordelen: oordelenSchema,
  stukken: stukkenlijstSchema,
  ontbrekend: lijst(
    'Wat volgens de controle van de volledigheid ontbreekt; alleen in een concept voor de werkgever.',
    tekst('Wat ontbreekt, als zin.'),
  ),
  ondertekening: handtekeningSchema('de werkgever'),
});

export default defineDocument({
  id: 'reintegratieverslag',
  titel: TITEL,
  bronnen: [
    procesgang({ artikel: '6', lid: '1' }),
    wia({ artikel: '25', lid: '3' }),
    wia({ artikel: '65' }),
    zw({ artikel: '38', lid: '2' }),
    bvhr({ artikel: '2a' }),
  ],
  schema,
  opgesteldOp: ({ riv }) => (riv?.stuk ?? riv?.verkort?.stuk)?.opgesteldOp,
  nodig: verslagNodig,
  view,
});

function view(grond: Documentgrond) {
  const { zaak, peildatum, richtwaarden } = grond;
  const verkort = isVerkort(zaak, grond.tijdlijn);
  const [stukhouder, p] = verkort
    ? ([zaak.riv?.verkort, '/riv/verkort'] as const)
    : ([zaak.riv, '/riv'] as const);
  const stuk = stukhouder?.stuk;
  const kennis = kennisOp(grond, stuk?.opgesteldOp);
  const { toen } = kennis;
  // The course of the case as it was on the day of the report.
  const tijdlijn = kennis.dag === peildatum ? grond.tijdlijn : bouwTijdlijn(toen, kennis.dag, richtwaarden);
  const stukken = [...rivstukken(toen), ...bijgevoegdeStukken(toen)];
  const pen = new Pen(mistVan([kopInhoud, inhoud], { ...grond, zaak: toen, tijdlijn }));
  const kop = maakKop(verkort ? TITEL_VERKORT : TITEL, grond, stukhouder, p, ['werkgever'], pen);
  return {
    // As long as nobody has adopted it, riv draws it up itself.
    kop: { ...kop, opgesteldOp: alsDag(kennis.dag) },
    partijen: maakPartijen(grond, kennis, pen),
    verkort,
    ziekUitDienst: tijdlijn?.regime === 'ziekUitDienst',
    van: alsDag(tijdlijn?.eersteZiektedag),
    tot: alsDag(tijdlijn && eindeToetstijdvak({ zaak: toen, tijdlijn })),
    overlegOp: pen.dag(toen.riv?.overlegMetWerknemerOp, '/riv/overlegMetWerknemerOp'),
    medischeInformatieOp: pen.dag(
      toen.medischeInformatie?.verstrektAanWerknemerOp ?? toen.riv?.verkort?.medischeInformatieVerstrektOp,
      '/medischeInformatie/verstrektAanWerknemerOp',
    ),
    actueleStand: pen.tekst(toen.riv?.verkort?.actueleStand, '/riv/verkort/actueleStand'),
    onderdelen: maakOnderdelen({ zaak: toen, tijdlijn }, verkort, stukken, pen),
    gegevens: maakVerslaggegevens(kennis, pen),
    verloop: maakVerlooptabel(kennis, tijdlijn),
    spoor1: maakSpoor1(kennis),
    spoor2: maakSpoor2(kennis, pen),
    resultaat: maakResultaat(kennis),
    oordelen: maakOordelen(kennis, pen),
    stukken: maakStukkenlijst(stukken, pen),
    ontbrekend: maakOntbrekend(grond, isVastgesteld(stukhouder)),
    ondertekening: maakWerkgeverTekent(stuk, p, kennis, pen),
  };
}

/** Who adopted the ordinary report has done more than the short one asks (art. 2a lid 1 BVHR). */
function isVerkort(zaak: Zaak, tijdlijn: Tijdlijn | undefined): boolean {
  const { riv } = zaak;
  const soort = tijdlijn ? soortRiv({ zaak, tijdlijn }) : 'geen';
  // Where none is asked for, it is what was drawn up.
  if (soort === 'geen') return riv?.verkort !== undefined && riv.stuk === undefined;
  return soort === 'verkort' && (riv?.verkort !== undefined || !isVastgesteld(riv));
}

/**
 * The list is a note for who must complete the report: an adopted one says what it holds, and UWV and the employee see
 * the marks.
 */
function maakOntbrekend({ toets, editie }: Documentgrond, vastgesteld: boolean): string[] {
  if (vastgesteld || editie !== 'werkgever') return [];
  const gevonden = toets?.('indiening').bevindingen ?? [];
  return gevonden
    .filter(
      ({ uitkomst, ernst, fase }) =>
        uitkomst === 'tekort' && ernst === 'volledigheid' && fase === 'volledigheid',
    )
    .map(({ melding, herstel }) => `${melding} ${herstel}`);
}
