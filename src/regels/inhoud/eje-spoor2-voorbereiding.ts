import { laatstGewerkt } from '../../feiten/gewerkte-uren.ts';
import { uiterlijkNaAanleiding } from '../../feiten/bijstelling.ts';
import { eersteStapSpoor2, spoor2Plicht, startSpoor2 } from '../../feiten/spoor2.ts';
import { isExtern, plannenSpoor2 } from '../../feiten/spoor2-traject.ts';
import { datumVan } from '../../feiten/stukken.ts';
import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { datum, type Datum } from '../../kern/datum.ts';
import { bbp, procesgang } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'eje-spoor2-voorbereiding',
  fase: 'inhoud',
  document: 'bijstelling-plan-van-aanpak',
  bronnen: [bbp({ paragraaf: '5' }), procesgang({ artikel: '4', lid: '5' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Heeft de re-integratie in het eigen bedrijf aan het einde van het eerste ziektejaar nog geen resultaat en is daar geen uitzicht op, dan staan in het bijgestelde plan stappen naar werk bij een andere werkgever.',
  uitzonderingen: [
    'Er wordt bij de eerstejaarsevaluatie al gedeeltelijk gewerkt.',
    'Er is een reden vastgelegd om het tweede spoor uit te stellen of achterwege te laten.',
    'Het tweede spoor loopt, of had al moeten beginnen: dan gaat het om het begin zelf.',
  ],
  meldingen: {
    geenStappen: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Op {evaluatie}, bij de eerstejaarsevaluatie, werd niet gewerkt; in het plan van aanpak, een bijstelling of de nieuwe afspraken staan geen stappen naar werk bij een andere werkgever. Het beoordelingskader verwacht dat die dan worden voorbereid; volgens de Regeling procesgang volgt een bijstelling binnen twee weken, uiterlijk op {uiterlijk}.',
    },
  },
  herstel:
    'Stel het plan bij met de stappen naar een andere werkgever en begin daarmee, of leg vast welk concreet perspectief er bij de eigen werkgever is en tot wanneer.',
  toets(context) {
    const { zaak, tijdlijn, peildatum } = context;
    const evaluatie = datumVan(zaak.eerstejaarsevaluatie);
    if (!evaluatie || urenBij(zaak, evaluatie) !== 0) return nvt;
    if (spoor2Plicht(context, evaluatie).stand !== 'nodig') return nvt;
    if (startSpoor2(zaak) ?? eersteStapSpoor2(zaak)) return voldoet;
    if (plannenSpoor2(zaak).length > 0 || staatInAfspraken(zaak)) return voldoet;
    const uiterlijk = uiterlijkNaAanleiding(evaluatie);
    if (peildatum <= uiterlijk) return nogNiet(uiterlijk);
    const begin = uiterlijkVoor(tijdlijn, 'spoor2-start-uiterlijk');
    if (!begin || peildatum > begin) return nvt;
    return tekort('geenStappen', '/bijstellingen', { evaluatie, uiterlijk }, uiterlijk);
  },
});

const urenBij = (zaak: Zaak, op: Datum): number | undefined => laatstGewerkt(zaak, op)?.uren;

const staatInAfspraken = ({ eerstejaarsevaluatie }: Zaak): boolean =>
  (eerstejaarsevaluatie?.nieuweAfspraken ?? []).some(isExtern);
