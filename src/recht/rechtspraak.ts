/** A decision of a court, as it was known to us: from its official summary, or only from a page about it. */
export interface Uitspraak {
  /** ECLI, or the older LJN number. */
  readonly nummer: string;
  readonly over: string;
  readonly url?: string;
  /** `samenvatting`: an automatic or editorial summary by others was read, not the decision itself. */
  readonly gelezen: 'officieleSamenvatting' | 'samenvatting' | 'viaPagina';
}

/** By its key in the source list of the domain reference. None was read in full: a lawyer must before quoting one. */
export const UITSPRAKEN = {
  C01: {
    nummer: 'ECLI:NL:RBMNE:2023:1786',
    over: 'geen helder en beredeneerd zoekprofiel',
    url: 'https://lexboost.com/rechtspraak/ECLI:NL:RBMNE:2023:1786',
    gelezen: 'samenvatting',
  },
  C02: {
    nummer: 'ECLI:NL:RBOBR:2017:4648',
    over: 'bekorting geweigerd bij een onjuiste belastbaarheid',
    gelezen: 'samenvatting',
  },
  C03: {
    nummer: 'ECLI:NL:RBMNE:2017:5228',
    over: 'late start zonder deugdelijke grond',
    gelezen: 'samenvatting',
  },
  C04: {
    nummer: 'ECLI:NL:RBROT:2024:68',
    over: 'tweede spoor onvoldoende, hoewel zoekprofiel en middelen er waren',
    gelezen: 'samenvatting',
  },
  C05: {
    nummer: 'ECLI:NL:RBDHA:2025:13380',
    over: 'niet tijdig gereageerd op signalen; aanpassingen niet onderzocht',
    gelezen: 'samenvatting',
  },
  C06: {
    nummer: 'ECLI:NL:RBOVE:2025:6031',
    over: 'de werkgever is verantwoordelijk, ook voor het werk van deskundigen',
    gelezen: 'samenvatting',
  },
  C07: {
    nummer: 'ECLI:NL:RBOBR:2022:415',
    over: 'vertrouwen op de bedrijfsarts; vaste rechtspraak van de Centrale Raad en een nuance',
    gelezen: 'officieleSamenvatting',
  },
  C09: {
    nummer: 'ECLI:NL:CRVB:2017:2860',
    over: 'drie sollicitaties in tien maanden gaven in die zaak geen tekortkoming, volgens een pagina',
    url: 'https://www.essentiereintegratie.nl/krijgt-een-werkgever-altijd-een-loonsanctie-bij-te-weinig-sollicitaties-in-een-2e-spoortraject/',
    gelezen: 'viaPagina',
  },
  C10: {
    nummer: 'ECLI:NL:RBMNE:2022:877',
    over: 'eerste en tweede spoor onvoldoende',
    gelezen: 'samenvatting',
  },
  C11: {
    nummer: 'ECLI:NL:GHAMS:2021:3003',
    over: 'loonstop op een verkeerde of te laat gemelde grond',
    gelezen: 'samenvatting',
  },
  C12: {
    nummer: 'ECLI:NL:RBOBR:2018:4000',
    over: 'melding van de grond van een loonmaatregel',
    gelezen: 'officieleSamenvatting',
  },
  C14: {
    nummer: 'CRvB 28 oktober 2009, LJN BK1570',
    over: 'inspanningen in het tweede spoor waren er; motivering van UWV onvoldoende',
    gelezen: 'samenvatting',
  },
  C15: {
    nummer: 'ECLI:NL:RBAMS:2024:1136',
    over: 'geen loonsanctie als door een verstoorde relatie niets te herstellen is',
    gelezen: 'samenvatting',
  },
} as const satisfies Readonly<Record<string, Uitspraak>>;

export type UitspraakId = keyof typeof UITSPRAKEN;
