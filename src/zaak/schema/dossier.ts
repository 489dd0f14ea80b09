import { ROLLEN } from './keuzelijsten.ts';
import {
  anker,
  datum,
  feit,
  feitdata,
  getal,
  groep,
  janee,
  keuze,
  keuzes,
  kort,
  lijst,
  tekst,
  weekuren,
} from './veld.ts';

export const urenlog = lijst(
  'Feitelijk gewerkte uren (art. 3 Regeling procesgang).',
  groep('Gewerkte uren over een periode van ten minste een week.', {
    van: anker('Eerste dag.'),
    tot: feit('Laatste dag.'),
    urenPerWeek: weekuren('Feitelijk gewerkt.', 'proces'),
    werk: keuze(['eigen', 'aangepast', 'anderIntern', 'andereWerkgever'], 'Soort werk.'),
    loonwaardePercentage: getal(0, 100, 'Loonwaarde in procenten.', 'loon'),
    arbeidstherapeutisch: janee('Zonder loonwaarde.'),
    taken: tekst('Taken.'),
  }),
);

export const contacten = lijst(
  'Contact tussen werkgever en werknemer, en andere correspondentie (art. 3 Regeling procesgang).',
  groep('Contact.', {
    datum: anker('Datum.'),
    vorm: keuze(['gesprek', 'telefonisch', 'beeldbellen', 'e-mail', 'brief', 'bericht'], 'Vorm.'),
    tussen: kort('Tussen wie, in woorden.'),
    rollen: keuzes(ROLLEN, 'Rollen van wie contact hadden.'),
    onderwerp: tekst('Onderwerp.'),
    samenvatting: tekst('Samenvatting.'),
  }),
);

export const bewaartermijn = groep('Bewaartermijnen.', {
  dossierVernietigenOp: datum('Datum waarop het dossier wordt vernietigd.', 'intern'),
  reintegratieAfgerondOp: feit('Datum waarop de re-integratie is afgerond.', 'intern'),
  perCategorie: lijst(
    'Datum van vernietiging per soort gegevens.',
    groep('Soort gegevens.', {
      categorie: keuze(
        ['verzuimgegevens', 'reintegratiedossier', 'ziektewetdossier', 'wgaDossier', 'spoor2Dossier'],
        'Soort gegevens.',
        'intern',
      ),
      vernietigenOp: datum('Datum waarop deze gegevens worden vernietigd.', 'intern'),
    }),
  ),
  juridischeReden: tekst('Reden om langer te bewaren.', 'intern'),
  inzageVerzoekenOp: feitdata('Data waarop de werknemer inzage vroeg.', 'intern'),
}).optional();
