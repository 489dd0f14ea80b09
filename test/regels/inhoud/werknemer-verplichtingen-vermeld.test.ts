import regel from '../../../src/regels/inhoud/werknemer-verplichtingen-vermeld.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const veld = '/planVanAanpak/verplichtingenVermeld';
const niet = {
  planVanAanpak: { verplichtingenVermeld: undefined },
  werknemer: { verplichtingenMeegedeeldOp: undefined },
};

regelTest(regel, {
  voldoet: [
    { zin: 'het plan noemt ze', zaak: { ...niet, planVanAanpak: { verplichtingenVermeld: true } } },
    { zin: 'apart meegedeeld', zaak: { ...niet, werknemer: { verplichtingenMeegedeeldOp: '2024-01-09' } } },
    {
      zin: 'apart meegedeeld, zonder plan',
      zaak: { planVanAanpak: undefined, werknemer: { verplichtingenMeegedeeldOp: '2024-01-09' } },
    },
  ],
  tekort: [
    { zin: 'niets vastgelegd', zaak: niet, reden: 'nietVermeld', veld },
    {
      zin: 'het plan noemt ze niet',
      zaak: { ...niet, planVanAanpak: { verplichtingenVermeld: false } },
      reden: 'nietVermeld',
      veld,
    },
  ],
  nvt: [{ zin: 'geen plan van aanpak', zaak: { ...niet, planVanAanpak: undefined } }],
});
