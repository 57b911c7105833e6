/** What every part of the sidebar may do: go to a cell, write cells with undo, say something. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Change, Failure, UnitView } from '../api/api.ts';
import type { Place } from '../core/workbook.ts';

/** A message at the foot of the sidebar; with `undo`, a button that takes the change back. */
export interface Notice {
  readonly text: string;
  readonly undo?: () => void;
  readonly failure?: Failure;
}

export interface Shell {
  goTo(place: Place): void;
  tell(notice: Notice | null): void;
}

export const DeskContext = createContext<Shell>({ goTo: () => undefined, tell: () => undefined });

export function useDesk(): Shell {
  return useContext(DeskContext);
}

/** Writes a unit's cells; `said` is what the foot says when it is done. */
export type WriteCells = (changes: readonly Change[], said: string) => Promise<UnitView | null>;
