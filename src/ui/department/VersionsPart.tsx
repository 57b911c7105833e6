/** Final versions: the cells that units changed after one, and what differs between two, figure by figure. */
import { useId, useState } from 'preact/hooks';
import type { Difference, Version } from '../../api/api.ts';
import { groupBy } from '../../core/lib/groupBy.ts';
import { call } from '../call.ts';
import { CellLink } from '../parts/CellLink.tsx';
import { FailureNote } from '../parts/FailureNote.tsx';
import { Fold } from '../parts/Fold.tsx';
import { PanelSection } from '../parts/Section.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { useReading } from '../useReading.ts';
import { ChangeTable } from './ChangesPart.tsx';
import * as departmentWords from './words.vi.ts';

export function VersionsPart({ versions }: { versions: readonly Version[] }) {
  return (
    <PanelSection title={departmentWords.versions}>
      {versions.length === 0 && <p class="hint">{departmentWords.noVersions}</p>}
      {versions.map(({ version, at, by }) => (
        <Fold key={version} title={departmentWords.versionAt(version, at, by)}>
          {() => <OneVersion version={version} versions={versions} />}
        </Fold>
      ))}
    </PanelSection>
  );
}

/** Compared with what is now, unless another final is chosen. */
function OneVersion({ version, versions }: { version: number; versions: readonly Version[] }) {
  const id = useId();
  const [other, setOther] = useState(0);
  const others = versions.filter((one) => one.version !== version);
  return (
    <>
      {others.length > 0 && (
        <p class="field">
          <label for={id}>{departmentWords.comparedWith}</label>
          <select
            id={id}
            value={other}
            onChange={(event) => setOther(Number(event.currentTarget.value))}
          >
            <option value={0}>{departmentWords.withNow}</option>
            {others.map((one) => (
              <option key={one.version} value={one.version}>
                {departmentWords.withVersion(one.version)}
              </option>
            ))}
          </select>
        </p>
      )}
      {other === 0 ? (
        <SinceThen version={version} />
      ) : (
        <BetweenFinals
          key={other}
          earlier={Math.min(version, other)}
          later={Math.max(version, other)}
        />
      )}
    </>
  );
}

function SinceThen({ version }: { version: number }) {
  const reading = useReading(String(version), () => call('readDifferences', version));
  if (reading.failure) return <FailureNote failure={reading.failure} again={reading.again} />;
  if (!reading.answer) return <Waiting />;
  const { length } = reading.answer;
  return (
    <>
      <p>
        {length === 0 ? departmentWords.noDifferences : departmentWords.differenceCount(length)}
      </p>
      <ByUnit cells={reading.answer} />
    </>
  );
}

function BetweenFinals({ earlier, later }: { earlier: number; later: number }) {
  const reading = useReading(`${earlier} ${later}`, () => call('compareFinals', earlier, later));
  if (reading.failure) return <FailureNote failure={reading.failure} again={reading.again} />;
  if (!reading.answer) return <Waiting />;
  const { figures, cells } = reading.answer;
  return (
    <>
      <p>{departmentWords.betweenFinals(earlier, later)}</p>
      <ChangeTable changes={figures} />
      <p>{departmentWords.changedCells(cells.length)}</p>
      <ByUnit cells={cells} />
    </>
  );
}

function ByUnit({ cells }: { cells: readonly Difference[] }) {
  return (
    <ul class="lines">
      {[...groupBy(cells, ({ unit }) => unit)].map(([unit, own]) => (
        <li key={unit}>
          {unit}
          <ul>
            {own.map(({ label, place, before, after }) => (
              <li key={`${place.tab}${place.row} ${place.column}`}>
                <CellLink place={place}>{label}</CellLink>: <del>{before}</del> → <ins>{after}</ins>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
