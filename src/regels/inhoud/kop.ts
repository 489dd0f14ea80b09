import { procesgang, uwvPagina } from '../../recht/bronnen.ts';
import type { Inhoudstabel } from './inhoud.ts';

/** What every document of a case carries about the case itself: asked once, printed as a mark in each. */
export const kop: Inhoudstabel = {
  document: 'dossier',
  stuk: { veld: '', naam: 'het dossier', stand: () => 'aanwezig', uiterlijk: () => undefined },
  eisen: [
    {
      regel: 'dossier-gegevens-werknemer',
      bronnen: [procesgang({ artikel: '6', lid: '1', onderdeel: 'a' })],
      ernst: 'aandacht',
      eis: 'Het re-integratieverslag bevat de nodige administratieve gegevens van de werknemer.',
      herstel: 'Vul de gegevens van de werknemer aan vanuit de personeelsadministratie.',
      velden: [
        { veld: '/werknemer/voorletters', wat: 'voorletters van de werknemer' },
        { veld: '/werknemer/achternaam', wat: 'achternaam van de werknemer' },
        { veld: '/werknemer/geboortedatum', wat: 'geboortedatum van de werknemer' },
      ],
    },
    {
      regel: 'dossier-bsn',
      bronnen: [uwvPagina('P25'), uwvPagina('P29')],
      ernst: 'aandacht',
      eis: 'UWV vraagt het juiste burgerservicenummer op elk stuk dat de werkgever instuurt.',
      herstel: 'Vul het burgerservicenummer in. Alleen de edities voor UWV en voor de werknemer drukken het af.',
      velden: [{ veld: '/werknemer/bsn', wat: 'burgerservicenummer' }],
    },
    {
      regel: 'dossier-gegevens-werkgever',
      bronnen: [procesgang({ artikel: '6', lid: '1', onderdeel: 'a' })],
      ernst: 'aandacht',
      eis: 'Het re-integratieverslag bevat de nodige administratieve gegevens van de werkgever.',
      herstel: 'Vul de gegevens van de werkgever aan. Het loonheffingennummer staat op de loonaangifte.',
      velden: [
        { veld: '/werkgever/naam', wat: 'naam van de werkgever' },
        { veld: '/werkgever/loonheffingennummer', wat: 'loonheffingennummer' },
        { veld: '/werkgever/contactpersoon/naam', wat: 'contactpersoon bij de werkgever' },
      ],
    },
    {
      regel: 'dossier-gegevens-arbodienst',
      bronnen: [procesgang({ artikel: '6', lid: '1', onderdeel: 'a' })],
      ernst: 'aandacht',
      eis: 'Het re-integratieverslag noemt de bedrijfsarts of arbodienst.',
      herstel: 'Vul de naam van de bedrijfsarts of van de arbodienst in.',
      velden: [
        {
          veld: '/arbodienst/bedrijfsarts/naam',
          wat: 'naam van de bedrijfsarts of arbodienst',
          vervuld: ({ zaak: { arbodienst } }) =>
            [arbodienst?.naam, arbodienst?.bedrijfsarts?.naam].some((naam) => (naam ?? '').trim() !== ''),
        },
      ],
    },
    {
      regel: 'dossier-eerste-ziektedag',
      bronnen: [procesgang({ artikel: '6', lid: '1', onderdeel: 'e' })],
      ernst: 'aandacht',
      eis: 'Het re-integratieverslag noemt de eerste dag van ongeschiktheid.',
      herstel: 'Vul de eerste ziektedag in zoals die aan de arbodienst en aan UWV is doorgegeven.',
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
