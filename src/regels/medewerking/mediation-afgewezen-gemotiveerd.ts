import { gatNa } from '../../feiten/medewerking-gat.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { datum, plusDagen } from '../../kern/datum.ts';
import { bbp, eigenNorm } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { beoordelen, defineRegel, nogNiet, tekort, voldoet, type Context, type Resultaat } from '../regel.ts';

type Conflict = NonNullable<Zaak['conflicten']>[number];
type Uitkomst = Resultaat<
  'nietBegonnen' | 'stilgevallen' | 'werkgeverZonderReden' | 'werkgeverMetReden' | 'werknemerZonderReden'
>;

export default defineRegel({
  id: 'mediation-afgewezen-gemotiveerd',
  fase: 'medewerking',
  document: 'dossier',
  bronnen: [
    bbp({ paragraaf: '6' }),
    bbp({ paragraaf: '5' }),
    bbp({ paragraaf: '10' }),
    eigenNorm('binnen vier weken na het advies begint mediation of staat vast waarom niet'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever betrekt een advies over mediation bij de verzuimaanpak: mediation begint, of er is vastgelegd waarom niet.',
  uitzonderingen: ['Het conflict is opgelost.'],
  meldingen: {
    nietBegonnen: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Op {geadviseerd} is mediation geadviseerd. Een begin is niet vastgelegd, en ook geen reden om ervan af te zien. Het beoordelingskader verwacht dat de werkgever adviezen bij de verzuimaanpak betrekt en noemt geen aantal dagen; de grens van {uiterlijk} is een eigen norm.',
    },
    stilgevallen: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Op {geadviseerd} is mediation geadviseerd. Een begin, een andere stap of een reden om ervan af te zien is niet vastgelegd, en de re-integratie is vanaf {vanaf} {waaruit} stilgevallen. Het beoordelingskader verwacht dat de werkgever adviezen bij de verzuimaanpak betrekt en dat partijen de re-integratie niet laten stagneren.',
    },
    werkgeverZonderReden: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'De werkgever heeft de geadviseerde mediation afgewezen; een reden is niet vastgelegd. Het beoordelingskader verwacht dat de werkgever adviezen bij de verzuimaanpak betrekt.',
    },
    werkgeverMetReden: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'De werkgever heeft de geadviseerde mediation met een vastgelegde reden afgewezen. Het beoordelingskader verwacht dat de werkgever adviezen bij de verzuimaanpak betrekt; een persoon moet beoordelen of de reden het afwijzen draagt.',
      herstel: 'Beoordeel de reden en leg het oordeel vast; start anders alsnog mediation.',
      oordeel: {
        vraag:
          'Is de vastgelegde reden van de werkgever een goede reden om de geadviseerde mediation af te wijzen?',
        waarom:
          'De reden staat in woorden. Of mediation redelijkerwijs kon worden gevraagd, hangt af van het conflict en van wat in plaats daarvan is gedaan.',
      },
    },
    werknemerZonderReden: {
      ernst: 'aandacht',
      tekst:
        'De werknemer heeft de geadviseerde mediation afgewezen; een reden is niet vastgelegd. Of die weigering redelijk was is niet vast te stellen. Het beoordelingskader verwacht dat partijen een impasse dan langs een andere weg doorbreken.',
      herstel:
        'Vraag de werknemer naar de reden, leg die vast, en kies een andere stap, zoals een gesprek met een derde of een deskundigenoordeel.',
    },
  },
  herstel: 'Start alsnog mediation, of leg vast waarom dat niet is gebeurd en welke andere stap is gezet.',
  richtwaarde: 'mediationBeginDagen',
  toets: (context) =>
    (context.zaak.conflicten ?? []).flatMap((conflict, i) => weeg(context, conflict, `/conflicten/${i}`)),
});

function weeg(context: Context, conflict: Conflict, plek: `/${string}`): Uitkomst[] {
  const { mediation, opgelostOp, actie, actieOp } = conflict;
  const { geadviseerdOp: geadviseerd, afgewezenDoor, redenAfwijzing } = mediation ?? {};
  if (!geadviseerd && !afgewezenDoor) return [];
  if (mediation?.begonnenOp || mediation?.resultaat || opgelostOp) return [voldoet];
  const veld = `${plek}/mediation/redenAfwijzing` as const;
  const reden = gevuld(redenAfwijzing);
  if (afgewezenDoor === 'werknemer') return [reden ? voldoet : tekort('werknemerZonderReden', veld)];
  if (afgewezenDoor === 'werkgever' && reden)
    return [beoordelen('werkgeverMetReden', veld, {}, undefined, [plek])];
  if (afgewezenDoor === 'werkgever') return [tekort('werkgeverZonderReden', veld)];
  if (!geadviseerd) return [];
  const uiterlijk = plusDagen(geadviseerd, context.richtwaarden.mediationBeginDagen);
  if (context.peildatum <= uiterlijk) return [nogNiet(uiterlijk)];
  const isAndereStap = actie !== 'geen' && actieOp !== undefined && actieOp >= geadviseerd;
  const gat = isAndereStap ? undefined : gatNa(context, geadviseerd);
  if (!gat) return [tekort('nietBegonnen', `${plek}/mediation`, { geadviseerd, uiterlijk }, uiterlijk)];
  const { vanaf, waaruit } = gat;
  return [tekort('stilgevallen', `${plek}/mediation`, { geadviseerd, vanaf, waaruit }, uiterlijk)];
}
