import { tegenspraken } from '../../feiten/medisch-tegenspraak.ts';
import { periodesZonderMogelijkheden } from '../../feiten/medisch-zonder-mogelijkheden.ts';
import { isNogTijd } from '../../feiten/riv.ts';
import { datum, plusDagen } from '../../kern/datum.ts';
import { bbp, eigenNorm } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'gbm-oordeel-redelijk',
  fase: 'medisch',
  document: 'bijstelling-probleemanalyse',
  bronnen: [
    bbp({ paragraaf: '3' }),
    bbp({ paragraaf: '6' }),
    eigenNorm('zes weken om een tegenspraak aan de bedrijfsarts voor te leggen'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het oordeel dat er geen mogelijkheden zijn is redelijk. Wijzen de feiten een andere kant op, dan vraagt de werkgever door.',
  uitzonderingen: [
    'De bedrijfsarts oordeelde kort daarna opnieuw, wat hij ook oordeelde.',
    'De werkgever of werknemer legde de twijfel aan de bedrijfsarts of UWV voor.',
  ],
  meldingen: {
    werk: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Volgens de bedrijfsarts waren er sinds {sinds} geen mogelijkheden om te werken; vanaf {op} is werk vastgelegd. Een nieuw oordeel of een vraag daarover binnen {norm} dagen is niet vastgelegd. Het beoordelingskader van UWV toetst of het oordeel redelijk was.',
    },
    voorstel: {
      ernst: 'aandacht',
      tekst:
        'Volgens de bedrijfsarts waren er sinds {sinds} geen mogelijkheden om te werken; op {op} deed de werknemer zelf een voorstel. Een nieuw oordeel of een vraag daarover binnen {norm} dagen is niet vastgelegd. Een voorstel bewijst geen mogelijkheden; wel verwacht het beoordelingskader dat de werkgever doorvraagt zolang de werknemer niet overtuigd is.',
    },
    oordeel: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Volgens de bedrijfsarts waren er op {op} geen mogelijkheden om te werken, terwijl hetzelfde oordeel uren of uitzicht op herstel noemt. Een nieuw oordeel of een vraag daarover binnen {norm} dagen is niet vastgelegd. Het beoordelingskader van UWV toetst of het oordeel redelijk was.',
    },
  },
  herstel:
    'Leg de feiten aan de bedrijfsarts voor, vraag of zijn oordeel blijft staan en leg zijn antwoord vast. Een deskundigenoordeel is ook mogelijk.',
  richtwaarde: 'vervolgAdviesDagen',
  toets(context) {
    const { zaak, richtwaarden } = context;
    const gevonden = tegenspraken(zaak);
    if (gevonden.length === 0) return periodesZonderMogelijkheden(zaak).length > 0 ? voldoet : nvt;
    const norm = richtwaarden.vervolgAdviesDagen;
    return gevonden.map(({ soort, op, veld, sinds, volgend, vraag }) => {
      const uiterlijk = plusDagen(op, norm);
      const antwoord = volgend && vraag ? (volgend < vraag ? volgend : vraag) : (volgend ?? vraag);
      if (antwoord && antwoord <= uiterlijk) return voldoet;
      if (!antwoord && isNogTijd(context, uiterlijk)) return nogNiet(uiterlijk);
      const feiten = soort === 'oordeel' ? { op, norm } : { sinds, op, norm };
      return tekort(soort, veld, feiten, uiterlijk);
    });
  },
});
