import regel from '../../../src/regels/medewerking/maatregel-werknemer-waarschuwing.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

/** Last good day: 19 October 2025, eleven weeks before the end of the wachttijd (4 January 2026). */
const aanvraag = (aanvraagdatum: string, ...waarschuwingenWerknemerOp: string[]): Afwijking => ({
  wia: { aanvraagdatum, uploaddatum: undefined, waarschuwingenWerknemerOp },
});
const veld = '/wia/aanvraagdatum';
const uiterlijk = '2025-10-19';
const peildatum = '2025-11-20';

regelTest(regel, {
  voldoet: [{ zin: 'UWV waarschuwde daarna', zaak: aanvraag('2025-10-20', '2025-11-10'), peildatum }],
  tekort: [
    {
      zin: 'een dag te laat',
      zaak: aanvraag('2025-10-20'),
      peildatum,
      reden: 'mogelijk',
      veld,
      feiten: { op: '2025-10-20', uiterlijk },
    },
    {
      zin: 'op de laatste dag van de twee jaar na een waarschuwing',
      zaak: aanvraag('2025-10-20', '2023-10-21'),
      peildatum,
      reden: 'nietMeer',
      veld,
      feiten: { op: '2025-10-20', uiterlijk, eerder: '2023-10-21' },
    },
    {
      zin: 'twee jaar na een waarschuwing',
      zaak: aanvraag('2025-10-20', '2023-10-20'),
      peildatum,
      reden: 'mogelijk',
      veld,
      feiten: { op: '2025-10-20', uiterlijk },
    },
  ],
  nvt: [
    { zin: 'op de laatste goede dag', zaak: aanvraag('2025-10-19'), peildatum },
    { zin: 'nog geen aanvraag', zaak: { wia: { aanvraagdatum: undefined } }, peildatum },
    {
      zin: 'geen kennisgeving van UWV bekend',
      zaak: { wia: { aanvraagdatum: '2025-10-20', briefDatum: undefined, briefOntvangenOp: undefined } },
      peildatum,
    },
  ],
});
