/** The five steps, each of which can be visited again. */
import * as words from './words.vi.ts';

export function StepList({ step, choose }: { step: number; choose(step: number): void }) {
  return (
    <ol class="steps" aria-label={words.stepsLabel}>
      {words.steps.map((name, at) => (
        <li key={name}>
          <button
            type="button"
            class="link"
            aria-current={at === step ? 'step' : undefined}
            onClick={() => choose(at)}
          >
            <span
              class={at < step ? 'number done' : 'number'}
              role="img"
              aria-label={words.stepOf(at + 1, at < step)}
            >
              {at < step ? '✓' : at + 1}
            </span>
            {name}
          </button>
        </li>
      ))}
    </ol>
  );
}
