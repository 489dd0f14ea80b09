import type { Kandidaten } from './kandidaat.ts';

/** Special regimes: `wvp.md` 3.2 I and section 2 of the corrections. The two on leaving ill stand with the terms. */
export const regime: Kandidaten = {
  'samentelling-toegepast': {
    regel: ['samentelling-toegepast', 'wachttijd-herberekend'],
    opmerking:
      'E30; the timeline counts together itself, the rule finds dates on which it cannot: a first sick day after a short recovery, no last day, a contradiction, the edge of 27 and 28 days',
  },
  'wazo-verlof-verwerkt': {
    regel: ['wazo-verlof-verwerkt', 'wachttijd-herberekend'],
    opmerking: 'E19; the timeline shifts, the rule finds leave it had to skip and an unknown cause after it',
  },
  'aow-regime-uitgesloten': {
    regel: 'aow-tijdens-ziekte',
    opmerking: 'one duty; the gate of the toets closes the phases',
  },
  'aow-tijdens-ziekte': {
    regel: 'aow-tijdens-ziekte',
    opmerking: 'E63; asks for the AOW date from 66 years on (own norm). No message prints the date itself',
  },
  'verlengde-wachttijd-verwerkt': {
    regel: 'verlengde-wachttijd-verwerkt',
    opmerking: 'E50; that the request came after the end of the wachttijd is custom only and not reported',
  },
  'verlenging-uitgesloten': { regel: 'verlenging-uitgesloten' },
  'inspanningen-tijdens-verlenging': {
    feit: 'feiten/stilten.ts#stiltenVan',
    regel: 'inspanningen-tijdens-verlenging',
    opmerking: 'not in the first 42 days, the usual time between two evaluations',
  },
  'loonsanctie-herstelplan': {
    regel: 'loonsanctie-herstelplan',
    opmerking:
      'loonsanctie for a shortcoming without action once the sanction runs, and at hand-in; the evidence is bekorting-volledig',
  },
  'bekorting-volledig': { regel: 'bekorting-volledig', opmerking: 'E15: the law itself asks the proof' },
  '60plus-toestemming': { regel: '60plus-toestemming' },
  'meerdere-werkgevers': { regel: 'meerdere-werkgevers' },
  'payroll-uitzend': {
    regel: 'payroll-uitzend',
    opmerking:
      'info, not aandacht: the field is only meant for another employer, so its absence proves nothing. P71 (payroll in the Werkwijzer of 2021) is one page that says only that the formal employer is the one obliged; the paragraph was not seen, and the beoordelingskader and the Regeling name no inlener. So the rules of spoor 1 ask the same of him: examinations, offers and hours at the inlener are recorded as work at the employer; no field tells the two apart',
  },
  'regime-zw-eigenrisicodrager': {
    regel: ['regime-zw-eigenrisicodrager', 'riv-afschrift-werknemer'],
    opmerking:
      'E47; a report that was due and not given is riv-afschrift-werknemer; loonsanctie when all was still for more than 91 days after the employment',
  },
  'vervroegde-iva-geen-pauze': {
    regel: ['vervroegde-iva-geen-pauze', 'inspanningen-doorlopend'],
    opmerking: 'a silence while the application ran is reported here, any other in inspanningen-doorlopend',
  },
  'verkort-verklaring-niet-nodig': {
    regel: 'med-verklaring-vervroegde-iva',
    opmerking: 'an exception of that rule (art. 66 lid 7 WIA)',
  },
  'riv-bijlage-geen-volledigheidseis': {
    reden: 'a guard over all rules: test/meta/register.test.ts',
  },
};
