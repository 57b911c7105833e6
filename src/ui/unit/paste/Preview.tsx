/** What will be written, line by line, with what is there now. */
import { useState } from 'preact/hooks';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../form/Icon.tsx';
import type { Pasted, PastedChange, PastedRow } from './matchLines.ts';
import type { PasteLine } from './pasteLine.ts';
import * as words from './words.vi.ts';

const rowsAtOnce = 6;

interface Ready {
  readonly row: PastedRow;
  readonly line: PasteLine;
  readonly changes: readonly PastedChange[];
}

export function Preview({ pasted, ready }: { pasted: Pasted; ready: readonly Ready[] }) {
  const [shown, setShown] = useState(rowsAtOnce);
  const lost = pasted.rows.reduce(
    (sum, { values }) => sum + values.filter((one) => one !== '').length,
    0,
  );
  const kept = ready.reduce((sum, { changes }) => sum + changes.length, 0);
  const inReady = ready.reduce(
    (sum, { row }) => sum + row.values.filter((one) => one !== '').length,
    0,
  );
  if (ready.length === 0) return null;
  return (
    <>
      <h2>{words.willWrite}</h2>
      <ul class="lines paste-lines">
        {ready.slice(0, shown).map(({ line, changes }) => {
          const replaced = changes.filter(({ from, to }) => from !== '' && from !== to);
          return (
            <li key={line.id}>
              <Icon name="tick" />
              <div>
                <p class="spread">
                  <span>{line.name}</span>
                  <b>{changes.map(({ year, to }) => words.yearValue(year, to)).join(' · ')}</b>
                </p>
                {replaced.length > 0 && (
                  <p class="hint">
                    {words.replaces(
                      changes.map(({ from }) => from || '–').join(' · '),
                      replaced.length,
                    )}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {ready.length > shown && (
        <Button look="link" onClick={() => setShown(ready.length)}>
          {words.more(ready.length - shown)}
        </Button>
      )}
      {inReady > kept && lost > 0 && <p class="doubtful-text">{words.tooMany(inReady - kept)}</p>}
    </>
  );
}
