import { standAfwijking, type Termijnafwijking } from '../../feiten/termijnafwijking.ts';
import { datum } from '../../kern/datum.ts';
import { procesgang } from '../../recht/bronnen.ts';
import { defineRegel, tekort, voldoet, type Pointer } from '../regel.ts';

export default defineRegel({
  id: 'afwijking-termijn-gemotiveerd',
  fase: 'tijdigheid',
  document: 'dossier',
  bronnen: [procesgang({ artikel: '5' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Een afwijking van een termijn van art. 2 of 4 is gemotiveerd en wordt door werkgever en werknemer samen gedragen.',
  meldingen: {
    // The lateness itself is found by the rule of that term; this one only says why the deviation does not count yet.
    onvolledig: {
      ernst: 'info',
      tekst:
        'Bij een stuk is een afwijking van de termijn vastgelegd, maar {mist} ontbreekt. De Regeling procesgang laat alleen een gemotiveerde afwijking door werkgever en werknemer samen toe; zo telt zij niet mee.',
    },
  },
  herstel: 'Vul de vastgelegde afwijking aan met de reden en de instemming van beide partijen.',
  toets({ zaak: { probleemanalyse, planVanAanpak, bijstellingen, evaluaties, eerstejaarsevaluatie } }) {
    const plaatsen: readonly (readonly [Pointer, Termijnafwijking | undefined])[] = [
      ['/probleemanalyse/termijnafwijking', probleemanalyse?.termijnafwijking],
      ['/planVanAanpak/termijnafwijking', planVanAanpak?.termijnafwijking],
      ...(bijstellingen ?? []).map(
        ({ termijnafwijking }, i) => [`/bijstellingen/${i}/termijnafwijking`, termijnafwijking] as const,
      ),
      ...(evaluaties ?? []).map(
        ({ termijnafwijking }, i) => [`/evaluaties/${i}/termijnafwijking`, termijnafwijking] as const,
      ),
      ['/eerstejaarsevaluatie/termijnafwijking', eerstejaarsevaluatie?.termijnafwijking],
    ];
    return plaatsen.flatMap(([veld, afwijking]) => {
      const stand = standAfwijking(afwijking);
      if (!afwijking || stand === 'geen') return [];
      return [stand === 'volledig' ? voldoet : tekort('onvolledig', veld, { mist: watMist(afwijking) })];
    });
  },
});

function watMist({ reden, instemmingWerkgever, instemmingWerknemer }: Termijnafwijking): string {
  if (!reden?.trim()) return 'de reden';
  if (instemmingWerkgever && !instemmingWerknemer) return 'de instemming van de werknemer';
  return instemmingWerknemer ? 'de instemming van de werkgever' : 'de instemming van beide partijen';
}
