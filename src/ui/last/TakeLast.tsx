/** Choosing where the last campaign's figures come from, and what became of its units. */
import { useState } from 'preact/hooks';
import type { LastRequest, LastView, SentFile } from '../../api/api.ts';
import { Button } from '../parts/Button.tsx';
import { LabelledField } from '../parts/Field.tsx';
import { FileField } from '../parts/FileField.tsx';
import { PanelSection } from '../parts/Section.tsx';
import { toBase64 } from '../reviewing/readSources.ts';
import * as words from './words.vi.ts';

const largestFile = 20_000_000;

interface Props {
  readonly view: LastView;
  keep(request: LastRequest): Promise<unknown>;
}

export function TakeLast({ view, keep }: Props) {
  const [file, setFile] = useState<File | null>(null);
  const [version, setVersion] = useState<number | null>(null);
  const [merged, setMerged] = useState<File | null>(null);
  const [percent, setPercent] = useState(String(view.tolerance));
  const [busy, setBusy] = useState(false);
  const tolerance = /^\d+([.,]\d+)?$/.test(percent.trim()) ? Number(percent.replace(',', '.')) : -1;
  const isLarge = [file, merged].some((one) => (one?.size ?? 0) > largestFile);
  const waits =
    file === null && version === null
      ? words.chooseFirst
      : isLarge
        ? words.tooLarge
        : tolerance < 0 || tolerance > 100
          ? words.wrongTolerance
          : '';
  const take = async () => {
    setBusy(true);
    const more = { merged: merged && (await sent(merged)), tolerance };
    if (version !== null) await keep({ kind: 'version', version, ...more });
    else if (file) await keep({ kind: 'file', file: await sent(file), ...more });
    setBusy(false);
  };
  const chooseFile = (chosen: File) => {
    setFile(chosen);
    setVersion(null);
  };
  return (
    <PanelSection title={words.take}>
      <FileField label={words.fromFile} accept=".xlsx,.csv" file={file} choose={chooseFile} />
      {view.versions.length > 0 && (
        <fieldset class="field">
          <legend>{words.orVersion}</legend>
          {view.versions.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="last-version"
                checked={version === one}
                onChange={() => setVersion(one)}
              />
              {words.version(one)}
            </label>
          ))}
        </fieldset>
      )}
      <FileField label={words.merged} accept=".xlsx,.csv,.tsv" file={merged} choose={setMerged}>
        {words.mergedHelp}
      </FileField>
      <LabelledField label={words.tolerance} value={percent} typed={setPercent} />
      <div class="acts">
        <Button
          look="primary"
          {...(waits === '' ? { blocked: busy } : { waits })}
          onClick={() => void take()}
        >
          {words.read}
        </Button>
      </div>
    </PanelSection>
  );
}

async function sent(file: File): Promise<SentFile> {
  return { name: file.name, base64: toBase64(new Uint8Array(await file.arrayBuffer())) };
}
