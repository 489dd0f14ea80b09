import type { Ernst, Fase, Niveau } from '../../index.ts';
import { GebruiksFout } from '../../kern/fouten.ts';
import { AFLOOP } from '../afloop.ts';
import { eenKeuze } from '../controle.ts';
import { schrijfJson } from '../json.ts';
import { maakOpdracht } from './opdracht.ts';

// Typed again: loading the rules for every command would cost more than the command itself.
const FASEN = [
  'privacy',
  'regime',
  'volledigheid',
  'tijdigheid',
  'inhoud',
  'resultaat',
  'inspanning',
  'spoor1',
  'spoor2',
  'medisch',
  'medewerking',
  'grond',
] as const satisfies readonly Fase[];
const ERNSTEN = [
  'privacy',
  'volledigheid',
  'loonsanctie',
  'aandacht',
  'info',
] as const satisfies readonly Ernst[];
// No rule rests on rechtspraak in the first place.
const NIVEAUS = [
  'wet',
  'regeling',
  'beleidsregel',
  'werkwijzer',
  'uwv-praktijk',
  'praktijk',
  'eigen-norm',
] as const satisfies readonly Niveau[];

export const regels = maakOpdracht(
  {
    command: 'regels [id]',
    aliases: ['rules'],
    describe: 'Toont de regels, of legt er één uit: eis, bronnen, uitzonderingen, herstel',
    builder: (argv) =>
      argv
        .positional('id', { type: 'string', describe: 'Id van een regel' })
        .option('fase', {
          requiresArg: true,
          choices: FASEN,
          coerce: eenKeuze<Fase>('fase'),
          describe: 'Alleen regels van deze fase',
        })
        .option('document', {
          requiresArg: true,
          type: 'string',
          describe: 'Alleen regels over dit document',
        })
        .option('ernst', {
          requiresArg: true,
          choices: ERNSTEN,
          coerce: eenKeuze<Ernst>('ernst'),
          describe: 'Alleen regels die een bevinding van deze ernst kunnen geven',
        })
        .option('niveau', {
          requiresArg: true,
          choices: NIVEAUS,
          coerce: eenKeuze<Niveau>('niveau'),
          describe: 'Alleen regels waarvan de eerste bron van dit niveau is',
        })
        .option('beoordelen', {
          type: 'boolean',
          default: false,
          describe: 'Alleen regels die een oordeel van een mens kunnen vragen',
        })
        .example('$0 regels', 'alle regels')
        .example('$0 regels --ernst loonsanctie --document eindevaluatie', 'een deel')
        .example('$0 regels termijn-plan-van-aanpak', 'één regel met bron en herstel'),
  },
  async (opties, omgeving) => {
    const { REGELS, zoekRegel, dichtstbij } = await import('../../index.ts');
    const { regelNaarJson, schrijfRegel, schrijfRegels } = await import('../../rapport/regels.ts');
    const { maakVerf } = await import('../../rapport/opmaak.ts');
    if (opties.id !== undefined) {
      const regel = zoekRegel(opties.id);
      if (!regel) {
        const suggestie = dichtstbij(
          opties.id,
          REGELS.map((r) => r.id),
        );
        throw new GebruiksFout(
          `Deze regel bestaat niet.${suggestie ? ` Bedoelt u ${suggestie}?` : ''} Lijst: riv regels`,
        );
      }
      omgeving.uit(
        opties.json
          ? schrijfJson({ versie: 1, regels: [regelNaarJson(regel)] })
          : schrijfRegel(regel, maakVerf(omgeving.kleur), omgeving.breedte),
      );
      return AFLOOP.goed;
    }
    const { ernstenVan, kanBeoordelen } = await import('../../rapport/regeldelen.ts');
    const { fase, document, ernst, niveau } = opties;
    if (document !== undefined && !REGELS.some((r) => r.document === document))
      throw new GebruiksFout(
        `Er zijn geen regels over ${document}. Documenten: ${[...new Set(REGELS.map((r) => r.document))].sort().join(', ')}.`,
      );
    const gekozen = REGELS.filter(
      (r) =>
        (fase === undefined || r.fase === fase) &&
        (document === undefined || r.document === document) &&
        (ernst === undefined || ernstenVan(r).includes(ernst)) &&
        (niveau === undefined || r.bronnen[0].niveau === niveau) &&
        (!opties.beoordelen || kanBeoordelen(r)),
    );
    omgeving.uit(
      opties.json
        ? schrijfJson({ versie: 1, regels: gekozen.map(regelNaarJson) })
        : schrijfRegels(gekozen, omgeving.breedte),
    );
    return AFLOOP.goed;
  },
);
