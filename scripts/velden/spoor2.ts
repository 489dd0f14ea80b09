import { AD, ADVIEZEN, belastbaarheid, BIJSTELLINGEN, EJE, stuk } from './paden.ts';
import type { Groep } from './tabel.ts';

export const PERSOONSPROFIEL =
  '/spoor2/persoonsprofiel/{vastgesteldOp,werkervaring,opleiding,ambities,persoonskenmerken,belemmeringen,mogelijkheden}';
export const ZOEKPROFIEL =
  '/spoor2/zoekprofiel/{vastgesteldOp,functies,branches,taken,onderbouwingBelastbaarheid,onderbouwingArbeidsmarkt,alleenWensen}';
const UITZONDERING =
  '/spoor2/uitzondering/{reden,vastgelegdOp,geldigTot,adviesId,werkgeverStemtIn,werknemerStemtIn,toelichting}';

export const spoor2: Groep = {
  groep: 'F',
  titel: 'Tweede spoor',
  kandidaten: [
    {
      kandidaat: 's2-verplicht-niet-gestart',
      paden: [
        '/spoor2/start',
        UITZONDERING,
        `${EJE}/besluitSpoor2/{besluit,reden}`,
        '/spoor1/nietsInternMogelijk/vastgesteldOp',
        '/resultaat/{soortWerk,urenPerWeek,structureel/contractvorm}',
        ...belastbaarheid('{mogelijkheden,urenPerWeek}'),
        '/werknemer/aowDatum',
        '/spoor2/eerdereTrajecten/*/{resultaat,adequaat}',
      ],
      toelichting: 'Kosten zijn geen uitzondering (§ 11 beoordelingskader).',
    },
    {
      kandidaat: 's2-perspectief-verlopen',
      paden: [
        `${EJE}/besluitSpoor2/{reden,perspectiefTot}`,
        '/spoor2/uitzondering/{reden,vastgelegdOp,geldigTot}',
        '/spoor2/start',
        '/resultaat/{vastgesteldOp,structureel/sinds}',
      ],
    },
    {
      kandidaat: 's2-uitstel-gemotiveerd',
      paden: [UITZONDERING, `${EJE}/besluitSpoor2/{besluit,reden,toelichting}`],
    },
    {
      kandidaat: 's2-fml-voor-start',
      paden: ['/spoor2/start', '/spoor2/belastbaarheidBijStart/{vastgesteldOp,vorm,bron}'],
    },
    {
      kandidaat: 's2-ad-voor-start',
      paden: [
        ...stuk(AD),
        '/spoor2/{start,inOverlegVroegGestart}',
        '/planVanAanpak/zoekvolgorde/beidenWillenExtern',
      ],
    },
    {
      kandidaat: 's2-trajectplan-aanwezig',
      paden: [
        ...stuk('/spoor2/trajectplan', BIJSTELLINGEN),
        `${BIJSTELLINGEN}/zoekprofielInPlan`,
        '/spoor2/{bureau/zelfUitgevoerd,trajectplan/rapportagemomenten,trajectplan/rapportagedata}',
      ],
    },
    { kandidaat: 's2-persoonsprofiel', paden: [PERSOONSPROFIEL, `${BIJSTELLINGEN}/zoekprofielInPlan`] },
    { kandidaat: 's2-zoekprofiel-onderbouwd', paden: [ZOEKPROFIEL] },
    {
      kandidaat: 's2-zoekprofiel-binnen-weken',
      paden: ['/spoor2/{start,zoekprofiel/vastgesteldOp,orientatieOnderbouwd}'],
    },
    {
      kandidaat: 's2-activiteiten-samenhangend',
      paden: ['/spoor2/trajectplan/{kloof,activiteiten/*/soort}', '/spoor2/activiteiten/*/{datum,soort}'],
    },
    {
      kandidaat: 's2-sollicitaties-wekelijks',
      paden: [
        '/spoor2/{zoekprofiel/vastgesteldOp,afgesloten/op}',
        '/spoor2/sollicitaties/*/datum',
        '/spoor2/nogNietSolliciteren/*/{van,tot,soortReden,reden}',
      ],
    },
    {
      kandidaat: 's2-sollicitaties-passend',
      paden: [
        '/spoor2/sollicitaties/*/{functie,pastBijZoekprofiel,toelichtingPassend}',
        '/spoor2/zoekprofiel/functies',
      ],
    },
    {
      kandidaat: 's2-sollicitatielog-bewijs',
      paden: ['/spoor2/sollicitaties/*/{datum,werkgever,functie,resultaat,bewijs}'],
    },
    {
      kandidaat: 's2-rapportages-aanwezig',
      paden: [
        ...stuk('/spoor2/rapportages/*'),
        '/spoor2/rapportages/*/{nummer,van,tot}',
        '/spoor2/{start,afgesloten/op}',
      ],
    },
    {
      kandidaat: 's2-werkgever-vinger-aan-de-pols',
      paden: [...stuk('/spoor2/rapportages/*'), '/spoor2/rapportages/*/reactieWerkgever/{datum,reactie}'],
    },
    {
      kandidaat: 's2-klacht-werknemer-over-bureau',
      paden: ['/spoor2/klachten/*/{datum,bureauAangesprokenOp,resultaat,anderBureauOp}'],
    },
    {
      kandidaat: 's2-deelname-werknemer',
      paden: [
        '/spoor2/contacten/*/{datum,aanwezig,redenAfwezig}',
        '/spoor2/rapportages/*/deelname/oordeel',
        '/nietMeewerken/*/{datum,gewaarschuwdOp,maatregelId}',
      ],
    },
    {
      kandidaat: 's2-belastbaarheid-doorgegeven',
      paden: [
        `${ADVIEZEN}/{wijzigtBelastbaarheid,belastbaarheid/vastgesteldOp}`,
        '/spoor2/rapportages/*/{belastbaarheidGewijzigd,belastbaarheidDoorgegevenOp}',
      ],
    },
    {
      kandidaat: 's2-intensiteit',
      paden: [
        '/spoor2/contacten/*/{datum,uren}',
        '/spoor2/trajectplan/urenPerWeek',
        ...belastbaarheid('urenPerWeek'),
      ],
    },
    {
      kandidaat: 's2-scholing-overwogen',
      paden: ['/spoor2/scholing/{behoefteOnderzochtOp,besluit,soortReden,reden}'],
    },
    {
      kandidaat: 's2-minimaal-een-traject',
      paden: [
        '/spoor2/{start,afgesloten/op,afgesloten/adequaat,uitzondering/reden}',
        '/spoor2/eerdereTrajecten/*/{van,tot,adequaat}',
        ...stuk('/spoor2/trajectplan'),
        `${BIJSTELLINGEN}/zoekprofielInPlan`,
      ],
    },
    {
      kandidaat: 's2-mislukt-bijstelling',
      paden: [
        '/spoor2/afgesloten/{op,resultaat,tweedeTrajectOverwogen}',
        '/spoor2/rapportages/*/eindadvies/{resultaat,tweedeTrajectZinvol,redenNietZinvol,reden}',
        ...stuk(ADVIEZEN, BIJSTELLINGEN),
      ],
    },
    {
      kandidaat: 's2-bureau-niet-verplicht',
      paden: [
        '/spoor2/{bureau/naam,bureau/zelfUitgevoerd,werknemerWenstBegeleiding}',
        '/{probleemanalyse,adviezen/*,actueelOordeel}/signalen/begeleidingNodigTweedeSpoor',
      ],
      toelichting: 'Geldt alleen bij "op eigen kracht" en zonder wens van de werknemer.',
    },
    {
      kandidaat: 's2-plaatsing-detachering',
      paden: ['/spoor2/detacheringOverwogenOp', '/spoor2/plaatsingen/*/{soort,van}'],
    },
    {
      kandidaat: 's2-start-vroeg-toegestaan',
      paden: [
        '/spoor2/{start,inOverlegVroegGestart,datumConclusieIntern}',
        '/planVanAanpak/zoekvolgorde/beidenWillenExtern',
      ],
      toelichting: 'Bewaakt dat een vroege start geen bevinding geeft.',
    },
  ],
};
