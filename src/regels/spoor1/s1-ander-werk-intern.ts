import { zijnFunctiesNagegaan } from '../../feiten/arbeidsdeskundige.ts';
import { geenFormatieruimte } from '../../feiten/spoor1-grenzen.ts';
import { isInternGezocht } from '../../feiten/spoor1-onderzoek.ts';
import { vraagmoment } from '../../feiten/spoor1-vraagmoment.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { beoordelen, defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 's1-ander-werk-intern',
  fase: 'spoor1',
  document: 'dossier',
  bronnen: [bbp({ paragraaf: '9' }), bbp({ paragraaf: '8' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever zoekt actief naar ander passend werk in het eigen bedrijf, ook op andere afdelingen en vestigingen. De controle vraagt daarnaar vanaf de dag dat terugkeer in het eigen werk onzeker is, uiterlijk aan het einde van het eerste ziektejaar.',
  uitzonderingen: [
    'Er waren nog geen mogelijkheden om te werken.',
    'Er zijn geen arbeidsplaatsen of er is geen formatieruimte, met onderbouwing.',
  ],
  meldingen: {
    nietGezocht: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Terugkeer in het eigen werk is onzeker sinds {sinds}, {waardoor}; een onderzoek naar ander werk in het bedrijf is niet vastgelegd. De Beleidsregels beoordelingskader poortwachter vragen de werkgever actief te zoeken en te bemiddelen naar passend werk in het eigen bedrijf.',
    },
    nietOveral: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Ander werk in het bedrijf is niet mogelijk bevonden zonder dat {waar} zijn onderzocht. De Beleidsregels beoordelingskader poortwachter vragen meer naarmate het bedrijf groter is, en noemen ook herplaatsing op een andere vestiging.',
      herstel: 'Onderzoek ook {waar} en leg per functie vast waarom zij wel of niet past.',
    },
    geenRuimte: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Een onderzoek naar ander werk in het bedrijf is niet vastgelegd; de werkgever stelt dat er geen arbeidsplaats of formatieruimte is. Is dat niet onderbouwd, dan vragen de Beleidsregels beoordelingskader poortwachter actief te zoeken.',
      herstel: 'Onderbouw per functie dat er geen plaats is, of zoek alsnog.',
      oordeel: {
        vraag:
          'Blijkt uit de onderbouwing dat er in het hele bedrijf geen arbeidsplaats of formatieruimte was voor deze werknemer?',
        waarom: 'De onderbouwing is vrije tekst; geen veld zegt welke plaatsen er in die tijd waren.',
      },
    },
  },
  herstel:
    'Maak een overzicht van alle functies en losse taken in het bedrijf, en leg per functie vast waarom zij wel of niet past of passend te maken is.',
  richtwaarde: 'spoor1OnderzoekDagen',
  toets(context) {
    const moment = vraagmoment(context);
    if (moment.stand === 'nvt') return nvt;
    const { zaak } = context;
    if (!isInternGezocht(zaak)) {
      if (moment.stand === 'nogNiet') return nogNiet(moment.uiterlijk);
      if (geenFormatieruimte(zaak))
        return beoordelen('geenRuimte', '/spoor1/geenFormatieruimte', {}, undefined, [
          '/werkgever/aardBedrijf',
        ]);
      const { sinds, waardoor } = moment;
      return tekort('nietGezocht', '/spoor1/anderWerkIntern', { sinds, waardoor });
    }
    const waar = nietBezocht(zaak);
    return waar === '' ? voldoet : tekort('nietOveral', '/spoor1/anderWerkIntern/varianten', { waar });
  },
});

/** Where a search that found nothing did not look, by what it says of itself and of the company; empty when nowhere. */
function nietBezocht(zaak: Zaak): string {
  const { spoor1, werkgever } = zaak;
  const { uitkomst, varianten } = spoor1?.anderWerkIntern ?? {};
  const ergens = varianten?.length ?? 0;
  if (uitkomst !== 'nietMogelijk' || ergens === 0) return '';
  if (zijnFunctiesNagegaan(zaak)) return '';
  const { vestigingen = 1, aantalFuncties = 2 } = werkgever?.aardBedrijf ?? {};
  const buiten = varianten?.some((v) => v === 'andereVestigingen' || v === 'concern') ?? false;
  const afdeling = varianten?.some((v) => v !== 'eigenAfdeling') ?? false;
  const waar = [
    !afdeling && aantalFuncties > 1 ? 'andere afdelingen' : '',
    !buiten && vestigingen > 1 ? 'andere vestigingen' : '',
  ];
  return waar.filter(gevuld).join(' en ');
}
