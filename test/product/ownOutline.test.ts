/** Ten rows of an officer, from an empty spreadsheet to a filled form, a run and its documents; nothing of another programme. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { openGas } from '../../local/gas.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { tabOf } from '../core/outlineTab/officerForm.ts';
import { tenRows } from '../core/outlineTab/tenRows.ts';

/** Words that only the programme of 2021–2025 knows; "trường hợp", "chưa đủ cơ sở" are anybody's. */
const foreign = /830|trẻ|trường(?! hợp)|học sinh|xâm hại|định kỳ|(?<!chưa đủ )cơ sở|186\/|2021|2024|vi phạm|giáo viên/i;

const units = [
  ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'phai_bao_cao'],
  ['X1', 'Xã Một', 'Xã', 'Có'],
  ['X2', 'Xã Hai', 'Xã', 'Có'],
];
const outline = tabOf(tenRows);
const clock = { now: () => Date.parse('2027-12-20T08:00:00+07:00') };

/** Types into the cell of a row that holds `key` in these columns, under the code of a column. */
function type(form: SpreadsheetModel, tab: string, keys: readonly string[], typed: Readonly<Record<string, string>>): void {
  const sheet = form.sheets.find(({ name }) => name === tab);
  const rows = [...(sheet?.cells ?? [])];
  const [, codes] = rows.find(([, cells]) => [...cells.values()].some(({ value }) => value === 'ma_don_vi')) ?? [];
  const [, cells] = rows.find(([, own]) => keys.every((key) => [...own.values()].some(({ value }) => String(value) === key))) ?? [];
  if (codes === undefined || cells === undefined) throw new Error(`No row of ${keys.join(', ')} in ${tab}.`);
  for (const [code, value] of Object.entries(typed)) {
    const [column] = [...codes].find(([, cell]) => cell.value === code) ?? [];
    if (column === undefined) throw new Error(`No column ${code} in ${tab}.`);
    cells.set(column, { style: cells.get(column)?.style ?? 0, value });
  }
}

const texts = (form: SpreadsheetModel) =>
  form.sheets.flatMap(({ name, cells }) => [...cells.values()].flatMap((row) => [...row.values()].map(({ value }) => `${name}: ${value}`)));
const textOf = (bytes: Uint8Array) =>
  new TextDecoder()
    .decode(unzipSync(bytes)['word/document.xml'])
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');

