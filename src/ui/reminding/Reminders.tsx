/** Reminders of units: the dispatch to be signed, one text for each, all in one file, and the wave once it is sent. */
import { useState } from 'preact/hooks';
import type { ReminderWish, Reply } from '../../api/api.ts';
import { call } from '../call.ts';
import { saveBase64, saveText } from '../department/saveFile.ts';
import { useDesk } from '../desk.ts';
import { Button } from '../parts/Button.tsx';
import { CopyText } from '../parts/CopyText.tsx';
import { FailureNote } from '../parts/FailureNote.tsx';
import { LabelledField } from '../parts/Field.tsx';
import { Fold } from '../parts/Fold.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { useReading } from '../useReading.ts';
import * as words from './words.vi.ts';

export interface RemindersProps {
  readonly units: readonly string[];
  /** The table is read again when a wave was noted. */
  acted(): void;
}

export function RemindForm({ units, acted }: RemindersProps) {
  const [until, setUntil] = useState('');
  const [asked, setAsked] = useState('');
  const wish = { units, until: asked };
  const reading = useReading(`${asked} ${units.join()}`, () => call('writeReminders', wish));
  const { answer, failure, again } = reading;
  // What was made without the day that is typed now is not handed out.
  const isOld = until.trim() !== asked;
  return (
    <div class="note">
      <LabelledField
        label={words.remindUntil}
        help={words.remindUntilHelp}
        value={until}
        typed={setUntil}
      />
      {isOld && (
        <>
          <p class="hint">{words.againFirst}</p>
          <Button look="primary" onClick={() => setAsked(until.trim())}>
            {words.remindAgain}
          </Button>
        </>
      )}
      {failure && !isOld && <FailureNote failure={failure} again={again} />}
      {!answer && !failure && !isOld && <Waiting />}
      {answer && !isOld && (
        <>
          <p>{words.owing(answer.each.length)}</p>
          {answer.done.length > 0 && <p class="hint">{words.notReminded(answer.done)}</p>}
          <DispatchLine wish={wish} />
          <p class="acts">
            <Button onClick={() => saveText(words.reminderFile, answer.file)}>
              {words.oneFile(answer.each.length)}
            </Button>
            <Button onClick={() => saveText(words.mergeFile, answer.table)}>
              {words.mergeTable}
            </Button>
          </p>
          {answer.each.length > 1 && (
            <Fold title={words.oneForAll}>
              {() => <CopyText label={words.oneForAll} text={answer.together} />}
            </Fold>
          )}
          <Fold title={words.oneEach(answer.each.length)} open={answer.each.length === 1}>
            {() =>
              answer.each.map(({ name, text }) => <CopyText key={name} label={name} text={text} />)
            }
          </Fold>
          <WaveLine wish={wish} count={answer.each.length} acted={acted} />
        </>
      )}
    </div>
  );
}

/** Makes the dispatch: in Drive where that can be, and as a file. */
function DispatchLine({ wish }: { wish: ReminderWish }) {
  const desk = useDesk();
  const [busy, setBusy] = useState(false);
  const [url, setUrl] = useState('');
  const make = async () => {
    setBusy(true);
    const reply = await call('makeDispatch', wish);
    setBusy(false);
    if (!reply.ok) return desk.tell({ text: '', failure: reply.error });
    const { document, file, units } = reply.value;
    saveBase64(file.name, file.mimeType, file.base64);
    setUrl(document.kind === 'document' ? document.url : '');
    desk.tell({ text: words.dispatchMade(units, file.name) });
  };
  return (
    <p class="acts">
      <Button look="primary" waits={busy ? words.waitsForAnswer : ''} onClick={() => void make()}>
        {words.makeDispatch}
      </Button>
      {url !== '' && (
        <a href={url} target="_blank" rel="noopener">
          {words.openDispatch}
        </a>
      )}
    </p>
  );
}

interface WaveProps {
  readonly wish: ReminderWish;
  readonly count: number;
  acted(): void;
}

/** A file that was made is not yet a reminder that was sent: the person says so. */
function WaveLine({ wish, count, acted }: WaveProps) {
  const desk = useDesk();
  const [busy, setBusy] = useState(false);
  const [noted, setNoted] = useState('');
  const note = async (way: 'dispatch' | 'message') => {
    setBusy(true);
    const reply: Reply<{ wave: number; units: number }> = await call('noteWave', wish, way);
    setBusy(false);
    if (!reply.ok) return desk.tell({ text: '', failure: reply.error });
    setNoted(words.waveNoted(reply.value.wave, reply.value.units));
    acted();
  };
  if (noted !== '') return <p role="status">{noted}</p>;
  const waits = busy ? words.waitsForAnswer : '';
  return (
    <>
      <p class="hint">{words.noteWaveHelp()}</p>
      <p class="acts">
        <Button waits={waits} onClick={() => void note('dispatch')}>
          {words.noteDispatch(count)}
        </Button>
        <Button blocked={busy} onClick={() => void note('message')}>
          {words.noteMessage(count)}
        </Button>
      </p>
    </>
  );
}
