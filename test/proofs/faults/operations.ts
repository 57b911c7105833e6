/** What people do with a form, as operations of which each call may go wrong. */
import type { SpreadsheetModel } from '../../../local/model.ts';
import { newSpreadsheet } from '../../../local/xlsx/newSpreadsheet.ts';
import type { Act, UnitView } from '../../../src/api/api.ts';
import {
  columnsOf,
  copyForm,
  establishments,
  filledForm,
  inputs,
  open,
  placesOf,
  rowsOf,
  tabs,
  type,
  units,
  valueAt,
} from '../safety/form.ts';
import type { Operation } from './sweep.ts';

const results = [tabs.summary, tabs.findings];
const allBut = (...names: readonly string[]) => [...inputs, ...results].filter((tab) => !names.includes(tab));

/** The small form, consolidated once, with one answer changed since: a run changes its results. */
export function changedForm(): SpreadsheetModel {
  const form = filledForm();
  open(form).call('consolidateNow', { state: 'TAM' });
  type(form, tabs.answers, 'PB', 'nhom_2_so_buoi.2024', '8');
  return form;
}

/** Everything that is done with a form that stands. */
export function operationsOn(form: SpreadsheetModel): Operation[] {
  const ready = readyUnit(form);
  const blanks = blanksOf(form);
  const own = allBut(tabs.answers);
  return [
    reading('Kiểm tra một đơn vị', 'readUnit', ready),
    reading('Màn hình của Sở', 'readDepartment'),
    reading('Tải dự thảo báo cáo', 'downloadReport'),
    { name: 'Tổng hợp (bản tạm)', act: (gas) => gas.call('consolidateNow', { state: 'TAM' }), untouched: inputs, whole: results },
    {
      name: 'Tổng hợp từ bảng điều khiển',
      act: (gas) => gas.run('runConsolidation', 'lần này', 'TAM'),
      untouched: inputs,
      whole: results,
    },
    { name: 'Tổng hợp (bản chốt)', act: (gas) => gas.call('consolidateNow', { state: 'CHOT' }), untouched: inputs, whole: results },
    { name: 'Thiết lập lại', act: (gas) => gas.call('setUp', {}), untouched: results, cellwise: inputs },
    {
      name: 'Thiết lập, thêm một đơn vị',
      act: (gas) => gas.call('setUp', { units: [units[0], ['MOI', 'Trường THPT Mới Mở', 'truong_thpt', 'quận Sông Cấm', 'Có']] }),
      untouched: results,
      cellwise: inputs,
    },
    { name: 'Sửa nhanh', act: typing(form, blanks.slice(0, 1), false), untouched: own, cellwise: [tabs.answers] },
    { name: 'Xác nhận ô trống', act: typing(form, blanks, false), untouched: own, cellwise: [tabs.answers] },
    {
      name: 'Sở nhập thay',
      act: typing(form, blanks, true),
      untouched: allBut(tabs.answers, tabs.tracking),
      cellwise: [tabs.answers],
      appended: [tabs.tracking],
      notedFirst: { cells: tabs.answers, note: tabs.tracking },
    },
    { name: 'Duyệt', act: acting(ready, { kind: 'accept' }), untouched: allBut(tabs.tracking), appended: [tabs.tracking] },
    {
      name: 'Yêu cầu chỉnh lý',
      act: acting(ready, { kind: 'return', reason: 'Số liệu năm 2023 chưa khớp', cells: 'BZ7', newDeadline: '30/12/2098' }),
      // Returning takes the unit's "complete" back, noted before.
      untouched: allBut(tabs.tracking, tabs.answers),
      cellwise: [tabs.answers],
      appended: [tabs.tracking],
      notedFirst: { cells: tabs.answers, note: tabs.tracking },
    },
    {
      name: 'Gia hạn',
      act: acting(ready, { kind: 'extend', until: '31/12/2098', reason: 'Mất mạng do bão' }),
      untouched: allBut(tabs.registry),
      cellwise: [tabs.registry],
      notedFirst: { cells: tabs.registry, note: tabs.log },
    },
  ];
}

/** An empty spreadsheet becomes the form. */
export const firstSetUp = {
  form: () => newSpreadsheet('Thử'),
  operation: {
    name: 'Thiết lập bảng tính trống',
    act: (gas) => gas.call('setUp', { units, establishments }),
    untouched: [],
    cellwise: [...inputs, ...results],
  } satisfies Operation,
};

/** The first run of all: the tabs of results are not there. */
export const firstRun = {
  form: () => {
    const form = filledForm();
    form.sheets = form.sheets.filter(({ name }) => !results.includes(name));
    return form;
  },
  operation: {
    name: 'Tổng hợp lần đầu',
    act: (gas) => gas.call('consolidateNow', { state: 'TAM' }),
    untouched: inputs,
    whole: results,
  } satisfies Operation,
};

/** What only reads changes nothing. */
function reading(name: string, act: string, ...given: readonly unknown[]): Operation {
  return { name, reads: true, act: (gas) => gas.run(act, ...given), untouched: allBut() };
}

function acting(unit: string, act: Act): Operation['act'] {
  return (gas) => gas.run('actOnUnit', unit, act);
}

interface BlankCell {
  readonly unit: string;
  readonly row: number;
  readonly code: string;
}

/** Types into the cells that are blank still, as anyone who presses the button again does. */
function typing(form: SpreadsheetModel, blanks: readonly BlankCell[], onBehalf: boolean): Operation['act'] {
  const { at } = columnsOf(form, tabs.answers);
  return (gas, now) => {
    const changes = blanks
      .filter(({ row, code }) => valueAt(now, tabs.answers, row, code) === '')
      .map(({ row, code }) => ({
        place: { tab: tabs.answers, row, column: at.get(code) ?? -1 },
        from: '',
        to: code.startsWith('kinh_phi') ? 'KPS' : '0',
      }));
    const unit = blanks[0]?.unit ?? '';
    return gas.run('writeCells', { unit, changes, places: placesOf(now, unit), onBehalf });
  };
}

const askedBlanks = ['kinh_phi.2022', 'nhom_2_so_luot.2021', 'nhom_2_so_luot.2023', 'nhom_4_so_luot_tap_huan.2024'];

/** Cells that the first unit to have them left blank. */
function blanksOf(form: SpreadsheetModel): BlankCell[] {
  for (const unit of unitsOf(form)) {
    const [row] = rowsOf(form, tabs.answers, unit);
    if (row === undefined || valueAt(form, tabs.answers, row, 'hoan_thanh') === '') continue;
    const blanks = askedBlanks.filter((code) => valueAt(form, tabs.answers, row, code) === '');
    if (blanks.length > 2) return blanks.map((code) => ({ unit, row, code }));
  }
  throw new Error('No unit left a cell blank.');
}

/** A unit whose report is complete and without a fault. */
function readyUnit(form: SpreadsheetModel): string {
  const ready = unitsOf(form).find((unit) => {
    const answer = open(copyForm(form)).run('readUnit', unit) as { value?: UnitView };
    return answer.value?.state === 'valid';
  });
  if (ready === undefined) throw new Error('No unit is ready.');
  return ready;
}

function unitsOf(form: SpreadsheetModel): string[] {
  const { at, codeRow } = columnsOf(form, tabs.registry);
  const sheet = form.sheets.find(({ name }) => name === tabs.registry);
  return [...(sheet?.cells ?? [])]
    .filter(([row]) => row > codeRow)
    .map(([, own]) => String(own.get(at.get('ma_don_vi') ?? 0)?.value ?? ''))
    .filter((code) => code !== '');
}
