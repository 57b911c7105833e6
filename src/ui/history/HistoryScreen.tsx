/** What was done with a unit's report, the newest first; and asking the Department to open it again. */
import { useState } from 'preact/hooks';
import type { UnitHistory } from '../../api/api.ts';
import { call } from '../call.ts';
import { useDesk } from '../desk.ts';
import { useDraft } from '../drafts.ts';
import { Button } from '../parts/Button.tsx';
import { FailureNote } from '../parts/FailureNote.tsx';
import { LabelledField } from '../parts/Field.tsx';
import { FoundDraft } from '../parts/FoundDraft.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { useReading } from '../useReading.ts';
import * as words from './words.vi.ts';

export interface HistoryProps {
  readonly unit: string;
  close(): void;
}

export function HistoryScreen({ unit, close }: HistoryProps) {
  const reading = useReading(unit, () => call('readHistory', unit));
  const { answer, failure, again, take } = reading;
  return (
    <div class="screen" aria-busy={reading.busy}>
      <h1 tabIndex={-1}>{words.historyTitle}</h1>
      <p>
        <Button look="link" onClick={close}>
          {words.back}
        </Button>
      </p>
      {failure && <FailureNote failure={failure} again={again} />}
      {!answer && !failure && <Waiting />}
      {answer && (
        <>
          {answer.mayAsk && <AskForm unit={unit} history={answer} asked={take} />}
          <h2>{words.eventsTitle}</h2>
          {answer.events.length === 0 && <p class="hint">{words.noEvents}</p>}
          <ul class="lines">
            {answer.events.map(({ at, by, event, detail }, index) => (
              <li key={`${at} ${event} ${answer.events.length - index}`}>
                <div>
                  <b>{event}</b>
                  <br />
                  <span class="hint">{words.happened(at, by)}</span>
                  {detail !== '' && <Detail text={detail} />}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Lines that list many cells are folded. */
function Detail({ text }: { readonly text: string }) {
  if (text.length <= longest) return <p>{text}</p>;
  return (
    <details>
      <summary>{`${text.slice(0, longest / 2)}…`}</summary>
      <p>{text}</p>
    </details>
  );
}

const longest = 300;

interface AskProps {
  readonly unit: string;
  readonly history: UnitHistory;
  asked(history: UnitHistory): void;
}

function AskForm({ unit, history: { request }, asked }: AskProps) {
  const desk = useDesk();
  const draft = useDraft(`${unit} ask`);
  const reason = draft.text;
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    const reply = await call('askUnlock', unit, reason);
    setBusy(false);
    if (!reply.ok) return desk.tell({ text: '', failure: reply.error });
    draft.drop();
    asked(reply.value);
    desk.tell({ text: words.sent(reply.value.request?.at ?? '') });
  };
  const waits = busy ? words.sending : reason.trim() === '' ? words.waitsForReason : '';
  return (
    <div class="card">
      <h2>{words.askTitle()}</h2>
      {request && (
        <p class="note doubtful">
          {words.sent(request.at)} “{request.reason}”
        </p>
      )}
      <FoundDraft drafts={[draft]} />
      <LabelledField
        label={words.reasonLabel}
        help={words.askHelp()}
        value={reason}
        typed={draft.type}
      />
      <p class="acts">
        <Button waits={waits} onClick={() => void send()}>
          {request ? words.askAgain : words.send()}
        </Button>
      </p>
    </div>
  );
}
