import { soortenActiviteit } from '../../feiten/spoor2-activiteiten.ts';
import { loopSpoor2, uiterlijkOverwogen } from '../../feiten/spoor2-traject.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, eigenNorm } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

const VELD = '/spoor2/scholing';

export default defineRegel({
  id: 's2-scholing-overwogen',
  fase: 'spoor2',
  document: 'trajectplan-spoor2',
  bronnen: [
    bbp({ paragraaf: '4' }),
    bbp({ paragraaf: '9' }),
    bbp({ paragraaf: '8' }),
    eigenNorm('na een half jaar in het tweede spoor is over scholing beslist'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Met de mogelijkheden van opleiding en training is rekening gehouden; zo nodig dient scholing om passend werk bij een andere werkgever te vinden. Een afwijzing heeft een reden: vooraf duidelijk vruchteloos, of buiten verhouding duur.',
  uitzonderingen: ['Er is scholing of training gevolgd of afgesproken.'],
  meldingen: {
    afgewezenZonderReden: {
      ernst: 'loonsanctie',
      tekst:
        'Scholing is afgewezen zonder dat een reden is vastgelegd. Volgens het beoordelingskader draagt de werkgever de kosten van re-integratie, tenzij vooraf duidelijk is dat het niets oplevert of de uitgaven buiten verhouding zijn.',
      herstel: 'Leg de reden van de afwijzing vast, of neem de beslissing opnieuw.',
    },
    nietOverwogen: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Sinds het begin van het tweede spoor op {start} is niet vastgelegd of scholing of training nodig was. UWV kijkt volgens het beoordelingskader of met die mogelijkheden rekening is gehouden, maar noemt geen dag; dat het op {uiterlijk} had gekund is een eigen norm van rivklaar.',
    },
    zonderBesluit: {
      ernst: 'aandacht',
      tekst:
        'Op {op} is naar scholing gekeken, maar wat daarop is besloten is niet vastgelegd. Of met scholing voldoende rekening is gehouden, is niet vast te stellen.',
      herstel: 'Leg het besluit over scholing vast, met de reden.',
    },
  },
  herstel:
    'Ga na of scholing of training de kans op passend werk vergroot, beslis erover en leg de reden vast, ook als het niet nodig is.',
  richtwaarde: 'spoor2OverwegenDagen',
  toets(context) {
    const { zaak } = context;
    const loop = loopSpoor2(context);
    if (!loop) return nvt;
    const { behoefteOnderzochtOp: op, besluit, soortReden, reden } = zaak.spoor2?.scholing ?? {};
    if (besluit === 'afgewezen' && !gevuld(reden) && (soortReden === undefined || soortReden === 'overig'))
      return tekort('afgewezenZonderReden', `${VELD}/reden`);
    if (besluit !== undefined || isScholingIngezet(zaak)) return voldoet;
    if (op) return tekort('zonderBesluit', `${VELD}/besluit`, { op });
    const uiterlijk = uiterlijkOverwogen(context, loop);
    if (loop.tot <= uiterlijk) return nogNiet(uiterlijk);
    return tekort('nietOverwogen', VELD, { start: loop.van, uiterlijk }, uiterlijk);
  },
});

const LEREN: readonly (string | undefined)[] = ['scholing', 'training'];

/** Training was given, planned, or looked at in another place of the case. */
function isScholingIngezet(zaak: Zaak): boolean {
  const { spoor1, planVanAanpak, bijstellingen, spoor2, arbeidsdeskundigeOnderzoeken } = zaak;
  const gedaan = soortenActiviteit(zaak);
  return (
    LEREN.some((soort) => soort !== undefined && gedaan.has(soort)) ||
    (spoor2?.trajectplan?.activiteiten ?? []).some(({ soort }) => LEREN.includes(soort)) ||
    (planVanAanpak?.scholing ?? []).length > 0 ||
    (bijstellingen ?? []).some((b) => b.activiteiten?.some(({ soort }) => soort === 'scholing')) ||
    (spoor1?.functiePassendMaken?.varianten?.includes('scholing') ?? false) ||
    (arbeidsdeskundigeOnderzoeken ?? []).some(({ ontwikkeladvies }) => gevuld(ontwikkeladvies))
  );
}
