import { staandeWeigeringen } from '../../feiten/medewerking.ts';
import { aankondigingVanaf, middelVanaf, zwaarMiddelVanaf } from '../../feiten/medewerking-middelen.ts';
import { datum, plusDagen } from '../../kern/datum.ts';
import { bbp, bw7, eigenNorm } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: 'maatregel-nagelaten',
  fase: 'medewerking',
  document: 'dossier',
  bronnen: [
    bbp({ paragraaf: '9' }),
    bbp({ paragraaf: '3' }),
    bw7({ artikel: '629', lid: '3' }),
    bw7({ artikel: '629', lid: '7' }),
    eigenNorm('zeven dagen om op een nieuwe weigering te reageren'),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Blijft de werknemer onvoldoende meewerken, dan gebruikt de werkgever zijn sanctiemogelijkheden om hem alsnog te bewegen: een deskundigenoordeel, een maatregel op het loon, in het uiterste geval ontslag.',
  uitzonderingen: [
    'De werknemer had een deugdelijke grond, of wees op een concrete optie die beter past.',
    'Een deskundigenoordeel gaf de werknemer gelijk, of er waren geen mogelijkheden om te werken.',
    'De werknemer werkte kort daarna weer mee.',
  ],
  meldingen: {
    geenVervolg: {
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      tekst:
        'De werkgever heeft op {reactie} op een eerste weigering gereageerd; {aantal:op|vanaf} {op} werkte de werknemer opnieuw niet mee ({aantal} keer). Daarna is geen deskundigenoordeel op verzoek van de werkgever, loonmaatregel of verzoek om ontslag vastgelegd. Het beoordelingskader verwacht dat de werkgever zijn sanctiemogelijkheden gebruikt; laat hij dat zonder deugdelijke grond na en zijn daardoor inspanningen gemist, dan legt UWV een loonsanctie op.',
    },
    alleenAangekondigd: {
      ernst: 'aandacht',
      tekst:
        'Op {op} werkte de werknemer opnieuw niet mee; op {gemeld} is een loonmaatregel gemeld, waarvan geen ingangsdatum is vastgelegd. Het beoordelingskader noemt dreigen met inhouding van loon als manier om de werknemer aan te spreken; bij volgehouden weigering verwacht het dat de werkgever zijn sanctiemogelijkheden gebruikt. Of hij dat deed, is niet vast te stellen.',
      herstel:
        'Leg de ingangsdatum vast als de maatregel is getroffen. Werkte de werknemer na de aankondiging weer mee, leg dan vast wanneer.',
    },
  },
  herstel:
    'Vraag een deskundigenoordeel of tref een loonmaatregel op de juiste grond, en meld die grond onverwijld. Leg vast waarom een maatregel achterwege bleef als daarvoor een deugdelijke grond was.',
  richtwaarde: 'aansprekenDagen',
  toets({ zaak, peildatum, richtwaarden }) {
    const reeks = staandeWeigeringen(zaak, richtwaarden.evaluatieIntervalDagen);
    const [eerste] = reeks;
    const reactie = eerste && middelVanaf(zaak, eerste);
    if (!reactie) return nvt;
    const daarna = reeks.filter(({ op, aard }) => op > reactie && aard !== 'informatieNietGegeven');
    if (daarna.length === 0) return nvt;
    const zonder = daarna.filter((weigering) => !zwaarMiddelVanaf(zaak, weigering));
    const onbeantwoord = zonder.filter((weigering) => !aankondigingVanaf(zaak, weigering));
    const open = onbeantwoord[0] ?? zonder[0];
    if (!open) return voldoet;
    const { op, veld } = open;
    const uiterlijk = plusDagen(op, richtwaarden.aansprekenDagen);
    if (peildatum <= uiterlijk) return nogNiet(uiterlijk);
    const gemeld = aankondigingVanaf(zaak, open);
    return gemeld
      ? tekort('alleenAangekondigd', veld, { op, gemeld }, uiterlijk)
      : tekort('geenVervolg', veld, { reactie, op, aantal: onbeantwoord.length }, uiterlijk);
  },
});
