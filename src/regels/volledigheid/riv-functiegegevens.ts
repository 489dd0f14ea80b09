import { isNogTijd, isVrijgesteld, soortRiv, uiterlijkRiv } from '../../feiten/riv.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { datum } from '../../kern/datum.ts';
import { bvhr, procesgang } from '../../recht/bronnen.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type Reden = 'leeg' | 'naam' | 'uren' | 'taken' | 'nietVermeld';

export default defineRegel({
  id: 'riv-functiegegevens',
  fase: 'volledigheid',
  document: 'reintegratieverslag',
  bronnen: [
    procesgang({ artikel: '6', lid: '1', onderdeel: 'c' }),
    bvhr({ artikel: '2', lid: '4' }),
    bvhr({ artikel: '2a', lid: '3', onderdeel: 'a' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Het re-integratieverslag bevat gegevens over de functie van de werknemer.',
  meldingen: {
    leeg: {
      ernst: 'volledigheid',
      tekst:
        'Gegevens over de functie van de werknemer ontbreken geheel. De Regeling procesgang noemt deze gegevens als onderdeel van het re-integratieverslag (art. 6 lid 1 onder c).',
    },
    naam: {
      ernst: 'aandacht',
      tekst:
        'De naam van de functie ontbreekt. De Regeling procesgang vraagt gegevens over de functie en schrijft niet voor welke.',
    },
    uren: {
      ernst: 'aandacht',
      tekst:
        'De omvang van de functie in uren per week ontbreekt. De Regeling procesgang vraagt gegevens over de functie en schrijft niet voor welke.',
    },
    taken: {
      ernst: 'aandacht',
      tekst:
        'De kerntaken van de functie ontbreken. De Regeling procesgang vraagt gegevens over de functie en schrijft niet voor welke.',
    },
    nietVermeld: {
      ernst: 'aandacht',
      niveau: 'beleidsregel',
      tekst:
        'De functie staat niet in de probleemanalyse en niet in het actueel oordeel. De beleidsregel over de vorm van het verslag vraagt haar daar te vermelden.',
      herstel: 'Vraag de bedrijfsarts de functie in het actueel oordeel te noemen.',
    },
  },
  herstel: 'Vul naam, uren en kerntaken van de functie aan.',
  toets(context) {
    const { dienstverband, probleemanalyse: pa, actueelOordeel: ao } = context.zaak;
    const soort = soortRiv(context);
    if (soort === 'geen' || isVrijgesteld(context, 'c')) return nvt;
    const uiterlijk = uiterlijkRiv(context.tijdlijn);
    if (isNogTijd(context, uiterlijk)) return nogNiet(uiterlijk);
    const functie = dienstverband?.functie;
    const naam = gevuld(functie?.naam);
    const uren = functie?.urenPerWeek !== undefined;
    const taken = functie?.taken?.some(gevuld) ?? false;
    if (!naam && !uren && !taken) {
      if (pa?.functieVermeld || ao?.functieVermeld) return voldoet;
      return tekort('leeg', '/dienstverband/functie', {}, uiterlijk);
    }
    const uit: Resultaat<Reden>[] = [];
    if (!naam) uit.push(tekort('naam', '/dienstverband/functie/naam', {}, uiterlijk));
    if (!uren) uit.push(tekort('uren', '/dienstverband/functie/urenPerWeek', {}, uiterlijk));
    if (!taken) uit.push(tekort('taken', '/dienstverband/functie/taken', {}, uiterlijk));
    if (soort === 'volledig' && pa?.functieVermeld === false && ao?.functieVermeld === false)
      uit.push(tekort('nietVermeld', '/actueelOordeel/functieVermeld', {}, uiterlijk));
    return uit.length > 0 ? uit : voldoet;
  },
});
