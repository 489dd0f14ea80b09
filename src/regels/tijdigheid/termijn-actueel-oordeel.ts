import { datumInGeval } from '../../feiten/stukken.ts';
import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { eigenNorm, procesgang, uwvPagina } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'termijn-actueel-oordeel',
  fase: 'tijdigheid',
  document: 'actueel-oordeel',
  bronnen: [
    uwvPagina('P24'),
    procesgang({ artikel: '6', lid: '1', onderdeel: 'j' }),
    eigenNorm('een oordeel van meer dan 91 dagen oud is niet meer actueel'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het oordeel van de bedrijfsarts in het verslag is actueel. De Regeling procesgang noemt geen dag; gebruikelijk is een oordeel voordat het verslag klaar moet zijn en voor de eindevaluatie.',
  meldingen: {
    teLaat: {
      ernst: 'aandacht',
      tekst:
        'Het actueel oordeel is van {op}, {dagen} dagen na {uiterlijk}, de dag waarop de werknemer het verslag uiterlijk krijgt. Gebruikelijk is een oordeel voor die dag; de Regeling procesgang vraagt alleen dat het actueel is.',
    },
    verouderd: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Het actueel oordeel is van {op} en was op {aanvraag} {dagen} dagen oud. De Regeling procesgang vraagt een actueel oordeel zonder aantal dagen; {norm} dagen is een eigen norm van rivklaar.',
      herstel: 'Vraag de bedrijfsarts het oordeel te vernieuwen, of te bevestigen dat het nog actueel is.',
    },
    naEindevaluatie: {
      ernst: 'info',
      tekst:
        'Het actueel oordeel is van {op}, na de eindevaluatie van {evaluatie}. Gebruikelijk is de volgorde andersom, zodat de eindevaluatie op het oordeel rust.',
      herstel: 'Ga na of de eindevaluatie nog klopt met het actueel oordeel; vul haar zo nodig aan.',
    },
  },
  herstel: 'Voeg het oordeel bij het verslag en geef de werknemer een aangevuld afschrift.',
  richtwaarde: 'actueelOordeelDagen',
  toets({ zaak, tijdlijn, peildatum, profiel, richtwaarden }) {
    const uiterlijk = uiterlijkVoor(tijdlijn, 'actueel-oordeel');
    if (!uiterlijk) return nvt;
    const op = datumInGeval(zaak, zaak.actueelOordeel);
    if (!op) return peildatum <= uiterlijk ? nogNiet(uiterlijk) : nvt;
    const veld = '/actueelOordeel/stuk/opgesteldOp';
    const aanvraag = zaak.wia?.aanvraagdatum ?? (profiel === 'indiening' ? peildatum : undefined);
    if (op > uiterlijk)
      return tekort('teLaat', veld, { op, uiterlijk, dagen: dagenTussen(uiterlijk, op) }, uiterlijk);
    const norm = richtwaarden.actueelOordeelDagen;
    const dagen = aanvraag ? dagenTussen(op, aanvraag) : 0;
    if (aanvraag && dagen > norm) return tekort('verouderd', veld, { op, aanvraag, dagen, norm });
    const evaluatie = datumInGeval(zaak, zaak.eindevaluatie);
    return evaluatie && op > evaluatie ? tekort('naEindevaluatie', veld, { op, evaluatie }) : voldoet;
  },
});
