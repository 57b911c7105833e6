/** R03: a numerator without its reference rows; a reference row of which one half is missing. */

import { formatCount } from '../../cells/numberText.ts';
import { stateTexts } from '../../cells/typedWords.vi.ts';
import { hasMissingHalf } from '../../matching/referenceSums.ts';
import type { Answer } from '../../returns/answers.ts';
import { answerOf, type Return } from '../../returns/returns.ts';
import type { Fix } from '../finding.ts';
import { fixTo } from '../fixesFor.vi.ts';
import { judgedPairs } from '../judgedAnswers.ts';
import { type CheckContext, defineRule, type Fail, failAt, judged } from '../rule.ts';
import { nameOf } from '../words.vi.ts';

type P = {
  readonly label: string;
  readonly number: number;
  readonly tab: string;
  readonly how: 'no-reference' | 'bare-zero' | 'half';
};

export const R03 = defineRule<P>({
  id: 'R03',
  severity: 'error',
  title: 'Có số thì có bảng tham chiếu, bảng tham chiếu đủ hai vế',
  missing: 'reported',
  native: [
    {
      native: 'contradiction',
      signs: ['differing-control', 'missing-half'],
      words: 'thiếu một nửa của dòng; số lớn hơn 0 mà bảng tham chiếu không có dòng nào của năm đó',
    },
    { native: 'gap', signs: ['blank-control'], words: 'chưa có danh sách cơ sở: “Thiếu danh sách cơ sở” ở cột “Đối chiếu”' },
    { native: 'none', words: 'số 0 mà không có bảng tham chiếu: cảnh báo, không chặn “Đã hoàn thành”' },
  ],
  sentence: ({ label, number, tab, how }) => {
    if (how === 'half') {
      return `${label} còn trống trong khi dòng này đã có số ở ô khác nên chưa tính được tỷ lệ. Gõ nốt ô này; không có thì gõ 0.`;
    }
    if (how === 'bare-zero') {
      return `${label} ghi 0 nhưng tab “${tab}” chưa có số nào của năm đó. Nếu không có trường hợp nào thì gõ “không phát sinh”; nếu có mà chưa giải quyết được thì ghi vào tab “${tab}”.`;
    }
    return `${label} ghi ${formatCount(number)} nhưng tab “${tab}” chưa có số nào của năm đó. Ghi chi tiết vào tab “${tab}” để tính được tỷ lệ.`;
  },
  check: (entry, context) => judged([...controlFails(entry, context), ...halfFails(entry, context)]),
  examples: [
    {
      answers: { 'so_tre_duoc_ho_tro.2022': '2' },
      references: { tre_em: [] },
      reports: ['so_tre_duoc_ho_tro.2022'],
      native: 'contradiction',
    },
    { answers: { 'so_tre_duoc_ho_tro.2022': '0' }, references: { tre_em: [] }, reports: ['so_tre_duoc_ho_tro.2022'], native: 'none' },
    { answers: { 'so_tre_duoc_ho_tro.2022': 'không' }, references: { tre_em: [] }, reports: ['so_tre_duoc_ho_tro.2022'], native: 'none' },
    {
      answers: { 'so_co_so_dinh_ky.2022': '0' },
      references: { co_so: [] },
      reports: ['so_co_so_dinh_ky.2021', 'so_co_so_dinh_ky.2022', 'so_co_so_dinh_ky.2023', 'so_co_so_dinh_ky.2024'],
      native: 'gap',
    },
    { answers: { 'so_tre_duoc_ho_tro.2022': 'không phát sinh' }, references: { tre_em: [] }, reports: [] },
    {
      references: { tre_em: [{ nam: '2022', nguon_yeu_cau: 'người thân', so_co_yeu_cau: '2' }] },
      reports: ['so_duoc_ho_tro.2022'],
      native: 'contradiction',
    },
  ],
});

function controlFails(entry: Return, context: CheckContext): Fail<P>[] {
  const fails: Fail<P>[] = [];
  for (const indicator of context.outline.indicators) {
    const tab = context.outline.references[indicator.reference]?.tab ?? '';
    for (const year of context.outline.years) {
      const { verdict } = context.match(entry, indicator, year);
      const answer = answerOf(entry, indicator.control, year);
      if (!answer || (verdict !== 'R03' && verdict !== 'R03-bare-zero')) continue;
      const how = verdict === 'R03' ? 'no-reference' : 'bare-zero';
      const number = answer.reading.number ?? 0;
      const fail = failAt<P>(entry, answer, { label: nameOf(answer), number, tab, how });
      fails.push(how === 'bare-zero' ? { ...fail, severity: 'warning', fixes: noneOr(answer) } : fail);
    }
  }
  return fails;
}

/** A plain "không" may also mean that the question does not concern the unit. */
function noneOr(answer: Answer): Fix[] {
  const none = fixTo(answer, stateTexts.none);
  const typed = /\d/.test(answer.cell.shown);
  if (typed) return [none];
  return [none, fixTo(answer, stateTexts.notApplicable, 'Sửa thành KAD (không áp dụng)')];
}

function halfFails(entry: Return, context: CheckContext): Fail<P>[] {
  return judgedPairs(entry, context)
    .filter(hasMissingHalf)
    .flatMap((row) => [row.numerator, row.denominator])
    .flatMap((half) => (half?.blank ? [failAt<P>(entry, half, { label: nameOf(half), number: 0, tab: '', how: 'half' })] : []));
}
