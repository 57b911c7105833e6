/** Sheets with the habits of other clerks: units across, tables together, units of measure, English, short names, odd values. */

import type { Area, CellValue, Grid } from '../../../src/core/workbook.ts';
import { answerFields, type Field } from '../../../src/outline/schema.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { type Part, wordingsOf } from './generate.ts';
import { english, measures, shortNames } from './habitWords.ts';
import { type Random, randomOf } from './random.ts';
import { type ExpectedColumn, type ExpectedTab, gridOf, type Sheet, type Truth } from './sheet.ts';
import { wordings } from './wordings.ts';

export const habits = [
  'year-groups',
  'headed-blocks',
  'units-across',
  'stacked',
  'beside',
  'measures',
  'english',
  'short-names',
  'middle-totals',
  'odd-values',
] as const;
type Habit = (typeof habits)[number];

const years = sgddt2024.years;
const targets: readonly string[] = sgddt2024.indicators.map(({ control }) => control);

interface Unit {
  readonly type: string;
  readonly written: string;
  readonly full: string;
  readonly cells: Record<string, CellValue>;
  readonly pairs: Record<string, readonly [number, number]>;
}

/** A column before it has a place: `typed` is what a clerk types there. */
interface Column {
  readonly words: string;
  readonly section: string;
  readonly field: string | null;
  readonly year: number | null;
  readonly part: ExpectedColumn['part'];
  readonly measure: string;
  readonly typed: (unit: Unit) => CellValue;
}

interface Plan {
  readonly random: Random;
  readonly habit: Habit;
  readonly part: Part;
  readonly groups: readonly { readonly type: string; readonly title: string; readonly units: readonly Unit[] }[];
  readonly fields: readonly Field[];
  readonly columns: readonly Column[];
  readonly merged: boolean;
}

const title = ['BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN QUYẾT ĐỊNH 830/QĐ-TTG', 'BÁO CÁO BẢO VỆ TRẺ EM TRÊN MÔI TRƯỜNG MẠNG', 'PHỤ LỤC SỐ LIỆU'];

/** The sheet of a seed: one habit, with others by chance. */
export function habitSheet(seed: number, part: Part): Sheet {
  const habit = habits[seed % habits.length] as Habit;
  const plan = planOf(randomOf(seed * 104_729 + (part === 'held' ? 7 : 3)), habit, part);
  const made = layouts[habit](plan);
  const notes = plan.random.chance(0.3) ? [noteTab(plan)] : [];
  const all = [...made, ...notes];
  return {
    name: `${part}-habit-${seed}`,
    shape: habit,
    grids: [...new Map(all.map(({ grid }) => [grid.name, grid])).values()],
    hidden: [],
    expected: all.map(({ expected }) => expected),
    truth: plan.groups
      .flatMap(({ units }) => units)
      .map((unit): Truth => ({ name: unit.full, type: unit.type, cells: unit.cells, pairs: unit.pairs, schools: [] })),
  };
}

interface Made {
  readonly grid: Grid;
  readonly expected: ExpectedTab;
}

const layouts: Readonly<Record<Habit, (plan: Plan) => readonly Made[]>> = {
  'year-groups': (plan) => [upright(plan, plan.columns, 'groups')],
  'headed-blocks': blocks,
  'units-across': (plan) => [across(plan)],
  stacked: (plan) => together(plan, 'below'),
  beside: (plan) => together(plan, 'beside'),
  measures: (plan) => [upright(plan, plan.columns, 'measures')],
  english: (plan) => [upright(plan, plan.columns, 'flat')],
  'short-names': (plan) => [upright(plan, plan.columns, 'flat'), registry(plan)],
  'middle-totals': (plan) => [upright(plan, plan.columns, 'totals')],
  'odd-values': (plan) => [upright(plan, plan.columns, 'flat')],
};

function planOf(random: Random, habit: Habit, part: Part): Plan {
  const all = answerFields(sgddt2024).filter(({ kind, code }) => ['count', 'money', 'text'].includes(kind) && code !== 'giai_trinh');
  const signing = ['nguoi_lap', 'chuc_vu', 'so_van_ban'];
  const figures = all.filter(({ yearly }) => yearly);
  const share = 0.4 + random.whole(5) / 10;
  const kept = all.filter(({ code, yearly }) => !signing.includes(code) && (yearly || habit !== 'headed-blocks') && random.chance(share));
  const fields = kept.filter(({ yearly }) => yearly).length < 3 ? figures : kept;
  const pairs = new Map(targets.map((code) => [code, habit === 'odd-values' ? 'ratio' : random.pick(['none', 'two', 'ratio'])] as const));
  const way = (code: string) => (code === 'so_co_so_dinh_ky' ? (pairs.get(code) ?? 'none') : pairs.get(code) === 'two' ? 'two' : 'none');
  const groups = groupsOf({ random, fields, habit, part, way });
  return { random, habit, part, fields, groups, merged: random.chance(0.7), columns: columnsOf({ random, fields, habit, part, way }) };
}

