/** The unit's screen: which unit, then everything about its report from top to bottom. */
import { useState } from 'preact/hooks';
import type { Start, UnitName } from '../../api/api.ts';
import { Button } from '../parts/Button.tsx';
import { unitTab } from '../words.vi.ts';
import { FindUnit } from './FindUnit.tsx';
import { UnitReport } from './UnitReport.tsx';
import { useSelection } from './useSelection.ts';
import * as unitWords from './words.vi.ts';

interface Props {
  readonly start: Start;
  readonly unit: string;
  choose(unit: string): void;
  /** The Department's screen is wanted. */
  leave(): void;
}

export function UnitScreen({ start, unit, choose, leave }: Props) {
  const [finding, setFinding] = useState(unit === '');
  const selection = useSelection();
  const selected = start.units.find((one) => one.code === selection?.unit);
  const take = (code: string) => {
    choose(code);
    setFinding(false);
  };
  const other = selected && selected.code !== unit ? selected : undefined;
  if (finding || unit === '') {
    return (
      <>
        <h1 class="sr">{unitTab}</h1>
        <OtherRow unit={other} take={take} />
        <FindUnit units={start.units} choose={take} />
        {unit !== '' && <Button onClick={() => setFinding(false)}>{unitWords.keep}</Button>}
      </>
    );
  }
  const stamp = selection?.unit === unit ? `${selection.tab}/${selection.stamp}` : '';
  return (
    <UnitReport
      key={unit}
      unit={unit}
      stamp={stamp}
      onBehalf={false}
      change={() => setFinding(true)}
      leave={leave}
      other={other && <OtherLink unit={other} take={take} />}
    />
  );
}

function OtherLink({ unit, take }: { unit: UnitName; take(code: string): void }) {
  return (
    <Button look="link" says={unitWords.showOther(unit.name)} onClick={() => take(unit.code)}>
      {unitWords.otherRow(unit.name)}
    </Button>
  );
}

/** A line that is always there, so that nothing moves when another unit's row is selected. */
function OtherRow({ unit, take }: { unit: UnitName | undefined; take(code: string): void }) {
  return (
    <p class="where" role="status">
      {unit && <OtherLink unit={unit} take={take} />}
    </p>
  );
}
