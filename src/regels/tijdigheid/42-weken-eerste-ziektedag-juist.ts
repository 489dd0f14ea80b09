import { datum } from '../../kern/datum.ts';
import { zw } from '../../recht/bronnen.ts';
import { zonderAangifte } from '../../tijdlijn/begin.ts';
import { defineRegel, nvt, tekort, voldoet } from '../regel.ts';

export default defineRegel({
  id: '42-weken-eerste-ziektedag-juist',
  fase: 'tijdigheid',
  document: 'melding-uwv',
  bronnen: [zw({ artikel: '38', lid: '1' }), zw({ artikel: '38', lid: '4' })],
  geldig: [{ vanaf: datum('2007-01-01'), peil: 'eersteZiektedag' }],
  eis: 'De werkgever geeft bij de aangifte de eerste dag van de ongeschiktheid op; die is gelijk aan de eerste ziektedag van het dossier.',
  uitzonderingen: [
    'De correctie van de eerste ziektedag is aan UWV doorgegeven.',
    'Er is aanspraak op ziekengeld wegens orgaandonatie, zwangerschap, no-risk of art. 29d (art. 38 lid 4 Ziektewet).',
  ],
  meldingen: {
    wijktAf: {
      ernst: 'aandacht',
      tekst:
        'In de aangifte bij UWV staat {opgegeven} als eerste ziektedag, in het dossier {dossier}. De Ziektewet vraagt de eerste dag van de ongeschiktheid op te geven; alle termijnen tellen vanaf die dag.',
    },
  },
  herstel: 'Geef de juiste eerste ziektedag aan UWV door en leg de reden van de correctie vast.',
  toets({ zaak, tijdlijn }) {
    const opgegeven = zaak.meldingen?.langdurigZiek?.eersteZiektedag;
    if (!opgegeven || zonderAangifte(zaak)) return nvt;
    const dossier = tijdlijn.eersteZiektedag;
    if (opgegeven === dossier || zaak.ziekte?.correctie?.doorgegevenAanUwvOp) return voldoet;
    return tekort('wijktAf', '/meldingen/langdurigZiek/eersteZiektedag', { opgegeven, dossier });
  },
});
