/** Which cell of which kind of row is which property of the outline: the one table of the tab. */
import { type choices, type columnHeaders, kindWords } from './columns.vi.ts';
import type { Thing } from './thing.ts';

export type ColumnCode = keyof typeof columnHeaders;
export type RowKind = keyof typeof kindWords;

/** One row of the tab: its kind, its cells by column, where it is (counted from 0). */
export interface OutlineRow {
  readonly kind: RowKind;
  readonly cells: Readonly<Partial<Record<ColumnCode, string>>>;
  readonly at: number;
  /** Its kind was not said in a word of the list: this one was most likely meant. */
  readonly isGuess?: true;
}

/** A row read: its properties, or for `detail` its path, type and value. */
export interface ReadRow {
  readonly row: OutlineRow;
  readonly thing: Thing;
}

/** How a cell is written: words separated by ";", "Có", a number, one word of a choice or several. */
export type As =
  | 'text'
  | 'list'
  | 'yes'
  | 'yesNo'
  | 'number'
  | 'numbers'
  | 'options'
  | 'place'
  | { readonly one: keyof typeof choices }
  | { readonly some: keyof typeof choices };

/** `need`: blank is a fault, or an empty list of a property that is never absent. */
export interface Mapped {
  readonly column: ColumnCode;
  readonly property: string;
  readonly as: As;
  readonly need?: true;
}

/** "column property as", with "!" after what is needed. */
function mapped(column: ColumnCode, property: string, as: As = 'text'): Mapped {
  const need = property.endsWith('!');
  const name = need ? property.slice(0, -1) : property;
  return need ? { column, property: name, as, need } : { column, property: name, as };
}

const coded = [mapped('ma', 'code')];

const field = [
  ...coded,
  mapped('nhan', 'label!'),
  mapped('nguyen_van', 'dispatch'),
  mapped('ten_ngan', 'short'),
  mapped('kieu', 'kind!', { one: 'field' }),
  mapped('theo_nam', 'yearly', 'yes'),
  mapped('cong_don', 'measure', { one: 'measure' }),
  mapped('hoi_ai', 'topic', { one: 'topic' }),
  mapped('bat_buoc', 'required', 'yes'),
  mapped('khoa', 'locked', 'yes'),
  mapped('ghi_ten', 'mayNamePeople', 'yes'),
  mapped('ve_nguoi', 'aboutPeople', 'yes'),
  mapped('don_vi_tinh', 'nouns', 'list'),
  mapped('lua_chon', 'options', 'options'),
  mapped('huong_dan', 'help'),
  mapped('vi_du', 'example'),
  mapped('ten_khac', 'aliases', 'list'),
  mapped('cau', 'act'),
  mapped('phan_loai', 'native.role', { one: 'native' }),
  mapped('doi_chieu', 'native.of'),
  mapped('chan_tren', 'ceiling', 'number'),
];

const words = mapped('tu_khoa', 'keywords!', 'list');
const held = mapped('doi_chieu', 'field!');
const matter = [...coded, mapped('cau', 'predicate!'), words, mapped('thuoc', 'addressee')];

