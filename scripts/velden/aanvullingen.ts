import {
  AD,
  ADVIEZEN,
  belastbaarheid,
  BIJSTELLINGEN,
  EERSTE_DAG,
  EJE,
  EVALUATIES,
  KLOK,
  signalen,
  stuk,
  VISIE,
} from './paden.ts';
import type { Groep } from './tabel.ts';

const UITZONDERING = '/spoor2/uitzondering/{reden,vastgelegdOp,grondVoorafZinloos,toelichting}';
const REDENEN_SPOOR1 =
  '/spoor1/{eigenWerk,aanpassingWerkplek,anderWerkIntern,functiePassendMaken,functies/*}/{reden,toelichting}';

const regeling: Groep = {
  groep: 'aanvulling-regeling',
  titel: 'Aanvullingen: Regeling procesgang',
  kandidaten: [
    {
      kandidaat: 'termijn-melding-arbodienst',
      paden: ['/arbodienst/{melding/datum,spreekuren/*/datum}', EERSTE_DAG],
    },
    {
      kandidaat: 'pa-tijdig-verlangd',
      paden: ['/probleemanalyse/aangevraagdOp', ...stuk('/probleemanalyse'), EERSTE_DAG],
    },
    {
      kandidaat: 'pva-na-ontstaan-mogelijkheden',
      paden: [...belastbaarheid('{vastgesteldOp,mogelijkheden}'), ...stuk('/planVanAanpak', ADVIEZEN)],
    },
    {
      kandidaat: 'pva-afschrift-onverwijld',
      paden: [
        ...stuk('/planVanAanpak', BIJSTELLINGEN),
        '/{planVanAanpak,bijstellingen/*}/stuk/verstrekkingen/*/{aan,op}',
      ],
    },
    {
      kandidaat: 'advies-aan-beide-partijen',
      paden: [...stuk(ADVIEZEN), `${ADVIEZEN}/stuk/verstrekkingen/*/{aan,op}`],
    },
    {
      kandidaat: 'bijstelling-na-evaluatie',
      paden: [
        ...stuk(EVALUATIES, EJE, BIJSTELLINGEN),
        '/{evaluaties/*,eerstejaarsevaluatie}/{opKoers,vervolgaanpak,bijstellingNodig,bijstellingId}',
        `${BIJSTELLINGEN}/evaluatieId`,
      ],
    },
    { kandidaat: 'eje-in-dossier-vastgelegd', paden: [`${EJE}/uitkomstInRiv`, ...stuk(EJE, '/riv')] },
    {
      kandidaat: 'evaluatie-visie-partijen',
      paden: [
        ...stuk(EVALUATIES, '/eindevaluatie'),
        `/{evaluaties/*,eindevaluatie}/{visieWerkgever,visieWerknemer}/${VISIE}`,
      ],
    },
    {
      kandidaat: 'med-aanvullende-deskundigheid',
      paden: signalen('{aanvullendeDeskundigheidNodig,aanvullendeDeskundigheidIngeschakeldOp,stagnatie}'),
      toelichting: 'Verplichte partij: bedrijfsarts.',
    },
    {
      kandidaat: 'riv-zud-redelijk',
      paden: ['/riv/nietRedelijkerwijsTeVerlangen/*/{onderdeel,reden}', '/dienstverband/einde', EERSTE_DAG],
    },
    {
      kandidaat: 'afwijking-alleen-art-2-4',
      paden: ['/{meldingen/langdurigZiek,riv,wia}/beroepOpArtikel5'],
    },
  ],
};

