import { Afbeelding, type Waarde } from '../../../kern/waarden.ts';
import { TagFout } from '../../fouten.ts';
import { fouteSoort, isLeeg, type Helper } from './helper.ts';

const MM_PER_CM = 10;

const isMaat = (w: Waarde): w is number => typeof w === 'number' && w > 0;
const fouteMaat = (): TagFout =>
  new TagFout(
    'afbeelding verwacht als breedte en hoogte een aantal centimeter boven 0.',
    'Voorbeeld: {{afbeelding logo 4}}.',
  );

/** The picture, made smaller where it is larger than asked; never larger, for that only shows its pixels. */
function verklein(beeld: Afbeelding, breedte: number, hoogte: number): Afbeelding {
  const factor = Math.min(1, (breedte * MM_PER_CM) / beeld.breedte, (hoogte * MM_PER_CM) / beeld.hoogte);
  if (factor === 1) return beeld;
  const { soort, bytes, alt } = beeld;
  return new Afbeelding({
    soort,
    bytes,
    alt,
    breedte: beeld.breedte * factor,
    hoogte: beeld.hoogte * factor,
  });
}

export const AFBEELDING: Helper = {
  argumenten: ['beeld', 'breedte'],
  facultatief: ['hoogte'],
  neemt: [['afbeelding'], ['getal'], ['getal']],
  drukt: true,
  beschrijving:
    'De afbeelding, in centimeter hoogstens zo breed en zo hoog; de verhouding blijft en een kleine afbeelding wordt niet vergroot.',
  voorbeeld: '{{afbeelding kop.afzender.logo 4}}',
  vorm: 'waarde',
  keur: ([, ...maten]) => {
    if (maten.some((m) => m.soort === 'vast' && !isMaat(m.waarde))) throw fouteMaat();
  },
  bereken: (beeld = null, breedte = null, hoogte = Infinity) => {
    if (isLeeg(beeld)) return beeld;
    if (!(beeld instanceof Afbeelding)) throw fouteSoort('afbeelding', ['afbeelding']);
    if (!isMaat(breedte) || !isMaat(hoogte)) throw fouteMaat();
    return verklein(beeld, breedte, hoogte);
  },
};
