import { isOnderbouwdZonderMogelijkheden } from '../feiten/nooit-mogelijkheden.ts';
import { isAowVoorWia } from '../feiten/regime.ts';
import { dagenTotEindeDienst, soortRiv } from '../feiten/riv.ts';
import { TERMIJNEN } from '../recht/termijnen.ts';
import type { Context, Fase } from '../regels/regel.ts';

/** Why a case is not tested on (part of) its content. */
export interface Poort {
  /** No reintegration report is asked of this case, so UWV tests none. */
  readonly geenRivToets?: string;
  /** Phases whose rules are not run. */
  readonly dicht: ReadonlySet<Fase>;
  /** Why no report is tested or phases are closed; present when either is so. */
  readonly reden?: string;
}

const INSPANNINGEN: ReadonlySet<Fase> = new Set(['resultaat', 'inspanning', 'spoor1', 'spoor2', 'grond']);
const AOW: ReadonlySet<Fase> = new Set(['resultaat', 'inspanning', 'spoor2', 'grond']);
const ZONDER_MOGELIJKHEDEN: ReadonlySet<Fase> = new Set(['resultaat', 'inspanning', 'spoor1', 'spoor2']);
const GEEN: ReadonlySet<Fase> = new Set();

const OPEN: Poort = { dicht: GEEN };

const sluit = (dicht: ReadonlySet<Fase>, reden: string, geenRivToets = true): Poort => ({
  dicht,
  reden,
  ...(geenRivToets && { geenRivToets: reden }),
});

/**
 * The first gate of UWV's test: the regime of the case, and whether there was ever anything to make an effort for. A
 * rule behind a closed gate does not apply. The medical rules stay: they test whether that view was a sound one.
 */
export function poortVan(context: Context): Poort {
  const { zaak, tijdlijn } = context;
  switch (tijdlijn.regime) {
    case 'huishoudelijkPersoneel':
      return sluit(
        INSPANNINGEN,
        'Het loon bij ziekte loopt voor huishoudelijk personeel op minder dan vier dagen per week zes weken (art. 7:629 lid 2 onder a BW); er komt geen toets van een re-integratieverslag.',
      );
    case 'aow':
      return sluit(
        AOW,
        'De werknemer heeft de AOW-leeftijd bereikt: er is geen recht op WIA, en geen plicht tot een plan van aanpak of een tweede spoor (art. 7:658a lid 1 en 3 BW).',
      );
    case 'vervroegdeIva':
      return sluit(
        INSPANNINGEN,
        'De verkorte wachttijd (vervroegde IVA) is toegekend: er is geen re-integratieverslag nodig (art. 66 lid 6 WIA).',
      );
    default:
  }
  if (soortRiv(context) === 'geen')
    return sluit(
      INSPANNINGEN,
      isKortVoorEindeDienst(context)
        ? 'Tussen de eerste ziektedag en het einde van het dienstverband liggen minder dan zes weken: er is geen re-integratieverslag nodig (art. 38 lid 2 ZW).'
        : 'De werknemer is vier weken of langer hersteld: dit ziektegeval is gesloten, er komt geen toets van een re-integratieverslag.',
    );
  if (isAowVoorWia(context))
    return sluit(
      GEEN,
      'De werknemer heeft de AOW-leeftijd op de dag waarop het recht op WIA zou ingaan: er ontstaat geen recht op WIA, en UWV toetst geen re-integratieverslag. De plichten van het Burgerlijk Wetboek lopen tot de AOW-leeftijd door.',
    );
  if (isOnderbouwdZonderMogelijkheden(zaak))
    return sluit(
      ZONDER_MOGELIJKHEDEN,
      'Volgens de bedrijfsarts waren er de hele periode geen mogelijkheden om te werken, met onderbouwing; dan zijn geen inspanningen gevraagd (par. 3 en 7.4 beoordelingskader).',
      false,
    );
  return OPEN;
}

/** The employment ends within six weeks of the first sick day (art. 38 lid 2 ZW); else a recovery closed the case. */
const isKortVoorEindeDienst = (context: Context): boolean =>
  context.tijdlijn.regime === 'ziekUitDienst' &&
  (dagenTotEindeDienst(context) ?? 0) < TERMIJNEN.verslagBijEindeDienstverband.dagen;
