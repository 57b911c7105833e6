/** The leader's note on cells in doubt: which value it tells, and that it tells none of children. */

import { expect, test } from '@jest/globals';
import { readCampaign } from '../../../src/core/campaign.ts';
import { consolidate } from '../../../src/core/consolidate.ts';
import { writeManifest } from '../../../src/core/manifest/manifest.ts';
import type { ReportInput } from '../../../src/core/report/input.ts';
import { plainText } from '../../../src/core/report/plainText.ts';
import { writeLeaderNote } from '../../../src/core/report/report.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { smallCity, total, totals } from '../../fixtures/smallCity.ts';
import { cityOf, type PlantedCity, type Typed } from '../../proofs/rules/cityOf.ts';
import { toWorkbook } from '../../proofs/rules/sheets.ts';

const run = { now: '2024-12-26T08:00:00+07:00', state: 'CHOT', version: 1 } as const;
const { years } = sgddt2024;

function made(city: PlantedCity) {
  const all = consolidate(readCampaign(toWorkbook(cityOf(city)), sgddt2024, run), '');
  const note = plainText(all.note(null));
  return { ...all, note, doubted: note.filter((line) => line.includes('lệch từ 8 lần so với các năm khác |')) };
}

const yearly = (code: string, values: readonly string[]): Typed =>
  Object.fromEntries(years.map((year, at) => [`${code}.${year}`, values[at] ?? '']));

const child = (year: number, count: string): Typed => {
  return { nam: String(year), nguon_yeu_cau: 'người thân', so_nan_nhan: count, so_co_yeu_cau: count, so_duoc_ho_tro: count };
};

/** Each unit helped some children every year; of one unit a year has a 0 more, in the answers and in the table. */
const helped = (unit: number) => (unit === 2 ? ['4', '40', '5', '4'] : ['4', '5', '4', '5']);
const children: PlantedCity = {
  answers: (unit) => yearly('so_tre_duoc_ho_tro', helped(unit)),
  references: (unit) => ({ tre_em: years.map((year, at) => child(year, helped(unit)[at] ?? '')) }),
};

test('a number of children far from other years is told by its cell alone', () => {
  const { results, note, doubted } = made(children);
  expect(results.inDoubt).toMatchObject([{ unit: 'DON_VI_2', field: 'so_tre_duoc_ho_tro', year: 2022, value: 40 }]);
  expect(doubted).toHaveLength(1);
  expect(doubted[0]).toMatch(/Minh Họa 2 .*Số liệu!.*\| lệch từ 8 lần so với các năm khác \| tính theo bảng tham chiếu$/);
  expect(note.filter((line) => /(?<![\d!A-Z])40(?!\d)/.test(line))).toEqual([]);
});

test('the file for other programs tells no unit of it either', () => {
  const { results, told } = made(children);
  const manifest = writeManifest(results, { outline: 'x', generatedAt: run.now, sha256: '', told });
  expect(manifest.inDoubt).toEqual([]);
  expect(manifest.findings.filter(({ rule, field }) => rule === 'T03' && field === 'so_tre_duoc_ho_tro')).toHaveLength(1);
  expect(manifest.findings.filter(({ message }) => /(?<![\d!A-Z])40(?!\d)/.test(message))).toEqual([]);
});

test('what is in no printed total is not said to be left out of one', () => {
  const { note, summary } = made(children);
  expect(note.join('\n')).not.toMatch(/Để ngoài tổng|: in 0/);
  expect(JSON.stringify(summary)).not.toMatch(/Báo cáo in 0/);
});

test('a table that says another number is the reason, without either number', () => {
  const { note } = made({
    ...children,
    references: (unit) => ({ tre_em: years.map((year, at) => child(year, unit === 2 && year === 2022 ? '37' : (helped(unit)[at] ?? ''))) }),
  });
  const rows = note.filter((line) => line.includes('Minh Họa 2 |'));
  expect(rows.some((line) => /\| số khai khác bảng tham chiếu \| không tính$/.test(line))).toBe(true);
  expect(note.filter((line) => /(?<![\d!A-Z])(?:37|40)(?!\d)/.test(line))).toEqual([]);
});

