/** Other people type while a run reads and writes: the figures are of one moment, or the run says that it gave up. */
import { describe, expect, test } from '@jest/globals';
import type { SpreadsheetModel } from '../../local/model.ts';
import type { ServiceCall } from '../../local/services/calls.ts';
import { newStores } from '../../local/services/host.ts';
import type { Change, Reply } from '../../src/api/api.ts';
import { shiftColumns, shiftRows, sortRows } from '../proofs/safety/deeds.ts';
import {
  columnsOf,
  consolidate,
  copyForm,
  filledForm,
  findTab,
  open,
  placesOf,
  put,
  putAt,
  rowsOf,
  rowUnder,
  type Told,
  tabs,
  textOf,
  type,
  valueAt,
} from '../proofs/safety/form.ts';
import { typedCells } from '../proofs/safety/typedCells.ts';

const base = filledForm();

/** Something that another person does to the spreadsheet. */
interface Deed {
  readonly what: string;
  /** On cells of several units: each unit is of one moment, of which there need not be one for all. */
  readonly parts?: readonly ((form: SpreadsheetModel) => void)[];
  /** Done before every second call: the tab that it changes is read in one. */
  readonly often?: true;
  readonly act: (form: SpreadsheetModel) => void;
}

const columnOf = (form: SpreadsheetModel, code: string) => columnsOf(form, tabs.answers).at.get(code) ?? -1;
const rename = (from: string, to: string) => (form: SpreadsheetModel) => {
  const sheet = form.sheets.find(({ name }) => name === from);
  if (sheet) sheet.name = to;
};

const deeds: readonly Deed[] = [
  { what: 'types a figure', act: (form) => type(form, tabs.answers, 'PA', 'nhom_2_so_buoi.2023', '555') },
  { what: 'empties a figure', act: (form) => type(form, tabs.answers, 'TA', 'nhom_2_so_buoi.2022', '') },
  { what: 'types into two tabs', act: typeTwo },
  { what: 'inserts a row', act: (form) => shiftRows(form, tabs.answers, rowsOf(form, tabs.answers, 'PA')[0] ?? 0, 1) },
  { what: 'deletes a row', act: (form) => shiftRows(form, tabs.answers, rowsOf(form, tabs.answers, 'PB')[0] ?? 0, -1) },
  { what: 'inserts a column', act: (form) => shiftColumns(form, tabs.answers, columnOf(form, 'nhom_2_so_buoi.2022'), 1) },
  { what: 'deletes a column', act: (form) => shiftColumns(form, tabs.answers, columnOf(form, 'nhom_2_so_buoi.2022'), -1) },
  { what: 'sorts the answers', act: (form) => sortRows(form, tabs.answers) },
  { what: 'sorts the establishments', act: (form) => sortRows(form, tabs.establishments) },
  { what: 'renames a reference tab', act: rename(tabs.children, 'Trẻ em (cũ)') },
  { what: 'changes a setting', act: changeDeadline },
  { what: 'takes a unit out of the registry', often: true, act: excuse },
  { what: 'takes a unit out of the registry and corrects another', often: true, act: excuseAndType, parts: [excuse, typePA] },
];

/** One moment has both or neither. */
function typeTwo(form: SpreadsheetModel): void {
  put(form, tabs.establishments, rowsOf(form, tabs.establishments, 'PB')[0] ?? -1, 'so_lan.2024', '0');
  type(form, tabs.answers, 'PB', 'so_co_so_dinh_ky.2024', '0');
}

function excuse(form: SpreadsheetModel): void {
  put(form, tabs.registry, rowsOf(form, tabs.registry, 'PB')[0] ?? -1, 'phai_bao_cao', 'Không');
}

function typePA(form: SpreadsheetModel): void {
  type(form, tabs.answers, 'PA', 'nhom_2_so_buoi.2023', '555');
}

function excuseAndType(form: SpreadsheetModel): void {
  excuse(form);
  typePA(form);
}

function changeDeadline(form: SpreadsheetModel): void {
  const { at } = columnsOf(form, tabs.settings);
  for (const [row, cells] of findTab(form, tabs.settings).cells) {
    if (cells.get(at.get('ma') ?? 0)?.value === 'han_nop') putAt(form, tabs.settings, row, at.get('gia_tri') ?? 1, '20/12/2024');
  }
}

const figuresOf = ({ indicators, totals, reporting, inputs }: Told) => JSON.stringify([indicators, totals, reporting, inputs.sha256]);

/** Runs with `act` done once, before crossing `at`; the figures, or the code of the refusal. */
function runWith(
  state: 'TAM' | 'CHOT',
  at: number,
  act: Deed['act'],
): { told: string; form: SpreadsheetModel; calls: readonly ServiceCall[] } {
  const form = copyForm(base);
  const gas = open(form, { between: ({ crossing }) => crossing === at && (() => act(form)) });
  try {
    return { told: figuresOf(consolidate(gas, state).manifest), form, calls: gas.host.calls.made };
  } catch (error) {
    const { code = String(error) } = error as { code?: string };
    return { told: code, form, calls: gas.host.calls.made };
  }
}

