/** C06: personal data of a child or a victim where it may not be (Luật Trẻ em Đ6.11, NĐ 56/2017 Đ33). */

import type { Outline } from '../../../outline/schema.ts';
import { personalDataIn } from '../../privacy/personalDataIn.ts';
import { loadSearch } from '../../privacy/search.ts';
import { tellingNames } from '../../privacy/slots/tabNames.ts';
import type { Answer } from '../../returns/answers.ts';
import type { Return } from '../../returns/returns.ts';
import { boundCell, type TabBinding } from '../../tabs/columns.ts';
import { placeIn } from '../../workbook.ts';
import { personalAnswers } from '../judgedAnswers.ts';
import { type OtherCell, otherCells } from '../otherCells.ts';
import { type CheckContext, defineRule, type Fail, judged } from '../rule.ts';
import { quotedLabel } from '../words.vi.ts';

type P = { readonly label: string };

export const C06 = defineRule<P>({
  id: 'C06',
  severity: 'error',
  title: 'Không có thông tin cá nhân',
  missing: 'not-applicable',
  native: [{ native: 'none', words: 'thông tin cá nhân cần biểu thức chính quy và từ điển; hai ứng dụng không có chung' }],
  sentence: ({ label }, { guarded }) =>
    `${label} có thể chứa thông tin cá nhân của ${guarded}, trong khi ai có đường dẫn cũng đọc được. ` +
    'Chuyển vụ việc tới công an, Tổng đài 111 hoặc UBND cấp xã; ở ô này chỉ giữ số lượng và cách xử lý, bỏ tên, lớp, địa chỉ, số điện thoại.',
  check: (entry, context) => judged(personalAnswers(entry, context).map((answer) => failOf(entry, answer))),
  checkAll: (context) => judged([...otherCells(context).filter(personalDataIn).map(failElsewhere), ...outsideCells(context)]),
  examples: [
    { answers: { tiep_nhan_phan_anh: 'Hỗ trợ em Nguyễn Văn An, lớp 7A2' }, reports: ['tiep_nhan_phan_anh'] },
    { answers: { kho_khan: 'Liên hệ mẹ cháu: 0912345678' }, reports: ['kho_khan'] },
    { answers: { giai_trinh: 'Nạn nhân Trần Thị B, sinh ngày 12/3/2011' }, reports: ['giai_trinh'] },
    { answers: { 'so_vu_tiep_nhan.2022': '1 (em Lê Văn Cường)' }, reports: ['so_vu_tiep_nhan.2022'] },
    { answers: { dau_moi: 'Ông Nguyễn Văn An, 0912345678' }, reports: [] },
    { answers: { tiep_nhan_phan_anh: 'Niêm yết Tổng đài 111; liên hệ 0225.3842.456' }, reports: [] },
  ],
});

/** Notes of cells and names of tabs: who reads the sheet reads them too. */
function outsideCells({ returns, outline }: CheckContext): Fail<P>[] {
  const { suspectSurely } = loadSearch();
  const { registry, answers, references, tracking, names = [] } = returns.binding;
  const tabs = [registry, answers, ...Object.values(references), tracking].flatMap((tab) => (tab ? [tab] : []));
  // Those of the heading too: what a form says of its columns tells of nobody.
  const notes = tabs.flatMap(({ grid }) =>
    (grid.notes ?? []).flatMap(({ row, column, text }): Fail<P>[] => {
      if (suspectSurely(text, 'free').length === 0) return [];
      const parameters = { label: 'Ghi chú (note) của ô' };
      return [{ unit: null, field: null, year: null, place: { tab: grid.name, row, column }, parameters }];
    }),
  );
  const units = returns.registry.units.map(({ name }) => name);
  const named = tellingNames(names, units);
  // The name itself is what may not be repeated: how many there are is said.
  const parameters = { label: `Tên của ${named.length} tab` };
  const told = [...notes, ...reasons(tracking, outline)];
  return named.length === 0 ? told : [...told, { unit: null, field: null, year: null, place: null, parameters }];
}

/** Why a unit was asked to change something: told in no report, kept in every final. */
function reasons(tracking: TabBinding | null, { tracking: { reason } }: Outline): Fail<P>[] {
  const column = tracking?.columns.get(reason.code);
  if (!tracking || column === undefined) return [];
  return tracking.grid.values.flatMap((_, row): Fail<P>[] => {
    const cell = boundCell(tracking, row, reason.code);
    if (row < tracking.firstRow || !personalDataIn({ cell, field: reason })) return [];
    const place = placeIn(tracking.grid, row, column);
    return [{ unit: null, field: null, year: null, place, parameters: { label: `“${reason.label}” (tab “${place.tab}”)` } }];
  });
}

/** The label is the outline's own: nothing that was typed may be repeated. */
function failOf(entry: Return, { field, year, place }: Answer): Fail<P> {
  const parameters = { label: quotedLabel(field, year) };
  return { unit: entry.unit.code, field: field.code, year, place, parameters };
}

function failElsewhere({ unit, field, year, place }: OtherCell): Fail<P> {
  const label = field ? quotedLabel(field, year) : `Một ô ngoài bảng (tab “${place.tab}”)`;
  return { unit, field: field?.code ?? null, year, place, parameters: { label } };
}
