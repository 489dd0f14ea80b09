import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { OmgevingsFout } from '../../kern/fouten.ts';

/** Environment variables, as a process has them. */
export type Variabelen = Readonly<Record<string, string | undefined>>;

const INSTALLEREN: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  win32: 'Installeer het van libreoffice.org, of met: winget install TheDocumentFoundation.LibreOffice',
  darwin: 'Installeer het van libreoffice.org, of met: brew install --cask libreoffice',
  linux:
    'Installeer het met het pakketbeheer (Debian en Ubuntu: sudo apt install libreoffice-writer; Fedora: sudo dnf install libreoffice-writer).',
};

/**
 * The program of LibreOffice: what RIV_SOFFICE names, else from PATH, else where it is usually installed.
 * @throws OmgevingsFout when RIV_SOFFICE names no program, or there is no LibreOffice; says how to get it.
 */
export function vindOffice(
  variabelen: Variabelen,
  platform: NodeJS.Platform = process.platform,
  gewoon: readonly string[] = gewonePlaatsen(variabelen, platform),
): string {
  const aangewezen = variabelen.RIV_SOFFICE?.trim() ?? '';
  if (aangewezen !== '') {
    if (isProgramma(aangewezen)) return aangewezen;
    throw new OmgevingsFout(
      `RIV_SOFFICE wijst naar ${aangewezen}; daar staat geen programma. Geef het volledige pad van soffice, of laat RIV_SOFFICE weg: dan zoekt riv zelf.`,
    );
  }
  const namen = platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
  const opPad = leesPad(variabelen).flatMap((map) => namen.map((naam) => join(map, naam)));
  const gevonden = [...opPad, ...gewoon].find(isProgramma);
  if (gevonden !== undefined) return gevonden;
  throw new OmgevingsFout(
    `Voor PDF is LibreOffice nodig; dat is hier niet gevonden. ${INSTALLEREN[platform] ?? 'Installeer het van libreoffice.org.'} Staat het op een eigen plaats, zet dan het pad van soffice in RIV_SOFFICE.`,
  );
}

/** On Windows the name is `Path`. */
function leesPad(variabelen: Variabelen): string[] {
  const sleutel = Object.keys(variabelen).find((naam) => naam.toUpperCase() === 'PATH');
  const pad = sleutel === undefined ? undefined : variabelen[sleutel];
  return (pad ?? '').split(delimiter).filter((map) => map !== '');
}

function gewonePlaatsen(variabelen: Variabelen, platform: NodeJS.Platform): string[] {
  switch (platform) {
    case 'win32':
      return [variabelen.ProgramW6432, variabelen.ProgramFiles, variabelen['ProgramFiles(x86)']]
        .filter((map) => map !== undefined)
        .flatMap((map) =>
          ['soffice.com', 'soffice.exe'].map((naam) => join(map, 'LibreOffice', 'program', naam)),
        );
    case 'darwin':
      return ['/', variabelen.HOME ?? '/'].map((map) =>
        join(map, 'Applications/LibreOffice.app/Contents/MacOS/soffice'),
      );
    default:
      return ['/usr/lib/libreoffice', '/usr/lib64/libreoffice', ...mappenIn('/opt', /^libreoffice/i)].map(
        (map) => join(map, 'program/soffice'),
      );
  }
}

/** The newest name first: the packages of LibreOffice itself go to `/opt/libreoffice25.2`. */
const mappenIn = (map: string, vorm: RegExp): string[] =>
  existsSync(map)
    ? readdirSync(map)
        .filter((naam) => vorm.test(naam))
        .sort()
        .reverse()
        .map((naam) => join(map, naam))
    : [];

function isProgramma(pad: string): boolean {
  try {
    accessSync(pad, constants.X_OK);
    return statSync(pad).isFile();
  } catch {
    return false;
  }
}
