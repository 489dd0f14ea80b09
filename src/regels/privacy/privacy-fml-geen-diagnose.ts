import { belastbaarheden } from '../../feiten/privacy/belastbaarheden.ts';
import { datum } from '../../kern/datum.ts';
import { apZiekeWerknemer, bbp } from '../../recht/bronnen.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { defineRegel, nvt, tekort, voldoet, type Resultaat } from '../regel.ts';

function toets(zaak: Zaak): Resultaat<'medisch'> | readonly Resultaat<'medisch'>[] {
  const beoordeeld = belastbaarheden(zaak).filter(
    ({ belastbaarheid }) => belastbaarheid.zonderDiagnose !== undefined,
  );
  const medisch = beoordeeld.filter(({ belastbaarheid }) => belastbaarheid.zonderDiagnose === false);
  if (medisch.length > 0) return medisch.map(({ veld }) => tekort('medisch', veld));
  return beoordeeld.length > 0 ? voldoet : nvt;
}

export default defineRegel({
  id: 'privacy-fml-geen-diagnose',
  fase: 'privacy',
  document: 'dossier',
  bronnen: [apZiekeWerknemer(), bbp({ paragraaf: '7.4' })],
  geldig: [{ vanaf: datum('2016-04-29'), peil: 'peildatum' }],
  eis: 'Het profiel van mogelijkheden dat een werkgever krijgt (FML, inzetbaarheidsprofiel), bevat alleen wat iemand in het werk kan.',
  meldingen: {
    medisch: {
      ernst: 'privacy',
      tekst:
        'Volgens de zaak bevat het profiel op deze plaats een diagnose of andere medische gegevens. Volgens de Autoriteit Persoonsgegevens krijgt een werkgever alleen de beperkingen en mogelijkheden in werktermen.',
    },
  },
  herstel:
    'Vraag de bedrijfsarts om een profiel zonder medische gegevens, neem dat over en vernietig het eerdere; leg vast dat dat is gebeurd.',
  toets: ({ zaak }) => toets(zaak),
  toetsZonderKlok: toets,
});
