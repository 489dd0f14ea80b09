import type { Regel } from '../regel.ts';
import privacyBehandeling from './privacy-behandeling.ts';
import privacyBeroepsziekte from './privacy-beroepsziekte.ts';
import privacyBewaartermijn from './privacy-bewaartermijn.ts';
import privacyBsnAlleenUwv from './privacy-bsn-alleen-uwv.ts';
import privacyDerden from './privacy-derden.ts';
import privacyDiagnose from './privacy-diagnose.ts';
import privacyEigenWaarneming from './privacy-eigen-waarneming.ts';
import privacyFmlGeenDiagnose from './privacy-fml-geen-diagnose.ts';
import privacyGeheimhoudingCasemanager from './privacy-geheimhouding-casemanager.ts';
import privacyKlachten from './privacy-klachten.ts';
import privacyMedischeBijlage from './privacy-medische-bijlage.ts';
import privacyOorzaak from './privacy-oorzaak.ts';
import privacySpoor2OverdrachtMinimaal from './privacy-spoor2-overdracht-minimaal.ts';
import privacySpoor2Rapport from './privacy-spoor2-rapport.ts';
import privacyVangnetgrond from './privacy-vangnetgrond.ts';
import privacyWerknemerEigenTekst from './privacy-werknemer-eigen-tekst.ts';

/** Is there anything in the file that the employer may not hold? What texts say first, then what is where. */
export const PRIVACY: readonly Regel[] = [
  privacyDiagnose,
  privacyKlachten,
  privacyBehandeling,
  privacyOorzaak,
  privacyVangnetgrond,
  privacyBeroepsziekte,
  privacyDerden,
  privacyWerknemerEigenTekst,
  privacyBsnAlleenUwv,
  privacyEigenWaarneming,
  privacyFmlGeenDiagnose,
  privacyMedischeBijlage,
  privacySpoor2OverdrachtMinimaal,
  privacySpoor2Rapport,
  privacyGeheimhoudingCasemanager,
  privacyBewaartermijn,
];
