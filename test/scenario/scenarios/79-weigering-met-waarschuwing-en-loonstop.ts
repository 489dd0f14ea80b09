import { dossier, om, PEILDATUM, sollicitaties } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'Werknemer blijft weg, wordt gewaarschuwd, krijgt een loonstop en komt terug',
  verhaal:
    'Op 3 maart 2025 komt de werknemer zonder goede reden niet bij de coach. Twee dagen later krijgt hij een schriftelijke waarschuwing. Op 12 maart blijft hij weer weg; volgens de bedrijfsarts kan hij best komen. ' +
    'De werkgever meldt de volgende dag een loonstop, met de juiste grond, vanaf 17 maart. Op 31 maart is de werknemer er weer en wordt het loon hervat. Daarna mist hij niets meer.',
  zaak: dossier({
    nietMeewerken: [
      {
        datum: '2025-03-03',
        aard: 'maatregelenGeweigerd',
        deugdelijkeGrond: false,
        gewaarschuwdOp: '2025-03-05',
      },
      {
        datum: '2025-03-12',
        aard: 'maatregelenGeweigerd',
        deugdelijkeGrond: false,
        gewaarschuwdOp: '2025-03-13',
        maatregelId: 'maatregel-1',
      },
    ],
    loonmaatregelen: [
      {
        id: 'maatregel-1',
        soort: 'loonstop',
        ingangsdatum: '2025-03-17',
        einddatum: '2025-03-30',
        grond: '629-3-d',
        gemeldeGrond: '629-3-d',
        bekendMetGrondOp: '2025-03-12',
        gemeldOp: '2025-03-13',
        inStaatVolgensBedrijfsarts: true,
        basis: 'adviesBedrijfsarts',
      },
    ],
    spoor2: {
      contacten: om(14, '2025-01-20', 20).map((dag) => ({
        datum: dag,
        vorm: 'gesprek',
        doel: 'Voortgang.',
        rollen: ['werknemer', 're-integratiebureau'],
        aanwezig: dag !== '2025-03-03',
        ...(dag === '2025-03-03' && { redenAfwezig: 'zonderBericht' }),
      })),
      sollicitaties: sollicitaties('2025-02-17', '2025-10-13').filter(
        ({ datum }) => datum !== '2025-03-03' && datum !== '2025-03-17',
      ),
    },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 'weigering-werknemer-aangesproken', waarom: 'Binnen twee dagen schriftelijk gewaarschuwd.' },
    { kandidaat: 'maatregel-nagelaten', waarom: 'Bij herhaling volgde een loonstop.' },
    { kandidaat: 'loonstop-juiste-grond', waarom: 'Weigeren van een redelijk voorschrift: lid 3 onder d.' },
    { kandidaat: 'loonmaatregel-onverwijld-gemeld', waarom: 'De volgende dag gemeld, met dezelfde grond.' },
    { kandidaat: 's2-deelname-werknemer', waarom: 'Na de maatregel deed hij volledig mee.' },
  ],
  bron: 'BBP § 3 slot en § 9; BW 7:629 lid 3 onder d en lid 7',
};

export default scenario;
