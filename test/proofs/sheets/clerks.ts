/** Makes sheets as clerks make them, seeded: wordings, short forms, layouts and values dealt by lot to three parts. */
import type { Area, CellValue, Grid } from '../../../src/core/workbook.ts';
import {
  type ClerkField,
  clerkFields,
  clerkGroups,
  clerkShort,
  clerkWholes,
  communeForms,
  communeHeads,
  communes,
  contactParts,
  contactTexts,
  countLeads,
  foreignHeads,
  groupHeads,
  groupRows,
  mainTabs,
  moneyNotes,
  nameHeads,
  otherTabs,
  referenceHeads,
  referenceTabNames,
  registryHeads,
  registryTabNames,
  shortTexts,
  signingHeads,
  tailNotes,
  titleRows,
  unitForms,
  yearWays,
} from './clerkWords.ts';
import { type Random, randomOf } from './random.ts';
import { type ExpectedColumn, type ExpectedTab, gridOf, type Sheet } from './sheet.ts';

export const clerkParts = ['seen', 'held', 'third'] as const;
export type ClerkPart = (typeof clerkParts)[number];

/** The part's own items of a list: every third by lot; a short list is shared. */
export function dealt<Item>(list: readonly Item[], part: ClerkPart): readonly Item[] {
  if (list.length < 3) return list;
  const order = randomOf(list.length * 53 + JSON.stringify(list[0] ?? '').length).shuffled(list.map((_, at) => at));
  return list.filter((_, at) => order.indexOf(at) % 3 === clerkParts.indexOf(part));
}

const years = [2021, 2022, 2023, 2024] as const;
type Kind = 'count' | 'money' | 'text' | 'contact' | 'ratio' | 'code' | 'date' | 'yes' | 'person' | 'post';

