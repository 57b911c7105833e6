/** Units as a list of buttons that open them; long lists grow on demand. */
import { useState } from 'preact/hooks';
import type { UnitName } from '../../api/api.ts';
import { Button } from '../parts/Button.tsx';
import * as words from '../words.vi.ts';

const atOnce = 40;

interface Props {
  readonly units: readonly UnitName[];
  aside?(unit: UnitName, index: number): string;
  open(unit: string): void;
}

export function UnitList({ units, aside, open }: Props) {
  const [shown, setShown] = useState(atOnce);
  const left = units.length - shown;
  return (
    <>
      <ul class="lines">
        {units.slice(0, shown).map((unit, index) => (
          <li key={unit.code} class="spread">
            <Button look="link" onClick={() => open(unit.code)}>
              {unit.name}
            </Button>
            {aside && <span class="hint">{aside(unit, index)}</span>}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button onClick={() => setShown(shown + atOnce)}>
          {words.more(Math.min(left, atOnce))}
        </Button>
      )}
    </>
  );
}
