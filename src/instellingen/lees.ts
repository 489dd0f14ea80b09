import { createHash } from 'node:crypto';
import { dirname, isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { STANDAARD_RICHTWAARDEN, type Richtwaarden } from '../recht/richtwaarden.ts';
import type { Editie } from '../zaak/edities.ts';
import { leesJson } from '../zaak/lees-json.ts';
import { OngeldigeInvoer, type Invoerfout } from '../kern/fouten.ts';
import { configSchema, type Config } from './schema.ts';

export type Afzender = NonNullable<Config['afzender']>;

/** The configuration in force, defaults filled in. */
export interface Instellingen {
  readonly sjablonen?: string;
  readonly uitvoer?: string;
  readonly editie: Editie;
  readonly drempel: NonNullable<Config['drempel']>;
  readonly afzender?: Afzender;
  readonly richtwaarden: Richtwaarden;
  /** First 16 hexadecimal digits of the SHA-256 of what is in force; stands in every result. */
  readonly hash: string;
}

/**
 * The settings from the contents of a `riv.config.json`; the defaults when there is none. Folders in it are relative
 * to the file. @throws OngeldigeInvoer with every fault.
 */
export function leesInstellingen(inhoud: Uint8Array | undefined, bestand: string): Instellingen {
  const config = inhoud ? leesConfig(inhoud, bestand) : {};
  const vast = {
    editie: config.editie ?? 'werkgever',
    drempel: config.drempel ?? 'loonsanctie',
    ...(config.afzender && { afzender: config.afzender }),
    richtwaarden: { ...STANDAARD_RICHTWAARDEN, ...zonderLege(config.richtwaarden) },
  } as const;
  const map = (pad: string): string => (isAbsolute(pad) ? pad : join(dirname(bestand), pad));
  return {
    ...vast,
    ...(config.sjablonen !== undefined && { sjablonen: map(config.sjablonen) }),
    ...(config.uitvoer !== undefined && { uitvoer: map(config.uitvoer) }),
    hash: createHash('sha256').update(JSON.stringify(vast)).digest('hex').slice(0, 16),
  };
}

export const STANDAARD_INSTELLINGEN: Instellingen = leesInstellingen(undefined, '');

function leesConfig(inhoud: Uint8Array, bestand: string): Config {
  try {
    return leesJson(inhoud, bestand, configSchema);
  } catch (fout) {
    if (!(fout instanceof OngeldigeInvoer)) throw fout;
    const [eerste, ...rest] = fout.fouten;
    throw new OngeldigeInvoer([verklaar(eerste), ...rest.map(verklaar)]);
  }
}

/** An unknown threshold is often a term of the law; say why it is no setting. */
const verklaar = (fout: Invoerfout): Invoerfout =>
  /^\/richtwaarden\/[^/]+$/.test(fout.pad) && fout.melding.includes('niet bekend')
    ? { ...fout, melding: `${fout.melding} Wat in wet of regeling staat, is niet instelbaar.` }
    : fout;

function zonderLege(waarden: Config['richtwaarden']): Partial<Richtwaarden> {
  return Object.fromEntries(Object.entries(waarden ?? {}).filter(([, waarde]) => waarde !== undefined));
}

/** JSON Schema 2020-12 of `riv.config.json`. */
export const configJsonSchema = (): object => z.toJSONSchema(configSchema, { target: 'draft-2020-12' });
