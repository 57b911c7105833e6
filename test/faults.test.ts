/** Whatever service call fails, and however: no unit's cell changes, no summary is torn, the next run succeeds. */
import { describe, expect, test } from '@jest/globals';
import { openGas } from '../local/gas.ts';
import type { SpreadsheetModel } from '../local/model.ts';
import type { Fault } from '../local/services/calls.ts';
import type { Host, HostOptions } from '../local/services/host.ts';
import { newSpreadsheet } from '../local/xlsx/newSpreadsheet.ts';
import { copyForm, now, prepareForm, textOf } from './faults/preparedForm.ts';
import { type Operation, sweep } from './faults/sweep.ts';
import { cellsOf, columnsOf, establishments, filledForm, open, rowsOf, tabs, units } from './safety/form.ts';

const inputs = ['Đơn vị', 'Số liệu', 'BTC 1 Cơ sở', 'BTC 2 Trẻ em', 'BTC 3 Vi phạm', 'Theo dõi', 'Cấu hình'];

const operations: readonly Operation[] = [
  { name: 'Tổng hợp (bản tạm)', act: (gas) => gas.call('consolidateNow', { state: 'TAM' }), untouched: inputs, whole: ['Tổng hợp'] },
  { name: 'Tổng hợp (bản chốt)', act: (gas) => gas.call('consolidateNow', { state: 'CHOT' }), untouched: inputs, whole: ['Tổng hợp'] },
  { name: 'Thiết lập', act: (gas) => gas.call('setUp', {}), untouched: inputs, whole: ['Tổng hợp'] },
];

const ways: readonly Fault['how'][] = ['refuse', 'lose-answer', 'stop'];

/** Every call and way with FAULTS=all; else each call in one of the ways, every fourth call. */
const all = process.env.FAULTS === 'all';
const choose = ({ crossing }: { crossing: number }): readonly Fault['how'][] => {
  if (all) return ways;
  const way = ways[crossing % ways.length];
  return way === undefined || crossing % 4 !== 1 ? [] : [way];
};

describe('each call fails in turn', () => {
  const form = prepareForm();

  test.each(operations)(
    '$name',
    (operation) => {
      const trials = sweep(form, operation, choose);
      const losses = trials
        .filter(({ lost }) => lost.length > 0)
        .map(({ fault, call, lost }) => `${fault.at} ${call} ${fault.how}: ${lost.join('; ')}`);
      if (all) console.log(`${operation.name}: ${trials.length / ways.length} calls × ${ways.length} ways, lost in ${losses.length}`);
      expect(trials.length).toBeGreaterThan(5);
      expect(losses).toEqual([]);
    },
    1_800_000,
  );
});

test('an empty spreadsheet is set up: whatever call fails, the next set-up makes the whole form', () => {
  const made = (options: HostOptions = {}, one = newSpreadsheet('Thử')) => {
    const gas = open(one, options);
    try {
      gas.call('setUp', { units, establishments });
    } catch (error) {
      gas.host.log.push(String(error));
    }
    return { one, gas };
  };
  const cellsIn = (one: SpreadsheetModel) => one.sheets.map(({ name }) => `${name}\n${name === tabs.log ? '' : textOf(one, name)}`);
  const plain = made();
  const crossings = plain.gas.host.calls.made.filter(({ crossing }) => crossing > 0);
  const step = all ? 1 : 60;
  const lost: string[] = [];
  let tried = 0;
  for (let at = 1; at <= crossings.length; at += step) {
    for (const how of all ? ways : [ways[tried % ways.length] ?? 'stop']) {
      const { one } = made({ fault: { at, how } });
      made({}, one);
      tried += 1;
      const wrong = cellsIn(one).filter((text, index) => text !== cellsIn(plain.one)[index]);
      if (wrong.length > 0) lost.push(`${at} ${crossings[at - 1]?.name} ${how}: ${wrong.map((text) => text.slice(0, 60)).join(' | ')}`);
    }
  }
  console.info(`Thiết lập (bảng tính trống): ${crossings.length} calls, ${tried} faults tried, lost in ${lost.length}`);
  expect(lost).toEqual([]);
});

