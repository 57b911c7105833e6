/** The one polite line for screen readers: "saved" only when nothing typed is in doubt, else what is. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { findingsOf } from './cells.ts';
import { useForm } from './formContext.ts';
import { placeName } from './ReturnedCard.tsx';
import { withoutLabel } from './verdicts.ts';
import * as words from './words.vi.ts';

export function LiveLine() {
  const { view, keeper } = useForm();
  const [said, setSaid] = useState('');
  const known = useRef<ReadonlySet<string> | null>(null);
  const { kind, at } = keeper.saving;
  useEffect(() => {
    const open = findingsOf(view).filter(({ blank, severity }) => !blank && severity !== 'note');
    const fresh = open.find(({ message }) => known.current && !known.current.has(message));
    known.current = new Set(open.map(({ message }) => message));
    if (fresh) setSaid(words.doubtSaid(placeName(view, fresh), withoutLabel(fresh.message)));
    else if (kind === 'saved') setSaid(words.saved(at));
  }, [view, kind, at]);
  return (
    <p class="sr" role="status">
      {said}
    </p>
  );
}
