import { raakt, type Periode } from '../../feiten/periode.ts';
import {
  eerderTraject,
  isZelfUitgevoerd,
  rapportnummers,
  verslagperiode,
} from '../../feiten/spoor2-rapportages.ts';
import { plusDagen } from '../../kern/datum.ts';
import { gevuld, standVan } from '../../feiten/stukken.ts';
import { isVastgesteld } from '../../feiten/vastgesteld.ts';
import { bbp, praktijk, uwvPagina, werkwijzer } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import type { Inhoudstabel, Inhoudsveld, Rijgrond } from './inhoud.ts';

type Spoor2 = NonNullable<Zaak['spoor2']>;

const spoor2 = ({ zaak }: Rijgrond): Partial<Spoor2> => zaak.spoor2 ?? {};
const rapport = (grond: Rijgrond) => spoor2(grond).rapportages?.[grond.nr[0] ?? -1];
const vastgesteld = (grond: Rijgrond): boolean => isVastgesteld(rapport(grond));
const isEind = (grond: Rijgrond): boolean => rapport(grond)?.eindrapport === true;
const looptDoor = (grond: Rijgrond): boolean => !isEind(grond);
const nietZelf = (grond: Rijgrond): boolean => !isZelfUitgevoerd(grond.zaak, rapport(grond) ?? {});
const sollicitatie = (grond: Rijgrond) => spoor2(grond).sollicitaties?.[grond.nr[0] ?? -1];
const activiteit = (grond: Rijgrond) => spoor2(grond).activiteiten?.[grond.nr[0] ?? -1];
const plaatsing = (grond: Rijgrond) => spoor2(grond).plaatsingen?.[grond.nr[0] ?? -1];
const contact = (grond: Rijgrond) => spoor2(grond).contacten?.[grond.nr[0] ?? -1];

/** Something of the track in the days that the report tells of. */
const inPeriode =
  (wat: (spoor: Partial<Spoor2>) => readonly Periode[] | undefined) =>
  (grond: Rijgrond): boolean => {
    const periode = verslagperiode(rapport(grond) ?? {}, grond.peildatum);
    return (wat(spoor2(grond)) ?? []).some((item) => raakt(item, periode));
  };

const R = '/spoor2/rapportages/*' as const;

