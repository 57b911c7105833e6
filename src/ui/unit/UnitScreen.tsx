/** The unit's screen: which unit, then everything about its report from top to bottom. */
import { useState } from 'preact/hooks';
import type { Start, UnitName } from '../../api.ts';
import { Button } from '../parts/Button.tsx';
import { FindUnit } from './FindUnit.tsx';
import { UnitReport } from './UnitReport.tsx';
import { useSelection } from './useSelection.ts';
import * as unitWords from './words.vi.ts';

interface Props {
  readonly start: Start;
  readonly unit: string;
  choose(unit: string): void;
}

export function UnitScreen({ start, unit, choose }: Props) {
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
        <FindUnit units={start.units} choose={take} />
        {other && <OtherRow unit={other} take={take} />}
        {unit !== '' && <Button onClick={() => setFinding(false)}>{unitWords.keep}</Button>}
      </>
    );
  }
  const stamp = selection?.unit === unit ? `${selection.tab}/${selection.stamp}` : '';
  return (
    <>
      {other && <OtherRow unit={other} take={take} />}
      <UnitReport key={unit} unit={unit} stamp={stamp} onBehalf={false} change={() => setFinding(true)} />
    </>
  );
}

function OtherRow({ unit, take }: { unit: UnitName; take(code: string): void }) {
  return (
    <p class="note plain" role="status">
      {unitWords.otherRow(unit.name)}{' '}
      <Button look="link" onClick={() => take(unit.code)}>
        {unitWords.showOther}
      </Button>
    </p>
  );
}
