import { dagnummer } from '../kern/datum.ts';
import { bvhr, bw7, zw } from '../recht/bronnen.ts';
import { verlengDagnummer } from '../recht/feestdagen.ts';
import { lengteVan, TERMIJNEN as T } from '../recht/termijnen.ts';
import { vanDagnummer } from '../kern/datum.ts';
import { zonderAangifte } from './begin.ts';
import { dag } from './klok.ts';
import { mijlpaal, nvt, type Mijlpalen } from './maak.ts';
import type { Mijlpaal } from './mijlpaal.ts';
import { uiterlijkSanctiebesluit } from './sanctie.ts';
import { stukdatum } from './stukdatum.ts';
import { eersteVan, laatsteLoondagAow, nummer, type Verloop } from './verloop.ts';

type Ids =
  | 'uwv-besluit-loonsanctie'
  | 'bezwaar'
  | 'loonsanctie'
  | 'bekortingsverzoek'
  | 'ziek-uit-dienst-melding'
  | 'ziek-uit-dienst-riv'
  | 'aow-regime'
  | 'huishoudelijk-personeel';

/** How the wage period ends: by sanction, with the employment, or under another regime. */
export function einden(verloop: Verloop): Mijlpalen<Ids> {
  return {
    'uwv-besluit-loonsanctie': sanctiebesluit(verloop),
    bezwaar: bezwaar(verloop),
    loonsanctie: loonsanctie(verloop),
    bekortingsverzoek: bekortingsverzoek(verloop),
    'ziek-uit-dienst-melding': meldingUitDienst(verloop),
    'ziek-uit-dienst-riv': rivUitDienst(verloop),
    'aow-regime': aow(verloop),
    'huishoudelijk-personeel': huishoudelijk(verloop),
  };
}

function sanctiebesluit(verloop: Verloop): Mijlpaal {
  const { zaak, eindeTijdvak, vertraging } = verloop;
  const id = 'uwv-besluit-loonsanctie';
  if (zaak.vervroegdeIva?.besluit === 'toegekend')
    return nvt(
      id,
      'Bij een verkorte wachttijd toetst UWV geen re-integratieverslag (art. 66 lid 6 Wet WIA).',
    );
  return mijlpaal(verloop, id, {
    uiterlijk: uiterlijkSanctiebesluit(eindeTijdvak, vertraging),
    gedaanOp: zaak.loonsanctie?.besluitVerzondenOp ?? zaak.loonsanctie?.besluitDatum,
    toelichting:
      vertraging > 0
        ? 'De aanvraag was te laat: zes weken vóór het einde van het daardoor verlengde tijdvak.'
        : 'UWV hoeft alleen te beslissen als het een loonsanctie oplegt.',
  });
}

const GEEN_SANCTIE = 'Er is geen loonsanctie.';

function bezwaar(verloop: Verloop): Mijlpaal {
  const { loonsanctie } = verloop.zaak;
  const besluit = nummer(loonsanctie?.besluitVerzondenOp ?? loonsanctie?.besluitDatum);
  if (besluit === undefined) return nvt('bezwaar', GEEN_SANCTIE);
  return mijlpaal(verloop, 'bezwaar', {
    // Art. 6:8 Awb: the term starts on the day after the decision was made known.
    uiterlijk: verlengDagnummer(besluit + T.bezwaar.dagen, besluit + 1),
    gedaanOp: loonsanctie?.bezwaar?.ingediendOp,
    partij: loonsanctie?.bezwaar?.door,
    bronnen: T.bezwaar.bronnen,
    begrensd: false,
    ...(!loonsanctie?.besluitVerzondenOp && {
      toelichting: 'Gerekend vanaf de datum van het besluit; de dag van verzending is niet vastgelegd.',
    }),
  });
}

function loonsanctie(verloop: Verloop): Mijlpaal {
  const { sanctie } = verloop;
  if (!sanctie) return nvt('loonsanctie', GEEN_SANCTIE);
  return mijlpaal(verloop, 'loonsanctie', {
    vanaf: sanctie.begin,
    uiterlijk: sanctie.laatsteDag,
    doorUwv: sanctie.volgensBesluit,
    toelichting: 'Laatste dag van de verlengde loondoorbetaling.',
  });
}

function bekortingsverzoek(verloop: Verloop): Mijlpaal {
  const { sanctie, zaak } = verloop;
  if (!sanctie) return nvt('bekortingsverzoek', GEEN_SANCTIE);
  return mijlpaal(verloop, 'bekortingsverzoek', {
    vanaf: nummer(zaak.loonsanctie?.besluitDatum),
    // Three weeks for the decision and six weeks to the end: a later notice shortens nothing.
    streef: sanctie.laatsteDag - T.besluitHerstel.dagen - T.eindeNaHerstel.dagen,
    gedaanOp: zaak.loonsanctie?.bekorting?.gemeldOp,
    toelichting:
      'Zodra de tekortkoming is hersteld; een melding na de streefdatum bekort de loonsanctie niet meer.',
  });
}

const BLIJFT = 'De dienstbetrekking eindigt niet vóór het einde van de wachttijd, voor zover bekend.';

