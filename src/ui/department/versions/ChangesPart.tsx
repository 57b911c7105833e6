/** One version against another: drafts, finals, a file, or what is now, figure by figure with the units that moved it. */
import { useId, useState } from 'preact/hooks';
import type { LastRun, Version, VersionName } from '../../../api/api.ts';
import { call } from '../../call.ts';
import { FailureNote } from '../../parts/FailureNote.tsx';
import { FileField } from '../../parts/FileField.tsx';
import { PanelSection } from '../../parts/Section.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { useReading } from '../../useReading.ts';
import { DownloadButton } from '../DownloadButton.tsx';
import * as versionWords from '../versions.vi.ts';
import * as departmentWords from '../words.vi.ts';
import { CellsByUnit } from './CellsByUnit.tsx';
import { ComparisonView } from './ComparisonView.tsx';

interface Props {
  readonly lastRun: LastRun | null;
  readonly versions: readonly Version[];
  openUnit(unit: string): void;
}

/** 'draft', 'now', 'file', or the number of a final. */
type Side = string;

export function ChangesPart({ lastRun, versions, openUnit }: Props) {
  const finals = versions.map(({ version }) => String(version));
  const [before, setBefore] = useState<Side>(firstSide(lastRun));
  const [after, setAfter] = useState<Side>('now');
  const [files, setFiles] = useState<readonly [TextFile | null, TextFile | null]>([null, null]);
  const sides = [sideName(before, files[0]), sideName(after, files[1])] as const;
  const [one, other] = sides;
  const key = JSON.stringify([before, after, files.map((file) => file?.id ?? 0)]);
  return (
    <PanelSection title={departmentWords.changes}>
      {lastRun && <p class="hint">{departmentWords.lastRun(lastRun.at, lastRun.by)}</p>}
      <SideField
        label={versionWords.comparedFrom}
        sides={['draft', ...finals, 'file']}
        side={before}
        choose={setBefore}
        file={files[0]}
        read={(file) => setFiles([file, files[1]])}
      />
      <SideField
        label={versionWords.comparedTo}
        sides={['now', ...finals, 'file']}
        side={after}
        choose={setAfter}
        file={files[1]}
        read={(file) => setFiles([files[0], file])}
      />
      {one && other ? (
        <Compared key={key} before={one} after={other} openUnit={openUnit} />
      ) : (
        <p class="hint">{versionWords.waitsForFile}</p>
      )}
      {one && lastRun && (
        <p class="acts">
          <DownloadButton fetch={() => call('downloadNote', one)}>
            {versionWords.noteAgainst}
          </DownloadButton>
        </p>
      )}
    </PanelSection>
  );
}

interface TextFile {
  readonly id: number;
  readonly file: File;
  readonly text: string;
}

function firstSide(lastRun: LastRun | null): Side {
  if (!lastRun) return 'file';
  return lastRun.state === 'CHOT' ? String(lastRun.version) : 'draft';
}

function sideName(side: Side, file: TextFile | null): VersionName | null {
  if (side === 'file') return file && { kind: 'file', text: file.text };
  if (side === 'draft' || side === 'now') return { kind: side };
  return { kind: 'final', version: Number(side) };
}

interface SideProps {
  readonly label: string;
  readonly sides: readonly Side[];
  readonly side: Side;
  readonly file: TextFile | null;
  choose(side: Side): void;
  read(file: TextFile): void;
}

function SideField({ label, sides, side, file, choose, read }: SideProps) {
  const id = useId();
  const take = async (chosen: File) =>
    read({ id: (file?.id ?? 0) + 1, file: chosen, text: await chosen.text() });
  return (
    <>
      <p class="field">
        <label for={id}>{label}</label>
        <select id={id} value={side} onChange={(event) => choose(event.currentTarget.value)}>
          {sides.map((one) => (
            <option key={one} value={one}>
              {versionWords.sideText(one)}
            </option>
          ))}
        </select>
      </p>
      {side === 'file' && (
        <FileField
          label={versionWords.manifestOf(label)}
          accept=".json"
          file={file?.file ?? null}
          choose={(chosen) => void take(chosen)}
        />
      )}
    </>
  );
}

interface ComparedProps {
  readonly before: VersionName;
  readonly after: VersionName;
  openUnit(unit: string): void;
}

function Compared({ before, after, openUnit }: ComparedProps) {
  const reading = useReading('both', () => call('compareVersions', before, after));
  if (reading.failure) return <FailureNote failure={reading.failure} again={reading.again} />;
  if (!reading.answer) return <Waiting />;
  const { comparison, cells } = reading.answer;
  return (
    <>
      <ComparisonView comparison={comparison} isNow={after.kind === 'now'} openUnit={openUnit} />
      {cells && (
        <>
          <p>{departmentWords.changedCells(cells.length)}</p>
          <CellsByUnit cells={cells} />
        </>
      )}
    </>
  );
}
