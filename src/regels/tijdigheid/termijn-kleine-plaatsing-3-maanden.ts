import { eindeBegeleiding, evaluatiereeks, heeftBegeleiding } from '../../feiten/evaluatiereeks.ts';
import { tussenpozen } from '../../feiten/tussenpozen.ts';
import { datum, plusMaanden } from '../../kern/datum.ts';
import { KLEINE_PLAATSING } from '../../recht/termijnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'termijn-kleine-plaatsing-3-maanden',
  fase: 'tijdigheid',
  document: 'evaluatie',
  bronnen: KLEINE_PLAATSING.bronnen,
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Bij een beperkte plaatsing bij de eigen werkgever wordt om de drie maanden geëvalueerd of zij nog wenselijk is, of dat herplaatsing bij een andere werkgever moet volgen.',
  meldingen: {
    teLaat: {
      ernst: 'aandacht',
      tekst:
        'Tussen {van} en {tot} zijn {dagen} dagen verlopen zonder evaluatie van de beperkte plaatsing; zij was uiterlijk op {uiterlijk} aan de beurt. De Beleidsregels beoordelingskader poortwachter vragen haar om de drie maanden.',
    },
    overgeslagen: {
      ernst: 'loonsanctie',
      tekst:
        'Tussen {van} en {tot} zijn {dagen} dagen verlopen zonder evaluatie van de beperkte plaatsing; zij was uiterlijk op {uiterlijk} aan de beurt en is ten minste eenmaal overgeslagen. De Beleidsregels beoordelingskader poortwachter vragen haar om de drie maanden, zodat kansen bij een andere werkgever niet worden gemist.',
    },
  },
  herstel:
    'Evalueer nu of de beperkte plaatsing nog wenselijk is, leg de uitkomst vast en begin zo nodig met het tweede spoor.',
  toets(context) {
    const { zaak } = context;
    const sinds = zaak.spoor1?.kleinePlaatsing?.sinds;
    if (!sinds || !heeftBegeleiding(context.tijdlijn)) return nvt;
    const { maanden } = KLEINE_PLAATSING;
    const einde = { op: eindeBegeleiding(context), veld: '/evaluaties' } as const;
    const pozen = tussenpozen(sinds, evaluatiereeks(zaak), einde);
    const bevindingen = pozen
      .filter(({ van, tot }) => tot > plusMaanden(van, maanden))
      .map(({ van, tot, dagen, veld }) => {
        const uiterlijk = plusMaanden(van, maanden);
        const reden = tot > plusMaanden(van, 2 * maanden) ? 'overgeslagen' : 'teLaat';
        return tekort(reden, veld, { van, tot, dagen, uiterlijk }, uiterlijk);
      });
    if (bevindingen.length > 0) return bevindingen;
    const laatste = pozen.at(-1);
    if (!laatste) return nvt;
    return laatste.open ? nogNiet(plusMaanden(laatste.van, maanden)) : voldoet;
  },
});
