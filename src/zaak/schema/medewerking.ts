import {
  ONBEKEND,
  anker,
  datum,
  feit,
  feitdata,
  groep,
  id,
  janee,
  keuze,
  lijst,
  tekst,
  verwijzing,
} from './veld.ts';

const g = 'geschil' as const;

export const nietMeewerken = lijst(
  'Keren dat de werknemer niet meewerkte, en wat de werkgever deed.',
  groep('Niet meewerken.', {
    datum: anker('Datum.', g),
    aard: keuze(
      [
        'nietVerschenen',
        'passendWerkGeweigerd',
        'maatregelenGeweigerd',
        'planNietMeegewerkt',
        'herstelBelemmerd',
        'informatieNietGegeven',
        'wiaTeLaat',
        'opzetOfOnjuisteInformatie',
      ],
      'Aard.',
      g,
    ),
    deugdelijkeGrond: janee('De werknemer had een deugdelijke grond.', g),
    werkaanbodBeterMogelijk: janee('De werknemer wees op een concrete optie die beter past.', g),
    gewaarschuwdOp: feit('Datum van de schriftelijke waarschuwing.', g),
    aanbodId: verwijzing('aanbod', 'Id van het aanbod dat is geweigerd.'),
    maatregelId: verwijzing('maatregel', 'Id van de loonmaatregel.'),
  }),
);

const GRONDEN_LOON = ['629-3-a', '629-3-b', '629-3-c', '629-3-d', '629-3-e', '629-3-f', '629-6'] as const;

export const loonmaatregelen = lijst(
  'Loonopschorting en loonstop.',
  groep('Loonmaatregel.', {
    id: id('Id van de maatregel.', 'maatregel'),
    soort: keuze(['opschorting', 'loonstop'], 'Soort.', g),
    ingangsdatum: anker('Ingangsdatum.', g),
    einddatum: datum('Einddatum.', g),
    grond: keuze(GRONDEN_LOON, 'Grond in art. 7:629 BW.', g),
    gemeldOp: feit('Datum waarop de grond aan de werknemer is gemeld.', g, { gemeldeGrond: ONBEKEND }),
    gemeldeGrond: keuze(GRONDEN_LOON, 'Grond die aan de werknemer is gemeld.', g),
    bekendMetGrondOp: feit('Datum waarop de werkgever de grond kende.', g),
    inStaatVolgensBedrijfsarts: janee(
      'De werknemer is volgens de bedrijfsarts in staat tot wat is gevraagd.',
      'functioneel',
    ),
    aanbodId: verwijzing('aanbod', 'Id van het aanbod dat is geweigerd.'),
    basis: keuze(['deskundigenoordeel', 'adviesBedrijfsarts', 'geen'], 'Waarop de maatregel rust.', g),
    toelichting: tekst('Toelichting.', g),
  }),
);

export const aanspraakWerknemer = groep('Wat de werknemer zelf deed als de werkgever stilzat.', {
  werkgeverAangesprokenOp: feitdata('Data waarop de werknemer de werkgever aansprak.', g),
}).optional();

export const inspanningenWerknemer = groep('Inspanningen van de werknemer (art. 28 WIA).', {
  werktMee: janee('De werknemer werkt mee aan plan en verslag.', g),
  eigenInitiatieven: tekst('Eigen initiatieven.', g),
  zorgGevolgd: janee('De aangewezen zorg wordt gevolgd. Alleen ja of nee.', 'functioneel'),
}).optional();
