/** What the form in force calls its agency and tabs: one record for all scripts of the page. */
import type { FormNames } from '../api/api.ts';

const page = globalThis as { formNames?: FormNames };

export function keepFormNames(names: FormNames): void {
  page.formNames = names;
}

/** Known from the first reading on; no screen that asks is shown before it. */
export function called(): FormNames {
  if (!page.formNames) throw new Error('The form has not been read.');
  return page.formNames;
}
