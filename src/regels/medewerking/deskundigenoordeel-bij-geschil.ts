import { isStapGezetVanaf, oordeelOver, stagnatieVanaf } from '../../feiten/geschil.ts';
import { dagenTussen, datum, plusDagen } from '../../kern/datum.ts';
import { bbp, bw7, suwi } from '../../recht/bronnen.ts';
import { EIGEN_NORMEN } from '../../recht/eigennormen.ts';
import { defineRegel, nogNiet, tekort, voldoet, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<'stagnatie' | 'langOpen' | 'laatGevraagd' | 'zonderDatum'>;

export default defineRegel({
  id: 'deskundigenoordeel-bij-geschil',
  fase: 'medewerking',
  document: 'deskundigenoordeel',
  bronnen: [
    bbp({ paragraaf: '10' }),
    suwi({ artikel: '32' }),
    bw7({ artikel: '629a', lid: '7' }),
    EIGEN_NORMEN.impasse,
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Verschillen werkgever en werknemer van inzicht over geschiktheid, passend werk of inspanningen, dan laten zij de re-integratie niet stagneren; een deskundigenoordeel doorbreekt de impasse, en het initiatief ligt eerst bij de werkgever.',
  uitzonderingen: [
    'Het geschil is opgelost.',
    'Het oordeel is gevraagd, maar de werknemer laat zich niet onderzoeken; UWV geeft dan op verzoek van de werkgever geen oordeel over de ongeschiktheid (art. 32a lid 1 Wet SUWI).',
  ],
  meldingen: {
    stagnatie: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Sinds {sinds} is er een geschil, en sinds {stagnatie} staat vast dat de re-integratie stagneert of niet op koers ligt. Een deskundigenoordeel is niet vastgelegd, en ook geen oplossing of andere stap. Het beoordelingskader verwacht dat eerst de werkgever zo snel mogelijk een stap zet om de impasse te doorbreken.',
    },
    langOpen: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Het geschil van {sinds} is {dagen} dagen oud; een deskundigenoordeel of oplossing is niet vastgelegd. Het beoordelingskader vraagt zo snel mogelijk een stap en noemt geen aantal dagen; de grens van {uiterlijk} is een eigen norm.',
    },
    laatGevraagd: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Het geschil is van {sinds}; het deskundigenoordeel is op {op} gevraagd, {dagen} dagen later. Het beoordelingskader vraagt zo snel mogelijk een stap en noemt geen aantal dagen; de grens van {uiterlijk} is een eigen norm.',
      herstel: 'Leg vast wat er vóór de aanvraag is gedaan om het geschil op te lossen.',
    },
    zonderDatum: {
      ernst: 'aandacht',
      tekst:
        'Er is een geschil vastgelegd zonder begindatum, en geen deskundigenoordeel of oplossing; of zo snel mogelijk een stap is gezet, zoals het beoordelingskader vraagt, is niet vast te stellen.',
      herstel: 'Leg vast sinds wanneer het geschil bestaat en wat ermee is gedaan.',
    },
  },
  herstel:
    'Vraag UWV, of de deskundige die de cao aanwijst, om een deskundigenoordeel, of leg vast hoe het geschil is opgelost.',
  richtwaarde: 'geschilDeskundigenoordeelDagen',
  toets: ({ zaak, peildatum, richtwaarden }) =>
    (zaak.geschillen ?? []).flatMap((geschil, i): Uitkomst[] => {
      const { sinds, over, opgelostOp } = geschil;
      if (over === undefined || over === 'loon') return [];
      if (opgelostOp) return [voldoet];
      const plek = `/geschillen/${i}` as const;
      const oordeel = oordeelOver(zaak, geschil);
      if (!sinds) return [oordeel ? voldoet : tekort('zonderDatum', plek)];
      const uiterlijk = plusDagen(sinds, richtwaarden.geschilDeskundigenoordeelDagen);
      if (oordeel) {
        const { op, veld } = oordeel;
        if (!op || op <= uiterlijk) return [voldoet];
        const feiten = { sinds, op, dagen: dagenTussen(sinds, op), uiterlijk };
        return [tekort('laatGevraagd', `${veld}/aangevraagdOp`, feiten, uiterlijk)];
      }
      if (peildatum <= uiterlijk) return [nogNiet(uiterlijk)];
      const stagnatie = stagnatieVanaf(zaak, sinds);
      if (stagnatie && !isStapGezetVanaf(zaak, sinds))
        return [tekort('stagnatie', plek, { sinds, stagnatie }, uiterlijk)];
      const dagen = dagenTussen(sinds, peildatum);
      return [tekort('langOpen', plek, { sinds, dagen, uiterlijk }, uiterlijk)];
    }),
});
