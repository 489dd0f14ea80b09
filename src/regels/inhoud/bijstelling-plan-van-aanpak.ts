import { gevuld, standVan } from '../../feiten/stukken.ts';
import { isVastgesteld } from '../../feiten/vastgesteld.ts';
import { bbp, bvhr, eigenNorm, praktijk, procesgang, wia } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { afwijking, ondertekening, volgendeEvaluatie } from './evaluatiedelen.ts';
import type { Inhoudstabel, Inhoudsveld, Rijgrond } from './inhoud.ts';
import { isGevuld } from './plek.ts';
import { isVisieGegeven, isVisieplichtig, VISIE_GELDIG } from './visie.ts';

type Bijstelling = NonNullable<Zaak['bijstellingen']>[number];

const B = '/bijstellingen/*' as const;
const van = ({ zaak, nr }: Rijgrond): Bijstelling | undefined => zaak.bijstellingen?.[nr[0] ?? -1];
const doel = (grond: Rijgrond) => van(grond)?.doelen?.[grond.nr[1] ?? -1];
const oneens = (grond: Rijgrond): boolean => ['deels', 'geen'].includes(van(grond)?.overeenstemming ?? '');

/** Something of the plan changes. */
const wijzigt = (grond: Rijgrond): boolean => {
  const b = van(grond);
  return [b?.activiteiten, b?.doelen, b?.opbouwschema, b?.einddoel, b?.toelichting].some(isGevuld);
};

const EIGEN_NORM = { niveau: 'eigen-norm' } as const;
const PRAKTIJK = { niveau: 'praktijk' } as const;

// A casemanager who drew up the adjustment has it.
const isApart = (grond: Rijgrond): boolean =>
  grond.zaak.casemanager !== undefined &&
  !(van(grond)?.stuk?.opstellers ?? []).some(({ rol }) => rol === 'casemanager');

const afschrift = (ontvanger: 'werknemer' | 'casemanager' | 'bedrijfsarts', wat: string): Inhoudsveld => ({
  veld: `${B}/stuk/verstrekkingen`,
  wat: `afschrift aan de ${wat}`,
  wanneer: (grond) => isVastgesteld(van(grond)) && (ontvanger !== 'casemanager' || isApart(grond)),
  vervuld: (grond) =>
    (van(grond)?.stuk?.verstrekkingen ?? []).some(
      ({ aan, op }) =>
        op !== undefined && (aan === ontvanger || (ontvanger === 'bedrijfsarts' && aan === 'arbodienst')),
    ),
});

