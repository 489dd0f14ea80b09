import { datum } from '../../kern/datum.ts';
import { apZiekeWerknemer, bw7, uwvPagina } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type Reden = 'inDossier' | 'geupload' | 'aanBureau';

function toets({ medischeInformatie, wia, spoor2 }: Zaak): readonly Resultaat<Reden>[] {
  const uit: Resultaat<Reden>[] = [];
  if (medischeInformatie?.inWerkgeversdossier === true)
    uit.push(tekort('inDossier', '/medischeInformatie/inWerkgeversdossier'));
  if (wia?.geuploadeStukken?.includes('medischeInformatie') && wia.ingediendDoor !== 'werknemer')
    uit.push(tekort('geupload', '/wia/geuploadeStukken'));
  if (spoor2?.verstrekteGegevens?.includes('medisch'))
    uit.push(tekort('aanBureau', '/spoor2/verstrekteGegevens'));
  if (uit.length > 0) return uit;
  const weet = medischeInformatie?.inWerkgeversdossier ?? wia?.geuploadeStukken ?? spoor2?.verstrekteGegevens;
  return [weet === undefined ? nvt : voldoet];
}

export default defineRegel({
  id: 'privacy-medische-bijlage',
  fase: 'privacy',
  document: 'medische-informatie',
  bronnen: [apZiekeWerknemer(), bw7({ artikel: '658a', lid: '5' }), uwvPagina('P20'), uwvPagina('P25')],
  geldig: [{ vanaf: datum('2016-04-29'), peil: 'peildatum' }],
  eis: 'Medische stukken gaan van de bedrijfsarts via de werknemer naar UWV en komen niet bij de werkgever of het re-integratiebureau.',
  meldingen: {
    inDossier: {
      ernst: 'privacy',
      tekst:
        'Volgens de zaak zit er medische informatie in het dossier van de werkgever. Volgens de Autoriteit Persoonsgegevens mag een werkgever die niet verwerken.',
      herstel:
        'Vernietig de medische stukken of geef ze aan de bedrijfsarts terug, en leg vast op welke dag dat is gebeurd; leg de inhoud niet vast.',
    },
    geupload: {
      ernst: 'privacy',
      niveau: 'uwv-praktijk',
      tekst:
        'Bij de stukken die de werkgever uploadde, staat medische informatie. UWV neemt die alleen van de werknemer zelf aan; de werkgever hoort haar niet te hebben.',
      herstel:
        'Laat de werknemer de medische informatie zelf indienen. Is het stuk al verzonden, meld dat aan UWV en beoordeel of er een datalek is.',
    },
    aanBureau: {
      ernst: 'privacy',
      tekst:
        'Aan het re-integratiebureau zijn volgens de zaak medische gegevens gegeven. De werkgever mag alleen geven wat het bureau voor zijn taak nodig heeft (art. 7:658a lid 5 BW), en medische gegevens horen daar niet bij.',
      herstel:
        'Vraag het bureau de gegevens te vernietigen, vertel de werknemer wat er is gebeurd en beoordeel of er een datalek is.',
    },
  },
  herstel: 'Laat medische stukken bij de bedrijfsarts en de werknemer.',
  toets: ({ zaak }) => toets(zaak),
  toetsZonderKlok: toets,
});
