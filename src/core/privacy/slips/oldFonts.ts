/** What a text of an old font, or typed in another order, may have meant. */
import { tcvn3Hit, vniHit } from '../../text/legacyFont.vi.ts';
import { fromLegacy } from '../../text/text.ts';

/** Letters that no Vietnamese word has. */
export const foreignLetters =
  /[\u00a1-\u00bf\u00d7\u00f7\u00c4-\u00c7\u00cb\u00ce\u00cf\u00d0\u00d1\u00d6\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6\u00f8\u00fb\u00fc\u00fe\u00ff\u00ad]/;

/** A text that is all of an old font's signs says nothing as it is typed. */
export function readingsOfFonts(typed: string): readonly string[] {
  const legacy = legacyReadings(typed);
  const composed = typed.normalize('NFC');
  const isLegacy = (composed.match(vniHit)?.length ?? 0) > most && !composedLetters.test(composed);
  return isLegacy && legacy.length === 1 ? legacy : [typed, ...legacy];
}

const most = 3;
/** Letters that only Vietnamese in Unicode has. */
const composedLetters = /[\u0102\u0103\u0110\u0111\u01a0-\u01b0\u1ea0-\u1ef9]/;

/** The text as old fonts may have meant it; one sign of such a font is enough to try. */
function legacyReadings(typed: string): string[] {
  if (!foreignLetters.test(typed) && typed.match(vniHit) === null) return [];
  const composed = typed.normalize('NFC');
  const fonts = [
    [vniHit, 'VNI'],
    [tcvn3Hit, 'TCVN3'],
  ] as const;
  return fonts
    .filter(([hit]) => (composed.match(hit) ?? []).length > 0)
    .map(([, font]) => fromLegacy(composed, font));
}

const wrongOrder = /([aeou])([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031b])/giu;

/** A tone that was typed before the shape of its letter: "õ" and a circumflex. */
export function tonesLast(typed: string): string {
  const composed = typed.normalize('NFC');
  if (!/[\u0302\u0306\u031b]/.test(composed)) return typed;
  return composed.normalize('NFD').replace(wrongOrder, '$1$3$2').normalize('NFC');
}
