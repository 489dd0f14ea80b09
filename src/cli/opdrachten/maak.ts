import type { MaakUitkomst } from '../../index.ts';
import type { Formaat } from '../../kern/formaat.ts';
import { noemStuk, schrijfVerzwegen } from '../../rapport/teksten.ts';
import { AFLOOP, voorElk, zwaarste, type Afloop } from '../afloop.ts';
import { laadInstellingen } from '../configuratie.ts';
import { schrijfJson } from '../json.ts';
import { maakOpdracht } from './opdracht.ts';
import { leesNummer, metStukopties, OPMERKINGEN_ALLEEN_WORD } from './stukopties.ts';

export const maak = maakOpdracht(
  {
    command: 'maak <document> <zaak..>',
    aliases: ['generate'],
    describe: 'Maakt een document, of alle documenten, van één of meer zaken',
    builder: (argv) =>
      metStukopties(argv)
        .positional('document', {
          type: 'string',
          demandOption: true,
          describe: 'Id van het document, of alles',
        })
        .positional('zaak', {
          type: 'string',
          array: true,
          demandOption: true,
          describe: 'zaak.json, of een map met een zaak.json',
        })
        .example('$0 maak plan-van-aanpak mijn-zaak', 'het plan van aanpak in Word')
        .example('$0 maak voortgangsrapportage-spoor2 mijn-zaak --nummer alle', 'elke rapportage')
        .example('$0 maak alles mijn-zaak --editie uwv --formaat docx --formaat html', 'alles, voor UWV')
        .example('$0 maak alles mijn-zaak --formaat docx --formaat pdf', 'alles, in Word en als PDF'),
  },
  async (opties, omgeving) => {
    const riv = await import('../../index.ts');
    const { vouw } = await import('../../rapport/opmaak.ts');
    const { kiesDocumenten, maakDocumenten, meldingenOverMap, voltooiPdf } = await riv.laadMaker();
    const documenten = kiesDocumenten(opties.document);
    // A list of faults has lines of its own.
    const gevouwen = (tekst: string): string =>
      tekst.includes('\n') ? tekst : vouw(tekst, omgeving.breedte, '  ');
    const nummer = leesNummer(opties.nummer);
    const formaten: readonly Formaat[] = opties.formaat ?? ['docx'];
    if (opties.opmerkingen && !formaten.includes('docx') && !opties.stil)
      omgeving.fout(OPMERKINGEN_ALLEEN_WORD);
    const metOpmerkingen = opties.opmerkingen && formaten.includes('docx');
    const gemaakt: object[] = [];
    const nietGemaakt: object[] = [];
    const meld = (bron: string, uitkomst: MaakUitkomst): Afloop => {
      gemaakt.push(...uitkomst.gemaakt);
      nietGemaakt.push(...uitkomst.nietGemaakt);
      if (!opties.json) {
        for (const { bestand: pad } of uitkomst.gemaakt) omgeving.uit(`${pad}\n`);
        if (!opties.stil) {
          for (const regel of toelichting(uitkomst, metOpmerkingen))
            omgeving.fout(`${gevouwen(`${bron}: ${regel}`)}\n`);
          for (const regel of watNietNodigIs(bron, uitkomst)) omgeving.fout(`${gevouwen(regel)}\n`);
        }
      }
      return afloopVan(uitkomst);
    };
    const wachtend: { readonly bron: string; readonly uitkomst: MaakUitkomst }[] = [];
    const geschreven = new Set<string>();
    const bekeken = new Set<string>();
    const { afloop, fouten } = await voorElk(opties.zaak, omgeving, (bron): Afloop => {
      const { zaak, bestand } = riv.leesZaakbestand(bron);
      const instellingen = laadInstellingen(riv.leesInstellingen, opties.config, bestand);
      const sjablonen = opties.sjablonen ?? instellingen.sjablonen;
      if (sjablonen !== undefined && !bekeken.has(sjablonen) && !opties.stil)
        for (const melding of meldingenOverMap(sjablonen, formaten)) omgeving.fout(`${melding}\n`);
      if (sjablonen !== undefined) bekeken.add(sjablonen);
      const uitkomst = maakDocumenten(zaak, documenten, {
        peildatum: opties.peildatum,
        richtwaarden: instellingen.richtwaarden,
        schakelaars: instellingen.schakelaars,
        afzender: instellingen.afzender,
        formaten,
        editie: opties.editie ?? instellingen.editie,
        nummer,
        opmerkingen: opties.opmerkingen,
        alles: opties.document === 'alles',
        uitvoer: opties.uitvoer ?? instellingen.uitvoer ?? 'uit',
        sjablonen,
        overschrijf: opties.overschrijf,
        geschreven,
      });
      if (!formaten.includes('pdf')) return meld(bron, uitkomst);
      wachtend.push({ bron, uitkomst });
      return AFLOOP.goed;
    });
    // The PDFs of all cases come together, so what was made is told when they are there.
    const pdf = await voltooiPdf(
      wachtend.map(({ uitkomst }) => uitkomst),
      { variabelen: omgeving.variabelen },
    );
    const aflopen = pdf.uitkomsten.map((uitkomst, nr) => meld(wachtend[nr]?.bron ?? '', uitkomst));
    if (pdf.hindernis !== undefined) omgeving.fout(`${gevouwen(pdf.hindernis)}\n`);
    if (pdf.isOnderbroken) aflopen.push(AFLOOP.onderbroken);
    if (opties.json) {
      omgeving.uit(schrijfJson({ versie: 1, gemaakt, nietGemaakt, ...(fouten.length > 0 && { fouten }) }));
    }
    return zwaarste([afloop, ...aflopen]);
  },
);

