/** The recorded readings of the law, as they are titled in `besluiten/`: the questions that the text leaves open. */
export const BESLUITEN: Readonly<Record<string, string>> = {
  '0001': 'Welke dag is de laatste van de wachttijd?',
  '0002': 'Wat is de dag waarop de wachttijd 81 of 89 weken heeft geduurd?',
  '0003': 'Moet het verlangen of het oordeel binnen zes weken vallen?',
  '0004': 'Schuiven de termijnen van de Regeling op door een onderbreking?',
  '0005': 'Hoort de visie bij elke evaluatie?',
  '0006': 'Is medische informatie een verplicht onderdeel van het verslag?',
  '0007': 'Is het oordeel van de werknemer een afzonderlijk stuk?',
  '0008': 'Gelden de vorm- en herkenbaarheidsvereisten voor de WIA?',
  '0009': 'Is het tweede spoor nodig bij gedeeltelijke hervatting aan het einde van het eerste jaar?',
  '0010': 'Is de duur van het contract of zijn kosten een reden om het tweede spoor achterwege te laten?',
  '0011': 'Naar welke verlenging verwijst art. 64 lid 3?',
  '0012': 'Hoe wordt de onderbreking van vier weken geteld?',
  '0013': 'Wanneer is passend werk nieuw bedongen arbeid, of is de werknemer hersteld?',
  '0014': 'Wat volgt uit "geen benutbare mogelijkheden"?',
  '0015': 'Schuift het einde van een loonsanctie op als het in een weekend valt?',
  '0016': 'Horen privéomstandigheden en behandeling in het dossier van de werkgever?',
  '0017': 'Welk loon is het loon vóór de ziekte?',
  '0018': 'Is een vastgesteld stuk zonder datum er wel?',
  '0019': 'Welke grond draagt een tekortkoming?',
  '0020': 'Wanneer draagt een medische wachttijd stilstand?',
  '0021': 'Wat is een stuk van na het einde van de wachttijd waard?',
  '0022': 'Vervalt het tweede spoor bij marginale mogelijkheden?',
  '0023': 'Welke grond noemt een waarschuwing over het loon?',
};

/** The readings that a text names, in order of number. */
export const besluitenIn = (tekst: string): readonly string[] =>
  [...new Set([...tekst.matchAll(/\bbesluit (\d{4})\b/g)].flatMap(([, nummer]) => nummer ?? []))].sort();
