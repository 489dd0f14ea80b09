import type { Stap } from '../toets/stap.ts';
import type { Toetsgang } from '../toets/stappen.ts';
import { STAPSTAND, zwijgt } from '../toets/teksten/uitslag.ts';
import { vouw, type Verf } from './opmaak.ts';

/** Where the case stands in UWV's test; the step it stands at is marked. */
export function schrijfToetsgang({ stappen, bij }: Toetsgang, verf: Verf, breedte: number): string {
  const regel = (stap: Stap): string => {
    const { id, naam, stand, toelichting } = stap;
    const tekst = zwijgt(stap) ? naam : `${naam}${naam.endsWith('?') ? '' : ':'} ${toelichting}`;
    const heel = `${id === bij ? '>' : ' '} ${STAPSTAND[stand][0].padEnd(5)}  ${vouw(tekst, breedte, '         ')}`;
    return id === bij ? verf('bold', heel) : stand === 'nietBereikt' ? verf('dim', heel) : heel;
  };
  return [
    verf('bold', 'De toets van UWV, stap voor stap:'),
    ...stappen.map(regel),
    `  ${vouw(legenda(stappen, bij !== undefined), breedte, '  ')}`,
  ].join('\n');
}

/** What the words before the steps mean: those that are used. */
function legenda(stappen: readonly Stap[], wijstAan: boolean): string {
  const gebruikt = Object.entries(STAPSTAND).filter(([stand]) =>
    stappen.some((stap) => stap.stand === stand),
  );
  const delen = gebruikt.map(([, [naam, betekenis]]) => `${naam} = ${betekenis}`);
  return `(${[...delen, ...(wijstAan ? ['> = hier staat het dossier nu'] : [])].join('; ')})`;
}
