import regel from '../../../src/regels/medewerking/loonstop-juiste-grond.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

type Maatregel = NonNullable<Afwijking['loonmaatregelen']>[number];
type Item = NonNullable<Afwijking['nietMeewerken']>[number];

const loonstop = (velden: Maatregel = {}, ...oorzaken: Item[]): Afwijking => ({
  loonmaatregelen: [
    {
      id: 'm1',
      soort: 'loonstop',
      ingangsdatum: '2024-06-10',
      grond: '629-3-c',
      inStaatVolgensBedrijfsarts: true,
      basis: 'adviesBedrijfsarts',
      ...velden,
    },
  ],
  nietMeewerken: oorzaken.map((oorzaak) => ({ maatregelId: 'm1', ...oorzaak })),
});
const geweigerd: Item = { datum: '2024-06-03', aard: 'passendWerkGeweigerd' };
const veld = '/loonmaatregelen/0';
const feiten = { ingang: '2024-06-10', grond: 'art. 7:629 lid 3 onder c BW' };

regelTest(regel, {
  voldoet: [
    { zin: 'passend werk geweigerd, in staat, op advies', zaak: loonstop({}, geweigerd) },
    {
      zin: 'een van twee weigeringen was terecht',
      zaak: loonstop({}, geweigerd, { ...geweigerd, deugdelijkeGrond: true }),
    },
    {
      zin: 'plan niet meegewerkt, op een deskundigenoordeel',
      zaak: loonstop({ grond: '629-3-e', basis: 'deskundigenoordeel' }),
    },
    {
      zin: 'een late WIA-aanvraag vraagt geen medische basis',
      zaak: loonstop({ grond: '629-3-f', basis: undefined, inStaatVolgensBedrijfsarts: undefined }),
    },
    { zin: 'soort volgt uit de grond', zaak: loonstop({ soort: undefined }) },
  ],
  tekort: [
    {
      zin: 'grond niet vastgelegd',
      zaak: loonstop({ grond: undefined }),
      reden: 'grondOnbekend',
      veld,
      feiten: { ingang: '2024-06-10' },
    },
    {
      zin: 'op de grond van opschorting',
      zaak: loonstop({ grond: '629-6' }),
      reden: 'verkeerdeGrond',
      veld,
      feiten: { ingang: '2024-06-10', grond: 'art. 7:629 lid 6 BW' },
    },
    {
      zin: 'geen informatie gegeven',
      zaak: loonstop({}, { datum: '2024-06-03', aard: 'informatieNietGegeven' }),
      reden: 'aardPastNiet',
      veld,
      feiten,
    },
    {
      zin: 'de werknemer had een deugdelijke grond',
      zaak: loonstop({}, { ...geweigerd, deugdelijkeGrond: true }),
      reden: 'deugdelijkeGrond',
      veld,
      feiten,
    },
    {
      zin: 'niet in staat volgens de bedrijfsarts',
      zaak: loonstop({ inStaatVolgensBedrijfsarts: false }),
      reden: 'nietInStaat',
      veld,
      feiten,
    },
    {
      zin: 'in staat of niet is onbekend',
      zaak: loonstop({ inStaatVolgensBedrijfsarts: undefined }),
      reden: 'inStaatOnbekend',
      veld,
      feiten,
    },
    {
      zin: 'zonder deskundige basis',
      zaak: loonstop({ basis: 'geen' }),
      reden: 'zonderBasis',
      veld,
      feiten,
    },
    {
      zin: 'genezing belemmerd, basis niet vastgelegd',
      zaak: loonstop({ grond: '629-3-b', basis: undefined }),
      reden: 'zonderBasis',
      veld,
      feiten: { ingang: '2024-06-10', grond: 'art. 7:629 lid 3 onder b BW' },
    },
  ],
  nvt: [
    { zin: 'geen maatregel' },
    { zin: 'een opschorting', zaak: loonstop({ soort: 'opschorting', grond: '629-6' }) },
  ],
});
