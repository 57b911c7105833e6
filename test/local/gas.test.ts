/** A built bundle runs in its own context on the emulated services, and can be made to fail there. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeBundle } from '../../build/bundle.ts';
import { openGas } from '../../local/gas.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import type { HostOptions } from '../../local/services/host.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bundle-'));

beforeAll(async () => {
  await makeBundle({ code: 'test/fixtures/shells/main.ts', sidebar: 'none', manifest: 'appsscript.json', folder });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A spreadsheet with 1, 2, 3 in column A, and a run of the shell on it. */
function open(options: HostOptions = {}) {
  const spreadsheet = newSpreadsheet('Thử');
  spreadsheet.sheets[0]?.cells.set(0, new Map([[0, { value: 1, style: 0 }]]));
  spreadsheet.sheets[0]?.cells.set(1, new Map([[0, { value: 2, style: 0 }]]));
  spreadsheet.sheets[0]?.cells.set(2, new Map([[0, { value: 3, style: 0 }]]));
  return { spreadsheet, gas: openGas(spreadsheet, options, folder) };
}

const b1 = ({ sheets }: SpreadsheetModel) => sheets[0]?.cells.get(0)?.get(1)?.value;

/** Crossings of addUp; its handles do not cross. */
const crossings = ['Lock.tryLock', 'Range.getValues', 'Range.setValue', 'Lock.releaseLock'];

describe('a run', () => {
  test('the menu item calls the function behind it', () => {
    const { gas, spreadsheet } = open();
    expect(gas.press('Cộng cột A')).toEqual({ sum: 6 });
    expect(b1(spreadsheet)).toBe(6);
    expect(() => gas.press('Tổng kết')).toThrow('The menus have no item "Tổng kết".');
  });

  test('calls are counted by kind, reads and writes in order', () => {
    const { gas } = open();
    gas.call('addUp');
    expect(gas.host.calls.count()).toEqual({ read: 1, write: 3, local: 5 });
    expect(gas.host.calls.made.filter(({ crossing }) => crossing > 0).map(({ name }) => name)).toEqual(crossings);
  });

  test('the clock of the bundle is ours, and dates and errors are of its own realm', () => {
    const { gas, spreadsheet } = open({ now: () => Date.parse('2024-12-24T17:00:00+07:00') });
    spreadsheet.sheets[0]?.cells.get(0)?.set(0, { value: new Date(0), style: 0 });
    expect(gas.run('describe', 5)).toEqual({ kind: 'number', now: '2024-12-24T10:00:00.000Z', isDate: true });
    const failing = open({ fault: { at: 3, how: 'refuse' } });
    expect(failing.gas.call('addUp')).toEqual({ error: 'Service Spreadsheets failed while accessing the document.' });
  });

  test('two runs share nothing but the spreadsheet and the stores', () => {
    const { gas, spreadsheet } = open();
    const other = openGas(spreadsheet, {}, folder);
    gas.call('addUp');
    expect(other.call('addUp')).toEqual({ sum: 6 });
    expect(other.host.calls.count()).toEqual(gas.host.calls.count());
  });

  test('the sidebar reaches exported functions only, under the rules of google.script.run', () => {
    const { gas } = open();
    expect(() => gas.run('secret_')).toThrow('secret_ is private to the script.');
    expect(() => gas.run('App')).toThrow('Script function not found: App');
    expect(() => gas.run('describe', new Date())).toThrow('google.script.run carries');
    expect(gas.run('answerWithDate')).toBeNull();
  });
});

describe('a fault at crossing k of addUp', () => {
  test.each(crossings.map((name, index) => [index + 1, name] as const))('%i %s: refused, lost or stopped', (at, name) => {
    const refused = open({ fault: { at, how: 'refuse' } });
    expect(refused.gas.call('addUp')).toHaveProperty('error');
    expect(b1(refused.spreadsheet)).toBe(at <= 3 ? undefined : 6);

    const lost = open({ fault: { at, how: 'lose-answer' } });
    expect(lost.gas.call('addUp')).toHaveProperty('error');
    expect(b1(lost.spreadsheet)).toBe(at < 3 ? undefined : 6);

    const stopped = open({ fault: { at, how: 'stop' } });
    expect(() => stopped.gas.call('addUp')).toThrow('Exceeded maximum execution time');
    expect(b1(stopped.spreadsheet)).toBe(at <= 3 ? undefined : 6);
    expect(stopped.gas.host.calls.made.at(-1)?.name).toBe(name);
    expect(stopped.gas.host.lockHeld).toBe(false);
  });

  test('after a stop every later call throws too', () => {
    const { gas } = open({ fault: { at: 1, how: 'stop' } });
    expect(() => gas.call('addUp')).toThrow('Exceeded maximum execution time');
    expect(() => gas.call('describe', 1)).toThrow('Exceeded maximum execution time');
  });

  test('a colleague holds the lock', () => {
    const { gas, spreadsheet } = open();
    gas.host.stores.lockedByOther = true;
    expect(gas.call('addUp')).toEqual({ error: 'busy' });
    expect(b1(spreadsheet)).toBeUndefined();
  });

  test('other people type between two calls', () => {
    const { gas } = open({
      between: ({ name }) =>
        name === 'Range.getValues' && (() => gas.host.spreadsheet.sheets[0]?.cells.get(0)?.set(0, { value: 10, style: 0 })),
    });
    expect(gas.call('addUp')).toEqual({ sum: 15 });
  });
});
