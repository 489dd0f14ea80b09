import { ingangVan, soortVan } from '../../feiten/medewerking-loonmaatregel.ts';
import { datum } from '../../kern/datum.ts';
import { bw7 } from '../../recht/bronnen.ts';
import { defineRegel, tekort, voldoet, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<'nietSchriftelijk' | 'onbekend' | 'naIngang'>;

export default defineRegel({
  id: 'loonopschorting-schriftelijk-voorschrift',
  fase: 'medewerking',
  document: 'dossier',
  bronnen: [bw7({ artikel: '629', lid: '6' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Opschorting van het loon berust op redelijke voorschriften over inlichtingen die de werkgever schriftelijk heeft gegeven, dus voordat de werknemer ze niet nakwam.',
  meldingen: {
    nietSchriftelijk: {
      ernst: 'aandacht',
      tekst:
        'Het loon is opgeschort met ingang van {ingang}; volgens de vastlegging liggen de voorschriften bij ziekte niet schriftelijk vast. Het Burgerlijk Wetboek laat opschorting alleen toe bij schriftelijk gegeven voorschriften.',
    },
    onbekend: {
      ernst: 'aandacht',
      tekst:
        'Het loon is opgeschort met ingang van {ingang}; of de voorschriften bij ziekte toen schriftelijk aan de werknemer waren gegeven is niet vast te stellen. Het Burgerlijk Wetboek laat opschorting alleen toe bij schriftelijk gegeven voorschriften.',
      herstel: 'Leg vast of de voorschriften schriftelijk zijn en wanneer de werknemer ze heeft gekregen.',
    },
    naIngang: {
      ernst: 'aandacht',
      tekst:
        'Het loon is opgeschort met ingang van {ingang}; de schriftelijke voorschriften bij ziekte zijn op {op} bekend gemaakt. Het Burgerlijk Wetboek laat opschorting alleen toe bij het niet nakomen van schriftelijk gegeven voorschriften.',
    },
  },
  herstel:
    'Betaal het opgeschorte loon alsnog als het voorschrift er toen niet was; geef de voorschriften schriftelijk en leg de datum vast.',
  toets: ({ zaak }) =>
    (zaak.loonmaatregelen ?? []).flatMap((maatregel, i): Uitkomst[] => {
      if (soortVan(maatregel) !== 'opschorting') return [];
      const { schriftelijk, bekendgemaaktOp: op } = zaak.werkgever?.verzuimvoorschriften ?? {};
      const ingang = ingangVan(maatregel);
      const veld = `/loonmaatregelen/${i}` as const;
      if (schriftelijk === false) return [tekort('nietSchriftelijk', veld, { ingang })];
      if (!schriftelijk || !op || !maatregel.ingangsdatum) return [tekort('onbekend', veld, { ingang })];
      return [op > maatregel.ingangsdatum ? tekort('naIngang', veld, { ingang, op }) : voldoet];
    }),
});
