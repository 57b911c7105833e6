/** Rows proposed from a dispatch, each with its sentence; the officer leaves out what is not wanted. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OutlineStart } from '../../api/api.ts';
import type { ProposedOutline } from '../../core/dispatch/proposeOutline.ts';
import { kindWords } from '../../core/outlineTab/columns.vi.ts';
import { Button } from '../parts/Button.tsx';
import { Fold } from '../parts/Fold.tsx';
import * as words from './words.vi.ts';

interface Props {
  readonly proposed: ProposedOutline;
  start(from: OutlineStart): Promise<void>;
  back(): void;
}

export function ProposedRows({ proposed, start, back }: Props) {
  const { rows, grid, notes, aside } = proposed;
  const [out, setOut] = useState<ReadonlySet<number>>(new Set());
  const head = useRef<HTMLParagraphElement>(null);
  useEffect(() => head.current?.focus(), []);
  const toggle = (at: number) => {
    const next = new Set(out);
    if (!next.delete(at)) next.add(at);
    setOut(next);
  };
  const isIn = (at: number) => at === 0 || !out.has(at - 1);
  const write = () =>
    start({
      from: 'dispatch',
      rows: grid.filter((_, at) => isIn(at)),
      notes: notes.filter((_, at) => isIn(at)),
    });
  const questions = rows.filter(({ cells }) => cells.loai_dong === kindWords.question);
  const left = rows.length - out.size;
  return (
    <>
      <p ref={head} tabIndex={-1}>
        {words.proposed(rows.length, questions.length)}
      </p>
      <Button look="link" onClick={back}>
        {words.back}
      </Button>
      <ul class="lines proposed">
        {rows.map((row, at) => (
          <ProposedLine key={at} row={row} chosen={!out.has(at)} toggle={() => toggle(at)} />
        ))}
      </ul>
      {aside.length > 0 && (
        <Fold title={words.aside(aside.length)}>
          {() => (
            <ul class="lines">
              {aside.map(({ at, text, why }) => (
                <li key={at}>
                  “{text}” <span class="hint">{why}</span>
                </li>
              ))}
            </ul>
          )}
        </Fold>
      )}
      <Button
        look="primary"
        waits={left === 0 ? words.nothingChosen : ''}
        onClick={() => void write()}
      >
        {words.write(left)}
      </Button>
    </>
  );
}

interface LineProps {
  readonly row: ProposedOutline['rows'][number];
  readonly chosen: boolean;
  toggle(): void;
}

function ProposedLine({ row, chosen, toggle }: LineProps) {
  const { cells, at, sentence, why } = row;
  const kind = cells.loai_dong ?? '';
  const isQuestion = kind === kindWords.question;
  return (
    <li class={isQuestion ? 'question' : ''}>
      <label>
        <input type="checkbox" checked={chosen} onChange={toggle} />
        <span class="chip muted">{isQuestion ? (cells.kieu ?? kind) : kind}</span>{' '}
        <strong>{cells.nhan ?? cells.doi_chieu}</strong>
      </label>
      <p class="hint">
        {words.source(at)}: “{sentence}” {why}
      </p>
    </li>
  );
}
