import { stukkenVoor } from '../feiten/rivonderdelen.ts';
import { bvhr, procesgang, wia, zw } from '../recht/bronnen.ts';
import { kop as kopInhoud } from '../regels/inhoud/kop.ts';
import { oordeelWerknemer as inhoud } from '../regels/inhoud/oordeel-werknemer.ts';
import { maakWerknemerTekent } from './delen/handtekeningen.ts';
import { kennisOp } from './delen/kennis.ts';
import { kopSchema, maakKop } from './delen/kop.ts';
import { mistVan } from './delen/mist.ts';
import { handtekeningSchema } from './delen/ondertekening.ts';
import { alsDag, Pen, zegtIets } from './delen/pen.ts';
import { stukkenPerSoort, stukkenPerSoortSchema } from './delen/stukken-per-soort.ts';
import { dag, groep, tekst, vlag } from './delen/veld.ts';
import { verslagNodig } from './delen/verslag.ts';
import { maakWie, wieSchema } from './delen/wie.ts';
import { defineDocument, type Documentgrond } from './document.ts';

const TITEL = 'Oordeel van de werknemer';
const P = '/oordeelWerknemer';

const schema = groep('Oordeel van de werknemer.', {
  kop: kopSchema,
  wie: wieSchema,
  gevraagdOp: dag('Datum waarop het oordeel is gevraagd.'),
  ziekUitDienst: vlag('Het dienstverband eindigt tijdens de ziekte.'),
  rechtstreeks: vlag('De werknemer dient dit oordeel zelf bij UWV in, buiten de werkgever om.'),
  verzwegen: vlag('De antwoorden staan niet in dit exemplaar, omdat de werkgever ze niet hoeft te zien.'),
  stukken: stukkenPerSoortSchema,
  antwoorden: groep('Wat de werknemer antwoordt; leeg waar hij nog moet schrijven.', {
    probleemanalyse: tekst('Oordeel over de probleemanalyse.'),
    planVanAanpak: tekst('Oordeel over het plan van aanpak.'),
    activiteitenWerkgever: tekst('Oordeel over wat de werkgever deed.'),
    eigenActiviteiten: tekst('Oordeel over de eigen activiteiten.'),
    arbeidsrelatie: tekst('Oordeel over de arbeidsrelatie.'),
    passendeArbeid: tekst('Oordeel over passende arbeid.'),
    watAndersKon: tekst('Wat anders had gekund.'),
  }),
  ondertekening: handtekeningSchema('de werknemer'),
});

export default defineDocument({
  id: 'oordeel-werknemer',
  titel: TITEL,
  bronnen: [
    procesgang({ artikel: '6', lid: '1', onderdeel: 'l' }),
    bvhr({ artikel: '2', lid: '2', onderdeel: 'f' }),
    bvhr({ artikel: '3', lid: '3', onderdeel: 'c' }),
    bvhr({ artikel: '3', lid: '5' }),
    wia({ artikel: '25', lid: '3' }),
    zw({ artikel: '38', lid: '2' }),
  ],
  schema,
  opgesteldOp: ({ oordeelWerknemer }) => oordeelWerknemer?.stuk?.opgesteldOp,
  nodig: verslagNodig,
  view,
});

function view(grond: Documentgrond) {
  const { zaak, tijdlijn, editie } = grond;
  const stuk = zaak.oordeelWerknemer?.stuk;
  const kennis = kennisOp(grond, stuk?.opgesteldOp);
  const oordeel = kennis.toen.oordeelWerknemer;
  const pen = new Pen(mistVan([kopInhoud, inhoud], grond));
  const rechtstreeks = oordeel?.rechtstreeksNaarUwv === true;
  const verzwegen = rechtstreeks && editie === 'werkgever';
  const antwoord = (veld: keyof (typeof schema)['shape']['antwoorden']['shape']) =>
    verzwegen ? null : pen.tekst(oordeel?.[veld], `${P}/${veld}`);
  const antwoorden = {
    probleemanalyse: antwoord('probleemanalyse'),
    planVanAanpak: antwoord('planVanAanpak'),
    activiteitenWerkgever: antwoord('activiteitenWerkgever'),
    eigenActiviteiten: antwoord('eigenActiviteiten'),
    arbeidsrelatie: antwoord('arbeidsrelatie'),
    passendeArbeid: antwoord('passendeArbeid'),
    watAndersKon: antwoord('watAndersKon'),
  };
  const kop = maakKop(TITEL, grond, zaak.oordeelWerknemer, P, ['werknemer'], pen);
  return {
    // A blank to be filled in is no draft.
    kop: {
      ...kop,
      concept: kop.concept && zegtIets(antwoorden),
      // Who may read it is for the employee to say: no copy `for the employer` while he still has to write it.
      exemplaar: zegtIets(antwoorden) || verzwegen ? kop.exemplaar : null,
    },
    wie: maakWie(grond, kennis, pen),
    gevraagdOp: alsDag(oordeel?.gevraagdOp),
    ziekUitDienst: tijdlijn?.regime === 'ziekUitDienst',
    rechtstreeks,
    verzwegen,
    // Art. 6 lid 1 onder l: on the pieces under f to k, each named once.
    stukken: stukkenPerSoort(
      (['f', 'g', 'h', 'j'] as const).flatMap((onderdeel) => stukkenVoor(kennis.toen, onderdeel)),
    ),
    antwoorden,
    ondertekening: maakWerknemerTekent(stuk, P, kennis, pen),
  };
}
