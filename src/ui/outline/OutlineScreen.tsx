/** The outline of the sheet: begin one, correct its faults, read it back, publish it. */
import { useEffect, useState } from 'preact/hooks';
import type { Failure, OutlineStart, OutlineView } from '../../api/api.ts';
import { call } from '../call.ts';
import { useDesk } from '../desk.ts';
import { Button } from '../parts/Button.tsx';
import { FailureNote } from '../parts/FailureNote.tsx';
import { Fold } from '../parts/Fold.tsx';
import { PanelSection } from '../parts/Section.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { FaultList } from './FaultList.tsx';
import { FirstLookPanel } from './FirstLookPanel.tsx';
import { Publish } from './Publish.tsx';
import { StartWays } from './StartWays.tsx';
import { UnitListPanel } from './UnitListPanel.tsx';
import * as words from './words.vi.ts';

export interface OutlineProps {
  /** The outline in force is another now. */
  changed(): void;
}

export function OutlineScreen({ changed }: OutlineProps) {
  const { tell } = useDesk();
  const [view, setView] = useState<OutlineView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [done, setDone] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const read = async () => {
    setBusy(true);
    const reply = await call('readOutline');
    setBusy(false);
    setFailure(reply.ok ? null : reply.error);
    if (reply.ok) setView(reply.value);
  };
  useEffect(() => void read(), []);
  const start = async (from: OutlineStart) => {
    const reply = await call('startOutline', from);
    if (!reply.ok) return tell({ text: '', failure: reply.error });
    setView(reply.value);
    tell({ text: words.written });
  };
  const publish = async () => {
    const reply = await call('publishOutline');
    if (!reply.ok) return tell({ text: '', failure: reply.error });
    setView(reply.value.view);
    setDone(reply.value.done);
    tell({ text: words.done });
    // Without units there is nothing to open yet: their list is asked for here first.
    if (reply.value.view.listed > 0) changed();
  };
  const listed = () => {
    void read();
    changed();
  };
  if (failure) return <FailureNote failure={failure} again={() => void read()} />;
  if (!view) return <Waiting />;
  return (
    <div class="outline-screen" aria-busy={busy}>
      <p class="hint">{words.inForce(view.title, view.published)}</p>
      {view.state === 'none' ? (
        <StartWays start={start} />
      ) : (
        <>
          <State view={view} busy={busy} check={() => void read()} />
          <FaultList faults={view.faults} />
          {view.faults.length === 0 && <FirstLookPanel of={view} />}
          <Publish view={view} publish={publish} />
          <Done lines={done} />
          {view.published !== '' && <UnitListPanel listed={view.listed} changed={listed} />}
          <ReadBack parts={view.readBack} />
        </>
      )}
    </div>
  );
}

interface StateProps {
  readonly view: OutlineView;
  readonly busy: boolean;
  check(): void;
}

function State({ view, busy, check }: StateProps) {
  const said = { draft: words.draft, changed: words.changed, published: words.published, none: '' };
  return (
    <p class="state" role="status">
      {said[view.state]}{' '}
      <Button look="pill" blocked={busy} onClick={check}>
        {words.check}
      </Button>
    </p>
  );
}

function Done({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <PanelSection title={words.doneLines}>
      <ul class="lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </PanelSection>
  );
}

function ReadBack({ parts }: { parts: OutlineView['readBack'] }) {
  if (parts.length === 0) return null;
  return (
    <PanelSection title={words.readBack}>
      <p class="hint">{words.readBackHelp}</p>
      {parts.map(({ title, lines }, at) => (
        <Fold key={title} title={title} open={at === 0}>
          {() => (
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </Fold>
      ))}
    </PanelSection>
  );
}
