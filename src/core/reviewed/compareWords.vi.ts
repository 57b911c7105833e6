/** What the comparison of a reviewed report says. */

import type { DifferenceKind, ReportComparison, ReportDifference } from './compareReport.ts';
import type { FigureSource } from './figureSources.ts';

const kinds: Readonly<Record<DifferenceKind, string>> = {
  figure: 'Số khác',
  changed: 'Câu đã sửa',
  deleted: 'Câu đã bỏ',
  added: 'Câu mới',
  moved: 'Đã chuyển chỗ',
};

/** What happened to a place. */
export function kindName({ kind, isMoved }: ReportDifference): string {
  return isMoved && kind !== 'moved' ? `${kinds[kind]}, đã chuyển chỗ` : kinds[kind];
}

/** The answer in one line. */
export function verdict({ differences, same }: ReportComparison): string {
  const count = (kind: DifferenceKind) => differences.filter((one) => one.kind === kind).length;
  const figures = differences.reduce((sum, one) => sum + one.figures.length, 0);
  if (differences.length === 0) return `Khớp: mọi con số và mọi câu như bản tổng hợp (${same} dòng).`;
  const words = (
    [
      ['changed', 'câu đã sửa'],
      ['deleted', 'câu đã bỏ'],
      ['added', 'câu mới'],
      ['moved', 'đoạn đã chuyển chỗ'],
    ] as const
  ).flatMap(([kind, name]) => (count(kind) === 0 ? [] : [`${count(kind)} ${name}`]));
  const rest = words.length === 0 ? 'lời văn không đổi' : words.join(', ');
  if (figures === 0) return `Mọi con số khớp với bản tổng hợp; ${rest}.`;
  return `Không khớp: ${figures} con số ở ${count('figure')} chỗ khác bản tổng hợp; ${rest}.`;
}

/** "Trường tuyên truyền định kỳ, năm 2024" */
function sourceName({ label, year }: FigureSource): string {
  return `${label}, ${year === null ? 'cả kỳ' : `năm ${year}`}`;
}

/** "94,2% → 96,2% (Trường tuyên truyền định kỳ, năm 2024)" */
export function figureName({ before, after, source }: ReportDifference['figures'][number]): string {
  const change = `${before === '' ? '(không có)' : before} → ${after === '' ? '(bỏ)' : after}`;
  return source === null ? change : `${change} (${sourceName(source)})`;
}

/** One line of the command's answer. */
export function differenceLine(one: ReportDifference): string {
  const part = one.part === '' ? '' : ` [${one.part}]`;
  const head = `${kindName(one)}${part}: `;
  if (one.kind === 'figure') return `${head}${one.figures.map(figureName).join('; ')} | ${bare(one.after)}`;
  if (one.kind === 'changed') return `${head}${bare(one.before)} → ${bare(one.after)}`;
  return head + bare(one.after === '' ? one.before : one.after);
}

/** Without the dash before an item. */
function bare(line: string): string {
  return line.replace(/^\s*[-–•]\s+/, '');
}
