/** The trace: code and place of what failed, never what stands in a cell; a setting turns it off. */
import { expect, test } from '@jest/globals';
import { takeCell } from '../../local/services/cells.ts';
import { newStores } from '../../local/services/host.ts';
import { columnsOf, copyForm, filledForm, findTab, open, placesOf, rowsOf, tabs, valueAt } from '../proofs/safety/form.ts';

const base = filledForm();
const secret = 'Em Nguyễn Thanh Hà';

function settingOff() {
  const form = copyForm(base);
  const sheet = findTab(form, tabs.settings);
  const [row] = [...sheet.cells].find(([, cells]) => [...cells.values()].some(({ value }) => value === 'ghi_vet')) ?? [];
  takeCell(sheet, row ?? 0, columnsOf(form, tabs.settings).at.get('gia_tri') ?? 0).value = 'Không';
  return form;
}

test.each([
  ['on', copyForm(base), 1],
  ['off', settingOff(), 0],
])('%s: a refused write leaves %i lines, with its code and no cell’s text', (_, form, lines) => {
  const row = rowsOf(form, tabs.answers, 'PA')[0] ?? 0;
  const column = columnsOf(form, tabs.answers).at.get('kho_khan') ?? 0;
  takeCell(findTab(form, tabs.answers), row, column).value = secret;
  const change = { place: { tab: tabs.answers, row, column }, from: 'khác', to: `${secret} hai` };
  const gas = open(form);
  gas.run('writeCells', { unit: 'PA', changes: [change], places: placesOf(form, 'PA'), onBehalf: false });
  expect(gas.host.log.length).toBe(lines);
  expect(gas.host.log.join()).not.toMatch(/Thanh Hà/);
  if (lines > 0) expect(gas.host.log[0]).toMatch(/^stale \| .*checkChanges/);
  expect(valueAt(form, tabs.answers, row, 'kho_khan')).toBe(secret);
});

test('what Google quotes is left out; a lock that is taken is traced too', () => {
  const form = copyForm(base);
  const gas = open(form, { stores: { ...newStores(), lockedByOther: true } });
  expect(() => gas.call('tongHop')).toThrow();
  expect(gas.host.log.join()).toMatch(/^lock-busy \| /);
});
