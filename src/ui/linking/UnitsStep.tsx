/** Step 3: the units, those whose type is not known first; a row that is none is set aside here. */
import { useRef } from 'preact/hooks';
import type { LinkedUnit } from '../../core/linking/link.ts';
import { useDesk } from '../desk.ts';
import { Button } from '../parts/Button.tsx';
import { Fold } from '../parts/Fold.tsx';
import { withoutUnit } from './apart.ts';
import type { StepProps } from './TabsStep.tsx';
import * as words from './words.vi.ts';

export function UnitsStep({ view, change }: StepProps) {
  const { tell } = useDesk();
  const title = useRef<HTMLHeadingElement>(null);
  const { units } = view.link;
  const choose = (unit: LinkedUnit, type: string) =>
    change({ ...view.link, units: units.map((one) => (one === unit ? { ...one, type } : one)) });
  const putApart = (unit: LinkedUnit) => {
    const before = view.link;
    change(withoutUnit(view, unit));
    // Its button goes with it.
    title.current?.focus();
    const undo = () => {
      tell({ text: words.undone });
      change(before);
    };
    tell({ text: words.putApart(unit.name), undo });
  };
  const noUnit = (unit: LinkedUnit) => (
    <Button look="link" says={words.noUnitSays(unit.name)} onClick={() => putApart(unit)}>
      {words.noUnit}
    </Button>
  );
  return (
    <section>
      <h2 ref={title} tabIndex={-1}>
        {words.unitsTitle(units.length)}
      </h2>
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
            {noUnit(unit)}
          </div>
        ))}
      {view.types.map(({ code, label }) => {
        const own = units.filter(({ type }) => type === code);
        return own.length === 0 ? null : (
          <Fold key={code} title={`${label}: ${own.length}`}>
            {() => (
              <ul>
                {own.map((unit) => (
                  <li key={unit.code}>
                    {unit.name} {noUnit(unit)}
                  </li>
                ))}
              </ul>
            )}
          </Fold>
        );
      })}
    </section>
  );
}
