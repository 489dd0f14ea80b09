import { standVan } from '../feiten/stukken.ts';
import { bbp, procesgang, uwvPagina } from '../recht/bronnen.ts';
import { eerstejaarsevaluatie as inhoud } from '../regels/inhoud/eerstejaarsevaluatie.ts';
import { kop as kopInhoud } from '../regels/inhoud/kop.ts';
import { afschriftenSchema, afwijkingSchema, maakAfschriften, maakAfwijking } from './delen/afspraken.ts';
import { evaluatiedeelSchema, maakEvaluatiedeel } from './delen/evaluatie.ts';
import { isRest } from './delen/evaluatiereeks.ts';
import { handtekeningenSchema, maakHandtekeningen } from './delen/handtekeningen.ts';
import { jaarbalansSchema, maakJaarbalans } from './delen/jaarbalans.ts';
import { kennisOp } from './delen/kennis.ts';
import { kopSchema, maakKop } from './delen/kop.ts';
import { mistVan } from './delen/mist.ts';
import { maakPartijen, partijenSchema } from './delen/partijen.ts';
import { Pen } from './delen/pen.ts';
import { groep } from './delen/veld.ts';
import { defineDocument, type Documentgrond, type Nodig } from './document.ts';

const TITEL = 'Eerstejaarsevaluatie';

const schema = groep('Eerstejaarsevaluatie.', {
  kop: kopSchema,
  partijen: partijenSchema,
  evaluatie: evaluatiedeelSchema,
  ...jaarbalansSchema,
  termijnafwijking: afwijkingSchema,
  afschriften: afschriftenSchema,
  ondertekening: handtekeningenSchema,
});

export default defineDocument({
  id: 'eerstejaarsevaluatie',
  titel: TITEL,
  bronnen: [
    procesgang({ artikel: '4', lid: '2', onderdeel: 'b' }),
    bbp({ paragraaf: '5' }),
    uwvPagina('P07'),
  ],
  schema,
  opgesteldOp: ({ eerstejaarsevaluatie }) => eerstejaarsevaluatie?.stuk?.opgesteldOp,
  nodig,
  view,
});

function nodig({ zaak: { eerstejaarsevaluatie: jaar }, tijdlijn }: Documentgrond): Nodig {
  if (jaar && standVan(jaar) !== 'vervallen' && !isRest(jaar)) return true;
  if (!tijdlijn) return 'Zonder eerste ziektedag is niet te zeggen wanneer de eerstejaarsevaluatie moet.';
  const { status } = tijdlijn.mijlpalen.eerstejaarsevaluatie;
  if (status === 'nvt') return 'Een eerstejaarsevaluatie is in deze zaak niet voorgeschreven.';
  return status !== 'toekomst' || 'Het is nog te vroeg voor de eerstejaarsevaluatie.';
}

function view(grond: Documentgrond) {
  const stuk = grond.zaak.eerstejaarsevaluatie?.stuk;
  const kennis = kennisOp(grond, stuk?.opgesteldOp);
  const jaar = kennis.toen.eerstejaarsevaluatie;
  const pen = new Pen(mistVan([kopInhoud, inhoud], grond));
  const p = '/eerstejaarsevaluatie' as const;
  return {
    kop: maakKop(TITEL, grond, grond.zaak.eerstejaarsevaluatie, p, ['werkgever', 'werknemer'], pen),
    partijen: maakPartijen(grond, kennis, pen),
    evaluatie: maakEvaluatiedeel(jaar, p, kennis, pen),
    ...maakJaarbalans(jaar, kennis, pen),
    termijnafwijking: maakAfwijking(jaar?.termijnafwijking, `${p}/termijnafwijking`, pen),
    afschriften: maakAfschriften(stuk, kennis, p, pen),
    ondertekening: maakHandtekeningen(stuk, p, kennis, pen),
  };
}
