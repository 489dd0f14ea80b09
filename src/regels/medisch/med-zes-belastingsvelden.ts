import { artsstukken, type Belastbaarheid } from '../../feiten/medisch.ts';
import { geenMogelijkheden } from '../../feiten/mogelijkheden.ts';
import { soortRiv } from '../../feiten/riv.ts';
import { datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

/** Forms that follow the six fields by their nature. */
const VORMEN: readonly unknown[] = ['fml', 'inzetbaarheidsprofiel', 'bar'];
const ZES = 6;

export default defineRegel({
  id: 'med-zes-belastingsvelden',
  fase: 'medisch',
  document: 'probleemanalyse',
  bronnen: [bbp({ paragraaf: '7.4' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  verplichtePartij: 'bedrijfsarts',
  eis: 'De bedrijfsarts omschrijft mogelijkheden en beperkingen op de zes belastingsvelden, zodat te begrijpen is waarom het resultaat wel of niet bevredigend is.',
  uitzonderingen: [
    'Een terugkoppeling tussendoor.',
    'Er waren geen mogelijkheden.',
    'Het oordeel verwijst naar een profiel dat de zes velden van zichzelf kent.',
  ],
  meldingen: {
    onvolledig: {
      ernst: 'aandacht',
      tekst:
        'In {stuk}, van {op}, is de belastbaarheid op {aantal} van de zes belastingsvelden vastgelegd. Het beoordelingskader van UWV vraagt een omschrijving op alle zes.',
    },
    geen: {
      ernst: 'aandacht',
      tekst:
        'In {stuk}, van {op}, is de belastbaarheid niet per belastingsveld vastgelegd. Het beoordelingskader van UWV vraagt een omschrijving op de zes belastingsvelden; een ingevulde lijst van UWV hoeft niet.',
    },
  },
  herstel:
    'Vraag de bedrijfsarts om een profiel op de zes velden en neem het over: per veld of er een beperking is, en wat dat voor het werk betekent.',
  toets(context) {
    if (soortRiv(context) === 'geen') return nvt;
    const uit: Resultaat<'onvolledig' | 'geen'>[] = [];
    for (const { soort, naam: stuk, op, veld, belastbaarheid } of artsstukken(context.zaak)) {
      if (soort === 'advies' || !belastbaarheid || geenMogelijkheden(belastbaarheid)) continue;
      const aantal = VORMEN.includes(belastbaarheid.vorm) ? ZES : aantalVelden(belastbaarheid);
      const plek = `${veld}/belastbaarheid/velden` as const;
      if (aantal === ZES) uit.push(voldoet);
      else if (aantal === 0) uit.push(tekort('geen', plek, { stuk, op }));
      else uit.push(tekort('onvolledig', plek, { stuk, op, aantal }));
    }
    return uit;
  },
});

/** Fields on which something was said. */
const aantalVelden = ({ velden }: Belastbaarheid): number =>
  Object.values(velden ?? {}).filter((v) => v?.oordeel !== undefined && v.oordeel !== 'nietBeoordeeld')
    .length;
