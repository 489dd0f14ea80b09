import { GebruiksFout } from '../../kern/fouten.ts';
import { AFLOOP } from '../afloop.ts';
import { eenKeuze } from '../controle.ts';
import { schrijfJson } from '../json.ts';
import { maakOpdracht } from './opdracht.ts';

export const regels = maakOpdracht(
  {
    command: 'regels [id]',
    aliases: ['rules'],
    describe: 'Toont de regels, of legt er één uit: eis, bronnen, uitzonderingen, herstel',
    builder: (argv) =>
      argv
        .positional('id', { type: 'string', describe: 'Id van een regel' })
        .option('fase', {
          choices: ['volledigheid', 'tijdigheid', 'inhoud'] as const,
          coerce: eenKeuze<'volledigheid' | 'tijdigheid' | 'inhoud'>('fase'),
          describe: 'Alleen regels van deze fase',
        })
        .option('document', { type: 'string', describe: 'Alleen regels over dit document' })
        .example('$0 regels', 'alle regels')
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
    const gekozen = REGELS.filter(
      (r) =>
        (opties.fase === undefined || r.fase === opties.fase) &&
        (opties.document === undefined || r.document === opties.document),
    );
    omgeving.uit(
      opties.json ? schrijfJson({ versie: 1, regels: gekozen.map(regelNaarJson) }) : schrijfRegels(gekozen),
    );
    return AFLOOP.goed;
  },
);
