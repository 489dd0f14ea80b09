import { inspanningen, isStil } from '../../feiten/inspanningen.ts';
import { datumInGeval } from '../../feiten/stukken.ts';
import { zonder } from '../../feiten/zonder.ts';
import { datum, lengte, plusDagen } from '../../kern/datum.ts';
import { bw7, eigenNorm } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

/** Advice that follows a schedule, or of which rules of its own ask when it was followed. */
const ELDERS: readonly unknown[] = ['opbouw', 'arbeidsdeskundigOnderzoek', 'tweedeSpoor', 'scholing'];

export default defineRegel({
  id: 'maatregelen-zo-tijdig-mogelijk',
  fase: 'inspanning',
  document: 'plan-van-aanpak',
  bronnen: [bw7({ artikel: '658a', lid: '2' }), eigenNorm('zes weken tussen advies en maatregel')],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever treft zo tijdig mogelijk de maatregelen die redelijkerwijs nodig zijn. De wet noemt geen aantal dagen; standaard is zes weken tussen advies en maatregel de eigen norm.',
  uitzonderingen: [
    'Een advies over opbouw volgt zijn eigen schema; voor arbeidsdeskundig onderzoek, scholing en het tweede spoor gelden eigen regels.',
  ],
  meldingen: {
    laat: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Het advies van {advies} is gevolgd op {op}, {dagen} dagen later. Dat is later dan de eigen norm van {norm} dagen; de wet vraagt maatregelen zo tijdig mogelijk.',
    },
    laatEnStil: {
      ernst: 'loonsanctie',
      tekst:
        'Het advies van {advies} is gevolgd op {op}, {dagen} dagen later, en in die tijd is van geen van beide partijen een activiteit vastgelegd. De wet vraagt maatregelen zo tijdig mogelijk; UWV weegt of daardoor kansen zijn gemist.',
    },
  },
  herstel: 'Leg vast waarom de maatregel later kwam en wat intussen is gedaan.',
  richtwaarde: 'maatregelNaAdviesDagen',
  toets({ zaak, tijdlijn, richtwaarden }) {
    const norm = richtwaarden.maatregelNaAdviesDagen;
    const stukken = [
      ...(zaak.probleemanalyse ? [{ stuk: zaak.probleemanalyse, veld: '/probleemanalyse' as const }] : []),
      ...(zaak.adviezen ?? []).map((stuk, i) => ({ stuk, veld: `/adviezen/${i}` as const })),
    ];
    const uit = stukken.flatMap(({ stuk, veld }) => {
      const advies = datumInGeval(zaak, stuk);
      if (!advies) return [];
      const uiterlijk = plusDagen(advies, norm);
      return (stuk.adviespunten ?? []).flatMap(
        ({ soort, opgevolgdOp: op }, i): Resultaat<'laat' | 'laatEnStil'>[] => {
          if (!op || ELDERS.includes(soort)) return [];
          if (op <= uiterlijk) return [voldoet];
          // Days of recovery or leave do not count as time in which a measure could be taken.
          const dagen = zonder([{ van: plusDagen(advies, 1), tot: op }], tijdlijn.nietGeteld).reduce(
            (som, deel) => som + lengte(deel),
            0,
          );
          if (dagen <= norm) return [voldoet];
          const plek = `${veld}/adviespunten/${i}/opgevolgdOp` as const;
          return [
            isStil(inspanningen(zaak), advies, op)
              ? tekort('laatEnStil', plek, { advies, op, dagen })
              : tekort('laat', plek, { advies, op, dagen, norm }),
          ];
        },
      );
    });
    return uit.length > 0 ? uit : nvt;
  },
});
