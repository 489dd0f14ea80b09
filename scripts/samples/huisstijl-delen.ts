import { bladwijzer, rx, veld } from '../proefbestanden/xml.ts';
import type { Huisstijldocument } from './huisstijl-pakket.ts';
import { GROEN, LIJN, VLAK } from './huisstijl-stijlen.ts';
import { al, BREED, REGEL, rij, t, tabel, VET, vet, type Tabelvorm } from './huisstijl-word.ts';

/** What the templates of the bureau share: letterhead, side title, data tables, signatures. */

const EMU_PER_MM = 36_000;
const BALK = { breed: 8, hoog: 297 };
// LibreOffice takes the colour of text on its side from the text itself only.
const WIT = '<w:color w:val="FFFFFF"/>';
const TAB = rx('<w:tab/>');

/** A bar along the edge of the page with the title on its side, as Word draws it and as older Words do. */
function zijtitel(id: number, tekst: string): string {
  const [cx, cy] = [BALK.breed * EMU_PER_MM, BALK.hoog * EMU_PER_MM];
  const inhoud = `<w:txbxContent>${al('KvZijtitel', t(tekst, WIT))}</w:txbxContent>`;
  const punt = (mm: number): string => `${((mm / 25.4) * 72).toFixed(1)}pt`;
  return rx(
    '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>' +
      '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="251659264" behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1">' +
      '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionV>' +
      `<wp:extent cx="${cx}" cy="${cy}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="${id}" name="Zijtitel ${id}"/><wp:cNvGraphicFramePr/>` +
      '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>' +
      `<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="${GROEN}"/></a:solidFill><a:ln><a:noFill/></a:ln></wps:spPr>` +
      `<wps:txbx>${inhoud}</wps:txbx><wps:bodyPr rot="0" vert="vert270" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></wps:bodyPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>` +
      '<mc:Fallback><w:pict><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
      `<v:shape id="Zijtitel_${id}" o:spid="_x0000_s20${id}" type="#_x0000_t202" style="position:absolute;margin-left:0;margin-top:0;width:${punt(BALK.breed)};height:${punt(BALK.hoog)};z-index:-251657216;mso-position-horizontal-relative:page;mso-position-vertical-relative:page;v-text-anchor:middle" fillcolor="#${GROEN}" stroked="f">` +
      `<v:textbox style="layout-flow:vertical;mso-layout-flow-alt:bottom-to-top" inset="0,0,0,0">${inhoud}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`,
    '<w:noProof/>',
  );
}

/** Letterhead on the first page, a running head on the others; page numbers below both. */
export function briefpapier(titel: string, wie: string): Pick<Huisstijldocument, 'kop' | 'voet'> {
  const zij = `{{#if kop.concept}}concept · {{/if}}${titel}`;
  const lijn = (kant: string): string =>
    `<w:pBdr><w:${kant} w:val="single" w:sz="4" w:space="5" w:color="${LIJN}"/></w:pBdr>`;
  const voet =
    al(
      { stijl: 'Voettekst', meer: lijn('top') },
      '{{#if kop.afzender.naam}}{{kop.afzender.naam}}{{else}}{{kop.werkgever}}{{/if}}',
      TAB,
      'Pagina ',
      veld('PAGE', '1'),
      ' van ',
      veld('NUMPAGES', '4'),
    ) +
    al(
      'Voettekst',
      'Zaak {{kop.zaaknummer}} · {{kop.exemplaar}}{{#if kop.kenmerk}} · kenmerk {{kop.kenmerk}}{{/if}}',
      TAB,
      'Vertrouwelijk',
    );
  return {
    kop: {
      eerste:
        al(
          { stijl: 'KvAfzender', meer: '<w:spacing w:after="80"/>' },
          zijtitel(1, zij),
          '{{#if kop.afzender.logo}}{{afbeelding kop.afzender.logo 5 2}}{{/if}}',
        ) +
        al('KvAfzender', '{{#if kop.afzender.adres}}{{kop.afzender.adres}}{{/if}}') +
        al(
          { stijl: 'KvAfzender', meer: '<w:spacing w:after="200"/>' },
          '{{#if kop.afzender}}{{kop.afzender.telefoon}}{{#if (en kop.afzender.telefoon kop.afzender.email)}} · {{/if}}{{kop.afzender.email}}{{/if}}',
        ),
      volgende: al(
        { stijl: 'Koptekst', meer: `${lijn('bottom')}<w:spacing w:after="160"/>` },
        zijtitel(2, zij),
        t(titel, VET),
        ` · ${wie}`,
        TAB,
        '{{#if kop.opgesteldOp}}{{datumKort kop.opgesteldOp}}{{/if}}',
      ),
    },
    voet: { eerste: voet, volgende: voet },
  };
}

