import { ADVIEZEN, belastbaarheid, stuk } from './paden.ts';
import type { Groep } from './tabel.ts';

const OVERAL = [''];

export const privacy: Groep = {
  groep: 'privacy',
  titel: 'Privacy',
  kandidaten: [
    { kandidaat: 'privacy-diagnose', paden: [], vrijeTekst: OVERAL },
    { kandidaat: 'privacy-klachten', paden: [], vrijeTekst: OVERAL },
    { kandidaat: 'privacy-behandeling', paden: [], vrijeTekst: OVERAL },
    {
      kandidaat: 'privacy-oorzaak',
      paden: ['/ziekte/wazoVerlof/*/{soort,van,tot}'],
      vrijeTekst: OVERAL,
      toelichting: 'Woorden en data van verlof mogen; een verband met de ziekte niet.',
    },
    {
      kandidaat: 'privacy-vangnetgrond',
      paden: ['/ziekte/vangnet/{vanToepassing,grondVoorMeldingUwv}'],
      vrijeTekst: OVERAL,
    },
    {
      kandidaat: 'privacy-beroepsziekte',
      paden: ['/ziekte/werkgerelateerd'],
      vrijeTekst: ['/probleemanalyse', '/adviezen'],
    },
    {
      kandidaat: 'privacy-eigen-waarneming',
      paden: [
        ...belastbaarheid('{bron,vastgesteldOp}'),
        '/spoor2/belastbaarheidBijStart/{bron,vastgesteldOp}',
      ],
    },
    {
      kandidaat: 'privacy-medische-bijlage',
      paden: [
        '/medischeInformatie/{inWerkgeversdossier,verstrektAanWerknemerOp}',
        '/wia/geuploadeStukken',
        '/spoor2/verstrekteGegevens',
      ],
    },
    {
      kandidaat: 'privacy-fml-geen-diagnose',
      paden: [...belastbaarheid('zonderDiagnose'), '/spoor2/belastbaarheidBijStart/zonderDiagnose'],
      vrijeTekst: [
        '/probleemanalyse/belastbaarheid',
        '/adviezen/*/belastbaarheid',
        '/actueelOordeel/belastbaarheid',
        '/spoor2/belastbaarheidBijStart',
      ],
    },
    { kandidaat: 'privacy-actueel-oordeel-niet-medisch', paden: [], vrijeTekst: ['/actueelOordeel'] },
    {
      kandidaat: 'privacy-werknemer-eigen-tekst',
      paden: ['/oordeelWerknemer/rechtstreeksNaarUwv'],
      vrijeTekst: [
        '/{planVanAanpak,bijstellingen/*,evaluaties/*,eerstejaarsevaluatie,eindevaluatie}/visieWerknemer',
        '/oordeelWerknemer',
        '/spoor2/trajectplan/visieWerknemer',
        '/spoor2/rapportages/*/visieWerknemer',
      ],
    },
    {
      kandidaat: 'privacy-spoor2-overdracht-minimaal',
      paden: ['/spoor2/{verstrekteGegevens,werknemerOverGegevensGeinformeerdOp,bureau/contractdatum}'],
    },
    {
      kandidaat: 'privacy-spoor2-rapport',
      paden: ['/spoor2/trajectplan/zonderMedischeTermen'],
      vrijeTekst: ['/spoor2'],
    },
    {
      kandidaat: 'privacy-bsn-alleen-uwv',
      paden: ['/werknemer/{bsn,personeelsnummer}', '/zaaknummer'],
      vrijeTekst: OVERAL,
    },
    { kandidaat: 'privacy-bsn-elfproef', paden: ['/werknemer/bsn'] },
    {
      kandidaat: 'privacy-vrije-tekst-waarschuwing',
      paden: [],
      vrijeTekst: OVERAL,
      toelichting:
        'De omschrijving van elk van deze velden eindigt met de waarschuwing; een test bewaakt dat.',
    },
    { kandidaat: 'privacy-derden', paden: [], vrijeTekst: OVERAL },
    {
      kandidaat: 'privacy-bewaartermijn',
      paden: [
        '/bewaartermijn/{dossierVernietigenOp,reintegratieAfgerondOp,juridischeReden}',
        '/bewaartermijn/perCategorie/*/{categorie,vernietigenOp}',
        '/dienstverband/einde',
        '/werkgever/{eigenrisicodragerZw,eigenrisicodragerWga}',
      ],
    },
    {
      kandidaat: 'privacy-geheimhouding-casemanager',
      paden: ['/casemanager/{werktVoor,toegangMedischeGegevens}'],
    },
    {
      kandidaat: 'privacy-inzage-werknemer',
      paden: [
        ...stuk('/probleemanalyse', ADVIEZEN, '/actueelOordeel'),
        '/{probleemanalyse,adviezen/*,actueelOordeel,riv}/stuk/verstrekkingen/*/{aan,op}',
        '/bewaartermijn/inzageVerzoekenOp',
      ],
    },
  ],
};
