import { AFLOOP, voorElk, type Afloop } from '../afloop.ts';
import { laadInstellingen } from '../configuratie.ts';
import { eenKeuze } from '../controle.ts';
import { schrijfJson } from '../json.ts';
import { maakOpdracht } from './opdracht.ts';

export const toets = maakOpdracht(
  {
    command: 'toets <pad..>',
    aliases: ['check'],
    describe: 'Controleert een zaak: vorm, volledigheid, termijnen en inhoud',
    builder: (argv) =>
      argv
        .positional('pad', {
          type: 'string',
          array: true,
          demandOption: true,
          describe: 'zaak.json, of een map met een zaak.json',
        })
        .option('profiel', {
          requiresArg: true,
          choices: ['lopend', 'indiening'] as const,
          coerce: eenKeuze<'lopend' | 'indiening'>('profiel'),
          default: 'lopend' as const,
          describe:
            'lopend: wat op de peildatum aan de orde is; indiening: alsof het verslag die dag wordt ingediend',
        })
        .option('drempel', {
          requiresArg: true,
          choices: ['privacy', 'volledigheid', 'loonsanctie', 'aandacht', 'info'] as const,
          coerce: eenKeuze<'privacy' | 'volledigheid' | 'loonsanctie' | 'aandacht' | 'info'>('drempel'),
          describe: 'Ernst vanaf waar de afloopcode 1 is (standaard loonsanctie)',
        })
        .option('streng', {
          type: 'boolean',
          default: false,
          describe: 'Ook "beoordelen" telt voor de afloopcode',
        })
        .option('alles', {
          type: 'boolean',
          default: false,
          describe: 'Elke controle tonen, ook wat in orde is',
        })
        .example('$0 toets mijn-zaak', 'wat nu aan de orde is')
        .example('$0 toets mijn-zaak --profiel indiening --peildatum 2025-10-17', 'klaar om in te dienen?')
        .example('$0 toets zaken/* --json', 'voor een ander programma'),
  },
  async (opties, omgeving) => {
    const riv = await import('../../index.ts');
    const { maakVerf } = await import('../../rapport/opmaak.ts');
    const { schrijfToets } = await import('../../rapport/toets-tekst.ts');
    const { toetsNaarJson } = await import('../../rapport/toets-json.ts');
    const verf = maakVerf(omgeving.kleur);
    const peildatum = opties.peildatum;
    const zaken: object[] = [];
    let configuratie: string | undefined;
    const { afloop, fouten } = await voorElk(opties.pad, omgeving, (bron): Afloop => {
      const bestand = riv.leesZaakbestand(bron);
      const instellingen = laadInstellingen(riv.leesInstellingen, opties.config, bestand.bestand);
      configuratie ??= instellingen.hash;
      const uitslag = riv.toetsZaak(bestand.zaak, {
        peildatum,
        profiel: opties.profiel,
        richtwaarden: instellingen.richtwaarden,
        schakelaars: instellingen.schakelaars,
      });
      let plaatsen: ReturnType<typeof riv.zoekPlaatsen> | undefined;
      const plaatsVan: ReturnType<typeof riv.zoekPlaatsen> = (veld) =>
        (plaatsen ??= riv.zoekPlaatsen(bestand.bytes, bestand.bestand))(veld);
      if (opties.json) {
        zaken.push(toetsNaarJson(bron, uitslag, opties.alles, plaatsVan));
      } else {
        omgeving.uit(
          schrijfToets(
            { bron, uitslag, profiel: opties.profiel, peildatum, alles: opties.alles, plaatsVan },
            verf,
            omgeving.breedte,
          ),
        );
      }
      const drempel = opties.drempel ?? instellingen.drempel;
      const raak = uitslag.bevindingen.some(
        (b) =>
          (b.uitkomst === 'tekort' || (opties.streng && b.uitkomst === 'beoordelen')) &&
          riv.haaltDrempel(b.ernst, drempel),
      );
      return raak ? AFLOOP.bevindingen : AFLOOP.goed;
    });
    if (opties.json) {
      const kop = {
        versie: 1,
        regelset: riv.REGELSET,
        configuratie: configuratie ?? riv.STANDAARD_INSTELLINGEN.hash,
      };
      omgeving.uit(
        schrijfJson({
          ...kop,
          peildatum,
          profiel: opties.profiel,
          zaken,
          ...(fouten.length > 0 && { fouten }),
        }),
      );
    }
    return afloop;
  },
);
