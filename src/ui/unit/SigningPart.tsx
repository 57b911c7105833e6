/** Who made the report, under which document, and the act of saying that it is complete. */
import { useEffect, useState } from 'preact/hooks';
import type { Change, EditableCell, UnitView } from '../../api.ts';
import type { WriteCells } from '../desk.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Section } from '../parts/Section.tsx';
import * as words from '../words.vi.ts';
import * as unitWords from './words.vi.ts';

export function SigningPart({ view, write }: { view: UnitView; write: WriteCells }) {
  const { signing, complete, isComplete } = view;
  const [texts, setTexts] = useState<readonly string[]>(signing.map((cell) => cell.text));
  const standing = signing.map((cell) => cell.text).join('\u0000');
  useEffect(() => setTexts(standing.split('\u0000')), [standing]);
  if (signing.length === 0 || !complete) return null;
  const changes = changesOf(signing, texts);
  const errors = view.sections.flatMap((section) =>
    section.findings.filter((finding) => finding.severity === 'error'),
  );
  const yes = complete.options[0] ?? '';
  const finish = (to: string, said: string) =>
    void write([...changes, { place: complete.place, from: complete.text, to }], said);
  return (
    <Section title={unitWords.signing}>
      <p class="hint">{unitWords.signingHelp}</p>
      {signing.map((cell, index) => (
        <Field
          key={cell.label}
          label={cell.label}
          help={cell.help}
          value={texts[index] ?? ''}
          typed={(text) => setTexts(texts.map((old, at) => (at === index ? text : old)))}
        />
      ))}
      <p class="acts">
        <Button
          blocked={changes.length === 0}
          onClick={() => void write(changes, unitWords.signingSaved)}
        >
          {words.save}
        </Button>
        {isComplete ? (
          <Button onClick={() => finish('', unitWords.reopened)}>{unitWords.reopen}</Button>
        ) : (
          <Button look="primary" onClick={() => finish(yes, unitWords.completed)}>
            {unitWords.complete}
          </Button>
        )}
      </p>
      {isComplete && <p class="good-text">{unitWords.isComplete}</p>}
      {errors.length > 0 && <p class="bad-text">{unitWords.completeAnyway(errors.length)}</p>}
    </Section>
  );
}

function changesOf(cells: readonly EditableCell[], texts: readonly string[]): Change[] {
  return cells.flatMap((cell, index) => {
    const to = texts[index] ?? '';
    return to === cell.text ? [] : [{ place: cell.place, from: cell.text, to }];
  });
}
