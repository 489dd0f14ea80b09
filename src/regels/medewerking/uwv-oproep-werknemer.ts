import { datum } from '../../kern/datum.ts';
import { wia } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, tekort, voldoet, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<'nietVerschenen' | 'onbekend'>;

export default defineRegel({
  id: 'uwv-oproep-werknemer',
  fase: 'medewerking',
  document: 'wia-aanvraag',
  bronnen: [
    wia({ artikel: '27', lid: '2' }),
    wia({ artikel: '88', lid: '1', onderdeel: 'a' }),
    wia({ artikel: '90', lid: '1' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  verplichtePartij: 'werknemer',
  eis: 'Na de WIA-aanvraag geeft de werknemer gehoor aan elke oproep van UWV en werkt hij mee aan onderzoek.',
  uitzonderingen: ['De werknemer valt niets te verwijten (art. 90 lid 1 Wet WIA).'],
  meldingen: {
    nietVerschenen: {
      ernst: 'aandacht',
      tekst:
        'De werknemer is volgens de vastlegging niet verschenen op de oproep van UWV van {oproep}. De Wet WIA vraagt aan elke oproep te voldoen; UWV kan een uitkering geheel of gedeeltelijk weigeren.',
    },
    onbekend: {
      ernst: 'aandacht',
      tekst:
        'UWV riep de werknemer op voor {oproep}; of hij is verschenen, zoals de Wet WIA vraagt, is niet vast te stellen.',
      herstel: 'Leg vast of de werknemer is verschenen.',
    },
  },
  herstel: 'Laat de werknemer UWV direct de reden melden en een nieuwe afspraak vragen.',
  toets: ({ zaak, peildatum }) =>
    (zaak.wia?.oproepen ?? []).map(({ datum: op, verschenen }, i): Uitkomst => {
      if (verschenen) return voldoet;
      if (op === peildatum && verschenen === undefined) return nogNiet(op);
      const oproep = op ?? 'een onbekende dag';
      const veld = `/wia/oproepen/${i}/verschenen` as const;
      return tekort(verschenen === false ? 'nietVerschenen' : 'onbekend', veld, { oproep });
    }),
});
