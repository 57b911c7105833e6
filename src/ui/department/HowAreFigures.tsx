/** The second question: what the figures are; a column a year, as wide as its coverage. */
import type { Figure, FigureName, IndicatorView } from '../../api/api.ts';
import { Button } from '../parts/Button.tsx';
import { Fold } from '../parts/Fold.tsx';
import { PanelSection } from '../parts/Section.tsx';
import { FigureRows } from './FigureRows.tsx';
import * as departmentWords from './words.vi.ts';

interface Props {
  readonly indicators: readonly IndicatorView[];
  explain(figure: FigureName): void;
  openTotals(): void;
}

export function HowAreFigures({ indicators, explain, openTotals }: Props) {
  const isWeak = indicators.some(({ period }) => period.coverage?.level === 'insufficient');
  const years = indicators[0]?.years.map(({ year }) => year) ?? [];
  return (
    <PanelSection
      title={departmentWords.howAreFigures}
      aside={
        <Button look="link" onClick={openTotals}>
          {departmentWords.totals}
        </Button>
      }
    >
      {indicators.map((indicator) => (
        <Target key={indicator.code} indicator={indicator} explain={explain} />
      ))}
      <Fold title={departmentWords.details}>
        {() => (
          <>
            <p class="hint">
              {departmentWords.columnsMean(years[0] ?? 0, years[years.length - 1] ?? 0)}
              {isWeak && ` ${departmentWords.weakMeans}`}
            </p>
            {indicators.map((indicator) => (
              <Details key={indicator.code} indicator={indicator} explain={explain} />
            ))}
          </>
        )}
      </Fold>
    </PanelSection>
  );
}

interface TargetProps {
  readonly indicator: IndicatorView;
  explain(figure: FigureName): void;
}

function Target({ indicator, explain }: TargetProps) {
  const { period, code, noun, short } = indicator;
  const why = () => explain({ kind: 'indicator', code, year: null, group: null });
  return (
    <div class="target" tabIndex={-1}>
      <div class="spread">
        <h3>{short}</h3>
        <Button look="link" says={departmentWords.whySays(short)} onClick={why}>
          {departmentWords.whyShort}
        </Button>
      </div>
      <div class="target-line">
        <span class={period.none ? 'words' : 'percent'}>{period.text}</span>
        <span class="target-base">
          <span>{period.base === '' ? '' : `${period.base} ${noun}`}</span>
          <Coverage figure={period} />
        </span>
        <YearColumns years={indicator.years} />
      </div>
    </div>
  );
}

/** By year, then by level and unit type. */
function Details({ indicator, explain }: TargetProps) {
  const { code, short } = indicator;
  const why = (year: number | null, group: FigureName['group'] = null) =>
    explain({ kind: 'indicator', code, year, group });
  return (
    <>
      <h4>{short}</h4>
      <FigureRows
        rows={indicator.years.map((figure) => ({ label: figure.label, figure }))}
        why={(index) => why(indicator.years[index]?.year ?? null)}
      />
      <FigureRows
        rows={indicator.groups}
        why={(index) => {
          const group = indicator.groups[index];
          why(null, group ? { by: group.by, code: group.code } : null);
        }}
      />
    </>
  );
}

const tones = { full: 'muted-text', provisional: 'doubtful-text', insufficient: 'bad-text' };

function Coverage({ figure: { coverage } }: { figure: Figure }) {
  if (!coverage) return <span>{departmentWords.noCoverage}</span>;
  return <span class={tones[coverage.level]}>{departmentWords.coverageShort(coverage.text)}</span>;
}

/** Height is the percentage, width is coverage: a tall thin column is not believed. */
function YearColumns({ years }: { years: readonly Figure[] }) {
  const says = years.map(({ label, text }) => `${label}: ${text}`).join('; ');
  return (
    <span class="year-columns" role="img" aria-label={says}>
      {years.map(({ year, text, none, coverage }) => (
        <span key={year} title={`${year}: ${text}`}>
          <span
            style={{
              height: `${none ? 0 : shareOf(text) * 100}%`,
              width: `${(coverage?.share ?? 0) * 100}%`,
            }}
          />
        </span>
      ))}
    </span>
  );
}

/** 0.941 in "94,1%". */
function shareOf(text: string): number {
  const number = Number(text.replace(/[^\d,]/g, '').replace(',', '.'));
  return Number.isNaN(number) ? 0 : Math.min(1, number / 100);
}
