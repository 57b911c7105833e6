/** The unit's own words on its warnings, kept in its cell for explanations. */
import { useId, useState } from 'preact/hooks';
import type { EditableCell, UnitView } from '../../api/api.ts';
import type { WriteCells } from '../desk.ts';
import { Button } from '../parts/Button.tsx';
import { PanelSection } from '../parts/Section.tsx';
import { leftOf, type TypedText } from '../typed.ts';
import * as words from '../words.vi.ts';
import * as unitWords from './words.vi.ts';

export function ExplanationPart({ view, write }: { view: UnitView; write: WriteCells }) {
  if (!view.explanation) return null;
  const warnings = view.sections.flatMap((section) =>
    section.findings.filter((finding) => finding.severity === 'warning'),
  );
  return (
    <PanelSection title={unitWords.explanation}>
      <Explanation cell={view.explanation} warnings={warnings.length} write={write} />
    </PanelSection>
  );
}

interface Props {
  readonly cell: EditableCell;
  readonly warnings: number;
  readonly write: WriteCells;
}

function Explanation({ cell, warnings, write }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<TypedText | null>(null);
  const text = typed?.text ?? cell.text;
  const save = async () => {
    const change = { place: cell.place, from: cell.text, to: text };
    if (await write([change], unitWords.explanationSaved)) setTyped((now) => leftOf(now, typed));
  };
  return (
    <>
      <label for={id} class="hint">
        {warnings > 0 ? unitWords.explanationAsked(warnings) : unitWords.explanationHelp}
      </label>
      <textarea
        id={id}
        rows={4}
        value={text}
        onInput={({ currentTarget: { value } }) => {
          const over = typed?.over ?? cell.text;
          setTyped(value === over ? null : { text: value, over });
        }}
      />
      {typed && typed.over !== cell.text && text !== cell.text && (
        <p class="bad-text" role="alert">
          {unitWords.explanationMoved(cell.text)}
        </p>
      )}
      <Button blocked={text === cell.text} onClick={() => void save()}>
        {words.save}
      </Button>
    </>
  );
}
