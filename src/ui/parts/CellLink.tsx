/** A place in the workbook as a button that selects it there. */
import type { ComponentChildren } from 'preact';
import { address, type Place } from '../../core/workbook.ts';
import { useDesk } from '../desk.ts';
import * as words from '../words.vi.ts';

interface Props {
  readonly place: Place;
  readonly children?: ComponentChildren;
}

export function CellLink({ place, children }: Props) {
  const desk = useDesk();
  const where = address(place);
  return (
    <button
      type="button"
      class="link"
      aria-label={children ? undefined : words.goToCell(where)}
      onClick={() => desk.goTo(place)}
    >
      {children ?? where}
    </button>
  );
}
