/** The log only grows; a run can be computed again, and whatever was changed since is named. */
import { describe, expect, test } from '@jest/globals';
import type { SpreadsheetModel } from '../../local/model.ts';
import type { HostOptions } from '../../local/services/host.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import type { DepartmentView, Version } from '../../src/api/api.ts';
import { menuWords } from '../../src/gas/menu.vi.ts';
import * as departmentWords from '../../src/ui/department/words.vi.ts';
import { cellsOf, consolidate, copyForm, filledForm, findTab, open, putAt, type Told, tabs, textOf, type } from '../proofs/safety/form.ts';

interface Verified {
  readonly matches: boolean;
  readonly lines: readonly string[];
}

function verify(form: SpreadsheetModel, manifest: unknown): Verified {
  return JSON.parse(JSON.stringify(open(form).call('verify', JSON.stringify(manifest))));
}

const base = filledForm();

/** The versions on the Department's screen. */
function versionsOf(form: SpreadsheetModel): readonly Version[] {
  const { value } = open(form).run('readDepartment') as { readonly value: DepartmentView };
  return JSON.parse(JSON.stringify(value.versions));
}

describe('Nhật ký', () => {
  test('grows by every act of the Department, and never changes a row', () => {
    const form = copyForm(base);
    const acts: readonly (readonly [string, () => unknown])[] = [
      ['Tổng hợp bản tạm', () => consolidate(open(form))],
      ['Yêu cầu chỉnh lý', () => open(form).run('actOnUnit', 'PA', { kind: 'return', reason: 'Xem lại I.2', cells: '', newDeadline: '' })],
      ['Gia hạn', () => open(form).run('actOnUnit', 'PB', { kind: 'extend', until: '26/12/2098', reason: 'Mưa bão' })],
      ['Duyệt', () => open(form).run('actOnUnit', 'TA', { kind: 'accept' })],
      ['Tổng hợp bản chốt', () => consolidate(open(form), 'CHOT')],
    ];
    let before = textOf(form, tabs.log);
    for (const [event, act] of acts) {
      act();
      const after = textOf(form, tabs.log);
      expect(after.startsWith(before)).toBe(true);
      expect(after.slice(before.length)).toContain(event);
      expect(after.slice(before.length)).toContain('so@haiphong.edu.vn');
      expect(after.slice(before.length)).toContain('23/12/2024 08:00:00');
      before = after;
    }
    const hashes = before.match(/[0-9a-f]{64}/g) ?? [];
    expect(hashes.length).toBeGreaterThanOrEqual(7);
  });

  test('a full tab grows once for many lines', () => {
    const form = copyForm(base);
    consolidate(open(form));
    const log = form.sheets.find(({ name }) => name === tabs.log);
    if (!log) throw new Error('No log');
    const isBlank = ([, row]: [number, ReadonlyMap<number, { readonly value: unknown }>]) =>
      [...row.values()].every(({ value }) => value === '');
    for (const one of [...log.cells].filter(isBlank)) log.cells.delete(one[0]);
    log.rowCount = Math.max(...log.cells.keys()) + 1;
    const grows = () => {
      const gas = open(form);
      consolidate(gas);
      return gas.host.calls.made.filter(({ name }) => name === 'Sheet.insertRowsAfter').length;
    };
    expect([grows(), grows(), grows()]).toEqual([1, 0, 0]);
  });

  test('knows nothing of a final that ended before its line: the line comes first, then the version', () => {
    const form = copyForm(base);
    const plain = open(copyForm(base));
    consolidate(plain, 'CHOT');
    // Drive is asked for three files: the manifest, the report, its note.
    const at = plain.host.calls.made.filter(({ name }) => name === 'FilesCollection.create')[1]?.crossing ?? 0;
    expect(() => consolidate(open(form, { fault: { at, how: 'stop' } }), 'CHOT')).toThrow();
    expect(textOf(form, tabs.log)).not.toContain('bản chốt');
    expect(versionsOf(form)).toEqual([]);
    for (const run of [() => consolidate(open(form)), () => consolidate(open(form), 'CHOT')]) {
      run();
      expect(textOf(form, tabs.log)).not.toContain('Thấy bản chốt');
    }
    expect(textOf(form, tabs.log)).toMatch(/=Tổng hợp bản chốt\n\d+,\d+=v1$/m);
  });

  test('knows nothing of a final that ended among its copies, nor does the Department', () => {
    const form = copyForm(base);
    const plain = open(copyForm(base));
    consolidate(plain, 'CHOT');
    const copying = plain.host.calls.made.filter(({ name }) => name === 'Spreadsheet.insertSheet');
    expect(() => consolidate(open(form, { fault: { at: copying[3]?.crossing ?? 0, how: 'stop' } }), 'CHOT')).toThrow();
    expect(form.sheets.map(({ name }) => name).filter((name) => /^~?Chốt v1 – /.test(name))).toHaveLength(3);
    expect(versionsOf(form)).toEqual([]);
    consolidate(open(form));
    expect(textOf(form, tabs.log)).not.toContain('Thấy bản chốt');
  });

  test.each([
    ['TAM', 'bản tạm'],
    ['CHOT', 'bản chốt'],
  ] as const)('has the line of a run (%s) for which Drive made no document; the person is told why', (state, kind) => {
    const form = copyForm(base);
    const plain = open(copyForm(base));
    consolidate(plain, state);
    // Drive is asked for three files: the manifest, the report, its note.
    const at = plain.host.calls.made.filter(({ name }) => name === 'FilesCollection.create')[1]?.crossing ?? 0;
    const { report } = consolidate(open(form, { fault: { at, how: 'refuse' } }), state);
    expect(report).toMatchObject({ kind: 'download', why: 'Google Drive báo “Service Spreadsheets failed while accessing the document.”' });
    expect(textOf(form, tabs.log)).toMatch(new RegExp(`=Tổng hợp ${kind}$`, 'm'));
    expect(textOf(form, tabs.log)).toContain(report.name);
  });

  test.each<[string, HostOptions, string]>([
    ['made', {}, 'trong Drive của bạn, đường dẫn ở tab “Nhật ký”'],
    [
      'Drive refused',
      { refusedScopes: ['drive.file'] },
      'Chưa có Google Tài liệu: tài khoản này chưa cho phép tiện ích dùng Google Drive.',
    ],
    ['no Drive', { withoutDrive: true }, 'Chưa có Google Tài liệu: tiện ích ở đây không nối với Google Drive.'],
  ])('the box of the menu item says where the report is: %s', (what, options, sentence) => {
    const gas = open(copyForm(base), options);
    gas.press('Tổng hợp');
    const said = gas.host.alerts.join();
    expect(said).toContain(sentence);
    // The way to the file names what the sidebar has.
    const way = [menuWords.sidebar, 'Sở tổng hợp', departmentWords.draftButton];
    expect(way.map((word) => said.includes(`“${word}”`))).toEqual(way.map(() => what !== 'made'));
  });
});

