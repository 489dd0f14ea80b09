import type { z } from 'zod';
import type { Bevinding } from '../../toets/bevinding.ts';
import type { ToetsUitslag } from '../../toets/toets.ts';
import { besluitTekst, bronVan, bundel, ERNSTNAAM } from '../../toets/teksten/uitslag.ts';
import { gezamenlijkePlaats, plaatsNaam } from '../../toets/teksten/plaats.ts';
import { PARTIJNAAM } from '../../toets/teksten/woorden.ts';
import { alsDag } from './pen.ts';
import { dag, groep, lijst, tekst } from './veld.ts';

const gemeenschappelijk = {
  onderwerp: tekst('Waar in de zaak het om gaat, in woorden.'),
  regel: tekst('Id van de regel.'),
  bron: tekst('Bron.'),
  norm: tekst('Niveau van de norm.'),
  partij: tekst('Wie aan zet is.'),
};

/** Shortcomings by gravity; what is found at several places by one rule stands together. */
export const bevindingenSchema = lijst(
  'De tekorten, per ernst, zwaarste eerst.',
  groep('Tekorten van één ernst.', {
    ernst: tekst('Naam van de ernst.'),
    bevindingen: lijst(
      'De bevindingen.',
      groep('Bevinding.', {
        ...gemeenschappelijk,
        herstel: tekst('Wat eraan te doen is.'),
        richtwaarde: tekst('Gewijzigde richtwaarde waarop de bevinding rust.'),
        plekken: lijst(
          'Wat er is gevonden, per plaats.',
          groep('Plaats.', {
            melding: tekst('Wat er is gevonden en welke norm daarvoor geldt.'),
            uiterlijk: dag('Uiterste datum.'),
            verlaagd: tekst('Waarom de ernst is verlaagd.'),
            besluit: tekst('De afwijking of het oordeel dat is vastgelegd.'),
          }),
        ),
      }),
    ),
  }),
);

export const vragenSchema = lijst(
  'Wat een mens moet beoordelen.',
  groep('Vraag.', {
    ...gemeenschappelijk,
    ernst: tekst('Ernst als het antwoord nee is.'),
    veld: tekst('Plaats in de zaak, zoals die bij het oordeel wordt vastgelegd.'),
    melding: tekst('Wat er is gevonden.'),
    vraag: tekst('De vraag, te beantwoorden met ja of nee.'),
    waarom: tekst('Waarom riv dit niet beslist.'),
    lees: lijst('Welke plaatsen van de zaak te lezen zijn.', tekst('Plaats in de zaak, in woorden.')),
    uiterlijk: dag('Uiterste datum.'),
    vingerafdruk: tekst('Vingerafdruk van de feiten, over te nemen bij het oordeel.'),
  }),
);

export function maakBevindingen({ bevindingen }: ToetsUitslag): z.infer<typeof bevindingenSchema> {
  const perErnst = new Map<Bevinding['ernst'], Bevinding[]>();
  for (const b of bevindingen)
    if (b.uitkomst === 'tekort') perErnst.set(b.ernst, [...(perErnst.get(b.ernst) ?? []), b]);
  return [...perErnst].map(([ernst, lijst]) => ({
    ernst: ERNSTNAAM[ernst],
    bevindingen: bundel(lijst).map((samen) => ({
      ...maakGemeenschappelijk(samen[0]),
      onderwerp: gezamenlijkePlaats(samen.map(({ veld }) => veld)),
      herstel: samen[0].herstel,
      richtwaarde: samen[0].richtwaardeGewijzigd ?? null,
      plekken: samen.map((b) => ({
        melding: b.melding,
        uiterlijk: alsDag(b.uiterlijk),
        verlaagd:
          b.redenErnst && b.ernstVoor && !b.besluit
            ? `Ernst verlaagd van ${ERNSTNAAM[b.ernstVoor]}: ${b.redenErnst}.`
            : null,
        besluit: b.besluit ? besluitTekst(b, b.besluit) : null,
      })),
    })),
  }));
}

export const maakVragen = ({ bevindingen }: ToetsUitslag): z.infer<typeof vragenSchema> =>
  bevindingen
    .filter(({ uitkomst }) => uitkomst === 'beoordelen')
    .map((b) => ({
      ...maakGemeenschappelijk(b),
      onderwerp: plaatsNaam(b.veld),
      ernst: ERNSTNAAM[b.ernst],
      veld: b.veld,
      melding: b.melding,
      vraag: b.vraag ?? null,
      waarom: b.waarom ?? null,
      lees: (b.lees ?? []).filter((plek) => plek !== b.veld).map(plaatsNaam),
      uiterlijk: alsDag(b.uiterlijk),
      vingerafdruk: b.feitenVingerafdruk ?? null,
    }));

function maakGemeenschappelijk(b: Bevinding) {
  const { citaat, norm } = bronVan(b);
  return { regel: b.regel, bron: citaat, norm, partij: PARTIJNAAM[b.verplichtePartij] };
}
