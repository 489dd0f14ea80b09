import { isZonderBureau } from '../../feiten/spoor2-begeleiding.ts';
import { opeenvolgend } from '../../feiten/sollicitaties.ts';
import { gewijzigdeBelastbaarheid } from '../../feiten/spoor2-belastbaarheid.ts';
import { rapportagesSpoor2, type Rapportage } from '../../feiten/spoor2-rapportages.ts';
import { loopSpoor2 } from '../../feiten/spoor2-traject.ts';
import { opBegin } from '../../feiten/volgorde.ts';
import { dagenTussen, datum, plusDagen, type Dagen } from '../../kern/datum.ts';
import { bbp, eigenNorm, werkwijzer } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 's2-belastbaarheid-doorgegeven',
  fase: 'spoor2',
  document: 'voortgangsrapportage-spoor2',
  bronnen: [
    bbp({ paragraaf: '9' }),
    werkwijzer({ paragraaf: '4.3.4' }),
    eigenNorm('een gewijzigde belastbaarheid is binnen vier weken doorgegeven'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Over de functionele mogelijkheden bestaat in het traject helderheid. Wijzigt de bedrijfsarts ze, dan geeft de werkgever dat volgens de Werkwijzer Poortwachter door aan wie het traject uitvoert.',
  uitzonderingen: [
    'Er is geen bureau: de werkgever voert het traject zelf uit.',
    'Het bureau meldt zelf in een rapportage dat de belastbaarheid is gewijzigd; dan kende het die.',
  ],
  meldingen: {
    urenNietDoorgegeven: {
      ernst: 'aandacht',
      niveau: 'werkwijzer',
      tekst:
        'Volgens het advies van {op} ging de belastbaarheid van {eerst} naar {nu} uur per week. Dat dit aan het bureau is doorgegeven, is niet vastgelegd. Volgens de Werkwijzer Poortwachter gebeurt dat, zodat het traject erop kan worden aangepast.',
    },
    nietDoorgegeven: {
      ernst: 'aandacht',
      niveau: 'werkwijzer',
      tekst:
        'Volgens het advies van {op} wijzigde de belastbaarheid. Dat dit aan het bureau is doorgegeven, is niet vastgelegd. Volgens de Werkwijzer Poortwachter gebeurt dat, zodat het traject erop kan worden aangepast.',
    },
    laat: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Volgens het advies van {op} wijzigde de belastbaarheid; dit is op {gegeven} aan het bureau doorgegeven, {dagen} dagen later. Een termijn bestaat niet; {norm} dagen is een eigen norm van rivklaar.',
      herstel: 'Leg vast wat het bureau in de tussentijd wist en of het traject is aangepast.',
    },
  },
  herstel:
    'Geef de nieuwe mogelijkheden door aan het bureau, zonder medische gegevens, en leg de datum vast.',
  richtwaarde: 'spoor2ReactieDagen',
  toets(context) {
    const { zaak, richtwaarden } = context;
    const loop = loopSpoor2(context);
    if (!loop || isZonderBureau(zaak)) return nvt;
    const norm = richtwaarden.spoor2ReactieDagen;
    const reeks = rapportagesSpoor2(zaak);
    const gegevens = reeks.flatMap(({ rapportage }) => rapportage.belastbaarheidDoorgegevenOp ?? []).sort();
    const isGemeld = opeenvolgend(gemeldePerioden(reeks));
    let eerstvolgende = 0;
    return gewijzigdeBelastbaarheid(zaak, loop.van, loop.tot).map(({ op, veld, uren }) => {
      while ((gegevens[eerstvolgende] ?? op) < op) eerstvolgende += 1;
      const gegeven = gegevens[eerstvolgende];
      if (gegeven) {
        const dagen = dagenTussen(op, gegeven);
        return dagen > norm ? tekort('laat', veld, { op, gegeven, dagen, norm }) : voldoet;
      }
      if (isGemeld(op, op)) return voldoet;
      const uiterlijk = plusDagen(op, norm);
      if (loop.tot <= uiterlijk) return nogNiet(uiterlijk);
      return uren
        ? tekort('urenNietDoorgegeven', veld, { op, eerst: uren.eerst, nu: uren.nu }, uiterlijk)
        : tekort('nietDoorgegeven', veld, { op }, uiterlijk);
    });
  },
});

/** The periods over which the bureau itself says that the possibilities changed, by their first day. */
const gemeldePerioden = (reeks: readonly Rapportage[]): readonly Dagen[] =>
  opBegin(
    reeks.flatMap(({ op, rapportage: { belastbaarheidGewijzigd, van } }) =>
      belastbaarheidGewijzigd === true ? [{ van: van ?? BEGIN, tot: op }] : [],
    ),
  );

const BEGIN = datum('1900-01-01');
