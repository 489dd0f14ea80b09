import { resultaatstand } from '../feiten/resultaat.ts';
import type { Context, Fase } from '../regels/regel.ts';
import type { Bevinding } from './bevinding.ts';
import { toetsGrond, type Gronden } from './stap-grond.ts';
import { stand, telPerStap, type Telling, type Tellingen } from './stap-telling.ts';
import type { Gewicht } from './wegingen.ts';
import { STAPNAAM, STAPPEN, type Stap, type StapId, type Stapuitkomst } from './stap.ts';

/** Where the case stands in UWV's test: the first step that is open or asks something; absent when none is. */
export interface Toetsgang {
  readonly stappen: readonly Stap[];
  readonly bij?: StapId;
}

/** What the place in UWV's test is read from. */
export interface Toetsgrond {
  /** Absent as long as no first sick day is known. */
  readonly context: Context | undefined;
  readonly gewicht: Gewicht | undefined;
  /** Every outcome of every rule, in any number of lists. */
  readonly uitkomsten: readonly (readonly Bevinding[])[];
  /** The grounds put forward, as in the case that was read. */
  readonly gronden: Gronden | undefined;
}

interface Grond extends Toetsgrond {
  readonly tellingen: Tellingen;
}

/** The steps behind a closed gate: all phases of the step are closed. */
const FASEN_VAN: Readonly<Partial<Record<StapId, Fase>>> = {
  resultaat: 'resultaat',
  spoor1: 'spoor1',
  spoor2: 'spoor2',
  medisch: 'medisch',
  medewerking: 'medewerking',
};

/** Where the case stands. */
export function toetsgangVan(toetsgrond: Toetsgrond): Toetsgang {
  const grond: Grond = { ...toetsgrond, tellingen: telPerStap(toetsgrond.uitkomsten) };
  const stappen: Stap[] = [];
  let gesloten: string | undefined;
  for (const id of STAPPEN) {
    const uit = gesloten === undefined ? bepaal(id, grond) : stand('nietBereikt', gesloten);
    stappen.push({ id, naam: STAPNAAM[id], ...uit });
    gesloten ??= eindeNa(id, uit, grond);
  }
  const bij = stappen.find((stap) => stap.stand === 'open' || stap.stand === 'vraag')?.id;
  return { stappen, ...(bij && { bij }) };
}

/** Why the steps after this one are not reached. */
function eindeNa(id: StapId, uit: Stapuitkomst, { gewicht }: Grond): string | undefined {
  if (id === 'klok' && uit.stand === 'open') return 'Zonder juiste eerste ziektedag is niets te dateren';
  if (id === 'regime' && gewicht?.poort.geenRivToets) return 'UWV toetst dit dossier niet';
  if (id === 'resultaat' && uit.stand === 'gepasseerd' && gewicht?.bevredigend)
    return 'Het resultaat is bevredigend; UWV kijkt niet naar de weg daarheen';
  return undefined;
}

function bepaal(id: StapId, grond: Grond): Stapuitkomst {
  const { gewicht, tellingen } = grond;
  const poort = gewicht?.poort;
  const fase = FASEN_VAN[id];
  if (poort?.reden !== undefined && fase !== undefined && poort.dicht.has(fase))
    return { stand: 'nietBereikt', toelichting: poort.reden, regels: [] };
  switch (id) {
    case 'regime':
      return poort?.geenRivToets === undefined
        ? stand('gepasseerd', 'UWV toetst het re-integratieverslag')
        : { stand: 'nee', toelichting: poort.geenRivToets, regels: [] };
    case 'klok':
      return klok(grond);
    case 'resultaat':
      return resultaat(grond);
    case 'grond':
      return toetsGrond(tellingen, grond.gronden ?? []);
    default:
      return uitTelling(id, tellingen[id], grond.context);
  }
}

