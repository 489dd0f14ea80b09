import regel from '../../../src/regels/spoor1/s1-aanbod-uitgewerkt.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const volledig = {
  id: 'aanbod-1',
  datum: '2024-06-03',
  schriftelijk: true,
  taken: 'Retouren controleren.',
  urenPerWeek: 9,
  ingangsdatum: '2024-06-10',
} as const;
const aanbod = (meer: object) => ({ spoor1: { aanbiedingen: [{ ...volledig, ...meer }] } });
const stil = aanbod({ reactie: 'geenReactie' });
const veld = '/spoor1/aanbiedingen/0';

regelTest(regel, {
  voldoet: [
    {
      zin: 'aanvaard, hoe het ook was gedaan',
      zaak: { spoor1: { aanbiedingen: [{ reactie: 'aanvaard' }] } },
    },
    { zin: 'de werknemer deed een tegenvoorstel', zaak: aanbod({ reactie: 'tegenvoorstel' }) },
    { zin: 'geweigerd: wat daarop volgt, staat bij de medewerking', zaak: aanbod({ reactie: 'geweigerd' }) },
    { zin: 'geen reactie, en opgedragen', zaak: aanbod({ reactie: 'geenReactie', opgedragen: true }) },
    {
      zin: 'de functie in plaats van de taken',
      zaak: aanbod({ taken: undefined, functie: 'Retouren', reactie: 'tegenvoorstel' }),
    },
    {
      zin: 'geen reactie, en een later aanbod aanvaard',
      zaak: {
        spoor1: {
          aanbiedingen: [
            { datum: '2024-06-04', reactie: 'aanvaard' },
            { ...volledig, reactie: 'geenReactie' },
          ],
        },
      },
    },
    {
      zin: 'geen reactie, en als niet meewerken vastgelegd',
      zaak: { ...stil, nietMeewerken: [{ aanbodId: 'aanbod-1' }] },
    },
    {
      zin: 'geen reactie, en daarna niet meegewerkt',
      zaak: { ...stil, nietMeewerken: [{ datum: '2024-06-10' }] },
    },
    {
      zin: 'geen reactie, en daarna een deskundigenoordeel gevraagd',
      zaak: { ...stil, deskundigenoordelen: [{ aangevraagdOp: '2024-06-17' }] },
    },
  ],
  tekort: [
    {
      zin: 'niets uitgewerkt',
      zaak: { spoor1: { aanbiedingen: [{ reactie: 'geweigerd' }] } },
      reden: 'nietConcreet',
      veld,
      feiten: { mist: 'dat het schriftelijk is gedaan, de werkzaamheden, het aantal uren, de ingangsdatum' },
    },
    {
      zin: 'alleen de ingangsdatum ontbreekt',
      zaak: aanbod({ ingangsdatum: undefined, reactie: 'tegenvoorstel' }),
      reden: 'nietConcreet',
      veld,
      feiten: { mist: 'de ingangsdatum' },
    },
    {
      zin: 'geen reactie, en niets gedaan',
      zaak: stil,
      profiel: 'lopend',
      reden: 'nietOpgedragen',
      veld: `${veld}/opgedragen`,
    },
    {
      zin: 'geen reactie vastgelegd bij het indienen',
      zaak: aanbod({}),
      reden: 'nietOpgedragen',
      veld: `${veld}/opgedragen`,
    },
    {
      zin: 'geen reactie, en het andere aanbod was niet later',
      zaak: {
        spoor1: {
          aanbiedingen: [
            { ...volledig, reactie: 'geenReactie' },
            { datum: '2024-06-03', reactie: 'aanvaard' },
          ],
        },
      },
      reden: 'nietOpgedragen',
      veld: `${veld}/opgedragen`,
    },
    {
      zin: 'het niet meewerken was eerder',
      zaak: { ...stil, nietMeewerken: [{ datum: '2024-06-02' }] },
      reden: 'nietOpgedragen',
      veld: `${veld}/opgedragen`,
    },
  ],
  nogNiet: [{ zin: 'nog geen reactie in een lopende zaak', zaak: aanbod({}), profiel: 'lopend' }],
  nvt: [{ zin: 'geen aanbod' }],
});
