/** What differs between two runs: each figure with its times, and the units that moved it. */
import type { VersionChange, VersionComparison } from '../../../core/report/versions/changes.ts';
import {
  differentKinds,
  moverText,
  noMovers,
  runText,
} from '../../../core/report/versions/versionWords.vi.ts';
import { Button } from '../../parts/Button.tsx';
import { Fold } from '../../parts/Fold.tsx';
import * as versionWords from '../versions.vi.ts';
import * as departmentWords from '../words.vi.ts';

interface Props {
  readonly comparison: VersionComparison;
  /** The later side is what a run would give now. */
  readonly isNow?: boolean;
  openUnit(unit: string): void;
}

/** Both runs are named; a draft against a final is said to be one. */
export function ComparisonView({ comparison, isNow = false, openUnit }: Props) {
  const { before, after, changes } = comparison;
  return (
    <>
      <p class="hint">
        {departmentWords.fromTo(runText(before), isNow ? versionWords.asNow : runText(after))}
      </p>
      {before.state !== after.state && <p class="note doubtful">{differentKinds}</p>}
      <p>
        {changes.length === 0
          ? departmentWords.noChanges
          : versionWords.changeCount(changes.length)}
      </p>
      {changes.map((change) => (
        <OneChange key={change.label} change={change} openUnit={openUnit} />
      ))}
    </>
  );
}

function OneChange({ change, openUnit }: { change: VersionChange; openUnit(unit: string): void }) {
  const { label, times, movers, more, untold } = change;
  return (
    <table class="figures changes">
      <caption>{label}</caption>
      <thead>
        <tr>
          <th scope="col">{versionWords.when}</th>
          <th scope="col">{departmentWords.before}</th>
          <th scope="col">{departmentWords.now}</th>
        </tr>
      </thead>
      <tbody>
        {times.map(({ time, before, after }) => (
          <tr key={time}>
            <th scope="row">{time === '' ? versionWords.wholeCount : time}</th>
            <td>{before}</td>
            <td class="strong">{after}</td>
          </tr>
        ))}
        <tr>
          <td colSpan={3}>
            {untold !== null && <span class="hint">{noMovers[untold]}</span>}
            {movers.length > 0 && (
              <Fold title={versionWords.movedBy(movers.length + more)}>
                {() => (
                  <ul class="lines">
                    {movers.map((mover) => (
                      <li key={mover.unit}>
                        <Button look="link" onClick={() => openUnit(mover.unit)}>
                          {moverText(mover)}
                        </Button>
                      </li>
                    ))}
                    {more > 0 && <li>{versionWords.moreUnits(more)}</li>}
                  </ul>
                )}
              </Fold>
            )}
          </td>
        </tr>
      </tbody>
    </table>
  );
}
