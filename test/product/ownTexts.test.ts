/** The Department's own words: kept through every run and every set-up, word for word in the report, asked for before a final. */
import { describe, expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import { takeCell } from '../../local/services/cells.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import type { Reply } from '../../src/api/api.ts';
import { docxLines } from '../../src/core/reviewed/openDocx.ts';

const header = ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'dia_ban', 'phai_bao_cao'];
const units = [
  header,
  ['PGD_DO_SON', 'Phòng GDĐT quận Đồ Sơn', 'phong_gddt', 'quận Đồ Sơn', 'Có'],
  ['THPT_DO_SON', 'Trường THPT Đồ Sơn', 'truong_thpt', 'quận Đồ Sơn', 'Có'],
];

const causes = '“Nguyên nhân” của Sở: 60% do thiếu kinh phí;\nphần còn lại do nhân lực.';

function reportOf(spreadsheet: SpreadsheetModel, state: 'TAM' | 'CHOT'): string[] {
  const gas = openGas(spreadsheet);
  gas.call('consolidateNow', { state });
  const [report] = gas.host.stores.driveFiles.slice(-2);
  return report ? [...docxLines(report.bytes)] : [];
}

/** The cell where the words of this place are typed. */
function cellOf(spreadsheet: SpreadsheetModel, code: string) {
  const sheet = spreadsheet.sheets.find(({ name }) => name === 'Lời văn');
  const places = [...(sheet?.cells ?? [])].flatMap(([row, cells]) => [...cells].map(([column, { value }]) => ({ row, column, value })));
  const row = places.find(({ value }) => value === code)?.row;
  const column = places.find(({ value }) => value === 'noi_dung' || value === 'Nội dung')?.column;
  if (!sheet || row === undefined || column === undefined) throw new Error(`no place ${code}`);
  return takeCell(sheet, row, column);
}

test('what the Department wrote stays through set-ups, runs and a save, and is printed as it is', () => {
  const book = newSpreadsheet('mau');
  openGas(book).call('setUp', { units, establishments: [['ma_don_vi', 'ten_co_so', 'cap_hoc']] });
  cellOf(book, 'nguyen_nhan').value = causes;
  openGas(book).call('setUp', {});
  expect(cellOf(book, 'nguyen_nhan').value).toBe(causes);
  expect(reportOf(book, 'TAM')).toEqual(expect.arrayContaining(causes.split('\n')));
  expect(cellOf(book, 'nguyen_nhan').value).toBe(causes);
  const saved = readXlsx(writeXlsx(book), 'mau.xlsx');
  openGas(saved).call('setUp', {});
  expect(cellOf(saved, 'nguyen_nhan').value).toBe(causes);
  expect(reportOf(saved, 'CHOT')).toEqual(expect.arrayContaining(causes.split('\n')));
  expect(cellOf(saved, 'nguyen_nhan').value).toBe(causes);
}, 60_000);

test('a final is asked about while texts are blank, causes first', () => {
  const book = newSpreadsheet('mau');
  openGas(book).call('setUp', { units, establishments: [['ma_don_vi', 'ten_co_so', 'cap_hoc']] });
  const blank = () => {
    const reply = openGas(book).run('readFinalPlan') as Reply<{ blankTexts: string[] }>;
    return reply.ok ? reply.value.blankTexts : [];
  };
  expect(blank()[0]).toBe('III.3. Nguyên nhân');
  const before = blank().length;
  cellOf(book, 'nguyen_nhan').value = causes;
  expect(blank()).toHaveLength(before - 1);
  expect(blank()).not.toContain('III.3. Nguyên nhân');
}, 60_000);

