import { plannenSpoor2 } from '../feiten/spoor2-traject.ts';
import { standVan } from '../feiten/stukken.ts';
import { bbp, praktijk } from '../recht/bronnen.ts';
import { kop as kopInhoud } from '../regels/inhoud/kop.ts';
import { trajectplanSpoor2 as inhoud } from '../regels/inhoud/trajectplan-spoor2.ts';
import { afschriftenSchema, maakAfschriften } from './delen/afspraken.ts';
import { kennisOp } from './delen/kennis.ts';
import { kopSchema, maakKop, naamVan } from './delen/kop.ts';
import { mistVan } from './delen/mist.ts';
import { alsFunctie, handtekeningSchema, maakHandtekening, type Tekenaar } from './delen/ondertekening.ts';
import { maakPartijen, partijenSchema } from './delen/partijen.ts';
import { Pen } from './delen/pen.ts';
import {
  gedateerdZoekprofielSchema,
  maakGedateerdZoekprofiel,
  maakPersoonsprofiel,
  persoonsprofielSchema,
} from './delen/profielen.ts';
import {
  aanleidingSchema,
  coachVanPlan,
  gegevensSchema,
  maakAanleiding,
  maakGegevens,
  maakMogelijkheden,
  maakStappen,
  maakUitvoering,
  maakVolgen,
  mogelijkhedenSchema,
  stappenSchema,
  uitvoeringSchema,
  volgenSchema,
} from './delen/trajectplan.ts';
import { groep, tekst, vlag } from './delen/veld.ts';
import { defineDocument, type Documentgrond } from './document.ts';

const TITEL = 'Trajectplan tweede spoor';

const schema = groep('Trajectplan voor het tweede spoor.', {
  kop: kopSchema,
  partijen: partijenSchema,
  uitvoering: uitvoeringSchema,
  aanleiding: aanleidingSchema,
  mogelijkheden: mogelijkhedenSchema,
  persoonsprofiel: persoonsprofielSchema,
  zoekprofiel: gedateerdZoekprofielSchema,
  stappen: stappenSchema,
  volgen: volgenSchema,
  gegevens: gegevensSchema,
  visieWerknemer: tekst('Visie van de werknemer.'),
  zonderMedischeTermen: vlag('Vastgelegd is dat het plan geen medische termen bevat.'),
  afschriften: afschriftenSchema,
  ondertekening: groep('Ondertekening.', {
    coach: handtekeningSchema('de coach, als een bureau het traject uitvoert'),
    werkgever: handtekeningSchema('de werkgever'),
    werknemer: handtekeningSchema('de werknemer'),
  }),
});

export default defineDocument({
  id: 'trajectplan-spoor2',
  titel: TITEL,
  bronnen: [bbp({ paragraaf: '9' }), bbp({ paragraaf: '6' }), praktijk('P50')],
  schema,
  opgesteldOp: ({ spoor2 }) => spoor2?.trajectplan?.stuk?.opgesteldOp,
  nodig: ({ zaak }) => {
    const { start, trajectplan } = zaak.spoor2 ?? {};
    if (trajectplan !== undefined && standVan(trajectplan) !== 'vervallen') return true;
    // An adjusted plan van aanpak with the same content is as good (BBP § 9).
    if (plannenSpoor2(zaak).length > 0)
      return 'De stappen van het tweede spoor staan in het plan van aanpak of in een bijstelling daarvan.';
    return start !== undefined || 'Het tweede spoor is nog niet begonnen.';
  },
  view,
});

function view(grond: Documentgrond) {
  const { zaak } = grond;
  const stuk = zaak.spoor2?.trajectplan?.stuk;
  const kennis = kennisOp(grond, stuk?.opgesteldOp);
  const plan = kennis.toen.spoor2?.trajectplan;
  const pen = new Pen(mistVan([kopInhoud, inhoud], grond));
  const p = '/spoor2/trajectplan' as const;
  const uitvoering = maakUitvoering(kennis, pen);
  const tekenaars: readonly Tekenaar[] = uitvoering.zelfUitgevoerd
    ? ['werkgever', 'werknemer']
    : ['bureau', 'werkgever', 'werknemer'];
  return {
    kop: maakKop(TITEL, grond, zaak.spoor2?.trajectplan, p, tekenaars, pen),
    partijen: maakPartijen(grond, kennis, pen),
    uitvoering,
    aanleiding: maakAanleiding(kennis, pen),
    mogelijkheden: maakMogelijkheden(kennis, pen),
    persoonsprofiel: maakPersoonsprofiel(kennis, pen),
    zoekprofiel: maakGedateerdZoekprofiel(kennis, pen),
    stappen: maakStappen(kennis, pen),
    volgen: maakVolgen(kennis, pen),
    gegevens: maakGegevens(kennis),
    visieWerknemer: pen.tekst(plan?.visieWerknemer, `${p}/visieWerknemer`),
    zonderMedischeTermen: plan?.zonderMedischeTermen === true,
    afschriften: maakAfschriften(stuk, kennis, p, pen),
    ondertekening: {
      coach: maakHandtekening(stuk, p, 'bureau', coachVanPlan(kennis), pen),
      werkgever: maakHandtekening(stuk, p, 'werkgever', zaak.werkgever?.contactpersoon ?? {}, pen),
      werknemer: maakHandtekening(
        stuk,
        p,
        'werknemer',
        { naam: naamVan(zaak.werknemer), functie: alsFunctie(zaak.dienstverband?.functie?.naam) },
        pen,
      ),
    },
  };
}
