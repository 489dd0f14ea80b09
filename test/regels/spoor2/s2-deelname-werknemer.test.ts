import regel from '../../../src/regels/spoor2/s2-deelname-werknemer.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, type Afwijking } from '../../hulp/zaak.ts';

type Contact = NonNullable<NonNullable<Afwijking['spoor2']>['contacten']>[number];
/** The report of 14 May 2025 calls the participation insufficient. */
const onvoldoende = (reactie = false, contacten: Contact[] = []): Afwijking => ({
  spoor2: {
    rapportages: BASIS.spoor2.rapportages.map((r) => ({
      ...r,
      reactieWerkgever: reactie ? r.reactieWerkgever : undefined,
      deelname: { oordeel: r.nummer === 2 ? ('onvoldoende' as const) : ('volledig' as const) },
    })),
    contacten,
  },
});
const weg = (datum: string, redenAfwezig: Contact['redenAfwezig']): Contact => ({
  datum,
  aanwezig: false,
  ...(redenAfwezig && { redenAfwezig }),
});
const veld = '/spoor2/rapportages/1/deelname/oordeel';
const op = '2025-05-14';

regelTest(regel, {
  voldoet: [
    { zin: 'volledige deelname', zaak: { spoor2: { contacten: [{ datum: '2025-02-03', aanwezig: true }] } } },
    {
      zin: 'onvoldoende, en de werknemer is daarna gewaarschuwd',
      zaak: { ...onvoldoende(), nietMeewerken: [{ datum: '2025-05-02', gewaarschuwdOp: '2025-05-20' }] },
    },
    {
      zin: 'onvoldoende, gevolgd door een loonmaatregel',
      zaak: { ...onvoldoende(), loonmaatregelen: [{ ingangsdatum: '2025-06-02', soort: 'opschorting' }] },
    },
    {
      zin: 'onvoldoende, door ziekte en vakantie',
      zaak: onvoldoende(false, [weg('2025-04-01', 'ziek'), weg('2025-04-28', 'vakantie')]),
    },
    {
      zin: 'een keer zonder bericht weggebleven',
      zaak: { spoor2: { contacten: [weg('2025-04-01', 'zonderBericht')] } },
    },
  ],
  tekort: [
    {
      zin: 'onvoldoende, en niets gedaan',
      zaak: onvoldoende(),
      reden: 'nietAangesproken',
      veld,
      feiten: { op },
      uiterlijk: '2025-06-11',
    },
    {
      zin: 'op de rapportage gereageerd, maar niet vastgelegd wat tegen de werknemer is gezegd',
      zaak: onvoldoende(true),
      reden: 'nietVastgelegd',
      veld,
      feiten: { op },
    },
    {
      zin: 'aangesproken voor de rapportage telt niet',
      zaak: { ...onvoldoende(), nietMeewerken: [{ datum: '2025-03-03', gewaarschuwdOp: '2025-03-04' }] },
      reden: 'nietAangesproken',
      veld,
      feiten: { op },
    },
    {
      zin: 'de tweede keer zonder bericht',
      zaak: {
        spoor2: {
          contacten: [
            weg('2025-06-02', 'zonderBericht'),
            weg('2025-04-01', 'zonderBericht'),
            weg('2025-05-05', 'afgemeld'),
          ],
        },
      },
      reden: 'nietAangesproken',
      veld: '/spoor2/contacten/0/aanwezig',
      feiten: { op: '2025-06-02' },
    },
  ],
  nogNiet: [
    {
      zin: 'de 28e dag',
      zaak: onvoldoende(),
      profiel: 'lopend',
      peildatum: '2025-06-11',
      uiterlijk: '2025-06-11',
    },
  ],
  nvt: [
    { zin: 'geen tweede spoor', zaak: { spoor2: undefined } },
    { zin: 'over deelname is niets vastgelegd: zie s2-rapportage-deelname' },
  ],
});
