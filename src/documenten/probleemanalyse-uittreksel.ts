import { standVan } from '../feiten/stukken.ts';
import { apZiekeWerknemer, bbp, procesgang } from '../recht/bronnen.ts';
import { kop as kopInhoud } from '../regels/inhoud/kop.ts';
import { probleemanalyse as inhoud } from '../regels/inhoud/probleemanalyse.ts';
import { kennisOp } from './delen/kennis.ts';
import { kopSchema, maakEigenKop } from './delen/kop.ts';
import { mistVan } from './delen/mist.ts';
import { maakPartijen, partijenSchema } from './delen/partijen.ts';
import { Pen } from './delen/pen.ts';
import { adviezenSchema, analyseSchema, maakAdviezen, maakAnalyse } from './delen/uittreksel.ts';
import { groep } from './delen/veld.ts';
import { defineDocument, type Documentgrond } from './document.ts';

const TITEL = 'Uittreksel van de probleemanalyse';

const schema = groep('Niet-medisch uittreksel van de probleemanalyse en de latere adviezen.', {
  kop: kopSchema,
  partijen: partijenSchema,
  probleemanalyse: analyseSchema,
  adviezen: adviezenSchema,
});

export default defineDocument({
  id: 'probleemanalyse-uittreksel',
  titel: TITEL,
  bronnen: [procesgang({ artikel: '2', lid: '2' }), bbp({ paragraaf: '5' }), apZiekeWerknemer()],
  ookInhoudVan: ['probleemanalyse'],
  schema,
  // It tells what is known on the peildatum.
  opgesteldOp: () => undefined,
  nodig: ({ zaak: { probleemanalyse, adviezen = [] } }) =>
    [probleemanalyse, ...adviezen].some((stuk) => standVan(stuk) === 'aanwezig') ||
    'Er is nog geen vastgestelde probleemanalyse en geen ander advies van de bedrijfsarts.',
  view(grond: Documentgrond) {
    const pen = new Pen(mistVan([kopInhoud, inhoud], grond));
    return {
      kop: maakEigenKop(TITEL, grond, pen),
      partijen: maakPartijen(grond, kennisOp(grond), pen),
      probleemanalyse: maakAnalyse(grond.zaak, pen),
      adviezen: maakAdviezen(grond.zaak, pen),
    };
  },
});
