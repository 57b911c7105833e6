/** Three ways to begin an outline: a dispatch's text, a copy, a blank tab. */
import { useState } from 'preact/hooks';
import type { OutlineStart } from '../../api/api.ts';
import type { ProposedOutline } from '../../core/dispatch/proposeOutline.ts';
import { Button } from '../parts/Button.tsx';
import { PanelSection } from '../parts/Section.tsx';
import { DispatchForm } from './DispatchForm.tsx';
import { ProposedRows } from './ProposedRows.tsx';
import * as words from './words.vi.ts';

export function StartWays({ start }: { start(from: OutlineStart): Promise<void> }) {
  const [proposed, setProposed] = useState<ProposedOutline | null>(null);
  if (proposed) {
    return <ProposedRows proposed={proposed} start={start} back={() => setProposed(null)} />;
  }
  return (
    <>
      <PanelSection title={words.begin}>
        <p>{words.none}</p>
      </PanelSection>
      <DispatchForm found={setProposed} />
      <div class="actions">
        <Button onClick={() => void start({ from: 'copy' })}>{words.fromCopy}</Button>
        <Button onClick={() => void start({ from: 'blank' })}>{words.fromBlank}</Button>
      </div>
    </>
  );
}
