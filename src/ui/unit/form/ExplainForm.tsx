/** Why a figure is right after all, in the unit's words: one line of its cell for explanations. */
import { useEffect, useRef } from 'preact/hooks';
import type { UnitView } from '../../../api/api.ts';
import { reasonFor, withReason } from '../../../core/text/explanations.ts';
import { useDraft } from '../../drafts.ts';
import { Button } from '../../parts/Button.tsx';
import { FoundDraft } from '../../parts/FoundDraft.tsx';
import * as common from '../../words.vi.ts';
import { isAboutPeople } from './cells.ts';
import { useForm } from './formContext.ts';
import * as words from './words.vi.ts';

export function givenReason({ explanation }: UnitView, subject: string): string {
  return explanation ? reasonFor(explanation.text, subject) : '';
}

/** The reason that was given for each of these alike, else ''. */
export function commonReason(view: UnitView, subjects: readonly string[]): string {
  const [first = '', ...others] = subjects.map((subject) => givenReason(view, subject));
  return others.every((other) => other === first) ? first : '';
}

/** One reason for one place, or for the same of several years: a line each. */
export function ExplainForm(props: { subjects: readonly string[]; close(): void }) {
  const { subjects, close } = props;
  const { keeper, view } = useForm();
  const draft = useDraft(
    `${view.unit.code} explain ${subjects.join()}`,
    commonReason(view, subjects),
  );
  const { text } = draft;
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const cell = view.explanation;
  if (!cell) return null;
  const save = () => {
    const to = subjects.reduce((all, one) => withReason(all, one, text), keeper.textOf(cell));
    keeper.act({ changes: [{ id: cell.id, to }], said: words.reasonKept });
    draft.drop();
    close();
  };
  return (
    <div class="explain">
      <FoundDraft drafts={[draft]} />
      <textarea
        ref={box}
        rows={3}
        aria-label={words.reasonLabel(subjects.join('; '))}
        placeholder={words.reasonHelp(isAboutPeople(view))}
        value={text}
        onInput={(event) => draft.type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.isComposing) return;
          event.stopPropagation();
          event.preventDefault();
          close();
        }}
      />
      <p class="acts">
        <Button look="tonal" waits={text.trim() === '' ? words.waitsForReason : ''} onClick={save}>
          {words.keepReason}
        </Button>
        <Button
          look="link"
          onClick={() => {
            draft.drop();
            close();
          }}
        >
          {common.cancel}
        </Button>
      </p>
    </div>
  );
}
