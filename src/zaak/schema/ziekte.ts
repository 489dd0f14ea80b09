import { ONBEKEND, anker, datum, feit, groep, janee, keuze, lijst, tekst } from './veld.ts';

export const ziekte = groep('Het ziektegeval: begin, onderbrekingen en verlof. Nooit de aard of oorzaak.', {
  eersteZiektedag: datum(
    'Eerste werkdag waarop door ziekte niet is gewerkt of het werk is gestaakt (art. 23 lid 2 WIA).',
  ),
  eersteZiektedagVastgesteldDoorUwv: datum(
    'Eerste ziektedag zoals UWV die heeft vastgesteld; gaat voor.',
    'uwv',
  ),
  correctie: groep('Correctie van de eerste ziektedag.', {
    eerder: datum('Eerste ziektedag zoals eerder opgegeven.'),
    reden: tekst('Reden van de correctie.'),
    doorgegevenAanUwvOp: feit('Datum waarop de correctie aan UWV is doorgegeven.', 'uwv'),
  }).optional(),
  ziekmelding: groep('Ziekmelding van de werknemer bij de werkgever.', {
    op: anker('Datum van de ziekmelding.'),
    vermoedelijkeDuur: keuze(
      ['dagen', 'weken', 'maanden', 'onbekend'],
      'Vermoedelijke duur volgens de werknemer.',
    ),
    verkeersongevalDerde: janee('Er is een verkeersongeval met een mogelijk aansprakelijke derde.'),
    arbeidsongeval: janee('Er is een arbeidsongeval gemeld.'),
  }).optional(),
  onderbrekingen: lijst(
    'Perioden van volledig herstel voor het eigen werk. Gedeeltelijke hervatting hoort hier niet.',
    groep('Onderbreking.', {
      van: anker('Eerste dag waarop de werknemer volledig hersteld was.'),
      tot: feit('Laatste dag waarop de werknemer hersteld was (dus de dag vóór de nieuwe ziektedag).'),
      nieuweZiekmeldingOp: feit('Datum van de nieuwe ziekmelding.'),
    }),
  ),
  wazoVerlof: lijst(
    'Verlof volgens de Wazo in het ziektegeval. Alleen de data.',
    groep('Verlof.', {
      soort: keuze(
        ['zwangerschapBevalling', 'aanvullendBevalling', 'adoptiePleegzorg'],
        'Soort verlof (art. 3:1, 3:1a of 3:2 Wazo).',
      ),
      van: datum('Eerste verlofdag.'),
      tot: datum('Laatste verlofdag.'),
      andereOorzaakNaVerlof: janee(
        'De ongeschiktheid na het verlof komt volgens de bedrijfsarts uit een andere oorzaak; dan begint een nieuw geval. Alleen ja of nee.',
        'functioneel',
      ),
    }),
  ),
  dreigendLangdurig: groep(
    'Verwachting van de bedrijfsarts over de duur (art. 2 lid 2 en 3 Regeling procesgang).',
    {
      verwacht: janee('Er dreigt langdurig verzuim volgens de bedrijfsarts.', 'functioneel'),
      vastgesteldOp: anker('Datum waarop de bedrijfsarts dit vaststelde.'),
      pasLaterGebleken: janee('Pas na zes weken bleek dat het verzuim lang kon duren.'),
    },
  ).optional(),
  hersteldGemeldOp: feit('Datum waarop de werknemer volledig en blijvend hersteld is gemeld.'),
  werkgerelateerd: janee(
    'Volgens de bedrijfsarts is het werk mede oorzaak. Alleen ja of nee.',
    'functioneel',
  ),
  vangnet: groep('Aanspraak op ziekengeld terwijl het dienstverband loopt.', {
    vanToepassing: janee('Er is een vangnetsituatie. Nooit welke, behalve in de melding aan UWV.'),
    grondVoorMeldingUwv: keuze(
      ['29d', '29b', 'zwangerschap', 'orgaandonatie'],
      'Alleen voor de melding aan UWV: de grond, door de werknemer zelf opgegeven of uit de verlofadministratie.',
      'vangnet',
    ),
    bekendOp: feit('Datum waarop de werkgever de aanspraak kende.', 'proces', {
      vanToepassing: ONBEKEND,
      grondVoorMeldingUwv: ONBEKEND,
    }),
    gemeldOp: feit('Datum van de melding aan UWV.', 'uwv'),
    hersteldOp: feit('Datum van herstel in de vangnetsituatie.'),
    herstelGemeldOp: feit('Datum van de herstelmelding aan UWV.', 'uwv'),
    loonstopGemeldOp: feit('Datum waarop een loonstop aan UWV is gemeld.', 'uwv'),
  }).optional(),
}).optional();
