/** Whether a sentence of a report may be shown: personal data is looked for before anything is kept. */
import type { Field } from '../../outline/schema.ts';
import { mayBePrinted } from '../privacy/mayBePrinted.ts';
import { loadSearch } from '../privacy/search.ts';

/** Checked as read; what was typed without accents, for sure signs too. */
export function mayBeShown(text: string, typed: string, asked: Field | undefined): boolean {
  if (!mayBePrinted(text, asked)) return false;
  const { mayNamePeople = false } = asked ?? {};
  return typed === text || loadSearch().findPersonalData(typed, { mayNamePeople }).length === 0;
}
