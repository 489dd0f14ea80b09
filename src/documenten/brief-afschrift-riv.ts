import { eersteAfschrift } from '../feiten/afschriften.ts';
import { soortRiv, uiterlijkRiv } from '../feiten/riv.ts';
import { bijgevoegdeStukken, rivstukken } from '../feiten/rivstukken.ts';
import { isVastgesteld } from '../feiten/vastgesteld.ts';
import { plusDagen } from '../kern/datum.ts';
import { bvhr, bw7, procesgang, wia, zw } from '../recht/bronnen.ts';
import { aanWerknemer, BRIEF_AAN_WERKNEMER, briefpen, briefvelden, maakBrief } from './delen/brief.ts';
import { metNaam } from './delen/naam.ts';
import { alsDag } from './delen/pen.ts';
import { stukkenPerSoort, stukkenPerSoortSchema } from './delen/stukken-per-soort.ts';
import { dag, groep, tekst, vlag } from './delen/veld.ts';
import { defineDocument, type Documentgrond, type Nodig } from './document.ts';

/** How long before its last day the report is handed over. Our own term. */
const AANBIEDEN_DAGEN = 14;

const schema = groep('Begeleidende brief bij het afschrift van het re-integratieverslag.', {
  ...briefvelden,
  stukken: stukkenPerSoortSchema,
  verkort: vlag('Het is een verkort verslag.'),
  uitDienst: vlag('Het dienstverband eindigt tijdens de ziekte.'),
  oordeelGegeven: vlag('Het oordeel van de werknemer zit bij het verslag.'),
  medischOp: dag('Dag waarop de bedrijfsarts de medische informatie aan de werknemer gaf.'),
  aanvraag: dag('Laatste dag voor de WIA-aanvraag, zolang die er niet is.'),
  aanvraagVolgensUwv: vlag('Die dag staat in de brief van UWV.'),
  aanvraagVoorbij: vlag('Die dag is voorbij.'),
  hulp: tekst('Wie de werknemer kan helpen.'),
});

export default defineDocument({
  id: 'brief-afschrift-riv',
  titel: 'Brief bij het afschrift van het re-integratieverslag',
  bronnen: [
    wia({ artikel: '25', lid: '3' }),
    zw({ artikel: '38', lid: '2' }),
    wia({ artikel: '64', lid: '3' }),
    wia({ artikel: '65' }),
    wia({ artikel: '88', lid: '1', onderdeel: 'c' }),
    bw7({ artikel: '629', lid: '3', onderdeel: 'f' }),
    procesgang({ artikel: '6', lid: '1', onderdeel: 'l' }),
    bvhr({ artikel: '2', lid: '2', onderdeel: 'e' }),
    bvhr({ artikel: '3', lid: '5' }),
  ],
  ...BRIEF_AAN_WERKNEMER,
  schema,
  nodig,
  view,
});

function nodig({ zaak, tijdlijn, peildatum }: Documentgrond): Nodig {
  if (!tijdlijn || soortRiv({ zaak, tijdlijn }) === 'geen')
    return 'Er hoeft geen re-integratieverslag te komen.';
  const { riv } = zaak;
  if ([riv?.stuk, riv?.verkort?.stuk].some((stuk) => eersteAfschrift(stuk, 'werknemer')))
    return 'De werknemer heeft al een afschrift van het re-integratieverslag.';
  const uiterlijk = uiterlijkRiv(tijdlijn);
  const isNabij = uiterlijk !== undefined && peildatum >= plusDagen(uiterlijk, -AANBIEDEN_DAGEN);
  return (
    isNabij ||
    isVastgesteld(riv) ||
    isVastgesteld(riv?.verkort) ||
    'Het re-integratieverslag is er nog niet en hoeft er nog niet te zijn.'
  );
}

function view(grond: Documentgrond) {
  const { zaak, tijdlijn, peildatum } = grond;
  const { casemanager, medischeInformatie, oordeelWerknemer, riv, werkgever } = zaak;
  const pen = briefpen(grond);
  const aanvraag = tijdlijn?.mijlpalen['wia-aanvraag'];
  const isOpen = aanvraag !== undefined && aanvraag.status !== 'nvt' && aanvraag.gedaanOp === undefined;
  const oordeelGegeven = isVastgesteld(oordeelWerknemer);
  return {
    ...maakBrief(
      grond,
      {
        aan: aanWerknemer(zaak, pen),
        betreft: 'Afschrift van uw re-integratieverslag',
        bijlagen: [
          'Afschrift van het re-integratieverslag',
          ...(oordeelGegeven ? [] : ['Formulier voor uw oordeel over de re-integratie']),
        ],
      },
      pen,
    ),
    stukken: stukkenPerSoort([...rivstukken(zaak), ...bijgevoegdeStukken(zaak)]),
    verkort: isVastgesteld(riv?.verkort) && !isVastgesteld(riv),
    uitDienst: tijdlijn?.regime === 'ziekUitDienst',
    oordeelGegeven,
    medischOp: alsDag(
      medischeInformatie?.verstrektAanWerknemerOp ?? riv?.verkort?.medischeInformatieVerstrektOp,
    ),
    aanvraag: isOpen ? alsDag(aanvraag.uiterlijk) : null,
    aanvraagVolgensUwv: isOpen && aanvraag.vastgesteldDoor === 'uwv',
    aanvraagVoorbij: isOpen && (aanvraag.uiterlijk ?? peildatum) < peildatum,
    hulp: pen.tekst(metNaam(casemanager, werkgever?.contactpersoon)?.naam, '/werkgever/contactpersoon/naam'),
  };
}
