/** Makes sheets of every shape that clerks make, seeded, with the expected reading of each. */

import type { Area, CellValue, Grid } from '../../../src/core/workbook.ts';
import { answerFields, type Field } from '../../../src/outline/schema.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { type Random, randomOf } from './random.ts';
import { type ExpectedColumn, type ExpectedTab, gridOf, type Sheet, type Truth } from './sheet.ts';
import { referenceWordings, strangers, wordings } from './wordings.ts';

export type Part = 'seen' | 'held';
type Layout = 'flat' | 'two' | 'three' | 'year-top' | 'bare-years' | 'tabs' | 'blocks' | 'year-column' | 'one-year';

const years = sgddt2024.years;
const layouts: readonly Layout[] = ['flat', 'two', 'three', 'year-top', 'bare-years', 'tabs', 'blocks', 'year-column', 'one-year'];
const targets = ['so_co_so_dinh_ky', 'so_tre_duoc_ho_tro', 'so_vi_pham_bi_xu_ly'];

const districts = [
  'quận Hồng Bàng',
  'quận Ngô Quyền',
  'quận Lê Chân',
  'quận Hải An',
  'quận Kiến An',
  'quận Đồ Sơn',
  'quận Dương Kinh',
  'huyện Thủy Nguyên',
  'huyện An Dương',
  'huyện An Lão',
  'huyện Kiến Thụy',
  'huyện Tiên Lãng',
  'huyện Vĩnh Bảo',
  'huyện Cát Hải',
  'huyện Bạch Long Vĩ',
];
const schools = [
  'An Dương',
  'An Lão',
  'Bạch Đằng',
  'Cát Bà',
  'Cát Hải',
  'Cộng Hiền',
  'Đồ Sơn',
  'Đồng Hòa',
  'Hải An',
  'Hồng Bàng',
  'Hùng Thắng',
  'Kiến An',
  'Kiến Thụy',
  'Lê Chân',
  'Lê Hồng Phong',
  'Lê Ích Mộc',
  'Lê Quý Đôn',
  'Lý Thường Kiệt',
  'Mạc Đĩnh Chi',
  'Ngô Quyền',
  'chuyên Trần Phú',
];
const centres = ['Hồng Bàng', 'Ngô Quyền', 'Kiến An', 'Thủy Nguyên', 'An Dương', 'Vĩnh Bảo'];

