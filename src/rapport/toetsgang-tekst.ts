import type { Stap, Stapstand } from '../toets/stap.ts';
import type { Toetsgang } from '../toets/stappen.ts';
import { vouw, type Verf } from './opmaak.ts';

const STAND: Readonly<Record<Stapstand, readonly [naam: string, betekenis: string]>> = {
  gepasseerd: ['door', 'deze controles vonden niets dat in de weg staat'],
  nee: ['nee', 'het antwoord is nee'],
  open: ['open', 'dit staat in de weg'],
  vraag: ['vraag', 'een mens moet eerst oordelen'],
  nogNiet: ['later', 'nog niet aan de orde of nog niet te controleren'],
  nietBereikt: ['-', 'hier komt UWV niet aan toe'],
};

/** Where the case stands in UWV's test; the step it stands at is marked. */
export function schrijfToetsgang({ stappen, bij }: Toetsgang, verf: Verf, breedte: number): string {
  const regel = (stap: Stap): string => {
    const { id, naam, stand, toelichting } = stap;
    const tekst = zwijgt(stap) ? naam : `${naam}${naam.endsWith('?') ? '' : ':'} ${toelichting}`;
    const heel = `${id === bij ? '>' : ' '} ${STAND[stand][0].padEnd(5)}  ${vouw(tekst, breedte, '         ')}`;
    return id === bij ? verf('bold', heel) : stand === 'nietBereikt' ? verf('dim', heel) : heel;
  };
  return [
    verf('bold', 'De toets van UWV, stap voor stap:'),
    ...stappen.map(regel),
    `  ${vouw(legenda(stappen, bij !== undefined), breedte, '  ')}`,
  ].join('\n');
}

/** A step that was passed without more ado needs no words. */
const zwijgt = ({ id, stand, regels }: Stap): boolean =>
  stand === 'gepasseerd' && regels.length === 0 && id !== 'resultaat' && id !== 'regime';

/** What the words before the steps mean: those that are used. */
function legenda(stappen: readonly Stap[], wijstAan: boolean): string {
  const gebruikt = Object.entries(STAND).filter(([stand]) => stappen.some((stap) => stap.stand === stand));
  const delen = gebruikt.map(([, [naam, betekenis]]) => `${naam} = ${betekenis}`);
  return `(${[...delen, ...(wijstAan ? ['> = hier staat het dossier nu'] : [])].join('; ')})`;
}
