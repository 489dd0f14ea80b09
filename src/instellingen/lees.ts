import { dirname, isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { STANDAARD_RICHTWAARDEN, type Richtwaarden } from '../recht/richtwaarden.ts';
import { ALLES_UIT, type Schakelaars } from '../recht/schakelaars.ts';
import type { Editie } from '../zaak/edities.ts';
import type { Bestandssoort } from '../zaak/gebrek.ts';
import { leesJson } from '../zaak/lees-json.ts';
import { OngeldigeInvoer, type Invoerfout } from '../kern/fouten.ts';
import { sha256 } from '../kern/hash.ts';
import { Afbeelding } from '../kern/waarden.ts';
import { leesBeelden, type Beeldnaam, type Bestandslezer } from './beelden.ts';
import { configSchema, type Config } from './schema.ts';

/** The bureau, its pictures read. */
export type Afzender = Omit<NonNullable<Config['afzender']>, Beeldnaam> &
  Readonly<Partial<Record<Beeldnaam, Afbeelding | undefined>>>;

/** The configuration in force, defaults filled in. */
export interface Instellingen {
  readonly sjablonen?: string;
  readonly uitvoer?: string;
  readonly editie: Editie;
  readonly drempel: NonNullable<Config['drempel']>;
  readonly afzender?: Afzender;
  readonly richtwaarden: Richtwaarden;
  readonly schakelaars: Schakelaars;
  /** First 16 hexadecimal digits of the SHA-256 of what is in force; stands in every result. */
  readonly hash: string;
}

/**
 * The settings from the contents of a `riv.config.json`; the defaults when there is none. Folders and pictures in it are
 * relative to the file; `lees` reads the pictures. @throws OngeldigeInvoer with every fault.
 */
export function leesInstellingen(
  inhoud: Uint8Array | undefined,
  bestand: string,
  lees: Bestandslezer = geenLezer,
): Instellingen {
  const vind = (pad: string): string => (isAbsolute(pad) ? pad : join(dirname(bestand), pad));
  const { config, afzender } = inhoud
    ? leesConfig(inhoud, bestand, vind, lees)
    : { config: {} as Config, afzender: undefined };
  const vast = {
    editie: config.editie ?? 'werkgever',
    drempel: config.drempel ?? 'loonsanctie',
    ...(afzender && { afzender }),
    richtwaarden: { ...STANDAARD_RICHTWAARDEN, ...zonderLege(config.richtwaarden) },
    schakelaars: { ...ALLES_UIT, ...zonderLege(config.schakelaars) },
  } as const;
  return {
    ...vast,
    ...(config.sjablonen !== undefined && { sjablonen: vind(config.sjablonen) }),
    ...(config.uitvoer !== undefined && { uitvoer: vind(config.uitvoer) }),
    hash: sha256(JSON.stringify(vast, alsHash)).slice(0, 16),
  };
}

// What is in force of a picture is what it shows, wherever its file stands.
const alsHash = (_veld: string, waarde: unknown): unknown =>
  waarde instanceof Afbeelding ? sha256(waarde.bytes) : waarde;

const geenLezer: Bestandslezer = () => {
  throw new TypeError('a configuration with pictures needs a reader of files');
};

export const STANDAARD_INSTELLINGEN: Instellingen = leesInstellingen(undefined, '');

function leesConfig(
  inhoud: Uint8Array,
  bestand: string,
  vind: (pad: string) => string,
  lees: Bestandslezer,
): { readonly config: Config; readonly afzender: Afzender | undefined } {
  let beelden: Partial<Record<Beeldnaam, Afbeelding>> = {};
  try {
    const controleer = (ruw: unknown) => {
      const gelezen = leesBeelden(ruw, vind, lees);
      beelden = gelezen.beelden;
      return gelezen.gebreken;
    };
    const config = leesJson(inhoud, bestand, configSchema, controleer, CONFIGBESTAND);
    if (!config.afzender) return { config, afzender: undefined };
    return {
      config,
      afzender: { ...config.afzender, logo: beelden.logo, handtekening: beelden.handtekening },
    };
  } catch (fout) {
    if (!(fout instanceof OngeldigeInvoer)) throw fout;
    const [eerste, ...rest] = fout.fouten;
    throw new OngeldigeInvoer([verklaar(eerste), ...rest.map(verklaar)]);
  }
}

const CONFIGBESTAND: Bestandssoort = {
  voorbeeld: 'een configuratie in JSON, bijvoorbeeld { "editie": "werkgever" }, of {} voor de standaard',
  schema: 'riv schema config',
};

/** An unknown threshold is often a term of the law; say why it is no setting. */
const verklaar = (fout: Invoerfout): Invoerfout =>
  /^\/richtwaarden\/[^/]+$/.test(fout.pad) && fout.melding.includes('niet bekend')
    ? { ...fout, melding: `${fout.melding} Wat in wet of regeling staat, is niet instelbaar.` }
    : fout;

/** The keys that were filled in. */
function zonderLege<K extends string, V>(
  waarden: Readonly<Partial<Record<K, V | undefined>>> | undefined,
): Partial<Record<K, V>> {
  return Object.fromEntries(
    Object.entries(waarden ?? {}).filter(([, waarde]) => waarde !== undefined),
  ) as Partial<Record<K, V>>;
}

/** JSON Schema 2020-12 of `riv.config.json`. */
export const configJsonSchema = (): object => z.toJSONSchema(configSchema, { target: 'draft-2020-12' });
