import { heeftSprekenOver, signalenDeelname } from '../../feiten/spoor2-deelname.ts';
import { loopSpoor2 } from '../../feiten/spoor2-traject.ts';
import { datum, plusDagen } from '../../kern/datum.ts';
import { bbp, eigenNorm } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 's2-deelname-werknemer',
  fase: 'spoor2',
  document: 'voortgangsrapportage-spoor2',
  bronnen: [
    bbp({ paragraaf: '9' }),
    bbp({ paragraaf: '6' }),
    eigenNorm('de werkgever spreekt de werknemer binnen vier weken aan op gebrek aan deelname'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever spreekt de werknemer aan als die onvoldoende meewerkt aan het traject of onvoldoende initiatief neemt.',
  uitzonderingen: [
    'De werknemer was afwezig door ziekte of vakantie, of had zich afgemeld.',
    'Eén gemiste afspraak zonder bericht is nog geen gebrek aan deelname.',
    'Wat op het aanspreken volgde, toetsen de regels over medewerking.',
  ],
  meldingen: {
    nietAangesproken: {
      ernst: 'loonsanctie',
      tekst:
        'Op {op} bleek dat de werknemer onvoldoende aan het traject deelnam. Dat de werkgever daarop heeft gereageerd, is niet vastgelegd. Volgens het beoordelingskader spreekt hij de werknemer aan.',
    },
    nietVastgelegd: {
      ernst: 'aandacht',
      tekst:
        'Op {op} bleek dat de werknemer onvoldoende aan het traject deelnam. De werkgever heeft op de rapportage gereageerd, maar of hij de werknemer heeft aangesproken is niet vast te stellen.',
    },
  },
  herstel:
    'Spreek de werknemer aan en leg dat vast, met de reden die hij gaf. Zo nodig volgen een waarschuwing, een deskundigenoordeel of een loonmaatregel.',
  richtwaarde: 'spoor2ReactieDagen',
  toets(context) {
    const { zaak, richtwaarden } = context;
    const loop = loopSpoor2(context);
    if (!loop) return nvt;
    const { signalen, beoordeeld } = signalenDeelname(zaak);
    const open = signalen.filter(({ op }) => !heeftSprekenOver(zaak, op));
    if (open.length === 0) return beoordeeld ? voldoet : nvt;
    const [eerste] = open;
    if (!eerste) return nvt;
    const uiterlijk = plusDagen(eerste.op, richtwaarden.spoor2ReactieDagen);
    if (loop.tot <= uiterlijk) return nogNiet(uiterlijk);
    const reden = open.every(({ gereageerd }) => gereageerd) ? 'nietVastgelegd' : 'nietAangesproken';
    return tekort(reden, eerste.veld, { op: eerste.op }, uiterlijk);
  },
});
