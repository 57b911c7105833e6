/** A serial day number as a date format shows it. */
import type { SpreadsheetModel } from '../../model.ts';
import { dateWords } from './dateWords.vi.ts';
import type { FormatToken } from './formatSections.ts';

type Locale = SpreadsheetModel['locale'];

interface Clock {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** From 0 for Sunday. */
  readonly weekday: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  /** Whole seconds since day 0. */
  readonly elapsed: number;
}

const secondsInDay = 86_400;

/** `serial` counts days from 30/12/1899. */
export function showDate(serial: number, tokens: readonly FormatToken[], locale: Locale): string {
  const clock = clockOf(serial);
  const half = tokens.some((token) => token.kind === 'half');
  return tokens
    .map((token, index) => {
      if (token.kind === 'literal') return token.text;
      if (token.kind === 'half') return dateWords[locale].halves[clock.hours < 12 ? 0 : 1];
      if (token.kind === 'point') return '.';
      if (token.kind === 'group') return ',';
      if (token.kind === 'digit') return '0';
      if (token.kind !== 'date') return '';
      if (token.elapsed) return elapsed(clock.elapsed, token.text);
      const minutes = token.text[0] === 'm' && isMinutes(tokens, index);
      return showUnit(clock, minutes ? `n${token.text}` : token.text, { half, locale });
    })
    .join('');
}

function clockOf(serial: number): Clock {
  const total = Math.round(serial * secondsInDay);
  const date = new Date(Date.UTC(1899, 11, 30) + total * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hours: date.getUTCHours(),
    minutes: date.getUTCMinutes(),
    seconds: date.getUTCSeconds(),
    elapsed: total,
  };
}

/** "m" after hours or before seconds is minutes. */
function isMinutes(tokens: readonly FormatToken[], index: number): boolean {
  const letters = tokens.map((token) => (token.kind === 'date' ? token.text[0] : undefined));
  const before = letters
    .slice(0, index)
    .filter((letter) => letter !== undefined)
    .at(-1);
  const after = letters.slice(index + 1).find((letter) => letter !== undefined);
  return before === 'h' || after === 's';
}

function elapsed(seconds: number, unit: string): string {
  const length = { h: 3600, m: 60, s: 1 }[unit[0] ?? 's'] ?? 1;
  const count = Math.floor(Math.abs(seconds) / length);
  return (seconds < 0 ? '-' : '') + String(count).padStart(unit.length, '0');
}

/** `unit` is a run of a letter; minutes are "nm" and "nmm". */
function showUnit(
  clock: Clock,
  unit: string,
  { half, locale }: { half: boolean; locale: Locale },
): string {
  const words = dateWords[locale];
  const pad = (number: number, length: number): string =>
    String(number).padStart(Math.min(length, 2), '0');
  const hours = half ? clock.hours % 12 || 12 : clock.hours;
  switch (unit[0]) {
    case 'y':
      return unit.length <= 2 ? pad(clock.year % 100, 2) : String(clock.year).padStart(4, '0');
    case 'm':
      return unit.length >= 3
        ? words.month(clock.month, unit.length === 4)
        : pad(clock.month, unit.length);
    case 'd':
      return unit.length >= 3
        ? words.day(clock.weekday, unit.length === 4)
        : pad(clock.day, unit.length);
    case 'h':
      return pad(hours, unit.length);
    case 'n':
      return pad(clock.minutes, unit.length - 1);
    default:
      return pad(clock.seconds, unit.length);
  }
}