export const rowShapes: { readonly [Kind in RowKind]: readonly Mapped[] } = {
  form: [
    ...coded,
    mapped('nhan', 'title!'),
    mapped('ten_ngan', 'shortName'),
    mapped('nguyen_van', 'programme'),
    mapped('theo_nam', 'years!', 'numbers'),
  ],
  unitType: [
    ...coded,
    mapped('nhan', 'label!'),
    mapped('ten_ngan', 'many'),
    mapped('nguyen_van', 'parentAgency'),
    mapped('cau', 'authority'),
    mapped('don_vi_tinh', 'noun'),
    mapped('hoi_ai', 'topics', { some: 'topic' }),
    mapped('cong_don', 'inTotals', 'yesNo'),
    mapped('kieu', 'establishments', { one: 'establishments' }),
    mapped('phan_loai', 'level'),
    mapped('ten_khac', 'nameStarts!', 'list'),
    mapped('tu_khoa', 'aliases', 'list'),
  ],
  section: [
    ...coded,
    mapped('nhan', 'title!'),
    mapped('ten_ngan', 'short'),
    mapped('thuoc', 'part'),
    mapped('kieu', 'kind', { one: 'section' }),
  ],
  question: field,
  table: [
    ...coded,
    mapped('ten_ngan', 'tab'),
    mapped('nhan', 'title!'),
    mapped('hoi_ai', 'topic', { one: 'topic' }),
    mapped('kieu', 'shape.rows!', { one: 'shape' }),
    mapped('ten_dong', 'shape.name'),
    mapped('phan_loai', 'shape.level'),
    mapped('tu_so', 'shape.numerator'),
    mapped('mau_so', 'shape.denominator'),
    mapped('chan_tren', 'shape.bound'),
    mapped('lua_chon', 'shape.outside', 'list'),
    mapped('ve_nguoi', 'aboutPeople', 'yesNo'),
    mapped('huong_dan', 'hint'),
  ],
  column: field,
  option: [...coded, mapped('nhan', 'label!'), mapped('ten_khac', 'aliases', 'list')],
  sort: [mapped('cau', 'predicate!'), words, mapped('tu_phu', 'not', 'list')],
  indicator: [
    ...coded,
    mapped('nhan', 'label!'),
    mapped('nguyen_van', 'tableName'),
    mapped('ten_ngan', 'short'),
    mapped('thuoc', 'reference'),
    mapped('doi_chieu', 'control'),
    mapped('cong_don', 'measure', { one: 'measure' }),
    mapped('don_vi_tinh', 'noun'),
    mapped('tu_so', 'numeratorLabel!'),
    mapped('mau_so', 'denominatorLabel!'),
    mapped('huong_dan', 'done'),
    mapped('cau', 'predicate'),
    mapped('muc_tieu', 'target!', 'number'),
  ],
  group: [
    ...coded,
    mapped('nhan', 'title!'),
    mapped('doi_chieu', 'text!'),
    mapped('tu_so', 'figures!', 'list'),
  ],
  content: [
    ...coded,
    mapped('nhan', 'label!'),
    mapped('cau', 'predicate!'),
    words,
    mapped('tu_phu', 'hints!', 'list'),
  ],
  difficulty: matter,
  proposal: matter,
  addressee: [...coded, mapped('nhan', 'name!'), mapped('tu_khoa', 'words!', 'list')],
  happening: [mapped('tu_so', 'count!'), mapped('tu_khoa', 'words', 'list')],
  rule: [
    mapped('kieu', 'rule!', { one: 'rule' }),
    mapped('tu_so', 'lesser!'),
    mapped('chan_tren', 'greater'),
    mapped('doi_chieu', 'text'),
  ],
  closing: [mapped('kieu', 'role!', { one: 'closing' }), held, mapped('thuoc', 'addressee')],
  part: [...coded, mapped('nhan', 'title!'), mapped('nguyen_van', 'unitTitle')],
  chapter: [
    ...coded,
    mapped('nhan', 'title'),
    mapped('kieu', 'source', { one: 'chapter' }),
    mapped('doi_chieu', 'of'),
    mapped('thuoc', 'under'),
  ],
  notePart: [mapped('kieu', 'source!', { one: 'note' }), mapped('nhan', 'title!')],
  ownText: [
    ...coded,
    mapped('nhan', 'part!'),
    mapped('kieu', 'role!', 'place'),
    mapped('huong_dan', 'hint!'),
  ],
  signing: [mapped('kieu', 'role!', { one: 'signing' }), held],
  setting: [mapped('kieu', 'role!', { one: 'setting' }), mapped('nhan', 'value!')],
  detail: [
    mapped('ma', 'path!'),
    mapped('kieu', 'type!', { one: 'detail' }),
    mapped('nhan', 'value'),
  ],
};

export const rowKinds = Object.keys(kindWords) as readonly RowKind[];

/** Keeps lists of a group and a table where no row belongs to them. */
export const ownLists: { readonly [Kind in RowKind]?: string } = {
  section: 'fields',
  table: 'fields',
  part: 'chapters',
  group: 'subMeasures',
};
