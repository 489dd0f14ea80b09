import { uiterlijkVoor } from '../../feiten/uiterlijk.ts';
import { dagenTussen, datum } from '../../kern/datum.ts';
import { bbp, bvhr, verhaalZiekengeld, wia, zw } from '../../recht/bronnen.ts';
import { beoordelen, defineRegel, nogNiet, tekort, voldoet, type Resultaat } from '../regel.ts';

type Reden = 'teLaat' | 'nietAangevuld' | 'teLaatZiektewet' | 'nietAangevuldZiektewet';
type Uitkomst = Resultaat<Reden | 'termijnOnbekend' | 'werknemer'>;

const WIA = ['teLaat', 'nietAangevuld'] as const;
const ZIEKTEWET = ['teLaatZiektewet', 'nietAangevuldZiektewet'] as const;

export default defineRegel({
  id: 'termijn-aanvulling',
  fase: 'tijdigheid',
  document: 'reintegratieverslag',
  bronnen: [
    wia({ artikel: '25', lid: '8' }),
    wia({ artikel: '25', lid: '9' }),
    bbp({ paragraaf: '5' }),
    bvhr({ artikel: '3' }),
    zw({ artikel: '38', lid: '6' }),
    zw({ artikel: '39a', lid: '1' }),
    verhaalZiekengeld({ artikel: '3', lid: '1' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Vraagt UWV het verslag aan te vullen, dan gebeurt dat binnen de termijn van de brief; de beleidsregels noemen voor de WIA een week, voor de Ziektewet veertien dagen (werkgever) en zeven dagen (werknemer).',
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
        'UWV vroeg om aanvulling van het verslag; een aanvulling is niet vastgelegd en de termijn eindigde op {uiterlijk}. UWV verlengt dan volgens de Wet WIA de loondoorbetaling tot het verslag compleet is.',
    },
    teLaatZiektewet: {
      ernst: 'loonsanctie',
      tekst:
        'Het verslag is aangevuld op {op}, {dagen} dagen na de termijn die UWV stelde, {uiterlijk}. Wordt niet op tijd aangevuld, dan verhaalt UWV volgens het Besluit verhaal ziekengeld een week ziekengeld op de werkgever, tenzij het om onvoldoende inspanningen al meer verhaalt.',
      herstel: 'Neem contact op met UWV en vraag of de aanvulling nog is meegenomen; bewaar de bevestiging.',
    },
    nietAangevuldZiektewet: {
      ernst: 'loonsanctie',
      tekst:
        'UWV vroeg om aanvulling van het verslag; een aanvulling is niet vastgelegd en de termijn eindigde op {uiterlijk}. UWV verhaalt dan volgens het Besluit verhaal ziekengeld een week ziekengeld op de werkgever, tenzij het om onvoldoende inspanningen al meer verhaalt.',
    },
    termijnOnbekend: {
      ernst: 'loonsanctie',
      niveau: 'beleidsregel',
      tekst:
        'UWV vroeg om aanvulling van het verslag; de termijn uit de brief is niet vastgelegd. Volgens de beleidsregels zou zij op {uiterlijk} zijn geëindigd, en voor die dag is geen aanvulling vastgelegd. Beoordeel aan de hand van de brief of de aanvulling op tijd was.',
      herstel:
        'Leg de termijn uit de brief van UWV vast; vul het verslag direct aan als dat nog niet is gedaan.',
      oordeel: {
        vraag: 'Is de aanvulling ingediend voor de datum die UWV in zijn brief noemde?',
        waarom:
          'De datum uit de brief van UWV is niet vastgelegd; de brief gaat voor op de gebruikelijke termijn.',
      },
    },
    werknemer: {
      ernst: 'aandacht',
      tekst:
        'UWV vroeg de werknemer om aanvulling uiterlijk op {uiterlijk}; die is niet of niet op tijd vastgelegd. Dit raakt de aanvraag van de werknemer, niet de loondoorbetaling door de werkgever.',
      herstel: 'Wijs de werknemer op de brief van UWV en help zo nodig met aanvullen.',
    },
  },
  herstel: 'Vul het verslag direct aan; een verslag achteraf van wat destijds is gebeurd volstaat ook.',
  toets({ zaak: { wia: aanvraag, meldingen }, tijdlijn, peildatum }) {
    const isZiektewet = tijdlijn.regime === 'ziekUitDienst';
    const uitDienst = isZiektewet ? meldingen?.ziekUitDienst?.aanvullingGevraagd : undefined;
    // Of further requests only the term of the letter itself is known.
    const verzoeken = [
      {
        verzoek: uitDienst ?? aanvraag?.aanvullingGevraagd,
        uiterlijk: uiterlijkVoor(tijdlijn, 'aanvulling-riv'),
        plek: uitDienst ? '/meldingen/ziekUitDienst/aanvullingGevraagd' : '/wia/aanvullingGevraagd',
      } as const,
      ...(aanvraag?.verdereAanvullingen ?? []).map(
        (verzoek, i) =>
          ({ verzoek, uiterlijk: verzoek.termijn, plek: `/wia/verdereAanvullingen/${i}` }) as const,
      ),
    ];
    return verzoeken.flatMap(({ verzoek, uiterlijk, plek }): Uitkomst[] => {
      if (!verzoek || !uiterlijk) return [];
      const { aangevuldOp: op, termijn, gevraagdVan } = verzoek;
      const veld = `${plek}/aangevuldOp` as const;
      if (op && op <= uiterlijk) return [voldoet];
      if (!op && peildatum <= uiterlijk) return [nogNiet(uiterlijk)];
      if (gevraagdVan === 'werknemer') return [tekort('werknemer', veld, { uiterlijk }, uiterlijk)];
      if (!termijn) return [beoordelen('termijnOnbekend', veld, { uiterlijk }, uiterlijk, [plek])];
      const [laat, niet] = isZiektewet ? ZIEKTEWET : WIA;
      return op
        ? [tekort(laat, veld, { op, uiterlijk, dagen: dagenTussen(uiterlijk, op) }, uiterlijk)]
        : [tekort(niet, veld, { uiterlijk }, uiterlijk)];
    });
  },
});
