import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A program that behaves as LibreOffice does towards its caller. A document is one word and says what becomes of it:
 * `niet` is skipped, `half` breaks off in the middle of its PDF, `gif` takes the whole program down, `hang` starts a
 * child and never ends; anything else becomes a PDF.
 */
const SCRIPT = String.raw`#!/bin/sh
uit= docs= profiel=
while [ $# -gt 0 ]; do
  case "$1" in
    --outdir) uit=$2; shift ;;
    --convert-to) shift ;;
    -env:UserInstallation=file://*) profiel="$(echo "$1" | cut -c28-)" ;;
    -*) ;;
    *) docs="$docs $1" ;;
  esac
  shift
done
werk=$(dirname "$uit")
echo "$(cat $docs | tr '\n' ' ')" >> "$LOGBOEK/rondes"
ls -ld "$(dirname "$werk")" | cut -c1-10 >> "$LOGBOEK/rechten"
echo "$TMPDIR" >> "$LOGBOEK/tijdelijk"
ls "$profiel/user" >> "$LOGBOEK/profiel"
for doc in $docs; do
  pdf="$uit/$(basename "$doc" .docx).pdf"
  case "$(cat "$doc")" in
    niet) ;;
    half) printf '%%PDF-1.6 half' > "$pdf"; exit 1 ;;
    gif) kill -SEGV $$ ;;
    hang) sleep 600 & echo $! > "$LOGBOEK/kind"; wait ;;
    *) printf '%%PDF-1.6\n%s\n%%%%EOF\n' "$(cat "$doc")" > "$pdf" ;;
  esac
done
`;

export interface NepOffice {
  readonly variabelen: Readonly<Record<string, string | undefined>>;
  /** Folder of the program, `soffice`. */
  readonly map: string;
  /** What it wrote down under a name, per line; empty when it did not run. */
  readonly logboek: (naam: string) => string[];
  readonly ruimOp: () => void;
}

/** Puts the program on the disk. */
export function maakNepOffice(script = SCRIPT): NepOffice {
  const map = mkdtempSync(join(tmpdir(), 'riv-nep-'));
  const office = join(map, 'soffice');
  writeFileSync(office, script);
  chmodSync(office, 0o755);
  return {
    map,
    variabelen: { PATH: process.env.PATH, RIV_SOFFICE: office, LOGBOEK: map },
    logboek: (naam) =>
      existsSync(join(map, naam)) ? readFileSync(join(map, naam), 'utf8').trim().split(/ *\n/) : [],
    ruimOp: () => rmSync(map, { recursive: true, force: true }),
  };
}

export const documenten = (...woorden: string[]): Uint8Array[] =>
  woorden.map((woord) => Buffer.from(`${woord}\n`));
