import { datum } from '../../kern/datum.ts';
import { wia, zw } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type Uitkomst = Resultaat<'datumOntbreekt' | 'soortOntbreekt' | 'oorzaakNietVastgelegd'>;

export default defineRegel({
  id: 'wazo-verlof-verwerkt',
  fase: 'regime',
  document: 'dossier',
  bronnen: [
    wia({ artikel: '23', lid: '5' }),
    wia({ artikel: '23', lid: '3' }),
    zw({ artikel: '38', lid: '1' }),
  ],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Tijd met een uitkering wegens zwangerschap of bevalling telt niet mee voor de wachttijd en voor de 42 weken; ziekte die er direct aan voorafgaat en erop aansluit telt samen, tenzij zij niet uit dezelfde oorzaak voortkomt.',
  uitzonderingen: ['Adoptie- en pleegzorgverlof en het verlof van art. 3:1a Wazo schuiven niets op.'],
  meldingen: {
    datumOntbreekt: {
      ernst: 'aandacht',
      tekst:
        'In de zaak staat verlof volgens de Wazo waarvan de eerste of de laatste dag ontbreekt. De Wet WIA telt zwangerschaps- en bevallingsverlof niet mee voor de wachttijd; zonder beide dagen is niet vast te stellen hoeveel, en schuift riv geen termijn op.',
      herstel: 'Vul de eerste en de laatste verlofdag in.',
    },
    soortOntbreekt: {
      ernst: 'aandacht',
      tekst:
        'Van het verlof van {van} tot en met {tot} is niet vastgelegd om welk verlof het gaat. Alleen zwangerschaps- en bevallingsverlof telt volgens de Wet WIA niet mee voor de wachttijd; riv schuift nu geen termijn op.',
      herstel: 'Vul in om welk verlof volgens de Wazo het gaat.',
    },
    oorzaakNietVastgelegd: {
      ernst: 'info',
      tekst:
        'Het verlof liep van {van} tot en met {tot}; of de ongeschiktheid daarna dezelfde oorzaak heeft, is niet vastgelegd. riv telt de ziekte voor en na het verlof samen; volgens de Wet WIA begint bij een andere oorzaak na het verlof een nieuw geval.',
      herstel: 'Vraag de bedrijfsarts alleen of de oorzaak anders is, en leg het ja of nee vast.',
    },
  },
  herstel: 'Vul het verlof aan; riv rekent de termijnen dan opnieuw uit.',
  toets({ zaak: { ziekte }, peildatum }) {
    if (!ziekte?.wazoVerlof?.length) return nvt;
    return ziekte.wazoVerlof.map(({ soort, van, tot, andereOorzaakNaVerlof }, i): Uitkomst => {
      const plek = `/ziekte/wazoVerlof/${i}` as const;
      if (soort && soort !== 'zwangerschapBevalling') return voldoet;
      if (!van || !tot) return tekort('datumOntbreekt', `${plek}/${van ? 'tot' : 'van'}`);
      if (!soort) return tekort('soortOntbreekt', `${plek}/soort`, { van, tot });
      const onbekend = andereOorzaakNaVerlof === undefined && tot < peildatum;
      return onbekend
        ? tekort('oorzaakNietVastgelegd', `${plek}/andereOorzaakNaVerlof`, { van, tot })
        : voldoet;
    });
  },
});
