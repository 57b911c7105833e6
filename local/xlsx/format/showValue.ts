/** The text of a value as getDisplayValues gives it. */
import type { SpreadsheetModel, Value } from '../../model.ts';
import { serialOfDate } from './dates.ts';
import { type FormatSection, formatSections } from './formatSections.ts';
import { isDateFormat } from './numberFormats.ts';
import { showDate } from './showDate.ts';
import { showGeneral, showNumber } from './showNumber.ts';

type Locale = SpreadsheetModel['locale'];

/** `numberFormat` is a code such as "dd/mm/yyyy" or "#,##0.0"; the locale has the separators. */
export function showValue(value: Value, numberFormat: string, locale: Locale): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return showText(value, numberFormat);
  const isDate = typeof value === 'object';
  const format = isDate && !isDateFormat(numberFormat) ? 'dd/mm/yyyy' : numberFormat;
  const number = isDate ? serialOfDate(value, false) : value;
  if (!Number.isFinite(number)) return isDate ? '#VALUE!' : '#NUM!';
  const { section, signed } = sectionFor(number, formatSections(format));
  if (section !== undefined && isDateFormat(section.code)) {
    return showDate(number, section.tokens, locale);
  }
  const size = Math.abs(number);
  const shown = isText(section)
    ? showGeneral(size, locale)
    : showNumber(size, section.tokens, locale);
  return signed && number < 0 && /[1-9]/.test(shown) ? `-${shown}` : shown;
}

/** A number in a text cell, or under a condition that it does not meet, shows as it is. */
function isText(section: FormatSection | undefined): section is undefined {
  return section === undefined || section.tokens.some((token) => token.kind === 'text');
}

/** The fourth section of a format is for text; "@" represents the text itself. */
function showText(value: string, format: string): string {
  const sections = formatSections(format);
  const section = sections[3] ?? (sections.length === 1 ? sections[0] : undefined);
  if (section === undefined || !section.tokens.some((token) => token.kind === 'text')) return value;
  return section.tokens
    .map((token) => (token.kind === 'text' ? value : token.kind === 'literal' ? token.text : ''))
    .join('');
}

/** Positive; negative; zero; or by a condition as [>=1000]. `signed`: a minus is still to show. */
function sectionFor(
  number: number,
  sections: readonly FormatSection[],
): { section: FormatSection | undefined; signed: boolean } {
  const [first, second, third] = sections;
  const conditional = sections.find((section) => section.condition?.(number) === true);
  if (conditional !== undefined) return { section: conditional, signed: conditional === first };
  if (sections.some((section) => section.condition !== null)) {
    return { section: sections.find((section) => section.condition === null), signed: true };
  }
  if (number < 0 && second !== undefined) return { section: second, signed: false };
  if (number === 0 && third !== undefined) return { section: third, signed: false };
  return { section: first, signed: true };
}