test('another count is told with its value and is out of the total', () => {
  const sessions = (unit: number) => (unit === 2 ? ['20', '200', '20', '20'] : ['18', '20', '19', '21']);
  const { note, doubted } = made({ answers: (unit) => yearly('nhom_2_so_buoi', sessions(unit)) });
  expect(doubted[0]).toMatch(/\| 200 năm 2022: lệch từ 8 lần so với các năm khác \| không tính$/);
  expect(note.join('\n')).toMatch(/Để ngoài tổng 01 số nghi sai \(.*: in .*, nếu giữ là /);
});

test('decimals in doubt are added as they are written', () => {
  const code = 'nhom_2_so_buoi';
  const sections = sgddt2024.answers.sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) => (field.code === code ? ({ ...field, kind: 'decimal', nouns: ['ha'] } as const) : field)),
  }));
  const doubt = { unit: 'PA', field: code, year: 2022, value: 0.2, rule: 'T03', place: { tab: 'Số liệu', row: 4, column: 9 } };
  const sum = { totals: totals(code, [], total(0.1, 5)), held: [], positive: [], compared: null };
  const city: ReportInput = {
    ...smallCity,
    outline: { ...sgddt2024, answers: { ...sgddt2024.answers, sections } },
    results: { ...smallCity.results, printed: { ...smallCity.results.printed, [code]: sum }, inDoubt: [doubt] },
  };
  expect(plainText(writeLeaderNote(city)).join('\n')).toContain('in 0,1 ha, nếu giữ là 0,3 ha).');
});

test.each([
  ['rate', '120%', 'không phải tỷ lệ từ 0% đến 100%'],
  ['decimal', 'nhiều', 'không phải con số'],
  ['count', 'nhiều', 'không phải số đếm'],
])('what is no number of kind %s is said so', (kind, typed, reason) => {
  const place = { tab: 'Số liệu', row: 4, column: 9 };
  const unread = { rule: 'C02', severity: 'error', outcome: 'fail', unit: 'PA', field: 'nhom_2_so_buoi', year: 2022, place } as const;
  const finding = { ...unread, message: '', explainable: false, parameters: { typed, kind }, fixes: [] };
  const city: ReportInput = { ...smallCity, results: { ...smallCity.results, findings: [finding] } };
  expect(plainText(writeLeaderNote(city)).join('\n')).toContain(`${typed}: ${reason} | không tính`);
});

test.each([
  [['PA'], []],
  [['PA', 'PB'], ['Nếu tính cả 07 trường tại 02 đơn vị: 44,0%–58,0%.']],
])('a target with what %j hold: each unit by name, then all of several', (held, together) => {
  const code = 'ty_le_co_so_tuyen_truyen';
  const heldOf = Object.fromEntries(held.map((unit, at) => [unit, 3 + at]));
  const all = Object.values(heldOf).reduce((sum, one) => sum + one, 0);
  const counts = { listed: 50, usable: 50 - all, enough: 22, blank: 0, held: all, heldOf };
  const findings = held.map((unit) => ({
    ...({ rule: 'X01', severity: 'error', outcome: 'fail', unit, field: 'so_co_so_dinh_ky', year: 2024, place: null } as const),
    ...{ message: '', explainable: false, parameters: { label: '', said: '3', tab: 'BTC 1 Cơ sở', counted: 2 }, fixes: [] },
  }));
  const same = { count: 0, units: 0, enough: [] };
  const lists = { [code]: { code, years: { 2024: counts }, areas: [], same, outside: counts, byType: {} } };
  const city: ReportInput = { ...smallCity, results: { ...smallCity.results, lists, findings } };
  const line = plainText(writeLeaderNote(city)).find((one) => one.includes('Mục tiêu 1: ')) ?? '';
  expect(line.match(/ khai 3, tab “BTC 1 Cơ sở” cộng được 2; nếu 2 đúng thì /g)).toHaveLength(held.length);
  expect([...(line.match(/Nếu tính cả .*$/) ?? [])]).toEqual(together);
});

const sessions = (unit: number) => (unit === 2 ? ['20', '200', '20', '20'] : ['18', '20', '19', '21']);

test.each([
  ['in its own words', 'Năm 2022 có thêm các buổi trực tuyến cho cha mẹ học sinh'],
  ['as the sidebar writes it', 'Số buổi tuyên truyền, 2022: tổ chức trực tuyến cho từng lớp'],
])('a value that the unit explains is in the total: %s', (_, giai_trinh) => {
  const { results } = made({ answers: (unit) => ({ ...yearly('nhom_2_so_buoi', sessions(unit)), ...(unit === 2 ? { giai_trinh } : {}) }) });
  expect(results.inDoubt).toEqual([]);
});

