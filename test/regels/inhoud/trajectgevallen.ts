import { alles, stel, weg, type Geval } from './geval.ts';

const S = '/spoor2';
const T = `${S}/trajectplan`;
const PP = `${S}/persoonsprofiel`;
const ZP = `${S}/zoekprofiel`;

/** Adopted plans of the rich case that would take the place of the trajectplan. */
const geenAnderPlan = weg('/bijstellingen', '/planVanAanpak');
const profielenInBijstelling = stel('/bijstellingen', [
  { stuk: { status: 'vastgesteld', opgesteldOp: '1991-01-01' }, zoekprofielInPlan: true },
]);
const zelf = stel(`${S}/bureau/zelfUitgevoerd`, true);
const concept = stel(`${T}/stuk/status`, 'concept');
const zonderStappen = weg(`${T}/activiteiten`, `${T}/fasen`, `${T}/kloof`);

/** An item of the persoonsprofiel is only missed in a profile that says something. */
const deel = (naam: string): Geval => ({
  geldt: geenAnderPlan,
  nietAls: profielenInBijstelling,
  weg: weg(`${PP}/${naam}`),
});

export const TRAJECTGEVALLEN: Readonly<Record<string, Geval>> = {
  [`${T}/stuk/opstellers/*/functie`]: {
    weg: weg(`${T}/stuk/opstellers/0/functie`, `${T}/stuk/opstellers/0/rol`),
  },
  [`${T}/eind`]: { weg: weg(`${T}/eind`, `${T}/duurWeken`) },
  [`${T}/kloof`]: { nietAls: zonderStappen },
  [`${T}/evaluatieMetWerkgever`]: {
    nietAls: zelf,
    weg: weg(`${T}/evaluatieMetWerkgever`, `${T}/evaluatiedata`),
  },
  [`${T}/stuk/ondertekening/bureau`]: { nietAls: zelf },
  [`${T}/stuk/ondertekening/werkgever`]: { nietAls: concept },
  [`${T}/stuk/ondertekening/werknemer`]: { nietAls: concept },
  [`${T}/activiteiten`]: { geldt: geenAnderPlan, weg: zonderStappen },
  [`${T}/rapportagemomenten`]: {
    weg: alles(
      weg(
        `${T}/rapportagemomenten`,
        `${T}/rapportagedata`,
        `${T}/evaluatieMetWerkgever`,
        `${T}/evaluatiedata`,
      ),
      weg(`${S}/bureau/rapportageIntervalDagen`, `${S}/rapportages`),
    ),
  },
  [`${S}/bureau/naam`]: { nietAls: zelf },
  [`${S}/bureau/coach/naam`]: { weg: weg(`${S}/bureau/coach/naam`, `${S}/rapportages`) },
  [`${S}/belastbaarheidBijStart`]: {
    weg: weg(`${S}/belastbaarheidBijStart`, '/probleemanalyse', '/adviezen', '/actueelOordeel'),
  },
  [PP]: { geldt: geenAnderPlan, nietAls: profielenInBijstelling },
  ...Object.fromEntries(
    ['werkervaring', 'opleiding', 'ambities', 'persoonskenmerken', 'belemmeringen', 'mogelijkheden'].map(
      (naam) => [`${PP}/${naam}`, deel(naam)],
    ),
  ),
  [ZP]: { geldt: geenAnderPlan, nietAls: profielenInBijstelling },
  [`${ZP}/functies`]: {
    nietAls: weg(ZP),
    weg: weg(`${ZP}/functies`, `${ZP}/branches`, `${ZP}/taken`),
  },
  [`${ZP}/onderbouwingBelastbaarheid`]: { nietAls: weg(ZP) },
  [`${ZP}/onderbouwingArbeidsmarkt`]: { nietAls: weg(ZP) },
  [`${ZP}/vastgesteldOp`]: { nietAls: weg(ZP) },
};
