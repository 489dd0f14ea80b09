import { evaluatiereeks } from '../../feiten/evaluatiereeks.ts';
import { datumVan } from '../../feiten/stukken.ts';
import { datum, type Datum } from '../../kern/datum.ts';
import { eigenNorm, procesgang } from '../../recht/bronnen.ts';
import type { Tijdlijn } from '../../tijdlijn/mijlpaal.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nvt, tekort, voldoet, type Pointer } from '../regel.ts';

interface Moment {
  readonly wat: string;
  readonly op: Datum | undefined;
  readonly veld: Pointer;
}

/** Pairs of which the first cannot come after the second. */
function paren(zaak: Zaak, { regime }: Tijdlijn): readonly (readonly [Moment, Moment])[] {
  const stuk = (wat: string, op: Datum | undefined, veld: string): Moment => ({
    wat,
    op,
    veld: `/${veld}/stuk/opgesteldOp`,
  });
  const analyse = stuk('de probleemanalyse', datumVan(zaak.probleemanalyse), 'probleemanalyse');
  const plan = stuk('het plan van aanpak', datumVan(zaak.planVanAanpak), 'planVanAanpak');
  const jaar = stuk('de eerstejaarsevaluatie', datumVan(zaak.eerstejaarsevaluatie), 'eerstejaarsevaluatie');
  const oordeel = stuk('het actueel oordeel', datumVan(zaak.actueelOordeel), 'actueelOordeel');
  const aanvraag: Moment = {
    wat: 'de WIA-aanvraag',
    op: zaak.wia?.aanvraagdatum,
    veld: '/wia/aanvraagdatum',
  };
  const [eerste] = evaluatiereeks(zaak);
  return [
    [analyse, plan],
    [plan, jaar],
    ...(zaak.bijstellingen ?? []).map(
      (b, i) => [plan, stuk('een bijstelling van het plan', datumVan(b), `bijstellingen/${i}`)] as const,
    ),
    [{ wat: 'de eerste evaluatie', op: eerste?.op, veld: eerste?.veld ?? '/evaluaties' }, aanvraag],
    ...(regime === 'loonsanctie' ? [] : [[oordeel, aanvraag] as const]),
  ];
}

export default defineRegel({
  id: 'consistentie-data',
  fase: 'inspanning',
  document: 'dossier',
  bronnen: [
    procesgang({ artikel: '4', lid: '1' }),
    procesgang({ artikel: '4', lid: '5' }),
    procesgang({ artikel: '6', lid: '1', onderdeel: 'h' }),
    eigenNorm('stukken die op elkaar rusten volgen elkaar op'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het plan van aanpak volgt op de probleemanalyse; wat op een ander stuk rust, is daarna opgesteld. Een datum die dat weerspreekt roept vragen op.',
  uitzonderingen: [
    'Een evaluatie na de WIA-aanvraag hoeft niet te verbazen, zolang er een aan voorafging.',
    'Tijdens een loonsanctie komt het nieuwe actueel oordeel na de eerdere aanvraag.',
  ],
  meldingen: {
    volgorde: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Volgens de data is {later} van {laterOp}, en dus van voor {eerder} ({eerderOp}), terwijl het daarop rust of erop volgt. Een van beide data klopt niet, of de volgorde heeft een reden die niet is vastgelegd. Dat stukken elkaar zo opvolgen is een eigen norm.',
    },
  },
  herstel: 'Controleer beide data aan de stukken zelf en verbeter wat niet klopt.',
  toets({ zaak, tijdlijn }) {
    const gevonden = paren(zaak, tijdlijn).flatMap(([eerder, later]) =>
      eerder.op && later.op ? [{ eerder, later, fout: later.op < eerder.op }] : [],
    );
    const fout = gevonden.filter((paar) => paar.fout);
    if (fout.length === 0) return gevonden.length > 0 ? voldoet : nvt;
    return fout.map(({ eerder, later }) =>
      tekort('volgorde', later.veld, {
        later: later.wat,
        laterOp: later.op ?? '',
        eerder: eerder.wat,
        eerderOp: eerder.op ?? '',
      }),
    );
  },
});
