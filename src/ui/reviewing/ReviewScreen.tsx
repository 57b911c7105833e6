/** A reviewed report: does it still agree with its run, and how does what is now go in. */

import { useState } from 'preact/hooks';
import type { Failure, FigureName } from '../../api/api.ts';
import { SentenceError } from '../../core/lib/sentenceError.ts';
import type { ReportComparison } from '../../core/reviewed/compareReport.ts';
import { compareReviewed, updateReviewed } from '../../core/reviewed/reviewCommands.ts';
import { saveBase64 } from '../department/saveFile.ts';
import { Button } from '../parts/Button.tsx';
import { FailureNote } from '../parts/FailureNote.tsx';
import { LabelledField } from '../parts/Field.tsx';
import { FileField } from '../parts/FileField.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import {
  fetchForm,
  readFresh,
  readManifestFile,
  readManifestOrNow,
  readReviewed,
  ServerFailure,
  toBase64,
} from './readSources.ts';
import * as words from './words.vi.ts';

export interface ReviewProps {
  /** Opens "why this figure". */
  explain(figure: FigureName): void;
}

type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'compared'; readonly isNow: boolean; readonly comparison: ReportComparison }
  | { readonly kind: 'updated'; readonly lines: readonly string[]; save(): void }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function ReviewScreen({ explain }: ReviewProps) {
  const [report, setReport] = useState<File | null>(null);
  const [address, setAddress] = useState('');
  const [manifest, setManifest] = useState<File | null>(null);
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<Found>({ kind: 'nothing' });
  /** What the reviewer wrote is told by the old run alone: of a Doc it is in Drive. */
  const canUpdate = manifest !== null || (report === null && address.trim() !== '');
  const hasReport = report !== null || address.trim() !== '';
  const work = async (act: () => Promise<Found>) => {
    setBusy(true);
    setFound({ kind: 'nothing' });
    setFound(await act().catch(refusalOf));
    setBusy(false);
  };
  const compare = async (): Promise<Found> => {
    const [reviewed, kept, form] = await Promise.all([
      readReviewed(report, address),
      readManifestOrNow(manifest, report ? '' : address),
      fetchForm(),
    ]);
    return {
      kind: 'compared',
      isNow: kept.isNow,
      comparison: compareReviewed(reviewed, kept, form),
    };
  };
  const update = async (): Promise<Found> => {
    const reviewed = await readReviewed(report, address);
    const [kept, fresh] = await Promise.all([readManifestFile(manifest, address), readFresh()]);
    const { bytes, updated, byHand } = updateReviewed(reviewed, kept, fresh);
    const base64 = toBase64(bytes);
    const save = () => saveBase64(words.updatedFile(reviewed.name), wordType, base64);
    save();
    return { kind: 'updated', lines: words.updateLines(updated, byHand), save };
  };
  return (
    <>
      <p class="hint">{words.intro}</p>
      <FileField label={words.reviewedFile} accept=".docx" file={report} choose={setReport} />
      <LabelledField label={words.reviewedLink} value={address} typed={setAddress} />
      <FileField label={words.manifestFile} accept=".json" file={manifest} choose={setManifest}>
        {words.manifestHelp}
      </FileField>
      <p class="acts">
        <Button
          look="primary"
          waits={busy ? words.working : hasReport ? '' : words.waitsForReport}
          onClick={() => void work(compare)}
        >
          {words.compare}
        </Button>
        <Button
          waits={hasReport && canUpdate ? (busy ? words.working : '') : words.waitsForManifest}
          onClick={() => void work(update)}
        >
          {words.update}
        </Button>
      </p>
      {found.kind === 'failed' && <FailureNote failure={found.failure} />}
      {found.kind === 'refused' && (
        <p class="note bad" role="alert">
          {found.sentence}
        </p>
      )}
      {found.kind === 'compared' && (
        <>
          <p class="hint">{found.isNow ? words.againstNow : words.againstKept}</p>
          <DifferenceList comparison={found.comparison} explain={explain} />
        </>
      )}
      {found.kind === 'updated' && (
        <div class="note" role="status">
          {found.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <Button onClick={found.save}>{words.again}</Button>
        </div>
      )}
    </>
  );
}

function refusalOf(error: unknown): Found {
  if (error instanceof ServerFailure) return { kind: 'failed', failure: error.failure };
  const sentence = error instanceof SentenceError ? error.message : words.broken;
  return { kind: 'refused', sentence };
}
