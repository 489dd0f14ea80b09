import { standVan } from '../feiten/stukken.ts';
import { bbp, procesgang } from '../recht/bronnen.ts';
import { bijstellingPlanVanAanpak } from '../regels/inhoud/bijstelling-plan-van-aanpak.ts';
import { evaluatie as evaluatieInhoud } from '../regels/inhoud/evaluatie.ts';
import { kop as kopInhoud } from '../regels/inhoud/kop.ts';
import { afschriftenSchema, afwijkingSchema, maakAfschriften, maakAfwijking } from './delen/afspraken.ts';
import { bijstellingSchema, maakBijstelling } from './delen/bijstelling.ts';
import { eventueelEvaluatiedeelSchema, maakEvaluatiedeel } from './delen/evaluatie.ts';
import {
  evaluatiestukken,
  kiesStuk,
  opDeDag,
  vorigeEvaluatie,
  type Evaluatiestuk,
} from './delen/evaluatiereeks.ts';
import { handtekeningenSchema, maakHandtekeningen } from './delen/handtekeningen.ts';
import { kennisOp } from './delen/kennis.ts';
import { kopSchema, maakKop } from './delen/kop.ts';
import { mistVan } from './delen/mist.ts';
import { maakPartijen, partijenSchema } from './delen/partijen.ts';
import { alsDag, Pen } from './delen/pen.ts';
import { dag, groep, vlag } from './delen/veld.ts';
import { defineDocument, type Documentgrond } from './document.ts';

const TITEL = 'Evaluatie en bijstelling van het plan van aanpak';

const schema = groep('Evaluatie of bijstelling van het plan van aanpak.', {
  kop: kopSchema,
  partijen: partijenSchema,
  periode: groep('De tijd waarover het stuk gaat.', {
    van: dag('Datum van de vorige evaluatie, anders van het plan.'),
    tot: dag('Datum van opstellen, en zolang die er niet is de peildatum.'),
  }),
  evaluatie: eventueelEvaluatiedeelSchema,
  kleinePlaatsing: vlag('De evaluatie gaat over een beperkte plaatsing bij de eigen werkgever.'),
  termijnafwijking: afwijkingSchema,
  bijstelling: bijstellingSchema,
  afschriften: afschriftenSchema,
  ondertekening: handtekeningenSchema,
});

export default defineDocument({
  id: 'bijstelling-plan-van-aanpak',
  titel: TITEL,
  ookInhoudVan: ['evaluatie'],
  bronnen: [
    procesgang({ artikel: '4', lid: '2', onderdeel: 'b' }),
    procesgang({ artikel: '4', lid: '5' }),
    bbp({ paragraaf: '5' }),
  ],
  schema,
  opgesteldOp: (zaak, nummer) => kiesStuk(zaak, nummer).op,
  nodig: ({ zaak }) =>
    evaluatiestukken(zaak).length > 0 ||
    'De zaak bevat geen evaluatie of bijstelling van het plan van aanpak.',
  reeks: {
    nummers: (zaak) => evaluatiestukken(zaak).map((_, nr) => nr + 1),
    // What bears no date yet counts as of the peildatum.
    laatste: (zaak, peildatum) => {
      const nr = evaluatiestukken(zaak).findLastIndex(({ op }) => op === undefined || op <= peildatum);
      return nr < 0 ? undefined : nr + 1;
    },
  },
  view,
});

function titelVan({ evaluatie, bijstelling }: Evaluatiestuk): string {
  if (!bijstelling) return 'Evaluatie van het plan van aanpak';
  return evaluatie ? TITEL : 'Bijstelling van het plan van aanpak';
}

function view(grond: Documentgrond) {
  const stuk = kiesStuk(grond.zaak, grond.nummer);
  const kennis = kennisOp(grond, stuk.op);
  const pen = new Pen(mistVan([kopInhoud, evaluatieInhoud, bijstellingPlanVanAanpak], grond));
  const { evaluatie: e, bijstelling: b } = opDeDag(stuk, kennis);
  const { item, veld } = papierVan(stuk);
  const kop = maakKop(titelVan(stuk), grond, item, veld, ['werkgever', 'werknemer'], pen);
  return {
    kop: { ...kop, concept: kop.concept || isConcept(stuk) },
    partijen: maakPartijen(grond, kennis, pen),
    periode: { van: alsDag(vorigeEvaluatie(kennis)), tot: alsDag(kennis.dag) },
    evaluatie: stuk.evaluatie ? maakEvaluatiedeel(e, stuk.evaluatie.veld, kennis, pen) : null,
    kleinePlaatsing: e?.kleinePlaatsing === true,
    termijnafwijking: stuk.evaluatie
      ? maakAfwijking(e?.termijnafwijking, `${stuk.evaluatie.veld}/termijnafwijking`, pen)
      : null,
    bijstelling: stuk.bijstelling
      ? maakBijstelling(b, stuk.bijstelling.veld, stuk.evaluatie && e, kennis, pen)
      : null,
    afschriften: maakAfschriften(item.stuk, kennis, veld, pen),
    ondertekening: maakHandtekeningen(item.stuk, veld, kennis, pen),
  };
}

/** The part that bears head, signatures and copies: of an adjustment more is asked. */
function papierVan({ evaluatie, bijstelling }: Evaluatiestuk) {
  const papier = bijstelling?.item.stuk || !evaluatie ? bijstelling : evaluatie;
  return papier ?? { item: {}, veld: '/evaluaties/0' as const };
}

const isConcept = ({ evaluatie, bijstelling }: Evaluatiestuk): boolean =>
  [evaluatie, bijstelling].some((deel) => deel && standVan(deel.item) !== 'aanwezig');
