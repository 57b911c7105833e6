/** One section of the outline: its boxes in reading order, "next" in the foot; Enter walks through the boxes. */
import { useEffect, useRef } from 'preact/hooks';
import type { FormField, FormSection } from '../../../api/api.ts';
import { TargetsPart } from '../targets/TargetsPart.tsx';
import { ConfirmPart } from './ConfirmPart.tsx';
import { countSection, targetOfField } from './cells.ts';
import { FootBar } from './FootBar.tsx';
import { useForm } from './formContext.ts';
import { Icon } from './Icon.tsx';
import { sectionLines } from './lines.ts';
import { ReturnedNote } from './ReturnedCard.tsx';
import { TextField } from './TextField.tsx';
import * as words from './words.vi.ts';
import { YearField } from './YearField.tsx';

export function SectionScreen({ section, step }: { section: FormSection; step: number }) {
  const { view, keeper, open } = useForm();
  const title = useRef<HTMLHeadingElement>(null);
  const screen = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!screen.current?.contains(document.activeElement)) title.current?.focus();
    if (document.activeElement === title.current) window.scrollTo(0, 0);
  }, [section.code, step]);
  const at = view.form.findIndex(({ code }) => code === section.code);
  const { all, filled } = countSection(view, section, keeper.textOf.bind(keeper));
  const go = (to: number) => {
    const next = view.form[to];
    open(next ? { kind: 'section', code: next.code } : { kind: 'home' });
  };
  const isSigning = at === view.form.length - 1 && view.complete !== null;
  const isTargets = section.fields.some((field) => targetOfField(view, field));
  const back = at > 0 ? () => go(at - 1) : undefined;
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the boxes inside. */}
      <div
        class="screen"
        ref={screen}
        onKeyDown={(event) =>
          walk(
            event,
            screen.current,
            () => go(at + 1),
            () => open({ kind: 'home' }),
          )
        }
      >
        <div class="spread crumbs">
          <button type="button" class="link" onClick={() => open({ kind: 'home' })}>
            <Icon name="back" /> {words.toSections}
          </button>
          <span class="hint">{words.place(at + 1, view.form.length, filled, all)}</span>
        </div>
        <h1 ref={title} tabIndex={-1}>
          {isSigning ? words.confirmTitle : section.title}
        </h1>
        <ReturnedNote section={section} />
        {isTargets && (
          <TargetsPart section={section} step={step} next={() => go(at + 1)} back={back} />
        )}
        {isSigning && <ConfirmPart section={section} back={back} />}
        {!isTargets && !isSigning && <Fields section={section} />}
      </div>
      {!isTargets && !isSigning && (
        <FootBar
          label={words.next(nameOf(view.form[at + 1]))}
          onClick={() => go(at + 1)}
          back={back}
        />
      )}
    </>
  );
}

function nameOf(section: FormSection | undefined): string {
  return section ? `${words.codeOf(section.code)} ${section.short}` : words.toSections;
}

function Fields({ section }: { section: FormSection }) {
  const { view, open } = useForm();
  const yearly = section.fields.some(({ cells }) => cells.length > 1);
  const years = section.fields.flatMap(({ cells }) => cells.flatMap(({ year }) => year ?? []));
  // Figures first, as in the pictures of the form: what is counted before what is told.
  const isProse = (field: FormField) => field.cells[0]?.prose === true;
  const ordered = [
    ...section.fields.filter((field) => !isProse(field)),
    ...section.fields.filter(isProse),
  ];
  const fields =
    section.fields[0] && isProse(section.fields[0]) && section.code.startsWith('I.')
      ? section.fields
      : ordered;
  return (
    <>
      {fields.map((field) => {
        const [cell] = field.cells;
        if (!cell) return null;
        if (cell.year === null) {
          const isSilent = view.silent.some((one) => one.cell.id === cell.id);
          const offer = isSilent ? { offer: words.nothingWord.text } : {};
          return <TextField key={field.code} field={field} cell={cell} {...offer} />;
        }
        return (
          <YearField
            key={field.code}
            field={{ ...field, dispatch: '' }}
            cells={field.cells}
            onBlock={(from, text) =>
              open({ kind: 'paste', text, lines: sectionLines(section), from: from.id })
            }
          />
        );
      })}
      {yearly && (
        <p class="hint">
          {words.periodHint(String(Math.min(...years)), String(Math.max(...years)))}
        </p>
      )}
    </>
  );
}

/** Enter: the next box, after the last the foot; Ctrl+Enter: the next section; Escape: the list. */
function walk(
  event: KeyboardEvent,
  screen: HTMLElement | null,
  next: () => void,
  home: () => void,
): void {
  const { target, key } = event;
  if (key === 'Escape') home();
  if (key !== 'Enter' || event.defaultPrevented) return;
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    (document.activeElement as HTMLElement | null)?.blur();
    next();
    return;
  }
  if (!(target instanceof HTMLInputElement) || target.type !== 'text') return;
  event.preventDefault();
  const boxes = [...(screen?.querySelectorAll<HTMLElement>('input, textarea') ?? [])];
  const following = boxes[boxes.indexOf(target) + 1];
  (following ?? document.querySelector<HTMLElement>('.foot-bar .main'))?.focus();
}
