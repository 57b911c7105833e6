/** The targets: a school's own boxes, or a grid of many schools first; then what is asked by year. */
import { useState } from 'preact/hooks';
import type { EditableCell, FormSection, TargetView } from '../../../api/api.ts';
import { tableOf } from '../form/cells.ts';
import { Disclosure } from '../form/Disclosure.tsx';
import { FootBar } from '../form/FootBar.tsx';
import { useForm } from '../form/formContext.ts';
import { WordRow } from '../form/WordRow.tsx';
import * as form from '../form/words.vi.ts';
import { PercentagesPart } from '../PercentagesPart.tsx';
import { ControlPart } from './ControlPart.tsx';
import { ListGrid } from './ListGrid.tsx';
import { OneSchool } from './OneSchool.tsx';
import { PairTarget } from './PairTarget.tsx';
import * as words from './words.vi.ts';

interface Props {
  readonly section: FormSection;
  readonly step: number;
  next(): void;
  readonly back: (() => void) | undefined;
}

export function TargetsPart({ section, step, next, back }: Props) {
  const { view, open } = useForm();
  const [focused, setFocused] = useState<{
    readonly cell: EditableCell;
    readonly name: string;
  } | null>(null);
  const isWide = (target: TargetView) =>
    target.shape === 'list' && (tableOf(view, target)?.rows.length ?? 0) > 1;
  const wide = view.targets.find(isWide);
  const showGrid = wide !== undefined && step === 0;
  const at = view.form.findIndex(({ code }) => code === section.code);
  const following = view.form[at + 1];
  const nextName = following
    ? `${form.codeOf(following.code)} ${following.short}`
    : form.toSections;
  if (showGrid) {
    return (
      <>
        <h2>{words.number(1, wide.name)}</h2>
        <ListGrid target={wide} focus={setFocused} />
        <ControlPart target={wide} section={section} />
        <FootBar
          label={words.nextTargets}
          onClick={() => open({ kind: 'section', code: section.code, step: 1 })}
          back={back}
          above={
            focused && (
              <>
                <p class="hint">{words.selected(focused.name, focused.cell.year)}</p>
                <WordRow
                  label={focused.name}
                  cells={[focused.cell]}
                  focused={focused.cell}
                  choices={form.timesWords}
                />
              </>
            )
          }
        />
      </>
    );
  }
  const toGrid = () => open({ kind: 'section', code: section.code, step: 0 });
  return (
    <>
      {view.targets.map((target, index) => {
        if (target === wide) return null;
        const title = words.number(index + 1, target.name);
        return target.shape === 'list' ? (
          <OneSchool key={target.code} target={target} title={title} section={section} />
        ) : (
          <PairTarget key={target.code} target={target} title={title} section={section} />
        );
      })}
      <Disclosure title={form.percentages}>{() => <PercentagesPart view={view} />}</Disclosure>
      <FootBar label={form.next(nextName)} onClick={next} back={wide ? toGrid : back} />
    </>
  );
}
