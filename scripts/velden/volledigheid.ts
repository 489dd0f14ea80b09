import { ADVIEZEN, belastbaarheid, BIJSTELLINGEN, EERSTE_DAG, EJE, KLOK, stuk, vanElk } from './paden.ts';
import type { Groep } from './tabel.ts';

const GEEN_MOGELIJKHEDEN = ['/probleemanalyse/geenPlanGemotiveerd', ...belastbaarheid('mogelijkheden')];
const OVEREENGEKOMEN = ['/planVanAanpak', BIJSTELLINGEN, EJE, '/eindevaluatie'];

export const volledigheid: Groep = {
  groep: 'A',
  titel: 'Volledigheid',
  kandidaten: [
    {
      kandidaat: 'riv-probleemanalyse-aanwezig',
      paden: [
        ...stuk('/probleemanalyse'),
        '/probleemanalyse/stuk/opstellers/*/rol',
        EERSTE_DAG,
        '/dienstverband/einde',
        '/ziekte/dreigendLangdurig/verwacht',
        '/riv/verkort/langdurigNietVerwacht',
      ],
    },
    {
      kandidaat: 'riv-bijstelling-probleemanalyse-aanwezig',
      paden: [...stuk(ADVIEZEN), `${ADVIEZEN}/{id,soort,wijzigtBelastbaarheid,stuk/bijlage/bestand}`],
    },
    { kandidaat: 'riv-plan-van-aanpak-aanwezig', paden: [...stuk('/planVanAanpak'), ...GEEN_MOGELIJKHEDEN] },
    {
      kandidaat: 'riv-bijstellingen-pva-aanwezig',
      paden: [
        ...stuk(BIJSTELLINGEN),
        `${BIJSTELLINGEN}/{id,nummer}`,
        '/{evaluaties/*,eerstejaarsevaluatie,eindevaluatie}/bijstellingId',
        '/deskundigenoordelen/*/verwerktInBijstellingId',
      ],
    },
    {
      kandidaat: 'riv-eerstejaarsevaluatie-aanwezig',
      paden: [...stuk(EJE), ...KLOK, ...stuk('/planVanAanpak'), '/probleemanalyse/geenPlanGemotiveerd'],
    },
    {
      kandidaat: 'riv-laatste-evaluatie-aanwezig',
      paden: [...stuk('/eindevaluatie', '/evaluaties/*', EJE), ...GEEN_MOGELIJKHEDEN],
      toelichting: 'Geen vergelijking met de datum van de laatste bijstelling.',
    },
    {
      kandidaat: 'riv-actueel-oordeel-aanwezig',
      paden: [...stuk('/actueelOordeel'), '/actueelOordeel/stuk/opstellers/*/rol'],
    },
    {
      kandidaat: 'riv-actueel-oordeel-vier-oordelen',
      paden: [
        '/actueelOordeel/{verloop,arbeidsrelatie/oordeel,passendeArbeid/aanwezig}',
        '/actueelOordeel/belastbaarheid/{mogelijkheden,samenvatting}',
      ],
    },
    {
      kandidaat: 'riv-medische-informatie-verstrekt',
      paden: ['/medischeInformatie/{verstrektAanWerknemerOp,doorWerknemerIngediendOp}'],
    },
    {
      kandidaat: 'riv-oordeel-werknemer-gevraagd',
      paden: [
        ...stuk('/oordeelWerknemer'),
        '/oordeelWerknemer/{gevraagdOp,rechtstreeksNaarUwv}',
        '/wia/aanvraagBevatOordeelWerknemer',
      ],
      toelichting: 'Verplichte partij: werknemer.',
    },
    {
      kandidaat: 'riv-oordeel-werkgever-arbeidsrelatie',
      paden: ['/eindevaluatie/oordeelArbeidsrelatie/oordeel', '/riv/oordeelWerkgever/arbeidsrelatie'],
      toelichting: 'De plaats is vrij; zonder eindevaluatie staat het oordeel bij het verslag.',
    },
    {
      kandidaat: 'riv-oordeel-werkgever-passende-arbeid',
      paden: [
        '/eindevaluatie/oordeelPassendeArbeid/aanwezig',
        '/riv/oordeelWerkgever/passendeArbeidAanwezig',
      ],
      toelichting: 'De plaats is vrij; zonder eindevaluatie staat het oordeel bij het verslag.',
    },
    {
      kandidaat: 'riv-aard-bedrijf',
      paden: [
        '/werkgever/aardBedrijf/{sector,activiteiten,aantalWerknemers,aantalFuncties,soortenFuncties}',
        '/eindevaluatie/aardBedrijf',
      ],
    },
    { kandidaat: 'riv-functiegegevens', paden: ['/dienstverband/functie/{naam,urenPerWeek,taken}'] },
    {
      kandidaat: 'riv-bekwaamheden',
      paden: ['/werknemer/bekwaamheden/{opleidingen/*/naam,werkervaring/*/functie,vaardigheden}'],
    },
    {
      kandidaat: 'riv-administratieve-gegevens',
      paden: [
        '/werknemer/{voorletters,achternaam,geboortedatum,bsn}',
        '/werkgever/{naam,loonheffingennummer,contactpersoon/naam}',
        '/arbodienst/{naam,bedrijfsarts/naam}',
      ],
    },
    {
      kandidaat: 'riv-eerste-ziektedag-vermeld',
      paden: [
        '/{probleemanalyse,actueelOordeel,meldingen/langdurigZiek}/eersteZiektedag',
        EERSTE_DAG,
        '/ziekte/correctie/{eerder,reden,doorgegevenAanUwvOp}',
      ],
    },
    {
      kandidaat: 'doc-datum-en-opsteller',
      paden: vanElk('stuk/{opgesteldOp,opstellers/*/naam,opstellers/*/functie}'),
    },
    { kandidaat: 'doc-afzonderlijk-herkenbaar', paden: vanElk('stuk/{afzonderlijkHerkenbaar,formulierUwv}') },
    {
      kandidaat: 'doc-ondertekend-werkgever',
      paden: vanElk('stuk/ondertekening/werkgever/{naam,ondertekendOp}', OVEREENGEKOMEN),
    },
    {
      kandidaat: 'doc-ondertekend-werknemer',
      paden: [
        ...vanElk(
          'stuk/ondertekening/werknemer/{ondertekendOp,geweigerd/vastgelegdOp,geweigerd/reden,geweigerd/uitnodigingen,onbereikbaar/vastgelegdOp}',
          OVEREENGEKOMEN,
        ),
        ...vanElk('{overeenstemming,geschilpunten/soortVervolg,geschilpunten/vervolg}', OVEREENGEKOMEN),
      ],
    },
    {
      kandidaat: 'doc-bsn-op-elk-stuk',
      paden: [...vanElk('stuk/{bsnVermeld,verstrekkingen/*/aan}'), '/werknemer/bsn'],
    },
    {
      kandidaat: 'riv-geen-pva-gemotiveerd',
      paden: [
        ...stuk('/planVanAanpak'),
        '/probleemanalyse/geenPlanGemotiveerd',
        '/probleemanalyse/belastbaarheid/{mogelijkheden,geenMogelijkhedenOnderbouwdInMedischDeel}',
      ],
    },
    {
      kandidaat: 'riv-verkort-voorwaarden',
      paden: [
        ...stuk('/riv/verkort', '/probleemanalyse', '/planVanAanpak'),
        '/riv/verkort/{langdurigNietVerwacht,herstelBinnenDrieMaandenVerwacht}',
        EERSTE_DAG,
        '/dienstverband/einde',
      ],
    },
    {
      kandidaat: 'riv-verkort-elementen',
      paden: [
        '/riv/verkort/{actueleStand,medischeInformatieVerstrektOp,onderbouwingVerstrekt}',
        ...stuk('/oordeelWerknemer'),
        '/werkgever/aardBedrijf/activiteiten',
        '/dienstverband/functie/naam',
        '/werknemer/bekwaamheden/opleidingen/*/naam',
        '/ziekte/eersteZiektedag',
      ],
    },
    {
      kandidaat: 'riv-afschrift-werknemer',
      paden: [...stuk('/riv'), '/riv/stuk/verstrekkingen/*/{aan,op}', '/wia/aanvraagdatum'],
    },
    { kandidaat: 'pva-afschriften', paden: ['/planVanAanpak/stuk/verstrekkingen/*/{aan,op}'] },
    {
      kandidaat: 'riv-bijlage-geen-volledigheidseis',
      paden: ['/arbeidsdeskundigeOnderzoeken/*/stuk/status', '/spoor2/rapportages/*/stuk/status'],
      toelichting: 'Bewaakt dat deze stukken nooit tot onvolledigheid leiden.',
    },
  ],
};
