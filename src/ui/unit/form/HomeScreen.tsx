/** The whole job at a glance: every section with what is in it, and the next thing to do. */
import { useEffect, useRef } from 'preact/hooks';
import type { FormSection } from '../../../api/api.ts';
import { Button } from '../../parts/Button.tsx';
import { countSection, type SectionCount } from './cells.ts';
import { FootBar } from './FootBar.tsx';
import { useForm } from './formContext.ts';
import { Icon, type IconName } from './Icon.tsx';
import { formLines } from './lines.ts';
import { mendList, ReturnedCard } from './ReturnedCard.tsx';
import * as words from './words.vi.ts';

/** `from`: the section that was open, whose row takes the keyboard. */
export function HomeScreen({ from }: { from: string }) {
  const form = useForm();
  const { view, keeper, open } = form;
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => row.current?.focus(), []);
  const textOf = keeper.textOf.bind(keeper);
  const counts = view.form.map((section) => countSection(view, section, textOf));
  return (
    <>
      <div class="screen">
        <h1 class="sr" tabIndex={-1}>
          {view.unit.name}
        </h1>
        {!view.row && <p class="note doubtful">{words.noRow()}</p>}
        {view.apart && <p class="note">{view.apart}</p>}
        {view.returned && <ReturnedCard returned={view.returned} />}
        {view.row && view.state === 'empty' && (
          <div class="card pale">
            <b>{words.sections(view.form.length)}</b>
            <p>{words.startHint}</p>
            <Button
              look="pill"
              onClick={() => open({ kind: 'paste', text: '', lines: formLines(view), from: '' })}
            >
              <Icon name="paste" /> {words.pasteExcel}
            </Button>
          </div>
        )}
        <ul class="sections">
          {view.form.map((section, at) => (
            <li key={section.code}>
              {section.part !== '' && <h2>{section.part}</h2>}
              <button
                type="button"
                class="section-row"
                ref={section.code === from ? row : null}
                onClick={() => open({ kind: 'section', code: section.code })}
              >
                <SectionRow section={section} count={counts[at] as SectionCount} />
              </button>
            </li>
          ))}
        </ul>
      </div>
      <HomeFoot counts={counts} />
    </>
  );
}

function SectionRow({ section, count }: { section: FormSection; count: SectionCount }) {
  const [icon, state] = statusOf(count);
  return (
    <>
      <Icon name={icon} />
      <span class="code">{words.codeOf(section.code)}</span>
      <span class="name">{section.short}</span>
      <span class="count">
        {countText(count)}
        <span class="sr">, {state}</span>
      </span>
      <Icon name="forward" />
    </>
  );
}

function statusOf({ all, filled, errors, doubts }: SectionCount): readonly [IconName, string] {
  if (errors > 0) return ['error', words.status.error];
  if (doubts > 0) return ['doubt', words.status.doubt];
  if (filled === 0) return ['ring', words.status.empty];
  return filled < all ? ['half', words.status.half] : ['tick', words.status.full];
}

function countText({ all, filled, errors, doubts, nothing }: SectionCount): string {
  if (errors > 0) return words.errors(errors);
  if (doubts > 0) return words.doubts(doubts);
  if (filled === 0) return words.boxes(all);
  return nothing ? words.nothing : `${filled}/${all}`;
}

function HomeFoot({ counts }: { counts: readonly SectionCount[] }) {
  const { view, keeper, open, show } = useForm();
  const named = (section: FormSection) => `${words.codeOf(section.code)} ${section.short}`;
  const last = view.form[view.form.length - 1];
  const openSection = (section: FormSection | undefined) => {
    if (section) open({ kind: 'section', code: section.code });
  };
  if (view.returned) {
    const { left } = mendList(view, view.returned, keeper);
    const [next] = left;
    return (
      <FootBar
        label={next ? words.nextMend(next.label) : words.sendBackNow()}
        onClick={() => (next ? show(next.finding) : openSection(last))}
      >
        {next && (
          <Button look="wide" onClick={() => openSection(last)}>
            {words.sendBack()}
          </Button>
        )}
      </FootBar>
    );
  }
  const faulty = view.form.find((_, at) => (counts[at]?.errors ?? 0) > 0);
  const undone = view.form.find((_, at) => (counts[at]?.filled ?? 0) < (counts[at]?.all ?? 0));
  const next = faulty ?? undone ?? last;
  if (!next) return null;
  // What is wrong comes first, also in a report that was confirmed with it.
  const isDone = view.isComplete && !faulty;
  // Nothing is confirmed in a sheet without such a cell: all places to see, and their reasons, are the end.
  if (!view.complete && !faulty && (isDone || !undone)) {
    return <FootBar label={words.allFindings} onClick={() => open({ kind: 'findings' })} />;
  }
  const isLast = view.complete !== null && (next === last || isDone);
  const start = view.state === 'empty' ? words.start(named(next)) : words.next(named(next));
  const confirmed = view.isComplete ? words.seeConfirmed : words.review;
  return (
    <FootBar
      label={isLast ? confirmed : faulty ? words.mend(named(faulty)) : start}
      onClick={() => openSection(isLast ? last : next)}
    />
  );
}
