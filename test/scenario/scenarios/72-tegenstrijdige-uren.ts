import { arbeidsdeskundig, dossier, PEILDATUM, profiel } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'Drie verschillende urenaantallen uit hetzelfde profiel',
  verhaal:
    'Volgens de bedrijfsarts kan de werknemer op 10 december 2024 zestien uur werken. De arbeidsdeskundige gaat in zijn rapport van drie dagen later uit van acht uur en het bureau begint in januari met vierentwintig uur, allebei met een verwijzing naar dat profiel. ' +
    'Niemand ziet het. Het zoekprofiel en de conclusie over intern werk deugen daardoor niet.',
  zaak: dossier({
    arbeidsdeskundigeOnderzoeken: [arbeidsdeskundig('2024-12-13', { adviesId: 'advies-1', urenPerWeek: 8 })],
    spoor2: {
      belastbaarheidBijStart: profiel('2024-12-10', 24),
      zoekprofiel: { urenPerWeek: 24 },
      persoonsprofiel: { mogelijkheden: 'Vierentwintig uur.' },
    },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 'consistentie-belastbaarheid',
      ernst: 'loonsanctie',
      waarom: 'Acht, zestien en vierentwintig uur uit één profiel van dezelfde dag.',
    },
  ],
  afwezig: [
    { kandidaat: 's1-ad-recente-belastbaarheid', waarom: 'Het profiel was drie dagen oud.' },
    { kandidaat: 's2-fml-voor-start', waarom: 'Er was een profiel vóór de start.' },
  ],
  bron: 'BBP § 4 onder b (plausibel) en § 9 (vooraf helderheid over de mogelijkheden)',
};

export default scenario;
