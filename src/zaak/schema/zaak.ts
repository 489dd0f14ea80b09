import { z } from 'zod';
import {
  actueelOordeel,
  advies,
  medischeInformatie,
  probleemanalyse,
  secondOpinions,
  twijfels,
} from './bedrijfsarts.ts';
import { afwijkingen, beoordelingen } from './besluiten.ts';
import {
  aanspraakWerknemer,
  conflicten,
  contacten,
  deskundigenoordelen,
  geschillen,
  inspanningenWerknemer,
  loonmaatregelen,
  nietMeewerken,
} from './geschil.ts';
import { arbodienst, casemanager, dienstverband, werkgever, werknemer } from './partijen.ts';
import { bijstelling, eerstejaarsevaluatie, eindevaluatie, evaluatie, planVanAanpak } from './plan.ts';
import { arbeidsdeskundigOnderzoek, spoor1, urenlog } from './spoor1.ts';
import { spoor2 } from './spoor2.ts';
import {
  bewaartermijn,
  loonsanctie,
  meldingen,
  oordeelWerknemer,
  resultaat,
  riv,
  verlenging,
  vervroegdeIva,
  wia,
} from './uwv.ts';
import { code, lijst, tekst } from './veld.ts';
import { ziekte } from './ziekte.ts';

/** Version of the case format. The schema only grows: what was valid stays valid. */
export const SCHEMA_VERSIE = 1;

/** One case: everything known of one sick employee at one employer. Only the number and the version are mandatory. */
export const zaakSchema = z
  .strictObject({
    $schema: z.string().max(500).describe('Adres of pad van het JSON Schema, voor de editor.').optional(),
    schemaVersie: z.literal(SCHEMA_VERSIE).describe('Versie van dit formaat.'),
    zaaknummer: code(
      /^[A-Za-z0-9-]{1,40}$/,
      'Zaaknummer: letters, cijfers en streepjes, hoogstens 40. Geen BSN en geen naam.',
      'identiteit',
    ),
    toelichting: tekst('Interne toelichting bij de zaak.', 'intern'),
    werknemer,
    werkgever,
    dienstverband,
    arbodienst,
    casemanager,
    ziekte,
    probleemanalyse,
    adviezen: lijst('Latere adviezen van de bedrijfsarts, oudste eerst.', advies),
    secondOpinions,
    twijfels,
    planVanAanpak,
    evaluaties: lijst('Periodieke evaluaties.', evaluatie),
    bijstellingen: lijst('Bijstellingen van het plan van aanpak.', bijstelling),
    eerstejaarsevaluatie,
    spoor1,
    urenlog,
    arbeidsdeskundigeOnderzoeken: lijst('Arbeidsdeskundige onderzoeken.', arbeidsdeskundigOnderzoek),
    spoor2,
    conflicten,
    geschillen,
    deskundigenoordelen,
    nietMeewerken,
    loonmaatregelen,
    aanspraakWerknemer,
    inspanningenWerknemer,
    contacten,
    resultaat,
    actueelOordeel,
    medischeInformatie,
    eindevaluatie,
    oordeelWerknemer,
    riv,
    meldingen,
    wia,
    vervroegdeIva,
    verlenging,
    loonsanctie,
    bewaartermijn,
    afwijkingen,
    beoordelingen,
  })
  .describe('Re-integratiezaak voor rivklaar.');

export type Zaak = z.infer<typeof zaakSchema>;
