/** The second question: what the figures are; a column a year, as wide as its coverage. */
import type { Figure, FigureName, IndicatorView } from '../../api/api.ts';
import { Button } from '../parts/Button.tsx';
import { PanelSection } from '../parts/Section.tsx';
import * as departmentWords from './words.vi.ts';

interface Props {
  readonly indicators: readonly IndicatorView[];
  explain(figure: FigureName): void;
  openTotals(): void;
}

/** More would push the third question off the screen; the others are one step away. */
const mostTargets = 3;

export function HowAreFigures({ indicators, explain, openTotals }: Props) {
  const left = Math.max(0, indicators.length - mostTargets);
  return (
    <PanelSection
      title={departmentWords.howAreFigures}
      aside={
        <Button look="link" onClick={openTotals}>
          {departmentWords.byYearShort}
        </Button>
      }
    >
      {indicators.slice(0, mostTargets).map((indicator) => (
        <Target key={indicator.code} indicator={indicator} explain={explain} />
      ))}
      {left > 0 && (
        <Button look="link" onClick={openTotals}>
          {departmentWords.otherTargets(left)}
        </Button>
      )}
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
