import { AD, belastbaarheid, EJE, stuk } from './paden.ts';
import type { Groep } from './tabel.ts';

const ONDERZOEK = '{onderzochtOp,varianten,uitkomst,reden,toelichting}';

export const spoor1: Groep = {
  groep: 'E',
  titel: 'Eerste spoor',
  kandidaten: [
    { kandidaat: 's1-eigen-werk-onderzocht', paden: [`/spoor1/eigenWerk/${ONDERZOEK}`] },
    {
      kandidaat: 's1-aanpassing-werkplek',
      paden: [
        `/spoor1/aanpassingWerkplek/${ONDERZOEK}`,
        '/spoor1/voorzieningenUwv/{overwogenOp,aangevraagd}',
      ],
    },
    {
      kandidaat: 's1-ander-werk-intern',
      paden: [
        `/spoor1/anderWerkIntern/${ONDERZOEK}`,
        '/spoor1/functies/*/{functie,vestiging,flexibel,passend,reden}',
        '/spoor1/geenFormatieruimte',
        `${AD}/functiesInternOnderzocht`,
        '/werkgever/aardBedrijf/{vestigingen,flexibeleKrachten}',
      ],
    },
    {
      kandidaat: 's1-aanbod-concreet',
      paden: [
        '/spoor1/aanbiedingen/*/{datum,schriftelijk,taken,urenPerWeek,ingangsdatum,opgedragen}',
        '/spoor1/{geenFormatieruimte,nietsInternMogelijk/vastgesteldOp}',
        '/spoor1/functies/*/{passend,reden}',
      ],
    },
    {
      kandidaat: 's1-functie-passend-gemaakt',
      paden: [`/spoor1/functiePassendMaken/${ONDERZOEK}`, '/spoor1/scholingsduurWeken', `${AD}/werkCreatie`],
    },
    {
      kandidaat: 's1-vervanger-geen-excuus',
      paden: [
        '/spoor1/{eigenWerk,aanpassingWerkplek,anderWerkIntern,functiePassendMaken}/reden',
        '/spoor1/functies/*/reden',
      ],
    },
    {
      kandidaat: 's1-voorstel-werknemer-beantwoord',
      paden: ['/spoor1/voorstellenWerknemer/*/{datum,antwoordOp,antwoord,reden}'],
    },
    {
      kandidaat: 's1-arbeidstherapeutisch-max-6-weken',
      paden: [
        '/spoor1/arbeidstherapeutisch/*/{van,tot,doel,geevalueerdOp,vervolgkeuze,onderbouwingBedrijfsarts}',
        '/urenlog/*/{van,tot,arbeidstherapeutisch}',
      ],
    },
    {
      kandidaat: 's1-arbeidsconflict-herplaatsing',
      paden: ['/conflicten/*/{soort,andereFunctieOverwogen,redenGeenAndereFunctie,opgelostOp}'],
    },
    {
      kandidaat: 's1-ad-onderzoek-indicatie',
      paden: [
        ...stuk(AD, EJE),
        `${EJE}/{conclusieSpoor1/eigenWerkPassend,conclusieSpoor1/eigenWerkPassendTeMaken,besluitSpoor2/perspectiefTot}`,
        '/geschillen/*/{over,opgelostOp}',
        ...belastbaarheid('mogelijkheden'),
      ],
    },
    {
      kandidaat: 's1-ad-recente-belastbaarheid',
      paden: [...stuk(AD), `${AD}/{datumBelastbaarheid,bronBelastbaarheid,adviesId}`],
    },
    {
      kandidaat: 's1-voortzetting-naast-spoor2',
      paden: ['/spoor1/{voortzettingNaastSpoor2,nietsInternMogelijk/vastgesteldOp}', '/spoor2/start'],
    },
    {
      kandidaat: 's1-bedrijfsgrootte-diversiteit',
      paden: ['/werkgever/aardBedrijf/{aantalWerknemers,aantalFuncties,vestigingen,soortenFuncties}'],
    },
  ],
};
