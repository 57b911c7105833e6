/** Officers named in the settings: who may press what, and whom locks let through after a set-up. */
import { describe, expect, test } from '@jest/globals';
import type { SpreadsheetModel } from '../../local/model.ts';
import { takeCell } from '../../local/services/cells.ts';
import { type HostOptions, newStores } from '../../local/services/host.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import {
  columnsOf,
  copyForm,
  establishments,
  filledForm,
  findTab,
  open,
  placesOf,
  rowsOf,
  tabs,
  textOf,
  units,
} from '../proofs/safety/form.ts';

const owner = 'chu@haiphong.edu.vn';
const officer = 'can.bo@haiphong.edu.vn';
const other = 'truong.phong@gmail.com';

function named(text: string): SpreadsheetModel {
  const form = filledForm();
  const { at } = columnsOf(form, tabs.settings);
  const sheet = findTab(form, tabs.settings);
  const [row] = [...sheet.cells].find(([, cells]) => [...cells.values()].some(({ value }) => value === 'can_bo_so')) ?? [];
  takeCell(sheet, row ?? 0, at.get('gia_tri') ?? 0).value = text;
  return form;
}
const base = named(`Cán bộ <${officer.toUpperCase()}>; nguoi.hai@haiphong.edu.vn`);
const everything = (form: SpreadsheetModel) => form.sheets.map(({ name }) => `${name}\n${textOf(form, name)}`).join('\n');

const acts: readonly (readonly [string, (form: SpreadsheetModel, options: HostOptions) => unknown])[] = [
  ['tongHop', (form, options) => open(form, options).call('tongHop')],
  ['a final', (form, options) => open(form, options).call('consolidateNow', { state: 'CHOT' })],
  ['a draft of the sidebar', (form, options) => open(form, options).run('runConsolidation', 'lan', 'TAM')],
  ['thietLap', (form, options) => open(form, options).call('thietLap')],
  ['setUp', (form, options) => open(form, options).call('setUp', {})],
  ['accept', (form, options) => open(form, options).run('actOnUnit', 'PA', { kind: 'accept' })],
  [
    'extend several',
    (form, options) => open(form, options).run('actOnUnits', ['PA'], { kind: 'extend', until: '30/12/2024', reason: 'bão' }),
  ],
  [
    'the Department’s own words',
    (form, options) => open(form, options).run('writeOwnText', { code: 'uu_diem', from: '', to: 'Lời của Sở.' }),
  ],
  ['a link', (form, options) => open(form, options).run('saveLinking', null)],
  [
    'typing on behalf',
    (form, options) => {
      const place = {
        tab: tabs.answers,
        row: rowsOf(form, tabs.answers, 'PA')[0] ?? 0,
        column: columnsOf(form, tabs.answers).at.get('nhom_2_so_buoi.2023') ?? 0,
      };
      const change = { place, from: String(findTab(form, tabs.answers).cells.get(place.row)?.get(place.column)?.value), to: '9' };
      return open(form, options).run('writeCells', { unit: 'PA', changes: [change], places: placesOf(form, 'PA'), onBehalf: true });
    },
  ],
];

