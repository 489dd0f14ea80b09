import { metingOp } from '../../feiten/mogelijkheden.ts';
import { SPOOR2_VRAGEN } from '../../feiten/spoor2.ts';
import { startstand } from '../../feiten/spoor2-start.ts';
import { datum } from '../../kern/datum.ts';
import { bbp, bw7, werkwijzer } from '../../recht/bronnen.ts';
import { beoordelen, defineRegel, nogNiet, nvt, tekort, voldoet } from '../regel.ts';

const BELEID = [
  bbp({ paragraaf: '5' }),
  bbp({ paragraaf: '9' }),
  werkwijzer('P15'),
  werkwijzer({ paragraaf: '4.3.2' }),
];

export default defineRegel({
  id: 's2-verplicht-niet-gestart',
  fase: 'spoor2',
  document: 'trajectplan-spoor2',
  bronnen: [bw7({ artikel: '658a', lid: '1' }), ...BELEID],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Is er bij de eigen werkgever geen passend werk, dan bevordert de werkgever werk bij een andere werkgever. Zonder concreet perspectief binnen het eigen bedrijf blijft het tweede spoor niet achterwege.',
  uitzonderingen: [
    'Het resultaat is bevredigend.',
    'De bedrijfsarts zag geen mogelijkheden.',
    'Marginale mogelijkheden zijn geen vrijstelling: het beoordelingskader laat de plichten ook bij een kleine omvang gelden (par. 7.4). De controle vraagt of van een traject iets te verwachten was (par. 9); de UWV-richtlijn (Werkwijzer Poortwachter) laat het tweede spoor dan achterwege.',
    'Er is concreet perspectief, volgens de Werkwijzer Poortwachter binnen drie maanden, bij de eigen werkgever, met onderbouwing en einddatum vastgelegd.',
    'De bedrijfsarts liet de hervatting kort wachten, met een vaste datum van herbeoordeling.',
    'De AOW-leeftijd wordt binnen een jaar na de wachttijd bereikt en beide partijen zijn het eens (UWV-richtlijn, Werkwijzer Poortwachter).',
    'Een adequaat traject is al mislukt en een tweede is, met reden, niet zinvol.',
    'Kosten zijn geen uitzondering; bij een tijdelijk contract begrenzen zij alleen wat te vergen is (par. 11).',
  ],
  meldingen: {
    naConclusie: {
      ernst: 'loonsanctie',
      tekst:
        'Op {op} stond vast dat er bij de werkgever geen passend werk is. Een begin van het tweede spoor is niet vastgelegd, {dagen} dagen na {uiterlijk}. Het Burgerlijk Wetboek vraagt de werkgever dan werk bij een andere werkgever te bevorderen, zo tijdig mogelijk.',
    },
    naEvaluatie: {
      ernst: 'loonsanctie',
      niveau: 'beleidsregel',
      tekst:
        'Er is geen begin van het tweede spoor vastgelegd, {dagen} dagen na {uiterlijk}. Volgens het beoordelingskader blijft het tweede spoor alleen achterwege bij concreet perspectief in het eigen bedrijf; de Werkwijzer Poortwachter gaat uit van een begin binnen zes weken na de eerstejaarsevaluatie.',
    },
    naMogelijkheden: {
      ernst: 'loonsanctie',
      niveau: 'beleidsregel',
      tekst:
        'Op {op} stelde de bedrijfsarts vast dat er weer mogelijkheden zijn; een begin van het tweede spoor is niet vastgelegd, {dagen} dagen na {uiterlijk}. Het beoordelingskader vraagt activiteiten bij een andere werkgever zolang er mogelijkheden zijn; de Werkwijzer Poortwachter gaat uit van ongeveer acht weken.',
    },
    nuGeenMogelijkheden: {
      ernst: 'aandacht',
      niveau: 'beleidsregel',
      tekst:
        'Tot {uiterlijk} was het tweede spoor niet begonnen, hoewel er toen mogelijkheden waren. Nu zijn er volgens de bedrijfsarts blijvend geen mogelijkheden meer; volgens het beoordelingskader is er dan niets meer te herstellen.',
      herstel: 'Leg vast waarom het destijds niet begon en wat er wel is gedaan.',
    },
    zonderStart: {
      ernst: 'aandacht',
      tekst:
        'Er is een stap in het tweede spoor vastgelegd op {op}, maar geen datum waarop het begon. Of het op tijd begon, is niet vast te stellen.',
      herstel: 'Vul de datum in waarop het tweede spoor is begonnen.',
    },
    uitzondering: {
      ernst: 'loonsanctie',
      tekst:
        'Het tweede spoor was op {uiterlijk} nog niet begonnen en is dat nog steeds niet. {vraag} Is het antwoord nee, dan ontbreekt het.',
      herstel: 'Leg de onderbouwing vast en neem het oordeel op in de zaak.',
      oordeel: {
        vraag: '{vraag}',
        vragen: SPOOR2_VRAGEN,
        waarom: 'Of wat is vastgelegd het uitblijven draagt, is een afweging die geen veld beslist.',
      },
    },
  },
  herstel: 'Start het tweede spoor nu, of leg vast welke uitzondering geldt, met onderbouwing en einddatum.',
  toets(context) {
    const stand = startstand(context);
    if (stand.stand === 'begonnen') return voldoet;
    if (stand.stand === 'nogNiet') return nogNiet(stand.uiterlijk);
    if (stand.stand === 'zonderStart') return tekort('zonderStart', stand.veld, { op: stand.op });
    if (stand.stand === 'vraag') {
      const { uiterlijk, vraag, veld } = stand;
      return beoordelen('uitzondering', veld, { uiterlijk, vraag }, uiterlijk);
    }
    if (stand.stand !== 'nietGestart') return nvt;
    const { aanleiding, op, uiterlijk, dagen, veld } = stand;
    const nu = metingOp(context.zaak, context.peildatum);
    if (nu?.mogelijkheden === 'duurzaamGeen')
      return tekort('nuGeenMogelijkheden', nu.veld, { uiterlijk }, uiterlijk);
    if (aanleiding === 'evaluatie') return tekort('naEvaluatie', veld, { uiterlijk, dagen }, uiterlijk);
    const reden = aanleiding === 'conclusie' ? 'naConclusie' : 'naMogelijkheden';
    return tekort(reden, veld, { op, uiterlijk, dagen }, uiterlijk);
  },
});
