import { bijgesteldNa } from '../../feiten/geschil.ts';
import { gatNa, isBevestiging, isTekortNietHersteld } from '../../feiten/medewerking-gat.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { dagenTussen, datum, plusDagen } from '../../kern/datum.ts';
import { bbp, eigenNorm } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { beoordelen, defineRegel, nogNiet, tekort, voldoet, type Context, type Resultaat } from '../regel.ts';

type Oordeel = NonNullable<Zaak['deskundigenoordelen']>[number];
type Uitkomst = Resultaat<
  'nietOpgevolgd' | 'tekortNietHersteld' | 'stilgevallen' | 'nietGevolgd' | 'gemotiveerdNietGevolgd' | 'laat'
>;

export default defineRegel({
  id: 'deskundigenoordeel-opvolging',
  fase: 'medewerking',
  document: 'deskundigenoordeel',
  bronnen: [
    bbp({ paragraaf: '5' }),
    bbp({ paragraaf: '10' }),
    eigenNorm('binnen vier weken na een deskundigenoordeel staat de opvolging vast'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Met een deskundigenoordeel wordt de impasse doorbroken: het wordt gevolgd of in het plan van aanpak verwerkt, of er is vastgelegd waarom niet.',
  uitzonderingen: [
    'Het oordeel bevestigt dat de inspanningen voldoende zijn.',
    'Het oordeel bevestigt dat de werknemer het eigen werk niet kan doen.',
    'De deskundige kon de vraag niet beoordelen.',
  ],
  meldingen: {
    nietOpgevolgd: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Het deskundigenoordeel is van {oordeel}; wat ermee is gedaan is niet vastgelegd, ook niet in een bijstelling van het plan van aanpak. Het beoordelingskader noemt geen aantal dagen; de grens van {uiterlijk} is een eigen norm.',
    },
    tekortNietHersteld: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Volgens het deskundigenoordeel van {oordeel} waren de inspanningen van de werkgever niet voldoende; wat daarna is gedaan is niet vastgelegd, en het plan van aanpak is niet bijgesteld. Het beoordelingskader verwacht dat partijen met zo een oordeel de impasse doorbreken; UWV weegt of daarna inspanningen zijn gemist.',
    },
    stilgevallen: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Het deskundigenoordeel is van {oordeel}; wat ermee is gedaan is niet vastgelegd, en de re-integratie is vanaf {vanaf} {waaruit} stilgevallen. Het beoordelingskader noemt een deskundigenoordeel dat de re-integratie niet vlot trekt als een situatie waarin bijstellen nodig kan zijn, en verwacht dat partijen haar niet laten stagneren.',
    },
    nietGevolgd: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Het deskundigenoordeel van {oordeel} is volgens de vastlegging niet gevolgd; een reden ontbreekt. Het beoordelingskader verwacht dat partijen met zo een oordeel de impasse doorbreken.',
    },
    gemotiveerdNietGevolgd: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Het deskundigenoordeel van {oordeel} is volgens de vastlegging niet gevolgd, met een toelichting. Het beoordelingskader verwacht dat partijen met zo een oordeel de impasse doorbreken; een persoon moet beoordelen of de toelichting dit draagt.',
      herstel: 'Beoordeel de toelichting en leg dat vast; volg het deskundigenoordeel anders alsnog op.',
      oordeel: {
        vraag: 'Is de toelichting een goede reden om het deskundigenoordeel van {oordeel} niet te volgen?',
        waarom:
          'De toelichting staat in woorden. Een deskundigenoordeel bindt niet; of van dit oordeel kon worden afgeweken, hangt af van wat in plaats daarvan is gedaan.',
      },
    },
    laat: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Het deskundigenoordeel van {oordeel} is op {op} opgevolgd, {dagen} dagen later. Het beoordelingskader noemt geen aantal dagen; de grens van {uiterlijk} is een eigen norm.',
      herstel: 'Leg vast wat er tussen het oordeel en de opvolging is gedaan.',
    },
  },
  herstel: 'Verwerk het oordeel in een bijstelling van het plan van aanpak, voer die uit en leg dat vast.',
  richtwaarde: 'deskundigenoordeelOpvolgingDagen',
  toets: (context) =>
    (context.zaak.deskundigenoordelen ?? []).flatMap((oordeel, i) =>
      weeg(context, oordeel, `/deskundigenoordelen/${i}`),
    ),
});

function weeg(context: Context, o: Oordeel, plek: `/${string}`): Uitkomst[] {
  const { zaak, peildatum, richtwaarden } = context;
  const oordeel = o.uitgebrachtOp;
  if (!oordeel || o.uitkomst === 'nietTeBeoordelen') return [];
  if (isBevestiging(o)) return [voldoet];
  if (o.standOpvolging === 'nietGevolgd' && !gevuld(o.opvolging))
    return [tekort('nietGevolgd', `${plek}/standOpvolging`, { oordeel })];
  if (o.standOpvolging === 'nietGevolgd')
    return [beoordelen('gemotiveerdNietGevolgd', `${plek}/opvolging`, { oordeel }, undefined, [plek])];
  const uiterlijk = plusDagen(oordeel, richtwaarden.deskundigenoordeelOpvolgingDagen);
  const op = o.opgevolgdOp ?? bijgesteldNa(zaak, o);
  const dagen = op ? dagenTussen(oordeel, op) : 0;
  if (op && op > uiterlijk)
    return [tekort('laat', `${plek}/opgevolgdOp`, { oordeel, op, dagen, uiterlijk }, uiterlijk)];
  if (op || o.standOpvolging || o.verwerktInBijstellingId !== undefined) return [voldoet];
  if (peildatum <= uiterlijk) return [nogNiet(uiterlijk)];
  if (isTekortNietHersteld(zaak, o)) return [tekort('tekortNietHersteld', plek, { oordeel }, uiterlijk)];
  const gat = gatNa(context, oordeel);
  return gat
    ? [tekort('stilgevallen', plek, { oordeel, ...gat }, uiterlijk)]
    : [tekort('nietOpgevolgd', plek, { oordeel, uiterlijk }, uiterlijk)];
}
