/** C03: a value that is not in its list: unit type, year, level, Có/Không. */
import type { Field } from '../../../outline/schema.ts';
import { readChoice, readDate } from '../../cells/values.ts';
import type { Answer } from '../../returns/answers.ts';
import type { ReferenceRow } from '../../returns/referenceRows.ts';
import type { Return } from '../../returns/returns.ts';
import { unreadSettings } from '../../settings/readSettings.ts';
import { boundCell, type TabBinding } from '../../tabs/columns.ts';
import { placeIn } from '../../workbook.ts';
import { fixTo } from '../fixesFor.vi.ts';
import { type CheckContext, defineRule, type Fail, failAt, judged } from '../rule.ts';
import { nameOf, quote } from '../words.vi.ts';

type P = {
  readonly label: string;
  readonly typed: string;
  /** '' where a day or another unit is asked. */
  readonly options: string;
  /** The tab that lists the units, where another unit is asked. */
  readonly unitsIn?: string;
};

/** As many options as fit on buttons. */
const fewOptions = 3;

export const C03 = defineRule<P>({
  id: 'C03',
  severity: 'error',
  title: 'Giá trị có trong danh sách cho chọn',
  missing: 'reported',
  native: [
    { native: 'doubt', signs: ['unlisted-choice'], words: '“Đã hoàn thành” ngoài danh sách; năm ngoài kỳ ở bảng tham chiếu' },
    { native: 'contradiction', signs: ['unlisted-level'], words: 'cấp học ngoài danh sách' },
    {
      native: 'none',
      words: 'ô của người phụ trách (danh sách đơn vị, theo dõi, cấu hình): không phải lỗi của đơn vị',
    },
  ],
  sentence: ({ label, typed, options, unitsIn }) => {
    if (unitsIn !== undefined) {
      return `${label} ghi ${typed}, không phải mã hay tên của đơn vị nào khác ở tab “${unitsIn}”. Gõ mã của đơn vị kế thừa, hoặc để trống nếu đơn vị không sáp nhập.`;
    }
    if (options === '') return `${label} ghi ${typed}, chưa đọc được là ngày. Gõ theo mẫu 01/9/2023.`;
    return typed === ''
      ? `${label} chưa chọn. Chọn một trong: ${options}.`
      : `${label} ghi ${typed}, không có trong danh sách. Chọn một trong: ${options}.`;
  },
  check: (entry, context) => {
    const row = [...entry.answers.values()].filter((answer) => answer.option === undefined);
    const references = Object.values(entry.references).flatMap((rows) => rows.flatMap((one) => unlisted(one, context)));
    return judged([...[...row, ...references].map((answer) => failOf(entry, answer, context)), ...registryFails(entry, context)]);
  },
  checkAll: (context) => judged([...settingFails(context), ...trackingFails(context)]),
  examples: [
    { answers: { hoan_thanh: 'gần xong' }, reports: ['hoan_thanh'], native: 'doubt' },
    { references: { co_so: [school('mầm non')] }, reports: ['cap_hoc'], native: 'contradiction' },
    { references: { co_so: [school('')] }, reports: ['cap_hoc'], native: 'contradiction' },
    {
      references: { tre_em: [{ nam: '2020', nguon_yeu_cau: 'hàng xóm', so_nan_nhan: '1' }] },
      reports: ['nguon_yeu_cau', 'nam'],
      native: 'doubt',
    },
    { unitType: 'trường học', reports: ['loai_don_vi'], native: 'none' },
    { answers: { hoan_thanh: 'có' }, reports: [] },
    { references: { co_so: [school('trung học cơ sở')] }, reports: [] },
  ],
});