/** Two figures of one unit with a 0 too many: what explains one does not explain the other. */
const twoTenfold = (giai_trinh: string): PlantedCity => ({
  answers: (unit) => ({
    ...yearly('nhom_2_so_buoi', sessions(unit)),
    ...yearly('nhom_2_so_luot', unit === 2 ? ['200', '2000', '200', '200'] : ['180', '200', '190', '210']),
    ...(unit === 2 ? { giai_trinh } : {}),
  }),
});
const both = ['nhom_2_so_buoi', 'nhom_2_so_luot'];

test.each([
  ['a word within another', 'Năm 2022 đã xem lại mục kinh phí, không có thay đổi', both],
  ['pupils who were away', 'Năm 2022 nhiều học sinh nghỉ học vì dịch nên số văn bản ít', both],
  ['a teacher who was replaced', 'Năm 2022 trường đổi giáo viên chủ nhiệm', both],
  ['one time of something else', 'Năm 2022 có thêm một lần thay hiệu trưởng', both],
  ['what was held', 'Năm 2022 các buổi bị hoãn vì dịch; tổ chức 20 buổi', both],
  ['what another figure counts too', 'Năm 2022 số lượt tăng vì phát trực tuyến', both],
  ['a number with a point', 'Năm 2022 có 1.200 em, thêm người mới', both],
  ['another year', 'Năm 2023 có thêm các buổi trực tuyến', both],
  ['another year in the subject', 'Số buổi tuyên truyền, 2023: năm 2022 chưa có thêm buổi nào', both],
  ['the year in one sentence, the noun in another', 'Năm 2022 có dịch. Số buổi đã xem lại', both],
  ['one of them by its noun', 'Năm 2022 có thêm 150 buổi trực tuyến cho cha mẹ học sinh', ['nhom_2_so_luot']],
  ['typed otherwise', 'NĂM 2022 SỐ BUỔI tăng do tổ chức ở từng lớp', ['nhom_2_so_luot']],
  ['one of them by its label', 'Số lượt người tham gia tuyên truyền, 2022: phát trực tuyến', ['nhom_2_so_buoi']],
  ['one of them by its value', 'Số 2.000 đúng, tính cả người xem trực tuyến', ['nhom_2_so_buoi']],
])('of two values in doubt the explanation settles those that it names: %s', (_, said, left) => {
  const { results } = made(twoTenfold(said));
  expect(results.inDoubt.map(({ field }) => field).sort()).toEqual(left);
});

test('a unit that carries most of a figure is told with its cells by their ends, and that they are counted', () => {
  const { note } = made({ answers: (unit) => yearly('nhom_2_so_luot', Array(4).fill(unit === 2 ? '90000' : '1000')) });
  const row = note.find((line) => line.includes('một đơn vị chiếm quá nửa |')) ?? '';
  expect(row).toMatch(/\| Số liệu!([A-Z]+)(\d+):[A-Z]+\2 \| một đơn vị chiếm quá nửa \| tính$/);
});

test('a plan that a unit says it has not made is not counted', () => {
  const said = [
    'Kế hoạch số 12/KH ngày 05/9/2022',
    'Không ban hành kế hoạch riêng',
    'Nhà trường không xây dựng kế hoạch riêng mà lồng ghép trong kế hoạch năm học',
    'Thực hiện theo công văn của Sở',
  ];
  const { report } = made({ answers: (unit) => ({ van_ban_trien_khai: said[unit - 1] ?? '' }) });
  const text = plainText(report()).join('\n');
  expect(text).not.toContain('ban hành công văn');
  expect(text).toMatch(/Minh Họa 1 ban hành kế hoạch riêng; \S.* Minh Họa 3, .*Minh Họa 4 lồng ghép hoặc thực hiện theo kế hoạch, văn bản/);
});

