/** C06: personal data of a child or a victim where it may not stand (Luật Trẻ em Đ6.11, NĐ 56/2017 Đ33). */
import type { Field } from '../../outline/schema.ts';
import type { TabBinding } from '../columns.ts';
import { personalDataIn } from '../personalDataIn.ts';
import type { Return } from '../returns.ts';
import { cellAt } from '../workbook.ts';
import { type CheckContext, defineRule, type Fail, judged } from './rule.ts';

type P = { readonly label: string };

export const C06 = defineRule<P>({
  id: 'C06',
  severity: 'error',
  title: 'Không có thông tin cá nhân của trẻ em, nạn nhân',
  missing: 'not-applicable',
  sentence: ({ label }) =>
    `${label} có thể chứa thông tin cá nhân của trẻ em hoặc nạn nhân, trong khi mọi người có đường dẫn đều đọc được. ` +
    'Chuyển vụ việc tới công an, Tổng đài 111 hoặc UBND cấp xã; ở ô này chỉ giữ số lượng và cách xử lý, bỏ tên, lớp, địa chỉ, số điện thoại.',
  check: (entry) => judged([...rowFails(entry), ...referenceFails(entry)]),
  checkAll: (context) => judged(outsideFails(context)),
  examples: [
    { answers: { tiep_nhan_phan_anh: 'Hỗ trợ em Nguyễn Văn An, lớp 7A2' }, reports: ['tiep_nhan_phan_anh'] },
    { answers: { kho_khan: 'Liên hệ mẹ cháu: 0912345678' }, reports: ['kho_khan'] },
    { answers: { dau_moi: 'Ông Nguyễn Văn An, 0912345678' }, reports: [] },
    { answers: { tiep_nhan_phan_anh: 'Niêm yết Tổng đài 111; liên hệ 0225.3842.456' }, reports: [] },
  ],
});

function rowFails(entry: Return): Fail<P>[] {
  return [...entry.answers.values()].filter(personalDataIn).map((answer) => fail(entry, answer.field, answer));
}

function referenceFails(entry: Return): Fail<P>[] {
  return Object.values(entry.references)
    .flat()
    .flatMap((row) => [...row.answers.values()].filter(personalDataIn))
    .map((answer) => fail(entry, answer.field, answer));
}

function fail(
  entry: Return,
  field: Field,
  { year, place }: Pick<Fail, 'year' | 'place'>,
): Fail<P> {
  const label = `“${field.label}”`;
  return { unit: entry.unit.code, field: field.code, year, place, parameters: { label } };
}

/** Columns that the outline does not have are read by everyone too. */
function outsideFails({ returns }: CheckContext): Fail<P>[] {
  const { binding } = returns;
  const tabs = [binding.answers, ...Object.values(binding.references)];
  return tabs.flatMap((tab) => (tab ? outsideCells(tab) : []));
}

function outsideCells(tab: TabBinding): Fail<P>[] {
  const fails: Fail<P>[] = [];
  for (const { at } of tab.outside) {
    for (let row = tab.firstRow; row < tab.grid.values.length; row++) {
      if (!personalDataIn({ cell: cellAt(tab.grid, row, at) })) continue;
      const place = { tab: tab.grid.name, row, column: at };
      const parameters = { label: `Một cột ngoài đề cương (tab “${tab.grid.name}”)` };
      fails.push({ unit: null, field: null, year: null, place, parameters });
    }
  }
  return fails;
}
