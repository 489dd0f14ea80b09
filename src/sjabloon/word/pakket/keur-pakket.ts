import type { Foutenlijst } from '../../fouten.ts';
import { leesDeel } from './deellezer.ts';
import { leesRelaties } from './relaties.ts';
import { TYPEN } from './voeg-toe.ts';
import type { Pakket } from './pakket.ts';

const HANDTEKENING = '/digital-signature/origin';

/** Refuses what would make the documents unsafe or untrue: macros, a digital signature, tags in the address of a link. */
export function keurPakket({ delen, tekstdelen }: Pakket, sjabloon: string, fouten: Foutenlijst): void {
  const geheel = { sjabloon, lijn: 0, kolom: 0 };
  const { wortel } = leesDeel(delen, TYPEN, sjabloon);
  const typen = wortel.kinderen
    .filter((k) => k.soort === 'element')
    .map((k) => k.kenmerken.ContentType ?? '');
  if (typen.some((type) => /macroEnabled|vbaProject/i.test(type)))
    fouten.meld(
      { ...geheel, kolom: 1 },
      'Het sjabloon bevat macro’s.',
      'Sla het in Word op als .docx, zonder macro’s.',
    );
  if (leesRelaties(delen, '', sjabloon).some((r) => r.type.endsWith(HANDTEKENING)))
    fouten.meld(
      { ...geheel, kolom: 2 },
      'Het sjabloon is digitaal ondertekend.',
      'Verwijder de handtekening in Word (Bestand, Info) en sla het opnieuw op.',
    );
  for (const [nr, { deel, noem }] of tekstdelen.entries())
    for (const { extern, doel } of leesRelaties(delen, deel, sjabloon))
      if (extern && /\{\{|%7b%7b/i.test(doel))
        fouten.meld(
          { sjabloon, lijn: nr, kolom: 3, waar: noem === '' ? 'tekst' : noem, rondom: doel },
          'Een tag kan niet in het adres van een hyperlink staan.',
          'Zet de tag in de tekst.',
        );
}