describe('a form of ten rows', () => {
  const form = newSpreadsheet('Trồng cây');
  let documents: string[] = [];

  beforeAll(() => {
    openGas(form, clock).call('setUp', { outline, units });
    const done = { nguoi_lap: 'Lê Văn A', chuc_vu: 'Chủ tịch', so_van_ban: '12/BC-UBND', ngay_van_ban: '15/12/2027', hoan_thanh: 'Có' };
    type(form, 'Số liệu', ['X1'], {
      'so_cay_con_song.2026': '8 cây',
      'so_cay_con_song.2027': '0',
      cach_lam_o_dia_phuong: 'Trồng ven đường.',
      ...done,
    });
    type(form, 'Số liệu', ['X2'], {
      'so_cay_con_song.2026': '10',
      'so_cay_con_song.2027': '2',
      cach_lam_o_dia_phuong: 'Giao từng tổ chăm sóc cây.',
      ...done,
    });
    type(form, 'Bảng cây', ['X1', '2026', 'bóng mát'], { so_cay_da_trong: '12', so_cay_con_song: '8' });
    type(form, 'Bảng cây', ['X2', '2026', 'bóng mát'], { so_cay_da_trong: '10', so_cay_con_song: '10' });
    type(form, 'Bảng cây', ['X2', '2027', 'ăn quả'], { so_cay_da_trong: '2', so_cay_con_song: '2' });
    const gas = openGas(form, clock);
    gas.call('consolidateNow', { state: 'TAM' });
    documents = gas.host.stores.driveFiles.filter(({ mimeType }) => mimeType !== 'application/json').map(({ bytes }) => textOf(bytes));
  });

  test('is set up from the tab, which is published with every code', () => {
    expect(form.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Đề cương', 'Số liệu', 'Bảng cây', 'Đơn vị', 'Cấu hình']));
    const tab = form.sheets.find(({ name }) => name === 'Đề cương');
    const lines = [...(tab?.cells.values() ?? [])].map((row) => [...row.values()].map(({ value }) => String(value)));
    expect(lines.some((line) => line.includes('công bố'))).toBe(true);
    expect(lines.some((line) => line.includes('so_cay_con_song'))).toBe(true);
  });

  test('is consolidated as it was typed: 20 of 24', () => {
    expect(texts(form)).toContain('Tổng hợp: 83,3%');
    expect(documents).toHaveLength(2);
    expect(documents[0]).toContain('20/24 cây');
    expect(documents[0]).toContain('chưa đạt 90%');
  });

  test('its documents have no word of another programme', () => {
    expect(documents.flatMap((text) => text.split('\n')).filter((line) => foreign.test(line))).toEqual([]);
  });

  test('its form has no word of another programme', () => {
    expect(texts(form).filter((line) => foreign.test(line))).toEqual([]);
  });

  test('a fault typed into the tab afterwards stops nothing: the published rows stay in force', () => {
    const cell = denominator('Đề cương');
    cell.value = 'Số cây giống';
    openGas(form, clock).call('consolidateNow', { state: 'TAM' });
    expect(texts(form)).toContain('Tổng hợp: 83,3%');
    expect(openGas(form, clock).run('readOutline')).toMatchObject({ ok: true, value: { state: 'changed', faults: [{ row: 11 }] } });
    cell.value = 'Số cây đã trồng';
  });

  test('a fault in the rows in force stops every run at its row, and the sidebar says the same', () => {
    const cell = denominator('Đề cương (đang dùng)');
    cell.value = 'Số cây giống';
    expect(() => openGas(form, clock).call('consolidateNow', { state: 'TAM' })).toThrow(/dòng 11: .*“Số cây giống”.*Sửa chỗ ấy/);
    expect(openGas(form, clock).run('readDepartment')).toMatchObject({ ok: false, error: { code: 'faulty-outline' } });
    cell.value = 'Số cây đã trồng';
    expect(openGas(form, clock).run('readDepartment')).toMatchObject({ ok: true });
  });

  function denominator(name: string) {
    const tab = form.sheets.find((one) => one.name === name);
    const cells = tab?.cells.get(10);
    const [column, cell] = [...(cells ?? [])].find(([, { value }]) => value === 'Số cây đã trồng') ?? [];
    if (column === undefined || cell === undefined) throw new Error('The denominator is elsewhere.');
    return cell;
  }
});

describe('the same form of an agency of its own, to a document that is signed', () => {
  const form = newSpreadsheet('Trồng cây, chốt');
  const setting = (kieu: string, nhan: string) => ({ loai_dong: 'thiết lập', kieu, nhan });
  const signed = tabOf([
    ...tenRows,
    ...[setting('cơ quan báo cáo', 'SỞ XÂY DỰNG'), setting('tên cơ quan trong câu', 'Sở Xây dựng')],
    ...[setting('kính gửi', 'Ủy ban nhân dân tỉnh'), setting('thẩm quyền ký', 'KT. GIÁM ĐỐC'), setting('chức vụ người ký', 'PHÓ GIÁM ĐỐC')],
    ...[setting('số công văn', '45/SXD-CX'), setting('ngày công văn', '01/12/2027'), setting('căn cứ', 'Đề án một triệu cây xanh')],
  ]);
  const gas = () => openGas(form, clock);
  let names: readonly string[] = [];
  let documents: readonly string[] = [];

  beforeAll(() => {
    gas().call('setUp', { outline: signed, units });
    const done = { nguoi_lap: 'Lê Văn A', chuc_vu: 'Chủ tịch', so_van_ban: '12/BC-UBND', ngay_van_ban: '15/12/2027', hoan_thanh: 'Có' };
    for (const [unit, planted, alive] of [
      ['X1', '12', '8'],
      ['X2', '10', '10'],
    ] as const) {
      type(form, 'Số liệu', [unit], {
        'so_cay_con_song.2026': alive,
        'so_cay_con_song.2027': '0',
        cach_lam_o_dia_phuong: 'Trồng ven đường.',
        ...done,
      });
      type(form, 'Bảng cây', [unit, '2026', 'bóng mát'], { so_cay_da_trong: planted, so_cay_con_song: alive });
    }
    const run = gas();
    run.call('consolidateNow', { state: 'CHOT' });
    const files = run.host.stores.driveFiles.filter(({ mimeType }) => mimeType !== 'application/json');
    names = run.host.stores.driveFiles.map(({ name }) => name);
    documents = files.map(({ bytes }) => textOf(bytes));
  }, 60_000);

  test('the report has its own letterhead, number and signer, and no mark of a draft', () => {
    const [report = ''] = documents;
    for (const part of [
      'SỞ XÂY DỰNG',
      '/BC-SXD',
      'Kính gửi: Ủy ban nhân dân tỉnh.',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Sở Xây dựng trân trọng báo cáo./.',
    ])
      expect(report).toContain(part);
    expect(report).toContain('18/22 cây');
    expect(report).not.toMatch(/TẠM TÍNH|Hải Phòng hành|Giáo dục/);
  });

  test('files are named after the campaign, and neither they nor the documents nor the screens name another', () => {
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) expect(name).toMatch(/^(?:Báo cáo|Phiếu trình) 2026-2027 – bản chốt v1/);
    const screens = ['startSidebar', 'readDepartment', 'readFinalPlan', 'readOutline'].map((call) => JSON.stringify(gas().run(call)));
    const unit = JSON.stringify(gas().run('readUnit', 'X1'));
    const said = [...names, ...documents, ...screens, unit].join('\n').split(/[\n"]/);
    expect(said.filter((line) => foreign.test(line))).toEqual([]);
  });

  test('a unit’s own report has its number and signer', () => {
    const answer = gas().run('printUnit', 'X1') as { ok: boolean; value: { name: string; base64: string } };
    const paper = textOf(Buffer.from(answer.value.base64, 'base64'));
    expect(answer.value.name).toBe('Báo cáo 2026-2027 – Xã Một.docx');
    for (const part of ['SỞ XÂY DỰNG', 'XÃ MỘT', 'Số: 12/BC-UBND', 'CHỦ TỊCH']) expect(paper).toContain(part);
    expect(paper.split('\n').filter((line) => foreign.test(line))).toEqual([]);
  });
});

test('a faulty outline sets nothing up', () => {
  const form = newSpreadsheet('Sai');
  const wrong = tabOf(tenRows.map((cells) => (cells.loai_dong === 'chỉ tiêu' ? { ...cells, mau_so: '' } : cells)));
  expect(() => openGas(form, clock).call('setUp', { outline: wrong, units })).toThrow(/dòng 11: .*“Mẫu số” đang trống/);
  expect(form.sheets).toHaveLength(1);
});

test('a tab that is not published yet changes nothing', () => {
  const form = newSpreadsheet('Nháp');
  openGas(form, clock).call('layOutline', outline);
  openGas(form, clock).call('setUp', {});
  expect(form.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['BTC 1 Cơ sở', 'Đề cương']));
});
