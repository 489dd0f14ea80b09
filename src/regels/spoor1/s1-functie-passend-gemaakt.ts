import { laatsteArbeidsdeskundige } from '../../feiten/arbeidsdeskundige.ts';
import { isHerplaatsingBegrensd } from '../../feiten/spoor1-grenzen.ts';
import { isInternNietsGevonden, isPassendMakenBezien } from '../../feiten/spoor1-onderzoek.ts';
import { vraagmoment } from '../../feiten/spoor1-vraagmoment.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, werkwijzer } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 's1-functie-passend-gemaakt',
  fase: 'spoor1',
  document: 'dossier',
  bronnen: [bbp({ paragraaf: '8' }), bbp({ paragraaf: '4' }), werkwijzer('P49')],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Past geen bestaande functie in het bedrijf, dan is nagegaan of een functie passend te maken is: door aanpassing, herverdeling van taken of scholing. De controle vraagt ernaar zodra vaststaat dat er geen bestaande functie past en terugkeer in het eigen werk onzeker is.',
  uitzonderingen: [
    'Er zijn geen arbeidsplaatsen of er is geen formatieruimte, met onderbouwing, of een collega zou moeten wijken.',
    'De productie komt in gevaar of de kosten zijn onevenredig; dan vraagt s1-grens-redelijkheid naar de onderbouwing.',
  ],
  meldingen: {
    nietNagegaan: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'In het bedrijf past geen bestaande functie; dat is nagegaan of een functie passend te maken is, is niet vastgelegd. Terugkeer in het eigen werk is onzeker sinds {sinds}, {waardoor}. De Beleidsregels beoordelingskader poortwachter vragen na te gaan of een andere functie passend kan worden gemaakt, ook met scholing.',
    },
    scholingNietBezien: {
      ernst: 'aandacht',
      tekst:
        'Een functie is niet passend te maken bevonden; dat scholing daarbij is bezien, is niet vast te stellen. De Beleidsregels beoordelingskader poortwachter noemen scholing als een van de wegen.',
      herstel: 'Leg vast of scholing een functie passend kon maken, en waarom wel of niet.',
    },
    korteScholing: {
      ernst: 'aandacht',
      niveau: 'werkwijzer',
      tekst:
        'Een functie is niet passend te maken bevonden om opleiding of niveau, terwijl de scholing {weken} weken zou duren. Volgens de Werkwijzer Poortwachter is scholing tot ongeveer zes maanden gebruikelijk om een functie passend te maken.',
      herstel: 'Overweeg de scholing opnieuw, of leg vast waarom zij niet te vergen of vruchteloos is.',
    },
  },
  herstel:
    'Ga na of een functie te maken of aan te passen is, met taken uit andere functies of met scholing, en leg de uitkomst vast.',
  richtwaarde: 'scholingPassendWeken',
  toets(context) {
    const moment = vraagmoment(context);
    const { zaak, richtwaarden } = context;
    if (moment.stand === 'nvt' || !isInternNietsGevonden(zaak)) return nvt;
    if (!isPassendMakenBezien(zaak)) {
      if (isHerplaatsingBegrensd(zaak)) return nvt;
      if (moment.stand === 'nogNiet') return nogNiet(moment.uiterlijk);
      const { sinds, waardoor } = moment;
      return tekort('nietNagegaan', '/spoor1/functiePassendMaken', { sinds, waardoor });
    }
    const { uitkomst, reden } = zaak.spoor1?.functiePassendMaken ?? {};
    if (uitkomst !== 'nietMogelijk') return voldoet;
    const weken = zaak.spoor1?.scholingsduurWeken;
    if (reden === 'opleidingOfNiveau' && weken !== undefined && weken <= richtwaarden.scholingPassendWeken)
      return tekort('korteScholing', '/spoor1/scholingsduurWeken', { weken });
    return isScholingBezien(zaak) || isHerplaatsingBegrensd(zaak)
      ? voldoet
      : tekort('scholingNietBezien', '/spoor1/functiePassendMaken/varianten');
  },
});

const isScholingBezien = (zaak: Zaak): boolean =>
  (zaak.spoor1?.functiePassendMaken?.varianten?.includes('scholing') ?? false) ||
  zaak.spoor1?.scholingsduurWeken !== undefined ||
  (zaak.planVanAanpak?.scholing?.length ?? 0) > 0 ||
  zaak.spoor2?.scholing?.behoefteOnderzochtOp !== undefined ||
  gevuld(laatsteArbeidsdeskundige(zaak)?.onderzoek.ontwikkeladvies);
