import { describe, expect, it } from 'vitest';
import { datum } from '../../src/kern/datum.ts';
import { STANDAARD_RICHTWAARDEN } from '../../src/recht/richtwaarden.ts';
import { ERNSTEN } from '../../src/regels/regel.ts';
import { haaltDrempel, toetsZaak } from '../../src/toets/toets.ts';
import { tekorten, toets } from '../hulp/voorbeeld.ts';
import { BASIS, zaak, type Afwijking } from '../hulp/zaak.ts';

const PEIL = '2025-10-18';
const afwijking = {
  regel: 'riv-aard-bedrijf',
  reden: 'Staat in de bijlage.',
  door: 'R. de Boer',
  datum: '2025-10-01',
};

describe('toetsZaak', () => {
  it('ordent naar ernst, dan naar datum, dan naar id', () => {
    const { bevindingen } = toets(zaak({ eerstejaarsevaluatie: undefined, werkgever: undefined }), PEIL);
    const sleutels = bevindingen.map((b) =>
      [ERNSTEN.indexOf(b.ernst), b.uiterlijk ?? '9999-12-31', b.regel, b.veld].join(' '),
    );
    expect(sleutels).toEqual([...sleutels].sort());
    expect(new Set(bevindingen.map((b) => b.ernst)).size).toBeGreaterThan(2);
    expect(bevindingen.some((b) => b.uiterlijk !== undefined)).toBe(true);
  });

  it('telt elke uitkomst', () => {
    const { bevindingen, tellingen } = toets(zaak({ eerstejaarsevaluatie: undefined }), PEIL);
    for (const uitkomst of ['voldoet', 'tekort', 'beoordelen', 'nogNiet', 'nvt'] as const)
      expect(tellingen[uitkomst], uitkomst).toBe(bevindingen.filter((b) => b.uitkomst === uitkomst).length);
    expect(tellingen.tekort).toBeGreaterThan(0);
  });

  it('zegt zonder eerste ziektedag alleen dat die ontbreekt', () => {
    const uitslag = toets(zaak({ ziekte: { eersteZiektedag: undefined } }), PEIL);
    expect(tekorten(uitslag)).toEqual(['riv-eerste-ziektedag-vermeld /ziekte/eersteZiektedag loonsanctie']);
    expect(uitslag.tijdlijn).toBeUndefined();
    expect(uitslag.oordeel).toBe('tekort');
  });

  it('laat feiten van na de peildatum buiten beschouwing en telt ze', () => {
    const vroeg = toets(zaak({}), '2024-03-01', 'lopend');
    expect(vroeg.naPeildatum).toBeGreaterThan(10);
    expect(vroeg.zaak.eerstejaarsevaluatie).toBeUndefined();
    expect(toets(zaak({}), PEIL).naPeildatum).toBe(0);
  });

  it('noemt plaatsen in het bestand zoals het is, ook als eerdere delen na de peildatum liggen', () => {
    const goed = zaak({});
    const [eerste, ...rest] = goed.evaluaties ?? [];
    if (!eerste) throw new Error('the right case has evaluations');
    const later = { ...eerste, id: 'later', stuk: { ...eerste.stuk, opgesteldOp: datum('2025-10-20') } };
    const verwijst = { ...eerste, bijstellingId: 'bestaat-niet' };
    const uitslag = toets({ ...goed, evaluaties: [later, verwijst, ...rest] }, PEIL);
    expect(uitslag.naPeildatum).toBe(1);
    expect(tekorten(uitslag)).toContain(
      'riv-bijstellingen-pva-aanwezig /evaluaties/1/bijstellingId volledigheid',
    );
  });

  it('noemt een gewijzigde richtwaarde bij de bevinding die erop rust', () => {
    const uitslag = toetsZaak(zaak({}), {
      peildatum: datum(PEIL),
      profiel: 'indiening',
      richtwaarden: { ...STANDAARD_RICHTWAARDEN, spreekuurIntervalDagen: 10 },
    });
    const op = uitslag.bevindingen.filter(
      (b) => b.regel === 'termijn-spreekuur-interval' && b.uitkomst === 'tekort',
    );
    expect(op.length).toBeGreaterThan(0);
    for (const b of op) expect(b.richtwaardeGewijzigd).toBe('spreekuurIntervalDagen');
  });

  it('noemt geen richtwaarde waar de bevinding met de standaard dezelfde zou zijn', () => {
    const uitslag = toetsZaak(zaak({ planVanAanpak: { stuk: { opgesteldOp: '2024-03-12' } } }), {
      peildatum: datum(PEIL),
      profiel: 'indiening',
      richtwaarden: { ...STANDAARD_RICHTWAARDEN, evaluatieIntervalDagen: 200 },
    });
    const laat = uitslag.bevindingen.find((b) => b.regel === 'termijn-plan-van-aanpak');
    expect(laat?.uitkomst).toBe('tekort');
    expect(laat?.richtwaardeGewijzigd).toBeUndefined();
  });

  it('verandert de zaak niet', () => {
    const een = zaak({});
    const voor = structuredClone(een);
    toets(een, '2024-06-01', 'lopend');
    expect(een).toEqual(voor);
  });
});

