import { isBevredigend } from '../../feiten/resultaat.ts';
import { kostenplafond, zijnKostenAlsRedenGenoemd } from '../../feiten/spoor2-kosten.ts';
import { startstand } from '../../feiten/spoor2-start.ts';
import { isTijdelijk, uitzonderingSpoor2 } from '../../feiten/spoor2-uitzondering.ts';
import { conclusieGeenInternWerk, startSpoor2 } from '../../feiten/spoor2.ts';
import { datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

export default defineRegel({
  id: 'tijdelijk-contract-zelfde-inspanning',
  fase: 'spoor2',
  document: 'dossier',
  bronnen: [bbp({ paragraaf: '11' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Bij een tijdelijk contract gelden in beginsel dezelfde verplichtingen tot het einde ervan. De resterende duur begrenst wat aan kosten te vragen is: ten hoogste 70% van het nog te betalen loon. De werkgever kan UWV vragen mee te doen, maar hoeft dat niet; kosten zijn daarom geen argument om een geïndiceerd traject na te laten.',
  uitzonderingen: [
    'Een participatieverzoek aan UWV is niet verplicht: dat het er niet is, zegt niets.',
    'Is het tweede spoor te laat of niet begonnen, dan staat dat bij s2-verplicht-niet-gestart.',
  ],
  meldingen: {
    kostenAlsReden: {
      ernst: 'loonsanctie',
      tekst:
        'Kosten zijn bij dit tijdelijke contract als reden genoemd om niets te doen en het tweede spoor is niet begonnen. Volgens het beoordelingskader zijn financiële belemmeringen geen geldig argument, omdat UWV op verzoek kan bijdragen.',
    },
    eindeAlsReden: {
      ernst: 'loonsanctie',
      tekst:
        'Het einde van het tijdelijke contract is als reden genoemd om het tweede spoor na te laten, hoewel het doel werk bij een andere werkgever was of vaststond dat er intern niets was. Volgens het beoordelingskader gelden in beginsel dezelfde verplichtingen; soms volstaat verwijzing of hulp bij solliciteren.',
    },
    eindeGenoemd: {
      ernst: 'aandacht',
      tekst:
        'Het einde van het tijdelijke contract is als reden genoemd om het tweede spoor na te laten. Of werk bij een andere werkgever aan de orde was, is niet vastgelegd. Volgens het beoordelingskader gelden in beginsel dezelfde verplichtingen tot het einde.',
      herstel: 'Leg vast wat er bij de eigen werkgever nog kon, en wat anders is gedaan richting ander werk.',
    },
    bovenPlafond: {
      ernst: 'info',
      tekst:
        'De begrote kosten ({kosten} euro) liggen boven 70% van het loon dat tot het einde van het contract nog te betalen is (ongeveer {plafond} euro). Meer dan dat is volgens het beoordelingskader niet van de werkgever te vragen. Een participatieverzoek aan UWV kan, maar hoeft niet.',
      herstel: 'Kies een lichtere vorm van hulp, of vraag UWV mee te doen in het traject.',
    },
  },
  herstel:
    'Zet alsnog in wat in de resterende tijd redelijk is: hulp bij solliciteren, verwijzing, een traject, zo nodig met een participatieverzoek aan UWV. Leg ook vast wat al is gedaan.',
  toets(context) {
    const { zaak, peildatum } = context;
    if (!isTijdelijk(zaak) || isBevredigend(zaak)) return nvt;
    const uit: Resultaat<'kostenAlsReden' | 'eindeAlsReden' | 'eindeGenoemd' | 'bovenPlafond'>[] = [];
    const begonnen = startSpoor2(zaak)?.op;
    if (!begonnen && zijnKostenAlsRedenGenoemd(zaak))
      uit.push(tekort('kostenAlsReden', '/spoor2/kosten/kostenAlsRedenGenoemd'));
    const u = uitzonderingSpoor2(zaak);
    if (!begonnen && u?.reden === 'contractEindigt' && startstand(context).stand !== 'nietGestart')
      uit.push(tekort(isExternAanDeOrde(zaak) ? 'eindeAlsReden' : 'eindeGenoemd', u.veld));
    const plafond = kostenplafond(zaak, begonnen ?? peildatum);
    const { begroot: kosten, participatieverzoekOp } = zaak.spoor2?.kosten ?? {};
    if (kosten !== undefined && plafond !== undefined && kosten > plafond && !participatieverzoekOp)
      uit.push(tekort('bovenPlafond', '/spoor2/kosten/begroot', { kosten, plafond: Math.round(plafond) }));
    return uit.length > 0 ? uit : voldoet;
  },
});

/** It was established that there was nothing inside, or the bedrijfsarts named work elsewhere as the goal. */
const isExternAanDeOrde = (zaak: Zaak): boolean =>
  conclusieGeenInternWerk(zaak) !== undefined ||
  zaak.probleemanalyse?.einddoel === 'werkAndereWerkgever' ||
  (zaak.adviezen ?? []).some(({ einddoel }) => einddoel === 'werkAndereWerkgever');
