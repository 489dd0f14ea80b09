import { dagnummer, plusMaanden, vanDagnummer, type Datum } from '../kern/datum.ts';
import type { Bronnen } from '../recht/bron.ts';
import { wia as wet } from '../recht/bronnen.ts';
import { verlengDagnummer } from '../recht/feestdagen.ts';
import { TERMIJNEN as T } from '../recht/termijnen.ts';
import { dag } from './klok.ts';
import { mijlpaal, nvt, type Data, type Mijlpalen } from './maak.ts';
import type { Mijlpaal } from './mijlpaal.ts';
import { stukdatum } from './stukdatum.ts';
import {
  eersteVan,
  heeftAowBijEinde,
  laatsteDagKennisgeving,
  nummer,
  type Aanvraagtermijn,
  type Verloop,
} from './verloop.ts';

type Ids =
  | 'uwv-brief-wia'
  | 'actueel-oordeel'
  | 'eindevaluatie'
  | 'riv-aan-werknemer'
  | 'wia-aanvraag'
  | 'riv-upload-werkgever'
  | 'aanvulling-riv'
  | 'verkorte-wachttijd'
  | 'vrijwillige-verlenging'
  | 'einde-wachttijd'
  | '60plus';

/** The road to the WIA application, counted back from the end of the wachttijd or of its extension. */
export function wiaStappen(verloop: Verloop): Mijlpalen<Ids> {
  const { zaak, klok, d1, eindeTijdvak, eindeWachttijd, wia } = verloop;
  const riv = eindeTijdvak - T.reintegratieverslag.dagen;
  return {
    'uwv-brief-wia': alsAanvraag(verloop, 'uwv-brief-wia', {
      vanaf: d1 + 7 * 87,
      streef: dag(klok, T.kennisgevingUwv.dagen - 1),
      uiterlijk: laatsteDagKennisgeving(klok),
      gedaanOp: zaak.wia?.briefDatum,
      toelichting: 'UWV stuurt de brief gewoonlijk in week 88.',
    }),
    'actueel-oordeel': alsAanvraag(verloop, 'actueel-oordeel', {
      // Weeks 87 to 90 of a wachttijd without extension, counted from its end.
      vanaf: eindeTijdvak - 7 * 18 + 1,
      streef: eindeTijdvak - 7 * 14,
      uiterlijk: riv,
      gedaanOp: stukdatum(zaak.actueelOordeel),
      toelichting:
        'Het oordeel hoort in het re-integratieverslag; week 87 tot en met 90 is gebruik in de praktijk.',
    }),
    eindevaluatie: alsAanvraag(verloop, 'eindevaluatie', {
      uiterlijk: Math.min(wia.uiterlijk - verloop.richtwaarden.eindevaluatieVoorAanvraagDagen, riv),
      gedaanOp: stukdatum(zaak.eindevaluatie),
      toelichting: 'Twee weken vóór de uiterste aanvraagdatum is praktijk van UWV.',
    }),
    'riv-aan-werknemer': rivAanWerknemer(verloop, riv),
    'wia-aanvraag': alsAanvraag(verloop, 'wia-aanvraag', {
      vanaf: eindeTijdvak - 7 * 17 + 1,
      uiterlijk: wia.uiterlijk,
      gedaanOp: zaak.wia?.aanvraagdatum,
      ...AANVRAAG[wia.grond],
    }),
    'riv-upload-werkgever': alsAanvraag(verloop, 'riv-upload-werkgever', {
      uiterlijk: uploadtermijn(verloop),
      gedaanOp: zaak.wia?.uploaddatum,
      toelichting: 'De werkgever levert de stukken aan zodra de werknemer de aanvraag heeft gedaan.',
    }),
    'aanvulling-riv': aanvulling(verloop),
    'verkorte-wachttijd': mijlpaal(verloop, 'verkorte-wachttijd', {
      vanaf: dag(klok, 7 * 3),
      // The shortened wachttijd ends after 78 weeks at the latest and ten weeks after the application at the earliest.
      uiterlijk: dag(klok, T.verkorteWachttijdLangst.dagen - 1) - T.verkorteWachttijdNaAanvraag.dagen,
      gedaanOp: zaak.vervroegdeIva?.aanvraagdatum,
      toelichting:
        'Een recht van de werknemer, eenmaal, alleen bij volledige arbeidsongeschiktheid zonder enige kans op herstel. De ondergrens van drie weken is praktijk van UWV.',
    }),
    'vrijwillige-verlenging': zaak.verlenging?.ziekengeld29of29a
      ? nvt(
          'vrijwillige-verlenging',
          'Bij recht op ziekengeld is verlenging uitgesloten (art. 24 lid 1 onder a Wet WIA).',
        )
      : mijlpaal(verloop, 'vrijwillige-verlenging', {
          uiterlijk: eindeWachttijd,
          gedaanOp: zaak.verlenging?.aanvraagdatum,
          toelichting:
            'Mogelijk, niet verplicht. De wet noemt geen laatste dag; vóór het einde van de wachttijd is gebruik.',
        }),
    'einde-wachttijd': mijlpaal(verloop, 'einde-wachttijd', {
      uiterlijk: eindeWachttijd,
      begrensd: false,
      ...(zaak.vervroegdeIva?.besluit === 'toegekend' &&
        zaak.vervroegdeIva.eindeWachttijd && {
          doorUwv: true,
          bronnen: [wet({ artikel: '23', lid: '6' })] as const,
        }),
    }),
    '60plus': zestigplus(verloop),
  };
}