const beoordelingskader: Groep = {
  groep: 'aanvulling-beoordelingskader',
  titel: 'Aanvullingen: beoordelingskader poortwachter',
  kandidaten: [
    {
      kandidaat: 'inspanningen-tijdens-verlenging',
      paden: [
        '/verlenging/{aanvraagdatum,einde}',
        ...KLOK,
        '/spoor2/activiteiten/*/datum',
        '/urenlog/*/{van,tot}',
        ...stuk(EVALUATIES),
      ],
    },
    {
      kandidaat: 'werknemer-weigert-65-terecht',
      paden: [
        '/nietMeewerken/*/{aard,werkaanbodBeterMogelijk}',
        '/spoor1/voorstellenWerknemer/*/{betereOptie,antwoord}',
        '/resultaat/loonwaardePercentage',
      ],
    },
    {
      kandidaat: 'gbm-oordeel-redelijk',
      paden: [
        ...belastbaarheid('{vastgesteldOp,mogelijkheden}'),
        '/urenlog/*/{van,urenPerWeek}',
        '/spoor1/voorstellenWerknemer/*/datum',
        '/{probleemanalyse,adviezen/*}/adviespunten/*/{soort,opgevolgdOp}',
      ],
      toelichting: 'Van behandeling alleen dat en wanneer een advies is opgevolgd, nooit wat.',
    },
    {
      kandidaat: 'pa-inzicht-onvoldoende-nieuwe-gevraagd',
      paden: ['/probleemanalyse/{analyse,adviespunten/*/tekst,nieuweGevraagdOp}', ...stuk(ADVIEZEN)],
    },
    {
      kandidaat: 'pa-onoverzichtelijk-benut',
      paden: ['/probleemanalyse/onduidelijk/{toelichting,tussentijdsBenut,duidelijkOp}'],
    },
    {
      kandidaat: 'eje-spoor2-voorbereiding',
      paden: [
        ...stuk(EJE),
        `${EJE}/{huidigWerk/urenPerWeek,besluitSpoor2/perspectiefTot,nieuweAfspraken/*/spoor}`,
        '/planVanAanpak/{tweedeSpoorActiviteiten,activiteiten/*/spoor}',
        `${BIJSTELLINGEN}/{tweedeSpoor,activiteiten/*/spoor}`,
      ],
    },
    {
      kandidaat: 'advies-deskundige-bij-stagnatie',
      paden: [
        `${EJE}/{stagnatie,actieBijStagnatie,actieBijStagnatieOp}`,
        `${AD}/aangevraagdOp`,
        '/deskundigenoordelen/*/aangevraagdOp',
        '/twijfels/*/{datum,actie}',
      ],
    },
    {
      kandidaat: 'casemanager-tekort',
      paden: ['/casemanager/{naam,aangewezenOp}', '/{evaluaties/*,eerstejaarsevaluatie}/stagnatie'],
    },
    {
      kandidaat: 'bureau-inadequaat-vervangen',
      paden: ['/spoor2/klachten/*/{datum,bureauAangesprokenOp,resultaat,anderBureauOp}'],
    },
    {
      kandidaat: 'med-informatie-onbevoegd-herstel',
      paden: [
        ...belastbaarheid('{bron,vastgesteldOp}'),
        '/probleemanalyse/nieuweGevraagdOp',
        `${ADVIEZEN}/nieuwOordeelGevraagdOp`,
      ],
    },
    {
      kandidaat: 'med-geen-ziekte-arbeidsverhouding',
      paden: [...signalen('geenZiekteMaarArbeidsverhouding'), '/conflicten/*/ontstaanOp'],
    },
    { kandidaat: 'med-contact-behandelaars', paden: signalen('{stagnatie,contactBehandelaars}') },
    {
      kandidaat: 'med-richtlijn-afwijking-onderbouwd',
      paden: signalen('{afwijkingRichtlijn,afwijkingRichtlijnOnderbouwd}'),
    },
    {
      kandidaat: 'werkgever-faciliteert-bedrijfsarts',
      paden: ['/arbodienst/geweigerdeVerrichtingen/*/{gevraagdOp,reden}'],
    },
    { kandidaat: 'med-gbm-periodiek', paden: belastbaarheid('{vastgesteldOp,mogelijkheden}') },
    {
      kandidaat: 'med-verklaring-vervroegde-iva',
      paden: [
        '/vervroegdeIva/{aanvraagdatum,verklaringBedrijfsarts,specialistgegevensBijVerklaring,ziekengeldZonderLoon}',
      ],
    },
    {
      kandidaat: 's1-onderzoek-bij-start',
      paden: [
        '/planVanAanpak/eigenWerkAanpassingOnderzocht',
        ...stuk('/planVanAanpak'),
        '/spoor1/{eigenWerk,aanpassingWerkplek}/onderzochtOp',
      ],
    },
    {
      kandidaat: 's1-aanbod-passend-criteria',
      paden: [
        '/spoor1/aanbiedingen/*/{id,datum,getoetstOp,veelLagerNiveau,reactie}',
        '/{loonmaatregelen,nietMeewerken}/*/aanbodId',
      ],
    },
    {
      kandidaat: 's1-arbeidstherapeutisch-vervolg',
      paden: ['/spoor1/arbeidstherapeutisch/*/{tot,vervolgkeuze,vervolgInOverlegBedrijfsarts}'],
    },
    {
      kandidaat: 's1-uwv-voorzieningen',
      paden: [
        '/spoor1/voorzieningenUwv/{overwogenOp,aangevraagd,toelichting}',
        '/spoor2/trajectplan/subsidieUwv',
      ],
    },
    { kandidaat: 's1-inkrimping-geen-excuus', paden: [REDENEN_SPOOR1] },
    { kandidaat: 's1-geen-formatieruimte', paden: ['/spoor1/geenFormatieruimte', REDENEN_SPOOR1] },
    { kandidaat: 's1-geen-ontslag-collega', paden: [REDENEN_SPOOR1] },
    { kandidaat: 's1-grens-redelijkheid', paden: ['/spoor1/grensRedelijkheid', REDENEN_SPOOR1] },
    { kandidaat: 's1-werk-mede-oorzaak', paden: ['/ziekte/werkgerelateerd'] },
    {
      kandidaat: 's1-kleine-plaatsing-voorwaarden',
      paden: ['/spoor1/kleinePlaatsing/{sinds,tot,werknemerWilDit,redelijk,concreteGroei,toelichting}'],
    },
    {
      kandidaat: 's2-begeleiding-indicatie',
      paden: [
        ...signalen('begeleidingNodigTweedeSpoor'),
        `${AD}/begeleidingNodigTweedeSpoor`,
        '/spoor2/{werknemerWenstBegeleiding,start}',
        '/spoor2/bureau/{naam,gekozenDoorWerknemer,betaaldDoorWerkgever,ingeschakeldeDeskundigen}',
      ],
    },
    {
      kandidaat: 's2-op-eigen-kracht',
      paden: [
        ...signalen('begeleidingNodigTweedeSpoor'),
        '/spoor2/{werknemerWenstBegeleiding,activiteiten/*/datum}',
      ],
    },
    {
      kandidaat: 's2-sector-orientatie',
      paden: [
        '/werkgever/caoSectorMogelijkheden/{onderzochtOp,uitkomst,buitenSectorOnderzocht}',
        '/spoor2/start',
      ],
    },
    {
      kandidaat: 's2-kosten-werkgever',
      paden: ['/spoor2/kosten/{tenLasteVanWerknemer,aanvullendeVerzekeringGeeist,terugbetalingsbeding}'],
    },
    { kandidaat: 's2-traject-vooraf-zinloos', paden: [UITZONDERING, '/spoor2/kosten/begroot'] },
    {
      kandidaat: 'werknemer-spreekt-aan',
      paden: [
        '/aanspraakWerknemer/werkgeverAangesprokenOp',
        '/deskundigenoordelen/*/{aanvrager,aangevraagdOp}',
      ],
      toelichting: 'Verplichte partij: werknemer.',
    },
    {
      kandidaat: 'deskundigenoordeel-cao',
      paden: ['/dienstverband/caoDeskundige', '/deskundigenoordelen/*/uitgebrachtDoor'],
    },
    {
      kandidaat: 'participatieverzoek-niet-verplicht',
      paden: ['/spoor2/kosten/{participatieverzoekOp,kostenAlsRedenGenoemd}', '/dienstverband/{soort,einde}'],
    },
    {
      kandidaat: 'loonopschorting-tijdelijk-contract',
      paden: [
        '/dienstverband/{soort,einde}',
        '/nietMeewerken/*/{datum,aard,maatregelId}',
        '/loonmaatregelen/*/soort',
      ],
    },
  ],
};

