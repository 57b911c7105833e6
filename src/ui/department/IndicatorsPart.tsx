/** The three targets: percentage, what it rests on, coverage, bounds; years, levels, types beneath. */
import type { Figure, FigureName, IndicatorGroup, IndicatorView } from '../../api/api.ts';
import { Bar } from '../parts/Bar.tsx';
import { Button } from '../parts/Button.tsx';
import { Fold } from '../parts/Fold.tsx';
import { PanelSection } from '../parts/Section.tsx';
import { FigureRows } from './FigureRows.tsx';
import * as departmentWords from './words.vi.ts';

interface Props {
  readonly indicators: readonly IndicatorView[];
  explain(figure: FigureName): void;
}

const tones = { full: 'good', provisional: 'doubtful', insufficient: 'bad' } as const;

export function IndicatorsPart({ indicators, explain }: Props) {
  return (
    <PanelSection title={departmentWords.indicators}>
      {indicators.map((indicator) => (
        <Indicator key={indicator.code} indicator={indicator} explain={explain} />
      ))}
    </PanelSection>
  );
}

function Indicator({
  indicator,
  explain,
}: {
  indicator: IndicatorView;
  explain: Props['explain'];
}) {
  const { period, code, noun } = indicator;
  const name = { kind: 'indicator', code } as const;
  const why = (year: number | null, group: FigureName['group'] = null) =>
    explain({ ...name, year, group });
  const groups = (by: IndicatorGroup['by']) => indicator.groups.filter((group) => group.by === by);
  return (
    <div class="indicator" tabIndex={-1}>
      <h3>{indicator.label}</h3>
      <p class="figure">
        <span class={period.none ? 'words' : 'percent'}>{period.text}</span>
        <span class="hint">
          {period.base !== '' && `${period.base} ${noun} · `}
          {departmentWords.target(indicator.target)}
        </span>
      </p>
      <Coverage figure={period} />
      <Button look="link" says={departmentWords.whySays(indicator.label)} onClick={() => why(null)}>
        {departmentWords.why}
      </Button>
      <Fold title={departmentWords.byYear}>
        {() => (
          <FigureRows
            rows={indicator.years.map((figure) => ({ label: figure.label, figure }))}
            why={(index) => why(indicator.years[index]?.year ?? null)}
          />
        )}
      </Fold>
      {(['level', 'type'] as const).map((by) =>
        groups(by).length === 0 ? null : (
          <Fold key={by} title={by === 'level' ? departmentWords.byLevel : departmentWords.byType}>
            {() => (
              <FigureRows
                rows={groups(by)}
                why={(index) => why(null, { by, code: groups(by)[index]?.code ?? '' })}
              />
            )}
          </Fold>
        ),
      )}
    </div>
  );
}

function Coverage({ figure }: { figure: Figure }) {
  const { coverage, remarks } = figure;
  if (!coverage) return <p class="hint">{departmentWords.noCoverage}</p>;
  const text = departmentWords.coverageOf(coverage.text);
  const tone = tones[coverage.level];
  return (
    <>
      <p class="spread">
        <span class="hint">{text}</span>
        <span class={`chip ${tone}`}>{coverage.label}</span>
      </p>
      <Bar part={coverage.share} whole={1} says={`${text}: ${coverage.label}`} tone={tone} />
      {remarks.map((remark) => (
        <p key={remark} class="hint">
          {remark}
        </p>
      ))}
    </>
  );
}
