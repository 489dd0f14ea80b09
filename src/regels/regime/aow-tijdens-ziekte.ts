import { datum, plusMaanden } from '../../kern/datum.ts';
import { bw7, eigenNorm, wia } from '../../recht/bronnen.ts';
import { defineRegel, nvt, tekort } from '../regel.ts';

export default defineRegel({
  id: 'aow-tijdens-ziekte',
  fase: 'regime',
  document: 'dossier',
  bronnen: [
    bw7({ artikel: '629', lid: '2', onderdeel: 'b' }),
    bw7({ artikel: '658a', lid: '1' }),
    bw7({ artikel: '658a', lid: '3' }),
    bw7({ artikel: '660a', lid: '2' }),
    wia({ artikel: '43', onderdeel: 'g' }),
    eigenNorm('vraag naar de AOW-datum vanaf 66 jaar aan het einde van de wachttijd'),
  ],
  geldig: [{ vanaf: datum('2016-01-01'), peil: 'eersteZiektedag' }],
  eis: 'Wie de AOW-leeftijd heeft bereikt, heeft bij ziekte nog een beperkt aantal weken recht op loon, binnen de 104 weken; de werkgever is dan niet gehouden tot een plan van aanpak of het tweede spoor. Werk in het eigen bedrijf blijft hij bevorderen.',
  meldingen: {
    voorZiekte: {
      ernst: 'info',
      tekst:
        'De AOW-leeftijd was op de eerste ziektedag al bereikt. Volgens het BW loopt het loon bij ziekte tot en met {loon}; een plan van aanpak en het tweede spoor zijn niet aan de orde, en UWV toetst geen verslag. riv laat die controles daarom weg.',
    },
    bereikt: {
      ernst: 'info',
      tekst:
        'De AOW-leeftijd is tijdens de ziekte bereikt. Volgens het BW loopt het loon bij ziekte nog tot en met {loon}; vanaf de AOW-leeftijd zijn een plan van aanpak en het tweede spoor niet meer aan de orde, en een WIA-uitkering is niet mogelijk.',
    },
    bereiktInVerlenging: {
      ernst: 'info',
      tekst:
        'De AOW-leeftijd is bereikt in de verlenging van de wachttijd of van de loondoorbetaling. De 104 weken waren toen voorbij; volgens het BW liep het loon bij ziekte tot en met {loon}. Vanaf de AOW-leeftijd zijn een plan van aanpak en het tweede spoor niet meer aan de orde, en een WIA-uitkering is niet mogelijk.',
    },
    komt: {
      ernst: 'info',
      tekst:
        'De AOW-leeftijd wordt bereikt voordat de wachttijd, of haar verlenging, is geëindigd. Volgens het BW eindigt het loon bij ziekte dan op {loon}; tot de AOW-leeftijd gelden het plan van aanpak en het tweede spoor gewoon.',
    },
    datumOnbekend: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      tekst:
        'Naar de geboortedatum is de werknemer aan het einde van de wachttijd {leeftijd} jaar of ouder; de AOW-datum is niet vastgelegd. Of de loondoorbetaling en de plichten eerder eindigen, is daardoor niet vast te stellen.',
      herstel: 'Vul de AOW-datum van de werknemer in.',
    },
  },
  herstel:
    'Controleer de AOW-datum, stem het einde van het loon erop af en blijf werk in het eigen bedrijf bevorderen.',
  richtwaarde: 'aowVraagLeeftijd',
  toets({ zaak: { werknemer }, tijdlijn, peildatum, richtwaarden }) {
    const { aowDatum, geboortedatum } = werknemer ?? {};
    const leeftijd = richtwaarden.aowVraagLeeftijd;
    if (!aowDatum) {
      const oud = geboortedatum && plusMaanden(geboortedatum, 12 * leeftijd) <= tijdlijn.eindeWachttijd;
      return oud ? tekort('datumOnbekend', '/werknemer/aowDatum', { leeftijd }) : nvt;
    }
    const { status, uiterlijk: loon } = tijdlijn.mijlpalen['aow-regime'];
    if (status === 'nvt' || !loon) return nvt;
    const veld = '/werknemer/aowDatum';
    if (aowDatum <= tijdlijn.eersteZiektedag) return tekort('voorZiekte', veld, { loon });
    if (aowDatum > peildatum) return tekort('komt', veld, { loon });
    return tekort(aowDatum > tijdlijn.eindeWachttijd ? 'bereiktInVerlenging' : 'bereikt', veld, { loon });
  },
});
