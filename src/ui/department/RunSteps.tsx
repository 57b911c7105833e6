/** The steps of a run: reached, under way, to come; their room does not change. */
import type { RunStep } from '../../api/api.ts';
import * as departmentWords from './words.vi.ts';

const order: readonly RunStep[] = ['reading', 'summary', 'report'];

export function RunSteps({ reached }: { reached: readonly RunStep[] }) {
  const current = Math.max(0, ...reached.map((step) => order.indexOf(step)));
  const now = order[current] ?? 'reading';
  return (
    <>
      <p class="sr" role="status">
        {departmentWords.steps()[now]}
      </p>
      <ol class="steps">
        {order.map((step, index) => {
          const state = index < current ? 'past' : index === current ? 'now' : 'later';
          return (
            <li key={step} class={state} aria-current={state === 'now' ? 'step' : undefined}>
              {departmentWords.steps()[step]}
              {state === 'past' && <span class="sr"> {departmentWords.stepDone}</span>}
            </li>
          );
        })}
      </ol>
    </>
  );
}
