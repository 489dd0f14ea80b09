import type { Datum } from '../kern/datum.ts';
import { dagnummer } from '../kern/datum.ts';
import type { Bronnen } from '../recht/bron.ts';
import { eigenNorm, procesgang, zw } from '../recht/bronnen.ts';
import { verlengDagnummer } from '../recht/feestdagen.ts';
import { TERMIJNEN as T } from '../recht/termijnen.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { dag } from './klok.ts';
import { mijlpaal, nvt, type Data, type Mijlpalen } from './maak.ts';
import { aangifteOp, eersteVan, laatsteDagAangifte81, nummer, type Verloop } from './verloop.ts';

type Ids =
  | 'ziekmelding-werkgever'
  | 'melding-arbodienst'
  | 'melding-uwv-vangnet'
  | 'dossier-start'
  | 'week-42-melding'
  | 'aangifte-voor-81-weken'
  | 'uwv-attendering';

/** Reports and notes: to the employer, the arbodienst and UWV. */
export function meldingen(verloop: Verloop): Mijlpalen<Ids> {
  const { zaak, d1, klok, richtwaarden } = verloop;
  const vangnet = zaak.ziekte?.vangnet;
  const reden42 = redenZonderAangifte(verloop);
  return {
    'ziekmelding-werkgever': mijlpaal(verloop, 'ziekmelding-werkgever', {
      streef: d1,
      // Art. 38a lid 1 ZW binds only who claims ziekengeld.
      ...(vangnet?.vanToepassing && {
        uiterlijk: verlengDagnummer(d1 + T.ziekmeldingZiekengeld.dagen - 1),
        bronnen: T.ziekmeldingZiekengeld.bronnen,
      }),
      gedaanOp: zaak.ziekte?.ziekmelding?.op,
    }),
    'melding-arbodienst': mijlpaal(verloop, 'melding-arbodienst', {
      uiterlijk: d1 + richtwaarden.meldingArbodienstDagen,
      gedaanOp: zaak.arbodienst?.melding?.datum,
      toelichting: 'De regeling zegt tijdig en noemt geen dag; de termijn is gebruik in de praktijk.',
    }),
    'melding-uwv-vangnet': vangnet?.vanToepassing
      ? mijlpaal(verloop, 'melding-uwv-vangnet', {
          ...vangnettermijn(zaak, d1),
          gedaanOp: vangnet.gemeldOp,
          begrensd: false,
        })
      : nvt('melding-uwv-vangnet', 'Er is geen vangnetsituatie vastgelegd.'),
    'dossier-start': dossier(verloop),
    'week-42-melding': reden42
      ? nvt('week-42-melding', reden42)
      : mijlpaal(verloop, 'week-42-melding', {
          streef: dag(klok, T.aangifte42Weken.dagen - 1),
          uiterlijk: dag(klok, T.aangifte42Weken.dagen),
          ...aangifte(zaak),
        }),
    'aangifte-voor-81-weken': reden42
      ? nvt('aangifte-voor-81-weken', reden42)
      : mijlpaal(verloop, 'aangifte-voor-81-weken', {
          streef: dag(klok, richtwaarden.waarschuwing42WekenDag),
          uiterlijk: laatsteDagAangifte81(klok),
          ...aangifte(zaak),
        }),
    'uwv-attendering': mijlpaal(verloop, 'uwv-attendering', {
      vanaf: d1 + 7 * 41,
      uiterlijk: d1 + 7 * 52 - 1,
      toelichting: 'Ter informatie: UWV stuurt de brief gewoonlijk tussen week 42 en week 52.',
    }),
  };
}

const ZONDER_AANGIFTE =
  'De aangifteplicht geldt niet bij aanspraak op ziekengeld wegens orgaandonatie, zwangerschap, no-risk of art. 29d (art. 38 lid 4 en art. 29 lid 2 onder e, f en g Ziektewet).';

/** Art. 38 lid 4 ZW takes away the duty for grounds e, f and g of art. 29 lid 2; g names both art. 29b and art. 29d. */
export const zonderAangifte = ({ ziekte }: Zaak): boolean => ziekte?.vangnet?.vanToepassing === true;

