/** The unit's own percentages, each with its numerator and denominator, as they will be counted. */
import type { Figure, UnitView } from '../../api.ts';
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
            {indicator.years.map((figure) => (
              <tr key={figure.label}>
                <th scope="row">{figure.label}</th>
                <td>{baseOf(figure, indicator.noun)}</td>
                <td class={figure.none ? 'hint' : 'strong'}>{figure.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </Section>
  );
}

/** "2/3 trường"; nothing where there is no figure to rest on. */
function baseOf({ numerator, denominator, units }: Figure, noun: string): string {
  return units === 0 ? '–' : `${numerator}/${denominator} ${noun}`;
}
