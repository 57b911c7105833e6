/** The functions of the sidebar that make our form: what set-up would do, then doing it. */
import type { FormApi } from '../../api/api.ts';
import { setUpWords } from '../../core/form/sentences.vi.ts';
import type { Outline } from '../../outline/schema.ts';
import { Refusal } from '../errors/refusal.ts';
import { reply } from '../errors/reply.ts';
import type { SetUpRequest } from './chooseLists.ts';
import { planSetUp, setUpAndLog } from './setUp.ts';

/** The sample's lists for an outline. */
type ListsOf = (outline: Outline) => Required<SetUpRequest>;

export function openForm(inForce: () => Outline, listsOf: ListsOf): FormApi {
  const asked = <Answer>(work: (outline: Outline, lists: Required<SetUpRequest>) => Answer) =>
    reply(() => {
      const outline = inForce();
      return work(outline, listsOf(outline));
    });
  return {
    planForm: () => asked(planSetUp),
    makeForm: () => asked(setUpAndLog),
    takeApart: () =>
      reply(() => {
        // The scopes allow no second spreadsheet; the page on one's own machine answers itself.
        throw new Refusal('not-parted');
      }),
  };
}

/** The menu item: says what it would do, and does it when the person agrees. */
export function askAndSetUp(outline: Outline, listsOf: ListsOf): void {
  const sample = listsOf(outline);
  const ui = SpreadsheetApp.getUi();
  const lines = planSetUp(outline, sample);
  if (lines.length === 0) {
    ui.alert(setUpWords.title, setUpWords.nothing, ui.ButtonSet.OK);
    return;
  }
  const question = [setUpWords.ask, ...lines].join('\n\n');
  const answer = ui.alert(setUpWords.title, question, ui.ButtonSet.OK_CANCEL);
  if (answer !== ui.Button.OK) return;
  const done = setUpAndLog(outline, sample);
  ui.alert(setUpWords.done, [...done, setUpWords.limits].join('\n\n'), ui.ButtonSet.OK);
}
