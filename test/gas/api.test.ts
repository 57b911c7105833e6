/** The functions of the sidebar on the built bundle: where it opens, what may be typed, acts, refusals. */
import { describe, expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import type { HostOptions } from '../../local/services/host.ts';
import { newStores } from '../../local/services/host.ts';
import type { Act, Api, Change, UnitView } from '../../src/api/api.ts';
import { address } from '../../src/core/workbook.ts';
import { sampleBook } from '../fixtures/sampleBook.ts';
import { emptySchool, fixableError, sampleDepartment, validSchool } from '../page/sampleUnits.ts';

const valid = validSchool().unit.code;
const empty = emptySchool().unit.code;
const faulty = fixableError().unit.code;

/** Calls functions as the sidebar does, one run each, on one workbook. */
function desk(options: HostOptions = {}, spreadsheet = sampleBook()) {
  const stores = options.stores ?? newStores();
  const run = <Name extends keyof Api>(name: Name, ...given: Parameters<Api[Name]>) =>
    openGas(spreadsheet, { ...options, stores }).run(name, ...given) as ReturnType<Api[Name]>;
  return { run, spreadsheet, stores };
}

function viewOf(run: ReturnType<typeof desk>['run'], unit: string): UnitView {
  const reply = run('readUnit', unit, 'city');
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value;
}

const findingsOf = (view: UnitView) => view.sections.flatMap((section) => section.findings);

/** All texts of the workbook, to see that nothing was written. */
const allTexts = ({ sheets }: SpreadsheetModel) =>
  JSON.stringify(sheets.map((sheet) => [...sheet.cells].map(([row, cells]) => [row, [...cells].map(([c, cell]) => [c, cell.value])])));

/** The first row of a tab whose key column holds the unit's code. */
function selectionOn(spreadsheet: SpreadsheetModel, tab: string, unit: string) {
  const sheet = spreadsheet.sheets.find((one) => one.name === tab);
  const row = [...(sheet?.cells ?? [])].find(([, cells]) => [...cells.values()].some((cell) => cell.value === unit))?.[0];
  return { sheetId: sheet?.id ?? -1, area: { row: row ?? 0, column: 5, rows: 1, columns: 1 } };
}

describe('where it opens', () => {
  const spreadsheet = sampleBook();
  test.each([
    ['the selected row of the answers', 'Số liệu', valid, '', 'unit', valid, 'selection'],
    ['the selected row of a reference table', 'BTC 2 Trẻ em', 'PGD_DO_SON', '', 'unit', 'PGD_DO_SON', 'selection'],
    ['nothing selected on the guide: a search', 'Hướng dẫn', '', '', 'unit', '', 'nothing'],
    ['a tab of the Department', 'Tổng hợp', '', '', 'department', '', 'nothing'],
  ])('%s', (_name, tab, unit, user, screen, opened, foundBy) => {
    const { run } = desk({ user, selection: selectionOn(spreadsheet, tab, unit) }, spreadsheet);
    expect(run('startSidebar')).toMatchObject({ ok: true, value: { screen, unit: opened, foundBy } });
  });

  test('the e-mail in the registry, when no row is selected', () => {
    const book = sampleBook();
    const registry = book.sheets.find((one) => one.name === 'Đơn vị');
    const codes = [...(registry?.cells.values() ?? [])].find((row) => [...row.values()].some((cell) => cell.value === 'email'));
    const column = [...(codes ?? [])].find(([, cell]) => cell.value === 'email')?.[0] ?? -1;
    const own = [...(registry?.cells.values() ?? [])].find((row) => [...row.values()].some((cell) => cell.value === 'THPT_LE_CHAN'));
    own?.set(column, { value: 'LeChan@haiphong.edu.vn', style: 0 });
    const { run } = desk({ user: 'lechan@haiphong.edu.vn', selection: selectionOn(book, 'Hướng dẫn', '') }, book);
    expect(run('startSidebar')).toMatchObject({ ok: true, value: { unit: 'THPT_LE_CHAN', foundBy: 'email' } });
  });
});

describe('typing', () => {
  test('confirming blanks types 0, “không phát sinh” in I.3b and I.3c, nothing in I.3a; undo empties them', () => {
    const { run } = desk();
    const { blanks, places } = viewOf(run, empty);
    const texts = (label: string) => blanks.filter((one) => one.label.startsWith(label)).map((one) => one.to);
    expect(texts('Số trẻ em là nạn nhân')).toEqual(Array(4).fill('không phát sinh'));
    expect(texts('Số tổ chức, cá nhân vi phạm')).toEqual(Array(4).fill('không phát sinh'));
    expect(texts('Tổng số vụ')).toEqual(Array(4).fill('0'));
    expect(texts('Số trường, cơ sở định kỳ')).toEqual([]);
    const changes = blanks.map(({ place, from, to }) => ({ place, from, to }));
    const written = run('writeCells', { unit: empty, changes, places, onBehalf: false });
    if (!written.ok) throw new Error(written.error.sentence);
    expect(written.value.view.blanks).toEqual([]);
    const undone = run('writeCells', { unit: empty, changes: written.value.undo, places, onBehalf: false });
    if (!undone.ok) throw new Error(undone.error.sentence);
    expect(undone.value.view.blanks).toEqual(blanks);
  });

  const haiAn = viewOf(desk().run, valid);
  const explanation = (view: UnitView) => view.explanation ?? { place: { tab: '', row: 0, column: 0 }, text: '' };
  test.each<[string, string, (view: UnitView) => Change]>([
    [
      'another unit’s row',
      'locked-cell',
      (view) => ({ place: { ...explanation(view).place, row: explanation(view).place.row + 1 }, from: '', to: 'x' }),
    ],
    ['the unit’s own code', 'locked-cell', (view) => ({ place: { ...explanation(view).place, column: 0 }, from: valid, to: 'x' })],
    ['a tab of the Department', 'locked-cell', () => ({ place: { tab: 'Cấu hình', row: 8, column: 1 }, from: '', to: 'x' })],
    ['a cell that has changed since', 'stale', (view) => ({ place: explanation(view).place, from: 'khác', to: 'x' })],
    [
      'a choice that is not in the list',
      'wrong-value',
      (view) => ({ place: view.complete?.place ?? explanation(view).place, from: view.complete?.text ?? '', to: 'xong rồi' }),
    ],
  ])('%s is refused as %s, and nothing at all is typed', (_name, code, change) => {
    const { run, spreadsheet } = desk();
    const before = allTexts(spreadsheet);
    const view = haiAn;
    const good = { place: explanation(view).place, from: explanation(view).text, to: 'đúng' };
    const reply = run('writeCells', { unit: valid, changes: [good, change(view)], places: view.places, onBehalf: false });
    expect(reply).toMatchObject({ ok: false, error: { code } });
    expect(allTexts(spreadsheet)).toBe(before);
  });

  test('what begins with “=” stays text', () => {
    const { run, spreadsheet } = desk();
    const { place, text } = explanation(haiAn);
    run('writeCells', { unit: valid, changes: [{ place, from: text, to: '=IMPORTDATA("x")' }], places: haiAn.places, onBehalf: false });
    const cell = spreadsheet.sheets
      .find((one) => one.name === place.tab)
      ?.cells.get(place.row)
      ?.get(place.column);
    // A zero-width space before it: it stays a text whatever the format of the cell becomes.
    expect(cell).toMatchObject({ value: '\u200b=IMPORTDATA("x")' });
    expect(cell?.formula).toBeUndefined();
  });

  test('a unit whose sheet is protected types its own cells all the same', () => {
    const { run } = desk({ bound: true });
    const { place, text } = explanation(haiAn);
    const changes = [{ place, from: text, to: 'đúng' }];
    expect(run('writeCells', { unit: valid, changes, places: haiAn.places, onBehalf: false })).toMatchObject({ ok: true });
    expect(run('actOnUnit', valid, { kind: 'accept' })).toMatchObject({ ok: false, error: { code: 'locked-cell' } });
  });
});

describe('a school that the list lacks', () => {
  const district = 'PGD_DO_SON';
  const listOf = (view: UnitView) =>
    view.references.find(({ code }) => view.targets.some(({ table, shape }) => table === code && shape === 'list'));

  test('is added to the next free row, counted, taken back; a listed school with figures keeps its name', () => {
    const { run } = desk();
    const view = viewOf(run, district);
    const list = listOf(view);
    const [name, level] = list?.spare ?? [];
    if (!list || !name || !level) throw new Error('no free row');
    const type = (changes: readonly Change[], places: string) => run('writeCells', { unit: district, changes, places, onBehalf: true });
    const added = type(
      [
        { place: name.place, from: '', to: 'Trường THCS Minh Họa 99' },
        { place: level.place, from: '', to: 'THCS' },
      ],
      view.places,
    );
    if (!added.ok) throw new Error(added.error.sentence);
    const row = listOf(added.value.view)?.rows.find((one) => one.name === 'Trường THCS Minh Họa 99');
    expect(row).toMatchObject({ group: 'THCS' });
    expect(listOf(added.value.view)?.spare[0]?.place).not.toEqual(name.place);
    const time = row?.cells[0];
    if (!time) throw new Error('no box');
    const filled = type([{ place: time.place, from: '', to: '2' }], added.value.view.places);
    if (!filled.ok) throw new Error(filled.error.sentence);
    expect(listOf(filled.value.view)?.rows.find((one) => one.name === 'Trường THCS Minh Họa 99')?.keys).toEqual([]);
    const rename = { place: name.place, from: 'Trường THCS Minh Họa 99', to: '' };
    expect(type([rename], filled.value.view.places)).toMatchObject({ ok: false, error: { code: 'locked-cell' } });
    const emptied = type(filled.value.undo, filled.value.view.places);
    if (!emptied.ok) throw new Error(emptied.error.sentence);
    const back = type(added.value.undo, emptied.value.view.places);
    if (!back.ok) throw new Error(back.error.sentence);
    expect(listOf(back.value.view)?.rows.map(({ title }) => title)).toEqual(list.rows.map(({ title }) => title));
  });
});

describe('the Department’s own words', () => {
  test('are typed into their place, refused over another’s, and nothing else moves', () => {
    const { run, spreadsheet } = desk();
    openGas(spreadsheet).call('setUp', {});
    const seen = run('readDepartment');
    const blank = seen.ok ? seen.value.ownTexts.find(({ text, place }) => text === '' && place) : undefined;
    if (!blank?.place) throw new Error('no blank place');
    const before = allTexts(spreadsheet);
    expect(run('writeOwnText', { code: blank.code, from: 'câu cũ', to: '=1' })).toMatchObject({ ok: false, error: { code: 'stale' } });
    expect(run('writeOwnText', { code: 'khong_co', from: '', to: 'x' })).toMatchObject({ ok: false, error: { code: 'broken-structure' } });
    expect(allTexts(spreadsheet)).toBe(before);
    const written = run('writeOwnText', { code: blank.code, from: '', to: '= Ưu điểm: đúng hạn.' });
    expect(written).toMatchObject({ ok: true, value: { code: blank.code, text: '= Ưu điểm: đúng hạn.' } });
    const again = run('readDepartment');
    expect(again.ok && again.value.ownTexts.find(({ code }) => code === blank.code)?.text).toBe('= Ưu điểm: đúng hạn.');
  });
});

describe('findings', () => {
  test('sections with errors come first, errors first in each', () => {
    const view = viewOf(desk().run, sampleDepartment().reporting.faulty[0]?.unit.code ?? '');
    const rank = { error: 0, warning: 1, note: 2 };
    const firsts = view.sections.map((section) => (rank[section.findings[0]?.severity ?? 'note'] === 0 ? 0 : 1));
    expect(firsts).toEqual([...firsts].sort());
    for (const { findings } of view.sections) {
      const ranks = findings.map((finding) => rank[finding.severity]);
      expect(ranks).toEqual([...ranks].sort());
    }
  });

  test('a unit’s findings are those of the Department’s list', () => {
    const { run } = desk();
    const all = run('readDepartment');
    if (!all.ok) throw new Error(all.error.code);
    const listed = all.value.rules.flatMap((rule) => rule.findings).filter((one) => one.unit === faulty);
    const shown = findingsOf(viewOf(run, faulty));
    expect(shown.map((one) => one.message).sort()).toEqual(listed.map((one) => one.message).sort());
  });
});

test('what is wrong in the Department’s list is no error of the unit, and the Department reads where', () => {
  const book = sampleBook();
  const registry = book.sheets.find(({ name }) => name === 'Đơn vị');
  const codes = [...(registry?.cells.values() ?? [])].find((row) => [...row.values()].some(({ value }) => value === 'hieu_luc_den'));
  const column = [...(codes ?? [])].find(([, { value }]) => value === 'hieu_luc_den')?.[0] ?? -1;
  const own = [...(registry?.cells.values() ?? [])].find((row) => [...row.values()].some(({ value }) => value === valid));
  own?.set(column, { value: 'hết năm', style: 0 });
  const { run } = desk({}, book);
  const view = viewOf(run, valid);
  expect(['valid', 'accepted']).toContain(view.state);
  expect(findingsOf(view).filter(({ place }) => place?.tab === 'Đơn vị')).toEqual([]);
  const department = run('readDepartment');
  if (!department.ok) throw new Error(department.error.sentence);
  const row = department.value.units.find(({ unit }) => unit.code === valid);
  expect([row?.state === 'faulty', row?.errors]).toEqual([false, 0]);
  const places = department.value.rules.flatMap(({ findings }) => findings.map(({ place }) => place?.tab));
  expect(places).toContain('Đơn vị');
});

describe('acts of the Department', () => {
  const returned: Act = { kind: 'return', reason: 'Số 2023 lệch bảng', cells: 'Số liệu!AD38', newDeadline: '27/12/2098' };
  test('a returned unit leaves the totals and reads why', () => {
    const { run } = desk();
    expect(run('actOnUnit', valid, returned)).toMatchObject({
      ok: true,
      value: { state: 'returned', deadline: '27/12/2098', returned: { reason: 'Số 2023 lệch bảng', cells: 'Số liệu!AD38' } },
    });
    const figure = { kind: 'indicator', code: 'ty_le_co_so_tuyen_truyen', year: 2022, group: null } as const;
    const why = run('explainFigure', figure, null);
    const out = why.ok ? why.value.excluded.find((one) => one.unit.code === valid) : null;
    expect(out?.reason).toBe('đang chỉnh lý');
  });

  test('an accepted report that its unit changes is no longer accepted, and the Department is told', () => {
    const { run } = desk();
    expect(run('actOnUnit', valid, { kind: 'accept' })).toMatchObject({ ok: true, value: { state: 'accepted' } });
    const rowOf = () => {
      const all = run('readDepartment');
      return all.ok ? all.value.units.find(({ unit }) => unit.code === valid) : undefined;
    };
    expect(viewOf(run, valid).approval).toBe('stands');
    expect(rowOf()).toMatchObject({ state: 'accepted', comeback: null });
    const type = (add: string) => {
      const view = viewOf(run, valid);
      const cells = view.form.flatMap(({ fields }) => fields.flatMap((field) => field.cells));
      const cell = cells.find(({ text }) => /^[1-9]/.test(text));
      if (!cell) throw new Error('no figure');
      const to = add === '' ? cell.text.slice(0, -1) : cell.text + add;
      const changes = [{ place: cell.place, from: cell.text, to }];
      return run('writeCells', { unit: valid, changes, places: view.places, onBehalf: false });
    };
    expect(type('1')).toMatchObject({ ok: true });
    expect(viewOf(run, valid).state).not.toBe('accepted');
    expect(viewOf(run, valid).approval).toBe('changed');
    expect(rowOf()).toMatchObject({ comeback: 'changed' });
    expect(type('')).toMatchObject({ ok: true });
    expect(rowOf()).toMatchObject({ state: 'accepted', comeback: null });
  });

  test('a deadline that is past is taken when a person says that it is meant', () => {
    const { run } = desk();
    const past: Act = { ...returned, newDeadline: '27/12/2024', pastIsMeant: true };
    expect(run('actOnUnit', valid, past)).toMatchObject({ ok: true, value: { deadline: '27/12/2024' } });
  });

  test('the sentence of a wrong day says what a day looks like', () => {
    const { run } = desk();
    const reply = run('actOnUnit', valid, { ...returned, newDeadline: 'mai' });
    expect(reply.ok ? '' : reply.error.whatToDo).toContain('Gõ ngày/tháng/năm');
  });

  test('a returned unit stays returned while it mends, until it says again that it has finished', () => {
    const { run } = desk();
    expect(run('actOnUnit', valid, returned)).toMatchObject({ ok: true, value: { isComplete: false } });
    const type = (change: (view: UnitView) => Change) => {
      const view = viewOf(run, valid);
      const written = run('writeCells', { unit: valid, changes: [change(view)], places: view.places, onBehalf: false });
      if (!written.ok) throw new Error(written.error.sentence);
      return written.value.view;
    };
    const confirm = (to: string) => (view: UnitView) => {
      if (!view.complete) throw new Error('nothing to confirm');
      return { place: view.complete.place, from: view.complete.text, to };
    };
    // Confirmed without a change: the same report as was sent back.
    expect(type(confirm('Có')).state).toBe('returned');
    type(confirm(''));
    const mended = type(({ explanation: cell }) => {
      if (!cell) throw new Error('no explanations');
      return { place: cell.place, from: cell.text, to: 'Đã rà lại theo sổ.' };
    });
    expect(mended).toMatchObject({ state: 'returned', returned: { reason: 'Số 2023 lệch bảng' } });
    expect(type(confirm('Có'))).toMatchObject({ state: 'valid', returned: null });
  });

  test('what named figures held is kept in words, never a name, a text or a child; the Department reads before and after', () => {
    const { run, spreadsheet } = desk();
    const view = viewOf(run, valid);
    const years = view.form.flatMap(({ fields }) => fields).filter(({ kind, cells }) => kind === 'count' && cells.length > 1);
    const [plain, named, blank] = years.map(({ cells }) => cells[0]);
    const [plainName, namedName, blankName] = years.map(({ label, cells }) => `${label}, năm ${cells[0]?.year}`);
    const prose = view.form.flatMap(({ fields }) => fields).find(({ kind }) => kind === 'text')?.cells[0];
    const child = view.references.find(({ code }) => view.targets.some(({ table, shape }) => table === code && shape === 'pairs'))?.rows[0]
      ?.cells[0];
    const control = years.find(({ code }) => view.targets.some((target) => target.control === code && target.shape === 'pairs'))?.cells[0];
    if (!plain || !named || !blank || !prose || !child || !control) throw new Error('the sample has no such cells');
    const put = ({ place }: { place: typeof plain.place }, value: string) => {
      const cell = spreadsheet.sheets
        .find(({ name }) => name === place.tab)
        ?.cells.get(place.row)
        ?.get(place.column);
      if (cell) Object.assign(cell, { value });
    };
    put(plain, '1.234,5');
    put(named, 'em Nguyễn Thị Hoa lớp 8A');
    put(blank, '');
    const cells = [plain, named, blank, prose, child, control].map(({ place }) => address(place)).join(', ');
    const [short = ''] = address(plain.place).split('!').slice(1);
    const back = run('actOnUnit', valid, { ...returned, cells: cells.replace(address(plain.place), short) } as Act);
    if (!back.ok) throw new Error(back.error.sentence);
    const held = new Map(back.value.returned?.places.map(({ id, before }) => [id, before]));
    expect([plain, named, blank, prose, child, control].map(({ id }) => held.get(id))).toEqual(['1.234,5', null, '', null, null, null]);
    const tracked = JSON.stringify(spreadsheet.sheets.find(({ name }) => name === 'Theo dõi')?.cells.get(5) ?? '') + allTexts(spreadsheet);
    // Typed as addresses, kept by names.
    expect(tracked).toContain(`${plainName} (khi trả: 1.234,5); ${namedName}; ${blankName} (khi trả: trống)`);
    expect(tracked).not.toContain(address(named.place));
    expect(tracked.split('Nguyễn Thị Hoa')).toHaveLength(2);

    put(plain, '1240');
    put(named, '12');
    const now = viewOf(run, valid);
    if (!now.complete) throw new Error('nothing to confirm');
    const change = { place: now.complete.place, from: now.complete.text, to: 'Có' };
    const done = run('writeCells', { unit: valid, changes: [change], places: now.places, onBehalf: false });
    expect(done).toMatchObject({ ok: true, value: { view: { returned: null, cameBack: { reason: 'Số 2023 lệch bảng' } } } });
    expect(viewOf(run, valid).cameBack?.places).toContainEqual({ id: plain.id, before: '1.234,5' });
  });

  test.each<[string, string, Act, string]>([
    ['a faulty report is not accepted', faulty, { kind: 'accept' }, 'not-ready'],
    ['a day that is none is refused', valid, { kind: 'extend', until: '31/02/2098', reason: 'x' }, 'not-a-day'],
    ['words for a day are refused', valid, { ...returned, newDeadline: 'tuần sau' }, 'not-a-day'],
    ['a return without its reason', valid, { ...returned, reason: '' }, 'no-reason'],
    ['a return whose reason is blank', valid, { ...returned, reason: ' \n\t' }, 'no-reason'],
    ['a return whose reason is a dash', valid, { ...returned, reason: '-' }, 'no-reason'],
    ['an extension without its reason', valid, { kind: 'extend', until: '31/12/2098', reason: ' ' }, 'no-reason'],
    ['an extension to a day that is past', valid, { kind: 'extend', until: '30/12/2024', reason: 'Mất điện' }, 'past-day'],
    [
      'an extension to a day before everybody’s deadline',
      valid,
      { kind: 'extend', until: '20/12/2024', reason: 'Mất điện', pastIsMeant: true },
      'sooner-day',
    ],
    ['a return with a deadline that is past', valid, { ...returned, newDeadline: '01/01/2025' }, 'past-day'],
    ['a unit that is in no registry', 'KHONG_CO', { kind: 'accept' }, 'unknown-unit'],
  ])('%s', (_name, unit, act, code) => {
    const { run, spreadsheet } = desk();
    const before = allTexts(spreadsheet);
    expect(run('actOnUnit', unit, act)).toMatchObject({ ok: false, error: { code } });
    expect(allTexts(spreadsheet)).toBe(before);
  });
});

describe('errors as data', () => {
  test('a colleague holds the lock', () => {
    const stores = newStores();
    stores.lockedByOther = true;
    const { run } = desk({ stores });
    expect(run('runConsolidation', 'x', 'TAM')).toMatchObject({ ok: false, error: { code: 'lock-busy' } });
  });

  test('a workbook that is not this form', () => {
    const book = sampleBook();
    book.sheets = book.sheets.filter((sheet) => sheet.name !== 'Số liệu');
    expect(desk({}, book).run('readDepartment')).toMatchObject({ ok: false, error: { code: 'not-set-up' } });
  });

  test('a version that was never made', () => {
    expect(desk().run('readDifferences', 3)).toMatchObject({ ok: false, error: { code: 'not-final' } });
  });
});

test('the units in time on the Department’s screen are those that the report counts', () => {
  const { run, spreadsheet } = desk();
  const view = run('readDepartment');
  if (!view.ok) throw new Error(view.error.code);
  const { onTime, onTimeByDocument } = view.value.reporting;
  const { manifest } = openGas(spreadsheet).call('consolidateNow', { state: 'TAM' }) as {
    readonly manifest: { readonly reporting: { readonly onTime: number; readonly onTimeByDocument: number } };
  };
  expect(onTimeByDocument).toBeGreaterThan(0);
  expect(manifest.reporting).toMatchObject({ onTime, onTimeByDocument });
});

test('without Drive, the download after a final is that final, whatever is typed since', () => {
  const { run, spreadsheet } = desk({ refusedScopes: ['drive.file'] });
  expect(run('runConsolidation', 'r1', 'CHOT')).toMatchObject({ ok: true, value: { report: { kind: 'download' } } });
  const first = run('downloadReport');
  const answers = spreadsheet.sheets.find((one) => one.name === 'Số liệu');
  for (const cells of answers?.cells.values() ?? []) for (const cell of cells.values()) if (cell.value === '1') cell.value = '2';
  expect(first).toMatchObject({ ok: true, value: { name: expect.stringContaining('bản chốt v1') } });
  expect(run('downloadReport')).toEqual(first);
});

describe('the log tells the truth', () => {
  /** The lines of the log that an act added, as texts. */
  function linesOf(act: (run: ReturnType<typeof desk>['run']) => unknown): string[] {
    const { run, spreadsheet } = desk({ ownMachine: 'máy này' });
    const log = spreadsheet.sheets.find(({ name }) => name === 'Nhật ký');
    const rows = () => [...(log?.cells ?? [])].map(([, cells]) => [...cells.values()].map(({ value }) => String(value)).join(' | '));
    const before = new Set(rows());
    act(run);
    return rows().filter((line) => line.trim() !== '' && !before.has(line));
  }

  test.each<[string, Act, RegExp]>([
    [
      'a return: why, which cells, until when',
      { kind: 'return', reason: 'Số 2023 lệch bảng', cells: 'Số liệu!AD38', newDeadline: '27/12/2098' },
      /máy này \| Yêu cầu chỉnh lý .*lý do: “Số 2023 lệch bảng”; ô cần sửa: .*AD38.*; hạn mới: 27\/12\/2098/,
    ],
    [
      'an extension: from which day to which, why',
      { kind: 'extend', until: '31/12/2098', reason: 'Mất điện' },
      /Gia hạn .*hạn: 24\/12\/2024 → 31\/12\/2098; lý do: “Mất điện”/,
    ],
    [
      'a reason that names a child is not repeated',
      { kind: 'extend', until: '31/12/2098', reason: 'Gia đình em Nguyễn Văn Tèo, học sinh lớp 6A, khiếu nại' },
      /lý do: \(nội dung được che\)/,
    ],
  ])('%s', (_name, act, said) => {
    const lines = linesOf((run) => run('actOnUnit', valid, act));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(said);
    expect(lines[0]).not.toContain('Tèo');
  });

  test('typed on behalf: each cell with before and after, but never what a secret cell holds', () => {
    const [line = ''] = linesOf((run) => {
      const view = viewOf(run, valid);
      const cells = view.form.flatMap(({ fields }) => fields.flatMap((field) => field.cells));
      const children = view.references
        .flatMap(({ rows }) => rows.flatMap((row) => row.cells))
        .filter(({ place }) => place.tab === 'BTC 2 Trẻ em');
      const count = cells.find(({ field, year }) => field === 'nhom_2_so_buoi' && year === 2022);
      const control = cells.find(({ field, year }) => field === 'so_tre_duoc_ho_tro' && year === 2022);
      const [maker] = view.signing;
      const [child] = children.filter(({ field }) => field === 'so_nan_nhan');
      const changes = [
        [count, '4321'],
        [control, '8642'],
        [child, '7531'],
        [maker, 'Trần Thị Kiểm Thử'],
      ].map(([cell, to]) => {
        if (typeof cell !== 'object') throw new Error('no such cell');
        return { place: cell.place, from: cell.text, to: String(to) };
      });
      const reply = run('writeCells', { unit: valid, changes, places: view.places, onBehalf: true });
      if (!reply.ok) throw new Error(reply.error.sentence);
    });
    expect(line).toMatch(/máy này \| Nhập thay/);
    expect(line).toMatch(/Số liệu!\w+\d+: .* → “4321”/);
    expect(line).toMatch(/BTC 2 Trẻ em!\w+\d+: đã sửa \(không ghi nội dung\)/);
    for (const secret of ['8642', '7531', 'Kiểm Thử']) expect(line).not.toContain(secret);
  });
});

describe('the wide dialog', () => {
  const shown = (press: (gas: ReturnType<typeof openGas>) => unknown) => {
    const gas = openGas(sampleBook());
    press(gas);
    const { dialog } = gas.host;
    const [, told = ''] = dialog?.html.match(/id="app" data-wide="([^"]*)"/) ?? [];
    const read = told.replace(/&#(\d+);/g, (_all, code) => String.fromCharCode(Number(code)));
    return { title: dialog?.title, size: [dialog?.width, dialog?.height], screen: JSON.parse(read) };
  };

  test('the menu opens the table', () => {
    const opened = shown((gas) => {
      gas.call('onOpen', {});
      gas.press('Bảng các đơn vị');
    });
    expect(opened).toEqual({ title: 'Bảng các đơn vị', size: [1100, 700], screen: { kind: 'table' } });
  });

  test.each([
    [{ kind: 'linking' } as const, 'Liên kết bảng đang có'],
    [{ kind: 'written', unit: 'THPT "A" <b> & c', onBehalf: true } as const, 'Đọc báo cáo Word'],
  ])('the sidebar opens %j, whatever a code holds', (screen, title) => {
    expect(shown((gas) => expect(gas.run('openWide', screen)).toEqual({ ok: true, value: null }))).toEqual({
      title,
      size: [1100, 700],
      screen,
    });
  });
});

test('what a return is filled in with says no more than the tab that everyone reads', () => {
  const { run, spreadsheet } = desk();
  openGas(spreadsheet, { stores: newStores() }).run('tongHop');
  const tab = spreadsheet.sheets.find(({ name }) => name === 'Kiểm tra');
  const told = [...(tab?.cells.values() ?? [])].map((row) => String(row.get(6)?.value ?? '')).filter((text) => text.length > 20);
  const longestFirst = [...new Set(told)].sort((one, other) => other.length - one.length);
  const department = sampleDepartment();
  const units = department.units.filter(({ errors }) => errors > 0).map(({ unit }) => unit.code);
  const reasons = units.map((unit) => viewOf(run, unit).offeredReturn.reason);
  const rest = reasons.map((reason) => longestFirst.reduce((left, sentence) => left.replaceAll(sentence, ''), reason).trim());
  expect(reasons.some((reason) => reason.includes('Ô này chưa đạt yêu cầu'))).toBe(true);
  expect(rest.filter((text) => text !== '')).toEqual([]);
});
