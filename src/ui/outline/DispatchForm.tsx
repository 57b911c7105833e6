/** A dispatch, pasted or opened: read in the browser and sent nowhere. */
import { useId, useRef, useState } from 'preact/hooks';
import {
  type ProposedOutline,
  proposeFromFile,
  proposeFromText,
} from '../../core/dispatch/proposeOutline.ts';
import { SentenceError } from '../../core/lib/sentenceError.ts';
import { useDraft } from '../drafts.ts';
import { Button } from '../parts/Button.tsx';
import { LabelledField } from '../parts/Field.tsx';
import { PanelSection } from '../parts/Section.tsx';
import * as words from './words.vi.ts';

export function DispatchForm({ found }: { found(proposed: ProposedOutline): void }) {
  const id = useId();
  const { text, type, drop } = useDraft('dispatch');
  const [refused, setRefused] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const take = (proposed: ProposedOutline) => {
    setRefused(proposed.refusal);
    if (proposed.refusal !== '') return;
    drop();
    found(proposed);
  };
  const open = async (chosen: File | undefined) => {
    if (!chosen) return;
    try {
      take(proposeFromFile(new Uint8Array(await chosen.arrayBuffer()), chosen.name));
    } catch (error) {
      setRefused(error instanceof SentenceError ? error.message : words.broken);
    }
    if (file.current) file.current.value = '';
  };
  return (
    <PanelSection title={words.fromDispatch}>
      <p class="hint">{words.fromDispatchHelp}</p>
      <LabelledField label={words.paste} value={text} lines={8} typed={type} />
      {refused !== '' && (
        <p class="note bad" role="alert">
          {refused}
        </p>
      )}
      <div class="actions">
        <Button
          look="primary"
          waits={text.trim() === '' ? words.pasteFirst : ''}
          onClick={() => take(proposeFromText(text))}
        >
          {words.read}
        </Button>
        <label for={id}>{words.openFile}</label>
        <input
          id={id}
          ref={file}
          type="file"
          accept=".docx,.txt"
          onChange={(event) => void open(event.currentTarget.files?.[0])}
        />
      </div>
    </PanelSection>
  );
}
