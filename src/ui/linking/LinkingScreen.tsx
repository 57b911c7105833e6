/** The panel of a sheet that is already there: five steps, then the link is kept. */
import { useEffect, useState } from 'preact/hooks';
import type { AddedColumn, LinkingView } from '../../api/api.ts';
import type { Link } from '../../core/linking/link.ts';
import { call } from '../call.ts';
import { useDesk } from '../desk.ts';
import { Button } from '../parts/Button.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import * as shared from '../words.vi.ts';
import { ColumnsStep } from './ColumnsStep.tsx';
import { MissingStep } from './MissingStep.tsx';
import { PreviewStep } from './PreviewStep.tsx';
import { StepList } from './StepList.tsx';
import { TabsStep } from './TabsStep.tsx';
import { UnitsStep } from './UnitsStep.tsx';
import { withAdded } from './withAdded.ts';
import * as words from './words.vi.ts';

/** `leave`: closes the panel; the sidebar is read anew when the link changed. */
export function LinkingScreen({ leave }: { leave(changed: boolean): void }) {
  const { tell } = useDesk();
  const [view, setView] = useState<LinkingView | null>(null);
  const [step, setStep] = useState(0);
  const read = async (link: Link | null) => {
    const reply = await call('readLinking', link);
    if (reply.ok) setView(reply.value);
    else tell({ text: '', failure: reply.error });
  };
  useEffect(() => void read(null), []);
  if (!view) return <Waiting />;
  const keep = async (link: Link | null) => {
    const reply = await call('saveLinking', link);
    if (!reply.ok) return tell({ text: '', failure: reply.error });
    const before = reply.value.undo;
    const undo = () => void call('saveLinking', before).then(() => leave(true));
    tell({ text: link ? words.kept : words.removed, undo });
    leave(true);
  };
  const change = (link: Link) => void read(link);
  const drop = async (added: readonly AddedColumn[], before: Link) => {
    const reply = await call('dropLinkedColumns', added);
    if (!reply.ok) return tell({ text: '', failure: reply.error });
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
  return (
    <main class="linking">
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="hint">{words.untouched}</p>
      <StepList step={step} choose={setStep} />
      <Panel view={view} change={change} add={add} />
      <div class="actions">
        {step < last ? (
          <Button look="primary" onClick={() => setStep(step + 1)}>
            {words.next(words.steps[step + 1] ?? '')}
          </Button>
        ) : (
          <Button look="primary" onClick={() => void keep(view.link)}>
            {words.keep}
          </Button>
        )}
        {step > 0 && <Button onClick={() => setStep(step - 1)}>{shared.back}</Button>}
        <Button look="link" onClick={() => leave(false)}>
          {words.later}
        </Button>
        {view.confirmed && (
          <Button look="link" onClick={() => void keep(null)}>
            {words.remove}
          </Button>
        )}
      </div>
      <p class="hint">{step === 1 ? words.waitingHint : words.keepHint}</p>
    </main>
  );
}
