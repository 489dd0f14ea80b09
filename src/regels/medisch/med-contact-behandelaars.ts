import { artsstukken, stagnaties } from '../../feiten/medisch.ts';
import { datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'med-contact-behandelaars',
  fase: 'medisch',
  document: 'bijstelling-probleemanalyse',
  bronnen: [bbp({ paragraaf: '7.2' }), bbp({ paragraaf: '5' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  verplichtePartij: 'bedrijfsarts',
  eis: 'Stagneert het herstel, dan gaat de bedrijfsarts na of er voldoende voortgang is en neemt hij zo nodig contact op met de behandelaars. De werkgever legt alleen vast of dat is gebeurd.',
  meldingen: {
    nietNagegaan: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Het herstel stagneerde volgens het dossier op {sinds}; de bedrijfsarts liet weten dat de voortgang daarna niet is nagegaan. Het beoordelingskader van UWV vraagt dat wel.',
    },
    nietVastTeStellen: {
      ernst: 'aandacht',
      tekst:
        'Het herstel stagneerde volgens het dossier op {sinds}; of de bedrijfsarts de voortgang is nagegaan, is niet vast te stellen. Het beoordelingskader van UWV vraagt dat hij dat doet.',
    },
  },
  herstel:
    'Vraag de bedrijfsarts om een ja of nee en leg de datum vast. Vraag niet bij wie, en niet wat daaruit bleek.',
  toets({ zaak }) {
    const stagnatie = stagnaties(zaak).findLast(({ van }) => van === 'herstel');
    if (!stagnatie) return nvt;
    const sinds = stagnatie.op;
    const stukken = artsstukken(zaak);
    // An evaluation rests on what the bedrijfsarts said before it.
    const vanaf = stukken.findLast(({ op }) => op <= sinds)?.op ?? sinds;
    const antwoorden = stukken
      .filter(({ op, signalen }) => op >= vanaf && signalen?.contactBehandelaars !== undefined)
      .map(({ signalen }) => signalen?.contactBehandelaars);
    if (antwoorden.includes(true)) return voldoet;
    const reden = antwoorden.length > 0 ? 'nietNagegaan' : 'nietVastTeStellen';
    return tekort(reden, stagnatie.veld, { sinds });
  },
});
