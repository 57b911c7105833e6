/** Set-up through the bundle: what it makes, what it repairs and says, what it leaves alone. */
import { describe, expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import type { SheetModel, SpreadsheetModel } from '../../local/model.ts';
import { newSheet } from '../../local/newSheet.ts';
import { takeCell } from '../../local/services/cells.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import { tableOf, type, valueAt } from '../proofs/native/filledForm.ts';

const unitHeader = ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'dia_ban', 'phai_bao_cao'];
const units = [
  unitHeader,
  ['PGD_DO_SON', 'Phòng GDĐT quận Đồ Sơn', 'phong_gddt', 'quận Đồ Sơn', 'Có'],
  ['THPT_DO_SON', 'Trường THPT Đồ Sơn', 'truong_thpt', 'quận Đồ Sơn', 'Có'],
  ['PS_VAN_PHONG', 'Văn phòng Sở', 'phong_so', '', 'Có'],
];
const establishments = [
  ['ma_don_vi', 'ten_co_so', 'cap_hoc'],
  ['PGD_DO_SON', 'Trường Tiểu học Ngọc Xuyên', 'tieu_hoc'],
  ['PGD_DO_SON', 'Trường THCS Vạn Sơn', 'thcs'],
];

function setUp(spreadsheet: SpreadsheetModel, request: object = {}): string[] {
  const { lines } = openGas(spreadsheet).call('setUp', request) as { readonly lines: readonly string[] };
  return [...lines];
}

function smallForm(): SpreadsheetModel {
  const spreadsheet = newSpreadsheet('mau');
  setUp(spreadsheet, { units, establishments });
  return spreadsheet;
}

