/** The panel of a sheet that is already there: five steps, then the link is kept. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AddedColumn, LinkingView } from '../../api/api.ts';
import type { Link } from '../../core/linking/link.ts';
import { call } from '../call.ts';
import { useDesk } from '../desk.ts';
import { Button } from '../parts/Button.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { WideButton } from '../parts/WideButton.tsx';
import { FootBar } from '../unit/form/FootBar.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { MissingStep } from './MissingStep.tsx';
import { PreviewStep } from './PreviewStep.tsx';
import { StepList } from './StepList.tsx';
import { TabsStep } from './TabsStep.tsx';
import { UnitsStep } from './UnitsStep.tsx';
import { withAdded } from './withAdded.ts';
import * as words from './words.vi.ts';

interface Props {
  /** In a wide dialog, which stays open when the link is kept: its message has the undo. */
  readonly isWide: boolean;
  /** Closes the panel; the sidebar is read again when the link changed. */
  leave(changed: boolean): void;
}

/** Columns that were added while the panel is open, and the link before. */
interface Added {
  readonly columns: readonly AddedColumn[];
  readonly before: Link;
}

function addedText(columns: readonly AddedColumn[]): string {
  const count = (part: 'field' | 'tab') => new Set(columns.map((one) => one[part])).size;
  return words.added(count('field'), count('tab'));
}

export function LinkingScreen({ isWide, leave }: Props) {
  const { tell } = useDesk();
  const [view, setView] = useState<LinkingView | null>(null);
  const [step, setStep] = useState(0);
  const [added, setAdded] = useState<readonly Added[]>([]);
  const read = async (link: Link | null) => {
    const reply = await call('readLinking', link);
    if (reply.ok) setView(reply.value);
    else tell({ text: '', failure: reply.error });
  };
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => void read(null), []);
  const isRead = view !== null;
  useEffect(() => {
    const title = body.current?.querySelector('h2');
    title?.setAttribute('tabindex', '-1');
    title?.focus();
    scrollTo(0, 0);
  }, [step, isRead]);
  if (!view) return <Waiting />;
  const keep = async (link: Link | null) => {
    const reply = await call('saveLinking', link);
    if (!reply.ok) return tell({ text: '', failure: reply.error });
    const before = reply.value.undo;
    const done = () => (isWide ? void read(null) : leave(true));
    const undo = () =>
      void call('saveLinking', before).then(() => {
        tell({ text: words.undone });
        done();
      });
    tell({ text: link ? words.kept : words.removed, undo });
    done();
  };
  const change = (link: Link) => void read(link);
  const focusTitle = () => body.current?.querySelector('h2')?.focus();
  const drop = async (columns: readonly AddedColumn[], before: Link) => {
    const reply = await call('dropLinkedColumns', columns);
    if (!reply.ok) return tell({ text: '', failure: reply.error });
    setAdded((all) => all.filter((one) => one.columns !== columns));
    tell({ text: words.undone });
    change(before);
    focusTitle();
  };
  const add = async (fields: readonly string[]) => {
    const reply = await call('addLinkedColumns', fields);
    if (!reply.ok) return tell({ text: '', failure: reply.error });
    const before = view.link;
    const signing = view.lacking.signing.map(({ code }) => code);
    change(withAdded(before, reply.value, signing));
    const own = { columns: reply.value, before };
    setAdded((all) => [...all, own]);
    tell({ text: addedText(reply.value), undo: () => void drop(own.columns, before) });
    focusTitle();
  };
  const dropLast = () => {
    const own = added[added.length - 1];
    if (own) void drop(own.columns, own.before);
  };
  const last = words.steps.length - 1;
  const panels = [TabsStep, ColumnsStep, UnitsStep, MissingStep, PreviewStep];
  const Panel = panels[step] ?? TabsStep;
  const leaveOrDrop = (
    <div class="link-row">
      <Button look="link" onClick={() => leave(false)}>
        {words.later}
      </Button>
      {view.confirmed && (
        <Button look="link" onClick={() => void keep(null)}>
          {words.remove}
        </Button>
      )}
    </div>
  );
  return (
    <main class="linking-screen">
      <div class="linking-head">
        <h1 tabIndex={-1}>{words.title}</h1>
        {added.length === 0 ? (
          <p class="hint">{words.untouched}</p>
        ) : (
          <p class="hint">
            {addedText(added.flatMap(({ columns }) => columns))}{' '}
            <Button look="link" onClick={dropLast}>
              {words.dropAdded}
            </Button>
          </p>
        )}
        <WideButton screen={{ kind: 'linking' }} back={() => leave(true)} />
        <StepList step={step} choose={setStep} />
      </div>
      <div class="linking" ref={body}>
        <Panel view={view} change={change} add={add} />
        {step === 1 && (
          <aside class="beside" aria-label={words.previewTitle}>
            <PreviewStep view={view} change={change} add={add} />
          </aside>
        )}
      </div>
      <FootBar
        label={step < last ? words.next(words.steps[step + 1] ?? '') : words.keep}
        onClick={() => (step < last ? setStep(step + 1) : void keep(view.link))}
        back={step > 0 ? () => setStep(step - 1) : undefined}
      >
        <p class="hint">{step === 1 ? words.waitingHint : words.keepHint}</p>
        {leaveOrDrop}
      </FootBar>
    </main>
  );
}