const VERKORT =
  'Bij een verkorte wachttijd geldt de aanvraag daarvan als WIA-aanvraag, zonder re-integratieverslag (art. 66 lid 1 en 6 Wet WIA).';

/** A step towards the application, which a granted shortened wachttijd makes superfluous. */
function alsAanvraag(verloop: Verloop, id: Ids, data: Data): Mijlpaal {
  if (verloop.zaak.vervroegdeIva?.besluit === 'toegekend') return nvt(id, VERKORT);
  return ALLEEN_BIJ_WIA.includes(id) && heeftAowBijEinde(verloop.zaak, verloop.eindeTijdvak)
    ? nvt(id, AOW)
    : mijlpaal(verloop, id, data);
}

const ALLEEN_BIJ_WIA: readonly Ids[] = ['uwv-brief-wia', 'wia-aanvraag', '60plus'];
const AOW =
  'De AOW-leeftijd is bij het einde van de wachttijd bereikt; dan bestaat geen recht op een WIA-uitkering (art. 43 onder g Wet WIA).';

const AANVRAAG: Readonly<Record<Aanvraagtermijn['grond'], Data>> = {
  wet: {},
  brief: { doorUwv: true, toelichting: 'De uiterste datum staat in de brief van UWV.' },
  lateKennisgeving: {
    bronnen: T.aanvraagNaLateKennisgeving.bronnen,
    toelichting: 'De kennisgeving van UWV was te laat: vier weken na ontvangst.',
  },
};

const uploadtermijn = ({ zaak, richtwaarden }: Verloop): number | undefined => {
  const aanvraag = nummer(zaak.wia?.aanvraagdatum);
  return aanvraag === undefined ? undefined : aanvraag + richtwaarden.uploadNaAanvraagDagen;
};

function rivAanWerknemer(verloop: Verloop, dertienWekenEerder: number): Mijlpaal {
  const { zaak, eindeTijdvak, eindeWachttijd } = verloop;
  const verlengd = eindeTijdvak > eindeWachttijd;
  const verstrekt = eersteVan(
    ...(zaak.riv?.stuk?.status === 'vastgesteld' ? (zaak.riv.stuk.verstrekkingen ?? []) : []).map((v) =>
      v.aan === 'werknemer' ? v.op : undefined,
    ),
  );
  const verzoek = verlengd ? nummer(zaak.verlenging?.verzoekVanWerknemerVoorRivOp) : undefined;
  const verslag = nummer(eersteVan(stukdatum(zaak.riv), verstrekt));
  // Art. 25 lid 4 onder b: on request of the employee within two weeks, when there already was a report.
  const naVerzoek =
    verzoek === undefined || verslag === undefined || verslag > verzoek
      ? Infinity
      : verlengDagnummer(verzoek + T.aanvullingVerlenging.dagen, verzoek + 1);
  if (verloop.regime === 'ziekUitDienst')
    return nvt(
      'riv-aan-werknemer',
      'Bij ziek uit dienst geldt de laatste dag van de dienstbetrekking (art. 38 lid 2 Ziektewet).',
    );
  return alsAanvraag(verloop, 'riv-aan-werknemer', {
    streef: eindeTijdvak - 7 * 15,
    uiterlijk: Math.min(dertienWekenEerder, naVerzoek),
    // Art. 25 lid 4 onder b: a report that already exists is supplemented.
    gedaanOp: verlengd ? (zaak.riv?.aangevuldOp ?? verstrekt) : verstrekt,
    ...(verlengd && { bronnen: [wet({ artikel: '25', lid: '4' })] }),
  });
}

