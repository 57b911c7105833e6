/** Figures as Vietnamese people write them: 1.234, 1 234, 12,5; 1,234 can be read in two ways. */

/** `grouped`: thousands by one dot, which a unit word after it can make doubtful. */
export interface Numeral {
  readonly number: number;
  readonly shape: 'whole' | 'grouped' | 'decimal' | 'ambiguous';
  /** The other reading of an ambiguous or grouped numeral: its separator as a decimal one. */
  readonly asDecimal: number;
}

/** Not 0912345678: that is a telephone, not a count. */
const whole = /^(?:0{0,2}\d{1,3}|[1-9]\d*)$/;
const byDots = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const bySpaces = /^[1-9]\d{0,2}(?: \d{3})+$/;
const byCommas = /^[1-9]\d{0,2}(?:,\d{3}){2,}$/;
const oneComma = /^[1-9]\d{0,2},\d{3}$/;
const decimalComma = /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+),(\d+)$/;
const decimalDot = /^(\d+|[1-9]\d{0,2}(?:,\d{3})+)\.(\d{1,2}|\d{4,})$/;
const smallDot = /^0\.\d+$/;
const separators = /[., ]/g;

function numeral(shape: Numeral['shape'], number: number, asDecimal = number): Numeral {
  return { shape, number, asDecimal };
}

/** "12,0" is whole all the same. */
function decimal(number: number): Numeral {
  return numeral(Number.isInteger(number) ? 'whole' : 'decimal', number);
}

/** Reads a whole text of figures and separators; null when the separators make no number. */
export function readNumeral(text: string): Numeral | null {
  if (whole.test(text)) return numeral('whole', Number(text));
  const joined = Number(text.replace(separators, ''));
  if (byDots.test(text)) {
    return text.length > 7 ? numeral('whole', joined) : numeral('grouped', joined, Number(text));
  }
  if (bySpaces.test(text) || byCommas.test(text)) return numeral('whole', joined);
  if (oneComma.test(text)) return numeral('ambiguous', joined, Number(text.replace(',', '.')));
  if (smallDot.test(text)) return decimal(Number(text));
  const parts = decimalComma.exec(text) ?? decimalDot.exec(text);
  if (!parts) return null;
  const number = Number(`${parts[1]?.replace(separators, '')}.${parts[2]}`);
  return decimal(number);
}
