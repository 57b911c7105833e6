/** What is typed in "Cấu hình", how it is read, and what is told when it cannot be. */
import { expect, test } from '@jest/globals';
import { contradictions } from '../../../src/core/settings/contradictions.ts';
import { readSetting, readSettings, unreadSettings } from '../../../src/core/settings/readSettings.ts';
import { bindSettings } from '../../../src/core/tabs/binding.ts';
import type { SettingName } from '../../../src/outline/schema.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const { tab, code, value, meaning, rows } = sgddt2024.settings;
const run = { now: '2024-12-20T08:00:00+07:00', state: 'TAM', version: 0 } as const;

/** The settings tab with these texts typed. */
function bound(typed: Partial<Record<SettingName, string>>) {
  const lines = Object.entries(typed).map(([name, text]) => [rows[name as SettingName].code, text, '']);
  const values = [[code.label, value.label, meaning.label], [code.code, value.code, meaning.code], ...lines];
  const formats = values.map((row) => row.map(() => '@'));
  return bindSettings({ grids: [{ name: tab, values, shown: values, formats }] }, sgddt2024);
}

test('a setting is declared once, and every one is read', () => {
  const read = readSettings(null, sgddt2024, run);
  expect(Object.keys(read).sort()).toEqual([...Object.keys(rows), ...Object.keys(run)].sort());
  expect(new Set(Object.values(rows).map((row) => row.code)).size).toBe(Object.keys(rows).length);
});

test.each<[SettingName, string, unknown]>([
  ['deadline', '24/12/2024', '2024-12-24'],
  ['deadline', 'cuối tháng 12', null],
  ['minimumTimes', '2', 2],
  ['minimumTimes', '0', 1],
  ['minimumTimes', 'vài lần', null],
  ['fullCoverage', '97,5%', 97.5],
  ['onlyAccepted', 'có', true],
  ['onlyAccepted', 'KHÔNG', false],
  ['onlyAccepted', 'tùy', null],
  ['tracing', 'Không', false],
  ['zeroMeansNone', 'chưa rõ', null],
  ['recipients', 'Như trên; ; Lưu: VT ', ['Như trên', 'Lưu: VT']],
  ['officers', 'A.Hai@haiphong.edu.vn, <b@haiphong.edu.vn>; a.hai@haiphong.edu.vn', ['a.hai@haiphong.edu.vn', 'b@haiphong.edu.vn']],
  ['officers', 'chị Hai', ['chị', 'hai']],
  ['agency', ' SỞ Y TẾ ', 'SỞ Y TẾ'],
])('%s “%s” → %j', (name, typed, wanted) => {
  const settings = bound({ [name]: typed });
  const unread = unreadSettings(settings, sgddt2024).map((one) => one.code);
  const unchanged = readSetting(null, sgddt2024, name);
  expect({ read: readSetting(settings, sgddt2024, name), unread }).toEqual({
    read: wanted ?? unchanged,
    unread: wanted === null ? [rows[name].code] : [],
  });
});

test.each<[SettingName, string, number | null]>([
  ['periodFrom', '01/06/2021', null],
  ['periodFrom', '01/06/2020', 2021],
  ['periodTo', '15/12/2023', 2024],
  ['periodTo', '15/12/2024', null],
  ['deadline', '24/12/2030', null],
])('%s %s belongs to year %j of the outline', (name, typed, year) => {
  expect(contradictions(bound({ [name]: typed }), sgddt2024).map(({ why }) => ('year' in why ? why.year : 0))).toEqual(
    year === null ? [] : [year],
  );
});