/** The letter of UWV names the term; without it one week (WIA), or fourteen and seven days (Ziektewet). */
function aanvulling(verloop: Verloop): Mijlpaal {
  const { zaak, regime } = verloop;
  // Art. 38 lid 6 ZW: the request belongs to the report at the end of the employment.
  const verzoek =
    (regime === 'ziekUitDienst' ? zaak.meldingen?.ziekUitDienst?.aanvullingGevraagd : undefined) ??
    zaak.wia?.aanvullingGevraagd;
  if (!verzoek) return nvt('aanvulling-riv', 'UWV heeft niet om aanvulling gevraagd.');
  const brief = nummer(verzoek.briefDatum);
  const vanWerknemer = verzoek.gevraagdVan === 'werknemer';
  const termijn =
    regime !== 'ziekUitDienst'
      ? T.aanvullingRivWia
      : vanWerknemer
        ? T.aanvullingRivZiektewetWerknemer
        : T.aanvullingRivZiektewetWerkgever;
  return mijlpaal(verloop, 'aanvulling-riv', {
    uiterlijk: nummer(verzoek.termijn) ?? (brief === undefined ? undefined : brief + termijn.dagen),
    gedaanOp: verzoek.aangevuldOp,
    partij: verzoek.gevraagdVan,
    begrensd: false,
    ...(verzoek.termijn
      ? {
          bronnen: opGrondVanDeWet(termijn.bronnen),
          doorUwv: true,
          toelichting: 'De termijn staat in de brief van UWV.',
        }
      : {
          bronnen: termijn.bronnen,
          toelichting: 'De termijn uit de brief van UWV gaat voor; die is niet vastgelegd.',
        }),
  });
}

/** The law has UWV set the day (art. 25 lid 8 WIA, art. 38 lid 6 ZW); the policy rules only say how long that is. */
const opGrondVanDeWet = ([regel, ...wet]: Bronnen): Bronnen => {
  const [eerste, ...rest] = wet;
  return eerste ? [eerste, ...rest, regel] : [regel];
};

/** The periods in which UWV assesses who is 60 or older in a simplified way, half-open. */
const ZESTIGPLUS: readonly (readonly [string, string])[] = [
  ['2022-10-01', '2025-01-01'],
  ['2025-09-01', '2027-09-01'],
];

function zestigplus(verloop: Verloop): Mijlpaal {
  const { zaak, eindeWachttijd, wia } = verloop;
  const geboren = zaak.werknemer?.geboortedatum;
  if (!geboren) return nvt('60plus', 'De geboortedatum is niet bekend.');
  if (dagnummer(plusMaanden(geboren, 12 * 60)) > eindeWachttijd)
    return nvt('60plus', 'De werknemer is aan het einde van de wachttijd jonger dan zestig.');
  const bij: Datum = vanDagnummer(wia.uiterlijk);
  if (!ZESTIGPLUS.some(([vanaf, tot]) => bij >= vanaf && bij < tot))
    return nvt('60plus', 'De maatregel geldt niet in de tijd van de aanvraag.');
  return alsAanvraag(verloop, '60plus', {
    streef: wia.uiterlijk,
    toelichting: 'Alleen als werkgever en werknemer instemmen. Het re-integratieverslag blijft nodig.',
  });
}
