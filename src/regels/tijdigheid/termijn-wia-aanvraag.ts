import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { bw7, wia } from '../../recht/bronnen.ts';
import { aangifteOp } from '../../tijdlijn/verloop.ts';
import type { Tijdlijn } from '../../tijdlijn/mijlpaal.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { beoordelen, defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'termijn-wia-aanvraag',
  fase: 'tijdigheid',
  document: 'wia-aanvraag',
  bronnen: [
    wia({ artikel: '64', lid: '3' }),
    wia({ artikel: '64', lid: '6' }),
    bw7({ artikel: '629', lid: '11', onderdeel: 'a' }),
    bw7({ artikel: '629', lid: '3', onderdeel: 'f' }),
    wia({ artikel: '88', lid: '1' }),
  ],
  // Before 1 July 2013 the law asked for thirteen weeks.
  geldig: [{ vanaf: datum('2013-07-01'), peil: 'eersteZiektedag' }],
  verplichtePartij: 'werknemer',
  eis: 'De werknemer doet de WIA-aanvraag uiterlijk elf weken voor het einde van de wachttijd of van het verlengde tijdvak; een datum in de brief van UWV gaat voor.',
  uitzonderingen: [
    'Berichtte UWV te laat, dan is de aanvraag op tijd binnen vier weken na ontvangst van de brief, mits de aangifte voor 81 weken is gedaan.',
    'UWV berichtte helemaal niet: dan geldt de aanvraag als tijdig, onder dezelfde voorwaarde.',
    'UWV heeft een verkorte wachttijd vastgesteld.',
  ],
  meldingen: {
    teLaat: {
      ernst: 'aandacht',
      tekst:
        'De WIA-aanvraag is van {op}, {dagen} dagen na de laatste dag van de termijn, {uiterlijk}. De Wet WIA vraagt haar uiterlijk op die dag; de loondoorbetaling wordt volgens het Burgerlijk Wetboek met de duur van de vertraging verlengd. Tot een loonsanctie leidt dit niet.',
      herstel:
        'Reken de werkgever voor wat {dagen} dagen extra loon {dagen:kost|kosten}; laat de werknemer zo nodig uitleggen waarom de aanvraag later was (art. 7:629 lid 3 onder f BW).',
    },
    kennisgevingOnbekend: {
      ernst: 'aandacht',
      tekst:
        'De WIA-aanvraag is niet vastgelegd of is van na {uiterlijk}, elf weken voor het einde. Een kennisgeving van UWV is ook niet vastgelegd. Heeft UWV die niet gedaan, dan geldt de aanvraag volgens de Wet WIA als tijdig; heeft UWV die wel gedaan, dan verlengt de vertraging de loondoorbetaling.',
      herstel:
        'Zoek de brief van UWV over de aanvraag op en leg de datum vast; doe de aanvraag als zij er nog niet is.',
      oordeel: {
        vraag: 'Heeft UWV de kennisgeving over de aanvraag niet of te laat gedaan?',
        waarom:
          'De kennisgeving van UWV is niet vastgelegd, en zonder haar geldt een late aanvraag onder voorwaarden als tijdig.',
      },
    },
    nietGedaan: {
      ernst: 'aandacht',
      tekst:
        'Er is geen WIA-aanvraag vastgelegd, {dagen} dagen na de laatste dag van de termijn, {uiterlijk}. Elke dag vertraging verlengt volgens het Burgerlijk Wetboek de loondoorbetaling met een dag.',
    },
  },
  herstel:
    'Wijs de werknemer nu schriftelijk op de aanvraag en bewaar dat bericht; help zo nodig met indienen.',
  toets({ zaak, tijdlijn, peildatum }) {
    const uiterlijk = uiterlijkVoor(tijdlijn, 'wia-aanvraag');
    if (!uiterlijk) return nvt;
    const op = zaak.wia?.aanvraagdatum;
    if (op && op <= uiterlijk) return voldoet;
    if (!op && peildatum <= uiterlijk) return nogNiet(uiterlijk);
    const dagen = dagenTussen(uiterlijk, op ?? peildatum);
    const veld = '/wia/aanvraagdatum';
    // Art. 64 lid 6: without notice from UWV the application is in time, provided the report came before the 81 weeks.
    const { briefDatum, briefOntvangenOp, uitersteDatumBrief } = zaak.wia ?? {};
    if (!briefDatum && !briefOntvangenOp && !uitersteDatumBrief && isBeschermd(zaak, tijdlijn))
      return beoordelen('kennisgevingOnbekend', veld, { uiterlijk }, uiterlijk);
    return op
      ? tekort('teLaat', veld, { op, uiterlijk, dagen }, uiterlijk)
      : tekort('nietGedaan', veld, { uiterlijk, dagen }, uiterlijk);
  },
});

function isBeschermd(zaak: Zaak, tijdlijn: Tijdlijn): boolean {
  const aangifte = aangifteOp(zaak);
  const grens = uiterlijkVoor(tijdlijn, 'aangifte-voor-81-weken');
  return aangifte !== undefined && grens !== undefined && aangifte <= grens;
}
