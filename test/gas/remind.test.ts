/** Reminders on the built bundle: whom, what each owes, the dispatch as a document, waves in the tracking tab. */
import { describe, expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import { type HostOptions, newStores } from '../../local/services/host.ts';
import type { Api, DepartmentView, Reply } from '../../src/api/api.ts';
import { rules } from '../../src/core/checks/rules.ts';
import { ruleFaults } from '../../src/core/report/dispatch/items.vi.ts';
import { docxLines } from '../../src/core/reviewed/openDocx.ts';
import { sampleBook } from '../fixtures/sampleBook.ts';
import { sampleDepartment } from '../page/sampleUnits.ts';

function desk(options: HostOptions = {}) {
  const spreadsheet = sampleBook();
  const stores = newStores();
  const run = <Name extends keyof Api>(name: Name, ...given: Parameters<Api[Name]>) =>
    openGas(spreadsheet, { stores, ...options }).run(name, ...given) as ReturnType<Api[Name]>;
  return { run, spreadsheet, stores };
}

function answered<Answer>(reply: Reply<Answer>): Answer {
  if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.sentence}`);
  return reply.value;
}

const seen = sampleDepartment();
const owes = ({ state }: DepartmentView['units'][number]) => state !== 'valid' && state !== 'accepted';
const owing = seen.units.filter(owes);
const done = seen.units.filter((row) => !owes(row));

/** RFC 4180 into records. */
function records(csv: string): string[][] {
  const cells = [...csv.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    rows[rows.length - 1]?.push(quoted === undefined ? (plain ?? '') : quoted.replace(/""/g, '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('every rule has its few words', () => {
  expect(Object.keys(ruleFaults).sort()).toEqual(rules.map(({ id }) => id).sort());
});

describe('messages', () => {
  const all = answered(desk().run('writeReminders', { units: [] }));
  const texts = new Map(all.each.map(({ name, text }) => [name, text]));

  test('to everyone who owes something, and to no one else', () => {
    expect(all.each.map(({ name }) => name)).toEqual(owing.map(({ unit }) => unit.name));
    expect(all.done).toEqual([]);
  });

  test('each opens the row of its unit and tells the state of its own deadline', () => {
    const { run, spreadsheet } = desk();
    const sheet = spreadsheet.sheets.find(({ name }) => name === 'Số liệu');
    for (const { unit, deadline, daysLeft, isExtended } of owing) {
      const text = texts.get(unit.name) ?? '';
      const [, gid, row] = /#gid=(\d+)&range=A(\d+)/.exec(text) ?? [];
      expect(Number(gid)).toBe(sheet?.id);
      const rowsOfUnit = [...(sheet?.cells ?? [])].filter(([, cells]) => [...cells.values()].some(({ value }) => value === unit.code));
      // A unit without a row is sent to the head of the tab.
      expect(Number(row) - 1).toBe(rowsOfUnit[0]?.[0] ?? 0);
      expect(text).toContain(`hết ngày ${deadline}${isExtended ? ', đã được gia hạn' : ''}`);
      expect(text.includes(`Đã quá hạn ${String(-daysLeft).padStart(2, '0')} ngày`)).toBe(daysLeft < 0);
    }
    expect(answered(run('readDepartment')).units.every(({ reminded }) => reminded === 0)).toBe(true);
  });

  test('no address of a cell but in the link, and no figure of children or offenders', () => {
    for (const text of texts.values()) {
      const words = text.replace(/https:\S+/g, '');
      expect(words).not.toMatch(/![A-Z]+\d+|\b[A-Z]{1,2}\d{1,3}\b(?!\/)/);
      for (const line of words.split('\n').filter((one) => /trẻ em là nạn nhân|vi phạm bị xử lý|BTC [23]/.test(one)))
        expect(line.replace(/năm [\d, ]+|BTC \d|, \d+ dòng/g, '').replace(/Kế hoạch.*TTg/, '')).not.toMatch(/\d/);
    }
  });

  test('the table for a mail merge has a row a unit, the same texts, and nothing that is a formula', () => {
    const [head = [], ...rows] = records(all.table);
    expect(rows.map(([code]) => code)).toEqual(owing.map(({ unit }) => unit.code));
    for (const row of rows) {
      expect(row).toHaveLength(head.length);
      expect(row[head.indexOf('noi_dung')]).toBe(texts.get(row[1] ?? ''));
      expect(row.join('\t')).not.toMatch(/(^|\t)[=+@-]/);
    }
  });

  test('of those chosen, who is done is named and left out', () => {
    const chosen = [owing[0], owing[3], done[0], done[1]].flatMap((row) => (row ? [row.unit] : []));
    const some = answered(desk().run('writeReminders', { units: chosen.map(({ code }) => code) }));
    expect(some.each.map(({ name }) => name)).toEqual(chosen.slice(0, 2).map(({ name }) => name));
    expect(some.done).toEqual(chosen.slice(2).map(({ name }) => name));
  });

  test.each([
    ['only units that are done', { units: [done[0]?.unit.code ?? ''] }, 'nothing-owed'],
    ['a unit that is not there', { units: ['KHONG_CO'] }, 'unknown-unit'],
    ['a day that is none', { units: [], until: 'mai' }, 'not-a-day'],
    ['a day that is past', { units: [], until: '01/01/2020' }, 'past-wish'],
  ])('%s is refused', (_what, wish, code) => {
    for (const name of ['writeReminders', 'makeDispatch'] as const)
      expect(desk().run(name, wish)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('the dispatch', () => {
  const linesOf = (wish: Parameters<Api['makeDispatch']>[0]) => {
    const made = answered(desk().run('makeDispatch', wish));
    return docxLines(Buffer.from(made.file.base64, 'base64'));
  };

  test('has the layout of a công văn: V/v under the number, no kind, every unit in the appendix', () => {
    const lines = linesOf({ units: [], until: '30/12/2098' });
    expect(lines.slice(0, 3).join('\n')).toMatch(/Số: +\/SGDĐT-VP V\/v đôn đốc báo cáo/);
    expect(lines).not.toContain('BÁO CÁO');
    expect(lines).toContain('Kính gửi: Thủ trưởng các đơn vị có tên tại Phụ lục.');
    expect(lines.join('\n')).toContain(`còn ${owing.length}/${seen.units.length} đơn vị chưa hoàn thành báo cáo`);
    expect(lines.join('\n')).toContain('xác nhận hoàn thành trong ngày 30/12/2098');
    const rows = lines.filter((line) => /^\d+ \| /.test(line)).map((line) => line.split(' | '));
    expect(rows.map(([, name]) => name)).toEqual(expect.arrayContaining(owing.map(({ unit }) => unit.name)));
    expect(rows).toHaveLength(owing.length);
    for (const [, name, , deadline, late] of rows) {
      const row = owing.find(({ unit }) => unit.name === name);
      expect(deadline?.slice(0, 10)).toBe(row?.deadline);
      expect(late).toBe((row?.daysLeft ?? 0) < 0 ? String(-(row?.daysLeft ?? 0)) : '–');
    }
  });

  test('names up to four units, one by one', () => {
    const two = owing.slice(0, 2).map(({ unit }) => unit);
    const lines = linesOf({ units: two.map(({ code }) => code) });
    expect(lines).toEqual(expect.arrayContaining(['Kính gửi:', `- ${two[0]?.name};`, `- ${two[1]?.name}.`]));
    const alone = linesOf({ units: two.slice(0, 1).map(({ code }) => code) });
    expect(alone).toContain(`Kính gửi: ${two[0]?.name}.`);
  });

  test('is a Google Doc where Drive makes one, and a file in any case', () => {
    const wish = { units: [], until: '' };
    expect(answered(desk().run('makeDispatch', wish)).document.kind).toBe('document');
    const refused = answered(desk({ refusedScopes: ['drive.file'] }).run('makeDispatch', wish));
    expect([refused.document.kind, refused.file.name]).toEqual(['download', expect.stringMatching(/^Công văn đôn đốc – đợt 1 .*\.docx$/)]);
  });
});

describe('waves', () => {
  test('are counted, kept in the tracking tab and the log, and change no state', () => {
    const { run, spreadsheet } = desk();
    const [first, second] = owing.map(({ unit }) => unit.code);
    expect(answered(run('noteWave', { units: [first ?? ''] }, 'message'))).toEqual({ wave: 1, units: 1 });
    expect(answered(run('noteWave', { units: [first ?? '', second ?? '', done[0]?.unit.code ?? ''] }, 'dispatch'))).toEqual({
      wave: 2,
      units: 2,
    });
    const rows = answered(run('readDepartment')).units;
    const times = (code: string | undefined) => rows.find(({ unit }) => unit.code === code)?.reminded;
    expect([times(first), times(second), times(done[0]?.unit.code)]).toEqual([2, 1, 0]);
    expect(rows.map(({ state }) => state)).toEqual(seen.units.map(({ state }) => state));
    const texts = (tab: string) =>
      [...(spreadsheet.sheets.find(({ name }) => name === tab)?.cells.values() ?? [])].map((row) =>
        [...row.values()].map(({ value }) => value),
      );
    const tracked = texts('Theo dõi').filter((row) => row.some((cell) => String(cell).startsWith('Đôn đốc')));
    expect(tracked.map((row) => [row.includes(first ?? ''), row.includes('Đôn đốc đợt 1 (tin nhắn, thư điện tử)')])[0]).toEqual([
      true,
      true,
    ]);
    expect(tracked).toHaveLength(3);
    expect(texts('Nhật ký').filter((row) => row.includes('Đôn đốc'))).toHaveLength(3);
  });

  test('only an officer notes one', () => {
    const { run, spreadsheet } = desk({ user: 'la@gmail.com', owner: 'chu@haiphong.edu.vn' });
    const settings = spreadsheet.sheets.find(({ name }) => name === 'Cấu hình');
    for (const row of settings?.cells.values() ?? []) {
      const column = [...row].find(([, cell]) => cell.value === 'can_bo_so')?.[0];
      const value = column === undefined ? undefined : row.get(column + 1);
      if (value) Object.assign(value, { value: 'canbo@haiphong.edu.vn' });
    }
    expect(run('noteWave', { units: [] }, 'dispatch')).toMatchObject({ ok: false, error: { code: 'not-officer' } });
  });
});
