import { artsstukken, type Belastbaarheid } from '../../feiten/medisch.ts';
import { soortRiv } from '../../feiten/riv.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, eigenNorm } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

export default defineRegel({
  id: 'med-prognose',
  fase: 'medisch',
  document: 'probleemanalyse',
  bronnen: [
    bbp({ paragraaf: '7.2' }),
    bbp({ paragraaf: '7.4' }),
    eigenNorm('bij een verwachte verandering staat een termijn'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  verplichtePartij: 'bedrijfsarts',
  eis: 'De bedrijfsarts zegt in werktermen hoe bestendig en beïnvloedbaar de mogelijkheden zijn en welk herstel te verwachten is.',
  uitzonderingen: [
    'Een terugkoppeling tussendoor.',
    'Zijn er duurzaam geen mogelijkheden, dan gaat het om de kans op herstel (med-geen-herstel-beperkte-pa).',
  ],
  meldingen: {
    geen: {
      ernst: 'aandacht',
      tekst:
        'Bij {stuk}, van {op}, is geen verwachting over de mogelijkheden vastgelegd. Het beoordelingskader van UWV vraagt dat de bedrijfsarts beoordeelt hoe bestendig en beïnvloedbaar zij zijn.',
    },
    geenTermijn: {
      ernst: 'info',
      niveau: 'eigen-norm',
      tekst:
        'Bij {stuk}, van {op}, is een verandering van de mogelijkheden verwacht, zonder termijn. Dat een termijn wordt genoemd is een eigen norm.',
      herstel: 'Vraag de bedrijfsarts binnen hoeveel weken hij de verandering verwacht.',
    },
  },
  herstel:
    'Vraag de bedrijfsarts om een verwachting in werktermen, met een termijn; nooit om de reden ervan.',
  toets(context) {
    if (soortRiv(context) === 'geen') return nvt;
    const uit: Resultaat<'geen' | 'geenTermijn'>[] = [];
    for (const { soort, naam: stuk, op, veld, belastbaarheid: b } of artsstukken(context.zaak)) {
      if (soort === 'advies' || !b || b.mogelijkheden === 'duurzaamGeen') continue;
      const plek = `${veld}/belastbaarheid/prognose` as const;
      if (!heeftVerwachting(b)) uit.push(tekort('geen', plek, { stuk, op }));
      else if (mistTermijn(b)) uit.push(tekort('geenTermijn', `${plek}/termijnWeken`, { stuk, op }));
      else uit.push(voldoet);
    }
    return uit;
  },
});

const heeftVerwachting = ({ prognose, beinvloedbaar, kansOpHerstel }: Belastbaarheid): boolean =>
  prognose?.richting !== undefined ||
  gevuld(prognose?.toelichting) ||
  beinvloedbaar !== undefined ||
  (kansOpHerstel !== undefined && kansOpHerstel !== 'onbekend');

const mistTermijn = ({ prognose }: Belastbaarheid): boolean =>
  (prognose?.richting === 'verbeterend' || prognose?.richting === 'verslechterend') &&
  prognose.termijnWeken === undefined &&
  !gevuld(prognose.toelichting);