function codeOf(act: () => unknown): string {
  try {
    const answer = act() as { ok?: boolean; error?: { code: string } } | null | undefined;
    return answer?.ok === false ? (answer.error?.code ?? '') : 'done';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

describe.each(acts)('%s', (_, act) => {
  test.each([other, ''])('is refused to "%s", and nothing changes', (user) => {
    const form = copyForm(base);
    expect(codeOf(() => act(form, { owner, user }))).toBe('not-officer');
    expect(everything(form)).toBe(everything(base));
  });

  test.each([owner, officer])('is done for %s', (user) => {
    expect(codeOf(() => act(copyForm(base), { owner, user }))).toBe('done');
  });
});

test('a slip in the list closes the door; an empty one leaves it open', () => {
  const run = (form: SpreadsheetModel) => codeOf(() => open(form, { owner, user: other }).call('consolidateNow', { state: 'TAM' }));
  expect(run(named('cán bộ phòng CNTT'))).toBe('not-officer');
  expect(run(named(' '))).toBe('done');
});

describe('set-up', () => {
  const editors = [officer, other];
  const through = (form: SpreadsheetModel) =>
    form.sheets.filter(({ protection }) => protection).map(({ protection }) => (protection?.editors ?? []).join(' '));
  const setUp = (form: SpreadsheetModel, options: HostOptions = {}) => [
    ...(open(form, { owner, user: owner, editors, ...options }).call('setUp', {}) as { lines: string[] }).lines,
  ];

  function sharedForm(): SpreadsheetModel {
    const form = newSpreadsheet('Thử');
    open(form, { owner, user: owner, editors }).call('setUp', { units, establishments });
    const { at } = columnsOf(form, tabs.settings);
    const sheet = findTab(form, tabs.settings);
    const [row] = [...sheet.cells].find(([, cells]) => [...cells.values()].some(({ value }) => value === 'can_bo_so')) ?? [];
    takeCell(sheet, row ?? 0, at.get('gia_tri') ?? 0).value = `${officer}; nguoi.hai@haiphong.edu.vn`;
    return form;
  }

  test('lets through the officers alone, says so, and the next has nothing to do', () => {
    const form = sharedForm();
    expect(new Set(through(form))).toEqual(new Set([editors.join(' ')]));
    expect(setUp(form)).toEqual([expect.stringMatching(/^Khóa của 12 tab: thêm 1 người, bỏ 1 người/)]);
    expect(new Set(through(form))).toEqual(new Set([`${officer} nguoi.hai@haiphong.edu.vn`]));
    expect(setUp(form)).toEqual([]);
  });

  test('repairs what was opened since: a person added, a version unlocked', () => {
    const form = sharedForm();
    setUp(form);
    open(form, { owner, user: officer, editors, stores: newStores() }).call('consolidateNow', { state: 'CHOT' });
    const copy = form.sheets.find(({ name }) => name.startsWith('Chốt v1'));
    expect(copy?.protection?.editors).toEqual([officer, 'nguoi.hai@haiphong.edu.vn']);
    if (copy) copy.protection = null;
    findTab(form, tabs.log).protection?.editors?.push(other);
    expect(setUp(form)).toEqual([`“${copy?.name}”: khóa lại trang.`, expect.stringMatching(/^Khóa của 1 tab: thêm 0 người, bỏ 1 người/)]);
    expect(copy?.protection).not.toBeNull();
    expect(through(form).join(' ')).not.toContain(other);
    expect(setUp(form)).toEqual([]);
  });

  test('an address that Google refuses is named, the others are let through', () => {
    const form = sharedForm();
    const sheet = findTab(form, tabs.settings);
    for (const cells of sheet.cells.values())
      for (const cell of cells.values()) if (String(cell.value).startsWith(officer)) cell.value = `${officer}; khong-phai`;
    expect(setUp(form).at(-1)).toMatch(/^Google không nhận địa chỉ này vào khóa: khong-phai\./);
    expect(new Set(through(form))).toEqual(new Set([officer]));
  });

  test('the locale and the time zone of a sheet that is there are said before they are changed', () => {
    const form = sharedForm();
    setUp(form);
    form.locale = 'en_US';
    form.timeZone = 'America/New_York';
    const gas = open(form, { owner, user: owner, answers: ['cancel'] });
    gas.call('thietLap');
    expect(gas.host.alerts.join('\n')).toMatch(/đổi từ en_US sang vi_VN/);
    expect([form.locale, form.timeZone]).toEqual(['en_US', 'America/New_York']);
    const colours = form.sheets.map(({ conditionalFormats }) => conditionalFormats.length);
    expect(setUp(form)).toEqual([expect.stringContaining('vi_VN'), expect.stringContaining('Asia/Ho_Chi_Minh')]);
    expect(form.sheets.map(({ conditionalFormats }) => conditionalFormats.length)).toEqual(colours);
    expect(form.locale).toBe('vi_VN');
  });

  test('colour rules do not double, in whatever form they are given back', () => {
    const form = sharedForm();
    setUp(form);
    form.locale = 'en_US';
    const sheet = findTab(form, tabs.answers);
    const before = sheet.conditionalFormats.length;
    sheet.conditionalFormats = sheet.conditionalFormats.slice(1);
    setUp(form);
    expect(sheet.conditionalFormats.length).toBe(before);
  });
});
