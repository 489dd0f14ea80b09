import { z } from 'zod';
import { arbeidsdeskundigOnderzoek } from './arbeidsdeskundig.ts';
import { arbodienst, casemanager } from './arbodienst.ts';
import { actueelOordeel, medischeInformatie, secondOpinions, twijfels } from './bedrijfsarts.ts';
import { afwijkingen, beoordelingen } from './besluiten.ts';
import { dienstverband } from './dienstverband.ts';
import { bewaartermijn, contacten, urenlog } from './dossier.ts';
import { eerstejaarsevaluatie } from './eerstejaarsevaluatie.ts';
import { eindevaluatie, evaluatie } from './evaluatie.ts';
import { conflicten, deskundigenoordelen, geschillen } from './geschil.ts';
import { deugdelijkeGronden } from './grond.ts';
import { loonsanctie } from './loonsanctie.ts';
import { aanspraakWerknemer, inspanningenWerknemer, loonmaatregelen, nietMeewerken } from './medewerking.ts';
import { bijstelling, planVanAanpak } from './plan.ts';
import { advies, probleemanalyse } from './probleemanalyse.ts';
import { resultaat } from './resultaat.ts';
import { oordeelWerknemer, riv } from './riv.ts';
import { spoor1 } from './spoor1.ts';
import { spoor2 } from './spoor2.ts';
import { meldingen, verlenging, vervroegdeIva } from './uwv.ts';
import { code, lijst, tekst } from './veld.ts';
import { werkgever } from './werkgever.ts';
import { werknemer } from './werknemer.ts';
import { wia } from './wia.ts';
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
    deugdelijkeGronden,
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
