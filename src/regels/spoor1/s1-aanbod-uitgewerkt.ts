import { gevuld } from '../../feiten/stukken.ts';
import { laatsteDatum } from '../../feiten/volgorde.ts';
import { datum, type Datum } from '../../kern/datum.ts';
import { bbp, eigenNorm } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nogNiet, tekort, voldoet, type Resultaat } from '../regel.ts';

type Aanbod = NonNullable<NonNullable<Zaak['spoor1']>['aanbiedingen']>[number];
type Uitkomst = Resultaat<'nietConcreet' | 'nietOpgedragen'>;

export default defineRegel({
  id: 's1-aanbod-uitgewerkt',
  fase: 'spoor1',
  document: 'dossier',
  bronnen: [
    bbp({ paragraaf: '9' }),
    eigenNorm('een aanbod noemt op schrift werkzaamheden, uren en ingangsdatum'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever biedt een functie aan en draagt haar zo nodig op. Een aanbod dat niet is aanvaard, is op schrift te volgen met werkzaamheden, uren en ingangsdatum (eigen norm van rivklaar). De vraag komt op zodra de werknemer weigert of niet reageert; wat op een weigering volgt, staat bij de medewerking.',
  uitzonderingen: [
    'De werknemer aanvaardde het aanbod.',
    'Er kwam een later aanbod, of wat de werkgever daarna deed is vastgelegd bij het niet meewerken.',
  ],
  meldingen: {
    nietConcreet: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Aan een aanbod dat niet is aanvaard, ontbreekt: {mist}. De Beleidsregels beoordelingskader poortwachter vragen een functie aan te bieden; dat zij op schrift staat met werkzaamheden, uren en ingangsdatum is een eigen norm van rivklaar.',
      herstel: 'Doe het aanbod opnieuw, op schrift en volledig.',
    },
    nietOpgedragen: {
      ernst: 'aandacht',
      tekst:
        'Op een aanbod van passend werk is geen reactie vastgelegd; dat het werk daarna is opgedragen of dat iets anders is gedaan, is niet vastgelegd. De Beleidsregels beoordelingskader poortwachter vragen het werk zo nodig op te dragen.',
    },
  },
  herstel:
    'Draag het werk op als het passend is, of vraag een deskundigenoordeel; leg de reactie vast, en wat daarna is gedaan.',
  toets({ zaak, profiel }) {
    const aanbiedingen = zaak.spoor1?.aanbiedingen ?? [];
    const jongste = laatsteDatum(aanbiedingen.map((aanbod) => aanbod.datum));
    return aanbiedingen.map((aanbod, i): Uitkomst => {
      if (aanbod.reactie === 'aanvaard') return voldoet;
      const veld = `/spoor1/aanbiedingen/${i}` as const;
      const mist = watOntbreekt(aanbod);
      if (mist) return tekort('nietConcreet', veld, { mist });
      if (aanbod.reactie && aanbod.reactie !== 'geenReactie') return voldoet;
      if (!aanbod.reactie && profiel === 'lopend') return nogNiet();
      return isOpgevolgd(zaak, aanbod, jongste) ? voldoet : tekort('nietOpgedragen', `${veld}/opgedragen`);
    });
  },
});

function watOntbreekt(aanbod: Aanbod): string {
  const delen = [
    aanbod.schriftelijk ? '' : 'dat het schriftelijk is gedaan',
    gevuld(aanbod.functie) || gevuld(aanbod.taken) ? '' : 'de werkzaamheden',
    aanbod.urenPerWeek === undefined ? 'het aantal uren' : '',
    aanbod.ingangsdatum ? '' : 'de ingangsdatum',
  ];
  return delen.filter(gevuld).join(', ');
}

/** Ordered, or followed by a later offer, a recorded refusal or the judgment of an expert. */
function isOpgevolgd(zaak: Zaak, { opgedragen, datum: op, id }: Aanbod, jongste: Datum | undefined): boolean {
  const later = op !== undefined && jongste !== undefined && jongste > op;
  return (
    opgedragen === true ||
    later ||
    (zaak.nietMeewerken?.some(
      (n) => (id !== undefined && n.aanbodId === id) || (op && n.datum && n.datum >= op),
    ) ??
      false) ||
    (zaak.deskundigenoordelen?.some((d) => op && d.aangevraagdOp && d.aangevraagdOp >= op) ?? false)
  );
}
