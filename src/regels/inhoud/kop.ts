import { procesgang } from '../../recht/bronnen.ts';
import type { Inhoudstabel } from './inhoud.ts';

/** What every document of a case carries about the case itself (section 2.0 of the domain reference). */
export const kop: Inhoudstabel = {
  document: 'dossier',
  stuk: { veld: '', naam: 'het dossier', stand: () => 'aanwezig', uiterlijk: () => undefined },
  eisen: [
    {
      regel: 'dossier-voorletters',
      bronnen: [procesgang({ artikel: '6', lid: '1', onderdeel: 'a' })],
      ernst: 'info',
      eis: 'Het re-integratieverslag bevat de noodzakelijke administratieve gegevens van de werknemer; bij de naam horen gewoonlijk de voorletters.',
      herstel: 'Vul de voorletters aan vanuit de personeelsadministratie.',
      velden: [{ veld: '/werknemer/voorletters', wat: 'voorletters van de werknemer' }],
    },
  ],
  markeringen: [
    {
      regel: 'riv-administratieve-gegevens',
      velden: [
        { veld: '/werknemer/achternaam', wat: 'achternaam van de werknemer' },
        { veld: '/werknemer/geboortedatum', wat: 'geboortedatum van de werknemer' },
        { veld: '/werkgever/naam', wat: 'naam van de werkgever' },
        { veld: '/werkgever/loonheffingennummer', wat: 'loonheffingennummer' },
        { veld: '/werkgever/contactpersoon/naam', wat: 'contactpersoon bij de werkgever' },
        {
          veld: '/arbodienst/bedrijfsarts/naam',
          wat: 'naam van de bedrijfsarts of arbodienst',
          vervuld: ({ zaak: { arbodienst } }) =>
            [arbodienst?.naam, arbodienst?.bedrijfsarts?.naam].some((naam) => (naam ?? '').trim() !== ''),
        },
      ],
    },
    {
      regel: 'doc-bsn-op-elk-stuk',
      velden: [{ veld: '/werknemer/bsn', wat: 'burgerservicenummer' }],
    },
    {
      regel: 'riv-eerste-ziektedag-vermeld',
      velden: [
        {
          veld: '/ziekte/eersteZiektedag',
          wat: 'eerste ziektedag',
          vervuld: ({ zaak: { ziekte } }) =>
            (ziekte?.eersteZiektedag ?? ziekte?.eersteZiektedagVastgesteldDoorUwv) !== undefined,
        },
      ],
    },
  ],
};
