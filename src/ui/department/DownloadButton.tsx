/** A button that asks the server for a file and hands it to the browser. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Download, Reply } from '../../api/api.ts';
import { useDesk } from '../desk.ts';
import { Button } from '../parts/Button.tsx';
import { saveBase64 } from './saveFile.ts';
import * as departmentWords from './words.vi.ts';

interface Props {
  readonly fetch: () => Promise<Reply<Download>>;
  readonly children: ComponentChildren;
}

export function DownloadButton({ fetch, children }: Props) {
  const desk = useDesk();
  const [busy, setBusy] = useState(false);
  const fetchFile = async () => {
    setBusy(true);
    const reply = await fetch();
    setBusy(false);
    if (reply.ok) saveBase64(reply.value.name, reply.value.mimeType, reply.value.base64);
    else desk.tell({ text: '', failure: reply.error });
  };
  return (
    <Button look="link" blocked={busy} onClick={() => void fetchFile()}>
      {busy ? departmentWords.downloading : children}
    </Button>
  );
}