/** An adjustment of the plan: section 2.4 of the domain reference, as corrected. */
export const bijstellingPlanVanAanpak: Inhoudstabel = {
  document: 'bijstelling-plan-van-aanpak',
  stuk: {
    veld: B,
    naam: 'bijstelling {stuk} van het plan van aanpak',
    stand: (grond) => standVan(van(grond)),
    uiterlijk: () => undefined,
    nummer: (grond) => van(grond)?.nummer ?? (grond.nr[0] ?? 0) + 1,
    conceptMagWachten: true,
  },
  eisen: [
    {
      regel: 'bijstelling-opstellers-volledig',
      bronnen: [bvhr({ artikel: '2', lid: '3' }), bvhr({ artikel: '2', lid: '8' })],
      ernst: 'aandacht',
      eis: 'De beleidsregel over de vorm van het verslag vraagt naam en functie van de opstellers of ondertekenaars.',
      herstel: 'Vul naam en functie van de opstellers in.',
      velden: [
        { veld: `${B}/stuk/opstellers/*/naam`, wat: 'naam van de opsteller', bij: 'opsteller' },
        {
          veld: `${B}/stuk/opstellers/*/functie`,
          wat: 'functie van de opsteller',
          bij: 'opsteller',
          vervuld: (grond) => {
            const opsteller = van(grond)?.stuk?.opstellers?.[grond.nr[1] ?? -1];
            return gevuld(opsteller?.functie) || opsteller?.rol !== undefined;
          },
        },
      ],
    },
    {
      regel: 'bijstelling-aanleiding',
      bronnen: [procesgang({ artikel: '4', lid: '5' }), eigenNorm('nummer van elke bijstelling')],
      ernst: 'aandacht',
      eis: 'Het plan van aanpak wordt bijgesteld als een evaluatie of een advies van de bedrijfsarts daartoe aanleiding geeft; de bijstelling noemt haar aanleiding.',
      herstel:
        'Noem de aanleiding, met de evaluatie of het advies waarop de bijstelling rust, en nummer de bijstellingen.',
      velden: [
        { veld: `${B}/nummer`, wat: 'nummer van de bijstelling', ernst: 'info', ...EIGEN_NORM },
        { veld: `${B}/aanleiding`, wat: 'aanleiding' },
      ],
    },
    {
      regel: 'bijstelling-wijziging-concreet',
      bronnen: [
        procesgang({ artikel: '4', lid: '5' }),
        procesgang({ artikel: '4', lid: '2', onderdeel: 'a' }),
        praktijk('P06'),
        eigenNorm('begin en eind van elke activiteit'),
      ],
      ernst: 'aandacht',
      eis: 'Voor een bijstelling geldt hetzelfde als voor het plan: welke activiteiten, door wie, met welke doelen en binnen welke termijn.',
      herstel:
        'Schrijf op wat verandert: per activiteit wat, wie en van wanneer tot wanneer, per doel de verwachte datum.',
      velden: [
        {
          veld: `${B}/activiteiten`,
          wat: 'wat er verandert (activiteiten, doelen, opbouw of een toelichting)',
          ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
          vervuld: wijzigt,
        },
        { veld: `${B}/activiteiten/*/wat`, wat: 'wat er gebeurt', bij: 'activiteit' },
        { veld: `${B}/activiteiten/*/wie`, wat: 'wie het doet', bij: 'activiteit' },
        { veld: `${B}/activiteiten/*/start`, wat: 'begindatum', bij: 'activiteit', ...EIGEN_NORM },
        { veld: `${B}/activiteiten/*/eind`, wat: 'einddatum of termijn', bij: 'activiteit', ...EIGEN_NORM },
        { veld: `${B}/doelen/*/omschrijving`, wat: 'omschrijving van het doel', bij: 'doel' },
        {
          veld: `${B}/doelen/*/termijn`,
          wat: 'termijn van het doel',
          bij: 'doel',
          vervuld: (grond) => doel(grond)?.termijn !== undefined || gevuld(doel(grond)?.redenGeenTermijn),
        },
        { veld: `${B}/opbouwschema/*/vanaf`, wat: 'begindatum van de stap', bij: 'stap', ...PRAKTIJK },
        { veld: `${B}/opbouwschema/*/urenPerWeek`, wat: 'uren per week', bij: 'stap', ...PRAKTIJK },
      ],
    },
    ...(['Werkgever', 'Werknemer'] as const).map((partij) => {
      const wie = `de ${partij.toLowerCase()}`;
      return {
        regel: `bijstelling-visie-${partij.toLowerCase()}`,
        bronnen: [
          procesgang({ artikel: '4', lid: '5' }),
          procesgang({ artikel: '4', lid: '2', onderdeel: 'a' }),
        ],
        ernst: 'aandacht',
        geldig: VISIE_GELDIG,
        eis: `Sinds 1 juli 2023 bevat het plan, en dus ook een bijstelling, de visie van ${wie}.`,
        herstel: `Vraag de visie van ${wie} en neem die in eigen woorden op. Wordt zij niet gegeven, leg dan vast wanneer zij is gevraagd.`,
        velden: [
          {
            veld: `${B}/visie${partij}`,
            wat: `visie van ${wie}`,
            wanneer: (grond) => isVisieplichtig(grond, van(grond)?.stuk?.opgesteldOp),
            vervuld: (grond) => isVisieGegeven(van(grond)?.[`visie${partij}`]),
          },
        ],
      } satisfies Inhoudstabel['eisen'][number];
    }),
    {
      regel: 'bijstelling-volgende-evaluatie',
      bronnen: [
        procesgang({ artikel: '4', lid: '5' }),
        procesgang({ artikel: '4', lid: '2', onderdeel: 'b' }),
      ],
      ernst: 'aandacht',
      eis: 'Ook van het bijgestelde plan spreken werkgever en werknemer af wanneer zij het evalueren.',
      herstel: 'Spreek de datum van de volgende evaluatie af.',
      velden: [volgendeEvaluatie({ plek: B, van })],
    },
    {
      regel: 'bijstelling-geschilpunten',
      bronnen: [
        wia({ artikel: '25', lid: '2' }),
        procesgang({ artikel: '4', lid: '5' }),
        bbp({ paragraaf: '10' }),
      ],
      ernst: { lopend: 'aandacht', indiening: 'loonsanctie' },
      eis: 'Werkgever en werknemer stellen ook een bijstelling in overeenstemming op; lukt dat niet, dan blijkt wat hen verdeelt en hoe zij verdergaan.',
      herstel:
        'Leg vast waarover partijen het niet eens zijn en hoe zij verdergaan, zoals met een deskundigenoordeel. Zijn zij het inmiddels eens, leg dan dat vast.',
      velden: [
        { veld: `${B}/geschilpunten/punten`, wat: 'geschilpunten', wanneer: oneens },
        {
          veld: `${B}/geschilpunten/vervolg`,
          wat: 'vervolg op de geschilpunten',
          wanneer: oneens,
          vervuld: (grond) => {
            const geschil = van(grond)?.geschilpunten;
            return gevuld(geschil?.vervolg) || (geschil?.soortVervolg ?? 'geen') !== 'geen';
          },
        },
      ],
    },
    {
      regel: 'bijstelling-afschriften',
      bronnen: [procesgang({ artikel: '4', lid: '5' }), procesgang({ artikel: '4', lid: '3' })],
      ernst: 'aandacht',
      eis: 'De werkgever geeft werknemer, casemanager en bedrijfsarts of arbodienst onverwijld een afschrift van elke bijstelling.',
      herstel: 'Geef het afschrift alsnog en leg de datum vast.',
      velden: [
        afschrift('werknemer', 'werknemer'),
        afschrift('casemanager', 'casemanager'),
        afschrift('bedrijfsarts', 'bedrijfsarts of arbodienst'),
      ],
    },
  ],
  markeringen: [
    {
      regel: 'doc-datum-en-opsteller',
      velden: [{ veld: `${B}/stuk/opgesteldOp`, wat: 'datum van opstellen' }],
    },
    ...ondertekening({ plek: B, van }),
    afwijking(B, van),
  ],
};
