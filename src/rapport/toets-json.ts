import type { Bevinding } from '../toets/bevinding.ts';
import type { ToetsUitslag } from '../toets/toets.ts';

export interface Plaats {
  readonly lijn: number;
  readonly kolom: number;
}

/** One case of `riv toets --json`; `plaatsVan` finds a JSON Pointer, or its nearest existing parent, in the file. */
export function toetsNaarJson(
  bron: string,
  uitslag: ToetsUitslag,
  alles: boolean,
  plaatsVan: (veld: string) => Plaats,
): object {
  const getoond = uitslag.bevindingen.filter(
    (b) => alles || b.uitkomst === 'tekort' || b.uitkomst === 'beoordelen' || b.besluit !== undefined,
  );
  return {
    zaak: uitslag.zaaknummer,
    bron,
    instellingen: uitslag.instellingen,
    oordeel: uitslag.oordeel,
    toetsgang: uitslag.toetsgang,
    naPeildatum: uitslag.naPeildatum,
    naPeildatumVelden: uitslag.naPeildatumVelden,
    besluitenZonderGevolg: uitslag.zonderGevolg,
    bevindingen: getoond.map((b) => bevindingNaarJson(b, plaatsVan)),
    tellingen: uitslag.tellingen,
  };
}

function bevindingNaarJson(b: Bevinding, plaatsVan: (veld: string) => Plaats): object {
  const { bronnen, ...rest } = b;
  return {
    ...rest,
    plaats: plaatsVan(b.veld),
    bronnen: bronnen.map(({ citaat, url, niveau, stand, bewijs }) => ({
      citaat,
      ...(url !== undefined && { url }),
      niveau,
      stand,
      bewijs,
    })),
  };
}