interface Choices {
  readonly random: Random;
  readonly fields: readonly Field[];
  readonly habit: Habit;
  readonly part: Part;
  readonly way: (code: string) => string;
}

function groupsOf({ random, fields, habit, part, way }: Choices): Plan['groups'] {
  return random
    .shuffled(shortNames)
    .slice(0, 1 + random.whole(3))
    .map(({ type, titles, names }) => {
      const style = random.whole(4);
      const units = random
        .shuffled(names)
        .slice(0, 3 + random.whole(3))
        .map(([full, ...others]): Unit => {
          const shorts = wordingsOf(others, part);
          const written = habit === 'short-names' ? (shorts[style % shorts.length] ?? full) : full;
          return { type, full, written, ...answersOf(fields, random, way) };
        });
      return { type, title: random.pick(titles), units };
    });
}

function answersOf(fields: readonly Field[], random: Random, way: (code: string) => string): Pick<Unit, 'cells' | 'pairs'> {
  const cells: Record<string, CellValue> = {};
  const pairs: Record<string, readonly [number, number]> = {};
  for (const field of fields) {
    for (const year of field.yearly ? years : [null]) {
      const code = year === null ? field.code : `${field.code}.${year}`;
      if (way(field.code) !== 'none') {
        const bottom = random.chance(0.15) && field.code !== 'so_co_so_dinh_ky' ? 0 : 1 + random.whole(45);
        const top = random.whole(bottom + 1);
        pairs[code] = [top, bottom];
        cells[code] = top;
      } else if (targets.includes(field.code)) cells[code] = field.code === 'so_co_so_dinh_ky' ? random.whole(20) : 'không phát sinh';
      else if (field.kind === 'text')
        cells[code] = random.pick([
          'Đã triển khai tới toàn thể cán bộ, giáo viên và học sinh.',
          'Kế hoạch số 12/KH-THPT ngày 05/9/2022',
          'Không',
        ]);
      else if (field.kind === 'money') cells[code] = random.pick([5_000_000, '12.500.000', '23,5 triệu', 0, '']);
      else
        cells[code] = random.pick<CellValue>([
          random.whole(30),
          String(random.whole(400)),
          '1.234',
          '05',
          '-',
          'không',
          0,
          `${random.whole(9)}`,
        ]);
    }
  }
  return { cells, pairs };
}

function columnsOf({ random, fields, habit, part, way }: Choices): Column[] {
  return sgddt2024.answers.sections.flatMap((section) =>
    section.fields
      .filter((field) => fields.includes(field))
      .flatMap((field): Column[] => {
        const list = habit === 'english' ? english : wordings;
        const words = (key: string) => random.pick(wordingsOf(list[key] ?? wordings[key] ?? [field.label], part));
        const own = words(field.code);
        const bottom = way(field.code) === 'two' ? words(`${field.code}#d`) : '';
        const both = way(field.code) === 'ratio' ? words(`${field.code}#r`) : '';
        const percent = habit === 'odd-values' && targets.includes(field.code) ? random.pick(['Tỷ lệ (%)', 'Tỷ lệ', 'Đạt tỷ lệ', '%']) : '';
        const typing = random.whole(3);
        return (field.yearly ? years : [null]).flatMap((year): Column[] => {
          const code = year === null ? field.code : `${field.code}.${year}`;
          const base = { section: section.title, field: field.code, year, measure: measures[field.code] ?? '' };
          const top: Column = {
            ...base,
            words: both === '' ? own : both,
            part: both !== '' ? 'ratio' : bottom !== '' ? 'numerator' : null,
            typed: ({ cells, pairs }) => (both === '' ? (cells[code] ?? '') : (pairs[code] ?? [0, 0]).join('/')),
          };
          const below: Column = { ...base, words: bottom, part: 'denominator', typed: ({ pairs }) => pairs[code]?.[1] ?? '' };
          const rate: Column = { ...base, field: null, part: null, words: percent, typed: (unit) => percentage(unit, code, typing) };
          return [top, ...(bottom === '' ? [] : [below]), ...(percent === '' ? [] : [rate])];
        });
      }),
  );
}