/** Before every call with OTHERS=all; else before every sixteenth, not the same ones for each deed. */
const stepOf = (often = false) => (process.env.OTHERS === 'all' ? 1 : often ? 2 : 16);

const counted = { trials: 0, before: 0, after: 0, between: 0, refused: 0 };

describe.each(['TAM', 'CHOT'] as const)('a run (%s) while somebody', (state) => {
  const plain = runWith(state, -1, () => undefined);
  const crossings = plain.calls.filter(({ crossing }) => crossing > 0);
  const until = crossings.find(({ name }) => name === 'FilesCollection.create')?.crossing ?? crossings.length;

  /** The figures of a run on the form after some deeds. */
  const toldAfter = (acts: readonly Deed['act'][]) => {
    const acted = copyForm(base);
    for (const act of acts) act(acted);
    try {
      return figuresOf(consolidate(open(acted), state).manifest);
    } catch (error) {
      return String((error as { code?: string }).code);
    }
  };

  test.each(deeds.map((deed, index) => ({ ...deed, index })))('$what', ({ act, index, often, parts = [] }) => {
    const step = stepOf(often);
    const whole = { before: plain.told, after: toldAfter([act]), between: parts.map((part) => toldAfter([part])) };
    const torn: string[] = [];
    for (let at = 1 + (index % step); at <= until; at += step) {
      const { told, form } = runWith(state, at, act);
      counted.trials += 1;
      if (told === whole.after) counted.after += 1;
      else if (told === whole.before) counted.before += 1;
      else if (whole.between.includes(told)) counted.between += 1;
      else if (told === 'changed-meanwhile') counted.refused += 1;
      else torn.push(`${at} ${crossings[at - 1]?.name}: ${told.slice(0, 120)}`);
      const left = form.sheets.filter(({ name }) => name.startsWith('~')).map(({ name }) => name);
      if (left.length > 0) torn.push(`${at}: leaves ${left.join()}`);
    }
    expect(torn).toEqual([]);
  });
});

describe('two officers at once', () => {
  test.each([
    ['consolidates', (form: SpreadsheetModel) => open(form, { stores: locked() }).call('consolidateNow', { state: 'TAM' })],
    ['sets up', (form: SpreadsheetModel) => open(form, { stores: locked() }).call('setUp', {})],
  ])('the second who %s is told, and changes nothing', (_what, act) => {
    const form = copyForm(base);
    const before = JSON.stringify(form.sheets.map(({ name }) => [name, textOf(form, name)]));
    expect(() => act(form)).toThrow('Đang có người khác ghi vào bảng tính này');
    expect(JSON.stringify(form.sheets.map(({ name }) => [name, textOf(form, name)]))).toBe(before);
  });

  test.each([
    ['runConsolidation', ['lượt', 'TAM']],
    ['writeCells', [{ unit: 'PA', changes: [], places: placesOf(base, 'PA'), onBehalf: false }]],
    ['actOnUnit', ['PA', { kind: 'accept' }]],
  ])('%s from the sidebar: lock-busy', (name, given) => {
    const answer = open(copyForm(base), { stores: locked() }).run(name, ...given);
    expect(answer).toMatchObject({ ok: false, error: { code: 'lock-busy' } });
  });

  function locked() {
    return { ...newStores(), lockedByOther: true };
  }
});

