/** The two screens as tabs: arrow keys move between them, as everywhere in Google's own panels. */
import type { Start } from '../api/api.ts';
import * as words from './words.vi.ts';

type Screen = Start['screen'];

const screens: readonly (readonly [Screen, () => string])[] = [
  ['unit', () => words.unitTab],
  ['department', words.departmentTab],
];

export function Tabs({ screen, choose }: { screen: Screen; choose(screen: Screen): void }) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const other = screen === 'unit' ? 'department' : 'unit';
    choose(other);
    document.getElementById(`tab-${other}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={words.screens} onKeyDown={onKeyDown}>
      {screens.map(([name, label]) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={screen === name}
          aria-controls={screen === name ? `panel-${name}` : undefined}
          tabIndex={screen === name ? 0 : -1}
          onClick={() => choose(name)}
        >
          {label()}
        </button>
      ))}
    </div>
  );
}