describe('een vastgelegde afwijking', () => {
  const zonderSignaal = { casemanager: undefined };

  it('verlaagt de ernst en blijft zichtbaar', () => {
    const regel = toets(zaak(zonderSignaal), PEIL).bevindingen.find((b) => b.uitkomst === 'tekort');
    if (!regel) throw new Error('expected a finding without casemanager');
    const uitslag = toets(
      zaak({ ...zonderSignaal, afwijkingen: [{ ...afwijking, regel: regel.regel }] }),
      PEIL,
    );
    const verlaagd = uitslag.bevindingen.find((b) => b.regel === regel.regel && b.uitkomst === 'tekort');
    expect(verlaagd?.ernstVoor).toBe(regel.ernst);
    expect(verlaagd?.besluit).toEqual({
      soort: 'afwijking',
      index: 0,
      door: afwijking.door,
      datum: afwijking.datum,
      reden: afwijking.reden,
    });
  });

  it('heeft zijn plaats in het bestand, ook als een eerdere van na de peildatum is', () => {
    const regel = 'riv-eerstejaarsevaluatie-aanwezig';
    const later = { ...afwijking, datum: '2025-12-01' };
    const uitslag = toets(
      zaak({ eerstejaarsevaluatie: undefined, afwijkingen: [later, { ...afwijking, regel }] }),
      PEIL,
    );
    expect(uitslag.bevindingen.find((b) => b.regel === regel)?.besluit).toMatchObject({
      soort: 'afwijking',
      index: 1,
    });
    expect(uitslag.zonderGevolg).toEqual([
      {
        veld: '/afwijkingen/0',
        reden: 'De datum van dit besluit ligt na de peildatum; op de peildatum bestond het nog niet.',
      },
    ]);
    expect(uitslag.naPeildatumVelden).toEqual(['/afwijkingen/0']);
  });

  it('geldt bij privacy alleen voor het veld dat zij noemt', () => {
    const invoer = (deel: object) =>
      zaak({
        toelichting: 'Na zijn hernia.',
        spoor2: { zoekprofiel: { functies: ['planner wegens zijn hernia'] } },
        afwijkingen: [{ ...afwijking, regel: 'privacy-diagnose', ...deel }],
      });
    const open = (deel: object) =>
      toets(invoer(deel), PEIL)
        .bevindingen.filter((b) => b.regel === 'privacy-diagnose' && b.ernst === 'privacy')
        .map(({ veld }) => veld);
    expect(open({})).toContain('/toelichting');
    expect(open({ veld: '/toelichting' })).not.toContain('/toelichting');
    expect(toets(invoer({}), PEIL).zonderGevolg).toEqual([
      { veld: '/afwijkingen/0', reden: 'Vul in: veld. Een afwijking over privacy geldt voor één tekst.' },
    ]);
  });

  it('toont geen reden waarin staat wat een werkgever niet mag vastleggen, wel waar zij staat', () => {
    const regel = 'riv-eerstejaarsevaluatie-aanwezig';
    const later = { ...afwijking, datum: '2025-12-01' };
    const uitslag = toets(
      zaak({
        eerstejaarsevaluatie: undefined,
        afwijkingen: [later, { ...afwijking, regel, reden: 'De werknemer had een hernia.' }],
      }),
      PEIL,
    );
    const besluit = uitslag.bevindingen.find((b) => b.regel === regel)?.besluit;
    expect(besluit).toMatchObject({ index: 1, redenOp: '/afwijkingen/1/reden' });
    expect(besluit).not.toHaveProperty('reden');
    expect(JSON.stringify(uitslag.bevindingen)).not.toContain('hernia');
  });

  it('maakt een onvolledig verslag niet volledig', () => {
    const uitslag = toets(
      zaak({
        eerstejaarsevaluatie: undefined,
        afwijkingen: [{ ...afwijking, regel: 'riv-eerstejaarsevaluatie-aanwezig' }],
      }),
      PEIL,
    );
    const b = uitslag.bevindingen.find((v) => v.regel === 'riv-eerstejaarsevaluatie-aanwezig');
    expect(b?.ernst).toBe('volledigheid');
    expect(b?.besluit).toMatchObject({ soort: 'afwijking', index: 0 });
  });

  it.each(['reden', 'door', 'datum'] as const)('telt niet zonder %s', (deel) => {
    const onaf = { ...afwijking, regel: 'riv-eerstejaarsevaluatie-aanwezig', [deel]: undefined };
    const uitslag = toets(zaak({ eerstejaarsevaluatie: undefined, afwijkingen: [onaf] }), PEIL);
    expect(uitslag.bevindingen.find((v) => v.regel === onaf.regel)?.besluit).toBeUndefined();
  });
});

