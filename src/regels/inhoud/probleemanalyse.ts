import { geenMogelijkheden } from '../../feiten/mogelijkheden.ts';
import { gevuld, standVan } from '../../feiten/stukken.ts';
import { BELASTINGSVELDEN } from '../../zaak/schema/keuzelijsten.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import type { Inhoudstabel, Rijgrond } from './inhoud.ts';
import { planVanAanpak } from './plan-van-aanpak.ts';

type Probleemanalyse = NonNullable<Zaak['probleemanalyse']>;

const analyse = ({ zaak }: Rijgrond): Partial<Probleemanalyse> => zaak.probleemanalyse ?? {};
const belastbaarheid = (grond: Rijgrond) => analyse(grond).belastbaarheid;

/** Forms that follow the six fields by their nature. */
const VORMEN: readonly unknown[] = ['fml', 'inzetbaarheidsprofiel', 'bar'];

/** What was done with each advice is asked of the plan; who reads the advice sees the same gaps. */
const OPVOLGING = planVanAanpak.eisen.filter(({ regel }) => regel === 'pva-sluit-aan-op-probleemanalyse');

/** Marks only: what the bedrijfsarts owes is found by rules of their own, and nobody else can fill it in. */
export const probleemanalyse: Inhoudstabel = {
  document: 'probleemanalyse',
  stuk: {
    veld: '/probleemanalyse',
    naam: 'de probleemanalyse',
    stand: (grond) => standVan(analyse(grond)),
    uiterlijk: () => undefined,
  },
  eisen: [],
  markeringen: [
    ...OPVOLGING.map(({ regel, velden }) => ({ regel, velden })),
    {
      regel: 'doc-datum-en-opsteller',
      velden: [{ veld: '/probleemanalyse/stuk/opgesteldOp', wat: 'datum van de probleemanalyse' }],
    },
    {
      regel: 'med-zes-belastingsvelden',
      velden: [
        {
          veld: '/probleemanalyse/belastbaarheid/velden',
          wat: 'oordeel op alle zes belastingsvelden',
          wanneer: (grond) =>
            belastbaarheid(grond) !== undefined && !geenMogelijkheden(belastbaarheid(grond)),
          vervuld: (grond) => {
            const { vorm, velden } = belastbaarheid(grond) ?? {};
            const isBeoordeeld = (naam: (typeof BELASTINGSVELDEN)[number]): boolean =>
              (velden?.[naam]?.oordeel ?? 'nietBeoordeeld') !== 'nietBeoordeeld';
            return VORMEN.includes(vorm) || BELASTINGSVELDEN.every(isBeoordeeld);
          },
        },
      ],
    },
    {
      regel: 'med-prognose',
      velden: [
        {
          veld: '/probleemanalyse/belastbaarheid/prognose',
          wat: 'verwachting over de mogelijkheden',
          wanneer: (grond) =>
            belastbaarheid(grond) !== undefined && belastbaarheid(grond)?.mogelijkheden !== 'duurzaamGeen',
          vervuld: (grond) => {
            const { prognose, beinvloedbaar, kansOpHerstel = 'onbekend' } = belastbaarheid(grond) ?? {};
            return (
              prognose?.richting !== undefined ||
              gevuld(prognose?.toelichting) ||
              beinvloedbaar !== undefined ||
              kansOpHerstel !== 'onbekend'
            );
          },
        },
      ],
    },
  ],
};
