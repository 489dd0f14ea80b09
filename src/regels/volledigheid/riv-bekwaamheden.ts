import { isNogTijd, isVrijgesteld, soortRiv, uiterlijkRiv } from '../../feiten/riv.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { datum } from '../../kern/datum.ts';
import { bvhr, procesgang } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type Reden = 'leeg' | 'opleidingen' | 'werkervaring' | 'vaardigheden' | 'nietVermeld';

export default defineRegel({
  id: 'riv-bekwaamheden',
  fase: 'volledigheid',
  document: 'reintegratieverslag',
  bronnen: [
    procesgang({ artikel: '6', lid: '1', onderdeel: 'd' }),
    bvhr({ artikel: '2', lid: '4' }),
    bvhr({ artikel: '2a', lid: '3', onderdeel: 'a' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het re-integratieverslag bevat gegevens over de bekwaamheden van de werknemer.',
  meldingen: {
    leeg: {
      ernst: 'volledigheid',
      tekst:
        'Gegevens over de bekwaamheden van de werknemer ontbreken geheel. De Regeling procesgang noemt deze gegevens als onderdeel van het re-integratieverslag (art. 6 lid 1 onder d).',
    },
    opleidingen: {
      ernst: 'aandacht',
      tekst:
        'De opleiding ontbreekt. De Regeling procesgang vraagt gegevens over de bekwaamheden en schrijft niet voor welke.',
    },
    werkervaring: {
      ernst: 'aandacht',
      tekst:
        'De werkervaring ontbreekt. De Regeling procesgang vraagt gegevens over de bekwaamheden en schrijft niet voor welke.',
    },
    vaardigheden: {
      ernst: 'aandacht',
      tekst:
        'De vaardigheden ontbreken. De Regeling procesgang vraagt gegevens over de bekwaamheden en schrijft niet voor welke.',
    },
    nietVermeld: {
      ernst: 'aandacht',
      niveau: 'beleidsregel',
      tekst:
        'De bekwaamheden staan niet in de probleemanalyse en niet in het actueel oordeel. De beleidsregel over de vorm van het verslag vraagt ze daar te vermelden.',
      herstel: 'Vraag de bedrijfsarts de bekwaamheden in het actueel oordeel te noemen.',
    },
  },
  herstel: 'Vul opleiding, werkervaring en vaardigheden aan; het zoekprofiel heeft ze ook nodig.',
  toets(context) {
    const { werknemer, probleemanalyse: pa, actueelOordeel: ao } = context.zaak;
    const soort = soortRiv(context);
    if (soort === 'geen' || isVrijgesteld(context, 'd')) return nvt;
    const uiterlijk = uiterlijkRiv(context.tijdlijn);
    if (isNogTijd(context, uiterlijk)) return nogNiet(uiterlijk);
    const { opleidingen, werkervaring, vaardigheden } = werknemer?.bekwaamheden ?? {};
    const leeg: Reden[] = [];
    if (!opleidingen?.some(({ naam, niveau }) => gevuld(naam) || gevuld(niveau))) leeg.push('opleidingen');
    if (!werkervaring?.some(({ functie }) => gevuld(functie))) leeg.push('werkervaring');
    if (!vaardigheden?.some(gevuld)) leeg.push('vaardigheden');
    if (leeg.length === 3) {
      if (pa?.bekwaamhedenVermeld || ao?.bekwaamhedenVermeld) return voldoet;
      return tekort('leeg', '/werknemer/bekwaamheden', {}, uiterlijk);
    }
    const uit: Resultaat<Reden>[] = leeg.map((deel) =>
      tekort(deel, `/werknemer/bekwaamheden/${deel}`, {}, uiterlijk),
    );
    if (soort === 'volledig' && pa?.bekwaamhedenVermeld === false && ao?.bekwaamhedenVermeld === false)
      uit.push(tekort('nietVermeld', '/actueelOordeel/bekwaamhedenVermeld', {}, uiterlijk));
    return uit.length > 0 ? uit : voldoet;
  },
});
