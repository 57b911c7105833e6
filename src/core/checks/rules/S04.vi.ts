/** S04: a text outside the table; a column outside the outline. */

import { columnLetters } from '../../../ooxml/columnLetters.ts';
import { mayBePrinted } from '../../privacy/mayBePrinted.ts';
import type { TabBinding } from '../../tabs/columns.ts';
import { type HeadedPlace, placeIn, type SheetColumns } from '../../workbook.ts';
import { otherCells } from '../otherCells.ts';
import { type CheckContext, defineRule, type Fail, judged } from '../rule.ts';
import { explanationPlace, quote } from '../words.vi.ts';

type P = { readonly what: string; readonly tab: string; readonly how: 'text' | 'column' | 'waiting' | 'no-year' | 'twice' };

export const S04 = defineRule<P>({
  id: 'S04',
  severity: 'warning',
  title: 'Không có chữ ngoài bảng, cột ngoài đề cương',
  missing: 'not-applicable',
  native: [{ native: 'none', words: 'chữ ngoài bảng có thể ở bất cứ đâu' }],
  sentence: ({ what, tab, how }) =>
    how === 'waiting' || how === 'no-year' || how === 'twice'
      ? `Cột ${what} trong tab “${tab}” ${waits[how]}`
      : how === 'column'
        ? `Cột ${what} trong tab “${tab}” không có trong đề cương: được giữ nguyên, không được tính. Nếu là một mục của đề cương thì chép số sang cột của mục đó; không thì không cần sửa.`
        : `Có chữ ngoài bảng trong tab “${tab}” nên không được tổng hợp. Chuyển vào cột ${explanationPlace} ở dòng của đơn vị, rồi xóa ở đây.`,
  checkAll: (context) => {
    const { binding, strangers } = context.returns;
    const tabs = [binding.registry, binding.answers, ...Object.values(binding.references)];
    const columns = tabs.flatMap((tab) => (tab ? outsideColumns(tab) : []));
    const texts = strangers
      .filter((one) => one.reason === 'free-text')
      .map(
        ({ place }): Fail<P> => ({
          unit: null,
          field: null,
          year: null,
          place,
          parameters: { what: '', tab: place.tab, how: 'text' },
        }),
      );
    return judged([...columns, ...linkedColumns(binding.sheetColumns), ...texts, ...besideRows(context)]);
  },
  examples: [
    { added: ['Ghi chú của trường'], reports: [''] },
    { others: [{ unit: '', unlisted: true, answers: { giai_trinh: 'Các trường lưu ý: số liệu tính đến 15/12' } }], reports: [''] },
    { reports: [] },
  ],
});

const panel = 'Mở thanh bên, bấm “Liên kết bảng đang có”, bước Cột';
const waits = {
  waiting: `gần giống một mục của đề cương nhưng chưa ai xác nhận nên chưa được đọc. ${panel}, bấm “Đúng” hoặc “Không dùng”.`,
  'no-year': `đã có mục nhưng chưa chọn năm nên chưa được đọc. ${panel}, chọn năm của cột này.`,
  twice: `cùng mục, cùng năm với một cột khác nên chưa được đọc. ${panel}, giữ một cột, cột kia bấm “Không dùng”.`,
};

/** Columns of a linked sheet that are not read. */
function linkedColumns(columns: SheetColumns | undefined): Fail<P>[] {
  const fail = ({ header, place }: HeadedPlace, how: P['how']): Fail<P> => ({
    unit: null,
    field: null,
    year: null,
    place,
    parameters: { what: headed(header, place.column), tab: place.tab, how },
    severity: how === 'column' ? 'note' : 'warning',
  });
  return [
    ...(columns?.waiting ?? []).map((one) => fail(one, one.why ?? 'waiting')),
    ...(columns?.outside ?? []).map((one) => fail(one, 'column')),
  ];
}

/** A header that may be a name is not repeated: its letter tells which column is meant. */
function headed(header: string, column: number): string {
  return mayBePrinted(header) ? quote(header) : `${columnLetters(column)} (tiêu đề được che)`;
}

/** Texts on a unit's row, right of the table, in a column without a header. */
function besideRows(context: CheckContext): Fail<P>[] {
  const { binding } = context.returns;
  const headed = new Map(
    [binding.answers, ...Object.values(binding.references)].flatMap((tab) => (tab ? [[tab.grid.name, headedColumns(tab)] as const] : [])),
  );
  return otherCells(context)
    .filter(({ unit, place }) => unit !== null && headed.get(place.tab)?.has(place.column) === false)
    .map(({ unit, place }) => ({ unit, field: null, year: null, place, parameters: { what: '', tab: place.tab, how: 'text' } }));
}

/** Columns of the outline, the form's own formulas among them, and columns outside it. */
function headedColumns({ columns, outside }: TabBinding): ReadonlySet<number> {
  return new Set([...columns.values(), ...outside.map(({ at }) => at)]);
}

function outsideColumns(tab: TabBinding): Fail<P>[] {
  return tab.outside.map(({ at, label }) => ({
    unit: null,
    field: null,
    year: null,
    place: placeIn(tab.grid, tab.headerRow, at),
    parameters: { what: quote(label), tab: tab.grid.name, how: 'column' },
    severity: 'note',
  }));
}
