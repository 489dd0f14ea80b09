import regel from '../../../src/regels/medewerking/deskundigenoordeel-opvolging.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, evaluatie, vastgesteld, type Afwijking } from '../../hulp/zaak.ts';

type Oordeel = NonNullable<Afwijking['deskundigenoordelen']>[number];

/** Given on 3 June 2024; four weeks end on 1 July. */
const oordeel = (velden: Oordeel, meer: Afwijking = {}): Afwijking => ({
  deskundigenoordelen: [
    {
      aangevraagdOp: '2024-05-21',
      uitgebrachtOp: '2024-06-03',
      vraag: 'passendWerkAanwezig',
      uitkomst: 'ja',
      ...velden,
    },
  ],
  ...meer,
});
const bijstelling = (op: string) => ({
  id: 'b-do',
  nummer: 2,
  stuk: vastgesteld(op),
  aanleiding: 'deskundigenoordeel' as const,
});
const veld = '/deskundigenoordelen/0';
const uiterlijk = '2024-07-01';
const feiten = { oordeel: '2024-06-03' };
const metNorm = { ...feiten, uiterlijk };
/** Neither party did anything from the opinion on, except on the days given. */
const stil = (...evaluaties: string[]): Afwijking => ({
  contacten: [],
  arbodienst: { spreekuren: [] },
  adviezen: [],
  bijstellingen: [],
  evaluaties: evaluaties.map((op) => evaluatie(op, op)),
});

regelTest(regel, {
  voldoet: [
    { zin: 'opgevolgd op de laatste goede dag', zaak: oordeel({ opgevolgdOp: '2024-07-01' }) },
    {
      zin: 'een bijstelling noemt het oordeel als aanleiding',
      zaak: oordeel({}, { bijstellingen: [...BASIS.bijstellingen, bijstelling('2024-06-24')] }),
    },
    {
      zin: 'het oordeel noemt de bijstelling',
      zaak: oordeel({ verwerktInBijstellingId: 'b-do' }, { bijstellingen: [bijstelling('2024-07-01')] }),
    },
    { zin: 'de stand is vastgelegd, zonder datum', zaak: oordeel({ standOpvolging: 'inUitvoering' }) },
    {
      zin: 'het oordeel bevestigt de inspanningen van de werkgever',
      zaak: oordeel({ vraag: 'inspanningWerkgever' }),
    },
    {
      zin: 'het oordeel bevestigt dat het eigen werk niet kan',
      zaak: oordeel({ vraag: 'geschiktEigenWerk', uitkomst: 'nee' }),
    },
  ],
  tekort: [
    {
      zin: 'niets vastgelegd, de eerste dag na vier weken',
      zaak: oordeel({}),
      peildatum: '2024-07-02',
      reden: 'nietOpgevolgd',
      veld,
      feiten: metNorm,
      uiterlijk,
    },
    {
      zin: 'niets vastgelegd over het oordeel, terwijl de re-integratie doorgaat',
      zaak: oordeel({}),
      reden: 'nietOpgevolgd',
      veld,
      feiten: metNorm,
    },
    {
      zin: 'de inspanningen van de werkgever waren onvoldoende, en er volgt niets',
      zaak: oordeel({ vraag: 'inspanningWerkgever', uitkomst: 'nee' }, { bijstellingen: [] }),
      reden: 'tekortNietHersteld',
      veld,
      feiten,
    },
    {
      zin: 'de inspanningen van de werkgever waren onvoldoende, en het plan is later om iets anders bijgesteld',
      zaak: oordeel({ vraag: 'inspanningWerkgever', uitkomst: 'nee' }),
      reden: 'nietOpgevolgd',
      veld,
      feiten: metNorm,
    },
    {
      zin: 'de re-integratie stagneert daarna, zonder stap',
      zaak: oordeel(
        {},
        { evaluaties: [{ ...evaluatie('2024-07-15', '2024-08-26'), opKoers: false, stagnatie: true }] },
      ),
      reden: 'stilgevallen',
      veld,
      feiten: { ...feiten, vanaf: '2024-07-15', waaruit: 'volgens een evaluatie' },
    },
    {
      zin: 'de re-integratie stagneert daarna, en er is iets aan gedaan',
      zaak: oordeel(
        {},
        {
          evaluaties: [
            {
              ...evaluatie('2024-07-02', '2024-08-26'),
              stagnatie: true,
              actieBijStagnatie: 'mediation',
              actieBijStagnatieOp: '2024-07-05',
            },
          ],
        },
      ),
      reden: 'nietOpgevolgd',
      veld,
      feiten: metNorm,
    },
    {
      zin: 'zes weken lang niets van wie ook',
      zaak: oordeel({}, stil('2024-07-16')),
      peildatum: '2024-07-16',
      reden: 'stilgevallen',
      veld,
      feiten: { ...feiten, vanaf: '2024-06-04', waaruit: 'zonder enige vastgelegde activiteit' },
    },
    {
      zin: 'op de laatste dag van zes stille weken',
      zaak: oordeel({}, stil()),
      peildatum: '2024-07-15',
      reden: 'nietOpgevolgd',
      veld,
      feiten: metNorm,
    },
    {
      zin: 'een activiteit op de laatste dag van die weken',
      zaak: oordeel({}, stil('2024-07-15')),
      peildatum: '2024-07-16',
      reden: 'nietOpgevolgd',
      veld,
      feiten: metNorm,
    },
    {
      zin: 'geschikt voor het eigen werk, en er volgt niets',
      zaak: oordeel({ vraag: 'geschiktEigenWerk' }),
      reden: 'nietOpgevolgd',
      veld,
      feiten: metNorm,
    },
    {
      zin: 'een bijstelling van voor het oordeel telt niet',
      zaak: oordeel({}, { bijstellingen: [bijstelling('2024-05-31')] }),
      reden: 'nietOpgevolgd',
      veld,
      feiten: metNorm,
    },
    {
      zin: 'een dag te laat',
      zaak: oordeel({ opgevolgdOp: '2024-07-02' }),
      reden: 'laat',
      veld: `${veld}/opgevolgdOp`,
      feiten: { ...feiten, op: '2024-07-02', dagen: 29, uiterlijk },
      uiterlijk,
    },
    {
      zin: 'niet gevolgd zonder reden',
      zaak: oordeel({ standOpvolging: 'nietGevolgd' }),
      reden: 'nietGevolgd',
      veld: `${veld}/standOpvolging`,
      feiten,
    },
  ],
  beoordelen: [
    {
      zin: 'niet gevolgd met een toelichting',
      zaak: oordeel({ standOpvolging: 'nietGevolgd', opvolging: 'De functie is intussen vervallen.' }),
      reden: 'gemotiveerdNietGevolgd',
      veld: `${veld}/opvolging`,
      feiten,
    },
  ],
  nogNiet: [
    { zin: 'de laatste dag van de vier weken', zaak: oordeel({}), peildatum: '2024-07-01', uiterlijk },
  ],
  nvt: [
    { zin: 'geen deskundigenoordeel' },
    { zin: 'nog niet uitgebracht', zaak: oordeel({ uitgebrachtOp: undefined, uitkomst: undefined }) },
    { zin: 'de vraag was niet te beoordelen', zaak: oordeel({ uitkomst: 'nietTeBeoordelen' }) },
  ],
});
