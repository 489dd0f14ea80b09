import { werkVanaf } from '../../feiten/gewerkt.ts';
import { artsstukken } from '../../feiten/medisch.ts';
import { geenMogelijkheden } from '../../feiten/mogelijkheden.ts';
import { datumVan } from '../../feiten/stukken.ts';
import { datum, type Datum } from '../../kern/datum.ts';
import { bbp } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type Reden = 'nietBenut' | 'nietVastTeStellen' | 'nietOpgehelderd';

export default defineRegel({
  id: 'pa-onoverzichtelijk-benut',
  fase: 'medisch',
  document: 'probleemanalyse',
  bronnen: [bbp({ paragraaf: '5' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Is een deel van het probleem nog niet te overzien, dan zegt de probleemanalyse dat duidelijk; over het benutten van de bestaande mogelijkheden kan intussen al worden nagedacht. De controle let ook op het oordeel dat volgt zodra er duidelijkheid is.',
  uitzonderingen: ['Er waren geen mogelijkheden om te benutten.'],
  meldingen: {
    nietBenut: {
      ernst: 'aandacht',
      tekst:
        'Volgens de probleemanalyse van {op} is een deel van het probleem nog niet te overzien; de bestaande mogelijkheden zijn intussen niet benut. Volgens het beoordelingskader van UWV kan daarover ook dan al worden nagedacht.',
      herstel:
        'Vraag de bedrijfsarts welke mogelijkheden nu al te benutten zijn, en leg vast wat daarmee is gedaan.',
    },
    nietVastTeStellen: {
      ernst: 'aandacht',
      tekst:
        'Volgens de probleemanalyse van {op} is een deel van het probleem nog niet te overzien; of de bestaande mogelijkheden intussen zijn benut, is niet vast te stellen. Volgens het beoordelingskader van UWV kan daarover ook dan al worden nagedacht.',
    },
    nietOpgehelderd: {
      ernst: 'aandacht',
      tekst:
        'Volgens de probleemanalyse van {op} was duidelijkheid te verwachten op {verwacht}; een later oordeel van de bedrijfsarts is niet vastgelegd. Het beoordelingskader van UWV vraagt een analyse waarmee werkgever en werknemer verder kunnen.',
      herstel: 'Vraag de bedrijfsarts om een bijstelling van de probleemanalyse.',
    },
  },
  herstel: 'Leg vast of en hoe de bestaande mogelijkheden intussen zijn benut.',
  toets({ zaak, peildatum }) {
    const { onduidelijk, belastbaarheid } = zaak.probleemanalyse ?? {};
    const op = datumVan(zaak.probleemanalyse);
    if (!onduidelijk || !op) return nvt;
    const veld = '/probleemanalyse/onduidelijk';
    const { tussentijdsBenut, duidelijkOp: verwacht } = onduidelijk;
    const volgend = artsstukken(zaak).find((stuk) => stuk.op > op)?.op;
    const benut = tussentijdsBenut ?? isGewerkt(zaak, op, volgend);
    const uit: Resultaat<Reden>[] = [];
    if (geenMogelijkheden(belastbaarheid)) uit.push(nvt);
    else if (benut) uit.push(voldoet);
    else {
      const reden = tussentijdsBenut === false ? 'nietBenut' : 'nietVastTeStellen';
      uit.push(tekort(reden, `${veld}/tussentijdsBenut`, { op }));
    }
    if (!verwacht) return uit;
    if (volgend) uit.push(voldoet);
    else if (peildatum <= verwacht) uit.push(nogNiet(verwacht));
    else uit.push(tekort('nietOpgehelderd', `${veld}/duidelijkOp`, { op, verwacht }, verwacht));
    return uit;
  },
});

function isGewerkt(zaak: Zaak, vanaf: Datum, tot: Datum | undefined): boolean {
  const werk = werkVanaf(zaak, vanaf);
  return werk !== undefined && (!tot || werk.op < tot);
}