/** Unit type → its ways to be written. */
const writings: Readonly<Record<string, readonly ((name: string) => string)[]>> = {
  phong_gddt: [
    (name) => `Phòng GDĐT ${name}`,
    (name) => `Phòng GD&ĐT ${name}`,
    (name) => `Phòng Giáo dục và Đào tạo ${name}`,
    (name) => `PGD ${name.replace('quận', 'Q.').replace('huyện', 'H.')}`,
    (name) => `PGD&ĐT ${name}`,
    (name) => `Phòng GD-ĐT ${name.replace(/quận |huyện /, '')}`,
  ],
  truong_thpt: [
    (name) => `Trường THPT ${name}`,
    (name) => `THPT ${name}`,
    (name) => `Tr. THPT ${name}`,
    (name) => `Trường Trung học phổ thông ${name}`,
  ],
  tt_gdnn_gdtx: [
    (name) => `Trung tâm GDNN-GDTX ${name}`,
    (name) => `TT GDNN-GDTX ${name}`,
    (name) => `TT GDTX ${name}`,
    (name) => `Trung tâm GDNN&GDTX ${name}`,
  ],
};
const groupTitles: Readonly<Record<string, readonly string[]>> = {
  phong_gddt: ['Phòng GDĐT', 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', 'Khối phòng GD&ĐT', 'Các phòng GDĐT quận, huyện'],
  truong_thpt: ['Trường THPT', 'CÁC TRƯỜNG THPT', 'Khối THPT', 'Khối trường THPT'],
  tt_gdnn_gdtx: ['Trung tâm GDNN-GDTX', 'TRUNG TÂM GDNN-GDTX', 'Khối GDTX', 'Các trung tâm GDNN-GDTX'],
};
const titles = [
  ['SỞ GIÁO DỤC VÀ ĐÀO TẠO HẢI PHÒNG'],
  ['BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN QUYẾT ĐỊNH SỐ 830/QĐ-TTG', '(Kèm theo Công văn số 2915/STTTT-TTBCXB ngày 19/12/2024)'],
  ['BÁO CÁO KẾT QUẢ BẢO VỆ TRẺ EM TRÊN MÔI TRƯỜNG MẠNG GIAI ĐOẠN 2021-2025'],
  ['Phụ lục', 'BẢNG TỔNG HỢP SỐ LIỆU', 'Kỳ báo cáo: từ 01/6/2021 đến 15/12/2024'],
];

/** Wordings of one part: a third of each list is held out. */
export function wordingsOf(list: readonly string[], part: Part): readonly string[] {
  const shuffled = randomOf(list.length * 977 + (list[0]?.length ?? 0)).shuffled(list);
  const held = Math.max(1, Math.floor(list.length / 3));
  return part === 'held' ? shuffled.slice(0, held) : shuffled.slice(held);
}

interface Unit {
  readonly type: string;
  readonly bare: string;
  readonly written: string;
  readonly cells: Record<string, CellValue>;
  readonly pairs: Record<string, readonly [number, number]>;
}

type PairWay = 'none' | 'ratio' | 'two';

interface Plan {
  readonly random: Random;
  readonly part: Part;
  readonly layout: Layout;
  readonly fields: readonly Field[];
  /** Target → how its denominator stands. */
  readonly pairs: Readonly<Record<string, PairWay>>;
  readonly words: (key: string) => string;
  readonly yearWords: (year: number) => CellValue;
  readonly merged: boolean;
  readonly millions: boolean;
}

/** A column of the table, whatever its layout. */
interface Column {
  readonly words: string;
  readonly section: string;
  readonly field: string | null;
  readonly yearly: boolean;
  readonly part: ExpectedColumn['part'];
  readonly cell: (unit: Unit, year: number | null) => CellValue;
}

/** The sheet of a seed. */
export function generateSheet(seed: number, part: Part): Sheet {
  const random = randomOf(seed * 7919 + (part === 'held' ? 1 : 0));
  const layout = layouts[seed % layouts.length] as Layout;
  const plan = planOf(random, part, layout);
  const groups = unitsOf(plan);
  const splits = layout !== 'tabs' && layout !== 'year-column' && random.chance(0.3);
  const columns = columnsOf(plan);
  const looks = looksOf(random, layout);
  const made: { grid: Grid; expected: ExpectedTab }[] = [];
  const names = tabNames(random, splits ? groups.length : 1, groups);
  if (layout === 'tabs') {
    for (const year of years)
      made.push(table(`${random.pick(['Năm', 'nam', 'Số liệu'])} ${year}`, groups, columns, plan, { ...looks, only: year }));
  } else if (splits)
    groups.forEach((group, at) => {
      made.push(table(names[at] ?? `Tab ${at}`, [group], columns, plan, { ...looks, groups: false }));
    });
  else made.push(table(names[0] ?? 'Trang tính1', groups, columns, plan, looks));
  const units = groups.flatMap((group) => group.units);
  const hidden: string[] = [];
  if (random.chance(0.25) && made[0]) {
    const copy = { ...made[0].grid, name: `${made[0].grid.name} (bản cũ)` };
    hidden.push(copy.name);
    made.push({ grid: copy, expected: { tab: copy.name, role: 'other', columns: [], unitRows: [], aside: [] } });
  }
  if (random.chance(0.2)) {
    const grid = gridOf('ghi chú nội bộ', [['Việc cần làm'], ['Gọi các trường chưa nộp'], ['Hạn 24/12']]);
    made.push({ grid, expected: { tab: grid.name, role: 'other', columns: [], unitRows: [], aside: [] } });
  }
  if (plan.pairs.so_co_so_dinh_ky === 'none' && random.chance(0.4)) made.push(schoolTable(units, plan));
  const nfd = random.chance(0.15);
  return {
    name: `${part}-${seed}`,
    shape: layout,
    grids: made.map(({ grid }) => (nfd ? decomposed(grid) : grid)),
    hidden,
    expected: made.map(({ expected }) => (nfd ? { ...expected, tab: expected.tab.normalize('NFD') } : expected)),
    truth: units
      .map((unit) => ({ name: unit.written, type: unit.type, cells: unit.cells, pairs: unit.pairs, schools: [] }))
      .map((one) => withSchools(one, made)),
  };
}

const listed = new WeakMap<Grid, Map<string, Truth['schools']>>();

function withSchools(truth: Truth, made: readonly { grid: Grid }[]): Truth {
  const found = made.map(({ grid }) => listed.get(grid)?.get(truth.name)).find(Boolean);
  return found ? { ...truth, schools: found } : truth;
}

function decomposed(grid: Grid): Grid {
  const text = <T>(value: T): T => (typeof value === 'string' ? (value.normalize('NFD') as T) : value);
  return {
    ...grid,
    name: grid.name.normalize('NFD'),
    values: grid.values.map((row) => row.map(text)),
    shown: grid.shown.map((row) => row.map(text)),
  };
}

function planOf(random: Random, part: Part, layout: Layout): Plan {
  const all = answerFields(sgddt2024).filter((field) => field.kind !== 'native' && field.kind !== 'key');
  const signing = random.chance(0.3);
  const sign = ['nguoi_lap', 'chuc_vu', 'so_van_ban', 'ngay_van_ban', 'hoan_thanh'];
  const share = 0.4 + random.whole(6) / 10;
  const fields = all.filter((field) =>
    sign.includes(field.code) ? signing : field.code === 'giai_trinh' ? random.chance(0.2) : random.chance(share),
  );
  const way = (): PairWay => random.pick(['none', 'none', 'ratio', 'two']);
  const pairs: Record<string, PairWay> = {
    so_co_so_dinh_ky: way(),
    so_tre_duoc_ho_tro: random.pick(['none', 'two']),
    so_vi_pham_bi_xu_ly: random.pick(['none', 'two']),
  };
  const style = random.pick<(year: number) => CellValue>([
    (year) => year,
    (year) => `Năm ${year}`,
    (year) => String(year),
    (year) => (year === 2021 ? 'Năm 2021 (từ 01/6)' : `Năm ${year}`),
  ]);
  const words = (key: string) => random.pick(wordingsOf((wordings[key] ?? referenceWordings[key]) as readonly string[], part));
  const upper = random.chance(0.15);
  return {
    random,
    part,
    layout,
    pairs,
    merged: random.chance(0.7),
    millions: random.chance(0.4),
    yearWords: style,
    fields: fields.length < 4 ? all.filter((field) => field.yearly) : fields,
    words: (key) => (upper ? words(key).toUpperCase() : words(key)),
  };
}

interface Group {
  readonly type: string;
  readonly units: readonly Unit[];
}

function unitsOf({ random, fields, pairs, millions, layout }: Plan): Group[] {
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    ['phong_gddt', districts],
    ['truong_thpt', schools],
    ['tt_gdnn_gdtx', centres],
  ];
  const chosen = random.chance(0.7) ? kinds : kinds.slice(0, 1 + random.whole(2));
  return chosen.map(([type, names]) => {
    const way = random.pick(writings[type] ?? []);
    const units = random
      .shuffled(names)
      .slice(0, 4 + random.whole(4))
      .map((bare): Unit => {
        const cells: Record<string, CellValue> = {};
        const own: Record<string, readonly [number, number]> = {};
        for (const field of fields) {
          for (const year of field.yearly ? (layout === 'one-year' ? [2024] : years) : [null]) {
            const code = year === null ? field.code : `${field.code}.${year}`;
            const bottom = 1 + random.whole(20);
            if (targets.includes(field.code) && pairs[field.code] !== 'none') {
              const top = random.whole(bottom + 1);
              own[code] = [top, bottom];
              cells[code] = top;
            } else if (targets.includes(field.code))
              cells[code] = field.code === 'so_co_so_dinh_ky' ? random.whole(20) : random.pick(['không phát sinh', 0, 'không phát sinh']);
            else cells[code] = typedValue(field, random, millions);
          }
        }
        return { type, bare: bare.replace(/quận |huyện /, ''), written: way(bare), cells, pairs: own };
      });
    return { type, units };
  });
}

