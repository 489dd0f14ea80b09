import { dataparen } from '../../feiten/datavolgorde.ts';
import {
  dienstverbandNaZiekte,
  onmogelijkeStukdata,
  spoor2VoorStart,
  urenBovenContract,
} from '../../feiten/onmogelijke-data.ts';
import { datum } from '../../kern/datum.ts';
import { eigenNorm, procesgang } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type Reden = 'volgorde' | 'voorZiekte' | 'voorStuk' | 'dienstverband' | 'spoor2' | 'uren';

const EIGEN = { ernst: 'aandacht', niveau: 'eigen-norm' } as const;

export default defineRegel({
  id: 'consistentie-data',
  fase: 'inspanning',
  document: 'dossier',
  bronnen: [
    procesgang({ artikel: '4', lid: '1' }),
    procesgang({ artikel: '4', lid: '5' }),
    procesgang({ artikel: '6', lid: '1', onderdeel: 'h' }),
    eigenNorm('data en uren in het dossier spreken elkaar niet tegen'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het plan van aanpak volgt op de probleemanalyse; wat op een ander stuk rust, is daarna opgesteld. Stukken zijn van na de eerste ziektedag, en pas daarna ondertekend en gegeven. Een datum die dat weerspreekt roept vragen op.',
  uitzonderingen: [
    'Een evaluatie na de WIA-aanvraag hoeft niet te verbazen, zolang er een aan voorafging.',
    'Tijdens een loonsanctie komt het nieuwe actueel oordeel na de eerdere aanvraag.',
    'Een stuk van na een eerdere of door UWV vastgestelde eerste ziektedag.',
    'Het eerste contact in het tweede spoor: de intake mag aan het begin voorafgaan.',
  ],
  meldingen: {
    volgorde: {
      ...EIGEN,
      tekst:
        'Volgens de data is {later} van {laterOp}, en dus van voor {eerder} ({eerderOp}), terwijl het daarop rust of erop volgt. Een van beide data klopt niet, of de volgorde heeft een reden die niet is vastgelegd. Dat stukken elkaar zo opvolgen is een eigen norm.',
    },
    voorZiekte: {
      ...EIGEN,
      tekst:
        'Volgens de data is {wat} van {op}, en dus van voor de eerste ziektedag, {grens}. Een van beide data klopt niet; zolang dat zo is, is op de datum van dit stuk niets te bouwen.',
    },
    voorStuk: {
      ...EIGEN,
      tekst: 'Volgens de data is {wat} van {grens}, en al op {op} {daad}. Een van beide data klopt niet.',
    },
    dienstverband: {
      ...EIGEN,
      tekst:
        'Volgens de data begon het dienstverband op {begin}, na de eerste ziektedag, {eerste}. Een van beide data klopt niet, of een eerder dienstverband bij deze werkgever is niet vastgelegd.',
    },
    spoor2: {
      ...EIGEN,
      tekst:
        'Volgens de data begon het tweede spoor op {start}, terwijl {wat} in dat spoor van {op} is. Een van beide data klopt niet; van het begin hangt af of het tweede spoor op tijd was.',
    },
    uren: {
      ...EIGEN,
      tekst:
        'Als resultaat bij de eigen werkgever staat {uren} uur per week, meer dan de {contract} uur van het contract. Een van beide klopt niet, of een uitbreiding is niet vastgelegd.',
      herstel: 'Controleer de uren aan contract en loonstrook, en verbeter wat niet klopt.',
    },
  },
  herstel: 'Controleer beide data aan de stukken zelf en verbeter wat niet klopt.',
  toets({ zaak, tijdlijn }) {
    const paren = dataparen(zaak, tijdlijn);
    const uit = losseData(zaak);
    for (const { eerder, later } of paren) {
      if (later.op >= eerder.op) continue;
      const feiten = { later: later.wat, laterOp: later.op, eerder: eerder.wat, eerderOp: eerder.op };
      uit.push(tekort('volgorde', later.veld, feiten));
    }
    return uit.length > 0 ? uit : paren.length > 0 ? voldoet : nvt;
  },
});

/** Dates and hours that are wrong by themselves, whatever the order of the pieces. */
function losseData(zaak: Zaak): Resultaat<Reden>[] {
  const uit: Resultaat<Reden>[] = [];
  for (const { veld, wat, op, grens, daad } of onmogelijkeStukdata(zaak))
    uit.push(
      daad
        ? tekort('voorStuk', veld, { wat, op, grens, daad })
        : tekort('voorZiekte', veld, { wat, op, grens }),
    );
  const voorStart = spoor2VoorStart(zaak);
  if (voorStart) {
    const { veld, wat, op, start } = voorStart;
    uit.push(tekort('spoor2', veld, { wat, op, start }));
  }
  const dienst = dienstverbandNaZiekte(zaak);
  if (dienst)
    uit.push(tekort('dienstverband', '/dienstverband/begin', { begin: dienst.begin, eerste: dienst.eerste }));
  const werk = urenBovenContract(zaak);
  if (werk) uit.push(tekort('uren', '/resultaat/urenPerWeek', { uren: werk.uren, contract: werk.contract }));
  return uit;
}