/** Section 2.13 of the domain reference: custom and policy, never one of the elements of art. 6 of the Regeling. */
export const voortgangsrapportageSpoor2: Inhoudstabel = {
  document: 'voortgangsrapportage-spoor2',
  stuk: {
    veld: R,
    naam: 'voortgangsrapportage {stuk} over het tweede spoor',
    daarbuiten: 'de vastlegging van het tweede spoor',
    stand: (grond) => {
      const r = rapport(grond);
      const stand = standVan(r);
      return stand === 'ontbreekt' && r?.van !== undefined && r.tot !== undefined ? 'concept' : stand;
    },
    uiterlijk: (grond) => {
      const tot = rapport(grond)?.tot;
      return tot && plusDagen(tot, 1);
    },
    nummer: ({ zaak, nr: [nr = 0] }) => rapportnummers(zaak)[nr] ?? nr + 1,
  },
  eisen: [
    {
      regel: 's2-rapportage-datum-en-opsteller',
      bronnen: [praktijk('P50')],
      ernst: 'aandacht',
      eis: 'Het is gebruikelijk dat een rapportage de datum en de naam en functie van de opsteller noemt.',
      herstel: 'Vul de datum van opstellen in, en de naam en functie van de opsteller.',
      velden: [
        { veld: `${R}/stuk/opgesteldOp`, wat: 'datum van opstellen' },
        { veld: `${R}/stuk/opstellers`, wat: 'opsteller' },
        { veld: `${R}/stuk/opstellers/*/naam`, wat: 'naam van de opsteller', bij: 'opsteller' },
        { veld: `${R}/stuk/opstellers/*/functie`, wat: 'functie van de opsteller', bij: 'opsteller' },
      ],
    },
    {
      regel: 's2-rapportage-periode',
      bronnen: [praktijk('P54'), bbp({ paragraaf: '6' }), bbp({ paragraaf: '9' })],
      ernst: 'aandacht',
      eis: 'De werkgever laat zich periodiek over het traject informeren; het is gebruikelijk dat een rapportage de periode noemt waarover zij gaat.',
      herstel: 'Vul de eerste en de laatste dag van de periode in.',
      velden: [
        { veld: `${R}/van`, wat: 'eerste dag van de periode' },
        { veld: `${R}/tot`, wat: 'laatste dag van de periode' },
      ],
    },
    {
      regel: 's2-rapportage-coach',
      bronnen: [praktijk('P50')],
      ernst: 'aandacht',
      eis: 'Het is gebruikelijk dat de rapportage het bureau en de coach noemt.',
      herstel:
        'Vul het bureau en de naam van de coach in. Voert de werkgever het traject zelf uit, leg dan dat vast en noem als coach wie de werknemer begeleidt.',
      velden: [
        { veld: '/spoor2/bureau/naam', wat: 'naam van het re-integratiebureau', wanneer: nietZelf },
        {
          veld: `${R}/coach`,
          wat: 'naam van de coach',
          vervuld: (grond) => {
            const r = rapport(grond) ?? {};
            // The coach of today is not that of an earlier track.
            return (
              gevuld(r.coach) || (!eerderTraject(grond.zaak, r) && gevuld(spoor2(grond).bureau?.coach?.naam))
            );
          },
        },
      ],
    },
    {
      regel: 's2-rapportage-contacten',
      bronnen: [praktijk('P54')],
      ernst: 'info',
      eis: 'Het is gebruikelijk de contacten kort vast te leggen: datum, vorm, doel, met wie, afspraken en vervolg.',
      herstel:
        'Vul de contacten in deze periode aan, elk met datum, vorm, doel, met wie, of de werknemer er was (en zo niet, waarom) en wat is afgesproken.',
      velden: [
        {
          veld: R,
          wat: 'contacten in deze periode',
          ernst: 'aandacht',
          vervuld: inPeriode((s) => s.contacten?.map(({ datum }) => ({ van: datum, tot: datum }))),
        },
        { veld: '/spoor2/contacten/*/datum', wat: 'datum', bij: 'contact', ernst: 'aandacht' },
        { veld: '/spoor2/contacten/*/vorm', wat: 'vorm', bij: 'contact' },
        { veld: '/spoor2/contacten/*/doel', wat: 'doel', bij: 'contact' },
        { veld: '/spoor2/contacten/*/met', wat: 'met wie', bij: 'contact' },
        { veld: '/spoor2/contacten/*/aanwezig', wat: 'of de werknemer aanwezig was', bij: 'contact' },
        {
          veld: '/spoor2/contacten/*/redenAfwezig',
          wat: 'reden van afwezigheid',
          bij: 'contact',
          wanneer: (grond) => contact(grond)?.aanwezig === false,
        },
        {
          veld: '/spoor2/contacten/*/afspraken',
          wat: 'afspraken',
          bij: 'contact',
          wanneer: (grond) => contact(grond)?.aanwezig !== false,
        },
      ],
    },
    {
      regel: 's2-rapportage-profielen',
      bronnen: [praktijk('P50'), praktijk('P51')],
      ernst: 'aandacht',
      eis: 'Het is gebruikelijk in elke rapportage te zeggen hoe het staat met persoonsprofiel en zoekprofiel.',
      herstel: 'Beschrijf de stand en de wijzigingen van beide profielen.',
      velden: [
        { veld: `${R}/statusPersoonsprofiel`, wat: 'stand van het persoonsprofiel' },
        { veld: `${R}/statusZoekprofiel`, wat: 'stand van het zoekprofiel' },
      ],
    },
    {
      regel: 's2-rapportage-activiteiten',
      bronnen: [praktijk('P51'), praktijk('P53')],
      ernst: 'aandacht',
      eis: 'Het is gebruikelijk de activiteiten sinds de vorige rapportage te noemen, elk met resultaat.',
      herstel:
        'Vul de activiteiten in deze periode aan, elk met soort, omschrijving en, na afloop, resultaat.',
      velden: [
        {
          veld: R,
          wat: 'activiteiten in deze periode',
          vervuld: inPeriode((s) =>
            s.activiteiten?.map(({ datum, tot }) => ({ van: datum, tot: tot ?? datum })),
          ),
        },
        { veld: '/spoor2/activiteiten/*/soort', wat: 'soort', bij: 'activiteit', ernst: 'info' },
        {
          veld: '/spoor2/activiteiten/*/omschrijving',
          wat: 'omschrijving',
          bij: 'activiteit',
          ernst: 'info',
        },
        {
          veld: '/spoor2/activiteiten/*/resultaat',
          wat: 'resultaat',
          bij: 'activiteit',
          ernst: 'info',
          wanneer: (grond) => (activiteit(grond)?.tot ?? grond.peildatum) <= grond.peildatum,
        },
      ],
    },
    {
      regel: 's2-sollicitatielog-bewijs',
      bronnen: [praktijk('P50'), praktijk('P65')],
      ernst: 'aandacht',
      eis: 'Het is gebruikelijk van elke sollicitatie datum, werkgever, functie, bron, passendheid en resultaat vast te leggen.',
      herstel:
        'Vul het sollicitatieoverzicht aan vanuit de brieven en berichten, en zeg of de sollicitatie bij het zoekprofiel past en waarom als dat niet zo is.',
      velden: [
        { veld: '/spoor2/sollicitaties/*/datum', wat: 'datum', bij: 'sollicitatie' },
        { veld: '/spoor2/sollicitaties/*/werkgever', wat: 'werkgever', bij: 'sollicitatie' },
        { veld: '/spoor2/sollicitaties/*/functie', wat: 'functie', bij: 'sollicitatie' },
        { veld: '/spoor2/sollicitaties/*/bron', wat: 'bron van de vacature', bij: 'sollicitatie' },
        {
          veld: '/spoor2/sollicitaties/*/pastBijZoekprofiel',
          wat: 'of zij bij het zoekprofiel past',
          bij: 'sollicitatie',
        },
        {
          veld: '/spoor2/sollicitaties/*/toelichtingPassend',
          wat: 'toelichting op een sollicitatie buiten het zoekprofiel',
          bij: 'sollicitatie',
          wanneer: (grond) => sollicitatie(grond)?.pastBijZoekprofiel === false,
        },
        { veld: '/spoor2/sollicitaties/*/resultaat', wat: 'resultaat', bij: 'sollicitatie' },
        {
          veld: '/spoor2/sollicitaties/*/redenAfwijzing',
          wat: 'reden van afwijzing',
          bij: 'sollicitatie',
          ernst: 'info',
          wanneer: (grond) => sollicitatie(grond)?.resultaat === 'afgewezen',
        },
      ],
    },
    {
      regel: 's2-rapportage-plaatsingen',
      bronnen: [praktijk('P54'), bbp({ paragraaf: '9' })],
      ernst: 'aandacht',
      eis: 'Het is gebruikelijk dat van een werkervaringsplaats, proefplaatsing of detachering blijkt waar, wanneer, voor hoeveel uren en met welk doel.',
      herstel: 'Vul van de plaatsing soort, bedrijf, begindatum, uren per week en leerdoelen aan.',
      velden: [
        { veld: '/spoor2/plaatsingen/*/soort', wat: 'soort', bij: 'plaatsing' },
        { veld: '/spoor2/plaatsingen/*/werkgever', wat: 'bedrijf', bij: 'plaatsing' },
        { veld: '/spoor2/plaatsingen/*/van', wat: 'begindatum', bij: 'plaatsing' },
        { veld: '/spoor2/plaatsingen/*/urenPerWeek', wat: 'uren per week', bij: 'plaatsing' },
        {
          veld: '/spoor2/plaatsingen/*/leerdoelen',
          wat: 'leerdoelen',
          bij: 'plaatsing',
          wanneer: (grond) =>
            ['werkervaringsplaats', 'proefplaatsing'].includes(plaatsing(grond)?.soort ?? ''),
        },
      ],
    },
    {
      regel: 's2-rapportage-deelname',
      bronnen: [bbp({ paragraaf: '9' })],
      ernst: 'aandacht',
      eis: 'De rapportage laat zien of de werknemer aan het traject deelneemt.',
      herstel: 'Geef een oordeel over de deelname en licht het toe als zij onvoldoende is.',
      velden: [
        { veld: `${R}/deelname/oordeel`, wat: 'deelname van de werknemer' },
        {
          veld: `${R}/deelname/toelichting`,
          wat: 'toelichting op de deelname',
          wanneer: (grond) => rapport(grond)?.deelname?.oordeel === 'onvoldoende',
        },
      ],
    },
    {
      regel: 's2-rapportage-spoor1',
      bronnen: [werkwijzer({ paragraaf: '4.3.4' })],
      ernst: 'aandacht',
      eis: 'UWV kijkt of het eerste spoor doorgaat; daarom noemt de rapportage de uren die daar zijn gewerkt, ook als dat er geen zijn.',
      herstel: 'Vul de uren in het eerste spoor in.',
      velden: [{ veld: `${R}/urenSpoor1`, wat: 'uren in het eerste spoor' }],
    },
    {
      regel: 's2-rapportage-belastbaarheid',
      bronnen: [werkwijzer({ paragraaf: '4.3.4' })],
      ernst: 'aandacht',
      eis: 'Een gewijzigde belastbaarheid wordt aan het bureau doorgegeven, zodat het traject erop kan worden aangepast.',
      herstel: 'Vul in of de belastbaarheid is gewijzigd en, als dat zo is, wanneer dit is doorgegeven.',
      velden: [
        { veld: `${R}/belastbaarheidGewijzigd`, wat: 'of de belastbaarheid is gewijzigd' },
        {
          veld: `${R}/belastbaarheidDoorgegevenOp`,
          wat: 'datum waarop de gewijzigde belastbaarheid is doorgegeven',
          wanneer: (grond) => rapport(grond)?.belastbaarheidGewijzigd === true,
        },
      ],
    },
    {
      regel: 's2-rapportage-knelpunten',
      bronnen: [bbp({ paragraaf: '9' })],
      ernst: 'aandacht',
      eis: 'Bij een knelpunt blijkt wat eraan wordt gedaan.',
      herstel: 'Omschrijf elk knelpunt en noem de maatregel.',
      velden: [
        { veld: `${R}/knelpunten/*/knelpunt`, wat: 'omschrijving', bij: 'knelpunt' },
        { veld: `${R}/knelpunten/*/maatregel`, wat: 'maatregel', bij: 'knelpunt' },
      ],
    },
    {
      regel: 's2-rapportage-visies',
      bronnen: [praktijk('P54')],
      ernst: 'aandacht',
      eis: 'Het is gebruikelijk dat werknemer en coach elk hun kijk op de voortgang geven.',
      herstel: 'Vraag de visie van werknemer en coach en neem die op.',
      velden: [
        { veld: `${R}/visieWerknemer`, wat: 'visie van de werknemer' },
        { veld: `${R}/visieCoach`, wat: 'visie van de coach' },
      ],
    },
    {
      regel: 's2-werkgever-vinger-aan-de-pols',
      bronnen: [bbp({ paragraaf: '6' }), bbp({ paragraaf: '9' })],
      ernst: 'aandacht',
      eis: 'De werkgever volgt het traject en stuurt zo nodig bij, ook als een bureau het uitvoert. Een gedateerde reactie op de rapportage laat dat zien.',
      herstel: 'Laat de werkgever op de rapportage reageren en leg datum en reactie vast.',
      velden: [
        {
          veld: `${R}/reactieWerkgever/datum`,
          wat: 'datum van de reactie van de werkgever',
          bijVaststelling: true,
        },
        { veld: `${R}/reactieWerkgever/reactie`, wat: 'reactie van de werkgever', bijVaststelling: true },
      ],
    },
    {
      regel: 's2-rapportage-afspraken',
      bronnen: [praktijk('P54')],
      ernst: 'aandacht',
      eis: 'Het is gebruikelijk de afspraken voor de volgende periode te noemen, met wie ze nakomt en wanneer.',
      herstel: 'Vul de afspraken voor de volgende periode in: wat, wie en uiterlijk wanneer.',
      velden: [
        { veld: `${R}/afspraken`, wat: 'afspraken voor de volgende periode', wanneer: looptDoor },
        { veld: `${R}/afspraken/*/wat`, wat: 'wat is afgesproken', bij: 'afspraak' },
        { veld: `${R}/afspraken/*/wie`, wat: 'wie de afspraak nakomt', bij: 'afspraak' },
        { veld: `${R}/afspraken/*/uiterlijk`, wat: 'uiterste datum van de afspraak', bij: 'afspraak' },
      ],
    },
    {
      regel: 's2-rapportage-volgende',
      bronnen: [praktijk('P50')],
      ernst: 'aandacht',
      eis: 'Het is gebruikelijk de datum van de volgende rapportage af te spreken.',
      herstel: 'Vul de datum van de volgende rapportage in.',
      velden: [
        { veld: `${R}/volgendeRapportage`, wat: 'datum van de volgende rapportage', wanneer: looptDoor },
      ],
    },
    {
      regel: 's2-rapportage-eindadvies',
      bronnen: [bbp({ paragraaf: '9' })],
      ernst: 'aandacht',
      eis: 'Aan het eind van een traject blijkt het resultaat en, als plaatsing uitbleef, of een tweede traject zinvol is en waarom.',
      herstel:
        'Vul het resultaat in en, als plaatsing uitbleef, of een tweede traject zinvol is, met de reden als dat niet zo is.',
      velden: [
        { veld: `${R}/eindadvies/resultaat`, wat: 'resultaat van het traject', wanneer: isEind },
        {
          veld: `${R}/eindadvies/tweedeTrajectZinvol`,
          wat: 'of een tweede traject zinvol is',
          wanneer: (grond) => isEind(grond) && rapport(grond)?.eindadvies?.resultaat !== 'geplaatst',
        },
        {
          veld: `${R}/eindadvies/reden`,
          wat: 'reden van het advies over een tweede traject',
          wanneer: (grond) => isEind(grond) && rapport(grond)?.eindadvies?.tweedeTrajectZinvol === false,
          vervuld: (grond) => {
            const advies = rapport(grond)?.eindadvies;
            return gevuld(advies?.reden) || (advies?.redenNietZinvol ?? []).length > 0;
          },
        },
      ],
    },
    {
      regel: 's2-rapportage-ondertekend',
      bronnen: [uwvPagina('P25')],
      ernst: 'aandacht',
      eis: 'UWV vraagt stukken met datum en ondertekening; gebruikelijk is dat wie het traject uitvoert en de werknemer tekenen.',
      herstel: 'Laat deze partij de rapportage ondertekenen, of leg vast dat en waarom zij niet tekent.',
      velden: [
        ondertekend('bureau', 're-integratiebureau', nietZelf),
        ondertekend('werkgever', 'werkgever', (grond) => !nietZelf(grond)),
        ondertekend('werknemer', 'werknemer'),
      ],
    },
  ],
  markeringen: [],
};

function ondertekend(
  partij: 'bureau' | 'werknemer' | 'werkgever',
  naam: string,
  wanneer: (grond: Rijgrond) => boolean = () => true,
): Inhoudsveld {
  return {
    veld: `${R}/stuk/ondertekening/${partij}`,
    wat: `ondertekening door ${partij === 'bureau' ? 'het' : 'de'} ${naam}`,
    wanneer: (grond) => vastgesteld(grond) && wanneer(grond),
    vervuld: (grond) => {
      const h = rapport(grond)?.stuk?.ondertekening?.[partij];
      return [h?.ondertekendOp, h?.geweigerd?.vastgelegdOp, h?.onbereikbaar?.vastgelegdOp].some(Boolean);
    },
  };
}