describe('a quick fix while somebody else', () => {
  const place = () => {
    const row = rowsOf(base, tabs.answers, 'PA')[0] ?? -1;
    return { tab: tabs.answers, row, column: columnOf(base, 'nhom_2_so_buoi.2023') };
  };
  const places = placesOf(base, 'PA');
  const fix = () => ({ unit: 'PA', changes: [{ place: place(), from: '90', to: '91' }], places, onBehalf: false });
  const crossingsOf = (form: SpreadsheetModel) => {
    const gas = open(form);
    gas.run('writeCells', fix());
    return gas.host.calls.made;
  };
  const plain = crossingsOf(copyForm(base));
  const write = plain.find(({ name }) => name === 'RangeList.setValue')?.crossing ?? 0;

  test('types into the same cell: theirs stays, and it is said', () => {
    const late: number[] = [];
    for (let at = 1; at < write; at += 4) {
      const form = copyForm(base);
      const gas = open(form, {
        between: ({ crossing }) => crossing === at && (() => put(form, tabs.answers, place().row, 'nhom_2_so_buoi.2023', '95')),
      });
      const answer = gas.run('writeCells', fix()) as { ok: boolean; error?: { code: string } };
      const stands = valueAt(form, tabs.answers, place().row, 'nhom_2_so_buoi.2023');
      if (stands !== '95' || answer.error?.code !== 'stale') late.push(at);
    }
    expect(write).toBeGreaterThan(10);
    expect(late).toEqual([]);
  });

  const school = rowsOf(base, tabs.establishments, 'PA')[0] ?? -1;
  const timesColumn = columnsOf(base, tabs.establishments).at.get('so_lan.2023') ?? -1;
  const figure = { place: place(), from: '90', to: '91' };
  const blank = { place: { ...place(), column: columnOf(base, 'nhom_2_so_luot.2023') }, from: '', to: '7' };
  const times = { place: { tab: tabs.establishments, row: school, column: timesColumn }, from: '2', to: '5' };

  test.each<[string, Change, string, (form: SpreadsheetModel) => void]>([
    ['inserts a row above', figure, `${tabs.answers} | PA | nhom_2_so_buoi.2023`, (form) => shiftRows(form, tabs.answers, place().row, 1)],
    [
      'inserts a column before',
      blank,
      `${tabs.answers} | PA | nhom_2_so_luot.2023`,
      (form) => shiftColumns(form, tabs.answers, blank.place.column - 1, 1),
    ],
    [
      'deletes the column before',
      blank,
      `${tabs.answers} | PA | nhom_2_so_luot.2023`,
      (form) => shiftColumns(form, tabs.answers, blank.place.column - 1, -1),
    ],
    ['sorts the rows', figure, `${tabs.answers} | PA | nhom_2_so_buoi.2023`, (form) => sortRows(form, tabs.answers)],
    [
      'sorts the schools',
      times,
      `${tabs.establishments} | PA | Trường Tiểu học Sông Cấm | so_lan.2023`,
      (form) => {
        const { cells } = findTab(form, tabs.establishments);
        const [one, other] = [cells.get(school), cells.get(school + 1)];
        if (one && other) cells.set(school, other).set(school + 1, one);
      },
    ],
  ])('%s: no other cell gets the figure, at no moment since it was seen', (_what, change, named, deed) => {
    const moved = copyForm(base);
    deed(moved);
    const before = typedCells(moved);
    const wrong: string[] = [];
    const outcomes = new Set<string>();
    for (let at = 0; at < write; at += 1) {
      const form = copyForm(base);
      if (at === 0) deed(form);
      const gas = open(form, { between: ({ crossing }) => crossing === at && (() => deed(form)) });
      const answer = gas.run('writeCells', { unit: 'PA', changes: [change], places, onBehalf: false }) as Reply<unknown>;
      outcomes.add(answer.ok ? 'typed' : answer.error.code);
      const now = typedCells(form);
      for (const name of new Set([...before.keys(), ...now.keys()])) {
        const expected = answer.ok && name === named ? change.to : before.get(name);
        if (now.get(name) !== expected) wrong.push(`${at}: ${name}: ${expected} → ${now.get(name)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(outcomes).toContain('moved');
    expect([...outcomes].filter((one) => one !== 'moved' && one !== 'changed-meanwhile')).toEqual([]);
  });
});

describe('an act of the Department while somebody', () => {
  const rowsOfTab = (form: SpreadsheetModel, tab: string) =>
    [...findTab(form, tab).cells.values()].map((cells) =>
      [...cells.values()]
        .map(({ value }) => String(value))
        .join(' | ')
        .trim(),
    );
  const acted = copyForm(base);
  open(acted).run('actOnUnit', 'PB', { kind: 'accept' });
  const calls = (() => {
    const gas = open(copyForm(acted));
    gas.run('actOnUnit', 'PA', { kind: 'accept' });
    return gas.host.calls.made.filter(({ crossing }) => crossing > 0);
  })();

  test.each<[string, (form: SpreadsheetModel) => void]>([
    ['types a row under the tracking', (form) => put(form, tabs.tracking, rowUnder(form, tabs.tracking), 'ma_don_vi', 'TA')],
    ['inserts a row into the tracking', (form) => shiftRows(form, tabs.tracking, rowUnder(form, tabs.tracking) - 1, 1)],
    ['inserts a row into the log', (form) => shiftRows(form, tabs.log, rowUnder(form, tabs.log) - 1, 1)],
  ])('%s: no row is written over', (_what, deed) => {
    const lost: string[] = [];
    for (let at = 1; at < calls.length; at += 1) {
      const form = copyForm(acted);
      const name = calls[at - 1]?.name;
      // What is done between the asking for the last row and the writing under it cannot be seen.
      if (name === 'Range.setNumberFormat' || name === 'Range.setValues') continue;
      let kept: string[] = [];
      const act = () => {
        deed(form);
        kept = [tabs.tracking, tabs.log].flatMap((tab) => rowsOfTab(form, tab));
      };
      open(form, { between: ({ crossing }) => crossing === at && act }).run('actOnUnit', 'PA', { kind: 'accept' });
      const now = [tabs.tracking, tabs.log].flatMap((tab) => rowsOfTab(form, tab));
      for (const row of kept) if (!now.includes(row)) lost.push(`${at} ${name}: ${row}`);
    }
    expect(lost).toEqual([]);
  });
});

test('what was tried', () => {
  console.info(
    `people typing: ${counted.trials} runs; as before ${counted.before}, as after ${counted.after}, of several units ${counted.between}, said so ${counted.refused}; torn 0`,
  );
  expect(counted.trials).toBe(counted.before + counted.after + counted.between + counted.refused);
});
