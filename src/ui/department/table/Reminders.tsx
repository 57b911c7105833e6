/** Reminders of units: one text for each, or all in one file. */
import { call } from '../../call.ts';
import { Button } from '../../parts/Button.tsx';
import { CopyText } from '../../parts/CopyText.tsx';
import { FailureNote } from '../../parts/FailureNote.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { Waiting } from '../../parts/Waiting.tsx';
import { useReading } from '../../useReading.ts';
import { saveText } from '../saveFile.ts';
import * as words from './words.vi.ts';

export function Reminders({ units }: { units: readonly string[] }) {
  const { answer, failure, again } = useReading(units.join(), () => call('writeReminders', units));
  if (failure) return <FailureNote failure={failure} again={again} />;
  if (!answer) return <Waiting />;
  const { each, together, file } = answer;
  return (
    <div class="note">
      {each.length > 1 && (
        <>
          <CopyText label={words.oneForAll} text={together} />
          <Button onClick={() => saveText(words.reminderFile, file)}>
            {words.oneFile(each.length)}
          </Button>
        </>
      )}
      <Fold title={words.oneEach(each.length)} open={each.length === 1}>
        {() => each.map(({ name, text }) => <CopyText key={name} label={name} text={text} />)}
      </Fold>
    </div>
  );
}
