/** The targets: a school's own boxes, or a grid of many schools first; then what is asked by year. */
import { useState } from 'preact/hooks';
import type { EditableCell, FormSection, TargetView } from '../../../api/api.ts';
import { gridsOf, tableOf, targetOfField } from '../form/cells.ts';
import { Disclosure } from '../form/Disclosure.tsx';
import { Fields } from '../form/Fields.tsx';
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
  const isHere = ({ control }: TargetView) => section.fields.some(({ code }) => code === control);
  const targets = view.targets.filter(isHere);
  const others = section.fields.filter((field) => !targetOfField(view, field));
  const number = (target: TargetView) => words.number(targets.indexOf(target) + 1, target.name);
  // Each list of several establishments has a step of its own, before what is asked by year.
  const grids = gridsOf(view, section);
  const wide = grids[step];
  const toStep = (to: number) => open({ kind: 'section', code: section.code, step: to });
  const at = view.form.findIndex(({ code }) => code === section.code);
  const following = view.form[at + 1];
  const nextName = following
    ? `${form.codeOf(following.code)} ${following.short}`
    : form.toSections;
  if (wide) {
    const called = tableOf(view, wide)?.called;
    return (
      <>
        <h2>{number(wide)}</h2>
        <ListGrid key={wide.code} target={wide} focus={setFocused} />
        <ControlPart target={wide} section={section} />
        <FootBar
          label={words.nextTargets}
          onClick={() => toStep(step + 1)}
          back={step > 0 ? () => toStep(step - 1) : back}
          above={
            focused && (
              <>
                <p class="hint">{words.selected(focused.name, focused.cell.year)}</p>
                <WordRow
                  label={focused.name}
                  cells={[focused.cell]}
                  focused={focused.cell}
                  {...(called && { choices: words.timesWords(called) })}
                />
              </>
            )
          }
        />
      </>
    );
  }
  return (
    <>
      {targets.map((target) => {
        if (grids.includes(target)) return null;
        const title = number(target);
        return target.shape === 'list' ? (
          <OneSchool key={target.code} target={target} title={title} section={section} />
        ) : (
          <PairTarget key={target.code} target={target} title={title} section={section} />
        );
      })}
      {others.length > 0 && <Fields section={section} fields={others} />}
      <Disclosure title={form.percentages}>{() => <PercentagesPart view={view} />}</Disclosure>
      <FootBar
        label={form.next(nextName)}
        onClick={next}
        back={grids.length > 0 ? () => toStep(grids.length - 1) : back}
      />
    </>
  );
}
