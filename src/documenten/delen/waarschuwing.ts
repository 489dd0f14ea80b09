import type { Loongrond } from '../../feiten/medewerking-loonmaatregel.ts';
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
    feit: 'ontstond bij ons het vermoeden dat uw herstel vertraging oploopt door iets wat u deed of naliet.',
    gevraagd: 'contact met ons op te nemen, zodat de bedrijfsarts hierover kan oordelen',
    oordeel: MEEWERKEN,
  },
  informatieNietGegeven: {
    feit: 'hadden wij van u nog niet de inlichtingen die wij nodig hebben om uw recht op loon vast te stellen.',
    gevraagd: 'deze inlichtingen alsnog te geven',
    oordeel: 'of u uw eigen werk kunt doen',
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

/** What art. 7:629 lid 3 BW says of the wages on a ground, with its own conditions. */
const GEVOLG: Readonly<Partial<Record<Loongrond, string>>> = {
  '629-3-b':
    'Over de tijd waarin iemand door eigen toedoen zijn herstel belemmert of vertraagt, heeft hij geen recht op loon',
  '629-3-c':
    'Over de tijd waarin u zonder goede reden passend werk niet doet, terwijl u dat kunt en wij u daarvoor de gelegenheid geven, hebt u geen recht op loon',
  '629-3-d':
    'Over de tijd waarin u zonder goede reden weigert mee te werken aan redelijke voorschriften of maatregelen die passend werk mogelijk moeten maken, hebt u geen recht op loon',
  '629-3-e':
    'Over de tijd waarin u zonder goede reden weigert mee te werken aan het opstellen, evalueren of bijstellen van het plan van aanpak, hebt u geen recht op loon',
};

export const gevolgVan = (grond: Loongrond | null): string | null => (grond && GEVOLG[grond]) ?? null;

/** What an employer who is no doctor leaves to the bedrijfsarts, by ground: before "beoordelen wij niet zelf". */
const AAN_BEDRIJFSARTS: Readonly<Partial<Record<Loongrond, string>>> = {
  '629-3-b': 'Of dat zo is',
  '629-3-c': 'Of u dit werk kunt doen',
};

export const aanBedrijfsarts = (grond: Loongrond | null): string | null =>
  (grond && AAN_BEDRIJFSARTS[grond]) ?? null;
