/** Who made the report, under which document, and the act of saying that it is complete. */
import { useState } from 'preact/hooks';
import type { Change, EditableCell, UnitView } from '../../api/api.ts';
import type { WriteCells } from '../desk.ts';
import { Button } from '../parts/Button.tsx';
import { LabelledField } from '../parts/Field.tsx';
import { PanelSection } from '../parts/Section.tsx';
import { leftOf, shown, type TypedText } from '../typed.ts';
import * as words from '../words.vi.ts';
import * as unitWords from './words.vi.ts';

export function SigningPart({ view, write }: { view: UnitView; write: WriteCells }) {
  const { signing, complete, isComplete } = view;
  const [typed, setTyped] = useState<Readonly<Record<string, TypedText | null>>>({});
  const textOf = (cell: EditableCell) => shown(cell.text, typed[cell.label]);
  if (signing.length === 0 || !complete) return null;
  const changes = signing
    .map((cell): Change => ({ place: cell.place, from: cell.text, to: textOf(cell) }))
    .filter(({ from, to }) => from !== to);
  const save = async (more: readonly Change[], said: string) => {
    if (!(await write([...changes, ...more], said))) return;
    setTyped((now) =>
      Object.fromEntries(
        Object.entries(now).map(([label, one]) => [label, leftOf(one, typed[label])]),
      ),
    );
  };
  const errors = view.sections.flatMap((section) =>
    section.findings.filter((finding) => finding.severity === 'error'),
  );
  const yes = complete.options[0] ?? '';
  const finish = (to: string, said: string) =>
    void save([{ place: complete.place, from: complete.text, to }], said);
  return (
    <PanelSection title={unitWords.signing}>
      <p class="hint">{unitWords.signingHelp}</p>
      {signing.map((cell) => (
        <LabelledField
          key={cell.label}
          label={cell.label}
          help={cell.help}
          value={textOf(cell)}
          typed={(text) => setTyped((now) => ({ ...now, [cell.label]: { text, over: cell.text } }))}
        />
      ))}
      <p class="acts">
        <Button
          blocked={changes.length === 0}
          onClick={() => void save([], unitWords.signingSaved)}
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
    </PanelSection>
  );
}
