/** Moving in a grid of boxes as in a sheet: arrows at the ends of a text, Enter down, Shift+Enter up. */

export function step(event: KeyboardEvent): void {
  const { target, key, shiftKey } = event;
  if (event.isComposing || !(target instanceof HTMLInputElement)) return;
  const move = moveOf(key, shiftKey, target);
  if (!move) return;
  const rows = [...(target.closest('table')?.querySelectorAll('tr') ?? [])].filter((row) =>
    row.querySelector('input'),
  );
  const row = rows.findIndex((one) => one.contains(target));
  const column = [...(rows[row]?.querySelectorAll('input') ?? [])].indexOf(target);
  const next = rows[row + move.down]?.querySelectorAll('input')[column + move.right];
  if (!next && key !== 'Enter') return;
  event.preventDefault();
  (next ?? document.querySelector<HTMLElement>('.foot-bar .main'))?.focus();
}

function moveOf(key: string, shift: boolean, box: HTMLInputElement) {
  const { selectionStart, selectionEnd, value } = box;
  const whole = selectionStart === 0 && selectionEnd === value.length;
  if (key === 'Enter') return { down: shift ? -1 : 1, right: 0 };
  if (key === 'ArrowDown') return { down: 1, right: 0 };
  if (key === 'ArrowUp') return { down: -1, right: 0 };
  if (key === 'ArrowRight' && (whole || selectionStart === value.length))
    return { down: 0, right: 1 };
  if (key === 'ArrowLeft' && (whole || selectionEnd === 0)) return { down: 0, right: -1 };
  return null;
}