/** 0.97, "97%", "97,5%". */
function percentage({ pairs }: Unit, code: string, typing: number): CellValue {
  const [top = 0, bottom = 0] = pairs[code] ?? [];
  if (bottom === 0) return '-';
  const share = top / bottom;
  return [Math.round(share * 100) / 100, `${Math.round(share * 100)}%`, `${(share * 100).toFixed(1).replace('.', ',')}%`][typing] ?? '';
}

/** Rows with their merges; `put` writes down the next row. */
class Page {
  readonly rows: CellValue[][] = [];
  readonly merges: Area[] = [];
  put(cells: readonly CellValue[], at = 0): number {
    this.rows.push([...Array<CellValue>(at).fill(''), ...cells]);
    return this.rows.length - 1;
  }
  /** Writes at a place, the row made longer where it must be. */
  set(row: number, column: number, value: CellValue): void {
    while (this.rows.length <= row) this.rows.push([]);
    const own = this.rows[row] as CellValue[];
    while (own.length < column) own.push('');
    own[column] = value;
  }
  merge(row: number, column: number, rows: number, columns: number): void {
    if (rows > 1 || columns > 1) this.merges.push({ row, column, rows, columns });
  }
}

type Head = 'flat' | 'groups' | 'measures' | 'totals';

const nameWords = (plan: Plan) =>
  plan.random.pick(
    plan.habit === 'english' ? wordingsOf(english.ten_don_vi ?? [], plan.part) : wordingsOf(wordings.ten_don_vi ?? [], plan.part),
  );
const tabName = ({ random }: Plan) => random.pick(['Trang tính1', 'Sheet1', 'QĐ 830', 'Số liệu các đơn vị', 'Tổng hợp', 'Biểu mẫu']);

/** A table of units going down: where its rows and columns are. */
function tableAt(page: Page, plan: Plan, columns: readonly Column[], place: { row: number; column: number; head: Head; year?: number }) {
  const { random, groups, merged } = plan;
  const { column: left, head } = place;
  let row = place.row;
  const depth = head === 'groups' ? 3 : 1;
  const lead = [plan.habit === 'english' ? random.pick(['No.', 'No', '#']) : random.pick(['STT', 'TT', 'Số TT']), nameWords(plan)];
  lead.forEach((text, at) => {
    page.set(row, left + at, text);
    if (depth > 1) page.merge(row, left + at, depth, 1);
  });
  const cells = head === 'totals' ? withSums(columns) : columns;
  const from = left + lead.length;
  const sayYear = random.whole(4);
  cells.forEach((column, at) => {
    if (head === 'groups') {
      const before = cells[at - 1];
      if (before?.year !== column.year) {
        page.set(row, from + at, column.year === null ? 'Chung' : `Năm ${column.year}`);
        if (merged) page.merge(row, from + at, 1, cells.filter(({ year }) => year === column.year).length);
      }
      if (before?.year !== column.year || before?.section !== column.section) {
        page.set(row + 1, from + at, column.section);
        if (merged)
          page.merge(row + 1, from + at, 1, cells.filter(({ year, section }) => year === column.year && section === column.section).length);
      }
      page.set(row + 2, from + at, column.words);
    } else page.set(row, from + at, place.year !== undefined || column.year === null ? column.words : dated(column, sayYear, plan));
  });
  row += depth;
  if (head === 'measures') {
    page.set(row, left + 1, random.pick(['ĐVT', 'Đơn vị tính', '']));
    cells.forEach(({ measure }, at) => {
      page.set(row, from + at, measure);
    });
    row++;
  }
  if (random.chance(head === 'measures' ? 0.6 : 0.2)) {
    const style = random.whole(2);
    for (let at = 0; at < lead.length + cells.length; at++) page.set(row, left + at, style ? at + 1 : `(${at + 1})`);
    row++;
  }
  const expected = {
    columns: [
      { at: left, field: null, year: null, part: null },
      { at: left + 1, field: 'ten_don_vi', year: null, part: null },
      ...cells.map(
        ({ field, year, part }, at): ExpectedColumn => ({ at: from + at, field, year: place.year === undefined ? year : null, part }),
      ),
    ],
    unitRows: [] as number[],
    aside: [] as number[],
  };
  let number = 0;
  const sum = (text: string) => {
    page.set(row, left + 1, text);
    cells.forEach(({ field }, at) => {
      if (field) page.set(row, from + at, 100 + at);
    });
    expected.aside.push(row++);
  };
  const titled = groups.length > 1 && random.chance(0.5);
  groups.forEach(({ title: text, units }, index) => {
    if (titled) {
      page.set(row, left, ['I', 'II', 'III'][index] ?? '');
      page.set(row, left + 1, text);
      expected.aside.push(row++);
    }
    for (const unit of units) {
      page.set(row, left, ++number);
      page.set(row, left + 1, unit.written);
      cells.forEach((column, at) => {
        page.set(row, from + at, place.year === undefined || column.year === place.year ? column.typed(unit) : '');
      });
      expected.unitRows.push(row++);
    }
    if (head === 'totals') sum(random.pick([`Cộng ${text}`, `Cộng (${text})`, 'Cộng', `Tổng ${text.toLowerCase()}`]));
  });
  if (head !== 'totals' && random.chance(0.4)) sum(random.pick(['Tổng cộng', 'TỔNG', 'Cộng toàn thành phố']));
  return { expected, end: row, width: lead.length + cells.length };
}

