import { persoon } from './stuk.ts';
import { adres } from './werknemer.ts';
import { anker, code, feit, geheel, groep, janee, kort, tekst, teksten } from './veld.ts';

export const werkgever = groep('De werkgever.', {
  naam: kort('Naam van het bedrijf.', 'identiteit'),
  loonheffingennummer: code(
    /^\d{9}L\d{2}$/,
    'Loonheffingennummer, zoals 123456789L01.',
    'identiteit',
  ).optional(),
  kvkNummer: code(/^\d{8}$/, 'KvK-nummer.', 'identiteit').optional(),
  adres,
  contactpersoon: persoon('Contactpersoon bij de werkgever.').optional(),
  formeleWerkgever: kort('Formele werkgever, als dat een ander is (uitzend, payroll).', 'identiteit'),
  eigenrisicodragerZw: janee('De werkgever is eigenrisicodrager voor de Ziektewet.'),
  eigenrisicodragerWga: janee('De werkgever is eigenrisicodrager voor de WGA.'),
  aardBedrijf: groep('Aard van het bedrijf (art. 6 lid 1 onder b Regeling procesgang).', {
    sector: kort('Sector of branche.'),
    activiteiten: tekst('Activiteiten van het bedrijf.'),
    aantalWerknemers: geheel(0, 1_000_000, 'Aantal werknemers.'),
    aantalFuncties: geheel(0, 100_000, 'Aantal verschillende functies.'),
    vestigingen: geheel(0, 10_000, 'Aantal vestigingen.'),
    soortenFuncties: teksten('Soorten functies.'),
    flexibeleKrachten: janee('Er wordt met uitzendkrachten of andere flexibele krachten gewerkt.'),
  }).optional(),
  verzuimvoorschriften: groep('Schriftelijke voorschriften bij ziekte (art. 7:629 lid 6 BW).', {
    schriftelijk: janee('De voorschriften liggen schriftelijk vast.'),
    bekendgemaaktOp: feit('Datum waarop zij aan de werknemer bekend zijn gemaakt.'),
  }).optional(),
  caoSectorMogelijkheden: groep('Mogelijkheden in cao of sector voor werk bij een andere werkgever.', {
    onderzochtOp: anker('Datum van het onderzoek.'),
    uitkomst: tekst('Uitkomst.'),
    buitenSectorOnderzocht: janee('Daarna is ook buiten de sector gezocht.'),
  }).optional(),
}).optional();
