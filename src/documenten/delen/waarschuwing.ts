import type { AardNietMeewerken } from '../../feiten/medewerking.ts';

/** What was seen, what is asked and what UWV can be asked about, by what the employee did or left. */
interface Woorden {
  /** After "Op 3 maart 2025 ", as it was recorded. */
  readonly feit: string;
  /** After "Wij vragen u om uiterlijk op 10 maart 2025 ". */
  readonly gevraagd: string;
  /** What UWV can give its opinion on (art. 32 Wet SUWI). */
  readonly oordeel: string;
}

type AardInBrief = Exclude<AardNietMeewerken, 'wiaTeLaat' | 'opzetOfOnjuisteInformatie'>;

const MEEWERKEN = 'of u voldoende aan uw re-integratie meewerkt';

const WOORDEN: Readonly<Record<AardInBrief, Woorden>> = {
  nietVerschenen: {
    feit: 'was er een afspraak voor uw re-integratie. Volgens onze gegevens bent u daar niet verschenen.',
    gevraagd: 'contact met ons op te nemen voor een nieuwe afspraak, en op die afspraak te komen',
    oordeel: MEEWERKEN,
  },
  passendWerkGeweigerd: {
    feit: 'hebt u volgens onze gegevens het werk dat wij aanboden niet aanvaard.',
    gevraagd: 'te laten weten of u dit werk alsnog gaat doen',
    oordeel: 'of dit werk voor u passend is',
  },
  maatregelenGeweigerd: {
    feit: 'hebt u volgens onze gegevens niet meegewerkt aan een voorschrift of maatregel die bedoeld is om weer te kunnen werken.',
    gevraagd: 'te laten weten dat u daaraan alsnog meewerkt',
    oordeel: MEEWERKEN,
  },
  planNietMeegewerkt: {
    feit: 'hebt u volgens onze gegevens niet meegewerkt aan het opstellen, evalueren of bijstellen van het plan van aanpak.',
    gevraagd: 'een afspraak met ons te maken om het plan samen te bespreken',
    oordeel: MEEWERKEN,
  },
  herstelBelemmerd: {
    feit: 'is vastgelegd dat uw terugkeer naar werk vertraging oploopt door iets wat u deed of naliet.',
    gevraagd: 'contact met ons op te nemen, zodat de bedrijfsarts hierover kan oordelen',
    oordeel: MEEWERKEN,
  },
  informatieNietGegeven: {
    feit: 'hadden wij van u nog niet de inlichtingen waar onze voorschriften bij ziekte om vragen.',
    gevraagd: 'deze inlichtingen alsnog te geven',
    oordeel: MEEWERKEN,
  },
};

const ALGEMEEN: Woorden = {
  feit: 'hebt u volgens onze gegevens niet meegewerkt aan uw re-integratie.',
  gevraagd: 'contact met ons op te nemen om te bespreken hoe het verder gaat',
  oordeel: MEEWERKEN,
};

export const woordenVoor = (aard: AardNietMeewerken | undefined): Woorden =>
  aard === undefined || aard === 'wiaTeLaat' || aard === 'opzetOfOnjuisteInformatie'
    ? ALGEMEEN
    : WOORDEN[aard];
