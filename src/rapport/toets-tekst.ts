import { schrijfDatum } from '../kern/datum.ts';
import type { Ernst } from '../regels/regel.ts';
import type { Bevinding } from '../toets/bevinding.ts';
import type { ToetsUitslag } from '../toets/toets.ts';
import { vouw, type Verf } from './opmaak.ts';
import { NIVEAUNAAM, PARTIJNAAM } from './woorden.ts';

export interface Toetsweergave {
  readonly bron: string;
  readonly uitslag: ToetsUitslag;
  readonly profiel: string;
  readonly peildatum: string;
  readonly alles: boolean;
}

const ERNSTNAAM: Readonly<Record<Ernst, string>> = {
  privacy: 'PRIVACY',
  volledigheid: 'ONVOLLEDIG',
  loonsanctie: 'RISICO LOONSANCTIE',
  aandacht: 'AANDACHT',
  info: 'TER INFORMATIE',
};

/** The findings of one case for the terminal: gravest first, each with norm, source and way out. */
export function schrijfToets(
  { bron, uitslag, profiel, peildatum, alles }: Toetsweergave,
  verf: Verf,
  breedte: number,
): string {
  const { tijdlijn, tellingen } = uitslag;
  const kop = [
    verf('bold', `Zaak ${uitslag.zaaknummer}`) + `  (${bron})`,
    `Peildatum ${peildatum}, profiel ${profiel}` +
      (tijdlijn
        ? `; eerste ziektedag ${schrijfDatum(tijdlijn.eersteZiektedag)}, ziekteweek ${tijdlijn.ziekteweek}, einde wachttijd ${schrijfDatum(tijdlijn.eindeWachttijd)}`
        : ''),
  ];
  if (uitslag.naPeildatum > 0) {
    kop.push(`${uitslag.naPeildatum} feiten van na de peildatum zijn niet meegenomen.`);
  }
  const getoond = uitslag.bevindingen.filter((b) => b.uitkomst === 'tekort' || b.uitkomst === 'beoordelen');
  const delen = [kop.join('\n'), ...getoond.map((b) => schrijfBevinding(b, verf, breedte))];
  if (alles) delen.push(schrijfOverige(uitslag.bevindingen));
  delen.push(schrijfSlot(uitslag, tellingen, verf, breedte));
  return `${delen.join('\n\n')}\n`;
}

function schrijfBevinding(b: Bevinding, verf: Verf, breedte: number): string {
  const stijl = b.ernst === 'aandacht' ? 'yellow' : b.ernst === 'info' ? 'dim' : 'red';
  const naam =
    b.uitkomst === 'beoordelen' ? `BEOORDELEN, ${ERNSTNAAM[b.ernst].toLowerCase()}` : ERNSTNAAM[b.ernst];
  const blok = (tekst: string): string => `  ${vouw(tekst, breedte, '  ')}`;
  const regels = [
    `${verf(stijl, naam)}  ${verf('bold', b.regel)}  ${verf('dim', b.veld)}`,
    blok(b.melding),
    blok(`Herstel (${PARTIJNAAM[b.verplichtePartij]}): ${b.herstel}`),
    verf('dim', blok(`Bron (${NIVEAUNAAM[b.niveau]}): ${b.bronnen.map((bron) => bron.citaat).join('; ')}`)),
  ];
  if (b.uiterlijk) regels.splice(2, 0, blok(`Uiterlijk: ${schrijfDatum(b.uiterlijk)}`));
  if (b.ernstVoor)
    regels.push(blok(`Ernst verlaagd van ${ERNSTNAAM[b.ernstVoor].toLowerCase()}: ${b.redenErnst ?? ''}.`));
  if (b.richtwaardeGewijzigd)
    regels.push(blok(`Rust op de gewijzigde richtwaarde ${b.richtwaardeGewijzigd}.`));
  if (b.uitkomst === 'beoordelen' && b.feitenVingerafdruk) {
    regels.push(
      verf('dim', blok(`Vastleggen in de zaak: beoordelingen, feitenVingerafdruk ${b.feitenVingerafdruk}.`)),
    );
  }
  return regels.join('\n');
}

function schrijfOverige(bevindingen: readonly Bevinding[]): string {
  const kort = (b: Bevinding): string =>
    `  ${b.uitkomst.padEnd(8)}  ${b.regel}${b.uiterlijk ? `  (uiterlijk ${schrijfDatum(b.uiterlijk)})` : ''}`;
  const rest = bevindingen.filter((b) => b.uitkomst !== 'tekort' && b.uitkomst !== 'beoordelen');
  return ['Overige controles:', ...rest.map(kort)].join('\n');
}

const OORDEELNAAM = {
  tekort: 'Deze controles vonden tekorten.',
  beoordelen: 'Deze controles vonden punten die een mens moet beoordelen.',
  aandacht: 'Deze controles vonden alleen aandachtspunten.',
  'geen-tekort': 'Deze controles vonden geen tekort.',
} as const;

function schrijfSlot(
  { oordeel }: ToetsUitslag,
  tellingen: ToetsUitslag['tellingen'],
  verf: Verf,
  breedte: number,
): string {
  const telling = `${tellingen.tekort} tekort, ${tellingen.beoordelen} te beoordelen, ${tellingen.nogNiet} nog niet aan de orde, ${tellingen.voldoet} zonder tekort, ${tellingen.nvt} niet van toepassing`;
  const voorbehoud =
    'riv controleert volledigheid, termijnen en vaste onderdelen van stukken. Of de inspanningen inhoudelijk genoeg zijn, beoordeelt UWV.';
  return `${verf('bold', OORDEELNAAM[oordeel])} ${telling}.\n${vouw(voorbehoud, breedte, '')}`;
}
