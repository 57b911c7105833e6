/** What a key does to the figure that is looked at, and what is said of an act: seen in the foot, and spoken. */
import type { UnitView } from '../../api/api.ts';
import type { WrittenReport } from '../../core/written/writtenReport.ts';
import { type Choice, type Choices, obstacle, yearFields } from './choices.ts';
import * as words from './words.vi.ts';

/** The keys of a figure, and those of its boxes for field and year. */
export type ActKey = 'n' | 'b' | 'enter' | 'escape';

/** Where the keyboard is afterwards. */
export type Focus = 'stay' | 'figure' | 'year';

interface Pressed {
  readonly more?: Partial<Choice>;
  readonly said: string;
  readonly to: Focus;
}

interface Deciding {
  readonly view: UnitView;
  readonly report: WrittenReport;
  readonly choices: Choices;
}

/** Every key is answered; only Enter takes from a box, so that a blind N never takes a year that was passed. */
export function pressed(deciding: Deciding, at: number, key: ActKey, isInBox: boolean): Pressed {
  const { view, report, choices } = deciding;
  const figure = report.figures[at]?.typed ?? '';
  const choice = choices.figures[at];
  const act = (more: Partial<Choice>): Pressed => {
    const to = isInBox ? 'figure' : 'stay';
    return { more, said: tellAct(deciding, at, more), to };
  };
  if (key === 'escape') return { said: '', to: 'figure' };
  if (key === 'b') return act({ state: 'dropped' });
  const why = obstacle(view, choices, at);
  if (why === words.yearFirst)
    return { said: words.yearByKeys(figure), to: isInBox ? 'stay' : 'year' };
  if (why !== '') return { said: words.notTaken(figure, why), to: 'stay' };
  if (isInBox && key === 'n')
    return { said: words.enterTakes(figure, words.answerYear(choice?.year ?? null)), to: 'stay' };
  if (choice?.state === 'taken')
    return { said: words.takenBefore(figure), to: isInBox ? 'figure' : 'stay' };
  return act({ state: 'taken' });
}

/** What is said when a choice changes; '' where the change says enough itself. */
export function tellAct(
  { view, report, choices }: Deciding,
  at: number,
  more: Partial<Choice>,
): string {
  const before = choices.figures[at];
  const figure = report.figures[at]?.typed ?? '';
  if (!before) return '';
  const { field, year, state } = { ...before, ...more };
  const label = yearFields(view).find(({ code }) => code === field)?.label ?? '';
  const where = [label, words.answerYear(year)].filter(Boolean).join(', ');
  if (state === 'taken') return words.saidTaken(figure, where);
  if (state === 'dropped') return words.saidDropped(figure);
  const why = obstacle(view, choices, at, more);
  if (why !== '' && why !== words.yearFirst) return words.notTaken(figure, why);
  if (before.state === 'open') return '';
  const isMoved = field !== before.field || year !== before.year;
  return isMoved ? words.saidMoved(figure, where) : words.saidOpen(figure);
}
