/** The figures of the campaign before: what is kept of them, taking them, taking them away. */
import { useEffect, useState } from 'preact/hooks';
import type { Failure, LastRequest, LastView } from '../../api/api.ts';
import { call } from '../call.ts';
import { useDesk } from '../desk.ts';
import { Button } from '../parts/Button.tsx';
import { FailureNote } from '../parts/FailureNote.tsx';
import { Fold } from '../parts/Fold.tsx';
import { PanelSection } from '../parts/Section.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { TakeLast } from './TakeLast.tsx';
import * as words from './words.vi.ts';

export interface LastProps {
  /** The kept figures have changed. */
  changed(): void;
}

export function LastScreen({ changed }: LastProps) {
  const { tell } = useDesk();
  const [view, setView] = useState<LastView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const read = async () => {
    const reply = await call('readLast');
    setFailure(reply.ok ? null : reply.error);
    if (reply.ok) setView(reply.value);
  };
  useEffect(() => void read(), []);
  const keep = async (request: LastRequest) => {
    const reply = await call('keepLast', request);
    if (!reply.ok) return tell({ text: '', failure: reply.error });
    setView(reply.value);
    tell({ text: request.kind === 'none' ? words.dropped : words.taken });
    changed();
  };
  if (failure) return <FailureNote failure={failure} again={() => void read()} />;
  if (!view) return <Waiting />;
  return (
    <div class="last-screen">
      <p class="hint">{words.intro}</p>
      <Kept view={view} drop={() => keep({ kind: 'none' })} />
      {view.lines.length > 0 && (
        <PanelSection title={words.told}>
          <Lines lines={view.lines} />
        </PanelSection>
      )}
      {view.sums.length > 0 && (
        <PanelSection title={words.sums}>
          <p class="hint">{words.sumsHint}</p>
          {view.sums.map(({ title, lines }) => (
            <Fold key={title} title={title}>
              {() => <Lines lines={lines} />}
            </Fold>
          ))}
        </PanelSection>
      )}
      <TakeLast view={view} keep={keep} />
    </div>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul class="lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Kept({ view, drop }: { view: LastView; drop(): Promise<unknown> }) {
  const { goTo } = useDesk();
  const [asked, setAsked] = useState(false);
  const { place } = view;
  if (!place) return <p role="status">{words.none}</p>;
  return (
    <>
      <p role="status">{words.kept(view)}</p>
      <p class="acts">
        <Button look="link" onClick={() => goTo(place)}>
          {words.open}
        </Button>
        {!asked && <Button onClick={() => setAsked(true)}>{words.drop}</Button>}
      </p>
      {asked && (
        <p class="acts">
          <span>{words.sure}</span>
          <Button look="primary" onClick={() => void drop().then(() => setAsked(false))}>
            {words.drop}
          </Button>
          <Button onClick={() => setAsked(false)}>{words.stay}</Button>
        </p>
      )}
    </>
  );
}
