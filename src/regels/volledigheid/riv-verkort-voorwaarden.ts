import { beletselVerkort, dagenTotEindeDienst } from '../../feiten/riv.ts';
import { isVastgesteld } from '../../feiten/vastgesteld.ts';
import { datum } from '../../kern/datum.ts';
import { bvhr, procesgang, uwvPagina } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'riv-verkort-voorwaarden',
  fase: 'volledigheid',
  document: 'verkort-reintegratieverslag',
  bronnen: [bvhr({ artikel: '2a', lid: '1' }), procesgang({ artikel: '6', lid: '2' }), uwvPagina('P28')],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Een verkort re-integratieverslag volstaat alleen bij ziek uit dienst, als er geen probleemanalyse en geen plan van aanpak zijn opgesteld omdat geen langdurig verzuim dreigde of omdat er minder dan tien weken lagen tussen eerste ziektedag en einde dienstverband.',
  meldingen: {
    nietZiekUitDienst: {
      ernst: 'loonsanctie',
      tekst:
        'Er is een verkort re-integratieverslag, maar in deze zaak hoort geen verslag bij het einde van een dienstverband tijdens ziekte. De beleidsregel laat het verkorte verslag alleen daarvoor toe.',
    },
    probleemanalyseOfPlan: {
      ernst: 'loonsanctie',
      tekst:
        'Er is een verkort re-integratieverslag, maar ook een probleemanalyse of plan van aanpak. De beleidsregel laat het verkorte verslag alleen toe als die niet zijn opgesteld.',
    },
    tienWeken: {
      ernst: 'loonsanctie',
      tekst:
        'Er is een verkort re-integratieverslag, maar tussen eerste ziektedag en einde dienstverband liggen {dagen} dagen en niet is vastgelegd dat de bedrijfsarts geen langdurig verzuim verwachtte. De beleidsregel laat het verkorte verslag dan alleen toe bij minder dan 70 dagen.',
    },
  },
  herstel: 'Stel een volledig re-integratieverslag op.',
  toets(context) {
    const { riv } = context.zaak;
    if (!riv?.verkort || (isVastgesteld(riv) && !riv.verkort.stuk)) return nvt;
    const beletsel = beletselVerkort(context);
    if (!beletsel) return voldoet;
    if (beletsel !== 'tienWeken') return tekort(beletsel, '/riv/verkort');
    return tekort('tienWeken', '/riv/verkort', { dagen: dagenTotEindeDienst(context) ?? 0 });
  },
});
