/** Step 3: the units, those whose type is not known first; a row that is none is set aside here. */
import { useRef, useState } from 'preact/hooks';
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
  const untyped = units.filter(({ type }) => type === null);
  // Chosen first and given by the button: an arrow key must not give the first type to all.
  const [type, setType] = useState('');
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const picked = untyped.filter(({ code }) => marked.has(code));
  const mark = ({ code }: LinkedUnit, isOn: boolean) =>
    setMarked((all) => new Set(isOn ? [...all, code] : [...all].filter((one) => one !== code)));
  const choose = (chosen: readonly LinkedUnit[], own: string) => {
    if (own === '') return;
    const before = view.link;
    change({
      ...before,
      units: units.map((one) => (chosen.includes(one) ? { ...one, type: own } : one)),
    });
    setMarked(new Set());
    setType('');
    // Its box goes with it.
    title.current?.focus();
    const label = view.types.find(({ code }) => code === own)?.label ?? '';
    const undo = () => {
      tell({ text: words.undone });
      change(before);
    };
    tell({
      text: words.typed(
        chosen.map(({ name }) => name),
        label,
      ),
      undo,
    });
  };
  const typeBox = (says: string, value: string, take: (type: string) => void) => (
    <select aria-label={says} value={value} onChange={(event) => take(event.currentTarget.value)}>
      <option value="">{words.chooseType}</option>
      {view.types.map(({ code, label }) => (
        <option key={code} value={code}>
          {label}
        </option>
      ))}
    </select>
  );
  const several = picked.length > 0 ? picked : untyped;
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
      {untyped.length > 1 && (
        <div class="card gan_giong">
          <strong>{words.untyped(untyped.length)}</strong>
          {typeBox(words.typeOfAll(picked.length, untyped.length), type, setType)}
          <Button waits={type === '' ? words.chooseType : ''} onClick={() => choose(several, type)}>
            {words.giveType(several.length)}
          </Button>
          <p class="hint" role="status">
            {words.typeOfAll(picked.length, untyped.length)}
          </p>
        </div>
      )}
      {untyped.map((unit) => (
        <div class="card gan_giong" key={unit.code}>
          {untyped.length > 1 && (
            <input
              type="checkbox"
              aria-label={words.markUnit(unit.name)}
              checked={marked.has(unit.code)}
              onChange={(event) => mark(unit, event.currentTarget.checked)}
            />
          )}{' '}
          <strong>{unit.name}</strong>
          {typeBox(words.typeOf(unit.name), '', (own) => choose([unit], own))}
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