test('a sign beyond the first plane is printed as it is; a formula without a result is nothing written', () => {
  const book = newSpreadsheet('mau');
  openGas(book).call('setUp', { units, establishments: [['ma_don_vi', 'ten_co_so', 'cap_hoc']] });
  const signs = 'Nhờ cố gắng 😀 của các trường 👍🏽, 𝐊ế hoạch hoàn thành 🇻🇳.';
  cellOf(book, 'uu_diem').value = signs;
  cellOf(book, 'nguyen_nhan').value = 'Loading...';
  cellOf(book, 'phuong_huong').value = '#REF!';
  const lines = reportOf(book, 'CHOT');
  expect(lines).toContain(signs);
  expect(lines.join('\n')).not.toMatch(/Loading|#REF/);
}, 60_000);

describe('words that may name somebody', () => {
  const innocent = 'Công tác tuyên truyền được duy trì đều ở các trường.';
  const doubtful = 'Phong trào được Nhóm Ánh Dương khởi xướng.';
  const personal = 'Còn để xảy ra vụ em Tăng Thiên Kim lớp 8B.';
  const made = () => {
    const book = newSpreadsheet('mau');
    openGas(book).call('setUp', { units, establishments: [['ma_don_vi', 'ten_co_so', 'cap_hoc']] });
    return book;
  };
  type View = { ownTexts: { code: string; waits: string | null; isAllowed: boolean }[] };
  const viewed = (book: SpreadsheetModel, code: string) => {
    const reply = openGas(book).run('readDepartment') as Reply<View>;
    if (!reply.ok) throw new Error(reply.error.sentence);
    return reply.value.ownTexts.find((one) => one.code === code);
  };

  test.each([
    [doubtful, 'doubted', 'Ánh Dương'],
    [personal, 'found', 'Thiên Kim'],
  ])(
    'a line in doubt is not printed, and the Department is told: %s',
    (text, waits, name) => {
      const book = made();
      cellOf(book, 'han_che').value = `${innocent}\n${text}`;
      const all = openGas(book).call('consolidateNow', { state: 'CHOT' }) as { manifest: unknown; spoken: string[] };
      const lines = [...openGas(book).host.stores.driveFiles].flatMap(({ bytes }) => [...docxLines(bytes)]);
      expect(lines.join('\n')).not.toContain(name);
      expect(JSON.stringify(all)).not.toContain(name);
      expect(all.spoken.join('\n')).toContain('III.2. Hạn chế (có thể');
      expect(viewed(book, 'han_che')).toMatchObject({ waits, isAllowed: false });
      const plan = openGas(book).run('readFinalPlan') as Reply<{ blankTexts: string[]; waitingTexts: string[] }>;
      expect(plan.ok && plan.value.waitingTexts).toHaveLength(1);
      expect(plan.ok && plan.value.blankTexts).not.toContain('III.2. Hạn chế');
    },
    60_000,
  );

  test('the other lines are printed, a draft shows that one waits, and both papers say so', () => {
    const book = made();
    cellOf(book, 'han_che').value = `${innocent}\n${doubtful}`;
    const gas = openGas(book);
    gas.call('consolidateNow', { state: 'TAM' });
    const [report = [], note = []] = gas.host.stores.driveFiles.slice(-2).map(({ bytes }) => [...docxLines(bytes)]);
    expect(report).toContain(innocent);
    expect(report.join('\n')).toContain('có đoạn chưa in vì có thể nêu tên người]');
    expect(note.join('\n')).toContain('Chưa in, ở tab “Lời văn”: III.2. Hạn chế (có thể nêu tên người');
  }, 60_000);

  test('what goes on about somebody whose line waits waits too, up to a blank line; what led to it goes', () => {
    const book = made();
    const after = 'Mẹ bán hàng ở chợ.';
    cellOf(book, 'han_che').value = `${innocent}\nCụ thể:\n${personal}\n${after}\n\nCòn thiếu kinh phí.`;
    const lines = reportOf(book, 'CHOT');
    expect(lines).toEqual(expect.arrayContaining([innocent, 'Còn thiếu kinh phí.']));
    expect(lines).not.toContain(after);
    expect(lines).not.toContain('Cụ thể:');
  }, 60_000);

  test('a person lets it be printed, and no more once a letter changes; personal data never', () => {
    const book = made();
    cellOf(book, 'han_che').value = doubtful;
    expect(openGas(book).run('allowOwnText', 'han_che', true)).toMatchObject({ ok: true, value: { waits: null, isAllowed: true } });
    expect(reportOf(book, 'CHOT')).toContain(doubtful);
    cellOf(book, 'han_che').value = `${doubtful} Thêm.`;
    expect(viewed(book, 'han_che')).toMatchObject({ waits: 'doubted', isAllowed: false });
    cellOf(book, 'han_che').value = doubtful;
    expect(openGas(book).run('allowOwnText', 'han_che', false)).toMatchObject({ ok: true, value: { waits: 'doubted' } });
    expect(reportOf(book, 'CHOT')).not.toContain(doubtful);
    cellOf(book, 'han_che').value = personal;
    expect(openGas(book).run('allowOwnText', 'han_che', true)).toMatchObject({ ok: false, error: { code: 'not-doubted' } });
  }, 60_000);

  test('who types in the sidebar is told at once', () => {
    const book = made();
    const write = (from: string, to: string) => openGas(book).run('writeOwnText', { code: 'uu_diem', from, to });
    expect(write('', personal)).toMatchObject({ ok: true, value: { waits: 'found' } });
    expect(cellOf(book, 'uu_diem').note).toContain('thông tin cá nhân');
    expect(write(personal, innocent)).toMatchObject({ ok: true, value: { waits: null } });
    expect(cellOf(book, 'uu_diem').note ?? '').toBe('');
    cellOf(book, 'uu_diem').note = 'Ghi chú riêng.';
    expect(write(innocent, personal)).toMatchObject({ ok: true });
    expect(cellOf(book, 'uu_diem').note).toBe('Ghi chú riêng.');
  }, 60_000);
});