function meldingUitDienst(verloop: Verloop): Mijlpaal {
  const { zaak, eindeWachttijd, d1 } = verloop;
  const id = 'ziek-uit-dienst-melding';
  const einde = nummer(zaak.dienstverband?.einde);
  if (einde === undefined || einde < d1 || einde >= eindeWachttijd) return nvt(id, BLIJFT);
  if (zonderAangifte(zaak))
    return nvt(id, 'De aangifteplicht geldt niet in dit vangnetgeval (art. 38 lid 4 Ziektewet).');
  const gedaanOp = zaak.meldingen?.ziekUitDienst?.datum;
  if (zaak.werkgever?.eigenrisicodragerZw)
    return mijlpaal(verloop, id, {
      vanaf: einde,
      uiterlijk: verlengDagnummer(einde + T.aangifteEigenrisicodrager.dagen, einde + 1),
      gedaanOp,
      bronnen: T.aangifteEigenrisicodrager.bronnen,
      toelichting:
        'De eigenrisicodrager voor de Ziektewet heeft zes weken na de laatste dag van het dienstverband.',
    });
  return mijlpaal(verloop, id, { vanaf: einde, uiterlijk: einde, gedaanOp });
}

function rivUitDienst(verloop: Verloop): Mijlpaal {
  const { zaak, eindeWachttijd, d1 } = verloop;
  const id = 'ziek-uit-dienst-riv';
  const einde = nummer(zaak.dienstverband?.einde);
  if (einde === undefined || einde < d1 || einde >= eindeWachttijd) return nvt(id, BLIJFT);
  if (zaak.werkgever?.eigenrisicodragerZw)
    return nvt(
      id,
      'De eigenrisicodrager voor de Ziektewet stelt dit verslag niet op (art. 38 lid 2 Ziektewet).',
    );
  const dagen = einde - d1;
  // Art. 38 lid 2: at least six weeks between the first sick day and the last day of the employment.
  if (dagen < T.verslagBijEindeDienstverband.dagen)
    return nvt(
      id,
      'Tussen de eerste ziektedag en het einde liggen minder dan zes weken (art. 38 lid 2 Ziektewet).',
    );
  const zonderStukken = !stukdatum(zaak.probleemanalyse) && !stukdatum(zaak.planVanAanpak);
  // Art. 2a lid 1 BVHR: no probleemanalyse and no plan, and the span is shorter than ten weeks.
  const verkort = dagen < T.verkortVerslag.dagen && zonderStukken;
  return mijlpaal(verloop, id, {
    uiterlijk: einde,
    gedaanOp: eersteVan(stukdatum(zaak.riv), verkort ? stukdatum(zaak.riv?.verkort) : undefined),
    ...(verkort && {
      bronnen: [zw({ artikel: '38', lid: '2' }), bvhr({ artikel: '2a', lid: '1' })],
      toelichting:
        'Een verkort verslag kan volstaan: minder dan tien weken, en geen probleemanalyse of plan van aanpak.',
    }),
  });
}

function aow(verloop: Verloop): Mijlpaal {
  const { zaak, klok, d1, eindeWachttijd, eindeTijdvak, sanctie } = verloop;
  const aowDatum = zaak.werknemer?.aowDatum;
  const laatsteDag = laatsteLoondagAow(aowDatum, klok, eindeWachttijd);
  if (!aowDatum || laatsteDag === undefined) return nvt('aow-regime', 'De AOW-datum is niet vastgelegd.');
  const vanaf = Math.max(dagnummer(aowDatum), d1);
  if (vanaf > Math.max(eindeTijdvak, sanctie?.laatsteDag ?? 0))
    return nvt('aow-regime', 'De AOW-leeftijd valt na het einde van de wachttijd.');
  const binnen = vanaf <= eindeWachttijd;
  return mijlpaal(verloop, 'aow-regime', {
    ...(binnen && { vanaf }),
    uiterlijk: laatsteDag,
    begrensd: false,
    bronnen: [
      bw7({ artikel: '629', lid: '2', onderdeel: 'b' }),
      bw7({ artikel: '658a', lid: '1' }),
      bw7({ artikel: '658a', lid: '3' }),
    ],
    toelichting: binnen
      ? `Vanaf de AOW-leeftijd ${lengteVan('loonNaAow', vanDagnummer(d1)) / 7} weken loondoorbetaling, binnen de 104 weken; geen plan van aanpak en geen tweede spoor.`
      : 'De 104 weken zijn voorbij: vanaf de AOW-leeftijd geen loondoorbetaling, geen plan van aanpak en geen tweede spoor.',
  });
}

function huishoudelijk(verloop: Verloop): Mijlpaal {
  const { zaak, klok } = verloop;
  if (!zaak.dienstverband?.huishoudelijkPersoneel)
    return nvt(
      'huishoudelijk-personeel',
      'Het gaat niet om huishoudelijk personeel op minder dan vier dagen per week.',
    );
  return mijlpaal(verloop, 'huishoudelijk-personeel', {
    uiterlijk: dag(klok, T.loonHuishoudelijk.dagen - 1),
    begrensd: false,
  });
}
