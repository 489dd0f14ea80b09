import { LETTERS, OORDELEN_RELATIE } from './keuzelijsten.ts';
import { stuk } from './stuk.ts';
import { artikel5 } from './wia.ts';
import { anker, feit, groep, janee, keuze, lijst, tekst } from './veld.ts';

const u = 'uwv' as const;

export const riv = groep('Het re-integratieverslag als geheel (art. 25 lid 3 WIA).', {
  stuk,
  overlegMetWerknemerOp: feit('Datum van het overleg over het verslag.', u),
  beroepOpArtikel5: artikel5,
  oordeelWerkgever: groep(
    'Oordelen van de werkgever als er geen eindevaluatie is (art. 6 lid 1 onder i en k).',
    {
      vastgelegdOp: anker('Datum.', 'visie'),
      arbeidsrelatie: keuze(OORDELEN_RELATIE, 'Kwaliteit van de arbeidsrelatie.', 'visie'),
      passendeArbeidAanwezig: janee('Er is passende arbeid in het bedrijf.', 'visie'),
      toelichting: tekst('Toelichting.', 'visie'),
    },
  ).optional(),
  aangevuldOp: feit('Datum waarop het verslag is aangevuld na verlenging (art. 25 lid 4 WIA).', u),
  verkort: groep('Verkort re-integratieverslag Ziektewet (art. 2a BVHR).', {
    stuk,
    actueleStand: tekst('Actuele stand van zaken.'),
    langdurigNietVerwacht: janee('De bedrijfsarts verwachtte geen langdurig verzuim.', 'functioneel'),
    herstelBinnenDrieMaandenVerwacht: janee(
      'De bedrijfsarts verwachtte herstel binnen drie maanden.',
      'functioneel',
    ),
    medischeInformatieVerstrektOp: feit('Datum van overdracht van de medische informatie.', 'overdracht'),
    onderbouwingVerstrekt: janee(
      'De onderbouwing van die verwachting is bij de medische informatie gevoegd.',
      'overdracht',
    ),
  }).optional(),
  nietRedelijkerwijsTeVerlangen: lijst(
    'Onderdelen die gezien de resterende duur van het dienstverband niet te verlangen waren (art. 6 lid 2).',
    groep('Onderdeel.', {
      onderdeel: keuze(LETTERS, 'Letter van art. 6 lid 1.'),
      reden: tekst('Reden.'),
    }),
  ),
}).optional();

export const oordeelWerknemer = groep('Oordeel van de werknemer (art. 6 lid 1 onder l).', {
  stuk,
  gevraagdOp: feit('Datum waarop het oordeel is gevraagd.', 'visie'),
  probleemanalyse: tekst('Oordeel over de probleemanalyse.', 'visie'),
  planVanAanpak: tekst('Oordeel over het plan van aanpak.', 'visie'),
  activiteitenWerkgever: tekst('Oordeel over wat de werkgever deed.', 'visie'),
  eigenActiviteiten: tekst('Oordeel over de eigen activiteiten.', 'visie'),
  arbeidsrelatie: tekst('Oordeel over de arbeidsrelatie.', 'visie'),
  passendeArbeid: tekst('Oordeel over passende arbeid.', 'visie'),
  watAndersKon: tekst('Wat anders had gekund.', 'visie'),
  rechtstreeksNaarUwv: janee(
    'De werknemer dient dit oordeel zelf bij UWV in, buiten de werkgever om.',
    'visie',
  ),
}).optional();
