/** Y02: a year missing between years that are given; a year typed as a count. */

import type { NumberKindName } from '../../../outline/schema.ts';
import { numberKindOf } from '../../cells/numberKind.ts';
import { formatCount } from '../../cells/numberText.ts';
import { stateTexts } from '../../cells/typedWords.vi.ts';
import { isAskedFor } from '../../matching/asked.ts';
import type { Answer } from '../../returns/answers.ts';
import type { Return } from '../../returns/returns.ts';
import { fixTo, fixToNumber } from '../fixesFor.vi.ts';
import { judgedAnswers } from '../judgedAnswers.ts';
import { type CheckContext, defineRule, type Fail, failAt, judged } from '../rule.ts';
import { nameOf } from '../words.vi.ts';

type P = {
  readonly label: string;
  readonly number: number;
  readonly how: 'gap' | 'year';
  readonly noun: string;
  readonly kind: NumberKindName;
};

export const Y02 = defineRule<P>({
  id: 'Y02',
  severity: 'warning',
  title: 'Đủ các năm ở giữa; không gõ năm thay cho số',
  missing: 'reported',
  native: [{ native: 'none', words: 'cảnh báo theo chuỗi năm' }],
  sentence: ({ label, number, how, noun, kind }) =>
    how === 'gap'
      ? `${label} còn trống trong khi năm trước và năm sau đã có số. Gõ số của năm này; không có thì gõ 0, chưa có số liệu thì gõ CCSL.`
      : `${label} ghi ${number}, giống một năm hơn là một số đếm nên chưa được tính. Gõ lại số lượng; nếu đúng thì gõ ${noun && 'cả đơn vị tính, ví dụ '}“${kept(number, noun, kind)}”.`,
  check: (entry, context) => judged([...gaps(entry, context), ...yearsAsCounts(entry, context)]),
  examples: [
    {
      answers: { 'nhom_1_so_van_ban.2021': '1', 'nhom_1_so_van_ban.2022': '', 'nhom_1_so_van_ban.2023': '1' },
      reports: ['nhom_1_so_van_ban.2022'],
    },
    { answers: { 'nhom_1_so_van_ban.2022': '2022' }, reports: ['nhom_1_so_van_ban.2022'] },
    { references: { co_so: [school('2023')] }, reports: ['so_lan.2022'] },
    { answers: { 'nhom_2_so_luot.2022': '2022 lượt' }, reports: [] },
    { answers: { 'nhom_1_so_van_ban.2022': '20' }, reports: [] },
    { answers: { 'nhom_1_so_van_ban.2023': '1', 'nhom_1_so_van_ban.2024': '1' }, reports: [] },
    { answers: { 'kinh_phi.2022': '2022 đồng' }, reports: [] },
  ],
});

/** Of questions that may stay blank; a required one is C01's, a merged cell S03's. */
function gaps(entry: Return, context: CheckContext): Fail<P>[] {
  const series = new Map<string, Answer[]>();
  for (const answer of entry.answers.values()) {
    const { field, year } = answer;
    if (year === null || field.required || !isAskedFor(entry, field.topic, year, context)) continue;
    series.set(field.code, [...(series.get(field.code) ?? []), answer]);
  }
  return [...series.values()].flatMap((answers) => {
    const given = answers.map((answer) => !answer.blank);
    const [first, last] = [given.indexOf(true), given.lastIndexOf(true)];
    return answers
      .filter(({ blank, reading }, index) => {
        const between = index > first && index < last && first >= 0;
        return between && blank && reading.problem === null;
      })
      .map((answer) => gapFail(entry, answer));
  });
}

function gapFail(entry: Return, answer: Answer): Fail<P> {
  const fail = failAt<P>(entry, answer, { label: nameOf(answer), number: 0, how: 'gap', noun: '', kind: 'count' });
  const unknown = fixTo(answer, stateTexts.unknown, 'Gõ CCSL (chưa có số liệu)');
  return { ...fail, fixes: [{ ...fixToNumber(answer, 0), label: 'Gõ 0' }, unknown] };
}

function yearsAsCounts(entry: Return, context: CheckContext): Fail<P>[] {
  return judgedAnswers(entry, context).flatMap((answer) => {
    const { problem } = answer.reading;
    if (problem?.rule !== 'Y02') return [];
    const number = answer.reading.number ?? 0;
    const noun = answer.field.nouns?.[0] ?? '';
    const { kind } = numberKindOf(answer.field);
    const parameters: P = { label: nameOf(answer), number, how: 'year', noun, kind };
    return [{ ...failAt(entry, answer, parameters), fixes: [keepFix(answer, kept(number, noun, kind))] }];
  });
}

/** How a number is typed that is no year: with its noun, without one with marks that no year has. */
function kept(number: number, noun: string, kind: NumberKindName): string {
  if (noun !== '') return `${number} ${noun}`;
  return kind === 'decimal' ? `${number},0` : formatCount(number);
}

function keepFix(answer: Answer, text: string) {
  return fixTo(answer, text, `Đúng là ${text}`);
}

function school(times: string) {
  const others = { 'so_lan.2021': '1', 'so_lan.2023': '1', 'so_lan.2024': '1' };
  return { ten_co_so: 'Trường THCS Trần Phú', cap_hoc: 'THCS', ...others, 'so_lan.2022': times };
}