/** A column of the four years' sum behind each field. */
function withSums(columns: readonly Column[]): Column[] {
  return columns.flatMap((column, at) => {
    const next = columns[at + 1];
    const ends = column.year !== null && (next?.field !== column.field || next?.part !== column.part) && column.part === null;
    return ends ? [column, { ...column, field: null, year: null, words: 'Cộng 4 năm', measure: '', typed: () => 77 }] : [column];
  });
}

function dated({ words, year }: Column, style: number, { habit }: Plan): string {
  if (habit === 'english') return [`${words} ${year}`, `${words} (${year})`, `${words}, year ${year}`, `${year} - ${words}`][style] ?? '';
  return [`${words} năm ${year}`, `${words} ${year}`, `${words} (năm ${year})`, `N.${year} ${words}`][style] ?? '';
}

function upright(plan: Plan, given: readonly Column[], head: Head): Made {
  const page = new Page();
  const columns = head === 'groups' ? [...given].sort((a, b) => (a.year ?? 0) - (b.year ?? 0)) : given;
  const titled = plan.random.chance(0.7);
  if (titled) page.put([plan.random.pick(title)]);
  const { expected, end, width } = tableAt(page, plan, columns, { row: page.rows.length, column: 0, head });
  if (titled) page.merge(0, 0, 1, width);
  const notes = plan.random.chance(0.4) ? footnotes(page, end + 1, plan) : [];
  const name = tabName(plan);
  return {
    grid: gridOf(name, page.rows, page.merges),
    expected: { tab: name, role: 'answers', ...expected, aside: [...expected.aside, ...notes] },
  };
}

function footnotes(page: Page, from: number, { random }: Plan): number[] {
  const lines = random.pick([
    ['Ghi chú: số liệu tính đến 15/12/2024'],
    ['* Các đơn vị điền đủ trước 24/12/2024', '* Ô không có số liệu ghi 0'],
    ['Người lập biểu', 'Nguyễn Thị Lan'],
  ]);
  lines.forEach((text, at) => {
    page.set(from + at, 1, text);
  });
  return lines.map((_, at) => from + at);
}

/** Year after year going down, each a table of its own with a title and header rows. */
function blocks(plan: Plan): Made[] {
  const page = new Page();
  const one = plan.columns.filter(({ year }) => year === years[0]);
  const words = nameWords(plan);
  const lead = plan.random.pick(['STT', 'TT']);
  const say = plan.random.pick([(year: number) => `NĂM ${year}`, (year: number) => `Năm ${year}`, (year: number) => `Số liệu năm ${year}`]);
  const name = tabName(plan);
  const tables = years.map((year): ExpectedTab => {
    page.put([say(year)]);
    page.put([lead, words, ...one.map((column) => column.words)]);
    let number = 0;
    const own = plan.columns.filter((column) => column.year === year);
    const unitRows = plan.groups
      .flatMap(({ units }) => units)
      .map((unit) => page.put([++number, unit.written, ...own.map((column) => column.typed(unit))]));
    if (plan.random.chance(0.5)) page.put([]);
    const columns: ExpectedColumn[] = [
      { at: 0, field: null, year: null, part: null },
      { at: 1, field: 'ten_don_vi', year: null, part: null },
      ...one.map(({ field, part }, at) => ({ at: at + 2, field, year, part })),
    ];
    return { tab: name, role: 'answers', columns, unitRows, aside: [] };
  });
  const grid = gridOf(name, page.rows, page.merges);
  return tables.map((expected) => ({ grid, expected }));
}

