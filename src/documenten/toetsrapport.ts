import { bbp, procesgang, wia } from '../recht/bronnen.ts';
import { REGELSET } from '../recht/regelset.ts';
import { kop as kopInhoud } from '../regels/inhoud/kop.ts';
import type { Profiel } from '../regels/regel.ts';
import { plaatsNaam } from '../toets/teksten/plaats.ts';
import { zonderRegels } from '../toets/teksten/regels.ts';
import {
  gewijzigdeRichtwaarden,
  oordeelTekst,
  STAPSTAND,
  tellingTekst,
  VOORBEHOUD,
  wieTekst,
  zwijgt,
} from '../toets/teksten/uitslag.ts';
import type { ToetsUitslag } from '../toets/toets.ts';
import { bevindingenSchema, maakBevindingen, maakVragen, vragenSchema } from './delen/bevindingen.ts';
import { kennisOp } from './delen/kennis.ts';
import { kopSchema, maakEigenKop } from './delen/kop.ts';
import { mistVan } from './delen/mist.ts';
import { alsDag, Pen } from './delen/pen.ts';
import { dag, getal, groep, lijst, tekst, vlag } from './delen/veld.ts';
import { verslagNodig } from './delen/verslag.ts';
import { maakWie, wieSchema } from './delen/wie.ts';
import { defineDocument, type Documentgrond } from './document.ts';

const TITEL = 'Toetsrapport';

const schema = groep('Toetsrapport.', {
  kop: kopSchema,
  wie: wieSchema,
  indiening: vlag('Getoetst is alsof het verslag op de peildatum wordt ingediend.'),
  regelset: tekst('Versie van de regels.'),
  ziekteweek: getal('Ziekteweek op de peildatum.'),
  eindeWachttijd: dag('Laatste dag van de wachttijd.'),
  oordeel: tekst('Uitkomst van de controles, als zin.'),
  voorbehoud: tekst('Wat deze controles niet zeggen.'),
  telling: tekst('Hoeveel controles welke uitkomst hadden.'),
  stappen: lijst(
    'De toets van UWV, stap voor stap.',
    groep('Stap.', {
      naam: tekst('Naam van de stap.'),
      stand: tekst('Stand in één woord.'),
      toelichting: tekst('Waarom de stap zo staat.'),
      hier: vlag('Hier staat het dossier nu.'),
    }),
  ),
  groepen: bevindingenSchema,
  vragen: vragenSchema,
  beoordeeld: lijst(
    'Vragen die volgens een vastgelegd oordeel voldoen.',
    groep('Oordeel.', {
      regel: tekst('Id van de regel.'),
      plaats: tekst('Plaats in de zaak, in woorden.'),
      besluit: tekst('Wie wanneer oordeelde, en waarom.'),
    }),
  ),
  zonderGevolg: lijst(
    'Vastgelegde besluiten zonder gevolg.',
    groep('Besluit.', {
      plaats: tekst('Plaats in de zaak, in woorden.'),
      reden: tekst('Waarom het geen gevolg heeft.'),
    }),
  ),
  naPeildatum: lijst(
    'Feiten van na de peildatum die niet zijn meegenomen.',
    tekst('Plaats in de zaak, in woorden.'),
  ),
  richtwaarden: lijst('Gewijzigde richtwaarden.', tekst('Richtwaarde met haar standaard.')),
  schakelaars: lijst('Wetsvoorstellen die zijn meegeteld.', tekst('Schakelaar.')),
});

export default defineDocument({
  id: 'toetsrapport',
  titel: TITEL,
  bronnen: [bbp({ paragraaf: '4' }), wia({ artikel: '65' }), procesgang({ artikel: '6', lid: '1' })],
  edities: ['werkgever'],
  schema,
  opgesteldOp: () => undefined,
  nodig: () => true,
  view,
});

/** From when the report is drawn up the question is whether it can be handed in; before that, what is due. */
const profielVan = (grond: Documentgrond): Profiel => (verslagNodig(grond) === true ? 'indiening' : 'lopend');

function view(grond: Documentgrond) {
  const pen = new Pen(mistVan([kopInhoud], grond));
  const profiel = profielVan(grond);
  const { tijdlijn } = grond;
  return {
    kop: maakEigenKop(TITEL, grond, pen),
    wie: maakWie(grond, kennisOp(grond), pen),
    indiening: profiel === 'indiening',
    regelset: REGELSET,
    ziekteweek: tijdlijn && tijdlijn.ziekteweek > 0 ? tijdlijn.ziekteweek : null,
    eindeWachttijd: alsDag(tijdlijn?.eindeWachttijd),
    ...maakUitslag(grond.toets?.(profiel)),
  };
}

/** What was found; nothing in a trial of the view alone. */
function maakUitslag(uitslag: ToetsUitslag | undefined) {
  return {
    oordeel: uitslag ? oordeelTekst(uitslag) : null,
    voorbehoud: VOORBEHOUD,
    telling: uitslag ? tellingTekst(uitslag) : null,
    stappen: (uitslag?.toetsgang.stappen ?? []).map((stap) => ({
      naam: stap.naam,
      stand: STAPSTAND[stap.stand][0],
      toelichting: zwijgt(stap) ? null : zonderRegels(stap),
      hier: stap.id === uitslag?.toetsgang.bij,
    })),
    groepen: uitslag ? maakBevindingen(uitslag) : [],
    vragen: uitslag ? maakVragen(uitslag) : [],
    beoordeeld: (uitslag?.bevindingen ?? []).flatMap(({ uitkomst, besluit, regel, veld }) =>
      uitkomst === 'voldoet' && besluit
        ? [{ regel, plaats: plaatsNaam(veld), besluit: `Beoordeeld${wieTekst(besluit)}` }]
        : [],
    ),
    zonderGevolg: (uitslag?.zonderGevolg ?? []).map(({ veld, reden }) => ({
      plaats: plaatsNaam(veld),
      reden,
    })),
    naPeildatum: (uitslag?.naPeildatumVelden ?? []).map(plaatsNaam),
    richtwaarden: uitslag ? [...gewijzigdeRichtwaarden(uitslag)] : [],
    schakelaars: [...(uitslag?.instellingen.schakelaars ?? [])],
  };
}
