import docxTemplates from 'docx-templates';

export const syntaxis = 'docx-templates';

export function laad(sjabloon, { noSandbox }) {
  const opties = { template: sjabloon, noSandbox, compressionLevel: 6, maximumWalkingDepth: 1e9 };
  return (zaak) => docxTemplates.createReport({ ...opties, data: zaak });
}
