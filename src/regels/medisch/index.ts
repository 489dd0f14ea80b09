import type { Regel } from '../regel.ts';
import adviesArbeidsdeskundigeOpgevolgd from './advies-arbeidsdeskundige-opgevolgd.ts';
import gbmOordeelRedelijk from './gbm-oordeel-redelijk.ts';
import medAanvullendeDeskundigheid from './med-aanvullende-deskundigheid.ts';
import medAdequateBehandeling from './med-adequate-behandeling.ts';
import medAdviesOpgevolgd from './med-advies-opgevolgd.ts';
import medBevoegdeBedrijfsarts from './med-bevoegde-bedrijfsarts.ts';
import medContactBehandelaars from './med-contact-behandelaars.ts';
import medGbmHerbeoordeling from './med-gbm-herbeoordeling.ts';
import medGbmOnderbouwd from './med-gbm-onderbouwd.ts';
import medGbmPeriodiek from './med-gbm-periodiek.ts';
import medGeenHerstelBeperktePa from './med-geen-herstel-beperkte-pa.ts';
import medGeenZiekteArbeidsverhouding from './med-geen-ziekte-arbeidsverhouding.ts';
import medInformatieOnbevoegdHerstel from './med-informatie-onbevoegd-herstel.ts';
import medPrognose from './med-prognose.ts';
import medRichtlijnAfwijkingOnderbouwd from './med-richtlijn-afwijking-onderbouwd.ts';
import medSecondOpinion from './med-second-opinion.ts';
import medTwijfelAdvies from './med-twijfel-advies.ts';
import medVerklaringVervroegdeIva from './med-verklaring-vervroegde-iva.ts';
import medZesBelastingsvelden from './med-zes-belastingsvelden.ts';
import paInzichtOnvoldoendeNieuweGevraagd from './pa-inzicht-onvoldoende-nieuwe-gevraagd.ts';
import paOnoverzichtelijkBenut from './pa-onoverzichtelijk-benut.ts';
import werkgeverBijstandBedrijfsarts from './werkgever-bijstand-bedrijfsarts.ts';
import werkgeverFaciliteertBedrijfsarts from './werkgever-faciliteert-bedrijfsarts.ts';

/** Was the medical guidance adequate and its advice followed? Who, what he said, that there was nothing, what was done. */
export const MEDISCH: readonly Regel[] = [
  werkgeverBijstandBedrijfsarts,
  werkgeverFaciliteertBedrijfsarts,
  medBevoegdeBedrijfsarts,
  medInformatieOnbevoegdHerstel,
  medGeenZiekteArbeidsverhouding,
  paInzichtOnvoldoendeNieuweGevraagd,
  paOnoverzichtelijkBenut,
  medZesBelastingsvelden,
  medPrognose,
  medAdequateBehandeling,
  medContactBehandelaars,
  medAanvullendeDeskundigheid,
  medRichtlijnAfwijkingOnderbouwd,
  medGbmOnderbouwd,
  medGbmHerbeoordeling,
  medGbmPeriodiek,
  gbmOordeelRedelijk,
  medGeenHerstelBeperktePa,
  medVerklaringVervroegdeIva,
  medAdviesOpgevolgd,
  adviesArbeidsdeskundigeOpgevolgd,
  medTwijfelAdvies,
  medSecondOpinion,
];
