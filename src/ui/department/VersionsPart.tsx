/** Final versions: the cells that units changed after one. */
import type { Version } from '../../api/api.ts';
import { call } from '../call.ts';
import { FailureNote } from '../parts/FailureNote.tsx';
import { Fold } from '../parts/Fold.tsx';
import { PanelSection } from '../parts/Section.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { useReading } from '../useReading.ts';
import { CellsByUnit } from './versions/CellsByUnit.tsx';
import * as departmentWords from './words.vi.ts';

export function VersionsPart({ versions }: { versions: readonly Version[] }) {
  return (
    <PanelSection title={departmentWords.versions}>
      {versions.length === 0 && <p class="hint">{departmentWords.noVersions}</p>}
      {versions.map(({ version, at, by }) => (
        <Fold key={version} title={departmentWords.versionAt(version, at, by)}>
          {() => <SinceThen version={version} />}
        </Fold>
      ))}
    </PanelSection>
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
      <CellsByUnit cells={reading.answer} />
    </>
  );
}
