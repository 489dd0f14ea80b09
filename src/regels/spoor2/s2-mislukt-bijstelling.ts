import { eindeBegeleiding } from '../../feiten/evaluatiereeks.ts';
import { rapportagesSpoor2 } from '../../feiten/spoor2-rapportages.ts';
import { geslotenTrajecten, type GeslotenTraject } from '../../feiten/spoor2-traject.ts';
import { datumVan } from '../../feiten/stukken.ts';
import { laatsteDatum } from '../../feiten/volgorde.ts';
import { datum, plusDagen } from '../../kern/datum.ts';
import { bbp, eigenNorm, procesgang } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nogNiet, tekort, voldoet, type Resultaat } from '../regel.ts';

type Reden = 'geenPlan' | 'geenProbleemanalyse' | 'nietBijgesteld' | 'tweedeNietOverwogen';

export default defineRegel({
  id: 's2-mislukt-bijstelling',
  fase: 'spoor2',
  document: 'bijstelling-plan-van-aanpak',
  bronnen: [
    bbp({ paragraaf: '9' }),
    procesgang({ artikel: '4', lid: '5' }),
    eigenNorm('na een mislukt traject volgt binnen zes weken een bijstelling'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Mislukt een traject, dan worden probleemanalyse en plan van aanpak bijgesteld en blijkt daaruit of een tweede traject zinvol is. Is dat niet zo, dan houdt de verplichting van de werkgever wat dit betreft op.',
  uitzonderingen: ['Het traject was niet adequaat: zie s2-minimaal-een-traject.'],
  meldingen: {
    geenPlan: {
      ernst: 'loonsanctie',
      tekst:
        'Het traject in het tweede spoor is op {op} mislukt. Een bijstelling van het plan van aanpak daarna is niet vastgelegd. Het beoordelingskader vraagt die.',
      herstel: 'Stel het plan van aanpak bij, met de keuze over een tweede traject.',
    },
    geenProbleemanalyse: {
      ernst: 'loonsanctie',
      tekst:
        'Het traject in het tweede spoor is op {op} mislukt. Een nieuw oordeel van de bedrijfsarts (bijstelling van de probleemanalyse) daarna is niet vastgelegd. Het beoordelingskader vraagt dat.',
      herstel: 'Vraag de bedrijfsarts om een bijstelling van de probleemanalyse.',
    },
    nietBijgesteld: {
      ernst: 'aandacht',
      tekst:
        'Het traject in het tweede spoor is op {op} mislukt; op {vervolg} begon een ander. {wat} daartussen of daarna is niet vastgelegd. Het beoordelingskader vraagt na een mislukt traject een bijstelling van probleemanalyse en plan van aanpak.',
      herstel: 'Leg alsnog vast waarop de keuze voor het nieuwe traject berustte.',
    },
    tweedeNietOverwogen: {
      ernst: 'aandacht',
      tekst:
        'Het traject in het tweede spoor is op {op} mislukt. Of een tweede traject zinvol is, is niet vastgelegd; volgens het beoordelingskader blijkt dat uit de bijstelling.',
      herstel: 'Leg vast of een tweede traject zinvol is en waarom (niet).',
    },
  },
  herstel: 'Leg vast wat na het mislukte traject is besloten.',
  richtwaarde: 'spoor2VervolgDagen',
  toets(context) {
    const { zaak, richtwaarden } = context;
    const einde = eindeBegeleiding(context);
    const jongstePlan = laatsteDatum((zaak.bijstellingen ?? []).map(datumVan)) ?? '';
    const jongsteOordeel = laatsteDatum((zaak.adviezen ?? []).map(datumVan)) ?? '';
    return geslotenTrajecten(zaak).flatMap((traject): readonly Resultaat<Reden>[] => {
      if (traject.resultaat !== 'mislukt' || traject.adequaat === false) return [];
      const { op, veld, vervolg } = traject;
      const uiterlijk = plusDagen(op, richtwaarden.spoor2VervolgDagen);
      if (einde <= uiterlijk) return [nogNiet(uiterlijk)];
      const plan = jongstePlan >= op;
      const oordeel = jongsteOordeel >= op;
      if (vervolg) {
        if (plan && oordeel) return [voldoet];
        const wat = plan
          ? 'Een nieuw oordeel van de bedrijfsarts'
          : 'Een bijstelling van het plan van aanpak';
        return [tekort('nietBijgesteld', veld, { op, vervolg, wat }, uiterlijk)];
      }
      const uit: Resultaat<Reden>[] = [];
      if (!plan) uit.push(tekort('geenPlan', veld, { op }, uiterlijk));
      if (!oordeel) uit.push(tekort('geenProbleemanalyse', veld, { op }, uiterlijk));
      if (!isTweedeOverwogen(zaak, traject)) uit.push(tekort('tweedeNietOverwogen', veld, { op }, uiterlijk));
      return uit.length > 0 ? uit : [voldoet];
    });
  },
});

const isTweedeOverwogen = (zaak: Zaak, { veld }: GeslotenTraject): boolean =>
  (veld === '/spoor2/afgesloten' && zaak.spoor2?.afgesloten?.tweedeTrajectOverwogen !== undefined) ||
  rapportagesSpoor2(zaak).some(({ rapportage }) => rapportage.eindadvies?.tweedeTrajectZinvol !== undefined);