function typedValue(field: Field, random: Random, millions: boolean): CellValue {
  if (field.kind === 'money')
    return millions ? random.pick([5, 12, 23.5, 45, 60, 0]) : random.pick([5000000, 12000000, 23500000, '45 triệu', '60.000.000', 0]);
  if (field.kind === 'count')
    return random.pick<CellValue>([
      random.whole(30),
      random.whole(400),
      `${random.whole(30)}`,
      `0${1 + random.whole(8)}`,
      random.chance(0.3) ? '' : random.whole(9),
      'không có',
    ]);
  if (field.kind === 'date') return random.pick(['20/12/2024', '23/12/2024']);
  if (field.kind === 'choice') return random.pick(['Có', '']);
  if (field.code === 'dau_moi') return random.pick(['Nguyễn Văn An, Phó Trưởng phòng, 0225.3871.111', 'Trần Thị Bình, Phó Hiệu trưởng']);
  if (field.code === 'so_van_ban') return `${10 + random.whole(90)}/BC`;
  if (field.code === 'nguoi_lap') return random.pick(['Lê Thị Hoa', 'Phạm Văn Nam']);
  if (field.code === 'chuc_vu') return random.pick(['Hiệu trưởng', 'Trưởng phòng']);
  return random.pick([
    'Đơn vị đã tổ chức quán triệt, triển khai nghiêm túc tới toàn thể cán bộ, giáo viên.',
    'Đã ban hành kế hoạch số 15/KH ngày 10/9/2021 và tổ chức thực hiện.',
    'Không có nội dung',
    '',
    'Thường xuyên tuyên truyền qua trang web, nhóm phụ huynh và giờ chào cờ.',
  ]);
}

