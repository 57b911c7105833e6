/** What a pasted block would write, before anything is written: rows by name, doubtful ones asked, one undo. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../parts/Button.tsx';
import * as common from '../../words.vi.ts';
import { FootBar } from '../form/FootBar.tsx';
import { useForm } from '../form/formContext.ts';
import { Icon } from '../form/Icon.tsx';
import { changesOf, type Line, matchLines, type Pasted, type PastedRow } from './matchLines.ts';
import * as words from './words.vi.ts';

interface Props {
  readonly text: string;
  readonly lines: readonly Line[];
  close(): void;
}

const rowsAtOnce = 6;

/** What a person decided of a doubtful row: its line's id, or '' to leave it out. */
type Decisions = Readonly<Record<number, string>>;

export function PasteScreen({ text: first, lines, close }: Props) {
  const { keeper } = useForm();
  const [text, setText] = useState(first);
  const [decided, setDecided] = useState<Decisions>({});
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const pasted = text === '' ? null : matchLines(text, lines, lines[0]?.id ?? '');
  const rows = (pasted?.rows ?? []).map((row, at) => ({
    row,
    at,
    line: lineOf(row, decided[at], lines),
  }));
  const ready = rows.flatMap(({ row, line }) =>
    line && pasted ? [{ row, line, changes: changesOf(row, line, pasted.years) }] : [],
  );
  const changes = ready.flatMap((one) => one.changes).filter(({ from, to }) => from !== to);
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
  lines: readonly Line[],
): Line | undefined {
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
  readonly lines: readonly Line[];
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
            {aliases[0] && aliases.length > 1 ? aliases[0] : name}
          </option>
        ))}
      </select>
      <p class="acts">
        <Button look="pill" blocked={chosen === ''} onClick={() => decide(chosen)}>
          {words.yes}
        </Button>
        <Button look="link" onClick={() => decide('')}>
          {words.drop}
        </Button>
      </p>
    </div>
  );
}

interface Ready {
  readonly row: PastedRow;
  readonly line: Line;
  readonly changes: readonly { readonly id: string; readonly from: string; readonly to: string }[];
}

function Preview({ pasted, ready }: { pasted: Pasted; ready: readonly Ready[] }) {
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
                  <b>{changes.map(({ to }) => to).join(' · ')}</b>
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
