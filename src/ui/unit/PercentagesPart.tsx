/** The unit's own percentages, each with its numerator and denominator, as they will be counted. */
import type { UnitView } from '../../api.ts';
import { Section } from '../parts/Section.tsx';
import * as unitWords from './words.vi.ts';

export function PercentagesPart({ view }: { view: UnitView }) {
  if (view.indicators.length === 0) return null;
  return (
    <Section title={unitWords.percentages}>
      <p class="hint">{unitWords.percentagesHelp}</p>
      {view.indicators.map((indicator) => (
        <table key={indicator.code} class="figures">
          <caption>{indicator.label}</caption>
          <thead>
            <tr>
              <th scope="col">{unitWords.year}</th>
              <th scope="col">{unitWords.base}</th>
              <th scope="col">{unitWords.percentage}</th>
            </tr>
          </thead>
          <tbody>
            {indicator.figures.map(({ label, base, text, reason }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{base || '–'}</td>
                <td>{reason === '' ? <b>{text}</b> : <span class="hint">{reason}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </Section>
  );
}
