/** Which signs are letters, capitals, marks and digits, asked of one place of a text without a pattern. */

/** Latin with every mark of Vietnamese, Greek, Cyrillic, full-width Latin: first and last codes. */
export const letterSpans: readonly (readonly [number, number])[] = [
  ...([
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0xaa, 0xaa],
    [0xb5, 0xb5],
    [0xba, 0xba],
  ] as const),
  ...([
    [0xc0, 0xd6],
    [0xd8, 0xf6],
    [0xf8, 0x24f],
    [0x1e00, 0x1eff],
  ] as const),
  ...([
    [0x386, 0x3ce],
    [0x400, 0x481],
    [0x48a, 0x4ff],
    [0xff21, 0xff3a],
    [0xff41, 0xff5a],
  ] as const),
];

/** The letters that `isOne` takes. */
export function lettersThat(isOne: (letter: string) => boolean): string {
  const letters = letterSpans.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)),
  );
  return letters.filter(isOne).join('');
}

export const capitalLetters = lettersThat((letter) => letter !== letter.toLowerCase());

const [capital, small, mark, digit] = [1, 2, 3, 4];
/** Which of these a code is; 0 for any other sign. */
const signs = new Uint8Array(0x10000);
for (const [first, last] of letterSpans) signs.fill(small, first, last + 1);
for (const letter of capitalLetters) signs[letter.charCodeAt(0)] = capital;
signs.fill(mark, 0x300, 0x370);
signs.fill(digit, 0x30, 0x3a);

/** As [\p{L}\p{M}\d] says of one sign of a text, asked without a pattern. */
export function isWordSignAt(text: string, at: number): boolean {
  return (signs[text.charCodeAt(at)] ?? 0) !== 0;
}

export function isLetterAt(text: string, at: number): boolean {
  const sign = signs[text.charCodeAt(at)];
  return sign === capital || sign === small;
}

export function isCapitalAt(text: string, at: number): boolean {
  return signs[text.charCodeAt(at)] === capital;
}

/** Of either shape: what joins the parts of some names. */
export function isApostropheAt(text: string, at: number): boolean {
  return text[at] === "'" || text[at] === '’';
}

export function isDigitAt(text: string, at: number): boolean {
  return signs[text.charCodeAt(at)] === digit;
}