/** Questions go down, units go across: `at` counts rows, `unitRows` and `aside` count columns. */
function across(plan: Plan): Made {
  const page = new Page();
  const { random, groups, columns } = plan;
  const units = groups.flatMap((group) => group.units);
  const hasMeasure = random.chance(0.6);
  const hasNumber = random.chance(0.7);
  if (random.chance(0.7)) page.put([random.pick(title)]);
  const lead = [
    ...(hasNumber ? ['TT'] : []),
    random.pick(['Nội dung', 'Chỉ tiêu', 'Tiêu chí', 'Nội dung báo cáo']),
    ...(hasMeasure ? ['ĐVT'] : []),
  ];
  const total = random.chance(0.3);
  const head = page.put([...lead, ...units.map(({ written }) => written), ...(total ? ['Tổng cộng'] : [])]);
  const expected: ExpectedColumn[] = [{ at: head, field: 'ten_don_vi', year: null, part: null }];
  const style = random.whole(3);
  let section = '';
  let field = '';
  let number = 0;
  const line = (text: string, measure: string, cells: readonly CellValue[], count: CellValue) =>
    page.put([...(hasNumber ? [count] : []), text, ...(hasMeasure ? [measure] : []), ...cells]);
  for (const column of columns) {
    if (style === 2 && column.section !== section) {
      line(column.section, '', [], '');
      section = column.section;
    }
    const key = `${column.field}${column.part}${column.words}`;
    if (style === 1 && column.year !== null && key !== field) line(column.words, '', [], ++number);
    field = key;
    const text = column.year === null ? column.words : style === 1 ? `Năm ${column.year}` : dated(column, style, plan);
    const at = line(text, column.measure, units.map(column.typed), style === 1 && column.year !== null ? '' : ++number);
    expected.push({ at, field: column.field, year: column.year, part: column.part });
  }
  const name = tabName(plan);
  const unitRows = units.map((_, at) => lead.length + at);
  const aside = total ? [lead.length + units.length] : [];
  return {
    grid: gridOf(name, page.rows, page.merges),
    expected: { tab: name, role: 'answers', columns: expected, unitRows, aside, across: true },
  };
}

/** Two tables of answers on one tab: half of the questions in each. */
function together(plan: Plan, way: 'below' | 'beside'): Made[] {
  const page = new Page();
  const codes = [...new Set(plan.columns.map(({ section }) => section))];
  const first = new Set(codes.slice(0, Math.max(1, Math.floor(codes.length / 2))));
  const [one, two] = [plan.columns.filter(({ section }) => first.has(section)), plan.columns.filter(({ section }) => !first.has(section))];
  page.put(['BIỂU 1: CHỈ ĐẠO, MỤC TIÊU']);
  const head = { row: 1, column: 0, head: 'flat' } as const;
  const left = tableAt(page, plan, one, head);
  const name = tabName(plan);
  if (two.length === 0) return [{ grid: gridOf(name, page.rows, page.merges), expected: { tab: name, role: 'answers', ...left.expected } }];
  const place = way === 'below' ? { row: left.end + 2, column: 0 } : { row: 1, column: left.width + 1 };
  page.set(place.row - 1, place.column, 'BIỂU 2: NHÓM BIỆN PHÁP');
  const right = tableAt(page, plan, two, { ...place, head: 'flat' });
  const grid = gridOf(name, page.rows, page.merges);
  return [left, right].map(({ expected }) => ({ grid, expected: { tab: name, role: 'answers', ...expected } }));
}

function registry(plan: Plan): Made {
  const units = plan.groups.flatMap((group) => group.units);
  const name = plan.random.pick(['Danh sách đơn vị', 'DS đơn vị', 'Đơn vị']);
  const rows: CellValue[][] = [['STT', 'Tên đơn vị'], ...units.map(({ full }, at): CellValue[] => [at + 1, full])];
  const columns: ExpectedColumn[] = [
    { at: 0, field: null, year: null, part: null },
    { at: 1, field: 'ten_don_vi', year: null, part: null },
  ];
  return {
    grid: gridOf(name, rows),
    expected: { tab: name, role: 'registry', columns, unitRows: units.map((_, at) => at + 1), aside: [] },
  };
}

/** A page of words that is no table. */
function noteTab({ random }: Plan): Made {
  const name = random.pick(['Hướng dẫn', 'Hướng dẫn điền', 'Ghi chú', 'Công văn']);
  const grid = gridOf(name, [
    ['HƯỚNG DẪN ĐIỀN BIỂU'],
    ['1. Tên đơn vị: ghi đầy đủ'],
    ['2. Số vụ tiếp nhận: ghi số vụ đã tiếp nhận trong năm'],
    ['3. Hạn nộp: 24/12/2024'],
  ]);
  return { grid, expected: { tab: name, role: 'other', columns: [], unitRows: [], aside: [] } };
}
