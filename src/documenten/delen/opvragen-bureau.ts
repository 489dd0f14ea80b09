import { dagenTussen, plusDagen, schrijfDatum, type Dagen } from '../../kern/datum.ts';
import { somOp } from '../../kern/opsomming.ts';
import { nietGerapporteerd, rapportagesSpoor2, rapportnummers } from '../../feiten/spoor2-rapportages.ts';
import { loopSpoor2 } from '../../feiten/spoor2-traject.ts';
import { isOpgesteld } from '../../feiten/vastgesteld.ts';
import { STANDAARD_RICHTWAARDEN } from '../../recht/richtwaarden.ts';
import { ontbreekt } from '../../regels/inhoud/inhoud.ts';
import { voortgangsrapportageSpoor2 } from '../../regels/inhoud/voortgangsrapportage-spoor2.ts';
import type { Documentgrond } from '../document.ts';
import type { Gemist } from './opvragen.ts';

/** What the employer and the employee add to a report of the bureau. */
const NIET_VAN_BUREAU = ['/reactieWerkgever', '/ondertekening/werknemer', '/visieWerknemer'];

/** A few days between two reports say nothing. */
const KORT = 7;

/** The stretches of the track that no report is about, as long as it runs and there is somebody to guide. */
export function nietOverGerapporteerd({
  zaak,
  tijdlijn,
  peildatum,
  richtwaarden = STANDAARD_RICHTWAARDEN,
}: Documentgrond): readonly Gemist[] {
  const loop = tijdlijn && loopSpoor2({ zaak, tijdlijn, peildatum });
  if (!loop) return [];
  const norm = zaak.spoor2?.bureau?.rapportageIntervalDagen ?? richtwaarden.spoor2RapportageDagen;
  const gaten: Dagen[] = nietGerapporteerd(zaak, loop).filter(({ dagen }) => dagen > KORT);
  const laatste = rapportagesSpoor2(zaak).at(-1);
  const vanaf = laatste ? plusDagen(laatste.rapportage.tot ?? laatste.op, 1) : loop.van;
  const open = { van: vanaf, tot: loop.tot };
  const alle = dagenTussen(vanaf, loop.tot) > norm ? [...gaten, open] : gaten;
  return alle.map(({ van, tot }) => ({
    stuk: 'De voortgangsrapportage',
    vraag: `Over de periode van ${schrijfDatum(van)} tot en met ${schrijfDatum(tot)} hebben wij geen rapportage. Wilt u ons die sturen, met de contacten, de activiteiten en de sollicitaties in deze periode? Is zij niet gemaakt, dan volstaat een verslag achteraf van wat werkelijk is gedaan.`,
  }));
}

/** What the reports that there are do not say, as their content table asks it. */
export function ontbrekendInRapportages(grond: Documentgrond): readonly Gemist[] {
  const mist = ontbreekt([voortgangsrapportageSpoor2], grond);
  const { eisen, markeringen, stuk } = voortgangsrapportageSpoor2;
  const rijen = [...eisen, ...markeringen]
    .flatMap(({ velden }) => velden)
    .filter(({ veld, bij }) => veld.startsWith(`${stuk.veld}/`) && bij === undefined)
    .filter(({ veld }) => !NIET_VAN_BUREAU.some((deel) => veld.includes(deel)));
  return (grond.zaak.spoor2?.rapportages ?? []).flatMap((rapportage, nr): Gemist[] => {
    if (!isOpgesteld(rapportage)) return [];
    const wat = rijen.flatMap((rij) => {
      const veld = rij.veld.replace('*', String(nr)) as typeof rij.veld;
      return mist(veld, rij.wat)?.wat ?? [];
    });
    if (wat.length === 0) return [];
    return [
      {
        stuk: `Voortgangsrapportage ${rapportnummers(grond.zaak)[nr] ?? nr + 1}`,
        vraag: `In deze rapportage ontbreekt nog: ${somOp(wat)}. Wilt u dat aanvullen?`,
      },
    ];
  });
}
