import { dagenTussen, datum, lengte } from '../../kern/datum.ts';
import { wia } from '../../recht/bronnen.ts';
import { TERMIJNEN } from '../../recht/termijnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'loonsanctie-verlof-onderbreking',
  fase: 'tijdigheid',
  document: 'dossier',
  bronnen: [wia({ artikel: '25', lid: '9' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Zwangerschaps- en bevallingsverlof onderbreekt een lopende loonsanctie voor de duur van het verlof; loopt het verlof bij het begin, dan begint de loonsanctie als het eindigt.',
  meldingen: {
    nietVerschoven: {
      ernst: 'aandacht',
      tekst:
        'In de loonsanctie valt verlof van {van} tot en met {tot}, {dagen} dagen; volgens het besluit eindigt zij op {einde}. De Wet WIA onderbreekt de loonsanctie voor de duur van het verlof, dus het einde kan later liggen.',
    },
    beginTijdensVerlof: {
      ernst: 'aandacht',
      tekst:
        'De loonsanctie begint volgens het besluit op {begin}, terwijl het verlof tot en met {tot} loopt. Volgens de Wet WIA begint zij met ingang van de dag waarop het verlof eindigt.',
    },
  },
  herstel: 'Vraag UWV naar de juiste begin- en einddatum en leg het antwoord vast.',
  toets({ zaak, tijdlijn }) {
    const { vanaf: begin } = tijdlijn.mijlpalen.loonsanctie;
    const einde = zaak.loonsanctie?.tot;
    if (!begin) return nvt;
    const verlof = (zaak.ziekte?.wazoVerlof ?? []).flatMap(({ soort, van, tot }, i) =>
      soort === 'zwangerschapBevalling' && van && tot && tot >= begin ? [{ van, tot, veld: i }] : [],
    );
    if (verlof.length === 0) return nvt;
    return verlof.map(({ van, tot, veld }) => {
      const plek = `/ziekte/wazoVerlof/${veld}` as const;
      if (van <= begin) {
        // Lid 9 by its letter: the period may begin on the last day of the leave itself (besluit 0015).
        return zaak.loonsanctie?.begin && begin < tot
          ? tekort('beginTijdensVerlof', plek, { begin, tot })
          : voldoet;
      }
      // Without an end in the decision the timeline has counted the leave already.
      const verwerkt = !einde || van >= einde || dagenTussen(begin, einde) > TERMIJNEN.loonsanctie.dagen;
      if (verwerkt) return voldoet;
      return tekort('nietVerschoven', plek, { van, tot, dagen: lengte({ van, tot }), einde });
    });
  },
});
