import { isHerstelMogelijk, periodesZonderMogelijkheden } from '../../feiten/medisch-zonder-mogelijkheden.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { bbp, eigenNorm } from '../../recht/bronnen.ts';
import { defineRegel, tekort, voldoet, type Resultaat } from '../regel.ts';

export default defineRegel({
  id: 'med-gbm-herbeoordeling',
  fase: 'medisch',
  document: 'bijstelling-probleemanalyse',
  bronnen: [
    bbp({ paragraaf: '7.4' }),
    eigenNorm('dertien weken tot de volgende beoordeling zonder mogelijkheden'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  verplichtePartij: 'bedrijfsarts',
  eis: 'Zijn er nu geen mogelijkheden maar is herstel te verwachten of te beïnvloeden, dan ligt het in de rede dat de bedrijfsarts zegt wanneer hij opnieuw beoordeelt.',
  uitzonderingen: [
    'Er is geen herstel meer te verwachten.',
    'Binnen dertien weken (eigen norm) volgde al een nieuw oordeel.',
    'Het actueel oordeel: daarna beoordeelt UWV.',
  ],
  meldingen: {
    geenDatum: {
      ernst: 'aandacht',
      tekst:
        'Volgens {stuk}, van {op}, waren er geen mogelijkheden; wanneer de bedrijfsarts opnieuw beoordeelt, is niet vastgelegd. Volgens het beoordelingskader van UWV ligt het in de rede dat hij dat aangeeft.',
    },
    laat: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Volgens {stuk}, van {op}, waren er geen mogelijkheden; de volgende beoordeling staat op {volgende}, na {dagen} dagen. Het beoordelingskader van UWV noemt geen aantal; {norm} dagen is een eigen norm.',
      herstel:
        'Vraag de bedrijfsarts om eerder te beoordelen, of om vast te leggen waarom een langere tijd past.',
    },
  },
  herstel: 'Vraag de bedrijfsarts wanneer hij opnieuw beoordeelt en leg die datum vast.',
  richtwaarde: 'gbmHerbeoordelingDagen',
  toets({ zaak, richtwaarden }) {
    const norm = richtwaarden.gbmHerbeoordelingDagen;
    return periodesZonderMogelijkheden(zaak).flatMap(({ oordelen, tot }) =>
      oordelen.flatMap((oordeel, i): Resultaat<'geenDatum' | 'laat'>[] => {
        const { soort, op, naam: stuk, belastbaarheid: b } = oordeel;
        if (soort === 'actueelOordeel' || !isHerstelMogelijk(b)) return [];
        const nieuw = oordelen[i + 1]?.op ?? tot;
        if (nieuw && dagenTussen(op, nieuw) <= norm) return [voldoet];
        const veld = `${oordeel.veld}/belastbaarheid/volgendeBeoordeling` as const;
        const volgende = b.volgendeBeoordeling;
        if (!volgende) return [tekort('geenDatum', veld, { stuk, op })];
        const dagen = dagenTussen(op, volgende);
        return [dagen > norm ? tekort('laat', veld, { stuk, op, volgende, dagen, norm }) : voldoet];
      }),
    );
  },
});