function columnsOf(plan: Plan): Column[] {
  const { random, fields, pairs, words, millions } = plan;
  const columns: Column[] = [];
  for (const section of sgddt2024.answers.sections) {
    for (const field of section.fields.filter((one) => fields.includes(one))) {
      const code = (year: number | null) => (field.yearly ? `${field.code}.${year}` : field.code);
      const yearly = field.yearly === true;
      const base = { section: section.title, field: field.code, yearly };
      const way = pairs[field.code] ?? 'none';
      const noun = field.nouns?.[0] ?? '';
      if (way === 'ratio') {
        columns.push({
          ...base,
          words: words(`${field.code}#r`),
          part: 'ratio',
          cell: (unit, year) => {
            const [top, bottom] = unit.pairs[code(year)] ?? [0, 0];
            return bottom % 3 === 0 ? `${top}/${bottom} ${noun}` : `${top}/${bottom}`;
          },
        });
        continue;
      }
      const unitWords = field.kind === 'money' && millions ? ' (triệu đồng)' : '';
      columns.push({
        ...base,
        words: words(field.code) + unitWords,
        part: way === 'two' ? 'numerator' : null,
        cell: (unit, year) => unit.cells[code(year)] ?? '',
      });
      if (way === 'two')
        columns.push({
          ...base,
          words: words(`${field.code}#d`),
          part: 'denominator',
          cell: (unit, year) => unit.pairs[code(year)]?.[1] ?? '',
        });
    }
  }
  for (const extra of random.shuffled(strangers).slice(0, random.whole(4))) {
    const at = random.whole(columns.length + 1);
    columns.splice(at, 0, {
      words: extra,
      section: columns[at]?.section ?? '',
      field: null,
      yearly: false,
      part: null,
      cell: () => random.pick<CellValue>(['', 3, 12, 'x']),
    });
  }
  return columns;
}

interface Looks {
  readonly title: readonly string[];
  readonly stt: boolean;
  readonly codes: boolean;
  readonly groups: boolean;
  readonly bare: boolean;
  readonly subtotals: boolean;
  readonly total: 'top' | 'bottom' | 'none';
  readonly signature: boolean;
  readonly numbers: boolean;
  readonly roman: 'stt' | 'name';
  /** The year of the whole tab. */
  readonly only?: number;
}

