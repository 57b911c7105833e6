/** Rows for a percentage that a dispatch wants: its table and its target. */
import { choices, kindWords, yes } from '../outlineTab/columns.vi.ts';
import type { ColumnCode } from '../outlineTab/rowShapes.ts';
import { aimOf } from './aims.vi.ts';
import type { AskedRatio } from './askedRatio.ts';
import type { AskedAt } from './sections.ts';
import { because } from './why.vi.ts';
import {
  andWord,
  nameLabel,
  placeWords,
  quantity,
  recurring,
  sortColumn,
  tableNumber,
  timesColumn,
} from './words.vi.ts';

export type ProposedCells = Readonly<Partial<Record<ColumnCode, string>>>;

/** A row to be confirmed. */
export interface ProposedRow {
  readonly cells: ProposedCells;
  /** The line of the text that it comes from, counted from 1. */
  readonly at: number;
  readonly sentence: string;
  readonly why: string;
}

/** What is asked, under the label it has in the form. */
export interface Question extends AskedAt {
  readonly name: string;
}

const longest = 110;
/** Of what is counted, in a sentence. */
const mostWords = 8;
const kinds = choices.field;

/** Places that do something again and again are listed one by one. */
export function isListed(ratio: AskedRatio | null, sentence: string): boolean {
  return ratio !== null && recurring.test(sentence) && placeWords.test(ratio.noun);
}

/** The table from which a percentage is computed. */
export function tableRows(asked: Question, index: number): readonly ProposedRow[] {
  const { ratio, sentence, at, name } = asked;
  if (ratio === null) return [];
  const row = (cells: ProposedCells) => ({ cells, at, sentence, why: whyOf(ratio) });
  const column = (cells: ProposedCells) => row({ loai_dong: kindWords.column, ...cells });
  const isList = isListed(ratio, sentence);
  const shape = isList ? choices.shape.establishments : choices.shape.pairs;
  const whole = (ratio.denominator || ratio.label).replace(quantity, '');
  const title = shortened(`${whole.slice(0, 1).toUpperCase()}${whole.slice(1)}`);
  const table = row({
    ...{ loai_dong: kindWords.table, nhan: title, ten_ngan: tableNumber(index + 1), kieu: shape },
  });
  const don_vi_tinh = nounsOf(ratio, isList);
  const total = { nhan: shortened(ratio.denominator), kieu: kinds.count, don_vi_tinh };
  if (!isList)
    return [table, column(total), column({ nhan: name, kieu: kinds.count, don_vi_tinh })];
  const sorts = whole.split(andWord).map((one) => one.trim());
  return [
    table,
    column({ nhan: nameLabel(placeWords.exec(ratio.noun)?.[0] ?? ratio.noun), kieu: kinds.key }),
    column({ nhan: sortColumn, kieu: kinds.choice, lua_chon: sorts.join('; ') }),
    column({ nhan: timesColumn, kieu: kinds.count, theo_nam: yes }),
  ];
}

/** What may follow the number: each of two that are named together. */
export function nounsOf({ noun }: AskedRatio, isList: boolean): string {
  const place = isList ? placeWords.exec(noun)?.[0] : undefined;
  return place ?? noun.split(/,\s*/).join('; ');
}

/** Behind the two numbers in the report: all that is counted, where it is short. */
function countedAs(ratio: AskedRatio, sentence: string): string {
  const isList = isListed(ratio, sentence);
  const isShort = ratio.noun !== '' && ratio.whole.split(/\s+/).length <= mostWords;
  return isShort && !isList && ratio.whole.startsWith(`${ratio.noun} `)
    ? ratio.whole
    : nounsOf(ratio, isList).replace(/; /g, ', ');
}

function whyOf(ratio: AskedRatio | null): string {
  return ratio?.denominator === '' ? because.noTotal : because.ratio;
}

/** The percentage; its target is for the officer to type, unless the sentence sets it. */
export function targetRow(asked: Question, index: number): ProposedRow {
  const { ratio, at, sentence, name } = asked;
  const muc_tieu = aimOf(sentence);
  const cells: ProposedCells = {
    loai_dong: kindWords.indicator,
    nhan: shortened(ratio?.label ?? ''),
    thuoc: tableNumber(index + 1),
    tu_so: name,
    mau_so: shortened(ratio?.denominator ?? ''),
    don_vi_tinh: ratio === null ? '' : countedAs(ratio, sentence),
    cau: ratio?.predicate ?? '',
    doi_chieu: name,
    ...(muc_tieu === '' ? {} : { muc_tieu }),
  };
  const why = `${whyOf(ratio)}${muc_tieu === '' ? because.noAim : because.aim}`;
  return { cells, at, sentence, why };
}

/** Cut between words, at a comma where there is one late enough. */
export function shortened(label: string): string {
  if (label.length <= longest) return label;
  const cut = label.slice(0, longest).replace(/\s\S*$/, '');
  const comma = cut.lastIndexOf(', ');
  return (comma > longest / 2 ? cut.slice(0, comma) : cut).replace(/[\s,;(–-]+$/, '');
}
