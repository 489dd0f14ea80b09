import { artsstukken, isVanBedrijfsarts, laatsteVerzoek, type Artsstuk } from '../../feiten/medisch.ts';
import { isVanArts } from '../../feiten/mogelijkheden.ts';
import { soortRiv } from '../../feiten/riv.ts';
import { datum, plusDagen, type Datum } from '../../kern/datum.ts';
import { bbp, eigenNorm } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, tekort, voldoet, type Context, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<'nietHersteld' | 'tweedeSpoor'>;

export default defineRegel({
  id: 'med-informatie-onbevoegd-herstel',
  fase: 'medisch',
  document: 'bijstelling-probleemanalyse',
  bronnen: [bbp({ paragraaf: '6' }), eigenNorm('zes weken om een nieuw oordeel te vragen')],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Zijn de mogelijkheden van de werknemer door een ander dan een arts vastgesteld, dan vraagt de werkgever alsnog een oordeel van de bedrijfsarts.',
  uitzonderingen: [
    'Een arts heeft de mogelijkheden daarna opnieuw vastgesteld.',
    'Is van een probleemanalyse of actueel oordeel niet vast te stellen dat een bedrijfsarts het opstelde, dan zegt doc-datum-en-opsteller dat.',
    'Heeft geen arts ooit de mogelijkheden beschreven, dan zegt s2-fml-voor-start dat bij het tweede spoor.',
    'Rust een arbeidsdeskundig rapport erop, dan zegt s1-ad-recente-belastbaarheid dat.',
  ],
  meldingen: {
    nietHersteld: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'De mogelijkheden van de werknemer zijn op {op} vastgesteld door iemand die geen arts is; een later oordeel van een arts is niet vastgelegd. Op zo’n oordeel kan UWV volgens zijn beoordelingskader niet afgaan; het vraagt dan een nieuwe beoordeling.',
    },
    tweedeSpoor: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Het tweede spoor gaat uit van mogelijkheden die op {op} zijn vastgesteld door iemand die geen arts is. Binnen {norm} dagen daarna is geen oordeel van een arts vastgelegd, en niet dat het is gevraagd. Op zo’n oordeel kunnen werkgever en UWV volgens het beoordelingskader niet afgaan.',
    },
  },
  herstel: 'Vraag de bedrijfsarts de mogelijkheden alsnog te beoordelen en leg zijn advies vast.',
  richtwaarde: 'vervolgAdviesDagen',
  toets: (context) => (soortRiv(context) === 'geen' ? [] : [...inStuk(context), ...inTweedeSpoor(context)]),
});

function inStuk({ zaak, profiel }: Context): readonly Uitkomst[] {
  const leek = artsstukken(zaak).findLast(isVanLeek);
  if (!leek) return [];
  const { op, veld } = leek;
  if (artsstukken(zaak).some((later) => later.op >= op && isOordeelVanArts(later))) return [voldoet];
  const verzoek = laatsteVerzoek(zaak);
  if (verzoek && verzoek.op >= op && profiel === 'lopend') return [nogNiet()];
  return [tekort('nietHersteld', `${veld}/belastbaarheid/bron`, { op })];
}

function inTweedeSpoor({ zaak, peildatum, profiel, richtwaarden }: Context): readonly Uitkomst[] {
  const { vastgesteldOp, bron } = zaak.spoor2?.belastbaarheidBijStart ?? {};
  const op: Datum | undefined = vastgesteldOp ?? zaak.spoor2?.start;
  const oordelen = artsstukken(zaak).filter(isOordeelVanArts);
  if (!op || isVanArts(bron) || !oordelen.some((eerder) => eerder.op <= op)) return [];
  const norm = richtwaarden.vervolgAdviesDagen;
  const uiterlijk = plusDagen(op, norm);
  const verzoek = laatsteVerzoek(zaak);
  if (oordelen.some((later) => later.op > op && later.op <= uiterlijk)) return [voldoet];
  if (verzoek && verzoek.op >= op && verzoek.op <= uiterlijk) return [voldoet];
  if (profiel === 'lopend' && peildatum <= uiterlijk) return [nogNiet(uiterlijk)];
  return [tekort('tweedeSpoor', '/spoor2/belastbaarheidBijStart/bron', { op, norm }, uiterlijk)];
}

const isOordeelVanArts = ({ belastbaarheid }: Artsstuk): boolean =>
  belastbaarheid !== undefined && isVanArts(belastbaarheid.bron);

const isVanLeek = ({ soort, stuk, belastbaarheid }: Artsstuk): boolean =>
  belastbaarheid !== undefined &&
  !isVanArts(belastbaarheid.bron) &&
  (soort === 'advies' || soort === 'bijstellingProbleemanalyse' || isVanBedrijfsarts(stuk));
