import { eindeBegeleiding, heeftBegeleiding } from '../../feiten/evaluatiereeks.ts';
import { inspanningenSpoor2, isStil } from '../../feiten/inspanningen.ts';
import { isZonderBureau } from '../../feiten/spoor2-begeleiding.ts';
import { datumVan } from '../../feiten/stukken.ts';
import { tussenpozen, type Moment } from '../../feiten/tussenpozen.ts';
import { datum, eerste, plusDagen } from '../../kern/datum.ts';
import { bbp, eigenNorm, praktijk } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'termijn-spoor2-rapportage',
  fase: 'tijdigheid',
  document: 'voortgangsrapportage-spoor2',
  bronnen: [
    praktijk('P54'),
    bbp({ paragraaf: '9' }),
    bbp({ paragraaf: '6' }),
    eigenNorm('meer dan 92 dagen zonder voortgangsrapportage valt op'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever houdt bij het tweede spoor de vinger aan de pols en laat zich periodiek informeren. Gebruikelijk is een rapportage om de twee maanden.',
  uitzonderingen: [
    'Met het bureau is een andere tijd tussen rapportages afgesproken.',
    'De werkgever voert het traject zelf uit, of er is geen bureau en geen rapportage: of er dan iets is gedaan, zeggen s2-activiteiten-samenhangend en s2-sollicitaties-wekelijks.',
  ],
  meldingen: {
    interval: {
      ernst: 'aandacht',
      tekst:
        'Tussen {van} en {tot} is {dagen} dagen lang geen voortgangsrapportage van het tweede spoor vastgelegd. Gebruikelijk of afgesproken is ten hoogste {norm} dagen; UWV verwacht dat de werkgever periodiek naar de vorderingen informeert.',
    },
    lang: {
      ernst: 'aandacht',
      tekst:
        'Tussen {van} en {tot} is {dagen} dagen lang geen voortgangsrapportage van het tweede spoor vastgelegd; ten hoogste {norm} dagen is gebruikelijk of afgesproken. Zo lange tijd valt op, al zijn er in die periode wel activiteiten vastgelegd.',
    },
    stilgevallen: {
      ernst: 'loonsanctie',
      tekst:
        'Tussen {van} en {tot} is {dagen} dagen lang geen voortgangsrapportage van het tweede spoor vastgelegd, en ook geen contact, sollicitatie of activiteit; ten hoogste {norm} dagen is gebruikelijk of afgesproken. UWV kan dit zien als een periode zonder inspanning.',
    },
  },
  herstel:
    'Vraag het bureau om de rapportage over deze periode, met de contacten, sollicitaties en activiteiten; leg de reactie van de werkgever vast.',
  richtwaarde: 'spoor2RapportageDagen',
  toets(context) {
    const { zaak, tijdlijn, richtwaarden } = context;
    const { start, bureau, rapportages, afgesloten } = zaak.spoor2 ?? {};
    if (!start || isZonderBureau(zaak) || !heeftBegeleiding(tijdlijn)) return nvt;
    const norm = bureau?.rapportageIntervalDagen ?? richtwaarden.spoor2RapportageDagen;
    const momenten = (rapportages ?? []).flatMap((rapportage, i): Moment[] => {
      const op = datumVan(rapportage);
      return op ? [{ op, veld: `/spoor2/rapportages/${i}/stuk/opgesteldOp` }] : [];
    });
    const grens = eindeBegeleiding(context);
    const einde = {
      op: afgesloten?.op ? eerste(afgesloten.op, grens) : grens,
      veld: '/spoor2/rapportages',
    } as const;
    const pozen = tussenpozen(start, momenten, einde);
    const bevindingen = pozen
      .filter(({ dagen }) => dagen > norm)
      .map(({ van, tot, dagen, veld }) => {
        const lang = dagen > richtwaarden.spoor2RapportageStilteDagen;
        const stil = lang && isStil(inspanningenSpoor2(zaak), van, tot);
        return tekort(stil ? 'stilgevallen' : lang ? 'lang' : 'interval', veld, { van, tot, dagen, norm });
      });
    if (bevindingen.length > 0) return bevindingen;
    const laatste = pozen.at(-1);
    return laatste?.open && context.profiel === 'lopend' && !afgesloten
      ? nogNiet(plusDagen(laatste.van, norm))
      : voldoet;
  },
});
