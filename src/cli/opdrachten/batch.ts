import type { VorigeBatch } from '../../batch/journaalstand.ts';
import type { BatchOpties, Datum } from '../../index.ts';
import { schrijfDatum } from '../../kern/datum.ts';
import { GebruiksFout } from '../../kern/fouten.ts';
import type { Formaat } from '../../kern/formaat.ts';
import { somOp } from '../../kern/opsomming.ts';
import { schrijfVerzwegen } from '../../rapport/teksten.ts';
import { AFLOOP, meldFout, zwaarste, type Afloop } from '../afloop.ts';
import type { Telling } from '../../batch/telling.ts';
import { laadInstellingen } from '../configuratie.ts';
import { eenKeuze, eenTekst } from '../controle.ts';
import type { AlgemeneOpties } from '../opties.ts';
import { bijOnderbreking } from '../onderbreking.ts';
import { maakVoortgang } from '../voortgang.ts';

import { maakOpdracht } from './opdracht.ts';
import { leesNummer, metStukopties, OPMERKINGEN_ALLEEN_WORD } from './stukopties.ts';

/** So many failures are told as they come; the rest stands in the overview. */
const VERTEL = 20;

export const batch = maakOpdracht(
  {
    command: 'batch <wat> <bron>',
    describe: 'Controleert veel zaken in één keer en maakt hun stukken',
    builder: (argv) =>
      metStukopties(argv)
        .positional('wat', {
          type: 'string',
          demandOption: true,
          describe: 'Id van het document, alles, of toets voor alleen de controle',
        })
        .positional('bron', {
          type: 'string',
          demandOption: true,
          describe: 'Map met zaken, of een bestand met op elke regel een zaak (NDJSON)',
        })
        .option('profiel', {
          requiresArg: true,
          choices: ['lopend', 'indiening'] as const,
          coerce: eenKeuze<'lopend' | 'indiening'>('profiel'),
          default: 'lopend' as const,
          describe: 'Bij toets: wat nu aan de orde is, of alsof het verslag vandaag wordt ingediend',
        })
        .option('werkers', {
          requiresArg: true,
          type: 'string',
          coerce: leesWerkers,
          defaultDescription: 'één per processorkern',
          describe: 'Hoeveel zaken tegelijk; 1 voor zo min mogelijk geheugen',
        })
        .describe('json', 'Uitkomst als JSON, elke zaak op een eigen regel')
        .describe('overschrijf', 'Ook vervangen wat iemand heeft gewijzigd, bij elke zaak')
        .option('proef', {
          type: 'boolean',
          default: false,
          describe: 'Alleen zeggen wat er zou worden gemaakt; schrijft niets',
        })
        .option('hervat', {
          type: 'boolean',
          default: false,
          describe: 'Verdergaan met een batch die niet is afgemaakt',
        })
        .example(
          '$0 batch voortgangsrapportage-spoor2 zaken',
          'de laatste rapportage van elke zaak in de map',
        )
        .example('$0 batch toets zaken.ndjson --json', 'alleen controleren, voor een ander programma')
        .example('$0 batch alles zaken --hervat', 'verder waar het ophield'),
  },
  async (opties, omgeving) => {
    eisPassend(opties);
    const riv = await import('../../index.ts');
    const { vorigeBatch } = await import('../../batch/werkplaats.ts');
    const { schrijfMislukt, schrijfProef, schrijfSamenvatting } = await import('./batch-tekst.ts');
    const tellers = await import('../../batch/telling.ts');
    const instellingen = laadInstellingen(riv.leesInstellingen, opties.config, opties.bron);
    const uitvoer = opties.uitvoer ?? instellingen.uitvoer ?? 'uit';
    const formaten: readonly Formaat[] = opties.formaat ?? ['docx'];
    const zeg = (tekst: string): void => {
      if (!opties.stil) omgeving.fout(tekst);
    };
    if (opties.opmerkingen && !formaten.includes('docx')) zeg(OPMERKINGEN_ALLEEN_WORD);
    const nummer = leesNummer(opties.nummer);
    const editie = opties.editie ?? instellingen.editie;
    const sjablonen = opties.sjablonen ?? instellingen.sjablonen;
    if (sjablonen !== undefined && opties.wat !== 'toets') {
      const { kiesDocumenten, meldingenOverMap, verzwegenDoor } = await riv.laadMaker();
      for (const melding of meldingenOverMap(sjablonen, formaten)) zeg(`${melding}\n`);
      for (const document of kiesDocumenten(opties.wat, ['toets']))
        for (const verzwegen of verzwegenDoor(document, sjablonen, formaten))
          zeg(`Het ${schrijfVerzwegen(verzwegen)}\n`);
    }
    const bron = riv.openBron(opties.bron, { uitvoer, metConfig: opties.config !== undefined });
    const vorige = opties.hervat ? vorigeBatch(uitvoer) : undefined;
    const peildatum = kiesPeildatum(opties, vorige);
    if (peildatum !== opties.peildatum)
      zeg(`Verder met de peildatum van de onderbroken batch, ${schrijfDatum(peildatum)}.\n`);
    const onderbreking = bijOnderbreking(() =>
      zeg('\nOnderbroken: wat bezig is wordt afgemaakt. Nog eens Ctrl-C stopt meteen.\n'),
    );
    const batchopties: BatchOpties = {
      wat: opties.wat,
      peildatum,
      profiel: opties.profiel,
      instellingen,
      formaten,
      editie,
      nummer,
      opmerkingen: opties.opmerkingen && formaten.includes('docx'),
      sjablonen,
      proef: opties.proef,
      spoor: Boolean(omgeving.variabelen.RIV_DEBUG),
      uitvoer,
      hervat: opties.hervat,
      overschrijf: opties.overschrijf,
      werkers: opties.werkers,
      signaal: onderbreking.signaal,
      variabelen: omgeving.variabelen,
    };
    const telling = new tellers.Telling();
    const voortgang = maakVoortgang(omgeving, opties.stil);
    const begin = omgeving.klok();
    let fout: Afloop = AFLOOP.goed;
    try {
      for await (const resultaat of riv.runBatch(bron.zaken, batchopties)) {
        telling.tel(resultaat);
        if (opties.json) omgeving.uit(`${JSON.stringify(resultaat)}\n`);
        else if (opties.proef) omgeving.uit(schrijfProef(resultaat));
        const isTeVertellen = !opties.stil && (opties.proef || telling.mislukt <= VERTEL);
        const mis = isTeVertellen ? schrijfMislukt(resultaat, opties.proef, omgeving.breedte) : '';
        if (mis !== '') voortgang.zeg(mis);
        const deel = bron.aantal === undefined ? bron.gelezen() : telling.zaken / bron.aantal;
        voortgang.toon({ gedaan: telling.zaken, mislukt: telling.mislukt, totaal: bron.aantal, deel });
      }
    } catch (oorzaak) {
      voortgang.klaar();
      // What goes wrong before the first case goes wrong as in any command.
      if (telling.zaken === 0 && !onderbreking.signaal.aborted) throw oorzaak;
      fout = meldFout(oorzaak, omgeving);
    } finally {
      onderbreking.sluit();
      voortgang.klaar();
    }
    const isOnderbroken = onderbreking.signaal.aborted;
    zeg(
      schrijfSamenvatting(telling, {
        uitvoer,
        peildatum,
        isProef: opties.proef,
        isAf: fout === AFLOOP.goed && !isOnderbroken,
        verteld: opties.proef ? Infinity : VERTEL,
        seconden: (omgeving.klok() - begin) / 1000,
      }),
    );
    return zwaarste([fout, ...(isOnderbroken ? [AFLOOP.onderbroken] : []), ...aflopenVan(telling)]);
  },
);

