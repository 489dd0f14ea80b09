import { dagenTussen, datum, eerste, plusDagen } from '../../kern/datum.ts';
import { bbp, praktijk } from '../../recht/bronnen.ts';
import { EIGEN_NORMEN } from '../../recht/eigennormen.ts';
import { defineRegel, nogNiet, tekort, voldoet, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<'geenActie' | 'nogGeenActie' | 'laat' | 'zonderDatum'>;

export default defineRegel({
  id: 'arbeidsconflict-actie',
  fase: 'medewerking',
  document: 'dossier',
  bronnen: [
    bbp({ paragraaf: '10' }),
    bbp({ paragraaf: '9' }),
    bbp({ paragraaf: '5' }),
    praktijk('P68'),
    EIGEN_NORMEN.impasse,
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Dreigt een conflict de re-integratie te vertragen, dan ondernemen partijen zo snel mogelijk stappen om uit de impasse te komen, in de eerste plaats de werkgever. Twee weken tot de eerste stap is gebruikelijk.',
  uitzonderingen: ['Het conflict is opgelost.'],
  meldingen: {
    geenActie: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Sinds {sinds} is een conflict tussen werkgever en werknemer vastgelegd, en geen gesprek, mediation, andere functie of oplossing. Het beoordelingskader vraagt zo snel mogelijk stappen te ondernemen als de re-integratie door een verschil van inzicht stokt, in de eerste plaats van de werkgever.',
    },
    nogGeenActie: {
      ernst: 'aandacht',
      niveau: 'praktijk',
      tekst:
        'Sinds {sinds} is een conflict tussen werkgever en werknemer vastgelegd, en nog geen gesprek, mediation, andere functie of oplossing. Gebruikelijk is een eerste stap uiterlijk op {uiterlijk}; het beoordelingskader vraagt zo snel mogelijk stappen, zonder aantal dagen.',
    },
    laat: {
      ernst: 'aandacht',
      niveau: 'praktijk',
      tekst:
        'Het conflict is van {sinds}; de eerste stap is van {op}, {dagen} dagen later. Gebruikelijk is een eerste stap uiterlijk op {uiterlijk}.',
      herstel: 'Leg vast wat er tussen het ontstaan en de eerste stap is gedaan en waarom die later kwam.',
    },
    zonderDatum: {
      ernst: 'aandacht',
      tekst:
        'Er is een conflict vastgelegd waarvan de datum of de datum van de eerste stap ontbreekt; of er zo snel mogelijk stappen zijn ondernomen, zoals het beoordelingskader vraagt, is niet vast te stellen.',
      herstel: 'Leg vast wanneer het conflict bekend werd, en welke stap wanneer is gezet.',
    },
  },
  herstel:
    'Nodig de werknemer uit voor een gesprek, schakel zo nodig een mediator in, en leg de data en uitkomsten vast. Lost dat niets op, vraag dan een deskundigenoordeel aan.',
  richtwaarde: 'conflictActieDagen',
  toets: ({ zaak, peildatum, richtwaarden }) =>
    (zaak.conflicten ?? []).map((conflict, i): Uitkomst => {
      const { ontstaanOp: sinds, actie, actieOp, mediation, opgelostOp } = conflict;
      if (opgelostOp) return voldoet;
      const plek = `/conflicten/${i}` as const;
      const gesprek = actie === 'geen' ? undefined : actieOp;
      const begin = mediation?.begonnenOp;
      const op = gesprek && begin ? eerste(gesprek, begin) : (gesprek ?? begin);
      if (!sinds) return op ? voldoet : tekort('zonderDatum', plek);
      const uiterlijk = plusDagen(sinds, richtwaarden.conflictActieDagen);
      if (op) {
        if (op <= uiterlijk) return voldoet;
        const feiten = { sinds, op, dagen: dagenTussen(sinds, op), uiterlijk };
        return tekort('laat', `${plek}/actieOp`, feiten, uiterlijk);
      }
      if (peildatum <= uiterlijk) return nogNiet(uiterlijk);
      const begonnen = (actie !== undefined && actie !== 'geen') || mediation?.resultaat !== undefined;
      if (begonnen) return tekort('zonderDatum', `${plek}/actieOp`);
      return dagenTussen(sinds, peildatum) > richtwaarden.geschilDeskundigenoordeelDagen
        ? tekort('geenActie', plek, { sinds }, uiterlijk)
        : tekort('nogGeenActie', plek, { sinds, uiterlijk }, uiterlijk);
    }),
});
