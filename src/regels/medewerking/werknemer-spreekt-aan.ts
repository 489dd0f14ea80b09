import { heeftBegeleiding } from '../../feiten/evaluatiereeks.ts';
import { stilten } from '../../feiten/stilten.ts';
import { datumVan } from '../../feiten/stukken.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, eigenNorm, wia } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'werknemer-spreekt-aan',
  fase: 'medewerking',
  document: 'dossier',
  bronnen: [
    bbp({ paragraaf: '10' }),
    bbp({ paragraaf: '9' }),
    wia({ artikel: '28', lid: '2' }),
    wia({ artikel: '88', lid: '1' }),
    eigenNorm('na 91 dagen zonder enige inspanning is de werkgever passief'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  verplichtePartij: 'werknemer',
  eis: 'Is de werkgever geheel passief, dan mag van de werknemer worden verwacht dat hij de werkgever op de re-integratie aanspreekt; zo nodig vraagt hij een deskundigenoordeel.',
  uitzonderingen: [
    'Volgens de bedrijfsarts waren er in die tijd geen mogelijkheden om te werken.',
    'De bedrijfsarts had voor die tijd een datum voor een nieuwe beoordeling vastgelegd.',
  ],
  meldingen: {
    nietAangesproken: {
      ernst: 'aandacht',
      tekst:
        'Van {van} tot en met {tot} ({dagen} dagen) is geen enkele inspanning vastgelegd, en ook niet dat de werknemer de werkgever daarop aansprak of een deskundigenoordeel vroeg. Het beoordelingskader verwacht dat van hem als de werkgever geheel passief is; UWV kan er een maatregel op de uitkering aan verbinden. De verplichting van de werkgever blijft.',
    },
  },
  herstel:
    'Leg vast of en wanneer de werknemer om activiteiten heeft gevraagd; anders kan hij de werkgever alsnog schriftelijk aanspreken of een deskundigenoordeel vragen.',
  richtwaarde: 'stilteInspanningLangDagen',
  toets(context) {
    const { zaak, tijdlijn, richtwaarden } = context;
    const begin = datumVan(zaak.probleemanalyse) ?? datumVan(zaak.planVanAanpak);
    if (!begin || !heeftBegeleiding(tijdlijn)) return nvt;
    const lang = stilten(context).filter(({ dagen }) => dagen > richtwaarden.stilteInspanningLangDagen);
    if (lang.length === 0) return nvt;
    const aangesproken = zaak.aanspraakWerknemer?.werkgeverAangesprokenOp ?? [];
    const gevraagd = (zaak.deskundigenoordelen ?? []).flatMap(({ aanvrager, aangevraagdOp: op }) =>
      aanvrager === 'werknemer' && op ? [op] : [],
    );
    const laatst = [...aangesproken, ...gevraagd].reduce((a, b) => (b > a ? b : a), begin);
    const stilte = lang.find(({ van }) => laatst < van);
    if (!stilte) return voldoet;
    const { van, tot, dagen } = stilte;
    return tekort('nietAangesproken', '/aanspraakWerknemer', { van, tot, dagen });
  },
});
