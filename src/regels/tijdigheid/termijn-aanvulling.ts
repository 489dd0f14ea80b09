import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { bbp, bvhr, wia } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, tekort, voldoet, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<'teLaat' | 'nietAangevuld' | 'werknemer'>;

export default defineRegel({
  id: 'termijn-aanvulling',
  fase: 'tijdigheid',
  document: 're-integratieverslag',
  bronnen: [
    wia({ artikel: '25', lid: '8' }),
    wia({ artikel: '25', lid: '9' }),
    bbp({ paragraaf: '5' }),
    bvhr({ artikel: '3' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Vraagt UWV het verslag aan te vullen, dan gebeurt dat binnen de termijn van de brief; zonder datum in de brief geldt bij de WIA een week.',
  meldingen: {
    teLaat: {
      ernst: 'loonsanctie',
      tekst:
        'Het verslag is aangevuld op {op}, {dagen} dagen na de termijn die UWV stelde, {uiterlijk}. Wordt niet op tijd aangevuld, dan verlengt UWV volgens de Wet WIA de loondoorbetaling tot het verslag compleet is.',
      herstel: 'Neem contact op met UWV en vraag of de aanvulling nog is meegenomen; bewaar de bevestiging.',
    },
    nietAangevuld: {
      ernst: 'loonsanctie',
      tekst:
        'UWV vroeg op {brief} om aanvulling van het verslag; een aanvulling is niet vastgelegd en de termijn eindigde op {uiterlijk}. UWV verlengt dan volgens de Wet WIA de loondoorbetaling tot het verslag compleet is.',
    },
    werknemer: {
      ernst: 'aandacht',
      tekst:
        'UWV vroeg de werknemer om aanvulling uiterlijk op {uiterlijk}; die is niet of niet op tijd vastgelegd. Dit raakt de aanvraag van de werknemer, niet de loondoorbetaling door de werkgever.',
      herstel: 'Wijs de werknemer op de brief van UWV en help zo nodig met aanvullen.',
    },
  },
  herstel: 'Vul het verslag direct aan; een verslag achteraf van wat destijds is gebeurd volstaat ook.',
  toets({ zaak: { wia: aanvraag }, tijdlijn, peildatum }) {
    // Of further requests only the term of the letter itself is known.
    const verzoeken = [
      {
        verzoek: aanvraag?.aanvullingGevraagd,
        uiterlijk: uiterlijkVoor(tijdlijn, 'aanvulling-riv'),
        plek: '/wia/aanvullingGevraagd',
      } as const,
      ...(aanvraag?.verdereAanvullingen ?? []).map(
        (verzoek, i) =>
          ({ verzoek, uiterlijk: verzoek.termijn, plek: `/wia/verdereAanvullingen/${i}` }) as const,
      ),
    ];
    return verzoeken.flatMap(({ verzoek, uiterlijk, plek }): Uitkomst[] => {
      if (!verzoek || !uiterlijk) return [];
      const { aangevuldOp: op, briefDatum: brief = uiterlijk, gevraagdVan } = verzoek;
      const veld = `${plek}/aangevuldOp` as const;
      if (op && op <= uiterlijk) return [voldoet];
      if (!op && peildatum <= uiterlijk) return [nogNiet(uiterlijk)];
      if (gevraagdVan === 'werknemer') return [tekort('werknemer', veld, { uiterlijk }, uiterlijk)];
      return op
        ? [tekort('teLaat', veld, { op, uiterlijk, dagen: dagenTussen(uiterlijk, op) }, uiterlijk)]
        : [tekort('nietAangevuld', veld, { brief, uiterlijk }, uiterlijk)];
    });
  },
});