describe.each(['TAM', 'CHOT'] as const)('a run (%s)', (state) => {
  const form = copyForm(base);
  const { manifest } = consolidate(open(form), state);

  test('matches, also after it was saved and read again', () => {
    expect(verify(form, manifest)).toEqual({ matches: true, lines: [expect.stringMatching(/^Khớp/)] });
    const saved = readXlsx(writeXlsx(form), 'tong-hop.xlsx');
    expect(verify(saved, manifest).matches).toBe(true);
  });

  test('of a form whose tabs of results and of the log are not there yet matches too', () => {
    const first = copyForm(base);
    first.sheets = first.sheets.filter(({ name }) => ![tabs.summary, tabs.findings, tabs.log].includes(name));
    const { manifest: told } = consolidate(open(first), state);
    expect(verify(first, told).lines).toEqual([expect.stringMatching(/^Khớp/)]);
  });

  test('the menu item says so', () => {
    const gas = open(copyForm(form));
    gas.press('Xác minh kết quả');
    expect(gas.host.alerts.join()).toContain('Khớp');
  });

  const figure = { ...manifest, totals: { ...(manifest.totals as object), nhom_2_so_buoi: { period: { total: 9999, units: 4 } } } };
  const finding: Told = { ...manifest, findings: [{ rule: 'C01', unit: 'PA', cell: 'Số liệu!D9', message: 'Không có thật.' }] };
  test.each<[string, unknown, (one: SpreadsheetModel) => void, string]>([
    ['a figure of ket-qua.json changed', figure, () => undefined, 'kết quả ghi 9999'],
    ['a finding of ket-qua.json changed', finding, () => undefined, 'Chỉ có trong kết quả đã lưu: C01'],
    ['a line of the report changed', { ...manifest, report: [...manifest.report, 'Thêm một câu.'] }, () => undefined, 'Thêm một câu.'],
    ['a cell of Tổng hợp changed', manifest, (one) => changeFigure(one), 'Tổng hợp!'],
    ['the log without the run', manifest, (one) => findTab(one, tabs.log).cells.clear(), 'Nhật ký không ghi'],
    ['another hash in the log', manifest, changeHash, 'mã băm'],
  ])('%s: named', (_what, told, change, line) => {
    const changed = copyForm(form);
    change(changed);
    const { matches, lines } = verify(changed, told);
    expect([matches, lines[0]]).toEqual([false, expect.stringMatching(/^Không khớp/)]);
    expect(lines.join('\n')).toContain(line);
  });

  test('an answer changed afterwards: a draft says so, a final stands on its copies', () => {
    const changed = copyForm(form);
    type(changed, tabs.answers, 'PA', 'nhom_2_so_buoi.2022', '777');
    const { matches, lines } = verify(changed, manifest);
    expect(matches).toBe(state === 'CHOT');
    if (state === 'TAM') expect(lines.join()).toContain('Số liệu nhập đã thay đổi');
  });
});

test('a final without its copies says so', () => {
  const form = copyForm(base);
  const { manifest } = consolidate(open(form), 'CHOT');
  form.sheets = form.sheets.filter(({ name }) => !name.startsWith('Chốt v1'));
  expect(verify(form, manifest).lines.join()).toContain('Không còn bản sao');
});

test('before any run there is nothing to verify', () => {
  const gas = open(copyForm(base));
  gas.call('xacMinh');
  expect(gas.host.alerts.join()).toContain('Chưa có lần tổng hợp nào');
});

/** The first number of the summary becomes another. */
function changeFigure(form: SpreadsheetModel): void {
  const [at = '0,0'] = [...cellsOf(form, tabs.summary)].find(([, { value }]) => typeof value === 'number') ?? [];
  const [row = 0, column = 0] = at.split(',').map(Number);
  putAt(form, tabs.summary, row, column, 4242);
}

function changeHash(form: SpreadsheetModel): void {
  for (const [at, { value }] of cellsOf(form, tabs.log)) {
    const [row = 0, column = 0] = at.split(',').map(Number);
    if (/^[0-9a-f]{64}$/.test(String(value))) putAt(form, tabs.log, row, column, 'f'.repeat(64));
  }
}
