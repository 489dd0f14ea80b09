import type { Kandidaten } from './kandidaat.ts';

/** The words of a text are tested by one rule per class; the pointer of the finding says which document it is. */
const SCAN = [
  'privacy-diagnose',
  'privacy-klachten',
  'privacy-behandeling',
  'privacy-oorzaak',
  'privacy-vangnetgrond',
  'privacy-beroepsziekte',
  'privacy-derden',
];

/** Section 4.4 of the domain reference, with E71 to E74 of its corrections. */
export const privacy: Kandidaten = {
  'privacy-diagnose': { regel: 'privacy-diagnose' },
  'privacy-klachten': { regel: 'privacy-klachten' },
  'privacy-behandeling': { regel: 'privacy-behandeling' },
  'privacy-oorzaak': {
    regel: 'privacy-oorzaak',
    opmerking:
      'Verlof volgens de Wazo met data is toegelaten (E72); zwangerschap als grond meldt privacy-vangnetgrond.',
  },
  'privacy-vangnetgrond': {
    regel: 'privacy-vangnetgrond',
    opmerking:
      'Het veld ziekte.vangnet.grondVoorMeldingUwv is toegelaten en komt alleen in de edities voor UWV en de werknemer (E71); de regel leest vrije tekst.',
  },
  'privacy-beroepsziekte': {
    regel: 'privacy-beroepsziekte',
    opmerking: 'Werkgerelateerd ja of nee blijft toegelaten.',
  },
  'privacy-eigen-waarneming': {
    regel: ['privacy-eigen-waarneming', 'privacy-klachten'],
    opmerking:
      'Bron werkgever is X, werknemer of overig A. Wat een leidinggevende in een tekst zelf ziet, vindt de tekstscan.',
  },
  'privacy-medische-bijlage': {
    regel: 'privacy-medische-bijlage',
    opmerking:
      'Van een bijlage is alleen de bestandsnaam te lezen; die doorzoekt de tekstscan. De inhoud van bijlagen leest riv niet.',
  },
  'privacy-fml-geen-diagnose': {
    regel: ['privacy-fml-geen-diagnose', ...SCAN],
    opmerking: 'Het veld zonderDiagnose toetst de eigen regel; de tekst van het profiel de tekstscan.',
  },
  'privacy-actueel-oordeel-niet-medisch': {
    regel: [...SCAN, 'privacy-fml-geen-diagnose'],
    opmerking: 'De verwijzing onder /actueelOordeel zegt dat het om dit stuk gaat.',
  },
  'privacy-werknemer-eigen-tekst': { regel: 'privacy-werknemer-eigen-tekst' },
  'privacy-spoor2-overdracht-minimaal': {
    regel: ['privacy-spoor2-overdracht-minimaal', 'privacy-medische-bijlage'],
    opmerking: 'Medische gegevens aan het bureau meldt privacy-medische-bijlage.',
  },
  'privacy-spoor2-rapport': {
    regel: ['privacy-spoor2-rapport', ...SCAN],
    opmerking:
      'Het veld zonderMedischeTermen van het trajectplan toetst de eigen regel; de rapporten de tekstscan.',
  },
  'privacy-bsn-alleen-uwv': {
    regel: 'privacy-bsn-alleen-uwv',
    opmerking:
      'Het veld zelf is in de editie voor de werkgever afgeschermd en komt nooit in bestandsnamen; de regel vindt een nummer in een tekst.',
  },
  'privacy-bsn-elfproef': {
    reden: 'Een nummer dat de 11-proef niet doorstaat, is ongeldige invoer: src/zaak/kruiscontroles.ts.',
  },
  'privacy-vrije-tekst-waarschuwing': {
    reden:
      'Een eigenschap van riv en niet van een zaak: de omschrijving van elk tekstveld in het schema zegt "Geen medische gegevens."; test/feiten/privacy/velden.test.ts bewaakt dat.',
  },
  'privacy-derden': { regel: 'privacy-derden' },
  'privacy-bewaartermijn': {
    regel: 'privacy-bewaartermijn',
    opmerking:
      'Alleen als de re-integratie of het dienstverband voorbij is; twee jaar is een richtwaarde van de praktijk.',
  },
  'privacy-geheimhouding-casemanager': { regel: 'privacy-geheimhouding-casemanager' },
  'privacy-inzage-werknemer': {
    regel: ['advies-aan-beide-partijen', 'pva-afschriften', 'riv-afschrift-werknemer'],
    opmerking: 'Op art. 4 lid 3 en 4 Regeling procesgang en art. 25 lid 3 WIA (E74).',
  },
};