function looksOf(random: Random, layout: Layout): Looks {
  const groups = random.chance(0.5);
  return {
    title: random.chance(0.75) ? random.pick(titles) : [],
    stt: random.chance(0.8),
    codes: random.chance(0.15),
    groups,
    bare: groups && random.chance(0.4),
    subtotals: random.chance(0.3),
    total: random.pick(['top', 'bottom', 'bottom', 'none']),
    signature: random.chance(0.5),
    numbers: random.chance(0.25),
    roman: random.pick(['stt', 'name']),
    ...(layout === 'one-year' ? { only: 2024 } : {}),
  };
}

function tabNames(random: Random, count: number, groups: readonly Group[]): string[] {
  if (count === 1) return [random.pick(['Trang tính1', 'Sheet1', 'Tổng hợp QĐ 830', 'Số liệu', 'Bảng chung'])];
  const byType: Record<string, readonly string[]> = {
    phong_gddt: ['Phòng GDĐT', 'PGD'],
    truong_thpt: ['THPT', 'Khối THPT'],
    tt_gdnn_gdtx: ['GDTX', 'TT GDNN-GDTX'],
  };
  return groups.map(({ type }) => random.pick(byType[type] ?? ['Khác']));
}

/** Header rows, body and what is expected, for one tab. */
function table(
  name: string,
  groups: readonly Group[],
  columns: readonly Column[],
  plan: Plan,
  looks: Looks,
): { grid: Grid; expected: ExpectedTab } {
  const { layout } = plan;
  const byRow = layout === 'blocks' || layout === 'year-column';
  const wide = !byRow && looks.only === undefined;
  const lead: ('stt' | 'code' | 'name' | 'year')[] = [
    ...(looks.stt ? (['stt'] as const) : []),
    ...(looks.codes ? (['code'] as const) : []),
    'name',
    ...(layout === 'year-column' ? (['year'] as const) : []),
  ];
  const expected: ExpectedColumn[] = lead.map((one, at) => ({
    at,
    field: { name: 'ten_don_vi', code: 'ma_don_vi', year: 'nam', stt: null }[one],
    year: null,
    part: null,
  }));
  const cells: { column: Column; year: number | null }[] = [];
  if (wide && layout === 'year-top') {
    for (const column of columns.filter((one) => !one.yearly)) cells.push({ column, year: null });
    for (const year of years) for (const column of columns.filter((one) => one.yearly)) cells.push({ column, year });
  } else {
    for (const column of columns)
      for (const year of column.yearly && wide ? years : [column.yearly ? (looks.only ?? null) : null]) cells.push({ column, year });
  }
  cells.forEach(({ column, year }, index) => {
    expected.push({ at: lead.length + index, field: column.field, year: byRow ? null : year, part: column.part });
  });
  const width = lead.length + cells.length;
  const rows: CellValue[][] = [];
  const merges: Area[] = [];
  const blankRow = (): CellValue[] => Array<CellValue>(width).fill('');
  const titled = looks.only === undefined || plan.layout === 'tabs' ? looks.title : [...looks.title, `Năm ${looks.only}`];
  for (const line of titled) {
    const row = blankRow();
    row[0] = line;
    merges.push({ row: rows.length, column: 0, rows: 1, columns: Math.max(2, width) });
    rows.push(row);
  }
  writeHeader(rows, merges, lead, cells, plan, wide);
  const aside: number[] = [];
  if (looks.numbers) rows.push(blankRow().map((_, at) => `(${at + 1})`));
  const unitRows: number[] = [];
  const label = (text: string, roman: string, sums: boolean): void => {
    const row = blankRow();
    if (sums) for (let at = lead.length; at < width; at++) if (cells[at - lead.length]?.column.yearly) row[at] = 100 + at;
    if (roman !== '' && looks.stt && looks.roman === 'stt') [row[0], row[lead.indexOf('name')]] = [roman, text];
    else row[looks.stt && plan.random.chance(0.5) ? 0 : lead.indexOf('name')] = roman === '' ? text : `${roman}. ${text}`;
    aside.push(rows.length);
    rows.push(row);
  };
  let number = 0;
  const unitRow = (unit: Unit, year: number | null, first: boolean): void => {
    const row = blankRow();
    lead.forEach((one, at) => {
      if (one === 'stt') row[at] = first ? ++number : '';
      if (one === 'code') row[at] = `DV${String(groups.flatMap((group) => group.units).indexOf(unit) + 1).padStart(3, '0')}`;
      if (one === 'name') row[at] = looks.bare ? unit.bare : unit.written;
      if (one === 'year') row[at] = year ?? '';
    });
    cells.forEach((cell, at) => {
      row[lead.length + at] = cell.column.yearly || first ? cell.column.cell(unit, byRow ? year : cell.year) : '';
    });
    unitRows.push(rows.length);
    rows.push(row);
  };
  if (looks.total === 'top') label(plan.random.pick(['Toàn thành phố', 'TỔNG CỘNG', 'Tổng số']), '', true);
  const blocks: readonly (number | null)[] = layout === 'blocks' ? years : [null];
  for (const year of blocks) {
    if (year !== null) label(`Năm ${year}`, '', false);
    groups.forEach((group, at) => {
      if (looks.groups) label(plan.random.pick(groupTitles[group.type] ?? ['Khác']), ['I', 'II', 'III'][at] ?? '', looks.subtotals);
      for (const unit of group.units) {
        if (layout === 'year-column') {
          years.forEach((one, index) => {
            unitRow(unit, one, index === 0);
          });
        } else unitRow(unit, year, true);
      }
    });
  }
  if (looks.total === 'bottom') label(plan.random.pick(['Tổng cộng', 'Cộng', 'TỔNG SỐ', 'Tổng toàn thành phố']), '', true);
  if (looks.signature) {
    rows.push(blankRow());
    const at = Math.min(width - 1, lead.length + 2);
    for (const [left, right] of [
      ['', 'Hải Phòng, ngày 25 tháng 12 năm 2024'],
      ['Người lập biểu', 'THỦ TRƯỞNG ĐƠN VỊ'],
      ['(Ký, ghi rõ họ tên)', '(Ký, đóng dấu)'],
      ['Nguyễn Thị Lan', ''],
    ]) {
      const row = blankRow();
      row[lead.indexOf('name')] = left ?? '';
      if (at !== lead.indexOf('name')) row[at] = right ?? '';
      if (row.every((value) => value === '')) continue;
      aside.push(rows.length);
      rows.push(row);
    }
  }
  return { grid: gridOf(name, rows, merges), expected: { tab: name, role: 'answers', columns: expected, unitRows, aside } };
}

