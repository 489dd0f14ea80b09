import type { Kandidaten } from './kandidaat.ts';

/** Group F (second track), with what §§ 6, 9 and 11 of the beoordelingskader add. */
export const spoor2: Kandidaten = {
  's2-verplicht-niet-gestart': {
    regel: ['s2-verplicht-niet-gestart', 's2-perspectief-verlopen'],
    opmerking:
      'A track that did not begin is reported once: by the rule on a lapsed perspective, by s2-uitstel-gemotiveerd when an exception lacks something, or by this one. The three rules on terms only judge a late start.',
  },
  's2-perspectief-verlopen': { regel: 's2-perspectief-verlopen' },
  's2-uitstel-gemotiveerd': { regel: 's2-uitstel-gemotiveerd' },
  's2-fml-voor-start': { regel: 's2-fml-voor-start' },
  's2-ad-voor-start': { regel: 's2-ad-voor-start' },
  's2-trajectplan-aanwezig': {
    regel: [
      's2-trajectplan-aanwezig',
      's2-trajectplan-datum-en-opsteller',
      's2-trajectplan-beschrijving',
      's2-trajectplan-afspraken',
      's2-trajectplan-visie-werknemer',
      's2-trajectplan-ondertekend',
    ],
    opmerking:
      'R when there is no plan at all (E41); what an adopted trajectplan lacks is custom: A, and info where only we ask it.',
  },
  's2-persoonsprofiel': { regel: 's2-persoonsprofiel' },
  's2-zoekprofiel-onderbouwd': { regel: 's2-zoekprofiel-onderbouwd' },
  's2-zoekprofiel-binnen-weken': { regel: 's2-zoekprofiel-binnen-weken' },
  's2-activiteiten-samenhangend': { regel: 's2-activiteiten-samenhangend' },
  's2-sollicitaties-wekelijks': { regel: 's2-sollicitaties-wekelijks' },
  's2-sollicitaties-passend': { regel: 's2-sollicitaties-passend' },
  's2-sollicitatielog-bewijs': {
    regel: 's2-sollicitatielog-bewijs',
    opmerking: 'A row of the content table.',
  },
  's2-rapportages-aanwezig': {
    regel: ['s2-rapportages-aanwezig', 'termijn-spoor2-rapportage'],
    opmerking:
      'Periods that no report is about; none at all, or too long between two, is for the rule on terms.',
  },
  's2-werkgever-vinger-aan-de-pols': {
    regel: ['s2-werkgever-vinger-aan-de-pols', 's2-werkgever-volgt-traject'],
    opmerking: 'The content table asks a reaction per report (A); no reaction to anything is R.',
  },
  's2-klacht-werknemer-over-bureau': { regel: 's2-klacht-werknemer-over-bureau' },
  's2-deelname-werknemer': { regel: 's2-deelname-werknemer' },
  's2-belastbaarheid-doorgegeven': { regel: 's2-belastbaarheid-doorgegeven' },
  's2-intensiteit': { regel: 's2-intensiteit' },
  's2-scholing-overwogen': {
    regel: 's2-scholing-overwogen',
    opmerking: 'E40: past our own number of days only aandacht; a refusal without a reason is R',
  },
  's2-minimaal-een-traject': { regel: 's2-minimaal-een-traject' },
  's2-mislukt-bijstelling': { regel: 's2-mislukt-bijstelling' },
  's2-bureau-niet-verplicht': {
    feit: 'feiten/spoor2-begeleiding.ts#isBureauNietVerplicht',
    regel: 's2-begeleiding-indicatie',
  },
  's2-plaatsing-detachering': { regel: 's2-plaatsing-detachering' },
  's2-start-vroeg-toegestaan': {
    feit: 'feiten/spoor2-start.ts#magVroegBeginnen',
    regel: 's2-ad-voor-start',
  },
  's2-begeleiding-indicatie': { regel: 's2-begeleiding-indicatie' },
  's2-op-eigen-kracht': {
    feit: 'feiten/spoor2-begeleiding.ts#isOpEigenKracht',
    regel: ['s2-activiteiten-samenhangend', 's2-intensiteit'],
  },
  's2-sector-orientatie': { regel: 's2-sector-orientatie' },
  's2-kosten-werkgever': { regel: 's2-kosten-werkgever' },
  's2-traject-vooraf-zinloos': {
    feit: 'feiten/spoor2-uitzondering.ts#isTrajectVoorafZinloos',
    regel: 's2-verplicht-niet-gestart',
    opmerking:
      'Recorded with ground and explanation it becomes a question; the costs of a temporary contract never do.',
  },
  'bureau-inadequaat-vervangen': { regel: 'bureau-inadequaat-vervangen' },
  'participatieverzoek-niet-verplicht': {
    feit: 'feiten/spoor2-kosten.ts#kostenplafond',
    regel: 'tijdelijk-contract-zelfde-inspanning',
    opmerking: 'No request is no finding; costs as an excuse are.',
  },
  'tijdelijk-contract-zelfde-inspanning': { regel: 'tijdelijk-contract-zelfde-inspanning' },
};