function afloopVan({ nietGemaakt }: MaakUitkomst): Afloop {
  if (nietGemaakt.some(({ oorzaak }) => oorzaak === 'omgeving')) return AFLOOP.omgeving;
  return nietGemaakt.every(({ oorzaak }) => oorzaak === 'nietNodig') ? AFLOOP.goed : AFLOOP.bevindingen;
}

/** What the user must know besides the names of the files. */
function toelichting(
  { gemaakt, nietGemaakt, ontbrekend, verzwegen }: MaakUitkomst,
  metOpmerkingen: boolean,
): string[] {
  const regels = nietGemaakt
    .filter(({ oorzaak }) => oorzaak !== 'nietNodig')
    .map((wat) => `${noemStuk(wat)} niet gemaakt. ${wat.reden}`);
  if (gemaakt.length === 0 && regels.length === 0)
    regels.push('deze zaak heeft op de peildatum geen document nodig.');
  for (const { bestand, verwijderdeTekens: n = 0 } of gemaakt)
    if (n > 0)
      regels.push(
        `${n} ${n === 1 ? 'teken dat Word niet kan bevatten is' : 'tekens die Word niet kan bevatten zijn'} weggelaten in ${bestand}.`,
      );
  for (const wat of verzwegen) regels.push(`het ${schrijfVerzwegen(wat)}`);
  if (ontbrekend > 0) {
    const waar =
      verzwegen.length > 0 ? 'gemarkeerd waar het sjabloon ze afdrukt' : 'in de stukken gemarkeerd';
    regels.push(
      `${ontbrekend} ${ontbrekend === 1 ? 'verplicht onderdeel ontbreekt' : 'verplichte onderdelen ontbreken'} en ${ontbrekend === 1 ? 'is' : 'zijn'} ${waar}. Zie riv toets.`,
    );
    if (metOpmerkingen)
      regels.push('haal de opmerkingen weg (Word: Controleren) voordat u een stuk deelt of inzendt.');
  }
  return regels;
}

/** What the case does not call for, below one another, each with its reason. */
function watNietNodigIs(bron: string, { nietGemaakt }: MaakUitkomst): string[] {
  const lijst = nietGemaakt.filter(({ oorzaak }) => oorzaak === 'nietNodig');
  return lijst.length === 0
    ? []
    : [
        `${bron}: op de peildatum niet nodig:`,
        ...lijst.map(({ document, reden }) => `- ${document}: ${reden}`),
      ];
}
