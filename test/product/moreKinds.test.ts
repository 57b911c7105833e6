/** A decimal, a declared rate and a number of the whole period, each followed from the cell to the signed report and back. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { type Gas, openGas } from '../../local/gas.ts';
import { gop } from '../../local/merge/merge.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import { newStores } from '../../local/services/host.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import type { UnitView, VersionDifferences } from '../../src/api/api.ts';
import { moreKinds } from '../core/outlineTab/moreKinds.ts';
import { tabOf } from '../core/outlineTab/officerForm.ts';
import { office, recalculate } from '../proofs/native/recalculate.ts';
import { asFile, keep, put, rulesOf, sheetOf, taken, xlsxFile } from './lastForms.ts';

const setting = (kieu: string, nhan: string) => ({ loai_dong: 'thiết lập', kieu, nhan });
const outline = tabOf([
  ...moreKinds,
  ...[
    setting('cơ quan báo cáo', 'SỞ XÂY DỰNG'),
    setting('tên cơ quan trong câu', 'Sở Xây dựng'),
    setting('kính gửi', 'Ủy ban nhân dân tỉnh'),
  ],
  ...[setting('thẩm quyền ký', 'KT. GIÁM ĐỐC'), setting('chức vụ người ký', 'PHÓ GIÁM ĐỐC'), setting('số công văn', '45/SXD-CX')],
]);
const units = [
  ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'phai_bao_cao'],
  ...['Một', 'Hai', 'Ba'].map((name, at) => [`X${at + 1}`, `Xã ${name}`, 'Xã', 'Có']),
];
const clock = { now: () => Date.parse('2027-12-20T08:00:00+07:00') };
const signed = { nguoi_lap: 'Lê Văn A', chuc_vu: 'Chủ tịch', so_van_ban: '12/BC-UBND', ngay_van_ban: '15/12/2027', hoan_thanh: 'Có' };
const told = {
  'so_cay_con_song.2026': 'không phát sinh',
  'so_cay_con_song.2027': 'không phát sinh',
  cach_lam_o_dia_phuong: 'Trồng ven đường.',
  ...signed,
};
const typed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  X1: {
    ...{ 'dien_tich_trong.2026': '0,1 ha', 'dien_tich_trong.2027': '1234,5', dien_tich_boi_thuong: '2,25' },
    ...{ 'ty_le_ho_cham_cay.2026': '45%', 'ty_le_ho_cham_cay.2027': '45,5 %', ty_le_che_phu_hien_nay: '38', so_to_trong_cay: '7 tổ' },
    ...{ 'so_ho_cua_xa.2026': '1.200', 'so_ho_cua_xa.2027': '1.250' },
  },
  X2: {
    ...{ 'dien_tich_trong.2026': '0,2', 'dien_tich_trong.2027': '0,75', dien_tich_boi_thuong: 'không phát sinh' },
    ...{
      'ty_le_ho_cham_cay.2026': '90%',
      'ty_le_ho_cham_cay.2027': '91,25%',
      ty_le_che_phu_hien_nay: '0,5%',
      so_to_trong_cay: '5',
      'so_ho_cua_xa.2026': '900',
    },
  },
};

function filled(more: Readonly<Record<string, Readonly<Record<string, string>>>> = {}): SpreadsheetModel {
  const form = newSpreadsheet('Trồng cây');
  openGas(form, clock).call('setUp', { outline, units });
  for (const unit of ['X1', 'X2', 'X3']) {
    const cells = { ...(typed[unit] ? { ...typed[unit], ...told } : {}), ...more[unit] };
    for (const [code, value] of Object.entries(cells)) put(form, unit, code, value);
  }
  return form;
}

const at = (form: SpreadsheetModel, stores = newStores()): Gas => openGas(form, { ...clock, stores });
const lineOf = (text: string, words: string) => text.split('\n').find((line) => line.includes(words)) ?? '';
const textOf = (bytes: Uint8Array) =>
  new TextDecoder()
    .decode(unzipSync(bytes)['word/document.xml'])
    .replace(/<\/w:tc>/g, ' | ')
    .replace(/<\/w:p>/g, '\n')
    .replace(/\n \| /g, ' | ')
    .replace(/<[^>]+>/g, '');

interface Made {
  readonly report: string;
  readonly manifest: Record<string, unknown>;
}

function made(gas: Gas, state: 'TAM' | 'CHOT'): Made {
  const before = gas.host.stores.driveFiles.length;
  gas.call('consolidateNow', { state });
  const own = gas.host.stores.driveFiles.slice(before);
  const json = own.find(({ mimeType }) => mimeType === 'application/json');
  const report = own.find(({ name, mimeType }) => name.startsWith('Báo cáo') && mimeType !== 'application/json');
  return { report: textOf(report?.bytes ?? new Uint8Array()), manifest: JSON.parse(new TextDecoder().decode(json?.bytes)) };
}

const sentences = [
  'Diện tích trồng cả giai đoạn là 1.235,55 ha. Theo năm (ha): năm 2026: 0,3; năm 2027: 1.235,25 (Phụ lục I, Biểu 1).',
  'Diện tích bồi thường cả giai đoạn là 2,25 ha.',
  'Tỷ lệ hộ chăm cây (đơn vị tự khai, không cộng, không lấy trung bình): năm 2026: từ 45% đến 90% (2/3 đơn vị khai); năm 2027: từ 45,5% đến 91,25% (2/3 đơn vị khai).',
  'Tỷ lệ che phủ hiện nay (đơn vị tự khai, không cộng, không lấy trung bình): từ 0,5% đến 38% (2/3 đơn vị khai).',
  'Số tổ trồng cây cả giai đoạn là 12.',
  'Số hộ của xã (không cộng): năm 2026: 2/3 đơn vị có số; năm 2027: 1/3 đơn vị có số.',
];

describe('from the cell to the signed report', () => {
  const form = filled();
  const stores = newStores();
  let draft: Made;
  let final: Made;
  beforeAll(() => {
    draft = made(at(form, stores), 'TAM');
    final = made(at(form, stores), 'CHOT');
  }, 60_000);

  test('the draft and the final say the same sentences', () => {
    for (const one of [draft, final]) expect(sentences.filter((text) => !one.report.includes(text))).toEqual([]);
    expect(final.report).toContain('PHÓ GIÁM ĐỐC');
    expect(final.report).not.toContain('TẠM TÍNH');
    // The mean of neither year, nor of the period.
    expect(final.report).not.toMatch(/67,5|68,375|19,25%/);
  });

  test('the tables and the summary hold every decimal, and no sum of rates', () => {
    expect(final.report).toContain('Diện tích trồng (ha) | 0,3 (2) | 1.235,25 (2) | 1.235,55');
    const rows = [...sheetOf(form, 'Tổng hợp').cells.values()].map((cells) => [...cells.values()].map(({ value }) => value));
    const row = (label: string) => rows.find(([first]) => first === label)?.slice(1, 5);
    expect(row('Diện tích trồng (ha)')).toEqual([0.3, 1235.25, 1235.55, 2]);
    expect(row('Số tổ trồng cây')).toEqual(['–', '–', 12, 2]);
    expect(row('Tỷ lệ hộ chăm cây (tự khai)')).toEqual(['từ 45% đến 90%', 'từ 45,5% đến 91,25%', 'không cộng', 2]);
    expect(row('Số hộ của xã (không cộng)')).toEqual(['2 đơn vị có số', '1 đơn vị có số', 'không cộng', 2]);
    expect(row('Tỷ lệ che phủ hiện nay (tự khai)')).toEqual(['–', '–', 'từ 0,5% đến 38%', 2]);
  });

  test('the manifest has sums of the decimals, spans of the rates, and is computed again to the last digit', () => {
    expect(final.manifest).toMatchObject({
      totals: {
        dien_tich_trong: { '2026': { total: 0.3, units: 2 }, '2027': { total: 1235.25, units: 2 }, period: { total: 1235.55, units: 2 } },
        dien_tich_boi_thuong: { period: { total: 2.25, units: 2 } },
        so_to_trong_cay: { period: { total: 12, units: 2 } },
      },
      declared: {
        ty_le_ho_cham_cay: { '2026': { units: 2, lowest: 45, highest: 90 }, '2027': { units: 2, lowest: 45.5, highest: 91.25 } },
        ty_le_che_phu_hien_nay: { period: { units: 2, lowest: 0.5, highest: 38 } },
      },
    });
    // Of one unit the range of a number kept apart would be its own number.
    const { so_ho_cua_xa } = final.manifest.declared as Record<string, unknown>;
    expect(so_ho_cua_xa).toEqual({ '2026': { units: 2 }, '2027': { units: 1 } });
    for (const code of ['ty_le_ho_cham_cay', 'so_ho_cua_xa']) expect(Object.keys(final.manifest.totals as object)).not.toContain(code);
    expect(final.report).not.toMatch(/2\.100|từ 900/);
    const verify = (manifest: unknown) => at(form, stores).call('verify', JSON.stringify(manifest)) as unknown as { lines: string[] };
    expect(verify(final.manifest).lines).toEqual([expect.stringMatching(/^Khớp/)]);
    const wrong = JSON.parse(JSON.stringify(final.manifest).replace('91.25', '91.75'));
    expect(verify(wrong).lines.join('\n')).toContain(
      'declared › ty_le_ho_cham_cay › 2027 › highest: kết quả ghi 91.75, tính lại được 91.25.',
    );
  });

  test('the unit’s own report prints its numbers as it gave them, rates marked', () => {
    const { base64 } = taken<{ base64: string }>(at(form, stores).run('printUnit', 'X1'));
    const paper = textOf(Buffer.from(base64, 'base64'));
    expect(lineOf(paper, 'Diện tích trồng')).toContain('Diện tích trồng (ha) | 0,1 | 1.234,5');
    expect(lineOf(paper, 'Tỷ lệ hộ chăm cây')).toContain('45% (tự khai) | 45,5% (tự khai)');
    expect(paper).toContain('Tỷ lệ che phủ hiện nay: 38% (tự khai).');
    expect(paper).toContain('Diện tích bồi thường (ha): 2,25.');
    expect(paper).toContain('Số tổ trồng cây: 7.');
    expect(lineOf(paper, 'Số hộ của xã')).toContain('1.200 | 1.250');
  });

  test('the tidy table: a decimal is in the sum, a rate is behind none', () => {
    const { base64 } = taken<{ base64: string }>(at(form, stores).run('downloadTidy', false));
    const [head = '', ...rows] = Buffer.from(base64, 'base64').toString('utf8').trim().split('\r\n');
    const names = head.split(',');
    const told = rows
      .map((row) => Object.fromEntries(row.split(',').map((cell, index) => [names[index], cell])))
      .filter(({ ma_don_vi, ma_so = '' }) => ma_don_vi === 'X1' && /dien_tich|ty_le_(?:ho|che)|so_to|so_ho/.test(ma_so))
      .map(({ ma_so, nam, gia_tri, duoc_tinh, ly_do }) => [ma_so, nam, gia_tri, duoc_tinh, ly_do]);
    expect(told).toEqual([
      ['dien_tich_trong', '2026', '0.1', 'true', '""'],
      ['dien_tich_trong', '2027', '1234.5', 'true', '""'],
      ['dien_tich_boi_thuong', '', '2.25', 'true', '""'],
      ['ty_le_ho_cham_cay', '2026', '45', 'false', 'ty_le_tu_khai'],
      ['ty_le_ho_cham_cay', '2027', '45.5', 'false', 'ty_le_tu_khai'],
      ['ty_le_che_phu_hien_nay', '', '38', 'false', 'ty_le_tu_khai'],
      ['so_to_trong_cay', '', '7', 'true', '""'],
      ['so_ho_cua_xa', '2026', '1200', 'false', 'khong_cong'],
      ['so_ho_cua_xa', '2027', '1250', 'false', 'khong_cong'],
    ]);
  });

  test('two versions: the decimal by year with the unit that moved it, the rate by how many declare it', () => {
    put(form, 'X2', 'dien_tich_trong.2027', '1,25');
    put(form, 'X2', 'ty_le_ho_cham_cay.2027', '30%');
    put(form, 'X2', 'so_to_trong_cay', '6');
    const gas = at(form, stores);
    made(gas, 'CHOT');
    const asked = [1, 2].map((version) => ({ kind: 'final', version }));
    const { comparison } = taken<VersionDifferences>(gas.run('compareVersions', ...asked));
    const change = (label: string) => comparison.changes.find((one) => one.label === label);
    expect(change('Diện tích trồng')).toMatchObject({
      times: [
        { time: 'cả kỳ', before: '1.235,55', after: '1.236,05' },
        { time: 'năm 2027', before: '1.235,25', after: '1.235,75' },
      ],
      movers: [{ unit: 'X2', times: [{ time: 'năm 2027', before: '0,75', after: '1,25' }] }],
    });
    expect(change('Số tổ trồng cây')).toMatchObject({ movers: [{ unit: 'X2', times: [{ time: 'cả kỳ', before: '5', after: '6' }] }] });
    expect(change('Tỷ lệ hộ chăm cây')?.times).toEqual([
      { time: 'năm 2027', before: '2 đơn vị tự khai: từ 45,5% đến 91,25%', after: '2 đơn vị tự khai: từ 30% đến 45,5%' },
    ]);
  });
});

describe('what is doubtful waits for a person', () => {
  const form = filled({ X1: { 'dien_tich_trong.2027': '1.234', 'ty_le_ho_cham_cay.2026': '0,45', 'ty_le_ho_cham_cay.2027': '120%' } });
  const view = () => taken<UnitView>(at(form).run('readUnit', 'X1'));
  const findings = () => view().sections.flatMap((section) => section.findings);

  test('the unit’s own report marks a rate that is in doubt', () => {
    const { base64 } = taken<{ base64: string }>(at(form).run('printUnit', 'X1'));
    expect(lineOf(textOf(Buffer.from(base64, 'base64')), 'Tỷ lệ hộ chăm cây')).toContain('0,45 (tự khai) | 120% (tự khai)');
  });

  test('the sidebar has a box of each kind, with what was typed', () => {
    const boxes = view().form.flatMap(({ fields }) => fields);
    expect(boxes.map(({ label, kind, cells }) => [label, kind, cells.map(({ text }) => text)])).toEqual(
      expect.arrayContaining([
        ['Diện tích trồng', 'decimal', ['0,1 ha', '1.234']],
        ['Tỷ lệ hộ chăm cây', 'rate', ['0,45', '120%']],
        ['Tỷ lệ che phủ hiện nay', 'rate', ['38']],
        ['Số tổ trồng cây', 'count', ['7 tổ']],
      ]),
    );
  });

  test('each is asked about in its own words, with what it may mean', () => {
    const said = findings().map(({ message, fixes }) => [message, fixes.map(({ change }) => change.to)]);
    expect(said).toEqual(
      expect.arrayContaining([
        [expect.stringContaining('Có phải 1.234 hay 1,234 không? Gõ hàng nghìn không có dấu ngăn'), ['1234', '1,2340']],
        [expect.stringContaining('Có phải 45% hay 0,45% không? Gõ cả dấu %'), ['45%', '0,45%']],
        [expect.stringContaining('là tỷ lệ lớn hơn 100%. Gõ lại một tỷ lệ từ 0% đến 100%.'), []],
      ]),
    );
  });

  test('neither is in any figure; settled, it is', () => {
    const { manifest } = made(at(form), 'TAM');
    expect(manifest).toMatchObject({
      totals: { dien_tich_trong: { '2027': { total: 0.75, units: 1 } } },
      declared: { ty_le_ho_cham_cay: { '2026': { units: 1, lowest: 90 }, '2027': { units: 1, lowest: 91.25 } } },
    });
    put(form, 'X1', 'dien_tich_trong.2027', '1,2340');
    put(form, 'X1', 'ty_le_ho_cham_cay.2026', '0,45%');
    expect(made(at(form), 'TAM').manifest).toMatchObject({
      totals: { dien_tich_trong: { '2027': { total: 1.984, units: 2 } } },
      declared: { ty_le_ho_cham_cay: { '2026': { units: 2, lowest: 0.45, highest: 90 } } },
    });
  });

  test('“confirm the blanks” types no rate', () => {
    const blanks = taken<UnitView>(at(filled()).run('readUnit', 'X3')).blanks.map(({ label }) => label);
    expect(blanks.join('; ')).toContain('Diện tích trồng');
    expect(blanks.join('; ')).not.toContain('Tỷ lệ');
  });
});

test('a last campaign: the decimal and the rate beside their boxes, a contradiction asks', () => {
  const old = filled();
  const form = filled({ X1: { 'dien_tich_trong.2026': '0,15', 'ty_le_ho_cham_cay.2026': '50%' } });
  keep(form, asFile(xlsxFile(old)));
  const view = taken<UnitView>(at(form).run('readUnit', 'X1'));
  const last = view.form.flatMap(({ fields }) => fields).map(({ label, cells }) => [label, cells.map((cell) => cell.last)]);
  expect(last).toEqual(
    expect.arrayContaining([
      ['Diện tích trồng', ['0,1', '1234,5']],
      ['Tỷ lệ hộ chăm cây', ['45%', '45,5%']],
    ]),
  );
  expect(rulesOf(view).map(({ message, fixes }) => [message.split('.')[0], fixes.map(({ change }) => change.to)])).toEqual([
    ['“Diện tích trồng” năm 2026 (0,15) khác số đã chốt ở kỳ trước (0,1)', ['0,1']],
    ['“Tỷ lệ hộ chăm cây” năm 2026 (50%) khác số đã chốt ở kỳ trước (45%)', ['45%']],
  ]);
});

describe('a returned workbook', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kieu-'));
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  test('is merged cell by cell, and counts as it was typed there', () => {
    const [master, sent, out] = ['chung.xlsx', 'X1.xlsx', 'gop.xlsx'].map((name) => path.join(folder, name)) as [string, string, string];
    fs.writeFileSync(master, writeXlsx(filled({ X1: { 'dien_tich_trong.2026': '', 'ty_le_ho_cham_cay.2026': '' } })));
    fs.writeFileSync(sent, writeXlsx(filled()));
    expect(gop([master, sent, '--out', out], { write: () => {}, complain: () => {} })).toBe(0);
    const merged = readXlsx(new Uint8Array(fs.readFileSync(out)), 'gop.xlsx');
    expect(made(at(merged), 'TAM').manifest).toMatchObject({
      totals: { dien_tich_trong: { '2026': { total: 0.3, units: 2 } } },
      declared: { ty_le_ho_cham_cay: { '2026': { units: 2, lowest: 45, highest: 90 } } },
    });
  });
});

(office === undefined ? describe.skip : describe)('the sheet’s own formulas', () => {
  const good = ['12,5', '12.5', '12,5 ha', '0,125', '1234,75', '1.234,5', '1,2340', '0', 'CCSL', 'không phát sinh', '1.234.567'];
  const bad = ['1.234', '1,234', 'nhiều', '45%', '12,5 km', '-2,5', '10,5 - 12'];
  const goodRates = ['45%', '45,5 %', '45.5', '45', '100%', '100', '0', '0%', '0,5%', 'CCSL'];
  const badRates = ['0,45', '1', '120%', '120', 'cao', '40% - 50%'];
  const cases = [
    ...good.map((text) => ['dien_tich_trong.2026', text, true] as const),
    ...bad.map((text) => ['dien_tich_trong.2026', text, false] as const),
    ...goodRates.map((text) => ['ty_le_ho_cham_cay.2026', text, true] as const),
    ...badRates.map((text) => ['ty_le_ho_cham_cay.2026', text, false] as const),
  ];
  test('LibreOffice is in doubt of the cells that the add-on asks about, and of no other', () => {
    const form = newSpreadsheet('Công thức');
    const many = cases.map((_, index) => [`X${index + 10}`, `Xã số ${index + 10}`, 'Xã', 'Có']);
    openGas(form, clock).call('setUp', { outline, units: [units[0], ...many] });
    cases.forEach(([code, text], index) => {
      for (const [column, value] of Object.entries({ ...typed.X1, ...told, [code]: text })) put(form, `X${index + 10}`, column, value);
    });
    const shown = recalculate(form, 'vi-VN');
    const answers = sheetOf(shown, 'Số liệu');
    const rows = [...answers.cells.values()];
    const codes = rows.find((cells) => [...cells.values()].some(({ value }) => value === 'ma_don_vi')) ?? new Map();
    const [column = -1] = [...codes].find(([, { value }]) => value === 'tinh_trang') ?? [];
    const wrong = cases.filter(([_code, text, isGood], index) => {
      const row = rows.find((cells) => [...cells.values()].some(({ value }) => value === `X${index + 10}`));
      const light = String(row?.get(column)?.value ?? '');
      const asks = taken<UnitView>(at(form).run('readUnit', `X${index + 10}`))
        .sections.flatMap(({ findings }) => findings)
        .some(({ message }) => message.includes(`ghi “${text}”`));
      return light !== (isGood ? 'Đã hoàn thành' : 'Cần xem') || asks === isGood;
    });
    expect(wrong).toEqual([]);
  }, 180_000);
});
