import regel from '../../../src/regels/medewerking/weigering-werknemer-aangesproken.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { NOOIT_MOGELIJKHEDEN, type Afwijking } from '../../hulp/zaak.ts';

type Item = NonNullable<Afwijking['nietMeewerken']>[number];

/** Work refused on Monday 3 June 2024; seven days end on 10 June. */
const weigering = (velden: Item = {}, meer: Afwijking = {}): Afwijking => ({
  nietMeewerken: [{ datum: '2024-06-03', aard: 'passendWerkGeweigerd', ...velden }],
  ...meer,
});
const zonderSpreekuren: Afwijking = { arbodienst: { spreekuren: [] } };
const veld = '/nietMeewerken/0';
const uiterlijk = '2024-06-10';

regelTest(regel, {
  voldoet: [
    { zin: 'gewaarschuwd op de laatste goede dag', zaak: weigering({ gewaarschuwdOp: '2024-06-10' }) },
    {
      zin: 'een deskundigenoordeel gevraagd',
      zaak: weigering(
        {},
        { deskundigenoordelen: [{ aangevraagdOp: '2024-06-05', vraag: 'passendWerkAanwezig' }] },
      ),
    },
    {
      zin: 'een loonstop die al liep',
      zaak: weigering({}, { loonmaatregelen: [{ soort: 'loonstop', ingangsdatum: '2024-05-20' }] }),
    },
    {
      zin: 'binnen zes weken ander werk aanvaard',
      zaak: weigering(
        {},
        { spoor1: { aanbiedingen: [{ datum: '2024-07-01', reactie: 'aanvaard', reactieOp: '2024-07-15' }] } },
      ),
    },
    {
      zin: 'binnen zes weken weer op het spreekuur',
      zaak: weigering(
        { aard: 'nietVerschenen' },
        { arbodienst: { spreekuren: [{ datum: '2024-07-15', verschenen: true }] } },
      ),
    },
  ],
  tekort: [
    {
      zin: 'werk geweigerd zonder reactie, de eerste dag na zeven dagen',
      zaak: weigering(),
      peildatum: '2024-06-11',
      reden: 'nietAangesproken',
      veld,
      feiten: { op: '2024-06-03', aantal: 1 },
      uiterlijk,
    },
    {
      zin: 'werk aanvaard na 43 dagen is geen vervolg',
      zaak: weigering({}, { spoor1: { aanbiedingen: [{ datum: '2024-07-16', reactie: 'aanvaard' }] } }),
      reden: 'nietAangesproken',
      veld,
      feiten: { op: '2024-06-03', aantal: 1 },
    },
    {
      zin: 'twee gemiste afspraken zonder reactie',
      zaak: {
        ...zonderSpreekuren,
        nietMeewerken: [
          { datum: '2024-07-01', aard: 'nietVerschenen' },
          { datum: '2024-06-03', aard: 'nietVerschenen' },
        ],
      },
      reden: 'nietAangesproken',
      veld: '/nietMeewerken/1',
      feiten: { op: '2024-06-03', aantal: 2 },
    },
    {
      zin: 'tijdelijk contract dat tijdens de ziekte eindigt',
      zaak: weigering({}, { dienstverband: { soort: 'bepaaldeTijd', einde: '2024-12-31' } }),
      peildatum: '2024-08-01',
      reden: 'tijdelijkContract',
      veld,
      feiten: { op: '2024-06-03', aantal: 1 },
    },
    {
      zin: 'een enkele gemiste afspraak',
      zaak: weigering({ aard: 'nietVerschenen' }, zonderSpreekuren),
      reden: 'afspraakGemist',
      veld,
      feiten: { op: '2024-06-03' },
    },
    {
      zin: 'herhaald geen informatie gegeven',
      zaak: {
        nietMeewerken: [
          { datum: '2024-06-03', aard: 'informatieNietGegeven' },
          { datum: '2024-07-01', aard: 'informatieNietGegeven' },
        ],
      },
      reden: 'afspraakGemist',
      veld,
      feiten: { op: '2024-06-03' },
    },
    {
      zin: 'een dag te laat gewaarschuwd',
      zaak: weigering({ gewaarschuwdOp: '2024-06-11' }),
      reden: 'laat',
      veld,
      feiten: { weigering: '2024-06-03', op: '2024-06-11', dagen: 8, uiterlijk },
      uiterlijk,
    },
    {
      zin: 'opnieuw geweigerd na de zeven dagen, en toen pas gewaarschuwd',
      zaak: {
        nietMeewerken: [
          { datum: '2024-06-03', aard: 'maatregelenGeweigerd' },
          { datum: '2024-06-11', aard: 'maatregelenGeweigerd', gewaarschuwdOp: '2024-06-12' },
        ],
      },
      reden: 'herhaaldVoorReactie',
      veld,
      feiten: { weigering: '2024-06-03', op: '2024-06-12', aantal: 2 },
      uiterlijk,
    },
    {
      zin: 'opnieuw geweigerd binnen de zeven dagen is alleen laat',
      zaak: {
        nietMeewerken: [
          { datum: '2024-06-03', aard: 'maatregelenGeweigerd' },
          { datum: '2024-06-10', aard: 'maatregelenGeweigerd', gewaarschuwdOp: '2024-06-12' },
        ],
      },
      reden: 'laat',
      veld,
      feiten: { weigering: '2024-06-03', op: '2024-06-12', dagen: 9, uiterlijk },
    },
    {
      zin: 'een loonmaatregel die al was geëindigd telt niet',
      zaak: weigering(
        {},
        { loonmaatregelen: [{ soort: 'loonstop', ingangsdatum: '2024-05-20', einddatum: '2024-06-02' }] },
      ),
      reden: 'nietAangesproken',
      veld,
      feiten: { op: '2024-06-03', aantal: 1 },
    },
  ],
  nogNiet: [{ zin: 'de laatste dag van de zeven', zaak: weigering(), peildatum: '2024-06-10', uiterlijk }],
  nvt: [
    { zin: 'geen weigering' },
    { zin: 'de werknemer had een deugdelijke grond', zaak: weigering({ deugdelijkeGrond: true }) },
    { zin: 'hij wees op een betere optie', zaak: weigering({ werkaanbodBeterMogelijk: true }) },
    {
      zin: 'er was volgens UWV geen passend werk',
      zaak: weigering(
        {},
        {
          deskundigenoordelen: [
            { aangevraagdOp: '2024-07-01', vraag: 'passendWerkAanwezig', uitkomst: 'nee' },
          ],
        },
      ),
    },
    {
      zin: 'er waren geen mogelijkheden om te werken',
      zaak: { ...NOOIT_MOGELIJKHEDEN, ...weigering() },
    },
    { zin: 'een te late WIA-aanvraag', zaak: weigering({ aard: 'wiaTeLaat' }) },
  ],
});
