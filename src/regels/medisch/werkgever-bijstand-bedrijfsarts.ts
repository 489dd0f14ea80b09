import { artsstukken } from '../../feiten/medisch.ts';
import { soortRiv } from '../../feiten/riv.ts';
import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { isVastgesteld } from '../../feiten/vastgesteld.ts';
import { datum } from '../../kern/datum.ts';
import { arbowet, bbp, wia } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'werkgever-bijstand-bedrijfsarts',
  fase: 'medisch',
  document: 'dossier',
  bronnen: [
    wia({ artikel: '25', lid: '5' }),
    wia({ artikel: '25', lid: '9' }),
    bbp({ paragraaf: '4' }),
    arbowet({ artikel: '14', lid: '1', onderdeel: 'b' }),
    arbowet({ artikel: '14', lid: '4' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever laat zich bij aantekeningen, plan van aanpak, evaluatie en re-integratieverslag bijstaan door een bedrijfsarts of een arbodienst.',
  meldingen: {
    geenBijstand: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Er is geen overeenkomst met een bedrijfsarts of arbodienst vastgelegd, en geen spreekuur of stuk van een bedrijfsarts. De Wet WIA vraagt dat de werkgever zich laat bijstaan.',
      herstel: 'Schakel nu een bedrijfsarts of arbodienst in en leg de overeenkomst vast.',
    },
    geenOvereenkomst: {
      ernst: 'aandacht',
      tekst:
        'Er zijn contacten met of stukken van een bedrijfsarts, maar een overeenkomst met hem of een arbodienst is niet vastgelegd. De Wet WIA vraagt bijstand door een bedrijfsarts of arbodienst als bedoeld in de Arbeidsomstandighedenwet.',
    },
    nietBetrokken: {
      ernst: 'aandacht',
      tekst:
        'Volgens het dossier is de bedrijfsarts of arbodienst niet betrokken bij {stuk}. De Wet WIA vraagt bijstand bij plan van aanpak, evaluatie en re-integratieverslag; volgens het beoordelingskader weegt een voorschrift over de gang van zaken pas als er daardoor te weinig of verkeerde inspanningen waren.',
      herstel: 'Leg het stuk aan de bedrijfsarts voor en leg vast hoe hij daarbij betrokken is geweest.',
    },
    onbekend: {
      ernst: 'aandacht',
      tekst:
        'Waarbij de bedrijfsarts of arbodienst betrokken is geweest, is niet vast te stellen. De Wet WIA vraagt bijstand bij plan van aanpak, evaluatie en re-integratieverslag.',
    },
  },
  herstel: 'Leg de overeenkomst vast, en waarbij de bedrijfsarts of arbodienst betrokken is.',
  toets(context) {
    const { zaak, tijdlijn, peildatum } = context;
    if (soortRiv(context) === 'geen') return nvt;
    const { contract, spreekuren } = zaak.arbodienst ?? {};
    const veld = '/arbodienst/contract';
    if (!contract) {
      const uiterlijk = uiterlijkVoor(tijdlijn, 'probleemanalyse');
      if (artsstukken(zaak).length > 0 || (spreekuren ?? []).length > 0)
        return tekort('geenOvereenkomst', veld);
      return uiterlijk && peildatum <= uiterlijk ? nogNiet(uiterlijk) : tekort('geenBijstand', veld);
    }
    const { betrokkenBijStukken: bij, betrokkenBij } = contract;
    const gemaakt = gemaakteStukken(zaak);
    if (!bij)
      return gemaakt.length === 0 || (betrokkenBij ?? []).length > 0 ? voldoet : tekort('onbekend', veld);
    const mist = gemaakt.filter(([soort]) => !bij.includes(soort));
    if (mist.length === 0) return voldoet;
    return mist.map(([, stuk]) => tekort('nietBetrokken', `${veld}/betrokkenBijStukken`, { stuk }));
  },
});

type Soort = 'planVanAanpak' | 'evaluatie' | 'reintegratieverslag';

function gemaakteStukken(zaak: Zaak): readonly (readonly [Soort, string])[] {
  const isGeevalueerd = [...(zaak.evaluaties ?? []), zaak.eerstejaarsevaluatie, zaak.eindevaluatie].some(
    isVastgesteld,
  );
  const gemaakt: readonly (readonly [boolean, Soort, string])[] = [
    [isVastgesteld(zaak.planVanAanpak), 'planVanAanpak', 'het plan van aanpak'],
    [isGeevalueerd, 'evaluatie', 'de evaluatie van het plan'],
    [isVastgesteld(zaak.riv), 'reintegratieverslag', 'het re-integratieverslag'],
  ];
  return gemaakt.filter(([isGemaakt]) => isGemaakt).map(([, soort, naam]) => [soort, naam] as const);
}
