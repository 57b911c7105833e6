/** Final versions, and the cells that units changed after one. */
import type { Difference, Version } from '../../api/api.ts';
import { call } from '../call.ts';
import { CellLink } from '../parts/CellLink.tsx';
import { FailureNote } from '../parts/FailureNote.tsx';
import { Fold } from '../parts/Fold.tsx';
import { PanelSection } from '../parts/Section.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { useReading } from '../useReading.ts';
import * as departmentWords from './words.vi.ts';

export function VersionsPart({ versions }: { versions: readonly Version[] }) {
  return (
    <PanelSection title={departmentWords.versions}>
      {versions.length === 0 && <p class="hint">{departmentWords.noVersions}</p>}
      {versions.map(({ version, at, by }) => (
        <Fold key={version} title={departmentWords.versionAt(version, at, by)}>
          {() => <Differences version={version} />}
        </Fold>
      ))}
    </PanelSection>
  );
}

function Differences({ version }: { version: number }) {
  const reading = useReading(String(version), () => call('readDifferences', version));
  if (reading.failure) return <FailureNote failure={reading.failure} again={reading.again} />;
  if (!reading.answer) return <Waiting />;
  if (reading.answer.length === 0) return <p>{departmentWords.noDifferences}</p>;
  return (
    <>
      <p>{departmentWords.differenceCount(reading.answer.length)}</p>
      <ul class="lines">
        {reading.answer.map((difference) => (
          <DifferenceLine
            key={`${difference.place.tab}${difference.label}${difference.unit}`}
            {...difference}
          />
        ))}
      </ul>
    </>
  );
}

function DifferenceLine({ unit, label, place, before, after }: Difference) {
  return (
    <li>
      {unit} · <CellLink place={place}>{label}</CellLink>: <del>{before}</del> → <ins>{after}</ins>
    </li>
  );
}