/** @throws GebruiksFout for an option that would have no effect at all. */
function eisPassend(opties: {
  readonly wat: string;
  readonly formaat: unknown;
  readonly editie: unknown;
  readonly nummer: string;
  readonly opmerkingen: boolean;
  readonly profiel: string;
}): void {
  if (opties.wat !== 'toets') {
    if (opties.profiel === 'lopend') return;
    throw new GebruiksFout(
      '--profiel hoort bij toets; stukken maakt riv van een lopende zaak. Laat het weg.',
    );
  }
  const teVeel = [
    ...(opties.formaat === undefined ? [] : ['--formaat']),
    ...(opties.editie === undefined ? [] : ['--editie']),
    ...(opties.nummer === 'laatste' ? [] : ['--nummer']),
    ...(opties.opmerkingen ? ['--opmerkingen'] : []),
  ];
  if (teVeel.length > 0)
    throw new GebruiksFout(
      `Bij toets maakt riv geen stukken. Laat ${somOp(teVeel)} weg, of noem een document (toetsrapport is de uitkomst als stuk).`,
    );
}

/**
 * The day of a batch that goes on is the day it began with, unless another one is given.
 * @throws GebruiksFout when it came to its end on another day: all would be made anew as of today, unasked.
 */
function kiesPeildatum(
  {
    wat,
    peildatum,
    isDagGegeven,
  }: Pick<AlgemeneOpties, 'peildatum' | 'isDagGegeven'> & { readonly wat: string },
  vorige: VorigeBatch | undefined,
): Datum {
  if (vorige?.wat !== wat || isDagGegeven || vorige.peildatum === peildatum) return peildatum;
  if (!vorige.isAf) return vorige.peildatum;
  throw new GebruiksFout(
    `De vorige batch is al af, met peildatum ${vorige.peildatum}. Laat --hervat weg voor een nieuwe batch met de peildatum van vandaag, of noem met --peildatum de dag die u bedoelt.`,
  );
}

function leesWerkers(gegeven: string | readonly string[]): number {
  const tekst = eenTekst('werkers')(gegeven);
  if (/^[1-9]\d?$/.test(tekst)) return Number(tekst);
  throw new GebruiksFout('Geef bij --werkers een aantal van 1 tot en met 99.');
}

const aflopenVan = (telling: Telling): Afloop[] => [
  ...(telling.van('bug') > 0 ? [AFLOOP.bug] : []),
  ...(telling.van('omgeving') > 0 ? [AFLOOP.omgeving] : []),
  ...(telling.mislukt > 0 ? [AFLOOP.deelsMislukt] : []),
];
