import { datumVan } from '../../feiten/stukken.ts';
import { standAfwijking } from '../../feiten/termijnafwijking.ts';
import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { uwvPagina } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'termijn-pva-week8',
  fase: 'tijdigheid',
  document: 'plan-van-aanpak',
  bronnen: [uwvPagina('P15')],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'UWV noemt week 8 als tijdstip voor het plan van aanpak. De Regeling procesgang telt twee weken vanaf het oordeel van de bedrijfsarts; is dat oordeel gedateerd, dan geldt alleen die termijn.',
  uitzonderingen: [
    'Er is een gedateerde probleemanalyse: dan geldt de termijn van twee weken na het oordeel.',
    'Dat het verzuim lang zou duren bleek pas na zes weken.',
  ],
  meldingen: {
    teLaat: {
      ernst: 'aandacht',
      tekst:
        'Het plan van aanpak is van {op}, {dagen} dagen na {uiterlijk}. UWV adviseert het plan uiterlijk in week 8; een gedateerde probleemanalyse, waar de Regeling procesgang van uitgaat, is er niet.',
    },
    gemotiveerdLater: {
      ernst: 'info',
      tekst:
        'Het plan van aanpak is van {op}, {dagen} dagen na {uiterlijk}, de dag die UWV adviseert. Werkgever en werknemer zijn daar samen, met reden, van afgeweken.',
      herstel: 'Er is niets te herstellen; bewaar de vastgelegde afwijking bij het plan.',
    },
  },
  herstel: 'Leg vast waarom het plan later kwam en wat er intussen is gedaan.',
  richtwaarde: 'planWeek8Dagen',
  toets({ zaak, tijdlijn, peildatum }) {
    const uiterlijk = uiterlijkVoor(tijdlijn, 'plan-van-aanpak-week-8');
    if (!uiterlijk || zaak.ziekte?.dreigendLangdurig?.pasLaterGebleken) return nvt;
    const op = datumVan(zaak.planVanAanpak);
    if (op && op <= uiterlijk) return voldoet;
    if (datumVan(zaak.probleemanalyse)) return nvt;
    if (!op) return peildatum <= uiterlijk ? nogNiet(uiterlijk) : nvt;
    const volledig = standAfwijking(zaak.planVanAanpak?.termijnafwijking) === 'volledig';
    const feiten = { op, uiterlijk, dagen: dagenTussen(uiterlijk, op) };
    const veld = '/planVanAanpak/stuk/opgesteldOp';
    return tekort(volledig ? 'gemotiveerdLater' : 'teLaat', veld, feiten, uiterlijk);
  },
});
