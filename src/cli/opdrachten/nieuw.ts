import { basename, resolve } from 'node:path';
import { GebruiksFout } from '../../kern/fouten.ts';
import { AFLOOP } from '../afloop.ts';
import { laadInstellingen } from '../configuratie.ts';
import { eenDatum, eenGetal, eenTekst } from '../controle.ts';
import { tussenHaken } from '../haken.ts';
import { schrijfJson } from '../json.ts';
import { maakOpdracht } from './opdracht.ts';

export const nieuw = maakOpdracht(
  {
    command: 'nieuw <map>',
    aliases: ['init'],
    describe: 'Maakt een nieuwe zaakmap met een geldige zaak.json en de berekende termijnen',
    builder: (argv) =>
      argv
        .positional('map', { type: 'string', demandOption: true, describe: 'Map voor de nieuwe zaak' })
        .option('zaaknummer', {
          requiresArg: true,
          type: 'string',
          coerce: eenTekst('zaaknummer'),
          describe: 'Zaaknummer (standaard de naam van de map)',
        })
        .option('eerste-ziektedag', {
          requiresArg: true,
          type: 'string',
          coerce: eenDatum('eerste-ziektedag'),
          describe: 'Eerste ziektedag, JJJJ-MM-DD',
        })
        .option('werkgever', {
          requiresArg: true,
          type: 'string',
          coerce: eenTekst('werkgever'),
          describe: 'Naam van de werkgever',
        })
        .option('voorletters', {
          requiresArg: true,
          type: 'string',
          coerce: eenTekst('voorletters'),
          describe: 'Voorletters van de werknemer',
        })
        .option('achternaam', {
          requiresArg: true,
          type: 'string',
          coerce: eenTekst('achternaam'),
          describe: 'Achternaam van de werknemer',
        })
        .option('geboortedatum', {
          requiresArg: true,
          type: 'string',
          coerce: eenDatum('geboortedatum'),
          describe: 'Geboortedatum, JJJJ-MM-DD',
        })
        .option('functie', {
          requiresArg: true,
          type: 'string',
          coerce: eenTekst('functie'),
          describe: 'Functie van de werknemer',
        })
        .option('uren', {
          requiresArg: true,
          type: 'string',
          coerce: eenGetal('uren'),
          describe: 'Contracturen per week',
        })
        .option('casemanager', {
          requiresArg: true,
          type: 'string',
          coerce: eenTekst('casemanager'),
          describe: 'Naam van de casemanager',
        })
        .example('$0 nieuw zaken/2026-0412 --eerste-ziektedag 2026-04-20', 'map, skelet en termijnen'),
  },
  async (opties, omgeving) => {
    const riv = await import('../../index.ts');
    const { richtwaarden } = laadInstellingen(
      riv.leesInstellingen,
      opties.config,
      resolve(opties.map, 'zaak.json'),
    );
    const zaaknummer = opties.zaaknummer ?? basename(resolve(opties.map));
    if (opties.zaaknummer === undefined && !/^[A-Za-z0-9-]{1,40}$/.test(zaaknummer)) {
      throw new GebruiksFout(
        'De naam van de map is geen zaaknummer. Geef er een met --zaaknummer: letters, cijfers en streepjes, hoogstens 40.',
      );
    }
    const bestanden = riv.maakNieuweZaak(
      {
        zaaknummer,
        eersteZiektedag: opties.eersteZiektedag,
        werkgever: opties.werkgever,
        voorletters: opties.voorletters,
        achternaam: opties.achternaam,
        geboortedatum: opties.geboortedatum,
        functie: opties.functie,
        urenPerWeek: opties.uren,
        casemanager: opties.casemanager,
      },
      {
        map: opties.map,
        peildatum: opties.peildatum,
        richtwaarden,
      },
    );
    if (opties.json) omgeving.uit(schrijfJson({ versie: 1, zaak: zaaknummer, bestanden }));
    else if (!opties.stil)
      omgeving.uit(
        `Gemaakt:\n${bestanden.map((b) => `  ${b}\n`).join('')}Verder: riv toets ${tussenHaken(opties.map)}\n`,
      );
    return AFLOOP.goed;
  },
);
