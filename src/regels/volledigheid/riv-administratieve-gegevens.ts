import { isNogTijd, isVrijgesteld, soortRiv, uiterlijkRiv } from '../../feiten/riv.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { datum } from '../../kern/datum.ts';
import { bvhr, procesgang } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet, type Pointer, type Resultaat } from '../regel.ts';

type Reden = 'leeg' | 'deel';

/** What riv looks at, with its place and its name in a message. None of it may show in a message itself. */
const GEGEVENS: readonly (readonly [Pointer, string, (zaak: Zaak) => boolean])[] = [
  ['/werknemer/achternaam', 'de naam van de werknemer', (z) => gevuld(z.werknemer?.achternaam)],
  [
    '/werknemer/geboortedatum',
    'de geboortedatum van de werknemer',
    (z) => z.werknemer?.geboortedatum !== undefined,
  ],
  ['/werkgever/naam', 'de naam van de werkgever', (z) => gevuld(z.werkgever?.naam)],
  [
    '/werkgever/loonheffingennummer',
    'het loonheffingennummer',
    (z) => gevuld(z.werkgever?.loonheffingennummer),
  ],
  [
    '/werkgever/contactpersoon',
    'de contactpersoon van de werkgever',
    (z) => gevuld(z.werkgever?.contactpersoon?.naam),
  ],
  [
    '/arbodienst/bedrijfsarts',
    'de naam van de bedrijfsarts of arbodienst',
    (z) => gevuld(z.arbodienst?.bedrijfsarts?.naam) || gevuld(z.arbodienst?.naam),
  ],
];

export default defineRegel({
  id: 'riv-administratieve-gegevens',
  fase: 'volledigheid',
  document: 'reintegratieverslag',
  bronnen: [
    procesgang({ artikel: '6', lid: '1', onderdeel: 'a' }),
    bvhr({ artikel: '2', lid: '4' }),
    bvhr({ artikel: '2a', lid: '3', onderdeel: 'a' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het re-integratieverslag bevat de noodzakelijke administratieve gegevens van werknemer, werkgever en bedrijfsarts of arbodienst.',
  meldingen: {
    leeg: {
      ernst: 'volledigheid',
      tekst:
        'Administratieve gegevens van werknemer, werkgever en bedrijfsarts ontbreken geheel. De Regeling procesgang noemt deze gegevens als onderdeel van het re-integratieverslag (art. 6 lid 1 onder a).',
    },
    deel: {
      ernst: 'aandacht',
      tekst:
        'In de administratieve gegevens ontbreekt: {wat}. De Regeling procesgang vraagt de noodzakelijke gegevens en schrijft niet voor welke dat zijn.',
    },
  },
  herstel: 'Vul de administratieve gegevens aan.',
  toets(context) {
    if (soortRiv(context) === 'geen' || isVrijgesteld(context, 'a')) return nvt;
    const { zaak } = context;
    const uiterlijk = uiterlijkRiv(context.tijdlijn);
    if (isNogTijd(context, uiterlijk)) return nogNiet(uiterlijk);
    const uit: Resultaat<Reden>[] = [];
    for (const [veld, wat, isErin] of GEGEVENS) {
      if (!isErin(zaak)) uit.push(tekort('deel', veld, { wat }, uiterlijk));
    }
    if (uit.length === GEGEVENS.length) {
      if (zaak.probleemanalyse?.administratieveGegevensVermeld) return voldoet;
      return tekort('leeg', '/werkgever', {}, uiterlijk);
    }
    return uit.length > 0 ? uit : voldoet;
  },
});
