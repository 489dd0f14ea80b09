import { dagenTussen, datum, type Datum } from '../../kern/datum.ts';
import { bw7, eigenNorm } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<'gewijzigd' | 'langdurig'>;

export default defineRegel({
  id: 'passende-arbeid-geen-contractwijziging',
  fase: 'spoor1',
  document: 'dossier',
  bronnen: [
    bw7({ artikel: '629', lid: '12' }),
    eigenNorm('na 365 dagen passende arbeid komt de vraag naar nieuw bedongen arbeid op'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Passende arbeid laat de arbeidsovereenkomst onverkort in stand. Duurt zij lang zonder voorbehoud, dan kan de vraag opkomen of zij de nieuwe bedongen arbeid is, met een eigen eerste ziektedag.',
  uitzonderingen: ['Dat het werk de nieuwe bedongen arbeid is geworden, is zelf vastgelegd.'],
  meldingen: {
    gewijzigd: {
      ernst: 'aandacht',
      tekst:
        'Bij een aanbod van passend werk is vastgelegd dat de arbeidsovereenkomst verandert. Volgens het Burgerlijk Wetboek blijft zij bij passende arbeid onverkort in stand.',
    },
    langdurig: {
      ernst: 'info',
      niveau: 'eigen-norm',
      tekst:
        'Sinds {sinds}, {dagen} dagen, wordt structureel passend werk gedaan; de vraag kan opkomen of dit de nieuwe bedongen arbeid is. Een termijn daarvoor is er niet; {norm} dagen is een eigen norm van rivklaar, dat nooit zelf een nieuw ziektegeval begint.',
      herstel:
        'Laat een jurist beoordelen of het werk de nieuwe bedongen arbeid is, als de werknemer daarin uitvalt.',
    },
  },
  herstel:
    'Leg vast dat de arbeidsovereenkomst ongewijzigd blijft en het werk als passende arbeid wordt gedaan, of laat een jurist de wijziging beoordelen.',
  richtwaarde: 'passendeArbeidLangDagen',
  toets({ zaak, peildatum, richtwaarden }) {
    const uit = (zaak.spoor1?.aanbiedingen ?? []).map(({ contractOngewijzigd }, i): Uitkomst => {
      if (contractOngewijzigd === undefined) return nvt;
      if (contractOngewijzigd) return voldoet;
      return tekort('gewijzigd', `/spoor1/aanbiedingen/${i}/contractOngewijzigd`);
    });
    const sinds = passendSinds(zaak);
    const dagen = sinds ? dagenTussen(sinds, peildatum) : 0;
    const norm = richtwaarden.passendeArbeidLangDagen;
    if (!sinds || zaak.dienstverband?.nieuwBedongenArbeid || dagen <= norm) return uit;
    return [...uit, tekort('langdurig', '/resultaat/structureel/sinds', { sinds, dagen, norm })];
  },
});

const passendSinds = ({ resultaat }: Zaak): Datum | undefined =>
  resultaat?.soortWerk === 'aangepast' || resultaat?.soortWerk === 'anderIntern'
    ? resultaat.structureel?.sinds
    : undefined;