/** Art. 38 lid 1 ZW speaks of who has a right to wages: not after the employment, for an eigenrisicodrager neither. */
function redenZonderAangifte({ zaak, klok }: Verloop): string | undefined {
  if (zonderAangifte(zaak)) return ZONDER_AANGIFTE;
  const einde = nummer(zaak.dienstverband?.einde);
  return einde !== undefined && einde < dag(klok, T.aangifte42Weken.dagen)
    ? 'De dienstbetrekking eindigt voordat 42 weken om zijn; daarna is er geen recht op loon (art. 38 lid 1 Ziektewet).'
    : undefined;
}

function aangifte(zaak: Zaak): Pick<Data, 'gedaanOp' | 'toelichting' | 'bronnen'> {
  const gedaanOp = aangifteOp(zaak);
  if (!gedaanOp || gedaanOp === zaak.meldingen?.langdurigZiek?.datum) return { gedaanOp };
  return {
    gedaanOp,
    toelichting:
      'De aanvraag van een verkorte wachttijd of het verzoek om verlenging geldt als aangifte (art. 38 lid 8 Ziektewet).',
    bronnen: [zw({ artikel: '38', lid: '1' }), zw({ artikel: '38', lid: '8' })],
  };
}

/** The term for the report to UWV depends on the ground, which the employer may not always know. */
function vangnettermijn({ ziekte, dienstverband }: Zaak, d1: number): Data {
  const { grondVoorMeldingUwv: grond, bekendOp } = ziekte?.vangnet ?? {};
  const vierdeDag = verlengDagnummer(d1 + T.vangnetVierdeDag.dagen - 1, d1);
  if (grond === '29d') {
    return { uiterlijk: d1 + T.vangnetDertienWeken.dagen - 1, bronnen: T.vangnetDertienWeken.bronnen };
  }
  if (!grond) {
    return {
      streef: vierdeDag,
      toelichting:
        'De laatste dag hangt af van de grond: de vierde ziektedag, of de eerste dag na zes weken bij orgaandonatie, zwangerschap en no-risk.',
      bronnen: [...T.vangnetVierdeDag.bronnen, ...T.vangnetZesWeken.bronnen],
    };
  }
  const naZesWeken = d1 + T.vangnetZesWeken.dagen;
  const einde = nummer(dienstverband?.einde);
  // Art. 38a lid 3, second sentence: the last day of the employment when that ends within the six weeks.
  const gewoon = einde !== undefined && einde < naZesWeken ? einde : verlengDagnummer(naZesWeken);
  const laat = latereBekendheid(grond, bekendOp, gewoon);
  return laat ?? { uiterlijk: gewoon, bronnen: T.vangnetZesWeken.bronnen };
}

/** Art. 38b lid 2 ZW: the claim under art. 29a or 29b only became clear after the term. */
function latereBekendheid(grond: string, bekendOp: Datum | undefined, gewoon: number): Data | undefined {
  if (!bekendOp || grond === 'orgaandonatie') return undefined;
  const bekend = dagnummer(bekendOp);
  if (bekend <= gewoon) return undefined;
  const bronnen: Bronnen = T.vangnetLateBekendheid.bronnen;
  return { uiterlijk: verlengDagnummer(bekend + T.vangnetLateBekendheid.dagen, bekend + 1), bronnen };
}

function dossier(verloop: Verloop) {
  const { zaak, d1 } = verloop;
  const { dreigendLangdurig } = zaak.ziekte ?? {};
  if (dreigendLangdurig?.verwacht === false)
    return nvt('dossier-start', 'De bedrijfsarts verwacht geen langdurig verzuim.');
  const verwachting = nummer(dreigendLangdurig?.vastgesteldOp);
  return mijlpaal(verloop, 'dossier-start', {
    uiterlijk: verwachting ?? d1 + T.oordeelBedrijfsarts.dagen,
    gedaanOp: eersteVan(
      ...(zaak.contacten ?? []).map((c) => c.datum),
      ...(zaak.urenlog ?? []).map((u) => u.van),
      ...(zaak.arbodienst?.spreekuren ?? []).map((s) => s.datum),
    ),
    ...(verwachting === undefined && {
      toelichting:
        'De plicht begint bij de verwachting van de bedrijfsarts; zonder die dag is week 6 aangehouden.',
      bronnen: [eigenNorm('dossier uiterlijk in week 6'), procesgang({ artikel: '3' })],
    }),
  });
}
