import { SOORTEN_ACTIVITEIT } from './keuzelijsten.ts';
import { stuk } from './stuk.ts';
import {
  anker,
  data,
  datum,
  geheel,
  groep,
  janee,
  keuze,
  kort,
  lijst,
  tekst,
  teksten,
  weekuren,
} from './veld.ts';

const s2 = 'spoor2' as const;

export const persoonsprofiel = groep('Persoonsprofiel.', {
  vastgesteldOp: anker('Datum.', s2),
  werkervaring: tekst('Werkervaring.', s2),
  opleiding: tekst('Opleiding en cursussen.', s2),
  ambities: tekst('Ambities en wensen.', s2),
  persoonskenmerken: tekst('Persoonlijke eigenschappen.', s2),
  belemmeringen: tekst('Belemmeringen, in werktermen.', s2),
  mogelijkheden: tekst('Mogelijkheden en beperkingen volgens de bedrijfsarts.', 'functioneel'),
}).optional();

export const zoekprofiel = groep(
  'Zoekprofiel: beredeneerde lijst van functies en branches met de meeste kans.',
  {
    vastgesteldOp: anker('Datum.', s2),
    functies: teksten('Functies.', s2),
    branches: teksten('Branches.', s2),
    taken: teksten('Werkzaamheden.', s2),
    urenPerWeek: weekuren('Omvang.', s2),
    reisafstandKm: geheel(0, 300, 'Reisafstand. Kilometers.', s2),
    onderbouwingBelastbaarheid: tekst('Waarom dit bij de mogelijkheden past.', s2),
    onderbouwingArbeidsmarkt: tekst('Waar dit werk en de vacatures zijn.', s2),
    alleenWensen: janee('Het profiel berust alleen op wensen.', s2),
  },
).optional();

export const trajectplan = groep('Trajectplan.', {
  stuk,
  redenTraject: tekst('Aanleiding en doel.', s2),
  duurWeken: geheel(1, 208, 'Geplande duur. Weken.', s2),
  eind: datum('Geplande einddatum.', s2),
  urenPerWeek: weekuren('Beschikbaar voor het traject.', s2),
  bereikbaarheid: tekst('Bereikbaarheid en reizen.', s2),
  kloof: tekst('Afstand tussen persoons- en zoekprofiel en de keten van activiteiten die haar dicht.', s2),
  activiteiten: lijst(
    'Activiteiten.',
    groep('Activiteit.', {
      soort: keuze(SOORTEN_ACTIVITEIT, 'Soort.', s2),
      omschrijving: tekst('Omschrijving.', s2),
      van: datum('Van.', s2),
      tot: datum('Tot en met.', s2),
    }),
  ),
  fasen: lijst(
    'Fasen.',
    groep('Fase.', { naam: kort('Naam.', s2), van: datum('Van.', s2), tot: datum('Tot en met.', s2) }),
  ),
  rapportagemomenten: tekst('Afgesproken rapportagemomenten.', s2),
  rapportagedata: data('Afgesproken data van rapportage.', s2),
  evaluatieMetWerkgever: tekst('Afgesproken evaluatie met de werkgever.', s2),
  evaluatiedata: data('Afgesproken data van evaluatie met de werkgever.', s2),
  visieWerknemer: tekst('Visie van de werknemer.', 'visie'),
  zonderMedischeTermen: janee('Het plan bevat geen medische termen.', s2),
  subsidieUwv: janee('UWV draagt bij (tijdelijk contract).', s2),
}).optional();
