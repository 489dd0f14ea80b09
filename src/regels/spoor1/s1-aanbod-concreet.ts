import { aanbodstand } from '../../feiten/spoor1-aanbod.ts';
import { soortRiv } from '../../feiten/riv.ts';
import {
  passendWerkBekend,
  passendWerkLaatstBekend,
  type BekendWerk,
} from '../../feiten/spoor1-onderzoek.ts';
import { dagenMetMogelijkheden } from '../../feiten/spoor1-vraagmoment.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, bw7, eigenNorm } from '../../recht/bronnen.ts';
import {
  beoordelen,
  defineRegel,
  nogNiet,
  nvt,
  tekort,
  voldoet,
  type Context,
  type Resultaat,
} from '../regel.ts';

type Uitkomst = Resultaat<'geenAanbod' | 'laat' | 'tegenspraak'>;

export default defineRegel({
  id: 's1-aanbod-concreet',
  fase: 'spoor1',
  document: 'dossier',
  bronnen: [
    bbp({ paragraaf: '9' }),
    bw7({ artikel: '658a', lid: '2' }),
    eigenNorm('passend werk dat er is, wordt binnen 42 dagen aangeboden'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Is er passend werk in het bedrijf, of is het te maken, dan biedt de werkgever het aan en draagt hij het zo nodig op; wijzen op vacatures of laten solliciteren is niet genoeg. Een aanbod van voor die vondst telt daarvoor niet. De controle vraagt ernaar vanaf de dag dat het werk bekend is; de beleidsregels noemen geen aantal dagen, rivklaar houdt standaard 42 dagen aan.',
  uitzonderingen: [
    'De werknemer werkt of werkte al in passend werk bij de werkgever.',
    'Een verkort verslag volstaat: dan verwachtte de bedrijfsarts geen langdurig verzuim, of eindigde het dienstverband binnen tien weken.',
    'Er zijn geen arbeidsplaatsen of er is geen formatieruimte, met onderbouwing, of een collega zou moeten wijken.',
    'De productie komt in gevaar of de kosten zijn onevenredig; dan vraagt s1-grens-redelijkheid naar de onderbouwing.',
  ],
  meldingen: {
    geenAanbod: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Er is passend werk in het bedrijf gevonden, of werk dat passend te maken is; een aanbod of werk daarin is sindsdien niet vastgelegd. De Beleidsregels beoordelingskader poortwachter vragen de werkgever een functie aan te bieden en zo nodig op te dragen.',
    },
    laat: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Op {bekend} was passend werk in het bedrijf bekend; het eerste aanbod of werk daarna is van {op}, {dagen} dagen later. Het Burgerlijk Wetboek vraagt maatregelen zo tijdig mogelijk, zonder aantal dagen; {norm} dagen is een eigen norm van rivklaar.',
      herstel: 'Leg vast waarom het aanbod later kwam en wat intussen is gedaan.',
    },
    tegenspraak: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Volgens een deskundige is er passend werk in het bedrijf; de werkgever bood het niet aan en beroept zich op een grens van wat redelijk is. Draagt de onderbouwing dat niet, dan vragen de Beleidsregels beoordelingskader poortwachter een aanbod.',
      herstel: 'Bied het werk alsnog aan, of onderbouw voor dit werk waarom het niet te vergen is.',
      oordeel: {
        vraag:
          'Blijkt uit de onderbouwing dat juist het werk dat de deskundige noemt, niet van de werkgever kon worden gevergd?',
        waarom:
          'De onderbouwing is vrije tekst; geen veld verbindt haar met het werk dat de deskundige noemt.',
      },
    },
  },
  herstel:
    'Bied het werk schriftelijk aan, met taken, uren en ingangsdatum, en draag het zo nodig op; leg de reactie vast.',
  richtwaarde: 'spoor1OnderzoekDagen',
  toets(context) {
    const { zaak, peildatum, richtwaarden } = context;
    const werk = passendWerkBekend(zaak);
    if (!werk || soortRiv(context) === 'verkort') return nvt;
    const eerste = weeg(context, werk);
    const nieuw = passendWerkLaatstBekend(zaak);
    if (eerste.uitkomst !== 'voldoet' || !nieuw?.op || nieuw === werk) return eerste;
    // Work was offered before, so what was found a moment ago still has its time, also at hand-in.
    const isVers = dagenMetMogelijkheden(zaak, nieuw.op, peildatum) <= richtwaarden.spoor1OnderzoekDagen;
    const nieuwste = weeg(context, nieuw);
    return isVers && nieuwste.uitkomst === 'tekort' ? eerste : [eerste, nieuwste];
  },
});

function weeg(context: Context, werk: BekendWerk): Uitkomst {
  const gevonden = aanbodstand(context, werk);
  const norm = context.richtwaarden.spoor1OnderzoekDagen;
  switch (gevonden.stand) {
    case 'laat':
      return tekort('laat', '/spoor1/aanbiedingen', { ...gevonden.feiten, norm });
    case 'tegenspraak':
      return beoordelen('tegenspraak', gevonden.veld, {}, undefined, ['/spoor1']);
    case 'nogNiet':
      return nogNiet(gevonden.uiterlijk);
    case 'geen':
      return tekort('geenAanbod', gevonden.veld);
    default:
      return gevonden.stand === 'gedaan' ? voldoet : nvt;
  }
}
