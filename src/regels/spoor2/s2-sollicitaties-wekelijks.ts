import { inspanningenSpoor2 } from '../../feiten/inspanningen.ts';
import { solliciteerritme, stilgevallen } from '../../feiten/spoor2-sollicitaties.ts';
import { rapportagesSpoor2 } from '../../feiten/spoor2-rapportages.ts';
import { loopSpoor2 } from '../../feiten/spoor2-traject.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, eigenNorm, praktijk, rechtspraak } from '../../recht/bronnen.ts';
import { beoordelen, defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

const LOG = '/spoor2/sollicitaties';

export default defineRegel({
  id: 's2-sollicitaties-wekelijks',
  fase: 'spoor2',
  document: 'voortgangsrapportage-spoor2',
  bronnen: [
    bbp({ paragraaf: '9' }),
    rechtspraak('C09'),
    praktijk('P65'),
    eigenNorm('lange tijd zonder sollicitatie valt op'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Werknemer en werkgever nemen voldoende initiatief om werk bij een andere werkgever te vinden. Gebruikelijk is een sollicitatie per week sinds het zoekprofiel; de Centrale Raad van Beroep aanvaardde volgens een beschrijving drie sollicitaties in tien maanden, dus het aantal alleen beslist niet.',
  uitzonderingen: [
    'Weken met een vastgelegde reden, een proefplaatsing, detachering of baan, verlof, of zonder mogelijkheden volgens de bedrijfsarts tellen niet mee.',
  ],
  meldingen: {
    stilgevallen: {
      ernst: 'loonsanctie',
      tekst:
        'Van {van} tot {tot} ({dagen} dagen) is geen sollicitatie vastgelegd, geen reden daarvoor en ook geen andere activiteit in het tweede spoor. UWV toetst of werkgever en werknemer voldoende initiatief hebben genomen.',
    },
    nietVastgelegd: {
      ernst: 'aandacht',
      tekst:
        'Sinds het zoekprofiel van {vanaf} is geen enkele sollicitatie vastgelegd, en ook geen contact of activiteit; er zijn wel rapportages. Of voldoende initiatief is genomen om werk bij een andere werkgever te vinden, is zo niet vast te stellen.',
      herstel: 'Neem de sollicitaties, contacten en activiteiten uit de rapportages over.',
    },
    weinig: {
      ernst: 'aandacht',
      niveau: 'praktijk',
      tekst:
        'Sinds het zoekprofiel van {vanaf} {aantal:is|zijn} in {weken} weken waarin dat te verwachten was {aantal} sollicitaties vastgelegd, gemiddeld {gemiddelde} per week. Gebruikelijk is {norm} per week. Een aantal is niet voorgeschreven, en volgens een beschrijving aanvaardde de Centrale Raad van Beroep eens drie sollicitaties in tien maanden; zonder vastgelegde reden valt het wel op.',
    },
    gat: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Van {van} tot {tot} ({dagen} dagen) is geen sollicitatie vastgelegd en geen reden daarvoor. Gebruikelijk is er elke week een; zo lange tijd valt op. Het aantal dagen is een eigen norm van rivklaar.',
    },
    redenen: {
      ernst: 'aandacht',
      tekst:
        'Sinds het zoekprofiel van {vanaf} {aantal:is|zijn} {aantal} sollicitaties vastgelegd. In {teWegen} van de weken ({weken}) was er een reden om niet te solliciteren. UWV toetst of er voldoende initiatief is genomen; een goede reden telt mee.',
      herstel: 'Leg per periode vast waarom solliciteren nog niet kon en wat er in plaats daarvan is gedaan.',
      oordeel: {
        vraag: 'Dragen de vastgelegde redenen dat zo lang niet of weinig is gesolliciteerd?',
        waarom: 'De redenen staan in woorden; of zij zwaar genoeg wegen, is een afweging.',
      },
    },
  },
  herstel:
    'Vul de sollicitaties aan die er waren. Waren zij er niet, leg dan vast waarom en wat er wel is gedaan, en spreek af hoe het verder gaat.',
  richtwaarde: 'sollicitatiesPerWeek',
  toets(context) {
    const { zaak, richtwaarden } = context;
    const loop = loopSpoor2(context);
    const ritme = loop && solliciteerritme(zaak, loop.tot, richtwaarden.stilteInspanningDagen);
    if (!ritme) return nvt;
    const { vanaf, weken, verwacht, teWegen, totaal: aantal, gemiddelde, gaten } = ritme;
    if (weken === 0) return nogNiet();
    if (aantal === 0 && inspanningenSpoor2(zaak).length === 0 && rapportagesSpoor2(zaak).length > 0)
      return tekort('nietVastgelegd', LOG, { vanaf });
    const stil = stilgevallen(zaak, loop, gaten, richtwaarden);
    if (stil.length > 0)
      return stil.map(({ van, tot, dagen }) => tekort('stilgevallen', LOG, { van, tot, dagen }));
    const norm = richtwaarden.sollicitatiesPerWeek;
    if (verwacht > 0 && gemiddelde < norm)
      return tekort('weinig', LOG, { vanaf, weken: verwacht, aantal, gemiddelde, norm });
    const [gat] = gaten;
    if (gat) return tekort('gat', LOG, { van: gat.van, tot: gat.tot, dagen: gat.dagen });
    return 2 * teWegen > weken && aantal < norm * weken
      ? beoordelen('redenen', '/spoor2/nogNietSolliciteren', { vanaf, aantal, teWegen, weken }, undefined, [
          LOG,
        ])
      : voldoet;
  },
});
