import { resultaatstand } from '../../feiten/resultaat.ts';
import { openstaand, type Oordeelspunt } from '../../feiten/resultaatvragen.ts';
import { eindigtMetLoon } from '../../feiten/resultaateinde.ts';
import { datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import { beoordelen, defineRegel, nogNiet, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type Reden = 'nietVastTeStellen' | Oordeelspunt['punt'];

const ZWAAR = { lopend: 'aandacht', indiening: 'loonsanctie' } as const;
const NORM = 'Bij een bevredigend resultaat kijkt UWV niet naar de weg daarheen (par. 3 beoordelingskader).';

export default defineRegel({
  id: 'resultaat-onderbouwd',
  fase: 'resultaat',
  document: 'eindevaluatie',
  bronnen: [bbp({ paragraaf: '3' }), bbp({ paragraaf: '9' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Van een bereikt resultaat blijkt of het bevredigend is: structureel werk dat min of meer aansluit bij de resterende mogelijkheden of, als dat ondanks inspanningen niet haalbaar was, tegen het einde werk met een loonwaarde van ten minste 65 % van het loon vóór de ziekte.',
  uitzonderingen: [
    'Er is geen werk bereikt, of volgens de feiten is het resultaat niet bevredigend: dan gaat het om de inspanningen.',
    'Over instemming, een beter passende optie en werk dat eindigt gaan eigen controles.',
  ],
  meldingen: {
    nietVastTeStellen: {
      ernst: 'aandacht',
      tekst: `Er is werk als resultaat vastgelegd, maar of het een bevredigend resultaat is, is niet vast te stellen. Niet vastgelegd is: {mist}. ${NORM}`,
      herstel: 'Leg de genoemde feiten vast, of leg vast dat het werk niet bij de mogelijkheden aansluit.',
    },
    structureel: {
      ernst: ZWAAR,
      tekst: `Het bereikte werk berust op {vorm}. Het beoordelingskader vraagt dat aannemelijk is dat de werknemer er na de loondoorbetaling in kan blijven werken, en noemt daarvoor geen duur. ${NORM}`,
      oordeel: {
        vraag:
          'Is aannemelijk dat de werknemer dit werk ook na het einde van de loondoorbetaling kan blijven doen?',
        waarom: 'Het beoordelingskader noemt geen duur of contractvorm; het vraagt aannemelijkheid.',
      },
    },
    mogelijkheden: {
      ernst: ZWAAR,
      tekst: `In het bereikte werk wordt {uren} uur per week gewerkt; de bedrijfsarts achtte op {op} {capaciteit} uur per week mogelijk. Het beoordelingskader vraagt werk dat min of meer aansluit bij de resterende mogelijkheden. ${NORM}`,
      oordeel: {
        vraag:
          'Sluit het werk van {uren} uur per week min of meer aan bij de mogelijkheden die de bedrijfsarts op {op} vaststelde ({capaciteit} uur per week)?',
        waarom: 'Het beoordelingskader zegt "min of meer" en noemt geen getal.',
      },
    },
    contracturen: {
      ernst: ZWAAR,
      tekst: `In het bereikte werk wordt {uren} uur per week gewerkt. Het contract vóór de ziekte was {contract} uur, minder dan de {capaciteit} uur die de bedrijfsarts op {op} mogelijk achtte; meer dan het contract is niet gevraagd. Het beoordelingskader vraagt werk dat min of meer aansluit bij de resterende mogelijkheden. ${NORM}`,
      oordeel: {
        vraag:
          'Sluit het werk van {uren} uur per week min of meer aan bij wat de werknemer binnen de {contract} uur van het contract nog kan?',
        waarom: 'Het beoordelingskader zegt "min of meer" en noemt geen getal.',
      },
    },
    niveau: {
      ernst: ZWAAR,
      tekst: `Het bereikte werk ligt ver onder het niveau van het eigen werk. Het beoordelingskader vraagt werk dat min of meer aansluit bij de resterende mogelijkheden. ${NORM}`,
      oordeel: {
        vraag: 'Sluit werk van dit niveau min of meer aan bij wat de werknemer nog kan?',
        waarom: 'Wat iemand naar niveau nog kan, volgt niet uit de vastgelegde uren.',
      },
    },
    inspanningen: {
      ernst: ZWAAR,
      tekst: `Het bereikte werk haalt 65 % van het loon vóór de ziekte. Dat is pas een bevredigend resultaat als werk dat beter aansluit ondanks inspanningen niet haalbaar was; dat is niet vastgelegd. ${NORM}`,
      oordeel: {
        vraag:
          'Gingen aan dit werk inspanningen vooraf waaruit blijkt dat werk dat beter bij de mogelijkheden aansluit niet haalbaar was?',
        waarom: 'Of inspanningen voldoende waren om dat te laten zien, is een oordeel over hun inhoud.',
      },
    },
  },
  herstel:
    'Beantwoord de vraag, leg het oordeel vast met wie het gaf en waarom, en neem de onderbouwing op in de eindevaluatie.',
  toets(context) {
    const { zaak, profiel } = context;
    const { stand } = resultaatstand(zaak);
    if (stand === 'bevredigend') return voldoet;
    if (stand !== 'onbeslist' || eindigtMetLoon(context)) return nvt;
    const { feiten, oordelen } = openstaand(zaak);
    const uit: Resultaat<Reden>[] = oordelen.map(vraag);
    if (feiten.length > 0)
      uit.unshift(tekort('nietVastTeStellen', '/resultaat', { mist: feiten.join('; ') }));
    if (uit.length > 0) return uit;
    return profiel === 'lopend' ? nogNiet() : nvt;
  },
});

function vraag(deze: Oordeelspunt): Resultaat<Reden> {
  const { punt, veld, lees } = deze;
  if (punt === 'structureel') return beoordelen(punt, veld, { vorm: deze.vorm }, undefined, lees);
  if (punt === 'niveau' || punt === 'inspanningen') return beoordelen(punt, veld, {}, undefined, lees);
  const { uren, capaciteit, op } = deze;
  const contract = punt === 'contracturen' ? { contract: deze.contract } : {};
  return beoordelen(punt, veld, { uren, capaciteit, op, ...contract }, undefined, lees);
}
