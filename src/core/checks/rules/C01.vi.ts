/** C01: a required answer is blank, in a unit that has entered anything; a warning of texts that a finished unit left out. */

import { listRows } from '../../matching/establishments.ts';
import type { Answer } from '../../returns/answers.ts';
import { isComplete } from '../../returns/completion.ts';
import type { ListRow } from '../../returns/referenceRows.ts';
import { answerOf, hasEntered, type Return } from '../../returns/returns.ts';
import { silentTexts } from '../../returns/silentTexts.ts';
import { successorOf } from '../../returns/successor.ts';
import { fixTo } from '../fixesFor.vi.ts';
import { type CheckContext, defineRule, type Fail, failAt } from '../rule.ts';
import { nameOf, quote } from '../words.vi.ts';

/** `successor`: the unit that answers for one that was merged into it, else ''. */
type P = Blank & { readonly successor: string };
type Blank = { readonly label: string; readonly tab: string; readonly how: How };
/** `unsaid`: silent in a sheet that is complete without anybody saying so. */
type How = 'text' | 'pairs' | 'establishments' | 'times' | 'name' | 'silent' | 'unsaid';

export const C01 = defineRule<P>({
  id: 'C01',
  severity: 'error',
  title: 'Câu hỏi bắt buộc đã được trả lời',
  missing: 'reported',
  native: [
    {
      native: 'gap',
      signs: ['blank-required', 'blank-control', 'blank-times'],
      words: 'đầu mối; ba ô mục tiêu từng năm; số lần của từng cơ sở',
    },
    { native: 'contradiction', signs: ['unnamed-row'], words: 'dòng của bảng cơ sở có số mà không có tên' },
    { native: 'none', words: 'nội dung còn trống khi đã hoàn thành: cảnh báo, không chặn “Đã hoàn thành”' },
  ],
  sentence: ({ successor, ...blank }, { establishment }) =>
    successor === ''
      ? sentenceOf(blank, establishment)
      : `${sentenceOf(blank, establishment)} Đơn vị này đã sáp nhập, nên đơn vị kế thừa là “${successor}” trả lời thay, ngay ở dòng này.`,
  check: (entry, context) => {
    if (!hasEntered(entry)) return { fails: [], skipped: 0 };
    const targets = targetFails(entry, context);
    const fails = [...textFails(entry), ...targets.fails, ...listFails(entry, context), ...silentFails(entry, context)];
    const successor = successorOf(entry.unit, context.returns.registry)?.name ?? '';
    const asked = fails.map((fail): Fail<P> => ({ ...fail, parameters: { ...fail.parameters, successor } }));
    return { fails: asked, skipped: targets.skipped };
  },
  examples: [
    { answers: { dau_moi: '' }, reports: ['dau_moi'], native: 'gap' },
    { answers: { dau_moi: '…' }, reports: ['dau_moi'], native: 'gap' },
    { answers: { 'so_tre_duoc_ho_tro.2022': '' }, reports: ['so_tre_duoc_ho_tro.2022'], native: 'gap' },
    { answers: { 'so_vi_pham_bi_xu_ly.2021': '-' }, reports: ['so_vi_pham_bi_xu_ly.2021'], native: 'gap' },
    {
      answers: { 'so_co_so_dinh_ky.2022': '' },
      references: { co_so: [school({ 'so_lan.2022': '' })] },
      reports: ['so_co_so_dinh_ky.2022', 'so_lan.2022'],
      native: 'gap',
    },
    { references: { co_so: [school({ ten_co_so: '' })] }, reports: ['ten_co_so'], native: 'contradiction' },
    { answers: { kho_khan: '', hoan_thanh: 'Có' }, reports: ['kho_khan'], native: 'none' },
    { answers: { kho_khan: '', hoan_thanh: '' }, reports: [] },
    { answers: { 'so_tre_duoc_ho_tro.2022': 'CCSL' }, reports: [] },
    { answers: { 'so_co_so_dinh_ky.2022': '' }, reports: [] },
    { answers: { 'so_vu_tiep_nhan.2022': '' }, reports: [] },
    { references: { co_so: [school({ 'so_lan.2022': 'KAD' })] }, reports: [] },
  ],
});

