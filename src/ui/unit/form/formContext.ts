/** What every box of a unit's form needs: the keeper, the way to other screens, explaining, pasting. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FindingView, UnitView } from '../../../api/api.ts';
import type { PasteLine } from '../paste/pasteLine.ts';
import type { Keeper } from './keeper.ts';

export type FormScreen =
  | { readonly kind: 'home' }
  | { readonly kind: 'section'; readonly code: string; readonly step?: number }
  | { readonly kind: 'findings' }
  | { readonly kind: 'written' | 'history' }
  | {
      readonly kind: 'paste';
      readonly text: string;
      readonly lines: readonly PasteLine[];
      readonly from: string;
    };

export interface UnitForm {
  readonly view: UnitView;
  readonly keeper: Keeper;
  /** Opens a screen; `focus` names the cell that gets the keyboard there. */
  open(screen: FormScreen, focus?: string): void;
  /** The cell of a finding, in its section. */
  show(finding: FindingView): void;
}

export const FormContext = createContext<UnitForm | null>(null);

export function useForm(): UnitForm {
  const form = useContext(FormContext);
  if (!form) throw new Error('Outside a form.');
  return form;
}

/** The id of a cell's box in the page. */
export function boxId(id: string): string {
  return `o-${id.replace(/\s+/g, '_')}`;
}

export function focusBox(id: string): void {
  const box = document.getElementById(boxId(id));
  box?.focus();
  box?.scrollIntoView({ block: 'center' });
}
