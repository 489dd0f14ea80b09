import { compileWord } from '../../../dist/cli/sjabloon.js';

export const syntaxis = 'rivklaar';

const EIGENSCHAPPEN = { titel: 'Rapportage over de re-integratie', peildatum: '2025-10-17' };

export function laad(sjabloon, { niveau }) {
  const gereed = compileWord(sjabloon, { niveau });
  return (zaak) => gereed.render(zaak, EIGENSCHAPPEN);
}
