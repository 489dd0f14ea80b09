import { stiltenVan } from '../../feiten/stilten.ts';
import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { datum } from '../../kern/datum.ts';
import { wia, zw } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'regime-zw-eigenrisicodrager',
  fase: 'regime',
  document: 'reintegratieverslag',
  bronnen: [wia({ artikel: '26', lid: '2' }), wia({ artikel: '65' }), zw({ artikel: '38', lid: '2' })],
  geldig: [{ vanaf: datum('2008-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De eigenrisicodrager voor de Ziektewet maakt geen verslag bij het einde van de dienstbetrekking, maar houdt daarna de plichten van art. 25 Wet WIA: dossier, plan, evaluaties en dertien weken voor het einde van de wachttijd het verslag, dat UWV bij de WIA-aanvraag toetst.',
  uitzonderingen: [
    'Volgens de bedrijfsarts waren er na het einde van de dienstbetrekking geen mogelijkheden, of had hij een datum voor een nieuwe beoordeling vastgelegd.',
    'Het resultaat is bevredigend; dan kijkt UWV niet naar de weg daarheen (par. 3 beoordelingskader).',
  ],
  meldingen: {
    plichtenLopenDoor: {
      ernst: 'info',
      tekst:
        'De dienstbetrekking eindigt op {einde}, vóór het einde van de wachttijd, en de werkgever draagt zelf het risico van de Ziektewet. Volgens de Wet WIA lopen zijn plichten dan door: het verslag is uiterlijk op {verslag} aan de orde, en UWV toetst het bij de WIA-aanvraag.',
    },
    stil: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'De dienstbetrekking eindigde op {einde}; daarna is tot en met {tot} geen activiteit vastgelegd: {dagen} dagen, verlof en herstel niet meegeteld. De Wet WIA vraagt de eigenrisicodrager voor de Ziektewet met de re-integratie door te gaan; bij onvoldoende inspanningen verlengt UWV het ziekengeld dat hij betaalt.',
    },
  },
  herstel:
    'Ga na het einde van de dienstbetrekking door met begeleiding, plan en evaluaties; leg vast wat is gedaan, met data en stukken.',
  richtwaarde: 'evaluatieStilteDagen',
  toets(context) {
    const { zaak, tijdlijn, peildatum } = context;
    const { einde } = zaak.dienstverband ?? {};
    if (tijdlijn.regime !== 'eigenrisicodragerZw' || !einde || tijdlijn.hersteldSinds) return nvt;
    const [stil] = stiltenVan(context, 'naDienst');
    if (stil) return tekort('stil', '/dienstverband/einde', { einde, tot: stil.tot, dagen: stil.dagen });
    const verslag = uiterlijkVoor(tijdlijn, 'riv-aan-werknemer');
    return verslag && peildatum <= verslag
      ? tekort('plichtenLopenDoor', '/dienstverband/einde', { einde, verslag })
      : voldoet;
  },
});
