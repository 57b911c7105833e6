/** The unit's own percentages, each with its numerator and denominator, as they will be counted. */
import type { UnitFigure, UnitView } from '../../api/api.ts';
import { PanelSection } from '../parts/Section.tsx';
import * as unitWords from './words.vi.ts';

export function PercentagesPart({ view }: { view: UnitView }) {
  if (view.indicators.length === 0) return null;
  return (
    <PanelSection title={unitWords.percentages}>
      <p class="hint">{unitWords.percentagesHelp}</p>
      {view.indicators.map((indicator) => (
        <table key={indicator.code} class="years">
          <caption>{indicator.label}</caption>
          <thead>
            <tr>
              <th scope="col">{unitWords.year}</th>
              <th scope="col">{unitWords.base}</th>
              <th scope="col">{unitWords.percentage}</th>
            </tr>
          </thead>
          <tbody>
            {gather(indicator.figures).map(({ label, base, text, reason }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{base || '–'}</td>
                <td>{reason === '' ? <b>{text}</b> : <span class="hint">{reason}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </PanelSection>
  );
}

/** One row when every figure says the same. */
function gather(figures: readonly UnitFigure[]): readonly UnitFigure[] {
  const [first] = figures;
  const same = figures.every(({ base, text, reason }) =>
    first ? base === first.base && text === first.text && reason === first.reason : false,
  );
  return first && same && figures.length > 1 ? [{ ...first, label: unitWords.everyYear }] : figures;
}
