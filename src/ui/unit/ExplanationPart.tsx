/** The unit's own words on its warnings, kept in its cell for explanations. */
import { useEffect, useId, useState } from 'preact/hooks';
import type { EditableCell, UnitView } from '../../api.ts';
import type { WriteCells } from '../desk.ts';
import { Button } from '../parts/Button.tsx';
import { Section } from '../parts/Section.tsx';
import * as words from '../words.vi.ts';
import * as unitWords from './words.vi.ts';

export function ExplanationPart({ view, write }: { view: UnitView; write: WriteCells }) {
  if (!view.explanation) return null;
  const warnings = view.sections.flatMap((section) =>
    section.findings.filter((finding) => finding.severity === 'warning'),
  );
  return (
    <Section title={unitWords.explanation}>
      <Explanation cell={view.explanation} warnings={warnings.length} write={write} />
    </Section>
  );
}

interface Props {
  readonly cell: EditableCell;
  readonly warnings: number;
  readonly write: WriteCells;
}

function Explanation({ cell, warnings, write }: Props) {
  const id = useId();
  const [text, setText] = useState(cell.text);
  useEffect(() => setText(cell.text), [cell.text]);
  const save = () =>
    void write([{ place: cell.place, from: cell.text, to: text }], unitWords.explanationSaved);
  return (
    <>
      <label for={id} class="hint">
        {warnings > 0 ? unitWords.explanationAsked(warnings) : unitWords.explanationHelp}
      </label>
      <textarea
        id={id}
        rows={4}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <Button blocked={text === cell.text} onClick={save}>
        {words.save}
      </Button>
    </>
  );
}