function tab(spreadsheet: SpreadsheetModel, name: string): SheetModel {
  const found = spreadsheet.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No tab "${name}".`);
  return found;
}

/** Every cell's value, formula and format, and what stands around the cells. */
function snapshot(spreadsheet: SpreadsheetModel): unknown {
  return JSON.parse(
    JSON.stringify(
      spreadsheet.sheets.map(({ touched: _touched, cells, ...sheet }) => ({
        ...sheet,
        hiddenRows: [...sheet.hiddenRows],
        cells: [...cells].map(([row, columns]) => [row, [...columns]]),
      })),
    ),
  );
}

const column = (sheet: SpreadsheetModel, name: string, code: string, first = 6, count = 20) => {
  const table = tableOf(sheet, name);
  return Array.from({ length: count }, (_, step) => valueAt(table, first + step, code)).filter((value) => value !== '');
};

test('a school whose own row has another name than the registry gets no second row', () => {
  const spreadsheet = smallForm();
  const registry = tableOf(spreadsheet, 'Đơn vị');
  const row = [...registry.sheet.cells.keys()].find((at) => valueAt(registry, at, 'ma_don_vi') === 'THPT_DO_SON') ?? -1;
  type(registry, row, 'ten_don_vi', 'Trường Trung học phổ thông Đồ Sơn, Hải Phòng');
  setUp(spreadsheet);
  expect(column(spreadsheet, 'BTC 1 Cơ sở', 'ten_co_so')).toEqual([
    'Trường Tiểu học Ngọc Xuyên',
    'Trường THCS Vạn Sơn',
    'Trường THPT Đồ Sơn',
  ]);
});

describe('an empty spreadsheet', () => {
  const form = smallForm();

  test('gets the tabs of the outline, in order, in the place of its empty first tab', () => {
    expect(form.sheets.map((sheet) => sheet.name)).toEqual([
      'Hướng dẫn',
      'Đơn vị',
      'Số liệu',
      'BTC 1 Cơ sở',
      'BTC 2 Trẻ em',
      'BTC 3 Vi phạm',
      'Kiểm tra',
      'Tổng hợp',
      'Theo dõi',
      'Nhật ký',
      'Lời văn',
      'Cấu hình',
    ]);
    expect([form.locale, form.timeZone]).toEqual(['vi_VN', 'Asia/Ho_Chi_Minh']);
  });

  test.each(['Đơn vị', 'Số liệu', 'BTC 1 Cơ sở', 'BTC 2 Trẻ em', 'BTC 3 Vi phạm', 'Theo dõi'])(
    '%s: the code row is hidden, frozen and protected, within the first 12 rows',
    (name) => {
      const { codeRow, sheet } = tableOf(form, name);
      expect(codeRow).toBeLessThan(12);
      expect(sheet.hiddenRows.has(codeRow)).toBe(true);
      expect(sheet.frozenRows).toBe(codeRow + 1);
      const open = sheet.protection?.unprotected ?? [];
      expect(open.filter((area) => area.row <= codeRow)).toEqual([]);
      expect(sheet.protection).not.toBeNull();
    },
  );

  test('frozen columns never end inside a merged cell', () => {
    for (const { name, merges, frozenColumns } of form.sheets) {
      const cut = merges.filter((merge) => merge.column < frozenColumns && merge.column + merge.columns > frozenColumns);
      expect([name, cut]).toEqual([name, []]);
    }
  });

  test('the rows of each tab are those of the lists, for the types that are asked', () => {
    expect(column(form, 'Số liệu', 'ma_don_vi')).toEqual(['PGD_DO_SON', 'THPT_DO_SON', 'PS_VAN_PHONG']);
    expect(column(form, 'Đơn vị', 'loai_don_vi', 6, 3)).toEqual([
      'Phòng GDĐT quận, huyện',
      'Trường THPT, PT nhiều cấp',
      'Phòng chuyên môn, nghiệp vụ Sở',
    ]);
    expect(column(form, 'BTC 1 Cơ sở', 'ma_don_vi').join(' ')).toBe(
      'PGD_DO_SON PGD_DO_SON PGD_DO_SON PGD_DO_SON PGD_DO_SON THPT_DO_SON THPT_DO_SON',
    );
    expect(column(form, 'BTC 1 Cơ sở', 'ten_co_so')).toEqual(['Trường Tiểu học Ngọc Xuyên', 'Trường THCS Vạn Sơn', 'Trường THPT Đồ Sơn']);
    expect(column(form, 'BTC 2 Trẻ em', 'ma_don_vi', 6, 40)).toHaveLength(2 * 4 * 3);
    expect(column(form, 'BTC 3 Vi phạm', 'ma_don_vi', 6, 40)).toHaveLength(2 * 4 * 2);
  });

  test('units can type in their cells, in nothing locked, and spare rows take a new establishment', () => {
    const isOpen = (name: string, row: number, code: string) => {
      const { sheet, columns } = tableOf(form, name);
      const at = columns.get(code) ?? -1;
      return (sheet.protection?.unprotected ?? []).some(
        (area) => row >= area.row && row < area.row + area.rows && at >= area.column && at < area.column + area.columns,
      );
    };
    expect(['dau_moi', 'so_vu_tiep_nhan.2021', 'hoan_thanh'].map((code) => isOpen('Số liệu', 6, code))).toEqual([true, true, true]);
    expect(['ma_don_vi', 'ten_don_vi', 'tinh_trang'].map((code) => isOpen('Số liệu', 6, code))).toEqual([false, false, false]);
    expect(['ten_co_so', 'cap_hoc', 'so_lan.2021'].map((code) => isOpen('BTC 1 Cơ sở', 6, code))).toEqual([false, false, true]);
    expect(['ma_don_vi', 'ten_co_so', 'cap_hoc'].map((code) => isOpen('BTC 1 Cơ sở', 8, code))).toEqual([false, true, true]);
    expect(isOpen('Đơn vị', 6, 'ten_don_vi')).toBe(false);
  });

  test('input cells are text; choices refuse what is not in their list, numbers are only helped', () => {
    const { sheet, columns } = tableOf(form, 'Số liệu');
    const ruleAt = (code: string) =>
      sheet.validations.find((rule) =>
        rule.areas.some((area) => area.column <= (columns.get(code) ?? -1) && (columns.get(code) ?? -1) < area.column + area.columns),
      );
    expect(ruleAt('hoan_thanh')).toMatchObject({ kind: 'list', values: ['Có', 'Không'], rejects: true });
    expect(ruleAt('so_tre_duoc_ho_tro.2022')).toMatchObject({ kind: 'formula', rejects: false });
    expect(sheet.cells.get(6)?.get(columns.get('so_tre_duoc_ho_tro.2022') ?? -1)?.change?.numberFormat).toBe('@');
  });

  test('no formula is longer than the 8,192 characters that .xlsx readers take', () => {
    const formulas = form.sheets.flatMap((sheet) =>
      [...sheet.cells.values()].flatMap((cells) => [...cells.values()].map((cell) => cell.formula ?? '')),
    );
    const colours = form.sheets.flatMap((sheet) => sheet.conditionalFormats.map((rule) => rule.formula));
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(8100);
    expect(Math.max(...colours.map((formula) => formula.length))).toBeLessThan(8100);
  });

  test('formulas use only functions common to Sheets and LibreOffice, and no decimal or array literal', () => {
    const common = [
      'AND',
      'CHOOSE',
      'COUNTA',
      'COUNTIF',
      'COUNTIFS',
      'DATE',
      'DAY',
      'FIND',
      'RIGHT',
      'YEAR',
      'IF',
      'IFERROR',
      'INDEX',
      'INT',
      'ISERROR',
      'ISNUMBER',
      'LEFT',
      'LEN',
      'LOWER',
      'MATCH',
      'MID',
      'NOT',
      'OR',
      'SIGN',
      'SUBSTITUTE',
      'SUMIFS',
      'SUMPRODUCT',
      'TRIM',
      'VALUE',
    ];
    const used = new Set<string>();
    for (const sheet of form.sheets) {
      for (const cells of sheet.cells.values()) {
        for (const { formula = '' } of cells.values()) {
          const bare = formula.replace(/"[^"]*"/g, '""').replace(/'[^']*'!/g, '');
          for (const [, name = ''] of bare.matchAll(/([A-Z]+)\(/g)) used.add(name);
          expect(bare).not.toMatch(/[{}]|\d[.,]\d/);
        }
      }
    }
    expect([...used].filter((name) => !common.includes(name))).toEqual([]);
  });
});

describe('run again', () => {
  test('nothing is to be done, and nothing changes', () => {
    const form = smallForm();
    const before = snapshot(form);
    expect(setUp(form)).toEqual([]);
    expect(snapshot(form)).toEqual(before);
  });

  test('nothing is to be done after a save and an opening', () => {
    const reopened = readXlsx(writeXlsx(smallForm()), 'mau.xlsx');
    expect(setUp(reopened)).toEqual([]);
  });

  const broken: readonly (readonly [string, (form: SpreadsheetModel) => void, readonly string[]])[] = [
    [
      'a deleted tab',
      (form) => {
        form.sheets = form.sheets.filter((sheet) => sheet.name !== 'BTC 3 Vi phạm');
      },
      ['“BTC 3 Vi phạm”: tạo tab mới, 16 dòng.'],
    ],
    [
      'a deleted validation',
      (form) => {
        tab(form, 'Số liệu').validations = [];
      },
      ['“Số liệu”: đặt lại danh sách chọn, lời nhắc ở 87 ô.'],
    ],
    [
      'a format pasted over',
      (form) => {
        const { sheet, columns } = tableOf(form, 'Số liệu');
        const cell = takeCell(sheet, 6, columns.get('so_vu_tiep_nhan.2022') ?? -1);
        cell.change = { ...cell.change, numberFormat: '0.00' };
      },
      ['“Số liệu”: trả 1 ô về định dạng văn bản.'],
    ],
    [
      'a removed protection',
      (form) => {
        tab(form, 'BTC 2 Trẻ em').protection = null;
      },
      ['“BTC 2 Trẻ em”: khóa lại trang, chỉ để mở các ô đơn vị điền.'],
    ],
    [
      'a formula typed over',
      (form) => type(tableOf(form, 'Số liệu'), 7, 'tinh_trang', 'Đã hoàn thành'),
      ['“Số liệu”: ghi lại 1 công thức tự kiểm tra.'],
    ],
    [
      'deleted colours',
      (form) => {
        tab(form, 'BTC 3 Vi phạm').conditionalFormats = [];
      },
      ['“BTC 3 Vi phạm”: đặt lại 10 quy tắc tô màu.'],
    ],
    [
      'an unlocked page',
      (form) => {
        tab(form, 'Tổng hợp').protection = null;
      },
      ['“Tổng hợp”: khóa lại trang.'],
    ],
    [
      'a wiped code',
      (form) => {
        takeCell(tab(form, 'BTC 1 Cơ sở'), 5, 4).value = '';
      },
      ['“BTC 1 Cơ sở”: ghi lại 1 mã cột bị xóa.'],
    ],
    [
      'an unhidden code row',
      (form) => {
        tab(form, 'Đơn vị').hiddenRows.clear();
      },
      ['“Đơn vị”: cố định lại tiêu đề, ẩn lại hàng mã.'],
    ],
  ];

  test.each(broken)('%s is repaired, and said', (_name, damage, said) => {
    const form = smallForm();
    damage(form);
    // The typed-over formula is a text that the model must forget.
    for (const cells of tab(form, 'Số liệu').cells.values()) {
      for (const cell of cells.values()) if (cell.formula && cell.value !== 'Loading...') delete cell.formula;
    }
    expect(setUp(form)).toEqual(said);
    expect(setUp(form)).toEqual([]);
  });

  test('a unit that the Department added to its list gets its rows', () => {
    const form = smallForm();
    const registry = tableOf(form, 'Đơn vị');
    const added = {
      ma_don_vi: 'TT_DO_SON',
      ten_don_vi: 'Trung tâm GDNN-GDTX quận Đồ Sơn',
      loai_don_vi: 'Trung tâm GDNN-GDTX',
      phai_bao_cao: 'Có',
    };
    for (const [code, value] of Object.entries(added)) type(registry, 9, code, value);
    const said = setUp(form);
    expect(said.map((line) => line.slice(0, line.indexOf(';')))).toEqual([
      '“Đơn vị”: ghi lại 1 công thức tự kiểm tra',
      '“Số liệu”: thêm 1 dòng',
      '“BTC 1 Cơ sở”: thêm 2 dòng',
      '“BTC 2 Trẻ em”: thêm 12 dòng',
      '“BTC 3 Vi phạm”: thêm 8 dòng',
    ]);
    expect(column(form, 'Số liệu', 'ma_don_vi')).toContain('TT_DO_SON');
    expect(setUp(form)).toEqual([]);
  });

  test('a date or percentage that a paste made keeps its format, by which it is found out', () => {
    const form = smallForm();
    const answers = tableOf(form, 'Số liệu');
    type(answers, 6, 'so_vu_tiep_nhan.2022', { number: 45570, format: 'dd/mm/yyyy' });
    type(answers, 6, 'so_vu_tiep_nhan.2023', { number: 0.94, format: '0%' });
    answers.sheet.validations = [];
    expect(setUp(form)).toEqual(['“Số liệu”: đặt lại danh sách chọn, lời nhắc ở 87 ô.']);
    const formatOf = (code: string) => answers.sheet.cells.get(6)?.get(answers.columns.get(code) ?? -1)?.change?.numberFormat;
    expect([formatOf('so_vu_tiep_nhan.2022'), formatOf('so_vu_tiep_nhan.2023')]).toEqual(['dd/mm/yyyy', '0%']);
    const added = tableOf(form, 'Đơn vị');
    type(added, 9, 'ma_don_vi', 'A9');
    setUp(form);
    expect(formatOf('so_vu_tiep_nhan.2022')).toBe('dd/mm/yyyy');
  });

  test('typed cells, a column and a tab of others stay as they are', () => {
    const form = smallForm();
    const answers = tableOf(form, 'Số liệu');
    type(answers, 6, 'dau_moi', '=Trần Thị Hoa');
    const width = Math.max(...answers.columns.values()) + 1;
    answers.sheet.columnCount = width + 1;
    takeCell(answers.sheet, 3, width).value = 'Ghi chú của Sở';
    takeCell(answers.sheet, 6, width).value = 'gọi lại';
    const other = newSheet(99, 'Sheet của Sở');
    takeCell(other, 0, 0).value = 'đừng sửa';
    form.sheets.push(other);
    answers.sheet.protection = null;
    expect(setUp(form)).toEqual(['“Số liệu”: khóa lại trang, chỉ để mở các ô đơn vị điền.']);
    expect(valueAt(answers, 6, 'dau_moi')).toBe('=Trần Thị Hoa');
    expect(answers.sheet.cells.get(6)?.get(width)).toEqual({ value: 'gọi lại', style: 0 });
    expect(other.cells.get(0)?.get(0)).toEqual({ value: 'đừng sửa', style: 0 });
  });
});

describe('a sheet that others made', () => {
  test('a tab of the same name without codes is left whole, and named', () => {
    const form = newSpreadsheet('cua-so');
    const theirs = newSheet(7, 'Số liệu');
    ['STT', 'Tên đơn vị', 'Số vụ'].forEach((label, at) => {
      takeCell(theirs, 0, at).value = label;
    });
    form.sheets.push(theirs);
    const before = JSON.stringify([...theirs.cells].map(([row, cells]) => [row, [...cells]]));
    const said = setUp(form, { units, establishments });
    expect(said).toContain(
      '“Số liệu”: tab này không do tiện ích tạo, giữ nguyên. Mở thanh bên, chọn “Dùng bảng đang có” để chỉ ra các cột.',
    );
    expect(JSON.stringify([...theirs.cells].map(([row, cells]) => [row, [...cells]]))).toBe(before);
    expect(theirs.protection).toBeNull();
  });
});

describe('a registry that others made', () => {
  test('gives its units to the other tabs, and is left whole', () => {
    const form = newSpreadsheet('cua-so');
    const theirs = newSheet(7, 'Đơn vị');
    const rows = [
      ['Mã đơn vị', 'Tên đơn vị', 'Loại đơn vị', 'Phải báo cáo'],
      ['A1', 'Trường THPT A', 'Trường THPT, PT nhiều cấp', 'Có'],
    ];
    rows.forEach((cells, row) => {
      cells.forEach((value, at) => {
        takeCell(theirs, row, at).value = value;
      });
    });
    form.sheets.push(theirs);
    expect(setUp(form)[1]).toContain('“Đơn vị”: tab này không do tiện ích tạo');
    expect(column(form, 'Số liệu', 'ma_don_vi')).toEqual(['A1']);
    expect(theirs.cells.size).toBe(2);
  });
});

test('a tab that a person bound to one of another name is not made again', () => {
  const form = smallForm();
  form.sheets = form.sheets.filter((sheet) => sheet.name !== 'BTC 3 Vi phạm');
  form.sheets.push(newSheet(9, 'Bảng 3 của Sở'));
  const settings = tableOf(form, 'Cấu hình', 'ma');
  const row = [...settings.sheet.cells.keys()].find((at) => valueAt(settings, at, 'ma') === 'lien_ket') ?? -1;
  const tab = { tab: 'Bảng 3 của Sở', role: 'vi_pham', headerRows: [1], firstRow: 2, lastRow: 2, columns: [], aside: [] };
  const kept = { tabs: [tab], completion: 'signing', units: [] };
  type(settings, row, 'gia_tri', JSON.stringify(kept));
  expect(setUp(form).filter((line) => line.includes('BTC 3'))).toEqual([]);
  expect(form.sheets.map((sheet) => sheet.name)).not.toContain('BTC 3 Vi phạm');
});

describe('the menu item', () => {
  test('says what it will do before doing it, and does nothing without consent', () => {
    const form = smallForm();
    tab(form, 'BTC 2 Trẻ em').protection = null;
    const gas = openGas(form, { answers: ['CANCEL'] });
    gas.press('Thiết lập');
    expect(gas.host.alerts[0]).toContain('“BTC 2 Trẻ em”: khóa lại trang');
    expect(tab(form, 'BTC 2 Trẻ em').protection).toBeNull();
    openGas(form, { answers: ['OK', 'OK'] }).press('Thiết lập');
    expect(tab(form, 'BTC 2 Trẻ em').protection).not.toBeNull();
    expect(valueAt(tableOf(form, 'Nhật ký', 'viec'), 6, 'viec')).toBe('Thiết lập');
  });
});

describe('service calls', () => {
  function callsFor(count: number): { first: Record<string, number>; again: Record<string, number> } {
    const many = Array.from({ length: count }, (_, index) => [`U${index}`, `Trường ${index}`, 'truong_thpt', '', 'Có']);
    const form = newSpreadsheet('nhieu');
    const request = { units: [unitHeader, ...many], establishments };
    const first = openGas(form);
    first.call('setUp', request);
    const again = openGas(form);
    again.call('setUp', {});
    return { first: first.host.calls.count(), again: again.host.calls.count() };
  }

  test('do not grow with the units, but for a tab that must be made longer', () => {
    const [few, many] = [callsFor(13), callsFor(130)];
    process.stdout.write(`set-up with 130 units: ${JSON.stringify(many.first)}; again: ${JSON.stringify(many.again)}\n`);
    const crossing = ({ read = 0, write = 0 }: Record<string, number>) => [read, write];
    const [reads, writes] = crossing(few.first);
    expect(crossing(many.first)).toEqual([reads, (writes ?? 0) + 2]);
    expect(crossing(many.again)).toEqual(crossing(few.again));
  });
});

test('a list without a column of codes or names is refused, and nothing is made', () => {
  const spreadsheet = newSpreadsheet('sai');
  expect(() => setUp(spreadsheet, { units: [['ghi_chu'], ['Trường A']] })).toThrow('ma_don_vi');
  expect(spreadsheet.sheets).toHaveLength(1);
});

test('says what of the lists has no place in the form', () => {
  const { unplaced } = openGas(newSpreadsheet('Thử')).call('setUp', {
    units: [
      ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'phai_bao_cao'],
      ['PA', 'Phòng GDĐT quận A', 'phong_gddt', 'Có'],
      ['PK', 'Phòng GDĐT quận K', 'phong_gddt', 'Không'],
      ['TT', 'Thanh tra Sở', 'phong_so', 'Có'],
      ['CL', 'Câu lạc bộ', 'cau_lac_bo', 'Có'],
    ],
    establishments: [
      ['ma_don_vi', 'ten_co_so', 'cap_hoc'],
      ['pa', 'Trường Tiểu học A', 'tieu_hoc'],
      ['PK', 'Trường THCS K', 'thcs'],
      ['TT', 'Trường THCS T', 'thcs'],
      ['CL', 'Nhóm trẻ C', 'mam_non'],
      ['ZZ', 'Trường THCS Z', 'thcs'],
    ],
  }) as { readonly unplaced: readonly string[] };
  expect([...unplaced]).toEqual([
    'Không đưa vào biểu mẫu: 2 cơ sở của đơn vị không có trong danh sách hoặc không phải báo cáo (PK, ZZ).',
    'Không đưa vào biểu mẫu: 2 cơ sở của đơn vị thuộc loại không kê cơ sở (TT, CL). Nếu đơn vị phải kê, sửa cột “Loại đơn vị” của đơn vị ấy; nếu không, bỏ các cơ sở ấy khỏi danh sách.',
    'Chưa rõ loại đơn vị, nên không có dòng ở các bảng tham chiếu: CL (“cau_lac_bo”). Sửa cột “Loại đơn vị” của danh sách thành một trong: “Phòng GDĐT quận, huyện” (phong_gddt), “Trường THPT, PT nhiều cấp” (truong_thpt), “Trung tâm GDNN-GDTX” (tt_gdnn_gdtx), “Đơn vị trực thuộc” (truc_thuoc), “Phòng chuyên môn, nghiệp vụ Sở” (phong_so), “UBND phường, xã, đặc khu” (ubnd_xa); rồi lập lại biểu mẫu.',
    'Cột “Cấp học”: không đọc được “mam_non”, nên để nguyên như đã gõ. Sửa thành một trong: “Tiểu học”, “THCS”, “THPT”, “Nhiều cấp học”, “Cơ sở bảo vệ, nuôi dưỡng trẻ em”, “GDNN-GDTX”; rồi lập lại biểu mẫu.',
  ]);
});
