/** T01: an expected unit has no row at all; a row of a unit that need not report. */

import { isExpected } from '../../returns/activeUnits.ts';
import { hasEntered } from '../../returns/returns.ts';
import { placeIn } from '../../workbook.ts';
import { defineRule, type Fail, judged } from '../rule.ts';

type P = { readonly name: string; readonly tab: string; readonly asked: string; readonly how: How };
type How = 'no-row' | 'no-linked-row' | 'need-not';

export const T01 = defineRule<P>({
  id: 'T01',
  severity: 'warning',
  title: 'Đơn vị phải báo cáo có dòng số liệu',
  missing: 'reported',
  native: [{ native: 'none', words: 'đơn vị chưa có dòng thì chưa có công thức nào của dòng' }],
  sentence: ({ name, tab, asked, how }) =>
    how === 'no-linked-row'
      ? `${name} có trong liên kết (tab “${tab}”) nhưng nay không có dòng nào trong bảng. Tên ở dòng đã đổi thì ghi lại tên cũ; dòng đã sang tab khác thì mở thanh bên, bấm “Liên kết bảng đang có”, bước Tab, chọn tab ấy; đơn vị đã đổi tên hẳn hoặc không báo cáo nữa thì ở bước Đơn vị bấm “Để riêng”.`
      : how === 'no-row'
        ? `${name} phải báo cáo nhưng chưa có dòng nào trong tab “${tab}”. Thêm dòng có mã của đơn vị, hoặc chọn “Thiết lập” trong menu để tạo lại.`
        : `${name} không thuộc diện phải báo cáo nên dòng này không được tính. Nếu đơn vị phải báo cáo thì sửa ${asked} thành “Có”; không thì xóa dòng này.`,
  checkAll: ({ returns, settings, outline }) => {
    const { tab } = outline.answers;
    const { tab: registry, mustReport } = outline.registry;
    const asked = `“${mustReport.label}” trong tab “${registry}”`;
    const fails = returns.returns.flatMap((entry): Fail<P>[] => {
      const { unit, rows } = entry;
      const words = { name: unit.name, tab, asked };
      const base = { unit: unit.code, field: null, year: null };
      const missing = isExpected(unit, settings) && rows.length === 0;
      if (missing) {
        const isLinked = returns.binding.completion !== undefined;
        const own = isLinked ? { ...words, tab: unit.place.tab } : words;
        const how = isLinked ? 'no-linked-row' : 'no-row';
        return [{ ...base, place: unit.place, parameters: { ...own, how } }];
      }
      const [row] = rows;
      if (unit.mustReport || row === undefined || !hasEntered(entry)) return [];
      const place = placeIn(returns.binding.answers.grid, row, 0);
      return [{ ...base, place, parameters: { ...words, how: 'need-not' } }];
    });
    return judged(fails);
  },
  examples: [{ rows: 0, reports: [''] }, { registry: { phai_bao_cao: 'Không' }, reports: [''] }, { reports: [] }],
});
