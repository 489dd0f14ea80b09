import { AFLOOP, voorElk, type Afloop } from '../afloop.ts';
import { laadInstellingen } from '../configuratie.ts';
import { eenKeuze } from '../controle.ts';
import { schrijfJson } from '../json.ts';
import { maakOpdracht } from './opdracht.ts';

export const termijnen = maakOpdracht(
  {
    command: 'termijnen <pad..>',
    aliases: ['deadlines'],
    describe: 'Toont elke mijlpaal met datum, stand en bron',
    builder: (argv) =>
      argv
        .positional('pad', {
          type: 'string',
          array: true,
          demandOption: true,
          describe: 'zaak.json, of een map met een zaak.json',
        })
        .option('formaat', {
          requiresArg: true,
          choices: ['tekst', 'json'] as const,
          coerce: eenKeuze<'tekst' | 'json'>('formaat'),
          default: 'tekst' as const,
          describe: 'Vorm van de uitkomst',
        })
        .option('alles', {
          type: 'boolean',
          default: false,
          describe: 'Ook mijlpalen die niet van toepassing zijn',
        })
        .example('$0 termijnen mijn-zaak', 'alle termijnen van vandaag gezien')
        .example('$0 termijnen mijn-zaak --formaat json', 'voor een ander programma'),
  },
  async (opties, omgeving) => {
    const riv = await import('../../index.ts');
    const { maakVerf } = await import('../../rapport/opmaak.ts');
    const { schrijfTermijnen, termijnenNaarJson } = await import('../../rapport/termijnen.ts');
    const json = opties.json || opties.formaat === 'json';
    const verf = maakVerf(omgeving.kleur);
    const zaken: object[] = [];
    const { afloop, fouten } = await voorElk(opties.pad, omgeving, (bron): Afloop => {
      const { zaak: volledig, bestand } = riv.leesZaakbestand(bron);
      const { richtwaarden } = laadInstellingen(riv.leesInstellingen, opties.config, bestand);
      const { zaak } = riv.opPeildatum(volledig, opties.peildatum);
      const tijdlijn = riv.bouwTijdlijn(zaak, opties.peildatum, richtwaarden);
      if (!tijdlijn) {
        omgeving.fout(
          `${bron}: zonder eerste ziektedag zijn er geen termijnen. Vul /ziekte/eersteZiektedag in de zaak in.\n`,
        );
        if (json) zaken.push({ zaak: zaak.zaaknummer, reden: 'geen eerste ziektedag', mijlpalen: [] });
        return AFLOOP.bevindingen;
      }
      if (json) zaken.push(termijnenNaarJson(zaak.zaaknummer, tijdlijn, opties.alles));
      else omgeving.uit(schrijfTermijnen(zaak.zaaknummer, tijdlijn, opties.alles, verf, omgeving.breedte));
      return AFLOOP.goed;
    });
    if (json) omgeving.uit(schrijfJson({ versie: 1, zaken, ...(fouten.length > 0 && { fouten }) }));
    return afloop;
  },
);
