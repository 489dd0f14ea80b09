import { EERSTE_DAG, KLOK, stuk } from './paden.ts';
import type { Groep } from './tabel.ts';

export const regimes: Groep = {
  groep: 'I',
  titel: 'Bijzondere regimes',
  kandidaten: [
    { kandidaat: 'samentelling-toegepast', paden: [...KLOK, '/ziekte/onderbrekingen/*/nieuweZiekmeldingOp'] },
    {
      kandidaat: 'wazo-verlof-verwerkt',
      paden: ['/ziekte/wazoVerlof/*/{soort,van,tot,andereOorzaakNaVerlof}'],
    },
    {
      kandidaat: 'ziek-uit-dienst-melding',
      paden: ['/meldingen/ziekUitDienst/datum', '/dienstverband/{einde,laatsteWerkdag}', EERSTE_DAG],
    },
    {
      kandidaat: 'ziek-uit-dienst-riv-datum',
      paden: [...stuk('/riv'), EERSTE_DAG, '/dienstverband/einde', '/werkgever/eigenrisicodragerZw'],
    },
    {
      kandidaat: 'tijdelijk-contract-zelfde-inspanning',
      paden: [
        '/dienstverband/{soort,einde,brutoMaandloon}',
        '/spoor2/{start,kosten/begroot,kosten/participatieverzoekOp}',
        '/urenlog/*/van',
      ],
    },
    { kandidaat: 'aow-regime-uitgesloten', paden: ['/werknemer/aowDatum', EERSTE_DAG] },
    {
      kandidaat: 'verlengde-wachttijd-verwerkt',
      paden: ['/verlenging/{aanvraagdatum,einde,verkortingGevraagdOp,verkortingGevraagdDoor}', ...KLOK],
    },
    {
      kandidaat: 'loonsanctie-herstelplan',
      paden: [
        '/loonsanctie/tekortkomingen/*/{omschrijving,actie,bewijs,hersteldOp}',
        '/loonsanctie/{soort,begin,tot,bekorting/gemeldOp}',
      ],
    },
    {
      kandidaat: 'bekorting-volledig',
      paden: [
        '/loonsanctie/tekortkomingen/*/{letter,beantwoordInVerzoek}',
        '/loonsanctie/{bekorting,eerdereBekortingsverzoeken/*}/{gemeldOp,beantwoordtAllePunten,bewijsBijgevoegd,uitkomst}',
      ],
    },
    {
      kandidaat: '60plus-toestemming',
      paden: [
        '/werknemer/geboortedatum',
        ...KLOK,
        '/wia/zestigplusToestemming/{gevraagdOp,werkgever,werknemer}',
      ],
    },
    {
      kandidaat: 'meerdere-werkgevers',
      paden: ['/werknemer/andereDienstverbanden/*/{werkgever,ookZiekgemeld,afstemming}'],
    },
    { kandidaat: 'payroll-uitzend', paden: ['/dienstverband/soort', '/werkgever/formeleWerkgever'] },
  ],
};
