import { heeftBegeleiding, laatstGeevalueerd } from '../feiten/evaluatiereeks.ts';
import { standVan } from '../feiten/stukken.ts';
import { volgendeEvaluatie, type VolgendeEvaluatie } from '../feiten/volgende-evaluatie.ts';
import { plusDagen } from '../kern/datum.ts';
import { procesgang, wia } from '../recht/bronnen.ts';
import { blijvendHersteldOp } from '../tijdlijn/klok.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { aanWerknemer, BRIEF_AAN_WERKNEMER, briefpen, briefvelden, maakBrief } from './delen/brief.ts';
import { metNaam } from './delen/naam.ts';
import { alsDag, alsTekst } from './delen/pen.ts';
import { dag, groep, lijst, misschien, tekst, vlag } from './delen/veld.ts';
import type { PARTIJ } from './delen/woorden.ts';
import { defineDocument, type Documentgrond, type Nodig } from './document.ts';

/** How long before an evaluation the invitation goes out. Our own term. */
const UITNODIGEN_DAGEN = 21;

type Activiteit = NonNullable<NonNullable<Zaak['planVanAanpak']>['activiteiten']>[number];

const GESPREK = {
  'evaluatie-periodiek': 'evaluatie van uw re-integratie',
  eerstejaarsevaluatie: 'eerstejaarsevaluatie',
  eindevaluatie: 'eindevaluatie',
} as const;

const schema = groep('Uitnodiging voor een evaluatie.', {
  ...briefvelden,
  gesprek: tekst('Welke evaluatie.'),
  eersteJaar: vlag('Het is de eerstejaarsevaluatie.'),
  eind: vlag('Het is de eindevaluatie.'),
  dag: dag('Dag van de evaluatie, of de dag waarop zij er uiterlijk moet zijn.'),
  afgesproken: vlag('Deze dag is samen afgesproken.'),
  voorbij: vlag('Deze dag is voorbij.'),
  activiteiten: lijst(
    'Afgesproken activiteiten die lopen, of sinds de vorige evaluatie zijn geëindigd.',
    groep('Activiteit.', { wat: tekst('Wat er gebeurt.'), wie: tekst('Wie het doet.') }),
  ),
  uren: vlag('Er is een opbouw van uren afgesproken.'),
  aanwezig: lijst('Wie er namens de werkgever bij zijn.', tekst('Naam en functie.')),
  contact: misschien('Wie contact opneemt over tijd en plaats.', {
    naam: tekst('Naam.'),
    zelf: vlag('Dat is wie de brief ondertekent.'),
  }),
});

export default defineDocument({
  id: 'brief-uitnodiging-evaluatie',
  titel: 'Uitnodiging voor een evaluatie',
  bronnen: [
    wia({ artikel: '25', lid: '2' }),
    procesgang({ artikel: '4', lid: '2', onderdeel: 'b' }),
    procesgang({ artikel: '6', lid: '1', onderdeel: 'h' }),
  ],
  ...BRIEF_AAN_WERKNEMER,
  schema,
  nodig,
  view,
});

function nodig(grond: Documentgrond): Nodig {
  const volgende = isVoorbij(grond) ? undefined : volgendeVan(grond);
  if (!volgende) return 'Er is geen evaluatie meer te houden, of nog geen plan om te evalueren.';
  return (
    volgende.dag <= plusDagen(grond.peildatum, UITNODIGEN_DAGEN) ||
    `De volgende evaluatie is nog geen ${UITNODIGEN_DAGEN} dagen nabij.`
  );
}

/** Nobody is left to guide: no employment and no eigenrisicodrager, a lasting recovery, or a regime without a plan. */
function isVoorbij({ zaak: { dienstverband, ziekte }, tijdlijn, peildatum }: Documentgrond): boolean {
  const isUitDienst = dienstverband?.einde !== undefined && dienstverband.einde < peildatum;
  return (
    (isUitDienst && tijdlijn?.regime !== 'eigenrisicodragerZw') ||
    blijvendHersteldOp(ziekte) !== undefined ||
    (tijdlijn !== undefined && !heeftBegeleiding(tijdlijn))
  );
}

