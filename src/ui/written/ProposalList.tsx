/** The proposals of a report: figures as cards, then what else the report holds. */
import { useState } from 'preact/hooks';
import type { UnitView } from '../../api/api.ts';
import type { WrittenForm, WrittenReport } from '../../core/written/writtenReport.ts';
import { Button } from '../parts/Button.tsx';
import {
  type Choice,
  type Choices,
  cellsFor,
  mayBeAllYears,
  obstacle,
  yearFields,
} from './choices.ts';
import { FigureCard } from './FigureCard.tsx';
import { Remainder } from './Remainder.tsx';
import * as words from './words.vi.ts';

/** Cards shown before a person asks for more; by keys one more than is looked at. */
const atOnce = 20;

interface Props {
  readonly view: UnitView;
  readonly report: WrittenReport;
  readonly form: WrittenForm;
  readonly choices: Choices;
  readonly current: number;
  decide(at: number, more: Partial<Choice>): void;
  setTexts(texts: ReadonlySet<string>): void;
}

export function ProposalList(props: Props) {
  const { view, report, form, choices, current, decide, setTexts } = props;
  const fields = yearFields(view);
  const [shown, setShown] = useState(atOnce);
  const last = Math.max(shown, current + 2);
  const hidden = Math.max(0, report.figures.length - last);
  const taken = choices.figures.filter(({ state }) => state === 'taken').length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls is scrolled by keys too
    <section class="proposal-side" aria-label={words.proposals} tabIndex={0}>
      <p class="hint">{words.help}</p>
      {report.withheld > 0 && <p class="hint">{words.withheld(report.withheld)}</p>}
      <p class="hint">{words.takenOf(taken, report.figures.length)}</p>
      <ol class="proposals">
        {report.figures.slice(0, last).map((figure, at) => {
          const choice = choices.figures[at];
          if (!choice) return null;
          return (
            <FigureCard
              key={at}
              at={at}
              isCurrent={at === current}
              figure={figure}
              choice={choice}
              sentence={report.sentences.find(({ id }) => id === figure.sentence)}
              fields={fields}
              years={form.years}
              cells={cellsFor(view, choice)}
              obstacle={obstacle(view, choices, at)}
              forAllYears={
                mayBeAllYears(figure) && obstacle(view, choices, at, { year: 'all' }) === ''
              }
              decide={(more) => decide(at, more)}
            />
          );
        })}
      </ol>
      {hidden > 0 && (
        <p data-next={last}>
          <Button look="link" onClick={() => setShown(last + atOnce)}>
            {words.moreFigures(Math.min(hidden, atOnce))}
          </Button>
        </p>
      )}
      <Remainder {...{ view, report, form, choices, setTexts }} />
    </section>
  );
}