function klok({ context, tellingen }: Grond): Stapuitkomst {
  if (!context) return stand('open', 'De eerste ziektedag ontbreekt');
  if (context.tijdlijn.eersteZiektedag > context.peildatum)
    return stand(
      'open',
      'De eerste ziektedag ligt na de peildatum{regels}',
      tellingen.volledigheid.tekorten.filter(({ veld }) => veld === '/ziekte/eersteZiektedag'),
    );
  return stand('gepasseerd', 'De eerste ziektedag is bekend');
}

function resultaat({ context, gewicht, tellingen }: Grond): Stapuitkomst {
  if (!context) return stand('nietBereikt', 'Zonder eerste ziektedag is het resultaat niet te wegen');
  const gevonden = resultaatstand(context.zaak);
  if (gevonden.stand === 'bevredigend') {
    const weg = gevonden.weg === 'loonwaarde' ? 'de loonwaarde' : 'de mogelijkheden';
    return stand(
      'gepasseerd',
      `Er is een bevredigend resultaat vastgelegd, gelet op ${weg}; UWV gaat dan door naar de WIA-aanspraak`,
    );
  }
  if (gewicht?.bevredigend === 'oordeel')
    return stand(
      'gepasseerd',
      'Het resultaat is naar een vastgelegd oordeel bevredigend; UWV gaat dan door naar de WIA-aanspraak',
    );
  const { vragen, tekorten } = tellingen.resultaat;
  if (vragen.length > 0)
    return stand('vraag', 'De feiten beslissen niet of het resultaat bevredigend is{regels}', vragen);
  if (context.profiel === 'lopend' && context.peildatum <= context.tijdlijn.eindeWachttijd)
    return stand(
      'nogNiet',
      'Er is nog geen bevredigend resultaat vastgelegd; komt het er niet, dan toetst UWV de inspanningen',
      tekorten,
    );
  return stand(
    'nee',
    'Er is geen bevredigend resultaat vastgelegd{regels}; UWV toetst daarom de inspanningen',
    tekorten,
  );
}

function uitTelling(id: StapId, telling: Telling, context: Context | undefined): Stapuitkomst {
  const { tekorten, vragen, afgeweken, lichteVragen, voldoet, nogNiet } = telling;
  if (tekorten.length > 0) {
    const gevolg =
      id === 'volledigheid'
        ? 'UWV vraagt de werkgever eerst om aanvulling (art. 25 lid 8 WIA)'
        : 'UWV weegt of daardoor kansen zijn gemist';
    return stand('open', `${bevindingenTekst(tekorten.length)}{regels}; ${gevolg}`, tekorten);
  }
  if (vragen.length > 0)
    return stand('vraag', `Een mens moet eerst ${vragenTekst(vragen.length)} beantwoorden{regels}`, vragen);
  if (afgeweken.length > 0)
    return stand(
      'gepasseerd',
      `Er staat alleen niets open door ${afwijkingenTekst(afgeweken.length)}{regels}; UWV is daaraan niet gebonden`,
      afgeweken,
    );
  if (lichteVragen.length > 0)
    return stand('gepasseerd', `Niets weegt hier mee; wel vraagt riv nog een oordeel{regels}`, lichteVragen);
  if (id === 'volledigheid' && nogNiet > 0)
    return stand('nogNiet', 'Het verslag is nog niet aan de orde; wat er op de peildatum moest zijn, is er');
  if (nogNiet > voldoet && voldoet > 0) return stand('nogNiet', 'Het meeste hiervan is nog niet aan de orde');
  if (voldoet > 0) return stand('gepasseerd', 'Deze controles vonden geen tekort');
  return nogNiet > 0 || context?.profiel === 'lopend'
    ? stand('nogNiet', 'Nog niet aan de orde, of zonder gegevens niet te controleren')
    : stand('nietBereikt', 'Niets in de zaak vraagt om deze controles');
}

const bevindingenTekst = (n: number): string =>
  n === 1 ? 'Er staat één bevinding open' : `Er staan ${n} bevindingen open`;
const vragenTekst = (n: number): string => (n === 1 ? 'één vraag' : `${n} vragen`);
const afwijkingenTekst = (n: number): string =>
  n === 1 ? 'één vastgelegde afwijking' : `${n} vastgelegde afwijkingen`;