describe('een besluit zonder gevolg', () => {
  const GEEN = '0123456789abcdef';
  const oordeel = { regel: 'bijstelling-na-evaluatie', uitkomst: 'voldoet' as const };
  const metVraag = (deel: Afwijking) =>
    zaak({
      evaluaties: [{ ...BASIS.evaluaties[0], opKoers: false, bijstellingNodig: undefined }],
      bijstellingen: [],
      ...deel,
    });
  const vraag = (deel: Afwijking) =>
    toets(metVraag(deel), PEIL).bevindingen.find(
      (b) => b.regel === oordeel.regel && b.feitenVingerafdruk !== undefined,
    );
  const reden = (besluit: object) =>
    toets(zaak({ afwijkingen: [{ ...afwijking, ...besluit }] }), PEIL).zonderGevolg.map((b) => b.reden);

  it('wordt genoemd, met de oorzaak', () => {
    expect(reden({ regel: 'riv-aard-bedrijff' })).toEqual([
      'Deze regel bestaat niet. Bedoelt u riv-aard-bedrijf?',
    ]);
    expect(reden({ reden: ' ', door: undefined })).toEqual(['Vul in: reden, door.']);
    expect(reden({})).toEqual(['Deze regel heeft op de peildatum geen bevinding waarop dit besluit past.']);
  });

  it('wordt niet genoemd als een bevinding het gebruikt', () => {
    const uitslag = toets(
      zaak({
        eerstejaarsevaluatie: undefined,
        afwijkingen: [{ ...afwijking, regel: 'riv-eerstejaarsevaluatie-aanwezig' }],
      }),
      PEIL,
    );
    expect(uitslag.zonderGevolg).toEqual([]);
  });

  it('noemt een tweede besluit over dezelfde bevinding', () => {
    const besluit = { ...afwijking, regel: 'riv-eerstejaarsevaluatie-aanwezig' };
    const uitslag = toets(zaak({ eerstejaarsevaluatie: undefined, afwijkingen: [besluit, besluit] }), PEIL);
    expect(uitslag.zonderGevolg).toEqual([
      { veld: '/afwijkingen/1', reden: 'Een eerder besluit in deze lijst betreft dezelfde bevinding.' },
    ]);
  });

  it.each(['evaluatie-visie-partijen', 'eje-visie'])('zegt dat %s op dat veld niets vond', (regel) => {
    const invoer = (deel: Afwijking) =>
      zaak({ eerstejaarsevaluatie: { visieWerkgever: undefined, visieWerknemer: undefined }, ...deel });
    const gevonden = toets(invoer({}), PEIL).bevindingen.filter((b) => b.uitkomst === 'tekort');
    expect(gevonden.map((b) => b.regel)).toContain('evaluatie-visie-partijen');
    const uitslag = toets(invoer({ afwijkingen: [{ ...afwijking, regel, veld: '/riv' }] }), PEIL);
    expect(uitslag.zonderGevolg).toEqual([
      { veld: '/afwijkingen/0', reden: 'Deze regel heeft op dit veld geen bevinding.' },
    ]);
  });

  it('wijst de afwijking van een vraag naar de beoordelingen, en andersom', () => {
    const gevraagd = metVraag({
      afwijkingen: [{ ...afwijking, regel: oordeel.regel, veld: vraag({})?.veld }],
    });
    expect(toets(gevraagd, PEIL).zonderGevolg[0]?.reden).toContain('vraagt hier een oordeel');
    const gemist = zaak({
      eerstejaarsevaluatie: undefined,
      beoordelingen: [{ ...oordeel, regel: 'riv-eerstejaarsevaluatie-aanwezig', feitenVingerafdruk: GEEN }],
    });
    expect(toets(gemist, PEIL).zonderGevolg[0]?.reden).toContain('vraagt hier geen oordeel');
  });

  it('zegt dat een beoordeling van iets anders geen bevinding heeft', () => {
    const uitslag = toets(zaak({ beoordelingen: [{ ...oordeel, feitenVingerafdruk: GEEN }] }), PEIL);
    expect(uitslag.zonderGevolg).toEqual([
      {
        veld: '/beoordelingen/0',
        reden: 'Deze regel heeft op de peildatum geen bevinding waarop dit besluit past.',
      },
    ]);
  });

  it('vraagt bij een beoordeling om de vingerafdruk van nu', () => {
    const { feitenVingerafdruk } = vraag({}) ?? {};
    expect(feitenVingerafdruk).toMatch(/^[0-9a-f]{16}$/);
    const oud = { ...oordeel, feitenVingerafdruk: GEEN };
    expect(toets(metVraag({ beoordelingen: [oud] }), PEIL).zonderGevolg).toEqual([
      {
        veld: '/beoordelingen/0',
        reden:
          'De vingerafdruk ontbreekt of past niet bij de feiten van nu; neem de vingerafdruk over die riv toets noemt.',
      },
    ]);
    const nu = { ...oordeel, feitenVingerafdruk };
    expect(toets(metVraag({ beoordelingen: [nu] }), PEIL).zonderGevolg).toEqual([]);
    expect(vraag({ beoordelingen: [nu] })?.besluit).toMatchObject({ soort: 'beoordeling', index: 0 });
  });
});

describe('haaltDrempel', () => {
  it('kent de volgorde van ernst', () => {
    expect(haaltDrempel('volledigheid', 'loonsanctie')).toBe(true);
    expect(haaltDrempel('loonsanctie', 'loonsanctie')).toBe(true);
    expect(haaltDrempel('aandacht', 'loonsanctie')).toBe(false);
  });
});
