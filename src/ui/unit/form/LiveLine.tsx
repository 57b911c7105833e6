/** The one polite line for screen readers: "saved" only when nothing typed is in doubt, else what is. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FindingView } from '../../../api/api.ts';
import { findingsOf } from './cells.ts';
import { useForm } from './formContext.ts';
import { placeName } from './ReturnedCard.tsx';
import { withoutLabel } from './verdicts.ts';
import * as words from './words.vi.ts';

/** More at once nobody can follow: all are under their boxes. */
const mostSaid = 3;

export function LiveLine() {
  const { view, keeper } = useForm();
  const [said, setSaid] = useState('');
  const known = useRef<ReadonlySet<string> | null>(null);
  const told = useRef<readonly string[]>([]);
  const { kind, at, wrote } = keeper.saving;
  useEffect(() => {
    const open = findingsOf(view).filter(({ blank, severity }) => !blank && severity !== 'note');
    const own = new Set(
      wrote.flatMap((id) => {
        const cell = keeper.cell(id);
        return cell ? [JSON.stringify(cell.place)] : [];
      }),
    );
    const isFresh = ({ message, place }: FindingView) =>
      own.has(JSON.stringify(place)) || (known.current && !known.current.has(message));
    const fresh = open.filter(isFresh);
    known.current = new Set(open.map(({ message }) => message));
    const tell = (one: FindingView) => {
      const said = one.severity === 'error' ? words.errorSaid : words.doubtSaid;
      return said(placeName(view, one), withoutLabel(one.message));
    };
    const isOpen = (message: string) => known.current?.has(message) === true;
    if (fresh.length > 0) {
      told.current = fresh.map(({ message }) => message);
      setSaid([...new Set(fresh.map(tell))].slice(0, mostSaid).join(' '));
    } else if (kind === 'saved') setSaid(words.saved(at));
    // What was taken back elsewhere is not repeated.
    else if (told.current.length > 0 && !told.current.some(isOpen)) setSaid('');
  }, [view, kind, at, wrote, keeper]);
  const { dropped } = keeper;
  return (
    <>
      <p class="sr" role="status">
        {said}
      </p>
      <p class="sr" role="status">
        {dropped && `${words.dropped(dropped.text)} ${words.takeAgainHelp}`}
      </p>
    </>
  );
}
