import { bezwaarBijOnderzoek } from '../../feiten/spoor1-grenzen.ts';
import { datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

const VELD = '/spoor1/voorzieningenUwv';

export default defineRegel({
  id: 's1-uwv-voorzieningen',
  fase: 'spoor1',
  document: 'dossier',
  bronnen: [bbp({ paragraaf: '8' }), bbp({ paragraaf: '9' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Stuit een oplossing op kosten of op de techniek van de werkplek, dan is bezien of een arbeidsplaatsvoorziening of subsidie van UWV haar mogelijk maakt. De vraag komt op zodra zo’n oplossing is afgewezen; zonder die afwijzing hoeft het niet.',
  meldingen: {
    kosten: {
      ernst: 'aandacht',
      tekst:
        'Een oplossing is afgewezen om de kosten; of UWV daaraan kan bijdragen, is niet vastgelegd. De Beleidsregels beoordelingskader poortwachter tellen een mogelijke vergoeding mee bij de vraag wat redelijk is.',
    },
    techniek: {
      ernst: 'aandacht',
      tekst:
        'Een technische aanpassing of vervoer is niet mogelijk bevonden; of een voorziening van UWV dat verandert, is niet vastgelegd. De Beleidsregels beoordelingskader poortwachter wijzen op arbeidsplaatsvoorzieningen en subsidies.',
    },
  },
  herstel: 'Vraag na welke voorziening of subsidie er is, en leg vast wat is overwogen en waarom.',
  toets({ zaak }) {
    const reden = opReden(zaak);
    if (!reden) return nvt;
    const { overwogenOp, aangevraagd } = zaak.spoor1?.voorzieningenUwv ?? {};
    return overwogenOp || aangevraagd ? voldoet : tekort(reden, VELD);
  },
});

function opReden(zaak: Zaak): 'kosten' | 'techniek' | undefined {
  if (bezwaarBijOnderzoek(zaak, ['onevenredigeKosten'])) return 'kosten';
  const { uitkomst, varianten } = zaak.spoor1?.aanpassingWerkplek ?? {};
  const technisch = varianten?.some((v) => v === 'technisch' || v === 'vervoer') ?? false;
  return technisch && uitkomst === 'nietMogelijk' ? 'techniek' : undefined;
}
