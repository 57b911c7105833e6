/** Loads the search for personal data at its first text: its lists of words cost more than most calls. */
import type * as Search from './searches.ts';

/** The bundler wraps what is required inside a function: it runs at the first call. */
declare const require: (path: './searches.ts') => typeof Search;

/** The tests of both thresholds; loaded at the first call. */
export function loadSearch(): typeof Search {
  // The bundler's require wraps the module at every call; cells ask thousands of times.
  loaded ??= require('./searches.ts') as typeof Search;
  return loaded;
}

let loaded: typeof Search | null = null;
