import { isAdviesGevraagd } from '../../feiten/raadpleging.ts';
import { datumVan } from '../../feiten/stukken.ts';
import { datum, plusDagen } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import { EIGEN_NORMEN } from '../../recht/eigennormen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'advies-deskundige-bij-stagnatie',
  fase: 'inspanning',
  document: 'eerstejaarsevaluatie',
  bronnen: [
    bbp({ paragraaf: '5' }),
    bbp({ paragraaf: '6' }),
    bbp({ paragraaf: '10' }),
    EIGEN_NORMEN.actieBijStagnatie,
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Is volgens de eerstejaarsevaluatie de koers niet meer juist, dan laten partijen de zaak niet stilliggen. Het beoordelingskader noemt als weg deskundig advies: van de bedrijfsarts, een arbeidsdeskundige, een bureau of UWV.',
  uitzonderingen: [
    'Volgens de evaluatie stagneert de re-integratie: dan vraagt eval-stagnatie-actie naar de actie.',
    'In de tijd voor de evaluatie die ook daarna geldt (standaard vier weken) was al advies gevraagd.',
    'Het tweede spoor liep al.',
  ],
  meldingen: {
    geenAdvies: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Volgens de eerstejaarsevaluatie van {evaluatie} was de koers niet (meer) juist; daarna is geen advies van een deskundige vastgelegd. Het beoordelingskader noemt dat dan als weg, en verwacht dat partijen de re-integratie niet laten stagneren.',
    },
  },
  herstel:
    'Vraag alsnog advies van de bedrijfsarts, een arbeidsdeskundige of UWV, en verwerk het in het plan.',
  richtwaarde: 'actieBijStagnatieDagen',
  toets({ zaak, peildatum, profiel, richtwaarden }) {
    const jaar = zaak.eerstejaarsevaluatie;
    const evaluatie = datumVan(jaar);
    if (!jaar || !evaluatie || jaar.stagnatie === true || jaar.koersJuist !== false) return nvt;
    const dagen = richtwaarden.actieBijStagnatieDagen;
    if (isAdviesGevraagd(zaak, evaluatie, dagen)) return voldoet;
    const uiterlijk = plusDagen(evaluatie, dagen);
    if (profiel === 'lopend' && peildatum <= uiterlijk) return nogNiet(uiterlijk);
    return tekort('geenAdvies', '/eerstejaarsevaluatie/koersJuist', { evaluatie }, uiterlijk);
  },
});
