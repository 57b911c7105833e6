/** What a pasted block would write, before anything is written: rows by name, doubtful ones asked, one undo. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../parts/Button.tsx';
import * as common from '../../words.vi.ts';
import { FootBar } from '../form/FootBar.tsx';
import { useForm } from '../form/formContext.ts';
import { Icon } from '../form/Icon.tsx';
import { changesOf, matchLines, type PastedRow } from './matchLines.ts';
import { Preview } from './Preview.tsx';
import type { PasteLine } from './pasteLine.ts';
import * as words from './words.vi.ts';

interface Props {
  readonly text: string;
  readonly lines: readonly PasteLine[];
  /** The box in which it was pasted, '' for none. */
  readonly from: string;
  close(): void;
}

/** What a person decided of a doubtful row: its line's id, or '' to leave it out. */
type Decisions = Readonly<Record<number, string>>;

export function PasteScreen({ text: first, lines, from, close }: Props) {
  const { keeper } = useForm();
  const [text, setText] = useState(first);
  const [decided, setDecided] = useState<Decisions>({});
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const pasted = text === '' ? null : matchLines(text, lines, from);
  const rows = (pasted?.rows ?? []).map((row, at) => ({
    row,
    at,
    line: lineOf(row, decided[at], lines),
  }));
  const ready = rows.flatMap(({ row, line }) =>
    line && pasted && !pasted.unclear ? [{ row, line, changes: changesOf(row, line, pasted) }] : [],
  );
  const changes = ready.flatMap((one) => one.changes).filter((one) => one.from !== one.to);
  const asked = rows.filter(({ row, at }) => row.lines.length !== 1 && decided[at] === undefined);
  const write = () => {
    keeper.act({
      changes: changes.map(({ id, to }) => ({ id, to })),
      said: words.written(changes.length),
    });
    close();
  };
  return (
    <>
      <div class="screen">
        <div class="spread crumbs">
          <button type="button" class="link" onClick={close}>
            <Icon name="back" /> {common.back}
          </button>
          <span class="hint">{words.nothingYet}</span>
        </div>
        <h1 ref={title} tabIndex={-1}>
          {words.title}
        </h1>
        {pasted ? (
          <p>
            {words.received(
              pasted.rows.length,
              Math.max(0, ...pasted.rows.map(({ values }) => values.length)),
            )}{' '}
            {pasted.byName ? <b>{words.byName(ready.length)}</b> : words.byOrder}
            {asked.length > 0 && `, ${words.waiting(asked.length)}`}.
          </p>
        ) : (
          <PasteBox take={setText} />
        )}
        {pasted?.unclear && <p class="note doubtful">{words.unclear}</p>}
        {pasted && pasted.leftOut.length > 0 && <p class="hint">{words.leftOut(pasted.leftOut)}</p>}
        {asked.map(({ row, at }) => (
          <AskRow
            key={at}
            row={row}
            lines={lines}
            decide={(id) => setDecided((before) => ({ ...before, [at]: id }))}
          />
        ))}
        {pasted && <Preview pasted={pasted} ready={ready} />}
      </div>
      <FootBar label={words.write(changes.length)} onClick={() => changes.length > 0 && write()}>
        <p class="hint">{changes.length > 0 ? words.undoHint : words.nothing}</p>
        <Button look="wide" onClick={close}>
          {common.cancel}
        </Button>
      </FootBar>
    </>
  );
}

function lineOf(
  row: PastedRow,
  decision: string | undefined,
  lines: readonly PasteLine[],
): PasteLine | undefined {
  if (decision !== undefined) return lines.find(({ id }) => id === decision);
  return row.lines.length === 1 ? row.lines[0] : undefined;
}

function PasteBox({ take }: { take(text: string): void }) {
  return (
    <div class="text-field">
      <label for="paste-box">{words.pasteHere}</label>
      <textarea
        id="paste-box"
        rows={4}
        onPaste={(event) => {
          event.preventDefault();
          take(event.clipboardData?.getData('text/plain') ?? '');
        }}
        onChange={(event) => take(event.currentTarget.value)}
      />
    </div>
  );
}

interface AskProps {
  readonly row: PastedRow;
  readonly lines: readonly PasteLine[];
  decide(id: string): void;
}

function AskRow({ row, lines, decide }: AskProps) {
  const [chosen, setChosen] = useState(row.lines[0]?.id ?? '');
  return (
    <div class="card doubtful">
      <p>
        <b>{words.which(row.name)}</b> {row.values.join(' · ')}
      </p>
      <p>{row.lines.length === 0 ? words.unknown : words.whichLine}</p>
      <select
        aria-label={words.choose(row.name)}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
      >
        <option value="">–</option>
        {lines.map(({ id, name, aliases }) => (
          <option key={id} value={id}>
            {aliases[1] ?? name}
          </option>
        ))}
      </select>
      <p class="acts">
        <Button
          look="pill"
          waits={chosen === '' ? words.waitsForChoice : ''}
          onClick={() => decide(chosen)}
        >
          {words.yes}
        </Button>
        <Button look="link" onClick={() => decide('')}>
          {words.drop}
        </Button>
      </p>
    </div>
  );
}
