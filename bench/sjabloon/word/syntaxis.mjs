// How each engine writes a field, a condition and a loop. `rijlus` says where the tags of a row loop stand: in rows
// of their own, or in the first and last cell.

const mustache = {
  veld: (naam) => `{${naam}}`,
  als: (naam) => [`{#${naam}}`, `{/${naam}}`],
  elk: (naam) => [`{#${naam}}`, `{/${naam}}`],
  rijlus: 'cellen',
};

export const SYNTAXIS = {
  rivklaar: {
    veld: (naam) => `{{${naam}}}`,
    als: (naam) => [`{{#if ${naam}}}`, '{{/if}}'],
    elk: (naam) => [`{{#each ${naam}}}`, '{{/each}}'],
    rijlus: 'rijen',
  },
  docxtemplater: mustache,
  'easy-template-x': mustache,
  'docx-templates': {
    veld: (naam, lijst) => (lijst ? `+++INS $${lijst}.${naam}+++` : `+++INS ${naam}+++`),
    als: (naam) => [`+++IF ${naam}+++`, '+++END-IF+++'],
    elk: (naam) => [`+++FOR ${naam} IN ${naam}+++`, `+++END-FOR ${naam}+++`],
    rijlus: 'rijen',
  },
  // Knows no blocks: one placeholder stands for all of it, and code makes what takes its place.
  'docx-patch': {
    veld: (naam) => `{{${naam}}}`,
    blok: (naam) => `{{${naam}}}`,
  },
};
