import { eersteAanleidingOp, ingangVan, schrijfGrond } from '../../feiten/medewerking-loonmaatregel.ts';
import { dagenTussen, datum, plusDagen } from '../../kern/datum.ts';
import { bw7, eigenNorm, rechtspraak } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, tekort, voldoet, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<
  'nietGemeld' | 'andereGrond' | 'grondOnbekend' | 'laat' | 'naIngang' | 'kennisOnbekend'
>;

export default defineRegel({
  id: 'loonmaatregel-onverwijld-gemeld',
  fase: 'medewerking',
  document: 'dossier',
  bronnen: [
    bw7({ artikel: '629', lid: '7' }),
    rechtspraak('C11'),
    rechtspraak('C12'),
    eigenNorm('een melding binnen zeven dagen is onverwijld'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever geeft de werknemer van een grond om het loon niet te betalen of op te schorten onverwijld kennis nadat hij die vermoedt of had moeten vermoeden; anders kan hij zich er niet meer op beroepen.',
  meldingen: {
    nietGemeld: {
      ernst: 'aandacht',
      tekst:
        'De loonmaatregel gaat in op {ingang}; dat de grond aan de werknemer is gemeld is niet vastgelegd. Volgens het Burgerlijk Wetboek kan de werkgever zich zonder onverwijlde kennisgeving niet op de grond beroepen. Tot een loonsanctie leidt dit niet.',
      herstel: 'Meld de grond direct schriftelijk, of leg de datum vast als dat al is gedaan.',
    },
    andereGrond: {
      ernst: 'aandacht',
      tekst:
        'De loonmaatregel met ingang van {ingang} rust op {grond}; aan de werknemer is {gemeld} gemeld. Volgens het Burgerlijk Wetboek kan de werkgever geen beroep doen op een grond die niet onverwijld is gemeld.',
    },
    grondOnbekend: {
      ernst: 'aandacht',
      tekst:
        'De loonmaatregel met ingang van {ingang} is op {op} gemeld; welke grond is gemeld is niet vastgelegd. Of de juiste grond onverwijld is gemeld, zoals het Burgerlijk Wetboek vraagt, is niet vast te stellen.',
      herstel: 'Leg vast welke grond in de brief aan de werknemer staat.',
    },
    laat: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'De werkgever kende de grond van de loonmaatregel op {bekend} en meldde die op {op}, {dagen} dagen later. Het Burgerlijk Wetboek vraagt een onverwijlde melding en noemt geen aantal dagen; de grens van {uiterlijk} is een eigen norm.',
    },
    naIngang: {
      ernst: 'aandacht',
      tekst:
        'De loonmaatregel gaat in op {ingang}; de grond is op {op} gemeld, daarna. Sinds wanneer de werkgever de grond kende is niet vastgelegd; of de melding onverwijld was, zoals het Burgerlijk Wetboek vraagt, is niet vast te stellen.',
    },
    kennisOnbekend: {
      ernst: 'aandacht',
      tekst:
        'De grond van de loonmaatregel is op {op} gemeld; sinds wanneer de werkgever die kende is niet vastgelegd. Of de melding onverwijld was, zoals het Burgerlijk Wetboek vraagt, is niet vast te stellen.',
      herstel: 'Leg vast wanneer de werkgever de grond voor het eerst kende.',
    },
  },
  herstel:
    'Leg vast wanneer de grond bekend werd en hoe zij is gemeld; vraag zo nodig juridisch advies over het loon over de tijd daarvoor.',
  richtwaarde: 'loonmaatregelMeldenDagen',
  toets: ({ zaak, peildatum, richtwaarden }) =>
    (zaak.loonmaatregelen ?? []).map((maatregel, i): Uitkomst => {
      const { gemeldOp: op, gemeldeGrond, grond, ingangsdatum } = maatregel;
      const veld = `/loonmaatregelen/${i}` as const;
      const ingang = ingangVan(maatregel);
      const bekend = maatregel.bekendMetGrondOp ?? eersteAanleidingOp(zaak, maatregel);
      const uiterlijk = bekend && plusDagen(bekend, richtwaarden.loonmaatregelMeldenDagen);
      if (!op) {
        if (uiterlijk && peildatum <= uiterlijk) return nogNiet(uiterlijk);
        return tekort('nietGemeld', `${veld}/gemeldOp`, { ingang }, uiterlijk);
      }
      if (gemeldeGrond && grond && gemeldeGrond !== grond) {
        const feiten = { ingang, grond: schrijfGrond(grond), gemeld: schrijfGrond(gemeldeGrond) };
        return tekort('andereGrond', `${veld}/gemeldeGrond`, feiten);
      }
      if (bekend && uiterlijk && op > uiterlijk)
        return tekort(
          'laat',
          `${veld}/gemeldOp`,
          { bekend, op, dagen: dagenTussen(bekend, op), uiterlijk },
          uiterlijk,
        );
      if (!bekend)
        return ingangsdatum && op > ingangsdatum
          ? tekort('naIngang', `${veld}/gemeldOp`, { ingang, op })
          : tekort('kennisOnbekend', `${veld}/bekendMetGrondOp`, { op });
      return gemeldeGrond ? voldoet : tekort('grondOnbekend', `${veld}/gemeldeGrond`, { ingang, op });
    }),
});
