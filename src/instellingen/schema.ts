import { z } from 'zod';
import { RICHTWAARDEN } from '../recht/richtwaarden.ts';
import { SCHAKELAARS } from '../recht/schakelaars.ts';
import { EDITIES } from '../zaak/edities.ts';

const tekst = (omschrijving: string) => z.string().max(500).describe(omschrijving).optional();

/** The most that a threshold of this unit can sensibly be. The unit is its first word. */
const HOOGSTE: Readonly<Record<string, number>> = {
  dagen: 2000,
  weken: 300,
  maanden: 240,
  procent: 100,
  leeftijd: 100,
  sollicitaties: 50,
};
const eenheid = (omschrijving: string): string => omschrijving.split(/[ ,]/, 1)[0] ?? '';
const hoogste = (omschrijving: string): number => HOOGSTE[eenheid(omschrijving)] ?? 2000;
const benoem = (omschrijving: string): string =>
  ['dagen', 'weken', 'maanden', 'sollicitaties'].includes(eenheid(omschrijving))
    ? `Aantal ${omschrijving}`
    : omschrijving.charAt(0).toUpperCase() + omschrijving.slice(1);

const richtwaarden = Object.fromEntries(
  Object.entries(RICHTWAARDEN).map(([naam, { omschrijving, standaard, niveau }]) => [
    naam,
    z
      .int()
      .min(1)
      .max(hoogste(omschrijving))
      .describe(`${benoem(omschrijving)} (standaard ${standaard}; bron: ${niveau}).`)
      .optional(),
  ]),
) as Record<keyof typeof RICHTWAARDEN, z.ZodOptional<z.ZodInt>>;

const schakelaars = Object.fromEntries(
  Object.entries(SCHAKELAARS).map(([naam, { omschrijving, stand }]) => [
    naam,
    z.boolean().describe(`Reken alsof geldt: ${omschrijving} (standaard false). ${stand}`).optional(),
  ]),
) as Record<keyof typeof SCHAKELAARS, z.ZodOptional<z.ZodBoolean>>;

/** `riv.config.json`. A number of wet or regeling is no key here, and is refused by name. */
export const configSchema = z
  .strictObject({
    $schema: tekst('Adres of pad van het JSON Schema, voor de editor.'),
    sjablonen: tekst('Map met eigen sjablonen, ten opzichte van dit bestand.'),
    uitvoer: tekst('Map voor gemaakte bestanden, ten opzichte van dit bestand.'),
    editie: z.enum(EDITIES).describe('Voor wie stukken worden gemaakt (standaard werkgever).').optional(),
    drempel: z
      .enum(['privacy', 'volledigheid', 'loonsanctie', 'aandacht', 'info'])
      .describe('Ernst vanaf waar de afloopcode 1 is (standaard loonsanctie).')
      .optional(),
    afzender: z
      .strictObject({
        naam: tekst('Naam van het bureau.'),
        adres: tekst('Adres van het bureau.'),
        telefoon: tekst('Telefoonnummer van het bureau.'),
        email: tekst('E-mailadres van het bureau.'),
        logo: tekst('Pad van een PNG of JPEG met het logo, ten opzichte van dit bestand.'),
        handtekening: tekst(
          'Pad van een PNG of JPEG met de handtekening, ten opzichte van dit bestand; voor eigen sjablonen.',
        ),
      })
      .describe('Het bureau dat de stukken maakt.')
      .optional(),
    richtwaarden: z
      .strictObject(richtwaarden)
      .describe('Getallen uit werkwijzer, UWV-praktijk, praktijk of van riv zelf.')
      .optional(),
    schakelaars: z
      .strictObject(schakelaars)
      .describe('Aanhangige wetsvoorstellen: geen geldend recht. Alle staan uit.')
      .optional(),
  })
  .describe('Instellingen van rivklaar.');

export type Config = z.infer<typeof configSchema>;
