import { datum } from '../../kern/datum.ts';
import { praktijk } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

function toets({ casemanager }: Zaak): Resultaat<'toegang'> {
  const toegang = casemanager?.toegangMedischeGegevens;
  if (toegang === undefined) return nvt;
  return toegang ? tekort('toegang', '/casemanager/toegangMedischeGegevens') : voldoet;
}

export default defineRegel({
  id: 'privacy-geheimhouding-casemanager',
  fase: 'privacy',
  document: 'dossier',
  bronnen: [praktijk('P84')],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De casemanager werkt voor de werkgever en ziet wat een werkgever mag zien: geen medische gegevens.',
  meldingen: {
    toegang: {
      ernst: 'aandacht',
      tekst:
        'Volgens de zaak heeft de casemanager toegang tot medische gegevens. Gebruikelijk is, ook volgens de leidraad van de bedrijfsartsen, dat een casemanager die niet heeft.',
    },
  },
  herstel: 'Trek de toegang in en leg de datum vast; vragen over gezondheid gaan naar de bedrijfsarts.',
  toets: ({ zaak }) => toets(zaak),
  toetsZonderKlok: toets,
});
