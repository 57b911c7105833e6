/** Counts of people into a file of their own: a button, and what was done or why not. */
import { useState } from 'preact/hooks';
import type { Reply } from '../../api/api.ts';
import { call } from '../call.ts';
import { Button } from '../parts/Button.tsx';
import { FailureNote } from '../parts/FailureNote.tsx';
import { PanelSection } from '../parts/Section.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import * as departmentWords from './words.vi.ts';

export function ApartPart() {
  const [isBusy, setBusy] = useState(false);
  const [reply, setReply] = useState<Reply<readonly string[]> | null>(null);
  const take = async () => {
    setReply(null);
    setBusy(true);
    setReply(await call('takeApart'));
    setBusy(false);
  };
  return (
    <PanelSection title={departmentWords.apartTitle}>
      <p>{departmentWords.apartIntro}</p>
      <Button look="primary" blocked={isBusy} onClick={() => void take()}>
        {departmentWords.apartTake}
      </Button>
      {isBusy && <Waiting text={departmentWords.apartTaking} />}
      {reply && !reply.ok && <FailureNote failure={reply.error} />}
      {reply?.ok && (
        <div class="note" role="status">
          {reply.value.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
    </PanelSection>
  );
}
