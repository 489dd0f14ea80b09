import { gevuld } from '../../feiten/stukken.ts';
import { datum, plusDagen } from '../../kern/datum.ts';
import { bbp, eigenNorm } from '../../recht/bronnen.ts';
import { beoordelen, defineRegel, nogNiet, tekort, voldoet, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<
  'nietBegonnen' | 'werkgeverZonderReden' | 'werkgeverMetReden' | 'werknemerZonderReden'
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
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Op {geadviseerd} is mediation geadviseerd. Een begin is niet vastgelegd, en ook geen reden om ervan af te zien. Het beoordelingskader verwacht dat de werkgever adviezen bij de verzuimaanpak betrekt.',
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
        vraag: 'Draagt de vastgelegde reden van de werkgever het afwijzen van de geadviseerde mediation?',
        waarom:
          'De reden staat in woorden; geen gegeven zegt of mediation redelijkerwijs kon worden gevraagd.',
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
  toets: ({ zaak, peildatum, richtwaarden }) =>
    (zaak.conflicten ?? []).flatMap(({ mediation: m, opgelostOp }, i): Uitkomst[] => {
      const { geadviseerdOp: geadviseerd, begonnenOp, resultaat, afgewezenDoor, redenAfwijzing } = m ?? {};
      if (!geadviseerd && !afgewezenDoor) return [];
      if (begonnenOp || resultaat || opgelostOp) return [voldoet];
      const plek = `/conflicten/${i}/mediation` as const;
      const reden = gevuld(redenAfwijzing);
      if (afgewezenDoor === 'werknemer')
        return [reden ? voldoet : tekort('werknemerZonderReden', `${plek}/redenAfwijzing`)];
      if (afgewezenDoor === 'werkgever')
        return [
          reden
            ? beoordelen('werkgeverMetReden', `${plek}/redenAfwijzing`)
            : tekort('werkgeverZonderReden', `${plek}/redenAfwijzing`),
        ];
      if (!geadviseerd) return [];
      const uiterlijk = plusDagen(geadviseerd, richtwaarden.mediationBeginDagen);
      if (peildatum <= uiterlijk) return [nogNiet(uiterlijk)];
      return [tekort('nietBegonnen', plek, { geadviseerd }, uiterlijk)];
    }),
});
