import type { Regel } from '../regel.ts';
import adviesAanBeidePartijen from './advies-aan-beide-partijen.ts';
import docAfzonderlijkHerkenbaar from './doc-afzonderlijk-herkenbaar.ts';
import docBsnOpElkStuk from './doc-bsn-op-elk-stuk.ts';
import docDatumEnOpsteller from './doc-datum-en-opsteller.ts';
import docOndertekendWerkgever from './doc-ondertekend-werkgever.ts';
import docOndertekendWerknemer from './doc-ondertekend-werknemer.ts';
import ejeInDossierVastgelegd from './eje-in-dossier-vastgelegd.ts';
import evaluatieVisiePartijen from './evaluatie-visie-partijen.ts';
import pvaAfschriften from './pva-afschriften.ts';
import rivAardBedrijf from './riv-aard-bedrijf.ts';
import rivActueelOordeelAanwezig from './riv-actueel-oordeel-aanwezig.ts';
import rivActueelOordeelVierOordelen from './riv-actueel-oordeel-vier-oordelen.ts';
import rivAdministratieveGegevens from './riv-administratieve-gegevens.ts';
import rivBekwaamheden from './riv-bekwaamheden.ts';
import rivBijstellingProbleemanalyseAanwezig from './riv-bijstelling-probleemanalyse-aanwezig.ts';
import rivBijstellingenPvaAanwezig from './riv-bijstellingen-pva-aanwezig.ts';
import rivEersteZiektedagVermeld from './riv-eerste-ziektedag-vermeld.ts';
import rivEerstejaarsevaluatieAanwezig from './riv-eerstejaarsevaluatie-aanwezig.ts';
import rivFunctiegegevens from './riv-functiegegevens.ts';
import rivGeenPvaGemotiveerd from './riv-geen-pva-gemotiveerd.ts';
import rivInOverleg from './riv-in-overleg.ts';
import rivLaatsteEvaluatieAanwezig from './riv-laatste-evaluatie-aanwezig.ts';
import rivMedischeInformatieVerstrekt from './riv-medische-informatie-verstrekt.ts';
import rivOordeelWerkgeverArbeidsrelatie from './riv-oordeel-werkgever-arbeidsrelatie.ts';
import rivOordeelWerkgeverPassendeArbeid from './riv-oordeel-werkgever-passende-arbeid.ts';
import rivOordeelWerknemerGevraagd from './riv-oordeel-werknemer-gevraagd.ts';
import rivPlanVanAanpakAanwezig from './riv-plan-van-aanpak-aanwezig.ts';
import rivProbleemanalyseAanwezig from './riv-probleemanalyse-aanwezig.ts';
import rivVerkortElementen from './riv-verkort-elementen.ts';
import rivVerkortVoorwaarden from './riv-verkort-voorwaarden.ts';
import rivZudRedelijk from './riv-zud-redelijk.ts';

/** Is everything there that the reintegration report must hold? In the order of art. 6 lid 1, then form. */
export const VOLLEDIGHEID: readonly Regel[] = [
  rivAdministratieveGegevens,
  rivAardBedrijf,
  rivFunctiegegevens,
  rivBekwaamheden,
  rivEersteZiektedagVermeld,
  rivProbleemanalyseAanwezig,
  rivBijstellingProbleemanalyseAanwezig,
  adviesAanBeidePartijen,
  rivPlanVanAanpakAanwezig,
  rivGeenPvaGemotiveerd,
  rivBijstellingenPvaAanwezig,
  pvaAfschriften,
  rivEerstejaarsevaluatieAanwezig,
  ejeInDossierVastgelegd,
  rivLaatsteEvaluatieAanwezig,
  evaluatieVisiePartijen,
  rivOordeelWerkgeverArbeidsrelatie,
  rivOordeelWerkgeverPassendeArbeid,
  rivActueelOordeelAanwezig,
  rivActueelOordeelVierOordelen,
  rivMedischeInformatieVerstrekt,
  rivOordeelWerknemerGevraagd,
  rivInOverleg,
  rivVerkortVoorwaarden,
  rivVerkortElementen,
  rivZudRedelijk,
  docDatumEnOpsteller,
  docAfzonderlijkHerkenbaar,
  docOndertekendWerkgever,
  docOndertekendWerknemer,
  docBsnOpElkStuk,
];
