/** A number, without its sign, as a format section shows it. */
import type { SpreadsheetModel } from '../../model.ts';
import type { FormatToken } from './formatSections.ts';

type Locale = SpreadsheetModel['locale'];

const separators = {
  vi_VN: { point: ',', group: '.' },
  en_US: { point: '.', group: ',' },
};

/** As the automatic format shows it: whole numbers in full, others to ten significant digits. */
export function showGeneral(number: number, locale: Locale): string {
  const rounded = Number(number.toPrecision(number % 1 === 0 ? 15 : 10));
  const isLong = rounded !== 0 && (rounded >= 1e15 || rounded < 1e-9);
  const text = isLong ? rounded.toExponential().toUpperCase() : trimZeros(plain(rounded));
  return text.replace('.', separators[locale].point);
}

/** JavaScript writes numbers under a millionth as 1e-7. */
function plain(number: number): string {
  const text = String(number);
  return text.includes('e') ? number.toFixed(20) : text;
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** `number` is not negative. */
export function showNumber(number: number, tokens: readonly FormatToken[], locale: Locale): string {
  const kinds = tokens.map((token) => token.kind);
  if (kinds.includes('general')) return showTokens(tokens, () => showGeneral(number, locale));
  const lastDigit = kinds.lastIndexOf('digit');
  if (lastDigit === -1) return showTokens(tokens, () => '');
  if (kinds.includes('exponent')) return showExponent(number, tokens, locale);
  const point = kinds.indexOf('point') === -1 ? kinds.length : kinds.indexOf('point');
  const percents = kinds.filter((kind) => kind === 'percent').length;
  const thousands = kinds.slice(lastDigit + 1).filter((kind) => kind === 'group').length;
  const decimals = digitsIn(tokens.slice(point));
  const scaled = shift(number, percents * 2 - thousands * 3);
  const [whole = '0', fraction = ''] = round(scaled, decimals.length).split('.');
  const grouped = kinds.slice(kinds.indexOf('digit'), Math.min(point, lastDigit)).includes('group');
  const before = placeWhole(whole, digitsIn(tokens.slice(0, point)), grouped ? locale : null);
  const shownFraction = placeFraction(fraction, decimals);
  const slots = [...before, ...(shownFraction === '' ? [] : [...shownFraction])];
  return showTokens(tokens, (token) => {
    if (token.kind === 'digit') return slots.shift() ?? '';
    return token.kind === 'point' && shownFraction !== '' ? separators[locale].point : '';
  });
}

/** Literals and percent signs as they are; `show` gives the rest. */
function showTokens(tokens: readonly FormatToken[], show: (token: FormatToken) => string): string {
  return tokens
    .map((token) => {
      if (token.kind === 'literal') return token.text;
      return token.kind === 'percent' ? '%' : show(token);
    })
    .join('');
}

function digitsIn(tokens: readonly FormatToken[]): string[] {
  return tokens.flatMap((token) => (token.kind === 'digit' ? [token.text] : []));
}

/** Moves the decimal point in the written number, where multiplying would add noise. */
function shift(number: number, places: number): number {
  const [mantissa = '0', exponent = '0'] = String(number).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

/** Half away from zero, in the decimal form: 1.005 to two places is 1.01. */
function round(number: number, places: number): string {
  return shift(Math.round(shift(number, places)), -places).toFixed(places);
}

/** One text for each digit of the format; the first takes all that is left over. */
function placeWhole(whole: string, digits: readonly string[], locale: Locale | null): string[] {
  const significant = whole === '0' ? '' : whole;
  const minimum = digits.filter((digit) => digit === '0').length;
  const padded = significant.padStart(minimum, '0');
  if (locale !== null || digits.length <= 1) {
    const text = locale === null ? padded : group(padded, separators[locale].group);
    return digits.map((_, index) => (index === 0 ? text : ''));
  }
  const extra = Math.max(0, padded.length - digits.length);
  const slots = padded.slice(extra).padStart(digits.length, ' ');
  return digits.map((digit, index) => {
    const shown = slots[index] === ' ' ? (digit === '?' ? ' ' : '') : (slots[index] ?? '');
    return index === 0 ? padded.slice(0, extra) + shown : shown;
  });
}

function group(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}

/** Without the zeros at the end that the format does not ask for. */
function placeFraction(fraction: string, digits: readonly string[]): string {
  let length = fraction.length;
  while (length > 0 && fraction[length - 1] === '0' && digits[length - 1] === '#') length -= 1;
  return fraction.slice(0, length);
}

function showExponent(number: number, tokens: readonly FormatToken[], locale: Locale): string {
  const at = tokens.findIndex((token) => token.kind === 'exponent');
  const sign = tokens[at]?.kind === 'exponent' && tokens[at].plus ? '+' : '';
  const point = tokens.findIndex((token) => token.kind === 'point');
  const decimals = point === -1 ? 0 : digitsIn(tokens.slice(point, at)).length;
  const [mantissa = '0', exponent = '0'] = number.toExponential(decimals).split('e');
  const power = Number(exponent);
  const width = digitsIn(tokens.slice(at)).length;
  const digits = String(Math.abs(power)).padStart(width, '0');
  return `${mantissa.replace('.', separators[locale].point)}E${power < 0 ? '-' : sign}${digits}`;
}