/** Cells of a reference row that must be in a list and are not: level, category, year. */
function unlisted(row: ReferenceRow, { outline }: CheckContext): Answer[] {
  const cells = [...row.answers.values()];
  const choices = cells.filter((answer) => answer.field.kind === 'choice' && !answer.option);
  if (row.rows !== 'pairs' || row.year !== null) return choices;
  const yearFields = Object.values(outline.references).flatMap(({ shape }) => (shape.rows === 'pairs' ? [shape.year] : []));
  return [...choices, ...cells.filter(({ field }) => yearFields.includes(field.code))];
}

function failOf(entry: Return, answer: Answer, { outline }: CheckContext): Fail<P> {
  const options = answer.field.options ?? [];
  const listed = options.map((option) => option.label).join('; ') || outline.years.join('; ');
  const typed = answer.blank ? '' : quote(answer.cell.shown);
  const fail = failAt(entry, answer, { label: nameOf(answer), typed, options: listed });
  if (options.length > fewOptions) return fail;
  return { ...fail, fixes: options.map(({ label }) => fixTo(answer, label, `Chọn “${label}”`)) };
}

/** Of the unit's own line in the registry: its type, its dates, whether it must report, its successor. */
function registryFails(entry: Return, { returns, outline }: CheckContext): Fail<P>[] {
  return (returns.registry.unread.get(entry.unit) ?? []).map(({ field, place, shown }) => {
    const isSuccessor = field.code === outline.registry.successor.code;
    const parameters: P = {
      label: `“${field.label}” của ${entry.unit.name}`,
      typed: shown.trim() === '' ? '' : quote(shown),
      options: (field.options ?? []).map((option) => option.label).join('; '),
      ...(isSuccessor && { unitsIn: place.tab }),
    };
    const fail = { unit: entry.unit.code, field: field.code, year: null, place, parameters };
    // The unit's report stays as good, because the Department corrects its own list.
    return isSuccessor ? { ...fail, severity: 'warning' } : fail;
  });
}

/** What the Department typed in its settings and cannot be read: the value of the outline is used. */
function settingFails({ returns, outline }: CheckContext): Fail<P>[] {
  const { settings } = returns.binding;
  return unreadSettings(settings, outline).flatMap(({ code, row }) =>
    settings
      ? [
          departmentFail(settings, {
            unit: null,
            row,
            code: outline.settings.value.code,
            label: `“${code}”`,
            options: 'ngày như 24/12/2024, hoặc một số',
          }),
        ]
      : [],
  );
}

/** A state or a deadline of the tracking tab that cannot be read is not in force. */
function trackingFails({ returns, outline }: CheckContext): Fail<P>[] {
  const { tracking } = returns.binding;
  if (!tracking) return [];
  const { unit, state, newDeadline } = outline.tracking;
  const fails: Fail<P>[] = [];
  for (let row = tracking.firstRow; row < tracking.grid.values.length; row++) {
    const code = boundCell(tracking, row, unit.code).shown.trim();
    const at = (field: Field, options: string) =>
      fails.push(departmentFail(tracking, { unit: code || null, row, code: field.code, label: `“${field.label}”`, options }));
    const listed = (state.options ?? []).map((option) => option.label).join('; ');
    if (readChoice(boundCell(tracking, row, state.code), state.options ?? []) === undefined) at(state, listed);
    if (readDate(boundCell(tracking, row, newDeadline.code)) === undefined) at(newDeadline, '');
  }
  return fails;
}

interface DepartmentCell {
  readonly unit: string | null;
  readonly row: number;
  readonly code: string;
  readonly label: string;
  readonly options: string;
}

function departmentFail(tab: TabBinding, { unit, row, code, label, options }: DepartmentCell): Fail<P> {
  const { shown } = boundCell(tab, row, code);
  const place = placeIn(tab.grid, row, tab.columns.get(code) ?? 0);
  return { unit, field: code, year: null, place, parameters: { label, typed: quote(shown), options }, severity: 'warning' };
}

function school(cap_hoc: string) {
  return { ten_co_so: 'Trường THCS Trần Phú', cap_hoc, 'so_lan.2022': '1' };
}
