/** What differs between a reviewed report and its run: the verdict first, then each place once. */
import type { FigureName } from '../../api/api.ts';
import type { ReportComparison, ReportDifference } from '../../core/reviewed/compareReport.ts';
import { Button } from '../parts/Button.tsx';
import * as words from './words.vi.ts';

interface Props {
  readonly comparison: ReportComparison;
  explain(figure: FigureName): void;
}

export function DifferenceList({ comparison, explain }: Props) {
  const { differences } = comparison;
  const isWrong = differences.some(({ kind }) => kind === 'figure');
  const tone = isWrong ? 'bad' : differences.length > 0 ? 'doubtful' : 'good';
  return (
    <>
      <p class={`note ${tone}`} role="status">
        <strong>{words.verdict(comparison)}</strong>
      </p>
      <ol class="review-list">
        {differences.map((one, at) => (
          <li key={`${at} ${one.kind}`}>
            <Difference one={one} explain={explain} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Difference({ one, explain }: { one: ReportDifference; explain: Props['explain'] }) {
  const { before, after, figures, part } = one;
  return (
    <>
      <p>
        <span class={`chip ${one.kind === 'figure' ? 'bad' : ''}`}>{words.kindName(one)}</span>
        {part !== '' && <span class="hint"> {part}</span>}
      </p>
      {figures.map((figure, at) => {
        const name = words.figureName(figure);
        const { source } = figure;
        return (
          <p key={`${at} ${name}`}>
            <strong>{name}</strong>{' '}
            {source && (
              <Button
                look="link"
                says={words.whyOf(name)}
                onClick={() =>
                  explain({ kind: source.kind, code: source.code, year: source.year, group: null })
                }
              >
                {words.why}
              </Button>
            )}
          </p>
        );
      })}
      {before !== '' && one.kind !== 'moved' && (
        <p>
          <del>{before}</del>
        </p>
      )}
      {after !== '' && <p>{one.kind === 'moved' ? after : <ins>{after}</ins>}</p>}
    </>
  );
}
