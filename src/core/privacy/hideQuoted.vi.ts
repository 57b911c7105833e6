/** Sentences that quote what others typed, for a terminal or a tab that everyone reads. */
import { mayBePrinted } from './mayBePrinted.ts';

const quoted = /“([^“”]+)”/gu;

/** The same sentence; a quotation that may name somebody is not repeated, and its place says which it was. */
export function hideQuoted(text: string): string {
  return text.replace(quoted, (all, said: string) => (mayBePrinted(said) ? all : '(chữ được che)'));
}
