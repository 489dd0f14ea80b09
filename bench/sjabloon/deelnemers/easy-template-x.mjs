import { TemplateHandler } from 'easy-template-x';

export const syntaxis = 'easy-template-x';

export function laad(sjabloon) {
  const handler = new TemplateHandler();
  return (zaak) => handler.process(sjabloon, zaak);
}