function sentenceOf({ label, tab, how }: Blank, establishment: string): string {
  const blank = `${label} còn trống`;
  if (how === 'name') return `${blank} trong khi dòng này đã có số. Ghi tên, hoặc xóa số ở dòng này.`;
  if (how === 'silent' || how === 'unsaid') {
    const said = how === 'silent' ? `${blank} trong khi đơn vị đã xác nhận hoàn thành` : blank;
    return `${said}. Ghi kết quả; nếu không có gì để báo cáo thì gõ “Không có nội dung”.`;
  }
  if (how === 'times') {
    return `${blank}. Gõ số lần đã tổ chức; không tổ chức thì gõ 0, năm đó chưa có ${establishment} thì gõ KAD.`;
  }
  if (how === 'pairs') {
    return `${blank}, tab “${tab}” cũng chưa có số của năm đó. Gõ số lượng; không có thì gõ “không phát sinh”, chưa có số liệu thì gõ CCSL.`;
  }
  if (how === 'establishments') {
    return `${blank}, tab “${tab}” cũng chưa có số của năm đó. Ghi số lần của từng ${establishment} vào tab “${tab}”; chưa có số liệu thì gõ CCSL vào ô này.`;
  }
  return `${blank}. Ghi nội dung vào ô này, vì đây là câu bắt buộc.`;
}

function textFails(entry: Return): Fail<Blank>[] {
  return [...entry.answers.values()]
    .filter(({ field, blank }) => field.required === true && !field.yearly && blank)
    .map((answer) => failAt(entry, answer, { label: nameOf(answer), tab: '', how: 'text' }));
}

/** Asked once the unit says that it has finished: nothing said is not yet "nothing to report". */
function silentFails(entry: Return, { outline }: CheckContext): Fail<Blank>[] {
  if (!isComplete(entry, outline)) return [];
  return silentTexts(entry, outline).map((answer) => {
    const fix = fixTo(answer, 'Không có nội dung', 'Không có nội dung');
    const how = entry.completion === 'required' ? 'unsaid' : 'silent';
    const fail = failAt<Blank>(entry, answer, { label: nameOf(answer), tab: '', how });
    return { ...fail, severity: 'warning', fixes: [fix] };
  });
}

/** For each year asked: a value or a state in the target field, or its reference rows filled. */
function targetFails(entry: Return, context: CheckContext) {
  const fails: Fail<Blank>[] = [];
  let skipped = 0;
  const { indicators, years, references } = context.outline;
  for (const indicator of indicators) {
    for (const year of years) {
      const match = context.match(entry, indicator, year);
      if (!match.asked || !match.unanswered) continue;
      const answer = answerOf(entry, indicator.control, year);
      const reference = references[indicator.reference];
      const hasTable = context.returns.binding.references[indicator.reference] !== null;
      if (!answer || !reference) skipped += 1;
      else {
        const parameters = { label: nameOf(answer), tab: reference.tab, how: hasTable ? reference.shape.rows : 'text' } as const;
        fails.push(failAt(entry, answer, parameters));
      }
    }
  }
  return { fails, skipped };
}

/** Of each listed establishment: its name, and a number for every year that is asked. */
function listFails(entry: Return, context: CheckContext): Fail<Blank>[] {
  const { indicators, years } = context.outline;
  return indicators.flatMap((indicator) => {
    const asked = years.filter((year) => context.match(entry, indicator, year).asked);
    const rows = asked.length === 0 ? [] : listRows(entry, indicator.reference);
    return rows.flatMap((row) => [
      ...(row.name === '' ? nameFail(entry, row, context) : []),
      ...asked
        .map((year) => row.times[year])
        .filter((answer): answer is Answer => answer?.blank === true && answer.field.required === true)
        .map((answer) => {
          const label = row.name === '' ? nameOf(answer) : `${nameOf(answer)} của ${quote(row.name)}`;
          return failAt<Blank>(entry, answer, { label, tab: '', how: 'times' });
        }),
    ]);
  });
}

function nameFail(entry: Return, row: ListRow, { outline }: CheckContext): Fail<Blank>[] {
  const answer = Object.values(outline.references)
    .map(({ shape }) => (shape.rows === 'establishments' ? row.answers.get(shape.name) : undefined))
    .find((one) => one !== undefined);
  return answer ? [failAt(entry, answer, { label: nameOf(answer), tab: '', how: 'name' })] : [];
}

function school(cells: Readonly<Record<string, string>>) {
  const times = { 'so_lan.2021': '1', 'so_lan.2022': '1', 'so_lan.2023': '1', 'so_lan.2024': '1' };
  return { ten_co_so: 'Trường THCS Trần Phú', cap_hoc: 'THCS', ...times, ...cells };
}
