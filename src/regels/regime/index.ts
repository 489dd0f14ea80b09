import type { Regel } from '../regel.ts';
import zestigplusToestemming from './60plus-toestemming.ts';
import aowTijdensZiekte from './aow-tijdens-ziekte.ts';
import bekortingVolledig from './bekorting-volledig.ts';
import inspanningenTijdensVerlenging from './inspanningen-tijdens-verlenging.ts';
import loonsanctieHerstelplan from './loonsanctie-herstelplan.ts';
import meerdereWerkgevers from './meerdere-werkgevers.ts';
import payrollUitzend from './payroll-uitzend.ts';
import regimeZwEigenrisicodrager from './regime-zw-eigenrisicodrager.ts';
import samentellingToegepast from './samentelling-toegepast.ts';
import verlengdeWachttijdVerwerkt from './verlengde-wachttijd-verwerkt.ts';
import verlengingUitgesloten from './verlenging-uitgesloten.ts';
import vervroegdeIvaGeenPauze from './vervroegde-iva-geen-pauze.ts';
import wazoVerlofVerwerkt from './wazo-verlof-verwerkt.ts';

/** Which special regime holds, and what does it change? Who and which days first, then how the case ends. */
export const REGIME: readonly Regel[] = [
  payrollUitzend,
  meerdereWerkgevers,
  samentellingToegepast,
  wazoVerlofVerwerkt,
  aowTijdensZiekte,
  regimeZwEigenrisicodrager,
  vervroegdeIvaGeenPauze,
  zestigplusToestemming,
  verlengdeWachttijdVerwerkt,
  verlengingUitgesloten,
  inspanningenTijdensVerlenging,
  loonsanctieHerstelplan,
  bekortingVolledig,
];
