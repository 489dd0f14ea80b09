import { benutting, isAanUitbreidingGewerkt } from '../../feiten/benutting.ts';
import { uiterlijkNaAanleiding } from '../../feiten/bijstelling.ts';
import { nietMeerGewerktSinds } from '../../feiten/gewerkte-uren.ts';
import { isBevredigend } from '../../feiten/resultaat.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { bbp, eigenNorm, procesgang } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

const FEIT =
  'Er wordt {uren} uur per week gewerkt (vastgelegd op {op}), {procent} % van de {haalbaar} uur die haalbaar is: wat de bedrijfsarts sinds {sinds} mogelijk acht, met de uren van het contract als grens.';

export default defineRegel({
  id: 'resultaat-restverdiencapaciteit-onbenut',
  fase: 'resultaat',
  document: 'eindevaluatie',
  bronnen: [
    bbp({ paragraaf: '3' }),
    procesgang({ artikel: '4', lid: '5' }),
    eigenNorm('deel van de mogelijke uren dat ten minste wordt gewerkt'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Werkgever en werknemer doen al het mogelijke om te komen tot werk dat bij de resterende mogelijkheden aansluit. Een getal noemt het beoordelingskader niet; rivklaar let op werk dat er ver onder blijft.',
  uitzonderingen: [
    'Er wordt niet gewerkt, of de uren of de mogelijkheden zijn niet vastgelegd: daarover gaan andere controles.',
    'Het resultaat is bevredigend.',
    'De uren van het contract worden gewerkt.',
    'Binnen twee weken na het advies waaruit meer mogelijkheden blijken.',
  ],
  meldingen: {
    onbenut: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst: `${FEIT} Er is sindsdien gewerkt aan uitbreiding. UWV vraagt werk dat min of meer bij de mogelijkheden aansluit; rivklaar let op minder dan {grens} %.`,
    },
    onbenutZonderStap: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst: `${FEIT} Sinds {vanaf} is geen stap naar meer uren vastgelegd: geen bijstelling, aanbod, onderzoek of activiteit in het tweede spoor. Het beoordelingskader vraagt dat al het mogelijke wordt gedaan om te komen tot werk dat bij de mogelijkheden aansluit.`,
    },
  },
  herstel:
    'Breid de uren uit, zoek werk dat de overige uren benut, ook bij een andere werkgever, of leg vast wat is onderzocht en waarom meer niet kan.',
  richtwaarde: 'benuttingProcent',
  toets({ zaak, peildatum, profiel, richtwaarden }) {
    const { benuttingProcent: grens, stilteInspanningLangDagen: lang } = richtwaarden;
    if (isBevredigend(zaak)) return voldoet;
    const gevonden = benutting(zaak, peildatum, grens);
    if (!gevonden) return nvt;
    const { gewerkt, haalbaar, procent, onderSinds: sinds } = gevonden;
    if (!sinds) return voldoet;
    const uiterlijk = uiterlijkNaAanleiding(sinds);
    if (profiel === 'lopend' && peildatum <= uiterlijk) return nogNiet(uiterlijk);
    const { uren, op, veld } = gewerkt;
    const feiten = { uren, op, haalbaar, sinds, procent: Math.round(procent) };
    // What was done before the hours fell was no step to more of them; a fall of a short time ago says nothing yet.
    const daling = nietMeerGewerktSinds(zaak, gewerkt);
    const vanaf = daling > sinds && dagenTussen(daling, peildatum) > lang ? daling : sinds;
    return isAanUitbreidingGewerkt(zaak, uren, vanaf, peildatum)
      ? tekort('onbenut', veld, { ...feiten, grens })
      : tekort('onbenutZonderStap', veld, { ...feiten, vanaf }, uiterlijk);
  },
});