export const CONCEPT = al(
  'KvConcept',
  '{{#if kop.concept}}CONCEPT – nog niet vastgesteld en door iedereen ondertekend{{/if}}',
);

const VIER = [1680, 3026, 1680, 3026] as const;

/** Names and values, two of each on a row. */
export const gegevens = (omschrijving: string): Tabelvorm => ({
  stijl: 'KompasveldGegevens',
  kolommen: VIER,
  omschrijving,
});

export const lijst = (
  omschrijving: string,
  kolommen: readonly number[],
  koppen: readonly string[],
): Tabelvorm => ({ stijl: 'KompasveldLijst', kolommen, omschrijving, koppen });

export const label = (tekst: string) => ({ inhoud: tekst, stijl: 'KvLabel', vlak: VLAK });

export const vier = (naam1: string, waarde1: string, naam2: string, waarde2: string): string =>
  rij({ kolommen: VIER }, [label(naam1), waarde1, label(naam2), waarde2]);

/** One name with a value as wide as the rest of the row. */
export const breed = (naam: string, waarde: string): string =>
  rij({ kolommen: VIER }, [label(naam), { inhoud: waarde, kolommen: 3 }]);

/** The same, on the page of the row after it. */
export const breedBijVolgende = (naam: string, waarde: string): string =>
  breed(
    al({ stijl: 'KvLabel', meer: '<w:keepNext/>' }, naam),
    al({ stijl: 'KvCel', meer: '<w:keepNext/>' }, waarde),
  );

/** What is printed, or a dash for what does not apply. */
export const ofStreep = (pad: string, druk = `{{${pad}}}`): string => `{{#if ${pad}}}${druk}{{else}}–{{/if}}`;

export const dagOfStreep = (pad: string): string => ofStreep(pad, `{{datumKort ${pad}}}`);

const PERSOON =
  '{{naam}}{{#if functie}}, {{functie}}{{/if}}{{#if organisatie}}, {{organisatie}}{{/if}}{{#if telefoon}} · {{telefoon}}{{/if}}{{#if email}} · {{email}}{{/if}}';

