import { gevuld } from '../../feiten/stukken.ts';
import { datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import { beoordelen, defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'werkgever-faciliteert-bedrijfsarts',
  fase: 'medisch',
  document: 'dossier',
  bronnen: [bbp({ paragraaf: '7.3' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever stelt de bedrijfsarts in de gelegenheid te werken volgens de geldende standaarden, richtlijnen en protocollen.',
  meldingen: {
    zonderReden: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Op {wanneer} vroeg de bedrijfsarts om een consult of onderzoek dat de werkgever niet mogelijk maakte; een reden is niet vastgelegd. Het beoordelingskader van UWV verwacht dat de werkgever de bedrijfsarts daartoe in de gelegenheid stelt.',
    },
    metReden: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Op {wanneer} vroeg de bedrijfsarts om een consult of onderzoek dat de werkgever met een vastgelegde reden niet mogelijk maakte. Het beoordelingskader van UWV verwacht dat de werkgever de bedrijfsarts daartoe in de gelegenheid stelt; of de reden dat opzij zet, is te beoordelen.',
      oordeel: {
        vraag:
          'Kon de bedrijfsarts zonder het op {wanneer} gevraagde consult of onderzoek toch werken zoals zijn standaarden, richtlijnen en protocollen vragen?',
        waarom:
          'De reden is vrije tekst, en of het consult of onderzoek nodig was is een medisch oordeel; vraag de bedrijfsarts om een ja of nee.',
      },
    },
  },
  herstel: 'Maak het consult of onderzoek alsnog mogelijk, of vraag de bedrijfsarts of het nog nodig is.',
  toets({ zaak }) {
    const geweigerd = zaak.arbodienst?.geweigerdeVerrichtingen;
    if (!geweigerd) return nvt;
    if (geweigerd.length === 0) return voldoet;
    return geweigerd.map(({ gevraagdOp, reden }, i) => {
      const veld = `/arbodienst/geweigerdeVerrichtingen/${i}` as const;
      const wanneer = gevraagdOp ?? 'een onbekende dag';
      return gevuld(reden)
        ? beoordelen('metReden', veld, { wanneer }, undefined, [`${veld}/reden`])
        : tekort('zonderReden', veld, { wanneer });
    });
  },
});
