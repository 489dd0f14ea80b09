import { bekortingsverzoek as inhoud } from '../regels/inhoud/bekortingsverzoek.ts';
import { kop as kopInhoud } from '../regels/inhoud/kop.ts';
import { uwvPagina, wia } from '../recht/bronnen.ts';
import { uiterlijkBesluitHerstel } from '../feiten/loonperiode.ts';
import { maakWerkgeverTekent } from './delen/handtekeningen.ts';
import { kennisOp } from './delen/kennis.ts';
import { kopSchema, maakEigenKop } from './delen/kop.ts';
import { mistVan } from './delen/mist.ts';
import { handtekeningSchema } from './delen/ondertekening.ts';
import { maakPartijen, partijenSchema } from './delen/partijen.ts';
import { alsDag, Pen } from './delen/pen.ts';
import { dag, getal, groep, lijst, tekst, vlag } from './delen/veld.ts';
import { defineDocument, type Documentgrond, type Nodig } from './document.ts';

const TITEL = 'Verzoek om bekorting van de loonsanctie';

const SOORT = { administratief: 'administratieve', inhoudelijk: 'inhoudelijke' } as const;

const schema = groep('Verzoek om bekorting van de loonsanctie.', {
  kop: kopSchema,
  partijen: partijenSchema,
  besluitOp: dag('Datum van het besluit van UWV.'),
  soort: tekst('Administratieve of inhoudelijke loonsanctie.'),
  begin: dag('Eerste dag van de verlengde loondoorbetaling.'),
  einde: dag('Laatste dag van de verlengde loondoorbetaling, zoals die nu loopt.'),
  eerder: lijst('Data van eerdere verzoeken.', dag('Datum.')),
  tekortkomingen: lijst(
    'De tekortkomingen die UWV vaststelde, met het herstel.',
    groep('Tekortkoming.', {
      nummer: getal('Volgnummer.'),
      omschrijving: tekst('Wat UWV vaststelde.'),
      letter: tekst('Onderdeel van art. 6 lid 1 Regeling procesgang waar het om gaat.'),
      actie: tekst('Wat is gedaan.'),
      hersteldOp: dag('Datum van herstel.'),
      bewijs: tekst('Bewijs van het herstel.'),
      bijlage: getal('Nummer van de bijlage met het bewijs.'),
    }),
  ),
  allesHersteld: vlag('Elke tekortkoming heeft een datum van herstel.'),
  besluitUiterlijk: dag('Laatste dag waarop UWV beslist, als UWV het verzoek op de peildatum ontvangt.'),
  bijlagen: lijst(
    'Bewijsstukken bij het verzoek.',
    groep('Bijlage.', { nummer: getal('Nummer.'), naam: tekst('Wat het is.') }),
  ),
  ondertekening: handtekeningSchema('de werkgever'),
});

export default defineDocument({
  id: 'bekortingsverzoek',
  titel: TITEL,
  bronnen: [
    wia({ artikel: '25', lid: '12' }),
    wia({ artikel: '25', lid: '13' }),
    wia({ artikel: '25', lid: '14' }),
    uwvPagina('P27'),
  ],
  edities: ['uwv', 'werkgever'],
  schema,
  opgesteldOp: () => undefined,
  nodig,
  view,
});

function nodig({ zaak: { loonsanctie }, tijdlijn, peildatum }: Documentgrond): Nodig {
  if (!loonsanctie?.besluitDatum) return 'Er is geen loonsanctie.';
  if (!loonsanctie.tekortkomingen?.length) return 'De tekortkomingen die UWV noemt, zijn niet vastgelegd.';
  const einde = tijdlijn?.mijlpalen.loonsanctie.uiterlijk;
  if (einde && peildatum > einde) return 'De loonsanctie is voorbij.';
  const { gemeldOp, uitkomst } = loonsanctie.bekorting ?? {};
  return gemeldOp === undefined || uitkomst === 'nietHersteld' || 'Het herstel is al bij UWV gemeld.';
}

function view(grond: Documentgrond) {
  const { zaak, tijdlijn, peildatum } = grond;
  const pen = new Pen(mistVan([kopInhoud, inhoud], grond));
  const kennis = kennisOp(grond);
  const { besluitDatum, soort, bekorting, eerdereBekortingsverzoeken, tekortkomingen } =
    zaak.loonsanctie ?? {};
  const sanctie = tijdlijn?.mijlpalen.loonsanctie;
  const isBijlage = (bewijs: string | undefined): boolean => (bewijs ?? '').trim() !== '';
  const bijlagen = (tekortkomingen ?? []).map(({ bewijs }) => bewijs).filter(isBijlage);
  const allesHersteld =
    (tekortkomingen ?? []).length > 0 &&
    (tekortkomingen ?? []).every(({ hersteldOp }) => hersteldOp !== undefined);
  const punten = pen.lijst(
    tekortkomingen,
    '/loonsanctie/tekortkomingen',
    (t, plek, nr) => ({
      nummer: nr + 1,
      omschrijving: pen.tekst(t.omschrijving, `${plek}/omschrijving`),
      letter: t.letter ?? null,
      actie: pen.tekst(t.actie, `${plek}/actie`),
      hersteldOp: pen.dag(t.hersteldOp, `${plek}/hersteldOp`),
      bewijs: pen.tekst(t.bewijs, `${plek}/bewijs`),
      bijlage: isBijlage(t.bewijs)
        ? (tekortkomingen ?? []).slice(0, nr + 1).filter(({ bewijs }) => isBijlage(bewijs)).length
        : null,
    }),
    'omschrijving',
  );
  return {
    // A request that cannot be made yet is a draft of it.
    kop: { ...maakEigenKop(TITEL, grond, pen), concept: !allesHersteld },
    partijen: maakPartijen(grond, kennis, pen),
    besluitOp: alsDag(besluitDatum),
    soort: soort ? SOORT[soort] : null,
    begin: alsDag(sanctie?.vanaf),
    einde: alsDag(sanctie?.uiterlijk),
    eerder: [...(eerdereBekortingsverzoeken ?? []), ...(bekorting ? [bekorting] : [])].flatMap(
      ({ gemeldOp }) => alsDag(gemeldOp) ?? [],
    ),
    tekortkomingen: punten,
    allesHersteld,
    besluitUiterlijk: alsDag(uiterlijkBesluitHerstel(peildatum)),
    bijlagen: bijlagen.map((naam, nr) => ({ nummer: nr + 1, naam: naam?.trim() ?? null })),
    ondertekening: maakWerkgeverTekent(undefined, '/loonsanctie', kennis, pen),
  };
}
