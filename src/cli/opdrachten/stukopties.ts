import type { Argv } from 'yargs';
import { FORMATEN, type Formaat } from '../../kern/formaat.ts';
import { GebruiksFout } from '../../kern/fouten.ts';
import type { AlgemeneOpties } from '../opties.ts';
import { eenKeuze, minstensEen } from '../controle.ts';

/** Options of every command that makes documents. */
export const metStukopties = <O extends AlgemeneOpties>(argv: Argv<O>) =>
  argv
    .option('formaat', {
      type: 'string',
      array: true,
      choices: FORMATEN,
      coerce: minstensEen<Formaat>('formaat'),
      defaultDescription: 'docx',
      describe: 'Bestandsvorm; mag vaker. Voor pdf is LibreOffice nodig',
    })
    .option('editie', {
      requiresArg: true,
      choices: ['werkgever', 'werknemer', 'uwv'] as const,
      coerce: eenKeuze<'werkgever' | 'werknemer' | 'uwv'>('editie'),
      describe: 'Voor wie (standaard werkgever: BSN afgeschermd)',
    })
    .option('nummer', {
      requiresArg: true,
      type: 'string',
      default: 'laatste',
      describe: 'Bij een reeks: nummer, alle of laatste',
    })
    .option('opmerkingen', {
      type: 'boolean',
      default: false,
      describe: 'In Word bij elke markering een opmerking met regel, bron en herstel',
    });

/** @throws GebruiksFout when it is no number of a series. */
export function leesNummer(tekst: string): number | 'alle' | 'laatste' {
  if (tekst === 'alle' || tekst === 'laatste') return tekst;
  if (/^[1-9]\d{0,2}$/.test(tekst)) return Number(tekst);
  throw new GebruiksFout('Geef bij --nummer een nummer, alle of laatste.');
}

/** Comments were asked for where no form can hold them. */
export const OPMERKINGEN_ALLEEN_WORD = 'Opmerkingen bestaan alleen in Word; voeg --formaat docx toe.\n';
