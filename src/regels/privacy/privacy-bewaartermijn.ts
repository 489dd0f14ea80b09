import { datum, plusMaanden, type Datum } from '../../kern/datum.ts';
import { apZiekeWerknemer, praktijk } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'privacy-bewaartermijn',
  fase: 'privacy',
  document: 'dossier',
  bronnen: [praktijk('P87'), praktijk('P85'), apZiekeWerknemer('P87')],
  geldig: [{ vanaf: datum('2016-04-29'), peil: 'peildatum' }],
  eis: 'Voor een dossier waarvan de re-integratie of het dienstverband voorbij is, staat vast wanneer het wordt vernietigd. Gebruikelijk is uiterlijk twee jaar daarna.',
  uitzonderingen: [
    'Een vastgelegde reden om langer te bewaren, zoals een geschil.',
    'Ziektewet- en WGA-dossiers van een eigenrisicodrager; daarvoor gelden langere termijnen.',
    'Een lopende zaak.',
  ],
  meldingen: {
    ontbreekt: {
      ernst: 'aandacht',
      tekst:
        'De re-integratie of het dienstverband eindigde op {einde}; wanneer het dossier wordt vernietigd, is niet vastgelegd. De wet noemt geen termijn; gebruikelijk is {maanden} maanden.',
    },
    lang: {
      ernst: 'aandacht',
      tekst:
        'Het dossier wordt op {vernietiging} vernietigd, later dan {maanden} maanden na {einde}. Gebruikelijk is dat een dossier niet langer blijft bestaan.',
      herstel: 'Vervroeg de datum, of leg vast waarom langer bewaren nodig is.',
    },
    verstreken: {
      ernst: 'aandacht',
      tekst: 'Het dossier zou op {vernietiging} worden vernietigd; die dag is voorbij en het bestaat nog.',
      herstel: 'Vernietig het dossier, of leg vast waarom het langer nodig is.',
    },
  },
  herstel: 'Leg een datum van vernietiging vast, per soort gegevens als dat nodig is.',
  richtwaarde: 'bewaartermijnMaanden',
  toets({ zaak, peildatum, richtwaarden: { bewaartermijnMaanden: maanden } }) {
    const { bewaartermijn } = zaak;
    const vernietiging = datumVan(bewaartermijn);
    const reden = (bewaartermijn?.juridischeReden ?? '').trim() !== '';
    if (vernietiging && vernietiging < peildatum && !reden)
      return tekort('verstreken', '/bewaartermijn/dossierVernietigenOp', { vernietiging });
    const einde = eindeVan(zaak, peildatum);
    if (!einde) return vernietiging ? voldoet : nvt;
    if (!vernietiging)
      return reden ? voldoet : tekort('ontbreekt', '/bewaartermijn/dossierVernietigenOp', { einde, maanden });
    return reden || vernietiging <= plusMaanden(einde, maanden)
      ? voldoet
      : tekort('lang', '/bewaartermijn/dossierVernietigenOp', { vernietiging, einde, maanden });
  },
});

type Bewaartermijn = Zaak['bewaartermijn'];

const datumVan = (bewaartermijn: Bewaartermijn): Datum | undefined =>
  bewaartermijn?.dossierVernietigenOp ??
  bewaartermijn?.perCategorie?.find(({ categorie }) => categorie === 'reintegratiedossier')?.vernietigenOp;

/** The first day on which nothing remained to reintegrate: it was finished, or the employment had ended. */
function eindeVan({ bewaartermijn, dienstverband }: Zaak, peildatum: Datum): Datum | undefined {
  return [bewaartermijn?.reintegratieAfgerondOp, dienstverband?.einde]
    .filter((dag) => dag !== undefined)
    .filter((dag) => dag <= peildatum)
    .sort()[0];
}