/** A column before it has a place. */
interface Column {
  readonly above: string;
  readonly own: string;
  readonly field: string | null;
  readonly part: ExpectedColumn['part'];
  readonly kind: Kind;
  readonly yearly: boolean;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const tidy = (text: string) => text.replace(/\s+/g, ' ').replace(/ ,/g, ',').replace(/,$/, '').trim();

class Clerk {
  constructor(
    readonly random: Random,
    readonly part: ClerkPart,
  ) {}
  /** Half of what a part says is its own, the rest is every part's. */
  pick<Item>(list: readonly Item[]): Item {
    return this.random.pick(this.part === 'seen' || this.random.chance(0.6) ? dealt(list, this.part) : dealt(list, 'seen'));
  }
  own<Item>(list: readonly Item[]): Item {
    return this.random.pick(dealt(list, this.part));
  }
  /** Leaves words in angle brackets away or not, then shortens some. */
  word(core: string): string {
    let text = core.replace(/<([^>]*)>/g, (_, words: string) => (this.random.chance(0.5) ? words : ''));
    const share = this.random.pick([0, 0, 0.4, 0.8]);
    for (const [long, short] of clerkShort) if (this.random.chance(share)) text = text.replace(new RegExp(long, 'i'), short);
    return tidy(text);
  }
  number(core: string): string {
    const bare = core.replace(/^(?:tổng số|tổng|số) /i, '');
    return capital(tidy(`${this.pick(countLeads)}${this.word(bare)}`));
  }
}

const none = { above: '', part: null, yearly: false } as const;

/** One or several columns for a field. */
function columnsFor(one: ClerkField, clerk: Clerk): Column[] {
  const { random } = clerk;
  const { field } = one;
  if (one.kind === 'count')
    return [{ ...none, own: `${clerk.number(clerk.pick(one.cores))}${clerk.pick(tailNotes)}`, field, kind: 'count', yearly: true }];
  if (one.kind === 'money')
    return [{ ...none, own: `${capital(clerk.word(clerk.pick(one.cores)))}${clerk.pick(moneyNotes)}`, field, kind: 'money', yearly: true }];
  if (one.kind === 'contact') return contactColumns(one, clerk);
  if (one.kind === 'text') return [{ ...none, own: capital(clerk.word(clerk.pick(one.cores))), field, kind: 'text' }];
  const done = clerk.number(clerk.pick(one.cores));
  const whole = clerk.number(clerk.pick(clerkWholes[field] ?? ['']));
  const way = random.pick(['ratio', 'two', 'two', 'alone']);
  if (way === 'alone') return [{ ...none, own: done, field, kind: 'count', yearly: true }];
  if (way === 'two')
    return [
      { ...none, own: done, field, kind: 'count', yearly: true },
      { ...none, own: whole, field, part: 'denominator', kind: 'count', yearly: true },
    ];
  const own = random.pick([`${done}/${whole.toLowerCase()}`, `${done} / ${whole}`, `${done}/tổng số`]);
  return [{ ...none, own, field, part: 'ratio', kind: 'ratio', yearly: true }];
}

function contactColumns({ field, cores }: ClerkField, clerk: Clerk): Column[] {
  const above = capital(clerk.word(clerk.pick(cores)));
  if (clerk.random.chance(0.5)) return [{ ...none, own: above, field, kind: 'contact' }];
  const list = clerk.random.shuffled(contactParts).slice(0, 2);
  return list.map((own) => ({ ...none, above, own, field, kind: 'contact' as const }));
}

function groupColumns(clerk: Clerk): Column[] {
  const head = clerk.own(groupHeads);
  return clerk.random
    .shuffled([1, 2, 3, 4, 5])
    .slice(0, 2 + clerk.random.whole(4))
    .sort()
    .map((group) => {
      const title = clerk.word(clerk.pick(clerkGroups[group - 1] ?? ['']));
      const own = capital(head.replace('{n}', String(group)).replace('{t}', title));
      return { ...none, own, field: `nhom_${group}`, kind: 'text' as const };
    });
}

function signingColumns(clerk: Clerk): Column[] {
  const made: readonly [keyof typeof signingHeads, Kind][] = [
    ['nguoi_lap', 'person'],
    ['chuc_vu', 'post'],
    ['so_van_ban', 'code'],
    ['ngay_van_ban', 'date'],
    ['hoan_thanh', 'yes'],
  ];
  return made
    .filter(() => clerk.random.chance(0.85))
    .map(([field, kind]) => ({ ...none, own: clerk.pick<string>(signingHeads[field]), field, kind }));
}

/** The columns of a sheet in the order of the outline, with foreign ones among them. */
function chosenColumns(clerk: Clerk): Column[] {
  const { random } = clerk;
  const mode = random.pick(['all', 'figures', 'texts', 'all']);
  const isText = ({ kind }: ClerkField) => kind === 'text' || kind === 'contact';
  const fields = clerkFields.filter(
    (one) => (mode === 'all' || (mode === 'texts') === isText(one)) && random.chance(mode === 'all' ? 0.5 : 0.75),
  );
  const list = fields.flatMap((one) => columnsFor(one, clerk));
  const groups = mode === 'figures' ? [] : groupColumns(clerk);
  const at = list.findIndex(({ field }) => ['danh_gia', 'kho_khan', 'de_xuat', 'giai_trinh'].includes(field ?? ''));
  list.splice(at < 0 ? list.length : at, 0, ...groups);
  if (random.chance(0.3)) list.push(...signingColumns(clerk));
  for (let count = random.whole(3); count > 0; count--) {
    const [own, kind] = clerk.pick(foreignHeads);
    list.splice(random.whole(list.length + 1), 0, { ...none, own, field: null, kind: kind === 'figure' ? 'count' : 'text' });
  }
  return list;
}

function typedValue(kind: Kind, clerk: Clerk): CellValue {
  const { random } = clerk;
  if (random.chance(0.08)) return '';
  switch (kind) {
    case 'count':
      return random.pick<CellValue>([
        random.whole(40),
        random.whole(40),
        random.whole(900),
        0,
        String(random.whole(30)),
        '1.250',
        'không',
        '-',
        `${random.whole(20)} `,
      ]);
    case 'money':
      return random.pick<CellValue>([5_000_000, 0, 12.5, '7,5', '10 triệu', 2_500_000]);
    case 'ratio':
      return random.pick<CellValue>(['0/0', '2/2', `${random.whole(9)}/${9 + random.whole(40)}`, '-', 'không', '1/1 em', '45/45 trường']);
    case 'text':
      return clerk.pick(shortTexts);
    case 'contact':
      return random.pick<CellValue>([...contactTexts, '0225 3 840 000', '0912000000']);
    case 'code':
      return `${10 + random.whole(300)}/${random.pick(['BC', 'BC-THPT', 'BC-PGDĐT', 'CV'])}`;
    case 'date':
      return `${10 + random.whole(19)}/12/2024`;
    case 'yes':
      return random.pick(['Có', 'x', '']);
    case 'person':
      return random.pick(['Trần Thị Lập', 'Nguyễn Văn Mẫu', 'Lê Thị Thử']);
    case 'post':
      return random.pick(['VT', 'Văn thư', 'Hiệu trưởng', 'P.HT']);
  }
}

interface UnitRow {
  readonly name: string;
  readonly group?: string;
}

const places = [
  'Hồng Bàng',
  'Lê Chân',
  'Ngô Quyền',
  'Kiến An',
  'Hải An',
  'An Lão',
  'Vĩnh Bảo',
  'Tiên Lãng',
  'Cát Hải',
  'Thủy Nguyên',
  'Đồ Sơn',
  'An Dương',
];

function unitRows(clerk: Clerk): { head: string; rows: readonly UnitRow[]; shape: string } {
  const { random } = clerk;
  if (random.chance(0.2)) {
    const form = clerk.own(communeForms);
    const rows = random
      .shuffled(communes)
      .slice(0, 4 + random.whole(6))
      .map((text) => {
        const [, kind = '', name = ''] = /^(phường|xã|đặc khu) (.*)$/.exec(text) ?? [];
        const short = kind === 'xã' ? 'X' : kind === 'phường' ? 'P' : 'ĐK';
        return { name: form.replace('{K}', capital(kind)).replace('{k}', kind).replace('{S}', short).replace('{N}', name) };
      });
    return { head: clerk.own(communeHeads), rows, shape: 'communes' };
  }
  const types = random.shuffled(['phong', 'thpt', 'gdtx'] as const).slice(0, 1 + random.whole(3));
  const isGrouped = types.length > 1 && random.chance(0.5);
  const rows = types.flatMap((type): UnitRow[] => {
    const form = clerk.pick<string>(unitForms[type]);
    const names = random.shuffled(places).slice(0, 2 + random.whole(4));
    const list = names.map((place) => ({
      name: tidy(
        form
          .replace('{a}', ['An Lão', 'Vĩnh Bảo', 'Tiên Lãng', 'Cát Hải', 'Thủy Nguyên', 'An Dương'].includes(place) ? 'huyện' : 'quận')
          .replace('{N}', place),
      ),
    }));
    return isGrouped ? [{ name: '', group: clerk.pick<string>(groupRows[type]) }, ...list] : list;
  });
  return { head: clerk.pick(nameHeads), rows, shape: isGrouped ? 'grouped' : 'plain' };
}

/** A table as it grows: rows of cells, merges, and what each column and row is. */
interface Table {
  readonly rows: CellValue[][];
  readonly merges: Area[];
  readonly expected: ExpectedColumn[];
  readonly units: number[];
  readonly aside: number[];
}

const emptyTable = (): Table => ({ rows: [], merges: [], expected: [], units: [], aside: [] });

interface Frame {
  readonly place: (typeof yearWays)[number][0];
  readonly form: string;
  readonly serial: boolean;
  readonly merged: boolean;
  readonly numbered: boolean;
  readonly total: boolean;
  readonly signed: boolean;
  readonly sections: boolean;
  readonly title: readonly string[];
}

const dated = (form: string, year: number) => form.replace('{Y}', String(year)).replace('{y}', String(year).slice(2));

/** A header cell of each row, and the year it is for. */
interface Placed {
  readonly lines: string[];
  readonly column: Column;
  readonly year: number | null;
}

function placedColumns(columns: readonly Column[], { place, form }: Frame): { placed: Placed[]; depth: number } {
  const isApart = place === 'tab' || place === 'block' || place === 'column';
  const made: Placed[] = [];
  const deep = columns.some(({ above }) => above !== '');
  const own = (column: Column) => (column.above === '' ? [column.own] : [column.above, column.own]);
  const yearly = columns.filter((column) => column.yearly);
  for (const column of columns) {
    if (place === 'above' && column.yearly) continue;
    if (!column.yearly || isApart) made.push({ lines: own(column), column, year: null });
    else
      for (const year of years) {
        const text =
          place === 'lead' ? `${dated(form, year)}${column.own}` : place === 'tail' ? `${column.own}${dated(form, year)}` : column.own;
        made.push({ lines: place === 'under' ? [text, dated(form, year)] : [text], column, year });
      }
  }
  if (place === 'above' && yearly.length > 0) {
    const at = Math.max(
      0,
      made.findIndex(({ column }) => !['van_ban_trien_khai', 'dau_moi'].includes(column.field ?? '')),
    );
    const blocks = years.flatMap((year) => yearly.map((column): Placed => ({ lines: [dated(form, year), column.own], column, year })));
    made.splice(at, 0, ...blocks);
  }
  return { placed: made, depth: deep || place === 'under' || place === 'above' ? 2 : 1 };
}

/** Writes header rows: equal neighbours above are one merged cell, or the first alone. */
function writeHead(table: Table, heads: readonly (readonly string[])[], depth: number, frame: Frame): void {
  const from = table.rows.length;
  for (let line = 0; line < depth; line++) {
    const row: CellValue[] = [];
    let at = 0;
    while (at < heads.length) {
      const text = heads[at]?.[line] ?? '';
      let to = at + 1;
      const isLast = line === depth - 1 || (heads[at]?.length ?? 0) === line + 1;
      while (!isLast && text !== '' && to < heads.length && heads[to]?.[line] === text && (heads[to]?.length ?? 0) > line + 1) to++;
      row[at] = text;
      for (let fill = at + 1; fill < to; fill++) row[fill] = '';
      if (frame.merged && to - at > 1) table.merges.push({ row: from + line, column: at, rows: 1, columns: to - at });
      if (frame.merged && text !== '' && line < depth - 1 && (heads[at]?.length ?? 0) === line + 1)
        table.merges.push({ row: from + line, column: at, rows: depth - line, columns: 1 });
      at = to;
    }
    table.rows.push(row);
  }
}

function writeTable(
  columns: readonly Column[],
  units: ReturnType<typeof unitRows>,
  frame: Frame,
  clerk: Clerk,
  tabYear: number | null,
): Table {
  const table = emptyTable();
  const { random } = clerk;
  for (const text of frame.title) table.rows.push([text]);
  if (frame.title.length > 0) table.rows.push(['']);
  const { placed, depth } = placedColumns(columns, frame);
  const keys = [...(frame.serial ? ['STT'] : []), units.head];
  const yearHead = frame.place === 'column' ? [frame.form] : [];
  const heads = [...keys, ...yearHead, ...placed.map(({ lines }) => lines)].map((one) => (typeof one === 'string' ? [one] : one));
  const sectioned = frame.sections ? [['I. THÔNG TIN CHUNG', 'II. KẾT QUẢ THỰC HIỆN']] : [];
  if (sectioned.length > 0) {
    const half = keys.length + yearHead.length + Math.floor(placed.length / 2);
    const row = heads.map((_, at) =>
      at === keys.length + yearHead.length
        ? 'I. THÔNG TIN CHUNG'
        : at === half && half > keys.length + yearHead.length
          ? 'II. KẾT QUẢ THỰC HIỆN'
          : '',
    );
    table.rows.push(row);
    if (half - keys.length - yearHead.length > 1)
      table.merges.push({
        row: table.rows.length - 1,
        column: keys.length + yearHead.length,
        rows: 1,
        columns: half - keys.length - yearHead.length,
      });
    if (heads.length - half > 1) table.merges.push({ row: table.rows.length - 1, column: half, rows: 1, columns: heads.length - half });
  }
  writeHead(table, heads, depth, frame);
  if (frame.serial) table.expected.push({ at: 0, field: null, year: null, part: null });
  table.expected.push({ at: keys.length - 1, field: 'ten_don_vi', year: null, part: null });
  if (frame.place === 'column') table.expected.push({ at: keys.length, field: 'nam', year: null, part: null });
  placed.forEach(({ column, year }, at) => {
    table.expected.push({
      at: keys.length + yearHead.length + at,
      field: column.field,
      year: column.field === null ? null : column.yearly ? (year ?? tabYear) : null,
      part: column.part,
    });
  });
  if (frame.numbered) {
    table.rows.push(heads.map((_, at) => `(${at + 1})`));
  }
  const cells = () => placed.map(({ column }) => typedValue(column.kind, clerk));
  const blocks = frame.place === 'block' ? years : [null];
  for (const block of blocks) {
    if (block !== null) {
      table.aside.push(table.rows.length);
      table.rows.push(frame.serial ? ['', dated(frame.form, block)] : [dated(frame.form, block)]);
    }
    let serial = 0;
    for (const { name, group } of units.rows) {
      if (group !== undefined) {
        table.aside.push(table.rows.length);
        const [, number, rest] = /^([IVX]+\.|[A-C]\.) (.*)$/.exec(group) ?? [];
        table.rows.push(frame.serial && number !== undefined ? [number, rest ?? ''] : frame.serial ? ['', group] : [group]);
        continue;
      }
      serial += 1;
      const key = [...(frame.serial ? [serial] : []), name];
      if (frame.place !== 'column') {
        table.units.push(table.rows.length);
        table.rows.push([...key, ...cells()]);
        continue;
      }
      const isMerged = frame.merged && random.chance(0.5);
      years.forEach((year, at) => {
        table.units.push(table.rows.length);
        if (at === 0 && isMerged)
          table.merges.push(...keys.map((_, place) => ({ row: table.rows.length, column: place, rows: 4, columns: 1 })));
        table.rows.push([...(at > 0 && isMerged ? keys.map(() => '') : key), year, ...cells()]);
      });
    }
  }
  if (frame.total) {
    table.aside.push(table.rows.length);
    const label = random.pick(['TỔNG CỘNG', 'Cộng', 'Tổng số', 'Tổng']);
    table.rows.push([
      ...(frame.serial ? ['', label] : [label]),
      ...yearHead.map(() => ''),
      ...placed.map(({ column }) => (column.kind === 'count' ? random.whole(90) : '')),
    ]);
  }
  if (frame.signed) {
    table.rows.push(['']);
    table.aside.push(table.rows.length);
    table.rows.push([...keys.slice(1).map(() => ''), 'NGƯỜI LẬP BIỂU', '', '', 'KT. GIÁM ĐỐC']);
  }
  return table;
}

function madeTab(name: string, role: string, table: Table): { grid: Grid; expected: ExpectedTab } {
  return {
    grid: gridOf(name, table.rows, table.merges),
    expected: { tab: name, role, columns: table.expected, unitRows: table.units, aside: table.aside },
  };
}

function frameOf(clerk: Clerk): Frame {
  const { random } = clerk;
  const [place, form] = clerk.own(yearWays);
  return {
    place,
    form,
    serial: random.chance(0.7),
    merged: random.chance(0.75),
    numbered: place !== 'block' && random.chance(0.15),
    total: random.chance(0.4),
    signed: random.chance(0.25),
    sections: place !== 'above' && random.chance(0.2),
    title: clerk.pick(titleRows),
  };
}

function referenceTab(clerk: Clerk, names: readonly string[], order: number): { grid: Grid; expected: ExpectedTab } {
  const { random } = clerk;
  const kinds = ['co_so', 'tre_em', 'vi_pham'] as const;
  const kind = kinds[order % 3] ?? 'co_so';
  const heads = Object.entries(referenceHeads[kind] as Record<string, readonly string[]>);
  const table = emptyTable();
  const columns = heads.flatMap(([field, list]): { field: string; own: string; year: number | null }[] => {
    const own = clerk.pick(list);
    return field === 'so_lan' ? years.map((year) => ({ field, own: `${own} ${year}`, year })) : [{ field, own, year: null }];
  });
  const withTitle = random.chance(0.5);
  if (withTitle) table.rows.push([`Phụ lục ${order + 1}. Bảng chi tiết`], ['']);
  table.rows.push(['TT', ...columns.map(({ own }) => own)]);
  table.expected.push(...columns.map(({ field, year }, at) => ({ at: at + 1, field, year, part: null })));
  const levels = ['Tiểu học', 'THCS', 'TH-THCS', 'THPT'];
  for (let count = 1; count <= 5; count++) {
    table.units.push(table.rows.length);
    const unit = random.pick(names);
    const cell = (field: string): CellValue => {
      if (field === 'ten_don_vi') return unit;
      if (field === 'ten_co_so')
        return `${random.pick(['TH', 'THCS', 'Trường TH'])} ${random.pick(['Chu Văn An', 'Minh Đức', 'Trần Phú', 'Nam Hà', 'Lê Lợi'])} ${count}`;
      if (field === 'cap_hoc') return random.pick(levels);
      if (field === 'nam') return random.pick([...years]);
      if (field === 'nguon_yeu_cau') return random.pick(['người thân', 'bản thân trẻ', 'cộng đồng']);
      if (field === 'loai_doi_tuong') return random.pick(['cá nhân', 'tổ chức']);
      if (field === 'hinh_thuc') return random.pick(['tham vấn', 'nhắc nhở', 'tư vấn tâm lý']);
      if (field === 'ghi_chu') return '';
      return random.whole(4);
    };
    table.rows.push([count, ...columns.map(({ field }) => cell(field))]);
  }
  if (random.chance(0.4)) {
    table.aside.push(table.rows.length);
    table.rows.push(['', 'Tổng cộng']);
  }
  return madeTab(clerk.own(referenceTabNames).replace('{n}', String(order + 1)), kind, table);
}

function registryTab(clerk: Clerk, names: readonly string[]): { grid: Grid; expected: ExpectedTab } {
  const table = emptyTable();
  const fields = (['loai_don_vi', 'dia_ban', 'email'] as const).filter((field) => field === 'loai_don_vi' || clerk.random.chance(0.7));
  table.rows.push([
    'STT',
    clerk.pick(registryHeads.ten_don_vi),
    ...fields.map((field) => clerk.pick<string>(registryHeads[field])),
    'Số điện thoại',
  ]);
  table.expected.push(...['ten_don_vi', ...fields].map((field, at) => ({ at: at + 1, field, year: null, part: null })));
  names.forEach((name, at) => {
    table.units.push(table.rows.length);
    const type = /GDTX/.test(name)
      ? 'Trung tâm GDNN-GDTX'
      : /^P/.test(name)
        ? 'Phòng GDĐT'
        : /THPT|phổ thông/.test(name)
          ? 'Trường THPT'
          : 'UBND xã';
    const cell = { loai_don_vi: type, dia_ban: clerk.random.pick(places), email: `don.vi${at}@example.edu.vn` };
    table.rows.push([at + 1, name, ...fields.map((field) => cell[field]), '0225 3840 000']);
  });
  return madeTab(clerk.own(registryTabNames), 'registry', table);
}

/** The sheet of a seed. */
export function clerkSheet(seed: number, part: ClerkPart): Sheet {
  const clerk = new Clerk(randomOf(seed * 7919 + 101 * (clerkParts.indexOf(part) + 1)), part);
  const { random } = clerk;
  const frame = frameOf(clerk);
  const units = unitRows(clerk);
  let columns = chosenColumns(clerk);
  if (columns.length < 2) columns = groupColumns(clerk);
  const names = units.rows.filter(({ group }) => group === undefined).map(({ name }) => name);
  const tabs: { grid: Grid; expected: ExpectedTab }[] = [];
  const main = clerk.own(mainTabs);
  const isByTopic = frame.place !== 'tab' && columns.length > 6 && random.chance(0.2);
  if (frame.place === 'tab' && columns.some(({ yearly }) => yearly)) {
    columns = columns.filter((column) => column.yearly || column.field === null);
    for (const year of years) tabs.push(madeTab(dated(frame.form, year), 'answers', writeTable(columns, units, frame, clerk, year)));
  } else if (isByTopic) {
    const half = Math.floor(columns.length / 2);
    tabs.push(madeTab(main, 'answers', writeTable(columns.slice(0, half), units, frame, clerk, null)));
    tabs.push(madeTab(`${main} (2)`, 'answers', writeTable(columns.slice(half), units, { ...frame, title: [] }, clerk, null)));
  } else tabs.push(madeTab(main, 'answers', writeTable(columns, units, frame, clerk, null)));
  if (random.chance(0.25)) tabs.push(registryTab(clerk, names));
  if (random.chance(0.3)) tabs.push(...[0, 1, 2].map((order) => referenceTab(clerk, names, order)));
  if (random.chance(0.3)) {
    const [name, rows] = clerk.own(otherTabs);
    tabs.push({ grid: gridOf(name, rows), expected: { tab: name, role: 'other', columns: [], unitRows: [], aside: [] } });
  }
  return {
    name: `${part}-${seed}`,
    shape: `${frame.place} ${units.shape}`,
    grids: tabs.map(({ grid }) => grid),
    hidden: [],
    expected: tabs.map(({ expected }) => expected),
    truth: [],
  };
}