function writeHeader(
  rows: CellValue[][],
  merges: Area[],
  lead: readonly string[],
  cells: readonly { column: Column; year: number | null }[],
  plan: Plan,
  wide: boolean,
): void {
  const { layout, words, yearWords, merged, random } = plan;
  const width = lead.length + cells.length;
  const leadWords = lead.map((one) =>
    one === 'stt' ? random.pick(['STT', 'TT', 'Stt']) : one === 'year' ? 'Năm' : words(one === 'code' ? 'ma_don_vi' : 'ten_don_vi'),
  );
  const depth = wide && layout === 'three' ? 3 : wide && (layout === 'two' || layout === 'year-top') ? 2 : 1;
  const from = rows.length;
  const head = Array.from({ length: depth }, () => Array<CellValue>(width).fill(''));
  const put = (row: number, at: number, value: CellValue) => {
    const line = head[row];
    if (line) line[at] = value;
  };
  const down = (at: number, top: number) => {
    if (depth - top > 1 && merged) merges.push({ row: from + top, column: at, rows: depth - top, columns: 1 });
  };
  leadWords.forEach((word, at) => {
    put(0, at, word);
    down(at, 0);
  });
  const across = (row: number, start: number, count: number) => {
    if (count > 1 && merged) merges.push({ row: from + row, column: start, rows: 1, columns: count });
  };
  if (layout === 'three' && wide) {
    let start = 0;
    while (start < cells.length) {
      let end = start;
      while (end < cells.length && cells[end]?.column.section === cells[start]?.column.section) end++;
      put(0, lead.length + start, cells[start]?.column.section ?? '');
      across(0, lead.length + start, end - start);
      start = end;
    }
  }
  const top = layout === 'three' ? 1 : 0;
  const words1 = new Map<Column, string>();
  for (const { column } of cells) words1.set(column, words1.get(column) ?? column.words);
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    if (!cell) continue;
    const { column, year } = cell;
    const isFirst = cells[at - 1]?.column !== column;
    const place = lead.length + at;
    if (!column.yearly || !wide) {
      const inTitle = !wide;
      put(layout === 'three' && wide ? 1 : 0, place, inTitle || !column.yearly ? column.words : `${column.words} ${year}`);
      if (wide && layout === 'year-top') down(place, 0);
      else if (wide && depth > 1) down(place, top);
    } else if (layout === 'flat')
      put(
        0,
        place,
        random.pick([
          `${column.words} năm ${year}`,
          `${column.words} ${year}`,
          `${column.words} (${year})`,
          `Năm ${year}: ${column.words}`,
        ]),
      );
    else if (layout === 'bare-years') put(0, place, isFirst ? `${column.words} ${year}` : yearWords(year ?? 0));
    else if (layout === 'year-top') {
      const firstOfYear = cells[at - 1]?.year !== year;
      if (firstOfYear) {
        put(0, place, yearWords(year ?? 0));
        across(0, place, cells.filter((one) => one.year === year).length);
      }
      put(1, place, column.words);
    } else {
      if (isFirst) {
        put(top, place, column.words);
        across(top, place, years.length);
      }
      put(top + 1, place, yearWords(year ?? 0));
    }
  }
  rows.push(...head);
}

