/** Targets of which the report tells no figure: exactly why, so that nobody signs it unseen. The figure is in the sidebar. */
import { formatInText } from '../../cells/numberText.ts';
import type { IndicatorResult } from '../../figures/results.ts';
import { groupBy } from '../../lib/groupBy.ts';
import { isAlone } from '../counted.ts';
import type { ReportInput } from '../input.ts';

/** Two may always be told from each other. */
const fewestUnits = 3;

export function withheldTargets(input: ReportInput): string[] {
  const untold = input.outline.indicators.flatMap(({ code }, index) => {
    const result = input.results.indicators.find((one) => one.code === code);
    const why = result ? whyWithheld(result, isAlone(input)) : '';
    return why === '' ? [] : [{ number: index + 1, why }];
  });
  return [...groupBy(untold, ({ why }) => why)].map(([why, own]) => {
    const targets = `Mục tiêu ${own.map(({ number }) => number).join(', ')}`;
    return `${targets}: báo cáo không nêu số, không kết luận đạt hay chưa đạt, vì ${why}. Xem số ở thanh bên trước khi ký; chỉ dùng nội bộ.`;
  });
}

function whyWithheld({ period, untold, earlier, counts }: IndicatorResult, isOnly: boolean): string {
  if (period.none !== null || earlier !== undefined) return '';
  if (untold === 'changed') return 'không đọc lại được bản chốt trước, nên không biết số mới có để lộ số của riêng một đơn vị không';
  if (untold !== 'few') return '';
  if (isOnly) return 'đơn vị chỉ có 1, 2 trường hợp';
  const units = new Set(counts.flatMap(({ measures }) => measures.flat().flatMap(({ unit, value }) => (value > 0 ? [unit] : []))));
  const some = `${units.size < fewestUnits ? 'chỉ ' : ''}${formatInText(units.size)} đơn vị có trường hợp`;
  return units.size < fewestUnits ? some : `${some}, nhưng từ tổng suy ra được số của đơn vị chỉ có 1, 2 trường hợp`;
}