test.each([
  ['Trường không có cán bộ chuyên trách nhưng đã ban hành Kế hoạch số 12/KH-THCS', 'ban hành kế hoạch riêng'],
  ['Tuy không có kinh phí riêng nhưng trường ban hành Kế hoạch số 12/KH-THCS', 'ban hành kế hoạch riêng'],
  ['Do chưa có hướng dẫn của huyện nên trường tự ban hành Kế hoạch số 12/KH-THCS', 'ban hành kế hoạch riêng'],
  ['Khi chưa có hướng dẫn của huyện trường đã ban hành Kế hoạch số 12/KH-THCS', 'ban hành kế hoạch riêng'],
  ['Ban hành kế hoạch chưa kịp thời', 'ban hành kế hoạch riêng'],
  ['Ban hành công văn hướng dẫn của Sở tới các trường', 'lồng ghép hoặc thực hiện theo kế hoạch'],
  ['Thực hiện theo kế hoạch năm học, trường không ban hành kế hoạch riêng', 'lồng ghép hoặc thực hiện theo kế hoạch'],
  ['Trong năm học vừa qua nhà trường không ban hành kế hoạch riêng', ''],
  ['Trường không có cán bộ chuyên trách nên chưa ban hành kế hoạch riêng', ''],
  ['Kế hoạch tuyên truyền chưa có', ''],
  ['Trường đã họp nhưng không ban hành công văn', ''],
])('what a unit issued, whatever it lacks beside it: %s', (van_ban_trien_khai, told) => {
  const { report } = made({ answers: (unit) => (unit === 1 ? { van_ban_trien_khai } : {}) });
  const line = plainText(report()).find((one) => /Minh Họa 1 (?:ban hành|lồng ghép)/.test(one)) ?? '';
  expect(/(?:ban hành (?:kế hoạch riêng|công văn)|lồng ghép hoặc thực hiện theo kế hoạch)/.exec(line)?.[0] ?? '').toBe(told);
});

/** A unit's last year is a hundred times its others: nobody knows what it should be. */
const hundredfold: PlantedCity = {
  answers: (unit) => yearly('nhom_2_so_buoi', unit === 2 ? ['7', '8', '9', '900'] : ['7', '8', '9', '8']),
};

test('a value a hundred times its unit’s other years stays in the total, makes no trend and is told', () => {
  const { results, note, text } = lines(hundredfold);
  expect(results.inDoubt).toEqual([]);
  expect(results.farOff).toMatchObject([{ unit: 'DON_VI_2', field: 'nhom_2_so_buoi', year: 2024, value: 900 }]);
  expect(results.printed.nhom_2_so_buoi?.compared?.units).not.toContain('DON_VI_2');
  expect(note).toMatch(/Minh Họa 2 \|[^|]*\| 900 năm 2024: lệch từ 8 lần so với các năm khác \| tính; không so giữa các năm/);
  expect(note).toMatch(/Vẫn tính 01 số lệch từ 8 lần .*số buổi tuyên truyền: in .*, nếu bỏ là/);
  expect(text).not.toMatch(/buổi tuyên truyền[^.]*tăng/);
});

test('explained, it is compared as any other', () => {
  const why = 'Số buổi tuyên truyền, 2024: 900 buổi, mỗi lớp mỗi tuần một buổi.';
  const { results, note } = lines({ answers: (unit) => ({ ...hundredfold.answers?.(unit), ...(unit === 2 && { giai_trinh: why }) }) });
  expect(results.farOff).toEqual([]);
  expect(results.printed.nhom_2_so_buoi?.compared?.units).toContain('DON_VI_2');
  expect(note).not.toMatch(/lệch từ 8 lần so với các năm khác \|/);
});

function lines(city: PlantedCity) {
  const all = made(city);
  return { ...all, note: all.note.join('\n'), text: plainText(all.report()).join('\n') };
}

test('cases of a year in which there were one or two are not told by year', () => {
  const cases = (values: readonly string[]) =>
    lines({ answers: (unit) => yearly('so_vu_tiep_nhan', unit === 1 ? values : ['3', '4', '5', '6']) }).text;
  expect(cases(['3', '3', '3', '3'])).toMatch(/tiếp nhận \d+ vụ [^.;]*\(năm 2021: /);
  const one = lines({ answers: (unit) => yearly('so_vu_tiep_nhan', unit === 1 ? ['3', '4', '5', '1'] : ['0', '0', '0', '0']) }).text;
  expect(one).toMatch(/tiếp nhận 13 vụ/);
  expect(one).not.toMatch(/2024: 01/);
});
