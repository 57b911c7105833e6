/** The targets by year, by level and by unit type; each figure opens its explanation. */
import type { FigureName, IndicatorView } from '../../api/api.ts';
import { Fold } from '../parts/Fold.tsx';
import { PanelSection } from '../parts/Section.tsx';
import { FigureRows } from './FigureRows.tsx';
import * as departmentWords from './words.vi.ts';

interface Props {
  readonly indicators: readonly IndicatorView[];
  explain(figure: FigureName): void;
}

export function FiguresByYear({ indicators, explain }: Props) {
  const isWeak = indicators.some(({ period }) => period.coverage?.level === 'insufficient');
  const years = indicators[0]?.years.map(({ year }) => year) ?? [];
  return (
    <PanelSection title={departmentWords.details}>
      <p class="hint">
        {departmentWords.columnsMean(years[0] ?? 0, years[years.length - 1] ?? 0)}
        {isWeak && ` ${departmentWords.weakMeans}`}
      </p>
      {indicators.map((indicator) => (
        <Fold key={indicator.code} title={indicator.short}>
          {() => <OneTarget indicator={indicator} explain={explain} />}
        </Fold>
      ))}
    </PanelSection>
  );
}

interface TargetProps {
  readonly indicator: IndicatorView;
  explain(figure: FigureName): void;
}

function OneTarget({ indicator: { code, years, groups }, explain }: TargetProps) {
  const why = (year: number | null, group: FigureName['group'] = null) =>
    explain({ kind: 'indicator', code, year, group });
  return (
    <>
      <FigureRows
        rows={years.map((figure) => ({ label: figure.label, figure }))}
        why={(index) => why(years[index]?.year ?? null)}
      />
      <FigureRows
        rows={groups}
        why={(index) => {
          const group = groups[index];
          why(null, group ? { by: group.by, code: group.code } : null);
        }}
      />
    </>
  );
}
