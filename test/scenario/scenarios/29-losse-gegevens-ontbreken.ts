import { dossier, PEILDATUM } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'Losse gegevens ontbreken, de onderdelen niet',
  verhaal:
    'In de stukken staat geen loonheffingennummer, bij de functie ontbreken de kerntaken en bij de bekwaamheden alleen de vaardigheden. Functie, uren, opleiding en werkervaring staan er wel in. ' +
    'UWV weet dus om welke werknemer, welke functie en welke bekwaamheden het gaat.',
  zaak: dossier({
    werkgever: { loonheffingennummer: undefined },
    dienstverband: { functie: { taken: undefined } },
    werknemer: { bekwaamheden: { vaardigheden: undefined } },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [
    {
      kandidaat: 'riv-administratieve-gegevens',
      ernst: 'aandacht',
      waarom: 'Alleen een deelgegeven ontbreekt.',
    },
    { kandidaat: 'riv-functiegegevens', ernst: 'aandacht', waarom: 'Alleen een deelgegeven ontbreekt.' },
    { kandidaat: 'riv-bekwaamheden', ernst: 'aandacht', waarom: 'Alleen een deelgegeven ontbreekt.' },
  ],
  afwezig: [
    { kandidaat: 'riv-aard-bedrijf', waarom: 'De aard van het bedrijf staat in de eindevaluatie.' },
    { kandidaat: 'riv-eerste-ziektedag-vermeld', waarom: 'Staat in probleemanalyse en actueel oordeel.' },
  ],
  bron: 'Regeling procesgang art. 6 lid 1 onder a, c en d (“noodzakelijke”, “gegevens omtrent”); correcties E31',
};

export default scenario;
