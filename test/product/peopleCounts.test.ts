/** Counts of people that are asked outside a table, and what stands from year to year: what a final tells of them. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { openGas } from '../../local/gas.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { tabOf } from '../core/outlineTab/officerForm.ts';
import { tenRows } from '../core/outlineTab/tenRows.ts';

const clock = { now: () => Date.parse('2027-12-20T08:00:00+07:00') };
const count = { loai_dong: 'câu hỏi', kieu: 'số đếm', theo_nam: 'Có', cong_don: 'cộng các năm' } as const;
const ofPeople = { ...count, ve_nguoi: 'Có' } as const;
const asked = [
  { ...ofPeople, nhan: 'Số người chết do cây đổ', ma: 'chet' },
  { ...ofPeople, nhan: 'Số người bị thương', ma: 'thuong' },
  { ...ofPeople, nhan: 'Số người ngã cây', ma: 'nga' },
  { ...count, nhan: 'Số hộ có vườn', ma: 'ho', cong_don: 'thời điểm' },
] as const;
const first = tenRows.findIndex(({ loai_dong }) => loai_dong === 'câu hỏi');
const outline = tabOf([...tenRows.slice(0, first), ...asked, ...tenRows.slice(first)]);

/** Two years of each question, unit by unit. */
const numbers: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  chet: [
    [1, 0],
    [0, 2],
    [0, 0],
    [0, 0],
  ],
  thuong: [
    [5, 1],
    [6, 0],
    [7, 0],
    [4, 0],
  ],
  nga: [
    [5, 6],
    [6, 7],
    [7, 5],
    [4, 9],
  ],
  ho: [
    [100, 110],
    [200, 210],
    [50, 60],
    [40, 45],
  ],
};
const units = [
  ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'phai_bao_cao'],
  ...['Một', 'Hai', 'Ba', 'Bốn'].map((name, at) => [`X${at + 1}`, `Xã ${name}`, 'Xã', 'Có']),
];

/** `second`: what the last unit has of a question in the last year of another final. */
function run(state: 'TAM' | 'CHOT', second?: Readonly<Record<string, string>>) {
  const form = newSpreadsheet('Trồng cây');
  openGas(form, clock).call('setUp', { outline, units });
  const sheet = form.sheets.find(({ name }) => name === 'Số liệu');
  const rows = [...(sheet?.cells.values() ?? [])];
  const codes = rows.find((row) => [...row.values()].some(({ value }) => value === 'ma_don_vi'));
  const columnOf = (code: string) => [...(codes ?? [])].find(([, { value }]) => value === code)?.[0] ?? -1;
  units.slice(1).forEach(([unit], at) => {
    const row = rows.find((cells) => [...cells.values()].some(({ value }) => value === unit));
    const type = (code: string, value: string) => row?.set(columnOf(code), { style: row.get(columnOf(code))?.style ?? 0, value });
    for (const [code, all] of Object.entries(numbers))
      for (const [place, year] of [2026, 2027].entries()) type(`${code}.${year}`, String(all[at]?.[place]));
    for (const year of [2026, 2027]) type(`so_cay_con_song.${year}`, '0');
    type('cach_lam_o_dia_phuong', 'Giao từng tổ chăm sóc cây.');
    for (const [code, text] of [
      ['nguoi_lap', 'Lê Văn A'],
      ['chuc_vu', 'Chủ tịch'],
      ['so_van_ban', '12/BC-UBND'],
      ['ngay_van_ban', '15/12/2027'],
      ['hoan_thanh', 'Có'],
    ] as const)
      type(code, text);
  });
  const gas = openGas(form, clock);
  const ran = [gas.call('consolidateNow', { state })];
  for (const [code, value] of Object.entries(second ?? {})) {
    const row = rows.find((cells) => [...cells.values()].some((cell) => cell.value === 'X4'));
    row?.set(columnOf(`${code}.2027`), { style: row.get(columnOf(`${code}.2027`))?.style ?? 0, value });
  }
  if (second) ran.push(openGas(form, { ...clock, stores: gas.host.stores }).call('consolidateNow', { state }));
  const { manifest } = JSON.parse(JSON.stringify(ran[ran.length - 1])) as { manifest: { totals: Record<string, unknown> } };
  const documents = gas.host.stores.driveFiles.filter(({ mimeType }) => mimeType !== 'application/json');
  const report = documents[second ? 2 : 0];
  const xml = new TextDecoder().decode(unzipSync(report?.bytes ?? new Uint8Array())['word/document.xml']);
  const text = xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<\/w:tc>/g, ' | ')
    .replace(/<[^>]+>/g, '');
  const tab = (name: string) =>
    [...(form.sheets.find((one) => one.name === name)?.cells.values() ?? [])].map((row) =>
      [...row.values()].map(({ value }) => String(value)).join(' | '),
    );
  return { text, tab, totals: manifest.totals };
}

