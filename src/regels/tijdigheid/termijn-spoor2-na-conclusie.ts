import { inspanningen, isStil } from '../../feiten/inspanningen.ts';
import { conclusieGeenInternWerk, SPOOR2_VRAGEN, spoor2Plicht, startSpoor2 } from '../../feiten/spoor2.ts';
import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { dagenTussen, datum, laatste, plusDagen } from '../../kern/datum.ts';
import { bw7, eigenNorm } from '../../recht/bronnen.ts';
import { beoordelen, defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'termijn-spoor2-na-conclusie',
  fase: 'tijdigheid',
  document: 'trajectplan-spoor2',
  bronnen: [
    bw7({ artikel: '658a', lid: '1' }),
    bw7({ artikel: '658a', lid: '2' }),
    eigenNorm('het tweede spoor begint binnen 42 dagen na de conclusie dat er intern niets is'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Staat vast dat er bij de werkgever geen passend werk is, dan bevordert hij zo tijdig mogelijk werk bij een andere werkgever. De wet noemt geen aantal dagen; rivklaar houdt standaard 42 dagen aan.',
  uitzonderingen: [
    'Het tweede spoor begon ook te laat na de eerstejaarsevaluatie; dan staat de bevinding bij die termijn.',
    'De uitzonderingen op het tweede spoor.',
    'Het tweede spoor is nog niet begonnen: zie s2-verplicht-niet-gestart.',
  ],
  meldingen: {
    laat: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Op {conclusie} stond vast dat er bij de werkgever geen passend werk is; het tweede spoor begon op {start}, {dagen} dagen later. Het Burgerlijk Wetboek vraagt dit zo tijdig mogelijk, zonder aantal dagen; {norm} dagen is een eigen norm van rivklaar.',
    },
    naUitstel: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Op {conclusie} stond vast dat er bij de werkgever geen passend werk is; met het vastgelegde uitstel was {tot} de laatste dag. Het tweede spoor begon op {start}, {dagen} dagen daarna. Het Burgerlijk Wetboek vraagt dit zo tijdig mogelijk, zonder aantal dagen; de telling is een eigen norm van rivklaar.',
    },
    laatEnStil: {
      ernst: 'loonsanctie',
      tekst:
        'Op {conclusie} stond vast dat er bij de werkgever geen passend werk is; het tweede spoor begon op {start}, {dagen} dagen later, en in die tijd is geen enkele activiteit vastgelegd. Het Burgerlijk Wetboek vraagt werk bij een andere werkgever zo tijdig mogelijk te bevorderen.',
    },
    uitzondering: {
      ernst: 'loonsanctie',
      tekst:
        'Op {conclusie} stond vast dat er bij de werkgever geen passend werk is; het tweede spoor begon op {start}. {vraag} Is het antwoord nee, dan begon het te laat.',
      herstel: 'Leg de onderbouwing vast en neem het oordeel op in de zaak.',
      oordeel: {
        vraag: '{vraag}',
        vragen: SPOOR2_VRAGEN,
        waarom: 'Of een vastgelegde reden het latere begin draagt, is een afweging die geen veld beslist.',
      },
    },
  },
  herstel: 'Leg vast waarom het later begon en wat tussen de conclusie en de start is gedaan.',
  richtwaarde: 'spoor2NaConclusieDagen',
  toets(context) {
    const { zaak, tijdlijn, peildatum, richtwaarden } = context;
    const gevonden = conclusieGeenInternWerk(zaak);
    if (!gevonden || tijdlijn.mijlpalen['spoor2-start-uiterlijk'].status === 'nvt') return nvt;
    const conclusie = gevonden.op;
    const termijn = plusDagen(conclusie, richtwaarden.spoor2NaConclusieDagen);
    const begin = startSpoor2(zaak);
    if (!begin) return peildatum <= termijn ? nogNiet(termijn) : nvt;
    const { op: start, veld } = begin;
    if (start <= termijn) return voldoet;
    const grens = uiterlijkVoor(tijdlijn, 'spoor2-start-uiterlijk');
    if (grens && grens < start) return nvt;
    const plicht = spoor2Plicht(context, conclusie);
    if (plicht.stand === 'nietNodig') return nvt;
    if (plicht.stand === 'vraag')
      return beoordelen('uitzondering', plicht.veld, { conclusie, start, vraag: plicht.vraag }, termijn, [
        veld,
      ]);
    if (plicht.stand === 'uitgesteld') {
      const { tot } = plicht;
      if (start <= laatste(termijn, tot)) return voldoet;
      return tekort('naUitstel', veld, { conclusie, tot, start, dagen: dagenTussen(tot, start) });
    }
    const feiten = { conclusie, start, dagen: dagenTussen(conclusie, start) };
    return isStil(inspanningen(zaak), conclusie, start)
      ? tekort('laatEnStil', veld, feiten)
      : tekort('laat', veld, { ...feiten, norm: richtwaarden.spoor2NaConclusieDagen });
  },
});
