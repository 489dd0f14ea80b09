import type { Invoerfout } from '../../kern/fouten.ts';
import { AFLOOP, voorElk, type Afloop } from '../afloop.ts';
import { eenTekst } from '../controle.ts';
import { schrijfJson } from '../json.ts';
import { maakOpdracht } from './opdracht.ts';

export const lint = maakOpdracht(
  {
    command: 'lint <bestand..>',
    describe: 'Controleert sjablonen: vorm, velden, en of alles wat verplicht is wordt afgedrukt',
    builder: (argv) =>
      argv
        .positional('bestand', {
          type: 'string',
          array: true,
          demandOption: true,
          describe: 'Sjabloon (.docx of .hbs), of een map met sjablonen',
        })
        .option('document', {
          requiresArg: true,
          type: 'string',
          coerce: eenTekst('document'),
          describe: 'Id van het document, als het bestand anders heet',
        })
        .example('$0 sjabloon lint plan-van-aanpak.docx', 'één sjabloon')
        .example('$0 sjabloon lint mijn-sjablonen', 'elk sjabloon in een map'),
  },
  async (opties, omgeving) => {
    const riv = await import('../../index.ts');
    const { controleerDocument, lintSjabloon, schrijfFout, sjablonenOp } = await riv.laadSjabloonwerk();
    if (opties.document !== undefined) controleerDocument(opties.document, opties.bestand);
    const { foutNaarJson, schrijfLint } = await import('../../rapport/sjablonen.ts');
    const { maakVerf } = await import('../../rapport/opmaak.ts');
    const verf = maakVerf(omgeving.kleur);
    const sjablonen: object[] = [];
    const onleesbaar: Invoerfout[] = [];
    const lintBestand = (bestand: string): Afloop => {
      const { document, fouten, ongebruikt } = lintSjabloon(bestand, opties.document);
      if (opties.json) sjablonen.push({ bestand, document, fouten: fouten.map(foutNaarJson), ongebruikt });
      else
        omgeving.uit(
          schrijfLint(
            { bestand, document, regels: fouten.map(schrijfFout), ongebruikt: opties.stil ? [] : ongebruikt },
            verf,
            omgeving.breedte,
          ),
        );
      return fouten.length > 0 ? AFLOOP.bevindingen : AFLOOP.goed;
    };
    const elk = async (bronnen: readonly string[], werk: (bron: string) => Afloop | Promise<Afloop>) => {
      const { afloop, fouten } = await voorElk(bronnen, omgeving, werk);
      onleesbaar.push(...fouten);
      return afloop;
    };
    const afloop = await elk(opties.bestand, (pad) => elk(sjablonenOp(pad), lintBestand));
    if (opties.json)
      omgeving.uit(
        schrijfJson({ versie: 1, sjablonen, ...(onleesbaar.length > 0 && { fouten: onleesbaar }) }),
      );
    return afloop;
  },
);
