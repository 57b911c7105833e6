/** Step 3: the units, those whose type is not known first. */
import type { LinkedUnit } from '../../core/linking/link.ts';
import { Fold } from '../parts/Fold.tsx';
import type { StepProps } from './TabsStep.tsx';
import * as words from './words.vi.ts';

export function UnitsStep({ view, change }: StepProps) {
  const { units } = view.link;
  const choose = (unit: LinkedUnit, type: string) =>
    change({ ...view.link, units: units.map((one) => (one === unit ? { ...one, type } : one)) });
  return (
    <section>
      <h2>{words.unitsTitle(units.length)}</h2>
      <p class="hint">{words.unitsHint}</p>
      {units
        .filter(({ type }) => type === null)
        .map((unit) => (
          <div class="card gan_giong" key={unit.code}>
            <strong>{unit.name}</strong>
            <select
              aria-label={words.typeOf(unit.name)}
              value=""
              onChange={(event) => choose(unit, event.currentTarget.value)}
            >
              <option value="">{words.chooseType}</option>
              {view.types.map(({ code, label }) => (
                <option key={code} value={code}>
                  {label}
                </option>
              ))}
            </select>
          </div>
        ))}
      {view.types.map(({ code, label }) => {
        const own = units.filter(({ type }) => type === code);
        return own.length === 0 ? null : (
          <Fold key={code} title={`${label}: ${own.length}`}>
            {() => (
              <ul>
                {own.map((unit) => (
                  <li key={unit.code}>{unit.name}</li>
                ))}
              </ul>
            )}
          </Fold>
        );
      })}
    </section>
  );
}
