import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Instelling = readonly [plaats: string, naam: string, waarde: string];

// How LibreOffice saves a PDF, in its own configuration: filter options on the command line are read since 7.4 only.
const PDF: readonly Instelling[] = [
  ['Office.Common/Filter/PDF/Export', 'UseTaggedPDF', 'true'],
  ['Office.Common/Filter/PDF/Export', 'PDFUACompliance', 'true'],
  ['Office.Common/Filter/PDF/Export', 'ExportBookmarks', 'true'],
  ['Office.Common/Filter/PDF/Export', 'ExportNotes', 'false'],
];

// The language of a text that does not say its own.
const TAAL: readonly Instelling[] = [
  ['Office.Linguistic/General', 'DefaultLocale', 'nl-NL'],
  ['Setup/L10N', 'ooSetupSystemLocale', 'nl-NL'],
];

// Nothing leaves the machine: a picture that a template links to on the net is asked of a proxy that is not there.
const GEEN_NET: readonly Instelling[] = [
  ['Inet/Settings', 'ooInetProxyType', '2'],
  ['Inet/Settings', 'ooInetHTTPProxyName', '127.0.0.1'],
  ['Inet/Settings', 'ooInetHTTPProxyPort', '9'],
  ['Inet/Settings', 'ooInetHTTPSProxyName', '127.0.0.1'],
  ['Inet/Settings', 'ooInetHTTPSProxyPort', '9'],
  ['Inet/Settings', 'ooInetNoProxy', ''],
  ['Office.Common/Security/Scripting', 'DisableMacrosExecution', 'true'],
  ['Office.Common/Security/Scripting', 'DisableActiveContent', 'true'],
];

/** Writes a new profile of LibreOffice, so that neither the user's settings nor an open LibreOffice play a part. */
export function schrijfProfiel(map: string): void {
  mkdirSync(join(map, 'user'), { recursive: true });
  writeFileSync(join(map, 'user', 'registrymodifications.xcu'), REGISTER);
}

const REGISTER = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
  ...[...PDF, ...TAAL, ...GEEN_NET].map(
    ([plaats, naam, waarde]) =>
      `<item oor:path="/org.openoffice.${plaats}"><prop oor:name="${naam}" oor:op="fuse"><value>${waarde}</value></prop></item>`,
  ),
  '</oor:items>',
  '',
].join('\n');
