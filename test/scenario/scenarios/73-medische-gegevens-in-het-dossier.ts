import { dossier, PEILDATUM, VOLLEDIG } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'Een aanvaardbaar dossier vol medische gegevens',
  verhaal:
    'Inhoudelijk is alles gedaan. Maar de casemanager heeft opgeschreven wat de werknemer hem vertelde: de diagnose, de behandelaar, de klachten en wat er thuis speelt. Ook zit er een brief van een behandelaar in het werkgeversdossier en heeft het bureau medische gegevens gekregen. ' +
    'UWV zal de inspanningen aanvaarden; de werkgever mag deze gegevens niet hebben.',
  zaak: dossier({
    evaluaties: (VOLLEDIG.evaluaties ?? []).map((e, i) =>
      i === 1
        ? {
            ...e,
            conclusie:
              'Sinds de burn-out van januari slaapt hij slecht. Hij gaat wekelijks naar de psycholoog. De scheiding speelt ook mee.',
          }
        : e,
    ),
    medischeInformatie: { inWerkgeversdossier: true },
    casemanager: { toegangMedischeGegevens: true },
    spoor2: { verstrekteGegevens: ['naamEnContact', 'bsn', 'belastbaarheid', 'medisch'] },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [
    { kandidaat: 'privacy-diagnose', ernst: 'privacy', waarom: '“burn-out” in een evaluatie.' },
    { kandidaat: 'privacy-klachten', ernst: 'privacy', waarom: '“slaapt slecht” in een evaluatie.' },
    { kandidaat: 'privacy-behandeling', ernst: 'privacy', waarom: '“psycholoog” in een evaluatie.' },
    { kandidaat: 'privacy-oorzaak', ernst: 'privacy', waarom: '“de scheiding” in een evaluatie.' },
    { kandidaat: 'privacy-medische-bijlage', ernst: 'privacy', waarom: 'Medisch stuk bij de werkgever.' },
    {
      kandidaat: 'privacy-geheimhouding-casemanager',
      ernst: 'aandacht',
      waarom: 'Toegang tot medische gegevens.',
    },
    {
      kandidaat: 'privacy-spoor2-overdracht-minimaal',
      ernst: 'privacy',
      waarom: 'Medisch naar het bureau.',
    },
  ],
  afwezig: [
    { kandidaat: 'privacy-vangnetgrond', waarom: 'Er staat niets over een vangnetgrond.' },
    { kandidaat: 'privacy-beroepsziekte', waarom: 'Er staat niets over een beroepsziekte.' },
  ],
  herzien:
    'Eerst aandacht verwacht voor medische gegevens aan het bureau; het bureau hoort die niet te krijgen, en dat is even zwaar als bij de werkgever.',
  bron: 'AP-beleidsregels De zieke werknemer (wvp 4.1 en 4.3); BW 7:658a lid 5; BBP § 3 (privacy raakt de toets niet)',
};

export default scenario;