/** The parties of the case. */
export const betrokkenen = (): string =>
  al('Kop1', bladwijzer(1, 'Betrokkenen', t('Betrokkenen'))) +
  tabel(
    gegevens('Gegevens van werknemer, werkgever en begeleiders'),
    vier(
      'Werknemer',
      '{{#with partijen.werknemer}}{{#if aanhef}}{{hoofdletter aanhef}} {{/if}}{{#if voorletters}}{{voorletters}} {{/if}}{{achternaam}}{{/with}}',
      'Werkgever',
      '{{partijen.werkgever.naam}}{{#if partijen.werkgever.formeleWerkgever}} (formele werkgever: {{partijen.werkgever.formeleWerkgever}}){{/if}}',
    ),
    vier(
      'Geboortedatum',
      dagOfStreep('partijen.werknemer.geboortedatum'),
      'Loonheffingennr.',
      ofStreep('partijen.werkgever.loonheffingennummer'),
    ),
    vier(
      'BSN',
      ofStreep('partijen.werknemer.bsn'),
      'Eerste ziektedag',
      dagOfStreep('partijen.eersteZiektedag'),
    ),
    vier(
      '{{#if (of partijen.werknemer.personeelsnummer partijen.eindeDienstverband)}}Personeelsnr.',
      ofStreep('partijen.werknemer.personeelsnummer'),
      'Einde contract',
      `${dagOfStreep('partijen.eindeDienstverband')}{{/if}}`,
    ),
    breed(
      'Contactpersoon',
      '{{#with partijen.werkgever}}{{contactpersoon}}{{#if functie}}, {{functie}}{{/if}}{{#if telefoon}} · {{telefoon}}{{/if}}{{#if email}} · {{email}}{{/if}}{{/with}}',
    ),
    breed(
      'Bedrijfsarts',
      '{{#with partijen.arbodienst}}{{bedrijfsarts}}{{#if (en bedrijfsarts naam)}}, {{/if}}{{naam}}{{#if onderVerantwoordelijkheidVan}} (onder verantwoordelijkheid van {{onderVerantwoordelijkheidVan}}){{/if}}{{/with}}',
    ),
    breed(
      '{{#if (of partijen.casemanager.naam partijen.casemanager.functie)}}Casemanager',
      `{{#with partijen.casemanager}}${PERSOON}{{/with}}{{/if}}`,
    ),
    breed('Opgesteld op', '{{kop.opgesteldOp}}'),
    breed(
      'Opgesteld door',
      al(
        'KvCel',
        '{{#each kop.opstellers}}{{#unless @first}}',
        REGEL,
        '{{/unless}}{{naam}}{{#if functie}}, {{functie}}{{/if}}{{#if rol}} ({{rol}}){{/if}}{{else}}–{{/each}}',
      ),
    ),
  );

// Its bar stands half outside it.
const KADER = [BREED - 40];

/** A call-out: a bar on the left, its title and what stands in it. */
export const kader = (omschrijving: string, ...alineas: string[]): string =>
  tabel(
    { stijl: 'KompasveldKader', kolommen: KADER, omschrijving },
    rij({ kolommen: KADER }, [alineas.join('')]),
  );

const STAND =
  '{{#if geweigerdOp}}Niet ondertekend; dit is vastgelegd op {{geweigerdOp}}.{{#if redenWeigering}} Reden: {{redenWeigering}}{{/if}}{{#if uitnodigingen}} Om ondertekening is gevraagd op {{opsomming uitnodigingen}}.{{/if}}' +
  '{{else if onbereikbaarOp}}Niet ondertekend; op {{onbereikbaarOp}} is vastgelegd dat deze partij niet te bereiken was.{{#if toelichtingOnbereikbaar}} {{toelichtingOnbereikbaar}}{{/if}}' +
  '{{else if ondertekendOp}}Ondertekend op {{ondertekendOp}}{{else}}Datum en handtekening{{#if ontbreekt}}: {{ontbreekt}}{{/if}}{{/if}}';

interface Tekenaar {
  readonly wie: string;
  readonly pad: string;
  /** What stands where one signs. */
  readonly beeld?: string;
}

/** Where parties sign: heading, names, room and line stay on one page. */
export function ondertekening(links: Tekenaar, rechts: Tekenaar): string {
  const vorm: Tabelvorm = {
    stijl: 'KompasveldTekenen',
    kolommen: [BREED / 2, BREED / 2],
    omschrijving: 'Ruimte voor de handtekeningen',
  };
  const beide = (maak: (tekenaar: Tekenaar) => string): string[] => [maak(links), maak(rechts)];
  return (
    al('Kop1', bladwijzer(2, '_Hlk180000001', t('Ondertekening'))) +
    tabel(
      vorm,
      rij(
        vorm,
        beide(({ wie }) => al('KvTeken', vet(wie))),
      ),
      rij(
        vorm,
        beide(({ pad }) => al('KvTeken', `{{${pad}.naam}}{{#if ${pad}.functie}}, {{${pad}.functie}}{{/if}}`)),
      ),
      rij(
        vorm,
        beide(({ beeld }) => al('KvTeken', beeld ?? '')),
        '<w:trHeight w:val="1050" w:hRule="atLeast"/>',
      ),
      rij(
        vorm,
        beide(({ pad }) => al('KvTekenlijn', `{{#with ${pad}}}${STAND}{{/with}}`)),
      ),
    ) +
    al('KvSlot')
  );
}
