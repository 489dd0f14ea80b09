import { isOpgesteld } from '../../feiten/vastgesteld.ts';
import type { MetStuk } from '../../feiten/stukken.ts';
import { eigenNorm, procesgang } from '../../recht/bronnen.ts';
import { defineRegel, tekort, voldoet, type Resultaat } from '../regel.ts';
import { teksten, VISIE_GELDIG, type Visie } from './visie.ts';

interface MetVisies extends MetStuk {
  readonly visieWerkgever?: Visie | undefined;
  readonly visieWerknemer?: Visie | undefined;
}

export default defineRegel({
  id: 'visies-in-eigen-woorden',
  fase: 'inhoud',
  document: 'dossier',
  bronnen: [
    eigenNorm('werkgever en werknemer geven hun visie elk in eigen woorden'),
    procesgang({ artikel: '4', lid: '2', onderdeel: 'a' }),
  ],
  geldig: VISIE_GELDIG,
  eis: 'De visie van de werkgever en die van de werknemer zijn elk in eigen woorden opgeschreven. Geen voorschrift stelt eisen aan lengte of verschil.',
  meldingen: {
    gelijk: {
      ernst: 'info',
      tekst:
        'De visie van de werknemer is hier woord voor woord gelijk aan die van de werkgever. Geen voorschrift verbiedt dat; een lezer kan zich afvragen of beiden zijn gehoord.',
    },
  },
  herstel: 'Vraag beide partijen hun visie zelf te verwoorden.',
  toets({ zaak }) {
    const uit: Resultaat<'gelijk'>[] = [];
    const neem = (document: MetVisies | undefined, plek: () => `/${string}`): void => {
      if (!document?.visieWerkgever || !document.visieWerknemer || !isOpgesteld(document)) return;
      const gelijk = isGelijk(document.visieWerkgever, document.visieWerknemer);
      uit.push(gelijk ? tekort('gelijk', `${plek()}/visieWerknemer`) : voldoet);
    };
    neem(zaak.planVanAanpak, () => '/planVanAanpak');
    zaak.bijstellingen?.forEach((bijstelling, i) => {
      neem(bijstelling, () => `/bijstellingen/${i}`);
    });
    zaak.evaluaties?.forEach((evaluatie, i) => {
      neem(evaluatie, () => `/evaluaties/${i}`);
    });
    neem(zaak.eerstejaarsevaluatie, () => '/eerstejaarsevaluatie');
    neem(zaak.eindevaluatie, () => '/eindevaluatie');
    return uit;
  },
});

/** Every question has the same answer, and one of them has an answer. */
function isGelijk(een: Visie, ander: Visie): boolean {
  const woorden = teksten(ander);
  const eigen = teksten(een);
  return eigen.some(Boolean) && eigen.every((tekst, i) => tekst === woorden[i]);
}
