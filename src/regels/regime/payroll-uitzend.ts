import { gevuld } from '../../feiten/stukken.ts';
import { datum } from '../../kern/datum.ts';
import { bw7, werkwijzer } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'payroll-uitzend',
  fase: 'regime',
  document: 'dossier',
  bronnen: [werkwijzer('P71'), bw7({ artikel: '658a', lid: '1' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Bij uitzenden en payroll gaat de UWV-richtlijn ervan uit dat de formele werkgever de re-integratie verzorgt, ook bij de inlener; uit de zaak blijkt wie dat is.',
  meldingen: {
    nietVastgelegd: {
      ernst: 'info',
      tekst:
        'Het dienstverband is {soort}; wie de formele werkgever is, is niet vastgelegd. De UWV-richtlijn gaat uit van de formele werkgever; riv neemt aan dat dit de werkgever van de zaak is.',
    },
  },
  herstel: 'Vul de formele werkgever in, ook als dat de werkgever van de zaak zelf is.',
  toets({ zaak: { dienstverband, werkgever } }) {
    const soort = SOORT[dienstverband?.soort ?? ''];
    if (!soort) return nvt;
    return gevuld(werkgever?.formeleWerkgever)
      ? voldoet
      : tekort('nietVastgelegd', '/werkgever/formeleWerkgever', { soort });
  },
});

const SOORT: Readonly<Record<string, string>> = {
  uitzend: 'een uitzendovereenkomst',
  payroll: 'een payrollovereenkomst',
};