const wia: Groep = {
  groep: 'aanvulling-wia',
  titel: 'Aanvullingen: Wet WIA',
  kandidaten: [
    {
      kandidaat: 'regime-zw-eigenrisicodrager',
      paden: ['/werkgever/eigenrisicodragerZw', '/dienstverband/einde', ...KLOK, ...stuk('/riv')],
    },
    {
      kandidaat: 'werkgever-bijstand-bedrijfsarts',
      paden: [
        '/arbodienst/contract/{sinds,betrokkenBijStukken}',
        '/{planVanAanpak,evaluaties/*,riv}/stuk/verstrekkingen/*/aan',
      ],
    },
    { kandidaat: 'riv-in-overleg', paden: ['/riv/overlegMetWerknemerOp', ...stuk('/riv')] },
    {
      kandidaat: 'riv-aanvullen-bij-verlenging',
      paden: ['/riv/aangevuldOp', '/verlenging/{einde,verzoekVanWerknemerVoorRivOp}', ...KLOK],
    },
    {
      kandidaat: 'verlenging-uitgesloten',
      paden: [
        '/verlenging/{aanvraagdatum,ziekengeld29of29a,zwaarwegendeOmstandigheden,doorBeidenGevraagd}',
        '/dienstverband/einde',
      ],
    },
    {
      kandidaat: 'loonsanctie-verlof-onderbreking',
      paden: ['/ziekte/wazoVerlof/*/{soort,van,tot}', '/loonsanctie/{begin,tot}'],
    },
    {
      kandidaat: 'bekorting-uwv-te-laat',
      paden: ['/loonsanctie/{bekorting,eerdereBekortingsverzoeken/*}/{gemeldOp,besluitOp,uitkomst}'],
    },
    {
      kandidaat: 'wia-besluit-na-herstel',
      paden: ['/loonsanctie/bekorting/hersteldVastgesteldOp', '/wia/besluitDatum'],
    },
    {
      kandidaat: 'hervatting-behandeling',
      paden: ['/loonsanctie/{begin,tot}', '/dienstverband/einde', '/wia/{verzoekHervattingOp,besluitDatum}'],
    },
    { kandidaat: 'aangifte-voor-81-weken', paden: [...KLOK, '/meldingen/langdurigZiek/datum'] },
    {
      kandidaat: 'wia-nieuwe-aanvraag',
      paden: ['/wia/{besluitDatum,afwijzingUitsluitingsgrond,nieuweAanvraagTermijn}'],
    },
    { kandidaat: 'wia-terugwerkend-52', paden: ['/wia/aanvraagdatum', ...KLOK, '/verlenging/einde'] },
    {
      kandidaat: 'vervroegde-iva-geen-pauze',
      paden: ['/vervroegdeIva/{aanvraagdatum,besluit,besluitOp,eindeWachttijd}'],
    },
    {
      kandidaat: 'verkort-verklaring-niet-nodig',
      paden: ['/vervroegdeIva/ziekengeldZonderLoon', '/werkgever/eigenrisicodragerZw'],
    },
    {
      kandidaat: 'werknemer-inspanningen',
      paden: [
        '/inspanningenWerknemer/{werktMee,eigenInitiatieven,zorgGevolgd}',
        '/spoor2/sollicitaties/*/datum',
      ],
      toelichting: 'Verplichte partij: werknemer.',
    },
    {
      kandidaat: 'maatregel-werknemer-waarschuwing',
      paden: ['/wia/{aanvraagdatum,waarschuwingenWerknemerOp}', ...stuk('/oordeelWerknemer'), ...KLOK],
    },
    {
      kandidaat: 'informatieplicht-na-aanvraag',
      paden: ['/wia/{aanvraagdatum,wijzigingenNaAanvraag/*/datum,wijzigingenNaAanvraag/*/gemeldOp}'],
      toelichting: 'Verplichte partij: werknemer.',
    },
    {
      kandidaat: 'uwv-oproep-werknemer',
      paden: ['/wia/oproepen/*/{datum,verschenen}'],
      toelichting: 'Verplichte partij: werknemer.',
    },
  ],
};

