/** S02: a unit code is unknown, missing, or is there twice; a name that two units have. */

import { nearUnits } from '../../returns/nearUnits.ts';
import type { Stranger } from '../../returns/unitFinder.ts';
import type { Registry, Unit } from '../../returns/units.ts';
import { type Place, placeIn } from '../../workbook.ts';
import { type CheckContext, defineRule, type Fail, judged } from '../rule.ts';
import { quote } from '../words.vi.ts';

type P = {
  readonly code: string;
  readonly name: string;
  readonly how: How;
  readonly rows: string;
  /** Units that may be meant, as “name” (code). */
  readonly near: string;
};
type How = 'unknown' | 'missing' | 'two' | 'rows' | 'registry';

export const S02 = defineRule<P>({
  id: 'S02',
  severity: 'error',
  title: 'Mỗi dòng thuộc đúng một đơn vị',
  missing: 'reported',
  native: [
    {
      native: 'contradiction',
      signs: ['repeated-unit', 'unlisted-unit'],
      words: 'mã đơn vị đứng hai lần, hoặc không có trong danh sách đơn vị',
    },
    { native: 'none', words: 'dòng gõ thêm dưới bảng: dòng đó chưa có công thức' },
  ],
  sentence: ({ code, name, how, rows, near }) => {
    const who = code === '' ? name : code;
    if (how === 'missing') {
      return 'Dòng này có số liệu nhưng chưa có “Mã đơn vị” nên không được tính. Chép mã của đơn vị từ danh sách đơn vị vào ô này.';
    }
    if (how === 'two') {
      return `Tên ${name} trùng với hai đơn vị trở lên nên không được tính. Ghi “Mã đơn vị”, hoặc ghi tên kèm loại đơn vị.`;
    }
    if (how === 'rows') {
      return `Đơn vị ${name} đứng ở nhiều dòng (${rows}) nên chưa dòng nào được tính. Giữ một dòng (gửi lại thì giữ dòng mới nhất), chuyển số liệu còn thiếu về dòng đó.`;
    }
    if (how === 'registry') {
      return `Mã ${who} đứng hai lần trong danh sách đơn vị; chỉ dòng trên được dùng. Xóa dòng thừa hoặc đặt mã khác.`;
    }
    const ask = near === '' ? '' : ` Có phải ${near}?`;
    return `${who} không có trong danh sách đơn vị nên dòng này được liệt kê riêng, không tính.${ask} Sửa mã cho đúng, hoặc thêm đơn vị vào danh sách.`;
  },
  check: (entry, context) => {
    if (entry.rows.length < 2) return judged([]);
    const { tab, code } = answersTab(context);
    const rows = rowsSaid(entry.rows.map((row) => placeIn(tab.grid, row, tab.columns.get(code) ?? 0)));
    const fails = entry.rows.map(
      (row): Fail<P> => ({
        unit: entry.unit.code,
        field: code,
        year: null,
        place: placeIn(tab.grid, row, tab.columns.get(code) ?? 0),
        parameters: { code: '', name: quote(entry.unit.name), how: 'rows', rows, near: '' },
      }),
    );
    return judged(fails);
  },
  checkAll: ({ returns, outline }) => {
    const field = outline.registry.code.code;
    const strangers = returns.strangers.filter((one) => one.reason !== 'free-text');
    const repeated = returns.registry.repeated.map(
      ({ code, place }): Fail<P> => ({
        unit: code,
        field,
        year: null,
        place,
        parameters: { code: quote(code), name: '', how: 'registry', rows: '', near: '' },
      }),
    );
    return judged([...strangers.map((one) => strangerFail(one, returns.registry, field)), ...repeated]);
  },
  examples: [
    { rows: 2, reports: ['ma_don_vi', 'ma_don_vi'], native: 'contradiction' },
    { others: [{ unit: 'THPT_LA', unlisted: true, answers: { dau_moi: 'Bà Lan' } }], reports: ['ma_don_vi'], native: 'none' },
    { others: [{ unit: '', unlisted: true, answers: { 'so_vu_tiep_nhan.2022': '3' } }], reports: ['ma_don_vi'], native: 'none' },
    { others: [{ unit: 'THPT_B' }], reports: [] },
  ],
});

const mostSaid = 10;

/**
 * Their numbers in the tab, which is named where there are several.
 * Each of the rows says this, so that all of them in full would grow with their square.
 */
function rowsSaid(rows: readonly Place[]): string {
  const isOne = new Set(rows.map(({ tab }) => tab)).size < 2;
  const said = rows.slice(0, mostSaid).map(({ tab, row }) => (isOne ? `${row + 1}` : `“${tab}” ${row + 1}`));
  const left = rows.length - said.length;
  return said.join(', ') + (left > 0 ? ` và ${left} dòng khác` : '');
}

function strangerFail(stranger: Stranger, registry: Registry, field: string): Fail<P> {
  const { code, name, place, reason } = stranger;
  const how = reason === 'free-text' ? 'missing' : reason;
  const near = how === 'unknown' ? nearUnits(stranger, registry).map(unitWords).join(' hay ') : '';
  const words = { code: code && quote(code), name: quote(name), how, rows: '', near };
  return { unit: null, field, year: null, place, parameters: words };
}

function unitWords({ code, name }: Unit): string {
  return code === name ? `“${name}”` : `“${name}” (${code})`;
}

function answersTab({ returns, outline }: CheckContext) {
  return { tab: returns.binding.answers, code: outline.registry.code.code };
}
