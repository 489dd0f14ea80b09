import { gevuld } from '../../feiten/stukken.ts';
import { datum } from '../../kern/datum.ts';
import { procesgang } from '../../recht/bronnen.ts';
import { beoordelen, defineRegel, nvt, tekort, type Resultaat } from '../regel.ts';

type Reden = 'redelijk' | 'geenReden' | 'nietZiekUitDienst';

export default defineRegel({
  id: 'riv-zud-redelijk',
  fase: 'volledigheid',
  document: 'reintegratieverslag',
  bronnen: [procesgang({ artikel: '6', lid: '2' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Bij ziek uit dienst bevat het re-integratieverslag de onderdelen van art. 6 lid 1 voor zover dat gezien de resterende duur van het dienstverband redelijkerwijs te verlangen is.',
  meldingen: {
    redelijk: {
      ernst: 'info',
      tekst:
        'Onderdeel {onderdeel} is met reden weggelaten vanwege de resterende duur van het dienstverband. De Regeling procesgang staat dat toe voor zover het onderdeel redelijkerwijs niet te verlangen was; een mens beoordeelt dat.',
      oordeel: {
        vraag:
          'Was dit onderdeel, gelet op de resterende duur van het dienstverband, redelijkerwijs niet te verlangen?',
        waarom: 'De Regeling procesgang geeft een redelijkheidsmaatstaf en geen grens in dagen.',
      },
    },
    geenReden: {
      ernst: 'info',
      tekst:
        'Onderdeel {onderdeel} is als niet te verlangen aangemerkt, zonder reden. De Regeling procesgang staat weglaten alleen toe vanwege de resterende duur van het dienstverband; riv vraagt het onderdeel gewoon.',
    },
    nietZiekUitDienst: {
      ernst: 'info',
      tekst:
        'Onderdeel {onderdeel} is als niet te verlangen aangemerkt, maar in deze zaak hoort geen verslag bij het einde van een dienstverband tijdens ziekte. De Regeling procesgang staat weglaten alleen toe bij ziek uit dienst; riv vraagt het onderdeel gewoon.',
    },
  },
  herstel: 'Leg vast waarom het onderdeel gezien de resterende duur niet te verlangen was, of voeg het toe.',
  toets({ zaak, tijdlijn }) {
    const weggelaten = zaak.riv?.nietRedelijkerwijsTeVerlangen;
    if (!weggelaten || weggelaten.length === 0) return nvt;
    return weggelaten.map((w, i): Resultaat<Reden> => {
      const feiten = { onderdeel: w.onderdeel ?? 'onbekend' };
      const plek = `/riv/nietRedelijkerwijsTeVerlangen/${i}` as const;
      if (tijdlijn.regime !== 'ziekUitDienst') return tekort('nietZiekUitDienst', plek, feiten);
      return gevuld(w.reden)
        ? beoordelen('redelijk', plek, feiten, undefined, ['/dienstverband/einde'])
        : tekort('geenReden', `${plek}/reden`, feiten);
    });
  },
});