describe('a final', () => {
  let told: ReturnType<typeof run>;
  beforeAll(() => {
    told = run('CHOT');
  });

  test('one or two people of a unit are told of nowhere: not by year, not by type, not in all', () => {
    expect(told.text).toContain('Số người chết do cây đổ: không nêu (quá ít đơn vị có trường hợp).');
    expect(told.text).not.toMatch(/chết do cây đổ[^\n]*\d/);
    expect(told.tab('Tổng hợp').filter((line) => line.includes('Số người chết do cây đổ'))).toEqual([
      expect.stringMatching(/^Số người chết do cây đổ \| không nêu, để không lộ số liệu của một đơn vị/),
    ]);
  });

  test('where one year is of one unit, the years are told together', () => {
    expect(told.text).toContain('Số người bị thương cả giai đoạn là 23');
    expect(told.text).not.toMatch(/bị thương[^\n]*năm 2027/);
    expect(told.text).not.toContain('các năm khác tập đơn vị');
  });

  test('where every year is of enough units, the years are told', () => {
    expect(told.text).toMatch(/Số người ngã cây cả giai đoạn là 49\. Theo năm: năm 2026: 22; năm 2027: 27/);
  });

  test('what stands is told of its last year, never as a sum and never as missing', () => {
    expect(told.text).toMatch(/Số hộ có vườn năm 2027 là 425\. Theo năm: năm 2026: 390; năm 2027: 425/);
    expect(told.text).not.toMatch(/Số hộ có vườn: chưa có|815/);
    expect(told.text).toMatch(/Số hộ có vườn\s*\| 390 \(4\)\s*\| 425 \(4\)\s*\| không cộng/);
  });

  test('the log names their cells without their numbers', () => {
    expect(told.tab('Nhật ký').filter((line) => /Số người (?:chết|ngã)/.test(line) && /“\d/.test(line))).toEqual([]);
  });
});

test('a draft, of which two would tell one unit’s count by their difference, tells nothing', () => {
  expect(run('TAM').text).toContain('Số người ngã cây: nêu ở bản chính thức.');
});

test('a second final tells no count whose difference to the first is one unit’s, in no file', () => {
  const first = run('CHOT');
  expect(first.totals.nga).toMatchObject({ period: { total: 49 }, byType: {} });
  const { text, totals } = run('CHOT', { nga: '10', ho: '46' });
  expect(text).toContain('Số người ngã cây: không nêu (khác bản báo cáo trước ở quá ít đơn vị).');
  expect(totals.nga).toMatchObject({ period: { total: null }, byType: {} });
  expect(text).toContain('Số hộ có vườn năm 2027 là 426');
});

test('a second final without a change tells the same', () => {
  expect(run('CHOT', { ho: '46' }).text).toContain('Số người ngã cây cả giai đoạn là 49');
});

test('what is told of nowhere stands in ket-qua.json neither', () => {
  const { totals } = run('CHOT');
  expect(totals.chet).toEqual({
    2026: { total: null, units: 0 },
    2027: { total: null, units: 0 },
    period: { total: null, units: 0 },
    byType: {},
  });
  expect(totals.thuong).toMatchObject({ 2026: { total: null }, period: { total: 23 }, byType: {} });
});