const volgendeVan = ({ zaak, tijdlijn }: Documentgrond): VolgendeEvaluatie | undefined =>
  tijdlijn && volgendeEvaluatie(zaak, tijdlijn, UITNODIGEN_DAGEN);

function view(grond: Documentgrond) {
  const { zaak, peildatum } = grond;
  const pen = briefpen(grond);
  const volgende = volgendeVan(grond);
  const gesprek = GESPREK[volgende?.soort ?? 'evaluatie-periodiek'];
  const { kop, brief } = maakBrief(
    grond,
    { aan: aanWerknemer(zaak, pen), betreft: `Uitnodiging voor de ${gesprek}` },
    pen,
  );
  const { casemanager, werkgever } = zaak;
  const contact = alsTekst(metNaam(casemanager, werkgever?.contactpersoon)?.naam);
  return {
    kop,
    brief,
    gesprek,
    eersteJaar: volgende?.soort === 'eerstejaarsevaluatie',
    eind: volgende?.soort === 'eindevaluatie',
    dag: alsDag(volgende?.dag),
    afgesproken: volgende?.afgesproken === true,
    voorbij: volgende !== undefined && volgende.dag < peildatum,
    activiteiten: lopendeActiviteiten(grond).map((a) => ({
      wat: a.wat?.trim().replace(/\.$/, '') ?? null,
      wie: a.wie ? WIE[a.wie] : null,
    })),
    uren: plannenVan(zaak).some(({ opbouwschema }) => (opbouwschema ?? []).length > 0),
    aanwezig: [werkgever?.contactpersoon, casemanager].flatMap((wie) => {
      const [naam, functie] = [alsTekst(wie?.naam), alsTekst(wie?.functie)];
      return naam === null ? [] : [functie === null ? naam : `${naam} (${functie})`];
    }),
    contact: contact === null ? null : { naam: contact, zelf: contact === brief.ondertekenaar.naam },
  };
}

/** As the employee reads it. */
const WIE: Readonly<Record<keyof typeof PARTIJ, string>> = {
  werknemer: 'u',
  werkgever: 'ons',
  casemanager: 'de casemanager',
  bedrijfsarts: 'de bedrijfsarts',
  bureau: 'het re-integratiebureau',
  arbeidsdeskundige: 'de arbeidsdeskundige',
};

/** The plan and its adjustments, as far as they were not withdrawn. */
const plannenVan = ({ planVanAanpak, bijstellingen }: Zaak) =>
  [planVanAanpak ?? {}, ...(bijstellingen ?? [])].filter((plan) => standVan(plan) !== 'vervallen');

/** What is agreed in the plan and its adjustments, has begun and was not carried out by the last evaluation. */
function lopendeActiviteiten({ zaak, peildatum }: Documentgrond): Activiteit[] {
  const vorige = laatstGeevalueerd(zaak);
  const uitgevoerd = new Set(
    [...(zaak.evaluaties ?? []), zaak.eerstejaarsevaluatie].flatMap((e) =>
      (e?.activiteiten ?? []).flatMap(
        ({ activiteitId, stand }) => (stand === 'uitgevoerd' ? activiteitId : undefined) ?? [],
      ),
    ),
  );
  return [
    ...plannenVan(zaak).flatMap(({ activiteiten }) => activiteiten ?? []),
    ...(zaak.eerstejaarsevaluatie?.nieuweAfspraken ?? []),
  ].filter(
    ({ id, wat, start, eind }) =>
      (wat ?? '').trim() !== '' &&
      !(id !== undefined && uitgevoerd.has(id)) &&
      (start === undefined || start <= peildatum) &&
      (eind === undefined || eind >= (vorige ?? eind)),
  );
}