function schoolTable(units: readonly Unit[], plan: Plan): { grid: Grid; expected: ExpectedTab } {
  const { random, words, yearWords } = plan;
  const head: CellValue[] = [
    'STT',
    words('ten_don_vi'),
    words('ten_co_so'),
    words('cap_hoc'),
    ...years.map((year) => `${words('so_lan')} ${year}`),
  ];
  const same = words('ten_co_so');
  head[1] = random.pick(['Tên đơn vị', 'Đơn vị', 'Đơn vị quản lý']);
  head[2] = same === head[1] ? 'Tên trường' : same;
  void yearWords;
  const rows: CellValue[][] = [['DANH SÁCH TRƯỜNG', '', '', '', '', '', '', ''], head];
  const unitRows: number[] = [];
  const lists = new Map<string, Truth['schools']>();
  let number = 0;
  for (const unit of units) {
    const isOffice = unit.type === 'phong_gddt';
    const own = isOffice
      ? schools
          .slice(0, 2 + random.whole(3))
          .map((name, at) => ({ name: `${at % 2 ? 'THCS' : 'TH'} ${name}`, level: at % 2 ? 'THCS' : 'Tiểu học' }))
      : [{ name: unit.written, level: unit.type === 'truong_thpt' ? 'THPT' : 'GDNN-GDTX' }];
    const listedHere = own.map((one) => ({ ...one, times: Object.fromEntries(years.map((year) => [year, random.whole(4)])) }));
    lists.set(unit.written, listedHere);
    for (const one of listedHere) {
      unitRows.push(rows.length);
      rows.push([++number, unit.written, one.name, one.level, ...years.map((year) => one.times[year] ?? '')]);
    }
  }
  const columns: ExpectedColumn[] = head.map((_, at) => ({
    at,
    field: [null, 'ten_don_vi', 'ten_co_so', 'cap_hoc', 'so_lan', 'so_lan', 'so_lan', 'so_lan'][at] ?? null,
    year: at > 3 ? (years[at - 4] ?? null) : null,
    part: null,
  }));
  const name = random.pick(['DS trường', 'Danh sách trường', 'Bảng 1']);
  const grid = gridOf(name, rows, [{ row: 0, column: 0, rows: 1, columns: 8 }]);
  listed.set(grid, lists);
  return { grid, expected: { tab: name, role: 'co_so', columns, unitRows, aside: [] } };
}
