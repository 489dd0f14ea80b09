import { geenMogelijkheden, metingOp } from '../../feiten/mogelijkheden.ts';
import { datumVan, gevuld } from '../../feiten/stukken.ts';
import { dagenTussen, datum, type Datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

const VELD = '/planVanAanpak/eigenWerkAanpassingOnderzocht';

export default defineRegel({
  id: 's1-onderzoek-bij-start',
  fase: 'spoor1',
  document: 'plan-van-aanpak',
  bronnen: [bbp({ paragraaf: '8' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Bij de start van de re-integratie, dus vanaf het plan van aanpak, gaan werkgever en werknemer na wat mogelijk is door aanpassing van het eigen werk of de werkplek.',
  uitzonderingen: ['Volgens de bedrijfsarts waren er toen geen mogelijkheden om te werken.'],
  meldingen: {
    nietVastTeStellen: {
      ernst: 'aandacht',
      tekst:
        'Uit de gegevens bij het plan van aanpak van {plan} is niet vast te stellen dat aanpassing van het eigen werk toen is nagegaan. De Beleidsregels beoordelingskader poortwachter vragen dat bij de start van de re-integratie.',
    },
    nietNagegaan: {
      ernst: 'aandacht',
      tekst:
        'Bij het plan van aanpak van {plan} is aanpassing van het eigen werk niet nagegaan. De Beleidsregels beoordelingskader poortwachter vragen dat bij de start van de re-integratie.',
    },
    later: {
      ernst: 'aandacht',
      tekst:
        'Aanpassing van het eigen werk is voor het eerst nagegaan op {op}, {dagen} dagen na het plan van aanpak van {plan}. De Beleidsregels beoordelingskader poortwachter vragen dat bij de start van de re-integratie.',
      herstel: 'Leg vast waarom het later werd nagegaan en welk werk in die tijd is gedaan.',
    },
  },
  herstel:
    'Ga alsnog na wat met aanpassing van het eigen werk kan, of leg vast dat het bij de start is besproken en met welke uitkomst.',
  toets({ zaak }) {
    const op = datumVan(zaak.planVanAanpak);
    if (!op || geenMogelijkheden(metingOp(zaak, op))) return nvt;
    const eerste = eersteOnderzoek(zaak);
    if (isBijStartNagegaan(zaak) || (eerste && eerste <= op)) return voldoet;
    if (eerste) return tekort('later', VELD, { plan: op, op: eerste, dagen: dagenTussen(op, eerste) });
    const gezegd = zaak.planVanAanpak?.eigenWerkAanpassingOnderzocht === false;
    return tekort(gezegd ? 'nietNagegaan' : 'nietVastTeStellen', VELD, { plan: op });
  },
});

function isBijStartNagegaan({ planVanAanpak: plan }: Zaak): boolean {
  return (
    plan?.eigenWerkAanpassingOnderzocht === true ||
    (plan?.werkaanpassingen?.length ?? 0) > 0 ||
    gevuld(plan?.zoekvolgorde?.aangepastEigenWerk)
  );
}

function eersteOnderzoek({ spoor1 }: Zaak): Datum | undefined {
  const eigen = spoor1?.eigenWerk?.onderzochtOp;
  const aanpassing = spoor1?.aanpassingWerkplek?.onderzochtOp;
  return eigen && (!aanpassing || eigen < aanpassing) ? eigen : aanpassing;
}
