import { passendeGrond, schrijfGrond, type Loongrond } from '../feiten/medewerking-loonmaatregel.ts';
import { middelVanaf } from '../feiten/medewerking-middelen.ts';
import { weerMeegewerktOp, weigeringen, type Weigering } from '../feiten/medewerking.ts';
import { plusDagen } from '../kern/datum.ts';
import { bbp, bw7, suwi, wia } from '../recht/bronnen.ts';
import { blijvendHersteldOp } from '../tijdlijn/klok.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { aanWerknemer, BRIEF_AAN_WERKNEMER, briefpen, briefvelden, maakBrief } from './delen/brief.ts';
import { alsDag, type Pen } from './delen/pen.ts';
import { dag, getal, groep, misschien, tekst, vlag } from './delen/veld.ts';
import { aanBedrijfsarts, gevolgVan, woordenVoor } from './delen/waarschuwing.ts';
import { defineDocument, type Documentgrond, type Nodig } from './document.ts';

/** How long the employee has to answer. Our own term. */
const REACTIE_DAGEN = 7;

const schema = groep('Waarschuwing omdat de werknemer niet meewerkte.', {
  ...briefvelden,
  op: dag('Dag waarop de werknemer niet meewerkte.'),
  feit: tekst('Wat er die dag volgens de vastlegging gebeurde.'),
  aanbod: misschien('Het werk dat was aangeboden.', {
    functie: tekst('Functie of werkzaamheden.'),
    urenPerWeek: getal('Uren per week.'),
    op: dag('Datum van het aanbod.'),
  }),
  gevraagd: tekst('Wat van de werknemer wordt gevraagd.'),
  uiterlijk: dag('Wanneer een reactie wordt verwacht.'),
  grond: tekst('De grond voor opschorten of stoppen van het loon, als er een past.'),
  opschorting: vlag('Op deze grond wordt betaling uitgesteld.'),
  gevolg: tekst('Wat de wet op die grond over het recht op loon zegt, zonder punt.'),
  aanBedrijfsarts: tekst('Wat de werkgever daarvan niet zelf beoordeelt.'),
  buitenWia: vlag('De Wet WIA en het plan van aanpak gelden niet: AOW-leeftijd of werk in een huishouden.'),
  voorschriftenSinds: dag('Dag waarop de voorschriften bij ziekte bekend zijn gemaakt.'),
  oordeel: tekst('Waarover UWV een deskundigenoordeel kan geven.'),
});

export default defineDocument({
  id: 'brief-waarschuwing-medewerking',
  titel: 'Waarschuwing over medewerking',
  bronnen: [
    bbp({ paragraaf: '3' }),
    bw7({ artikel: '660a' }),
    bw7({ artikel: '629', lid: '3' }),
    bw7({ artikel: '629', lid: '6' }),
    bw7({ artikel: '629', lid: '7' }),
    bw7({ artikel: '629a', lid: '1' }),
    wia({ artikel: '28', lid: '2' }),
    suwi({ artikel: '32' }),
  ],
  ...BRIEF_AAN_WERKNEMER,
  schema,
  nodig,
  view,
});

function nodig({ zaak, tijdlijn, peildatum }: Documentgrond): Nodig {
  if ((zaak.dienstverband?.einde ?? peildatum) < peildatum) return 'Het dienstverband is geëindigd.';
  if (tijdlijn?.hersteldSinds ?? blijvendHersteldOp(zaak.ziekte)) return 'De werknemer is hersteld.';
  return (
    jongsteWeigering(zaak) !== undefined ||
    'Er is niet vastgelegd dat de werknemer niet meewerkte, of de werkgever heeft daarop al gereageerd.'
  );
}

/** The youngest refusal that the employer did not answer and the employee did not undo. */
const jongsteWeigering = (zaak: Zaak): Weigering | undefined =>
  weigeringen(zaak).findLast(
    (weigering) =>
      middelVanaf(zaak, weigering) === undefined && weerMeegewerktOp(zaak, weigering) === undefined,
  );

function view(grond: Documentgrond) {
  const { zaak, tijdlijn, peildatum } = grond;
  const pen = briefpen(grond);
  const weigering = jongsteWeigering(zaak);
  const { feit, gevraagd, oordeel } = woordenVoor(weigering?.aard);
  const buitenWia = tijdlijn?.regime === 'aow' || tijdlijn?.regime === 'huishoudelijkPersoneel';
  const passend = weigering ? passendeGrond(zaak, weigering) : null;
  // Without a plan to make nobody can refuse to co-operate in it (art. 7:658a lid 3 BW).
  const loongrond = buitenWia && passend === '629-3-e' ? null : passend;
  const opschorting = loongrond === '629-6';
  return {
    ...maakBrief(
      grond,
      { aan: aanWerknemer(zaak, pen), betreft: 'Uw medewerking aan de re-integratie', tekent: 'werkgever' },
      pen,
    ),
    op: alsDag(weigering?.op),
    feit,
    aanbod: maakAanbod(zaak, weigering, pen),
    gevraagd,
    uiterlijk: alsDag(plusDagen(peildatum, REACTIE_DAGEN)),
    grond: loongrond && voluit(loongrond),
    opschorting,
    gevolg: gevolgVan(loongrond),
    aanBedrijfsarts: aanBedrijfsarts(loongrond),
    buitenWia,
    voorschriftenSinds: opschorting ? alsDag(zaak.werkgever?.verzuimvoorschriften?.bekendgemaaktOp) : null,
    oordeel,
  };
}

/** As a letter names it: `artikel 7:629 lid 6 van het Burgerlijk Wetboek`. */
const voluit = (grond: Loongrond): string =>
  schrijfGrond(grond)
    .replace(/^art\./, 'artikel')
    .replace(/BW$/, 'van het Burgerlijk Wetboek');

function maakAanbod({ nietMeewerken, spoor1 }: Zaak, weigering: Weigering | undefined, pen: Pen) {
  const nr = Number(weigering?.veld.split('/').at(-1) ?? -1);
  const id = nietMeewerken?.[nr]?.aanbodId;
  const index = (spoor1?.aanbiedingen ?? []).findIndex((aanbod) => id !== undefined && aanbod.id === id);
  const aanbod = spoor1?.aanbiedingen?.[index];
  if (!aanbod?.functie) return null;
  return {
    functie: pen.tekst(aanbod.functie, `/spoor1/aanbiedingen/${index}/functie`),
    urenPerWeek: aanbod.urenPerWeek ?? null,
    op: alsDag(aanbod.datum),
  };
}
