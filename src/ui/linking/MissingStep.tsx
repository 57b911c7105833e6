/** Step 4: what the sheet does not have, and what follows from each choice. */
import type { Completion } from '../../core/linking/link.ts';
import { Button } from '../parts/Button.tsx';
import type { StepProps } from './TabsStep.tsx';
import * as words from './words.vi.ts';

const ways: readonly (readonly [Completion, string, string])[] = [
  ['required', words.required, words.requiredHow],
  ['signing', words.bySigning, words.bySigningHow],
];

export function MissingStep({ view, change, add }: StepProps) {
  const { signing, explanations } = view.lacking;
  const codes = (list: typeof signing) => list.map(({ code }) => code);
  const used = new Set(view.link.tabs.map(({ role }) => role));
  const tables = view.roles.filter(
    ({ code }) => code !== 'answers' && code !== 'registry' && !used.has(code),
  );
  return (
    <section>
      <h2>{words.missingTitle}</h2>
      <p class="hint">{words.missingHint}</p>
      <fieldset class="card">
        <legend>{words.signing}</legend>
        {ways.map(([completion, label, how]) => (
          <label key={completion}>
            <input
              type="radio"
              name="completion"
              checked={view.link.completion === completion}
              onChange={() => change({ ...view.link, completion })}
            />
            {label}
            <span class="hint"> {how}</span>
          </label>
        ))}
        {signing.length > 0 && (
          <>
            <p class="hint">{words.addSigningHow(signing.map(({ label }) => label))}</p>
            <Button onClick={() => add(codes(signing))}>{words.addSigning(signing.length)}</Button>
          </>
        )}
      </fieldset>
      <div class="card">
        <strong>{words.explanations}</strong>
        {explanations.length === 0 ? (
          <p class="hint">{words.explanationsThere}</p>
        ) : (
          <>
            <p>
              {words.explanationsOwn} <span class="hint">{words.explanationsOwnHow}</span>
            </p>
            <p>
              {words.explanationsColumn} <span class="hint">{words.explanationsColumnHow}</span>
            </p>
            <Button onClick={() => add(codes(explanations))}>{words.addExplanations}</Button>
          </>
        )}
      </div>
      <div class="card">
        <strong>{words.tables}</strong>
        <p class="hint">
          {tables.length === 0
            ? words.noneMissing
            : words.tablesHow(tables.map(({ label }) => label))}
        </p>
      </div>
    </section>
  );
}
