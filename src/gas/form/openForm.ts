/** The functions of the sidebar that make our form: what set-up would do, then doing it. */
import type { FormApi } from '../../api/api.ts';
import type { Outline } from '../../outline/schema.ts';
import { reply } from '../errors/reply.ts';
import type { SetUpRequest } from './chooseLists.ts';
import { planSetUp, setUpAndLog } from './setUp.ts';

/** `listsOf`: the sample's lists for an outline. */
export function openForm(
  inForce: () => Outline,
  listsOf: (outline: Outline) => Required<SetUpRequest>,
): FormApi {
  const asked = <Answer>(work: (outline: Outline, lists: Required<SetUpRequest>) => Answer) =>
    reply(() => {
      const outline = inForce();
      return work(outline, listsOf(outline));
    });
  return { planForm: () => asked(planSetUp), makeForm: () => asked(setUpAndLog) };
}
