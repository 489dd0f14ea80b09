import regel from '../../../src/regels/spoor1/s1-werk-mede-oorzaak.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const oorzaak = { ziekte: { werkgerelateerd: true } };

regelTest(regel, {
  voldoet: [{ zin: 'het werk is mede oorzaak, en niets is om het bedrijf afgewezen', zaak: oorzaak }],
  tekort: [
    {
      zin: 'afgewezen om de formatie',
      zaak: { ...oorzaak, spoor1: { anderWerkIntern: { reden: 'geenFormatieruimte' } } },
      reden: 'zwaarder',
      veld: '/spoor1/anderWerkIntern/reden',
    },
    {
      zin: 'afgewezen om de kosten',
      zaak: { ...oorzaak, spoor1: { functiePassendMaken: { reden: 'onevenredigeKosten' } } },
      reden: 'zwaarder',
      veld: '/spoor1/functiePassendMaken/reden',
    },
  ],
  nvt: [
    {
      zin: 'niets over de oorzaak bekend',
      zaak: { spoor1: { anderWerkIntern: { reden: 'geenFormatieruimte' } } },
    },
    { zin: 'het werk is geen oorzaak', zaak: { ziekte: { werkgerelateerd: false } } },
  ],
});