const bw: Groep = {
  groep: 'aanvulling-bw-zw',
  titel: 'Aanvullingen: BW en Ziektewet',
  kandidaten: [
    {
      kandidaat: 'passende-arbeid-geen-contractwijziging',
      paden: [
        '/spoor1/aanbiedingen/*/contractOngewijzigd',
        '/dienstverband/nieuwBedongenArbeid/{sinds,onderbouwing}',
        '/resultaat/structureel/sinds',
      ],
    },
    { kandidaat: 'aow-tijdens-ziekte', paden: ['/werknemer/aowDatum', ...KLOK] },
    {
      kandidaat: 'maatregelen-zo-tijdig-mogelijk',
      paden: [
        ...stuk('/probleemanalyse', ADVIEZEN),
        '/{probleemanalyse,adviezen/*}/adviespunten/*/opgevolgdOp',
        '/planVanAanpak/werkaanpassingen/*/{vanaf,gerealiseerdOp}',
        '/{evaluaties/*,eerstejaarsevaluatie}/activiteiten/*/uitgevoerdOp',
        '/urenlog/*/van',
      ],
    },
    {
      kandidaat: 'loonopschorting-schriftelijk-voorschrift',
      paden: [
        '/loonmaatregelen/*/{soort,ingangsdatum}',
        '/werkgever/verzuimvoorschriften/{schriftelijk,bekendgemaaktOp}',
      ],
    },
    {
      kandidaat: 'loonvordering-do-vereist',
      paden: [
        '/geschillen/*/{id,loonvorderingOp,onbetwist,deskundigenoordeelNietTeVergen}',
        '/deskundigenoordelen/*/{geschilId,aangevraagdOp}',
      ],
    },
    {
      kandidaat: 'zw-hersteldmelding',
      paden: ['/ziekte/vangnet/{vanToepassing,hersteldOp,herstelGemeldOp}'],
    },
    {
      kandidaat: 'zw-loonstop-gemeld',
      paden: ['/ziekte/vangnet/{vanToepassing,loonstopGemeldOp}', '/loonmaatregelen/*/{soort,ingangsdatum}'],
    },
    {
      kandidaat: 'zw-vangnet-late-kennis',
      paden: ['/ziekte/vangnet/{vanToepassing,bekendOp,gemeldOp}', EERSTE_DAG],
    },
    {
      kandidaat: 'opzegverbod-zwangerschap',
      paden: ['/dienstverband/opzegging/opgezegdOp', '/ziekte/wazoVerlof/*/{soort,van,tot}'],
      toelichting: 'Rekent met het verlof en de zes weken erna; de zwangerschap zelf wordt niet vastgelegd.',
    },
  ],
};

export const aanvullingen: readonly Groep[] = [regeling, beoordelingskader, wia, bw];
