/** A search box over the registry: type, arrow down, Enter. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { UnitName } from '../../api/api.ts';
import { Button } from '../parts/Button.tsx';
import { more } from '../words.vi.ts';
import { searchExamples, searchUnits } from './searchUnits.ts';
import * as unitWords from './words.vi.ts';

const atOnce = 8;

interface Props {
  readonly units: readonly UnitName[];
  choose(code: string): void;
  readonly label?: string;
}

export function FindUnit({ units, choose, label = unitWords.search }: Props) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [marked, setMarked] = useState(0);
  const [most, setMost] = useState(atOnce);
  const all = searchUnits(units, typed);
  const found = all.slice(0, most);
  // When the sidebar comes, the person may be in the sheet or its menu already.
  useEffect(() => {
    if (document.hasFocus()) box.current?.focus();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setMarked(Math.max(0, Math.min(found.length - 1, marked + step)));
    const unit = found[marked];
    if (event.key === 'Enter' && unit) choose(unit.code);
    if (event.key === 'Escape') setTyped('');
    if (step !== 0 || event.key === 'Enter') event.preventDefault();
  };
  return (
    <div class="find">
      <label for={`${id}-box`}>{label}</label>
      <input
        id={`${id}-box`}
        ref={box}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length > 0 ? `${id}-${marked}` : undefined}
        aria-autocomplete="list"
        aria-describedby={`${id}-hint`}
        autocomplete="off"
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setMarked(0);
          setMost(atOnce);
        }}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-hint`} class="hint">
        {unitWords.searchHint(searchExamples(units))}
      </p>
      <p class="hint" role="status">
        {typed.trim() === ''
          ? ''
          : found.length === 0
            ? unitWords.searchNone()
            : unitWords.searchCount(found.length, all.length)}
      </p>
      <div id={`${id}-list`} role="listbox" tabIndex={-1} aria-label={label} class="options">
        {found.map((unit, index) => (
          <div
            key={unit.code}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === marked}
            onPointerDown={() => choose(unit.code)}
          >
            {unit.name}
            <small>{[unit.type, unit.area].filter(Boolean).join(' · ')}</small>
          </div>
        ))}
      </div>
      {all.length > most && (
        <Button onClick={() => setMost(most + atOnce)}>
          {more(Math.min(all.length - most, atOnce))}
        </Button>
      )}
    </div>
  );
}
