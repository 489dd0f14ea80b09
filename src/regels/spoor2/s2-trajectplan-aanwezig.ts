import { zijnRapportagesAfgesproken } from '../../feiten/spoor2-rapportageafspraak.ts';
import { loopSpoor2, plannenSpoor2 } from '../../feiten/spoor2-traject.ts';
import { standVan } from '../../feiten/stukken.ts';
import { eersteDatum } from '../../feiten/volgorde.ts';
import { datum, plusDagen } from '../../kern/datum.ts';
import { bbp, eigenNorm, praktijk } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

const PLAN = '/spoor2/trajectplan';

export default defineRegel({
  id: 's2-trajectplan-aanwezig',
  fase: 'spoor2',
  document: 'trajectplan-spoor2',
  bronnen: [
    bbp({ paragraaf: '9' }),
    bbp({ paragraaf: '6' }),
    praktijk('P50'),
    eigenNorm('het plan voor het tweede spoor is er binnen zes weken na de start'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Vooraf is duidelijk welke stappen worden gezet om werk bij een andere werkgever te vinden. Een (bijgesteld) plan van aanpak volstaat; gebruikelijk is een trajectplan met een beschrijving van het traject, een persoonsprofiel, een zoekprofiel en afspraken over rapportage.',
  uitzonderingen: [
    'Een bijgesteld plan van aanpak heeft dezelfde inhoud.',
    'Er is geen bureau: dan zijn geen rapportages af te spreken.',
  ],
  meldingen: {
    ontbreekt: {
      ernst: 'loonsanctie',
      tekst:
        'Het tweede spoor begon op {start}, maar er is geen trajectplan en geen (bijgesteld) plan van aanpak met stappen naar een andere werkgever. Het beoordelingskader vraagt vooraf helderheid over de te ondernemen stappen.',
    },
    concept: {
      ernst: 'loonsanctie',
      tekst:
        'Het tweede spoor begon op {start}. Het trajectplan is nog een concept en er is geen (bijgesteld) plan van aanpak met stappen naar een andere werkgever. Het beoordelingskader vraagt vooraf helderheid over de te ondernemen stappen.',
      herstel: 'Stel het trajectplan samen vast en dateer het.',
    },
    laat: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Het tweede spoor begon op {start}; het eerste plan ervoor is van {op}, later dan {uiterlijk}. Het beoordelingskader vraagt vooraf helderheid; de termijn van {norm} dagen is een eigen norm van rivklaar.',
      herstel: 'Leg vast welke afspraken er vanaf de start golden.',
    },
    zonderStappen: {
      ernst: 'aandacht',
      tekst:
        'Er is een plan voor het tweede spoor, maar welke stappen worden gezet staat er niet in. Het beoordelingskader vraagt vooraf helderheid over de te ondernemen stappen.',
    },
    zonderRapportage: {
      ernst: 'aandacht',
      tekst:
        'Bij het tweede spoor zijn geen momenten afgesproken waarop de werkgever over de vorderingen hoort. Volgens het beoordelingskader spreekt hij dat af of informeert hij zelf periodiek.',
    },
  },
  herstel:
    'Leg alsnog vast welke stappen naar een andere werkgever zijn afgesproken: in een trajectplan of in een bijstelling van het plan van aanpak, met profielen en rapportagemomenten.',
  richtwaarde: 'spoor2PlanDagen',
  toets(context) {
    const { zaak, peildatum, richtwaarden } = context;
    const loop = loopSpoor2(context);
    if (!loop) return nvt;
    const start = loop.van;
    const norm = richtwaarden.spoor2PlanDagen;
    const uiterlijk = plusDagen(start, norm);
    const plannen = plannenSpoor2(zaak);
    if (plannen.length === 0) {
      if (peildatum <= uiterlijk) return nogNiet(uiterlijk);
      const isConcept = standVan(zaak.spoor2?.trajectplan) === 'concept';
      return tekort(isConcept ? 'concept' : 'ontbreekt', PLAN, { start }, uiterlijk);
    }
    const uit: Resultaat<'laat' | 'zonderStappen' | 'zonderRapportage'>[] = [];
    const op = eersteDatum(plannen.map((plan) => plan.op)) ?? start;
    if (op > uiterlijk) uit.push(tekort('laat', PLAN, { start, op, uiterlijk, norm }, uiterlijk));
    if (!plannen.some(({ stappen }) => stappen)) uit.push(tekort('zonderStappen', PLAN));
    if (!zijnRapportagesAfgesproken(zaak)) uit.push(tekort('zonderRapportage', PLAN));
    return uit.length > 0 ? uit : voldoet;
  },
});
