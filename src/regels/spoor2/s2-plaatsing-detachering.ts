import { soortenActiviteit } from '../../feiten/spoor2-activiteiten.ts';
import { loopSpoor2, uiterlijkOverwogen } from '../../feiten/spoor2-traject.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, eigenNorm } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

const PLAATSING = ['werkervaringsplaats', 'proefplaatsing', 'detachering', 'dienstverband'];

export default defineRegel({
  id: 's2-plaatsing-detachering',
  fase: 'spoor2',
  document: 'trajectplan-spoor2',
  bronnen: [bbp({ paragraaf: '9' }), eigenNorm('na een half jaar zonder plaatsing is detachering overwogen')],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Werkhervatting bij een andere werkgever hoeft geen nieuw dienstverband te zijn: detachering is ook een mogelijkheid, zeker bij tijdelijk werk.',
  uitzonderingen: ['Er was een plaatsing, of het traject leidde tot werk.'],
  meldingen: {
    nietOverwogen: {
      ernst: 'aandacht',
      tekst:
        'Sinds het begin van het tweede spoor op {start} is geen plaatsing bij een andere werkgever vastgelegd, en ook niet of detachering of een proefplaatsing is overwogen. Het beoordelingskader noemt detachering als mogelijkheid.',
    },
  },
  herstel:
    'Ga na of detachering, een proefplaatsing of een werkervaringsplaats de kans op werk vergroot en leg dat vast.',
  richtwaarde: 'spoor2OverwegenDagen',
  toets(context) {
    const { zaak } = context;
    const loop = loopSpoor2(context);
    if (!loop || !zaak.spoor2) return nvt;
    const { detacheringOverwogenOp, trajectplan, afgesloten } = zaak.spoor2;
    const soorten = soortenActiviteit(zaak);
    const isEr =
      detacheringOverwogenOp !== undefined ||
      afgesloten?.resultaat === 'geplaatst' ||
      PLAATSING.some((soort) => soorten.has(soort)) ||
      (trajectplan?.activiteiten ?? []).some(({ soort }) => soort !== undefined && PLAATSING.includes(soort));
    if (isEr) return voldoet;
    const uiterlijk = uiterlijkOverwogen(context, loop);
    if (loop.tot <= uiterlijk) return nogNiet(uiterlijk);
    return tekort('nietOverwogen', '/spoor2/detacheringOverwogenOp', { start: loop.van }, uiterlijk);
  },
});
