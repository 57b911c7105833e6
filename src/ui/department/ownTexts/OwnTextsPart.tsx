/** The Department's own words for the report: blank places first, each typed and kept here. */
import { useState } from 'preact/hooks';
import type { Failure, OwnTextView } from '../../../api/api.ts';
import { call } from '../../call.ts';
import { useDesk } from '../../desk.ts';
import { Button } from '../../parts/Button.tsx';
import { CellLink } from '../../parts/CellLink.tsx';
import { FailureNote } from '../../parts/FailureNote.tsx';
import { PanelSection } from '../../parts/Section.tsx';
import * as sharedWords from '../../words.vi.ts';
import * as departmentWords from '../words.vi.ts';
import { ownBoxId, useOwnText } from './ownTextKeeping.ts';
import * as words from './words.vi.ts';

interface Props {
  readonly texts: readonly OwnTextView[];
  /** A place is as the server has it now. */
  kept(now: OwnTextView): void;
}

export function OwnTextsPart({ texts, kept }: Props) {
  // Their order stays while one types: a place that is filled does not move away.
  const [order] = useState(() =>
    [...texts].sort((a, b) => rank(a) - rank(b)).map(({ code }) => code),
  );
  const blank = texts.filter(({ text }) => text === '').length;
  if (texts.every(({ place }) => place === null)) {
    return (
      <PanelSection title={words.ownTexts()}>
        <p>{words.ownTextsNoTab()}</p>
      </PanelSection>
    );
  }
  return (
    <PanelSection title={words.ownTexts()}>
      <p class="hint">{words.ownTextsHelp()}</p>
      <p role="status">{words.ownTextsLeft(blank, texts.length)}</p>
      {order
        .flatMap((code) => texts.filter((one) => one.code === code))
        .map((one) => (
          <OwnText key={one.code} view={one} kept={kept} />
        ))}
    </PanelSection>
  );
}

const rank = ({ text, waits }: OwnTextView) => (waits !== null ? 0 : text === '' ? 1 : 2);

type Waiting = Pick<OwnTextView, 'waits' | 'isAllowed'>;

function OwnText({ view, kept }: { view: OwnTextView; kept: Props['kept'] }) {
  const { tell } = useDesk();
  const [isKept, setKept] = useState(false);
  const [unallowed, setUnallowed] = useState<Failure | null>(null);
  const [{ waits, isAllowed }, setWaiting] = useState<Waiting>(view);
  const take = (now: OwnTextView, isMine: boolean) => {
    setWaiting(now);
    setKept(isMine);
    kept(now);
  };
  const { typed, type, save, insist, forget } = useOwnText(view, take, tell);
  const text = typed?.text ?? view.text;
  const allow = async () => {
    const reply = await call('allowOwnText', view.code, !isAllowed);
    if (!reply.ok) return setUnallowed(reply.error);
    setUnallowed(null);
    take(reply.value, false);
  };
  const id = ownBoxId(view.code);
  const failure = typed?.failure ?? unallowed;
  const again = typed?.failure ? save : () => void allow();
  const { place } = view;
  const theirs = typed?.theirs ?? null;
  const settle = (act: () => void) => {
    act();
    document.getElementById(id)?.focus();
  };
  if (!place) return <p class="hint">{words.ownTextNoRow(view.part)}</p>;
  return (
    <div class="field">
      <label for={id}>{view.part}</label>
      <textarea
        id={id}
        rows={text === '' ? 2 : 4}
        value={text}
        aria-describedby={`${id}-help`}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={save}
      />
      <p class="hint" id={`${id}-help`}>
        {view.hint}
      </p>
      {waits && <p class="bad-text">{words.ownTextWaits[waits]}</p>}
      {isAllowed && <p class="hint">{words.ownTextAllowed}</p>}
      {(waits === 'doubted' || isAllowed) && (
        <Button
          says={
            isAllowed
              ? departmentWords.withholdNamed(view.part)
              : departmentWords.allowNamed(view.part)
          }
          onClick={() => void allow()}
        >
          {isAllowed ? departmentWords.withholdText : departmentWords.allowText}
        </Button>
      )}
      {theirs !== null && (
        <div class="note bad" role="alert">
          <p>{sharedWords.theirs(theirs)}</p>
          <p class="acts">
            <Button onClick={() => settle(insist)}>{sharedWords.takeMine}</Button>
            <Button onClick={() => settle(forget)}>{sharedWords.takeTheirs}</Button>
          </p>
        </div>
      )}
      {theirs === null && failure ? (
        <>
          <FailureNote failure={failure} again={again} />
          <CellLink place={place}>{words.ownTextInTab()}</CellLink>
        </>
      ) : (
        <p class="hint" role="status">
          {typed?.saving && words.ownTextSaving}
          {!typed && isKept && words.ownTextKept}
        </p>
      )}
    </div>
  );
}

/** Next to a run: which places its report leaves blank or in part unprinted, and the way to them. */
export function BlankTexts({ texts, open }: { texts: readonly OwnTextView[]; open(): void }) {
  const blank = texts.filter(({ text }) => text === '');
  const waiting = texts.filter(({ waits }) => waits !== null);
  const lists = [
    { of: waiting, title: words.waitingTexts, act: words.readTexts },
    { of: blank, title: words.blankTexts, act: words.writeTexts },
  ].filter(({ of }) => of.length > 0);
  return (
    <>
      {lists.map(({ of, title, act }) => (
        <PanelSection key={act} title={title(of.length)}>
          <ul class="lines">
            {of.map(({ code, part }) => (
              <li key={code}>{part}</li>
            ))}
          </ul>
          <Button onClick={open}>{act}</Button>
        </PanelSection>
      ))}
    </>
  );
}
