import { uiterlijkBesluitHerstel } from '../../feiten/loonperiode.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { wia } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, tekort, voldoet, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<'teLaat' | 'nogGeenBesluit'>;

export default defineRegel({
  id: 'bekorting-uwv-te-laat',
  fase: 'tijdigheid',
  document: 'dossier',
  bronnen: [wia({ artikel: '25', lid: '13' }), wia({ artikel: '25', lid: '14' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  verplichtePartij: 'uwv',
  eis: 'UWV besluit binnen drie weken na de melding of de tekortkoming is hersteld; een later besluit verkort de loonsanctie met de duur van de vertraging.',
  meldingen: {
    teLaat: {
      ernst: 'info',
      tekst:
        'UWV besliste op {op} over de melding van {gemeld}, {dagen} dagen na de laatste dag van de termijn, {uiterlijk}. Volgens de Wet WIA eindigt de loonsanctie dan zoveel eerder.',
    },
    nogGeenBesluit: {
      ernst: 'info',
      tekst:
        'Op de melding van {gemeld} is nog geen besluit vastgelegd; de termijn van UWV eindigde op {uiterlijk}. Volgens de Wet WIA eindigt de loonsanctie zoveel eerder als het besluit te laat is.',
      herstel: 'Vraag UWV naar het besluit en noem de datum van de melding.',
    },
  },
  herstel: 'Ga na of UWV de einddatum heeft aangepast; maak anders op tijd bezwaar.',
  toets({ zaak: { loonsanctie }, peildatum }) {
    const verzoeken = [
      ...(loonsanctie?.eerdereBekortingsverzoeken ?? []).map(
        (verzoek, i) => ({ verzoek, plek: `/loonsanctie/eerdereBekortingsverzoeken/${i}` }) as const,
      ),
      { verzoek: loonsanctie?.bekorting, plek: '/loonsanctie/bekorting' } as const,
    ];
    return verzoeken.flatMap(({ verzoek, plek }): Uitkomst[] => {
      const { gemeldOp: gemeld, besluitOp: op } = verzoek ?? {};
      if (!gemeld) return [];
      const uiterlijk = uiterlijkBesluitHerstel(gemeld);
      if (op && op <= uiterlijk) return [voldoet];
      if (!op && peildatum <= uiterlijk) return [nogNiet(uiterlijk)];
      if (!op) return [tekort('nogGeenBesluit', `${plek}/gemeldOp`, { gemeld, uiterlijk }, uiterlijk)];
      const feiten = { gemeld, op, uiterlijk, dagen: dagenTussen(uiterlijk, op) };
      return [tekort('teLaat', `${plek}/besluitOp`, feiten, uiterlijk)];
    });
  },
});
