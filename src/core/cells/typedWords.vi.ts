/** What people type instead of a number or behind one: the one list of the grammar and of the sheet's formulas. */
import { dictionary } from '../lib/dictionary.ts';
import { looseKey } from '../text/compareKey.ts';

/** `formula`: formulas read the word too. They leave rarer words in doubt, because their length is limited. */
interface TypedWord<S> {
  readonly text: string;
  readonly means: S;
  readonly formula: boolean;
}

/** ZERO: 0. NONE: 0 of 0. NA: not applicable. UNKNOWN: no figures yet. */
type SaidState = 'ZERO' | 'NONE' | 'NA' | 'UNKNOWN';

const stateList: readonly TypedWord<SaidState>[] = [
  ...listWords<SaidState>('ZERO', ['không', 'không có'], []),
  ...listWords<SaidState>('NONE', ['không phát sinh', 'chưa phát sinh', 'kps'], []),
  ...listWords<SaidState>('NA', ['kad', 'không áp dụng'], []),
  ...listWords<SaidState>(
    'UNKNOWN',
    ['ccsl', 'chưa có số liệu'],
    [
      ...['chưa có', 'không có số liệu', 'không rõ', 'chưa rõ', 'không thống kê', 'không thống kê được'],
      ...['chưa thống kê', 'chưa thống kê được'],
    ],
  ),
];

const moneyList: readonly TypedWord<number>[] = [
  ...listWords(1, ['đồng', 'đ', 'vnđ'], ['₫']),
  ...listWords(1e3, [], ['nghìn', 'ngàn', 'k']),
  ...listWords(1e6, ['triệu', 'tr'], ['trđ']),
  ...listWords(1e9, ['tỷ', 'tỉ'], []),
];

function listWords<S>(means: S, inFormulas: readonly string[], others: readonly string[]): TypedWord<S>[] {
  const word = (formula: boolean) => (text: string) => ({ text, means, formula });
  return [...inFormulas.map(word(true)), ...others.map(word(false))];
}

/** Whole cells that mean a state, as loose keys. */
export const stateWords: ReadonlyMap<string, SaidState> = new Map(stateList.map(({ text, means }) => [looseKey(text), means]));

/** After the figure of a percentage, as loose keys. */
export const percentWords: readonly string[] = ['%', 'phan tram'];

/** Words for an amount of money, as loose keys, in đồng. */
export const moneyUnits: Readonly<Record<string, number>> = dictionary(
  Object.fromEntries(moneyList.map(({ text, means }) => [looseKey(text), means])),
);

function textsInFormulas<S>(list: readonly TypedWord<S>[], ...wanted: readonly S[]): string[] {
  return list.filter(({ means, formula }) => formula && wanted.includes(means)).map(({ text }) => text);
}

/** What a formula reads in a cell instead of a number, as LOWER(TRIM(…)) gives it. */
export const formulaWords = {
  blank: ['', '-', '–', '…', '...', '/'],
  zero: textsInFormulas(stateList, 'ZERO', 'NONE'),
  notApplicable: textsInFormulas(stateList, 'NA'),
  unknown: textsInFormulas(stateList, 'UNKNOWN'),
} as const;

/** Signs that say nothing, as the loose key of a whole cell. */
export const blankSigns = /^[-.…/_·' ]*$/;

/** Endings that a formula reads behind an amount in đồng, and behind one in millions or more. */
export const dongWords = textsInFormulas(moneyList, 1);
export const millionWords = ['triệu', 'tỷ', 'tỉ'].map((word) => `${word} đồng`).concat(textsInFormulas(moneyList, 1e6, 1e9));
/** Behind the figures without a space: "500đ". */
export const gluedDong = 'đ';

/** "GOP:MA"; group 1 is the unit code as typed. Tested on text that keeps its case. */
export const pointer = /^g[oộ]p ?: ?(\S+)$/i;
/** How a formula sees that a cell points to another unit, in lower case. */
export const pointerStart = 'gop';

/** What the add-on offers to type instead of a number. */
export const stateTexts = { none: 'không phát sinh', notApplicable: 'KAD', unknown: 'CCSL' } as const;
