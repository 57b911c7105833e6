/** A table looked up by words that people type: it has no word but its own, not even "constructor". */

/** The table without a prototype. */
export function dictionary<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.freeze(Object.assign(Object.create(null) as Record<string, T>, entries));
}
