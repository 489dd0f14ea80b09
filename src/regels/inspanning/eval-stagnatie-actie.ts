import { isAdviesGevraagd } from '../../feiten/raadpleging.ts';
import { stagnerendeEvaluaties } from '../../feiten/stagnatie.ts';
import { datumVan } from '../../feiten/stukken.ts';
import { dagenTussen, datum, plusDagen, type Datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import { EIGEN_NORMEN } from '../../recht/eigennormen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<'geenActie' | 'laat' | 'zonderDatum'>;

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
  eis: 'Stagneert de re-integratie volgens een evaluatie, dan volgt een actie: nieuw advies, arbeidsdeskundig onderzoek, deskundigenoordeel, mediation of bijstelling van het plan. Een termijn noemt het beoordelingskader niet; standaard is vier weken de eigen norm.',
  uitzonderingen: [
    'Rond de eerstejaarsevaluatie is advies van een deskundige gevraagd, of liep het tweede spoor.',
  ],
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
        'Volgens de evaluatie van {evaluatie} stagneerde de re-integratie; de actie volgde op {op}, {dagen} dagen later. Dat is later dan de eigen norm van {norm} dagen.',
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
    const norm = richtwaarden.actieBijStagnatieDagen;
    const bijgesteldOp = new Map((zaak.bijstellingen ?? []).map((b) => [b.id, datumVan(b)] as const));
    const isBijgesteld = (id: string | undefined, uiterlijk: Datum): boolean => {
      const op = id === undefined ? undefined : bijgesteldOp.get(id);
      return op !== undefined && op <= uiterlijk;
    };
    const uit = stagnerendeEvaluaties(zaak).map(({ op: evaluatie, stuk, veld }): Uitkomst => {
      const { actieBijStagnatie: actie, actieBijStagnatieOp: op } = stuk;
      const uiterlijk = plusDagen(evaluatie, norm);
      const plek = `${veld}/actieBijStagnatieOp` as const;
      if (op !== undefined && actie !== 'geen')
        return op <= uiterlijk
          ? voldoet
          : tekort('laat', plek, { evaluatie, op, dagen: dagenTussen(evaluatie, op), norm });
      if (actie !== undefined && actie !== 'geen')
        return isBijgesteld(stuk.bijstellingId, uiterlijk)
          ? voldoet
          : tekort('zonderDatum', plek, { evaluatie });
      if (veld === '/eerstejaarsevaluatie' && isAdviesGevraagd(zaak, evaluatie, norm)) return voldoet;
      if (profiel === 'lopend' && peildatum <= uiterlijk) return nogNiet(uiterlijk);
      return tekort('geenActie', `${veld}/actieBijStagnatie`, { evaluatie }, uiterlijk);
    });
    return uit.length > 0 ? uit : nvt;
  },
});
