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

export function LinkingScreen({ isWide, leave }: Props) {
  const { tell } = useDesk();
  const [view, setView] = useState<LinkingView | null>(null);
  const [step, setStep] = useState(0);
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
  const drop = async (added: readonly AddedColumn[], before: Link) => {
    const reply = await call('dropLinkedColumns', added);
    if (!reply.ok) return tell({ text: '', failure: reply.error });
    tell({ text: words.undone });
    change(before);
  };
  const add = async (fields: readonly string[]) => {
    const reply = await call('addLinkedColumns', fields);
    if (!reply.ok) return tell({ text: '', failure: reply.error });
    const before = view.link;
    const signing = view.lacking.signing.map(({ code }) => code);
    change(withAdded(before, reply.value, signing));
    const undo = () => void drop(reply.value, before);
    tell({ text: words.added(reply.value.length), undo });
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
        <p class="hint">{words.untouched}</p>
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
