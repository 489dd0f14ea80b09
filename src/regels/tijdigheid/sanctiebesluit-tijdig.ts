import { eindeZonderSanctie } from '../../feiten/loonperiode.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { wia } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

/** On a margin of one day nothing is said against UWV: the last day of the wachttijd is a reading (besluit 0001). */
const MARGE = 1;

export default defineRegel({
  id: 'sanctiebesluit-tijdig',
  fase: 'tijdigheid',
  document: 'dossier',
  bronnen: [
    wia({ artikel: '25', lid: '10' }),
    wia({ artikel: '25', lid: '11' }),
    wia({ artikel: '25', lid: '14' }),
  ],
  geldig: [{ vanaf: datum('2013-07-01'), peil: 'eersteZiektedag' }],
  verplichtePartij: 'uwv',
  eis: 'UWV geeft het besluit over een loonsanctie uiterlijk zes weken voor het einde van de wachttijd, of van het verlengde tijdvak, en nooit na dat einde.',
  meldingen: {
    korter: {
      ernst: 'info',
      tekst:
        'Het besluit over de loonsanctie is gegeven op {op}, {dagen} dagen na {uiterlijk}. Volgens de Wet WIA eindigt de verlenging dan zoveel eerder als het besluit te laat was.',
    },
    naEinde: {
      ernst: 'info',
      tekst:
        'Het besluit over de loonsanctie is gegeven op {op}, na het einde van de loondoorbetaling op {einde}. Volgens de Wet WIA vindt verlenging dan niet plaats.',
      herstel: 'Laat een jurist nagaan of bezwaar nodig is, en let op de termijn van zes weken.',
    },
  },
  herstel: 'Ga na of UWV de einddatum heeft aangepast; maak anders op tijd bezwaar.',
  toets({ zaak, tijdlijn }) {
    const { besluitDatum, besluitVerzondenOp } = zaak.loonsanctie ?? {};
    const op = besluitVerzondenOp ?? besluitDatum;
    const { uiterlijk } = tijdlijn.mijlpalen['uwv-besluit-loonsanctie'];
    const einde = eindeZonderSanctie(tijdlijn);
    if (!op || !uiterlijk || !einde) return nvt;
    const veld = besluitVerzondenOp ? '/loonsanctie/besluitVerzondenOp' : '/loonsanctie/besluitDatum';
    if (dagenTussen(einde, op) > MARGE) return tekort('naEinde', veld, { op, einde }, uiterlijk);
    const dagen = dagenTussen(uiterlijk, op);
    return dagen > MARGE ? tekort('korter', veld, { op, uiterlijk, dagen }, uiterlijk) : voldoet;
  },
});
