/** What a unit's cells are called, so that people need no addresses; and which cell a name means. */
import type { Outline, ReferenceTab } from '../../outline/schema.ts';
import { mayBePrinted } from '../privacy/mayBePrinted.ts';
import { compareKey } from '../text/text.ts';
import { address, type Place } from '../workbook.ts';
import type { Answers } from './answers.ts';
import { cellKey, type NameList, namedKey } from './namedCells.vi.ts';
import type { Return } from './returns.ts';

interface CellNames extends NameList {
  /** "Số lượt người tham gia, năm 2023"; an address where no name tells the cell from others. */
  nameAt(place: Place): string;
}

/** `tab`: that of the answers, which an address may leave out. */
export function cellNames(entry: Return, outline: Outline, tab: string): CellNames {
  const named = [...namedAnswers(entry), ...namedRows(entry, outline)];
  const names = new Map(named.map(([place, name]) => [cellKey(place), name]));
  const keys = new Map<string, string | null>();
  for (const [key, name] of names) keys.set(compareKey(name), keys.has(compareKey(name)) ? null : key);
  const byHand = handKeys(entry, names);
  const isClear = (name: string) => keys.get(compareKey(name)) != null && isListable(name);
  return {
    nameAt(place) {
      const name = names.get(cellKey(place)) ?? '';
      return isClear(name) && mayBePrinted(name) ? name : address(place);
    },
    keyOf(text) {
      const meant = keys.get(compareKey(text));
      if (meant != null) return meant;
      if (isAddress.test(text)) return namedKey(text, tab);
      return byHand.get(handKey(text)) ?? null;
    },
    nameOf(key) {
      const name = names.get(key) ?? '';
      return isClear(name) && mayBePrinted(name) ? name : null;
    },
  };
}

/** As a person may write a name: "Số buổi tuyên truyền 2023", by the short or the full label. */
function handKeys(entry: Return, names: ReadonlyMap<string, string>): ReadonlyMap<string, string | null> {
  const keys = new Map<string, string | null>();
  const add = (name: string, key: string) => {
    const hand = handKey(name);
    const other = keys.get(hand);
    keys.set(hand, other === undefined || other === key ? key : null);
  };
  for (const [key, name] of names) add(name, key);
  for (const { field, year, place } of entry.answers.values()) add(nameInYear(field.label, year), cellKey(place));
  return keys;
}

/** A year is a year with or without its word, comma or brackets. */
function handKey(text: string): string {
  return compareKey(text.replace(/[\s,(]*(?:năm\s+)?\b((?:19|20)\d\d)\b\)?/gi, ' $1'));
}

const isAddress = /^(?:'[^!]+'!|[^!,]+!)?\$?[A-Z]{1,3}\$?\d+$/i;

/** Its brackets close and no semicolon is in it: what can be read back from among others. */
function isListable(name: string): boolean {
  return !/[;\n]/.test(name) && name.split('(').length === name.split(')').length;
}

type Named = readonly [Place, string];

function namedAnswers({ answers }: Return): Named[] {
  return [...answers.values()].map(({ field, year, place }) => [place, nameInYear(field.short ?? field.label, year)]);
}

function namedRows({ tableCells }: Return, outline: Outline): Named[] {
  return Object.entries(tableCells).flatMap(([code, rows]) => {
    const table = outline.references[code];
    const target = outline.indicators.find(({ reference }) => reference === code);
    if (!table) return [];
    const of = table.shape.rows === 'pairs' ? `${target?.short ?? target?.label ?? table.title}: ` : '';
    return rows.flatMap((row) => {
      const { title, year } = rowName(row, table);
      if (title === '') return [];
      return [...row.values()].map((answer): Named => {
        const label = answer.year === null ? `, ${answer.field.short ?? answer.field.label}` : '';
        return [answer.place, `${of}${nameInYear(title, answer.year ?? year)}${label}`];
      });
    });
  });
}

/** "THCS An Đồng · THCS", or a category with its year. */
function rowName(row: Answers, { shape }: ReferenceTab) {
  const said = (code: string) => {
    const answer = row.get(code);
    return answer?.option?.label ?? answer?.cell.shown.trim() ?? '';
  };
  if (shape.rows === 'pairs') {
    const year = /\d{4}/.exec(said(shape.year))?.[0];
    return { title: said(shape.category), year: year === undefined ? null : Number(year) };
  }
  const parts = [said(shape.name), said(shape.level)];
  return { title: parts.filter((part) => part !== '').join(' · '), year: null };
}

export const nameInYear = (name: string, year: number | null) => (year === null ? name : `${name}, năm ${year}`);
