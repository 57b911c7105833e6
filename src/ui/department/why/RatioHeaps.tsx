/** A percentage as its division in words, its heaps as one bar, and its bounds on a scale. */
import type { RatioParts } from '../../../api/api.ts';
import * as departmentWords from '../words.vi.ts';

const count = (number: number) => String(number).replace(/\B(?=(\d{3})+$)/g, '.');

export function RatioHeaps({ text, parts }: { text: string; parts: RatioParts }) {
  const { numerator, denominator, outside, noun, bounds, units, expected } = parts;
  const heaps = [
    ['met', parts.numeratorLabel, numerator],
    ['missed', departmentWords.notMet(noun), denominator - numerator],
    ['outside', departmentWords.withoutData, outside ?? 0],
  ] as const;
  const says = heaps.map(([, label, number]) => `${label}: ${count(number)}`).join('; ');
  return (
    <>
      <div class="division">
        <span class="percent">{text}</span>
        {denominator > 0 && (
          <span class="hint">
            = {departmentWords.divided(count(numerator), parts.numeratorLabel)}
            <br />
            {departmentWords.by}{' '}
            {departmentWords.divided(count(denominator), parts.denominatorLabel)}
          </span>
        )}
      </div>
      {denominator > 0 && (
        <>
          <div class="state-bar" role="img" aria-label={says}>
            {heaps.map(([name, , number]) =>
              number === 0 ? null : (
                <span key={name} class={`heap-${name}`} style={{ flexGrow: number }} />
              ),
            )}
          </div>
          <ul class="heaps">
            {heaps.map(([name, label, number]) =>
              name === 'outside' && outside === null ? null : (
                <li key={name}>
                  <span class={`dot heap-${name}`} aria-hidden="true" />
                  <span>{label}</span>
                  <strong class="number">{count(number)}</strong>
                </li>
              ),
            )}
          </ul>
        </>
      )}
      {units < expected && (
        <div class="note doubtful">
          <p>
            {departmentWords.unitsBehind(units, expected)}{' '}
            {bounds && departmentWords.boundsSay(bounds.low, bounds.high)}
          </p>
        </div>
      )}
    </>
  );
}
