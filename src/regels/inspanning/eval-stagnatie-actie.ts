import { datumVan } from '../../feiten/stukken.ts';
import { dagenTussen, datum, plusDagen, type Datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import { EIGEN_NORMEN } from '../../recht/eigennormen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

export default defineRegel({
  id: 'eval-stagnatie-actie',
  fase: 'inspanning',
  document: 'evaluatie',
  bronnen: [
    bbp({ paragraaf: '5' }),
    bbp({ paragraaf: '4' }),
    bbp({ paragraaf: '10' }),
    EIGEN_NORMEN.actieBijStagnatie,
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Stagneert de re-integratie volgens een evaluatie, dan volgt een actie: nieuw advies, arbeidsdeskundig onderzoek, deskundigenoordeel, mediation of bijstelling van het plan. Een termijn noemt het beoordelingskader niet; vier weken is een eigen norm.',
  meldingen: {
    geenActie: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Volgens de evaluatie van {evaluatie} stagneerde de re-integratie; een actie daarop is niet vastgelegd. Het beoordelingskader vraagt bij stagnatie om bijsturing.',
    },
    laat: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Volgens de evaluatie van {evaluatie} stagneerde de re-integratie; de actie volgde op {op}, {dagen} dagen later. Dat is later dan de eigen norm van vier weken.',
    },
    zonderDatum: {
      ernst: 'aandacht',
      tekst:
        'Volgens de evaluatie van {evaluatie} stagneerde de re-integratie; er is een actie vastgelegd, maar wanneer die volgde is niet vast te stellen. Het beoordelingskader vraagt bij stagnatie om bijsturing.',
      herstel: 'Leg vast op welke dag de actie is genomen.',
    },
  },
  herstel:
    'Leg vast welke actie is genomen, of neem haar nu: vraag advies, onderzoek of een deskundigenoordeel en stel het plan bij.',
  richtwaarde: 'actieBijStagnatieDagen',
  toets({ zaak, peildatum, profiel, richtwaarden }) {
    const stukken = [
      ...(zaak.evaluaties ?? []).map((stuk, i) => ({ stuk, veld: `/evaluaties/${i}` as const })),
      ...(zaak.eerstejaarsevaluatie
        ? [{ stuk: zaak.eerstejaarsevaluatie, veld: '/eerstejaarsevaluatie' as const }]
        : []),
    ];
    const bijgesteldOp = new Map((zaak.bijstellingen ?? []).map((b) => [b.id, datumVan(b)] as const));
    const isBijgesteld = (id: string | undefined, uiterlijk: Datum): boolean => {
      const op = id === undefined ? undefined : bijgesteldOp.get(id);
      return op !== undefined && op <= uiterlijk;
    };
    const uit = stukken.flatMap(({ stuk, veld }): Resultaat<'geenActie' | 'laat' | 'zonderDatum'>[] => {
      const evaluatie = datumVan(stuk);
      if (!evaluatie || stuk.stagnatie !== true) return [];
      const uiterlijk = plusDagen(evaluatie, richtwaarden.actieBijStagnatieDagen);
      const op = stuk.actieBijStagnatieOp;
      if (op !== undefined && stuk.actieBijStagnatie !== 'geen')
        return op <= uiterlijk
          ? [voldoet]
          : [
              tekort('laat', `${veld}/actieBijStagnatieOp`, {
                evaluatie,
                op,
                dagen: dagenTussen(evaluatie, op),
              }),
            ];
      if (stuk.actieBijStagnatie !== undefined && stuk.actieBijStagnatie !== 'geen')
        return isBijgesteld(stuk.bijstellingId, uiterlijk)
          ? [voldoet]
          : [tekort('zonderDatum', `${veld}/actieBijStagnatieOp`, { evaluatie })];
      if (profiel === 'lopend' && peildatum <= uiterlijk) return [nogNiet(uiterlijk)];
      return [tekort('geenActie', `${veld}/actieBijStagnatie`, { evaluatie }, uiterlijk)];
    });
    return uit.length > 0 ? uit : nvt;
  },
});
