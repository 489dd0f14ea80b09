import { hadNooitMogelijkheden } from '../feiten/nooit-mogelijkheden.ts';
import { standVan } from '../feiten/stukken.ts';
import { bbp, procesgang, uwvPagina } from '../recht/bronnen.ts';
import { eindevaluatie as inhoud } from '../regels/inhoud/eindevaluatie.ts';
import { kop as kopInhoud } from '../regels/inhoud/kop.ts';
import { afschriftenSchema, maakAfschriften } from './delen/afspraken.ts';
import { eindbalansSchema, maakEindbalans } from './delen/eindbalans.ts';
import { evaluatiedeelSchema, maakEvaluatiedeel } from './delen/evaluatie.ts';
import { isRest } from './delen/evaluatiereeks.ts';
import { handtekeningenSchema, maakHandtekeningen } from './delen/handtekeningen.ts';
import { kennisOp } from './delen/kennis.ts';
import { kopSchema, maakKop } from './delen/kop.ts';
import { mistVan } from './delen/mist.ts';
import { maakPartijen, partijenSchema } from './delen/partijen.ts';
import { Pen } from './delen/pen.ts';
import { groep } from './delen/veld.ts';
import { defineDocument, type Documentgrond, type Nodig } from './document.ts';

const TITEL = 'Eindevaluatie van het plan van aanpak';

const schema = groep('Eindevaluatie.', {
  kop: kopSchema,
  partijen: partijenSchema,
  evaluatie: evaluatiedeelSchema,
  ...eindbalansSchema,
  afschriften: afschriftenSchema,
  ondertekening: handtekeningenSchema,
});

export default defineDocument({
  id: 'eindevaluatie',
  titel: TITEL,
  bronnen: [
    procesgang({ artikel: '6', lid: '1', onderdeel: 'h' }),
    procesgang({ artikel: '6', lid: '1', onderdeel: 'b' }),
    procesgang({ artikel: '6', lid: '1', onderdeel: 'i' }),
    procesgang({ artikel: '6', lid: '1', onderdeel: 'k' }),
    bbp({ paragraaf: '3' }),
    uwvPagina('P23'),
  ],
  schema,
  opgesteldOp: ({ eindevaluatie }) => eindevaluatie?.stuk?.opgesteldOp,
  nodig,
  view,
});

/** Near as soon as the actueel oordeel is: both belong to the road to the WIA application, or to the end of the contract. */
function nodig({ zaak, tijdlijn }: Documentgrond): Nodig {
  const { eindevaluatie: eind } = zaak;
  if (eind && standVan(eind) !== 'vervallen' && !isRest(eind)) return true;
  if (hadNooitMogelijkheden(zaak)) return 'Er is geen plan van aanpak om te evalueren.';
  if (!tijdlijn) return 'Zonder eerste ziektedag is niet te zeggen wanneer de eindevaluatie moet.';
  const { mijlpalen } = tijdlijn;
  if (mijlpalen.eindevaluatie.status === 'nvt')
    return 'Een eindevaluatie is in deze zaak niet voorgeschreven.';
  const stappen = ['eindevaluatie', 'actueel-oordeel', 'ziek-uit-dienst-riv'] as const;
  return (
    stappen.some((id) => !['toekomst', 'nvt'].includes(mijlpalen[id].status)) ||
    'Het is nog te vroeg voor de eindevaluatie.'
  );
}

function view(grond: Documentgrond) {
  const stuk = grond.zaak.eindevaluatie?.stuk;
  const kennis = kennisOp(grond, stuk?.opgesteldOp);
  const eind = kennis.toen.eindevaluatie;
  const pen = new Pen(mistVan([kopInhoud, inhoud], grond));
  const p = '/eindevaluatie' as const;
  return {
    kop: maakKop(TITEL, grond, grond.zaak.eindevaluatie, p, ['werkgever', 'werknemer'], pen),
    partijen: maakPartijen(grond, kennis, pen),
    evaluatie: maakEvaluatiedeel(eind, p, kennis, pen),
    ...maakEindbalans(eind, kennis, pen),
    afschriften: maakAfschriften(stuk, kennis, p, pen),
    ondertekening: maakHandtekeningen(stuk, p, kennis, pen),
  };
}
