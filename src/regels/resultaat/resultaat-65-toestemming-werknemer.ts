import {
  alleenOpLoonwaarde,
  resultaatstand,
  steuntOpLoonwaarde,
  VAN_PARTIJEN,
} from '../../feiten/resultaat.ts';
import { zijnBeidenEens } from '../../feiten/resultaatvoorwaarden.ts';
import { datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type Reden = 'instemmingOnbekend' | 'nietIngestemd' | 'eensOnbekend' | 'nietEens';

const ZWAAR = { lopend: 'aandacht', indiening: 'loonsanctie' } as const;

export default defineRegel({
  id: 'resultaat-65-toestemming-werknemer',
  fase: 'resultaat',
  document: 'eindevaluatie',
  bronnen: [bbp({ paragraaf: '3' }), bbp({ paragraaf: '9' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Werk met 65 % van het oude loon telt als resultaat als werkgever en werknemer vinden dat redelijkerwijs niet meer te verwachten was; werk bij een andere werkgever telt alleen met instemming van de werknemer.',
  uitzonderingen: [
    'Werk bij de eigen werkgever dat bij de mogelijkheden aansluit: daarvoor is geen overeenstemming nodig.',
    'Er ontbreekt meer dan deze instemming: dan telt het werk om een andere reden niet als resultaat.',
  ],
  meldingen: {
    instemmingOnbekend: {
      ernst: ZWAAR,
      tekst:
        'Als resultaat is werk bij een andere werkgever vastgelegd; of de werknemer daarmee instemt, is niet vastgelegd. Volgens het beoordelingskader telt zulk werk alleen met zijn instemming als bevredigend resultaat.',
    },
    nietIngestemd: {
      ernst: ZWAAR,
      tekst:
        'Als resultaat is werk bij een andere werkgever vastgelegd, en de werknemer stemt daar niet mee in. Volgens het beoordelingskader telt zulk werk alleen met zijn instemming als bevredigend resultaat.',
      herstel:
        'Bespreek de bezwaren en leg ze vast, zoek verder naar werk dat beter past, of vraag een deskundigenoordeel.',
    },
    eensOnbekend: {
      ernst: ZWAAR,
      tekst:
        'Het bereikte werk haalt 65 % van het loon vóór de ziekte; of werkgever en werknemer vinden dat redelijkerwijs niet meer te verwachten was, is niet vastgelegd. Volgens het beoordelingskader telt het werk alleen dan als bevredigend resultaat.',
    },
    nietEens: {
      ernst: ZWAAR,
      tekst:
        'Het bereikte werk haalt 65 % van het loon vóór de ziekte, maar werkgever en werknemer zijn het er niet over eens dat redelijkerwijs niet meer te verwachten was. Volgens het beoordelingskader telt het werk dan niet als bevredigend resultaat.',
      herstel:
        'Onderzoek wat volgens de werknemer nog mogelijk is, of vraag een deskundigenoordeel, en leg de uitkomst vast.',
    },
  },
  herstel: 'Vraag het de werknemer en leg zijn antwoord vast, met de datum.',
  toets({ zaak }) {
    const stand = resultaatstand(zaak);
    const isAnder = zaak.resultaat?.soortWerk === 'andereWerkgever';
    if (stand.stand === 'geen') return nvt;
    if (stand.stand === 'bevredigend') return isAnder || stand.weg === 'loonwaarde' ? voldoet : nvt;
    const uit: Resultaat<Reden>[] = [];
    const { tegen, mist } = alleenOpLoonwaarde(zaak) ?? stand;
    // A better option is reported beside what the parties say, by a rule of its own.
    if (tegen.some((voorwaarde) => !VAN_PARTIJEN.includes(voorwaarde))) return nvt;
    if (isAnder && mist.includes('instemming')) {
      const reden = zaak.resultaat?.instemmingWerknemer === false ? 'nietIngestemd' : 'instemmingOnbekend';
      uit.push(tekort(reden, '/resultaat/instemmingWerknemer'));
    }
    if (mist.includes('beidenEens') && steuntOpLoonwaarde(zaak)) {
      const reden = zijnBeidenEens(zaak) === false ? 'nietEens' : 'eensOnbekend';
      const inEind = zaak.resultaat?.beidenEens !== false && reden === 'nietEens';
      uit.push(tekort(reden, inEind ? '/eindevaluatie/beidenEensGeenMeerMogelijk' : '/resultaat/beidenEens'));
    }
    return uit;
  },
});
