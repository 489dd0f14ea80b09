import type { Kandidaten } from './kandidaat.ts';

/** The first track (`wvp.md` 3.2 E, and the corrections from § 8 and § 9 of the beoordelingskader and BW 7). */
export const spoor1: Kandidaten = {
  's1-eigen-werk-onderzocht': { regel: 's1-eigen-werk-onderzocht' },
  's1-aanpassing-werkplek': {
    regel: 's1-aanpassing-werkplek',
    opmerking:
      'Meldt ook een afgesproken aanpassing die niet te zien is. De voorzieningen van UWV staan in s1-uwv-voorzieningen.',
  },
  's1-ander-werk-intern': {
    regel: ['s1-ander-werk-intern', 's1-overzicht-functies'],
    opmerking:
      'Gesplitst: actief zoeken is beleidsregel, het overzicht van functies is werkwijzer. De uitzondering volgt E62.',
  },
  's1-aanbod-concreet': {
    regel: ['s1-aanbod-concreet', 's1-aanbod-uitgewerkt'],
    opmerking:
      'Gesplitst: dat er een aanbod is, en dat een niet aanvaard aanbod op schrift staat en is opgedragen.',
  },
  's1-functie-passend-gemaakt': { regel: 's1-functie-passend-gemaakt' },
  's1-vervanger-geen-excuus': { regel: 's1-vervanger-geen-excuus' },
  's1-voorstel-werknemer-beantwoord': { regel: 's1-voorstel-werknemer-beantwoord' },
  's1-arbeidstherapeutisch-max-6-weken': {
    regel: 's1-arbeidstherapeutisch-max-6-weken',
    opmerking: 'E16: langer dan 42 dagen is aandacht, zonder doel of evaluatie een risico.',
  },
  's1-arbeidsconflict-herplaatsing': { regel: 's1-arbeidsconflict-herplaatsing' },
  's1-ad-onderzoek-indicatie': {
    regel: 's1-ad-onderzoek-indicatie',
    opmerking:
      'E39: alleen aandacht; het risico bij ontbrekend zoeken geeft s1-ander-werk-intern. Een geschil over geschiktheid vraagt een deskundigenoordeel en staat bij de medewerking.',
  },
  's1-ad-recente-belastbaarheid': {
    regel: 's1-ad-recente-belastbaarheid',
    opmerking: 'E40: de leeftijd is aandacht; alleen een profiel dat niet van een arts komt is een risico.',
  },
  's1-voortzetting-naast-spoor2': { regel: 's1-voortzetting-naast-spoor2' },
  's1-bedrijfsgrootte-diversiteit': {
    regel: 's1-bedrijfsgrootte-diversiteit',
    opmerking: 'Staat er niets over het bedrijf, dan meldt riv-aard-bedrijf dat.',
  },
  's1-onderzoek-bij-start': { regel: 's1-onderzoek-bij-start' },
  's1-aanbod-passend-criteria': { regel: 's1-aanbod-passend-criteria' },
  's1-arbeidstherapeutisch-vervolg': {
    regel: ['s1-arbeidstherapeutisch-vervolg', 's1-arbeidstherapeutisch-max-6-weken'],
    opmerking: 'Een periode die nog loopt heeft geen vervolg; dan zegt de regel over zes weken het.',
  },
  's1-uwv-voorzieningen': { regel: 's1-uwv-voorzieningen' },
  's1-inkrimping-geen-excuus': { regel: 's1-inkrimping-geen-excuus' },
  's1-geen-formatieruimte': {
    feit: 'feiten/spoor1-grenzen.ts#geenFormatieruimte',
    regel: [
      's1-aanbod-concreet',
      's1-functie-passend-gemaakt',
      's1-ander-werk-intern',
      's1-overzicht-functies',
    ],
  },
  's1-geen-ontslag-collega': {
    feit: 'feiten/spoor1-grenzen.ts#vergtOntslagCollega',
    regel: ['s1-aanbod-concreet', 's1-functie-passend-gemaakt'],
  },
  's1-grens-redelijkheid': {
    feit: 'feiten/spoor1-grenzen.ts#grensRedelijkheid',
    regel: ['s1-grens-redelijkheid', 's1-aanbod-concreet', 's1-functie-passend-gemaakt'],
    opmerking: 'De regel vraagt eenmaal of de onderbouwing het beroep op de grens draagt.',
  },
  's1-werk-mede-oorzaak': { regel: 's1-werk-mede-oorzaak' },
  's1-kleine-plaatsing-voorwaarden': {
    regel: 's1-kleine-plaatsing-voorwaarden',
    opmerking: 'De driemaandelijkse evaluatie staat in termijn-kleine-plaatsing-3-maanden.',
  },
  'passende-arbeid-geen-contractwijziging': { regel: 'passende-arbeid-geen-contractwijziging' },
};
