import { isInspanningGeweigerd, staandeWeigeringen, weigeringen } from '../../feiten/medewerking.ts';
import { middelVanaf } from '../../feiten/medewerking-middelen.ts';
import { dagenTussen, datum, plusDagen } from '../../kern/datum.ts';
import { bbp, bw7, eigenNorm } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'weigering-werknemer-aangesproken',
  aliassen: ['loonopschorting-tijdelijk-contract'],
  fase: 'medewerking',
  document: 'dossier',
  bronnen: [
    bbp({ paragraaf: '3' }),
    bbp({ paragraaf: '9' }),
    bbp({ paragraaf: '11' }),
    bw7({ artikel: '660a' }),
    eigenNorm('binnen zeven dagen een reactie op een weigering'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Werkt de werknemer niet mee aan de re-integratie, dan spreekt de werkgever hem daarop aan, bijvoorbeeld met een waarschuwing, een deskundigenoordeel of een maatregel op het loon.',
  uitzonderingen: [
    'De werknemer had een deugdelijke grond, of wees op een concrete optie die beter past.',
    'Een deskundigenoordeel gaf de werknemer gelijk, of er waren geen mogelijkheden om te werken.',
    'De werknemer werkte kort daarna weer mee.',
  ],
  meldingen: {
    nietAangesproken: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        '{aantal:Op|Vanaf} {op} werkte de werknemer volgens de vastlegging {aantal} keer niet mee aan de re-integratie. Een waarschuwing, loonmaatregel of deskundigenoordeel op verzoek van de werkgever is niet vastgelegd. Het beoordelingskader verwacht dat de werkgever de werknemer aanspreekt; zijn daardoor inspanningen gemist, dan kan UWV de loondoorbetaling verlengen.',
    },
    tijdelijkContract: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        '{aantal:Op|Vanaf} {op} werkte de werknemer volgens de vastlegging {aantal} keer niet mee aan de re-integratie. Een waarschuwing, loonmaatregel of deskundigenoordeel op verzoek van de werkgever is niet vastgelegd. Het beoordelingskader verwacht ook bij een tijdelijk dienstverband dat de werkgever hem aanspreekt, zo nodig door opschorting van het loon; UWV kan anders ziekengeld verhalen.',
    },
    afspraakGemist: {
      ernst: 'aandacht',
      tekst:
        'Op {op} kwam de werknemer volgens de vastlegging een afspraak of voorschrift niet na; een reactie van de werkgever is niet vastgelegd. Het beoordelingskader verwacht dat de werkgever de werknemer aanspreekt als hij niet meewerkt.',
    },
    herhaaldVoorReactie: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'Van {weigering} tot de eerste reactie van de werkgever op {op} werkte de werknemer volgens de vastlegging {aantal} keer niet mee. Het beoordelingskader verwacht dat de werkgever de werknemer aanspreekt; UWV weegt of in die tijd door het uitblijven daarvan inspanningen zijn gemist.',
      herstel:
        'Leg vast wat de werkgever in die tijd deed, zoals gesprekken of een herinnering, en wat er daarna is ingehaald.',
    },
    laat: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'De werknemer werkte op {weigering} niet mee; de eerste reactie van de werkgever is van {op}, {dagen} dagen later. Het beoordelingskader noemt geen aantal dagen; de grens van {uiterlijk} is een eigen norm.',
      herstel:
        'Leg vast wat de werkgever in die tijd deed, zoals een gesprek of een telefonische herinnering.',
    },
  },
  herstel:
    'Spreek de werknemer alsnog schriftelijk aan en zeg wat er gebeurt als hij blijft weigeren. Had hij een deugdelijke grond, leg die dan vast. Een verslag achteraf van wat er werkelijk is besproken mag.',
  richtwaarde: 'aansprekenDagen',
  toets({ zaak, tijdlijn, peildatum, richtwaarden }) {
    if (weigeringen(zaak).length === 0) return nvt;
    const staand = staandeWeigeringen(zaak, richtwaarden.evaluatieIntervalDagen);
    const [eerste] = staand;
    if (!eerste) return voldoet;
    const { op: weigering, veld } = eerste;
    const uiterlijk = plusDagen(weigering, richtwaarden.aansprekenDagen);
    const op = middelVanaf(zaak, eerste);
    if (op && op <= uiterlijk) return voldoet;
    const ertussen = op && staand.filter((w) => w.op < op);
    if (op && ertussen?.some((w) => w.op > uiterlijk && isInspanningGeweigerd(w)))
      return tekort('herhaaldVoorReactie', veld, { weigering, op, aantal: ertussen.length }, uiterlijk);
    if (op) {
      const feiten = { weigering, op, dagen: dagenTussen(weigering, op), uiterlijk };
      return tekort('laat', veld, feiten, uiterlijk);
    }
    if (peildatum <= uiterlijk) return nogNiet(uiterlijk);
    const afspraken = staand.filter(({ aard }) => aard !== 'informatieNietGegeven');
    if (afspraken.length < 2 && !staand.some(isInspanningGeweigerd))
      return tekort('afspraakGemist', veld, { op: weigering }, uiterlijk);
    const { soort, einde } = zaak.dienstverband ?? {};
    const tijdelijk = soort === 'bepaaldeTijd' && einde !== undefined && einde < tijdlijn.eindeWachttijd;
    const reden = tijdelijk ? 'tijdelijkContract' : 'nietAangesproken';
    return tekort(reden, veld, { op: weigering, aantal: staand.length }, uiterlijk);
  },
});
