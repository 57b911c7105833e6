/** One section of the outline: its boxes in reading order, "next" in the foot; Enter walks through the boxes. */
import { useEffect, useRef } from 'preact/hooks';
import type { FormSection } from '../../../api/api.ts';
import { TargetsPart } from '../targets/TargetsPart.tsx';
import { ConfirmPart } from './ConfirmPart.tsx';
import { countSection, targetOfField } from './cells.ts';
import { Fields } from './Fields.tsx';
import { FootBar } from './FootBar.tsx';
import { useForm } from './formContext.ts';
import { Icon } from './Icon.tsx';
import { ReturnedNote } from './ReturnedCard.tsx';
import * as words from './words.vi.ts';

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
        {!isTargets && !isSigning && <Fields section={section} fields={section.fields} />}
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

/** Enter: the next box, after the last the foot; Ctrl+Enter: the next section; Escape: the list. */
function walk(
  event: KeyboardEvent,
  screen: HTMLElement | null,
  next: () => void,
  home: () => void,
): void {
  const { target, key } = event;
  // Keys of an input method are its own.
  if (event.isComposing) return;
  if (key === 'Escape') {
    event.preventDefault();
    (document.activeElement as HTMLElement | null)?.blur();
    home();
  }
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
