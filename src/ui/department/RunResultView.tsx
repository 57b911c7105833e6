/** What a run made, with the ways to it. */
import { useState } from 'preact/hooks';
import type { Download, RunResult } from '../../api/api.ts';
import { call } from '../call.ts';
import { useDesk } from '../desk.ts';
import { Button } from '../parts/Button.tsx';
import { CellLink } from '../parts/CellLink.tsx';
import { ChangeTable } from './ChangesPart.tsx';
import * as departmentWords from './words.vi.ts';

export function RunResultView({ result }: { result: RunResult }) {
  const { report } = result;
  return (
    <div class="note good" role="status">
      <p>
        <strong>{departmentWords.runDone(result.at)}</strong>
      </p>
      <ul class="lines">
        <li>
          <CellLink place={result.summary}>{departmentWords.openSummary}</CellLink>
        </li>
        <li>
          <CellLink place={result.findings}>{departmentWords.openFindings}</CellLink>
        </li>
        <li>
          {report.kind === 'document' ? (
            <a href={report.url} target="_blank" rel="noopener">
              {departmentWords.openReport}
            </a>
          ) : (
            <>
              <DownloadButton />
              <p class="hint">{departmentWords.noDocument(report.why)}</p>
            </>
          )}
        </li>
      </ul>
      {result.changes && <ChangeTable changes={result.changes} />}
    </div>
  );
}

function DownloadButton() {
  const desk = useDesk();
  const [busy, setBusy] = useState(false);
  const fetchReport = async () => {
    setBusy(true);
    const reply = await call('downloadReport');
    setBusy(false);
    if (reply.ok) save(reply.value);
    else desk.tell({ text: '', failure: reply.error });
  };
  return (
    <Button look="link" blocked={busy} onClick={() => void fetchReport()}>
      {busy ? departmentWords.downloading : departmentWords.downloadReport}
    </Button>
  );
}

function save({ name, mimeType, base64 }: Download): void {
  const link = document.createElement('a');
  link.href = `data:${mimeType};base64,${base64}`;
  link.download = name;
  link.click();
}
