import { eigenNorm } from './bronnen.ts';

/** Norms of our own on which more than one rule rests: the same words, and the same number in `richtwaarden.ts`. */
export const EIGEN_NORMEN = {
  /** `actieBijStagnatieDagen` */
  actieBijStagnatie: eigenNorm('binnen vier weken actie bij stagnatie'),
  /** `geschilDeskundigenoordeelDagen` */
  impasse: eigenNorm(
    'een conflict of geschil duurt niet langer dan zes weken zonder stap of deskundigenoordeel',
  ),
  /** `vervolgAdviesDagen` */
  vervolgOpAdvies: eigenNorm('zes weken om vast te leggen wat met een advies is gedaan'),
} as const;