describe('a whole run refused', () => {
  const form = prepareForm();
  const everyTab = (one: SpreadsheetModel) => one.sheets.map(({ name }) => `${name}\n${textOf(one, name)}`).join('\n\n');

  /** The form after an operation, and the code of the error that it threw. */
  function attempt({ act }: Operation, change: (host: Host) => void, options: HostOptions = {}) {
    const after = copyForm(form);
    const gas = openGas(after, { now, ...options });
    change(gas.host);
    try {
      act(gas);
      return { after, code: '', gas };
    } catch (error) {
      return { after, code: (error as { code?: string }).code, gas };
    }
  }

  test.each(operations)('$name: a colleague holds the lock: told so, nothing changed', (operation) => {
    const { after, code } = attempt(operation, (host) => {
      host.stores.lockedByOther = true;
    });
    expect(code).toBe('lock-busy');
    expect(everyTab(after)).toBe(everyTab(form));
  });

  test.each(operations)('$name: no right to the spreadsheet: told so, nothing changed', (operation) => {
    const { after, code } = attempt(operation, () => undefined, { refusedScopes: ['spreadsheets.currentonly'] });
    expect(code).toBe('scope-refused');
    expect(everyTab(after)).toBe(everyTab(form));
  });

  test.each(operations)('$name: no right to Drive or to the e-mail: done all the same', (operation) => {
    const plain = copyForm(form);
    operation.act(openGas(plain, { now }));
    const { after, code, gas } = attempt(operation, () => undefined, { refusedScopes: ['drive.file', 'userinfo.email'] });
    expect(code).toBe('');
    expect(textOf(after, 'Tổng hợp')).toBe(textOf(plain, 'Tổng hợp'));
    expect(gas.host.stores.driveFiles).toEqual([]);
  });
});

describe("a unit's own cells", () => {
  const form = filledForm();
  const blank = ['kinh_phi.2022', 'nhom_2_so_luot.2021', 'nhom_2_so_luot.2023', 'nhom_4_so_luot_tap_huan.2024'];
  const row = rowsOf(form, tabs.answers, 'PA')[0] ?? -1;
  const changes = blank.map((code) => {
    const column = columnsOf(form, tabs.answers).at.get(code) ?? -1;
    return { place: { tab: tabs.answers, row, column }, from: '', to: '0' };
  });
  const confirm = (one: SpreadsheetModel, options: HostOptions = {}, onBehalf = false) => {
    const gas = open(one, options);
    const asked = changes.filter(({ place }) => !cellsOf(one, tabs.answers).has(`${place.row},${place.column}`));
    return { gas, answer: () => gas.run('writeCells', { unit: 'PA', changes: asked, onBehalf }) };
  };

  test.each([
    ['a quick fix and confirmed blanks', false],
    ['typed by the Department', true],
  ])('%s: only the cells asked for change, and pressing again completes it', (_what, onBehalf) => {
    const plain = copyForm(form);
    const { gas, answer } = confirm(plain, {}, onBehalf);
    answer();
    const crossings = gas.host.calls.made.filter(({ crossing }) => crossing > 0);
    const after = textOf(plain, tabs.answers);
    const lost: string[] = [];
    let tried = 0;
    for (const { crossing, name } of crossings) {
      for (const how of all ? ways : [ways[crossing % ways.length] ?? 'stop']) {
        const one = copyForm(form);
        try {
          confirm(one, { fault: { at: crossing, how } }, onBehalf).answer();
        } catch (error) {
          if (how !== 'stop') lost.push(`${crossing} ${name} ${how}: ${String(error)}`);
        }
        const asked = new Set(changes.map(({ place }) => `${place.row},${place.column}`));
        const strange = [...cellsOf(one, tabs.answers)].filter(([at, { value }]) =>
          asked.has(at) ? value !== '0' : value !== cellsOf(form, tabs.answers).get(at)?.value,
        );
        confirm(one, {}, onBehalf).answer();
        tried += 1;
        if (strange.length > 0) lost.push(`${crossing} ${name} ${how}: ${strange.map(([at]) => at).join()}`);
        if (textOf(one, tabs.answers) !== after) lost.push(`${crossing} ${name} ${how}: not completed`);
      }
    }
    console.info(`writeCells${onBehalf ? ' (nhập thay)' : ''}: ${crossings.length} calls, ${tried} faults tried, lost in ${lost.length}`);
    expect(lost).toEqual([]);
  });
});
