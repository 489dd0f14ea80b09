import { datum, plusDagen, type Datum } from '../../kern/datum.ts';
import { arbobesluit, arbowet, eigenNorm, praktijk } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nogNiet, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

type SecondOpinion = NonNullable<Zaak['secondOpinions']>[number];
type Reden = 'nietAfgehandeld' | 'geweigerd' | 'zelfdeDienst' | 'kosten';

export default defineRegel({
  id: 'med-second-opinion',
  fase: 'medisch',
  document: 'dossier',
  bronnen: [
    arbobesluit({ artikel: '2.14d' }),
    arbowet({ artikel: '14', lid: '2', onderdeel: 'g' }),
    arbowet({ artikel: '44' }),
    praktijk('P67'),
    eigenNorm('zes weken om een second opinion af te handelen'),
  ],
  geldig: [{ vanaf: datum('2017-07-01'), peil: 'peildatum' }],
  eis: 'Vraagt de werknemer een second opinion, dan gaat hij naar een bedrijfsarts van een andere dienst, op kosten van de werkgever. De bedrijfsarts weigert alleen om zwaarwegende argumenten.',
  uitzonderingen: ['Verzoeken van vóór 1 juli 2017.'],
  meldingen: {
    nietAfgehandeld: {
      ernst: 'aandacht',
      niveau: 'eigen-norm',
      verplichtePartij: 'bedrijfsarts',
      tekst:
        'Op {wanneer} vroeg de werknemer een second opinion; hoe dat verzoek is afgehandeld, is niet vastgelegd. Het Arbobesluit vraagt dat de bedrijfsarts zo spoedig mogelijk een andere inschakelt, zonder aantal dagen; {norm} dagen is een eigen norm.',
    },
    geweigerd: {
      ernst: 'aandacht',
      verplichtePartij: 'bedrijfsarts',
      tekst:
        'De second opinion die de werknemer op {wanneer} vroeg, is geweigerd; dat de bedrijfsarts daarvoor zwaarwegende argumenten had, is niet vastgelegd. Het Arbobesluit laat weigeren alleen dan toe, met een motivering aan de werknemer.',
      herstel:
        'Vraag de bedrijfsarts of hij zwaarwegende argumenten heeft en die aan de werknemer heeft laten weten; zo niet, maak de second opinion alsnog mogelijk. Leg de argumenten zelf niet vast als zij medisch zijn.',
    },
    zelfdeDienst: {
      ernst: 'aandacht',
      tekst:
        'De second opinion die de werknemer op {wanneer} vroeg, is niet gegeven door een bedrijfsarts van een andere dienst. Het Arbobesluit vraagt dat wel.',
      herstel: 'Bied een nieuwe second opinion aan bij een bedrijfsarts van een andere dienst.',
    },
    kosten: {
      ernst: 'aandacht',
      tekst:
        'De second opinion die de werknemer op {wanneer} vroeg, is niet door de werkgever betaald. Kosten van de naleving van de Arbeidsomstandighedenwet mogen volgens die wet niet voor rekening van de werknemer komen.',
      herstel: 'Vergoed de kosten aan de werknemer en leg dat vast.',
    },
  },
  herstel:
    'Vraag de bedrijfsarts hoe het verzoek is afgehandeld en leg uitkomst en datum vast, niet de inhoud.',
  richtwaarde: 'vervolgAdviesDagen',
  toets: ({ zaak, peildatum, richtwaarden }) =>
    (zaak.secondOpinions ?? []).flatMap((verzoek, i) =>
      weeg(verzoek, `/secondOpinions/${i}`, peildatum, richtwaarden.vervolgAdviesDagen),
    ),
});

const BEGIN = datum('2017-07-01');

function weeg(
  { gevraagdOp, uitkomst, zwaarwegendeGronden, andereBedrijfsarts, opKostenWerkgever }: SecondOpinion,
  veld: `/${string}`,
  peildatum: Datum,
  norm: number,
): readonly Resultaat<Reden>[] {
  if (gevraagdOp && gevraagdOp < BEGIN) return [nvt];
  const wanneer = gevraagdOp ?? 'een onbekende dag';
  if (uitkomst === 'geweigerd')
    return [zwaarwegendeGronden ? voldoet : tekort('geweigerd', `${veld}/zwaarwegendeGronden`, { wanneer })];
  if (uitkomst !== 'uitgevoerd') {
    const uiterlijk = gevraagdOp && plusDagen(gevraagdOp, norm);
    if (uiterlijk && peildatum <= uiterlijk) return [nogNiet(uiterlijk)];
    return [tekort('nietAfgehandeld', `${veld}/uitkomst`, { wanneer, norm }, uiterlijk)];
  }
  const uit: Resultaat<Reden>[] = [];
  if (andereBedrijfsarts === false)
    uit.push(tekort('zelfdeDienst', `${veld}/andereBedrijfsarts`, { wanneer }));
  if (opKostenWerkgever === false) uit.push(tekort('kosten', `${veld}/opKostenWerkgever`, { wanneer }));
  return uit.length > 0 ? uit : [voldoet];
}
