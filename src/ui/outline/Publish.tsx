/** Publishing: what it moves or would lose, and the question before it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OutlineView } from '../../api/api.ts';
import { Button } from '../parts/Button.tsx';
import { PanelSection } from '../parts/Section.tsx';
import * as words from './words.vi.ts';

interface Props {
  readonly view: OutlineView;
  publish(): Promise<void>;
}

export function Publish({ view, publish }: Props) {
  const { state, faults, moves, refusals } = view;
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const question = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked) question.current?.focus();
  }, [asked]);
  if (state === 'published') return null;
  const waits = faults.length > 0 ? words.fixFirst : '';
  const go = async () => {
    setBusy(true);
    await publish();
    setBusy(false);
    setAsked(false);
  };
  if (refusals.length > 0) return <Lines title={words.refusals} lines={refusals} tone="bad" />;
  return (
    <>
      <Lines title={words.moves} lines={moves} tone="" />
      {asked ? (
        <section class="note" aria-label={words.publish} tabIndex={-1} ref={question}>
          <p>{words.sure}</p>
          <div class="actions">
            <Button look="primary" blocked={busy} onClick={() => void go()}>
              {words.yes}
            </Button>
            <Button onClick={() => setAsked(false)}>{words.no}</Button>
          </div>
        </section>
      ) : (
        <Button look="primary" waits={waits} onClick={() => setAsked(true)}>
          {state === 'changed' ? words.publishAgain : words.publish}
        </Button>
      )}
    </>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly tone: string;
}

function Lines({ title, lines, tone }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <PanelSection title={title}>
      <ul class={`lines ${tone}`}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </PanelSection>
  );
}
