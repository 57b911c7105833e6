/** Forms of an officer's own works with labelled reports for them, written before they were read. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readTable } from '../../../local/outline/table.ts';
import { readOutline } from '../../../src/core/outlineTab/readOutline.ts';
import { blankForm } from '../../../src/outline/blankForm.ts';
import type { Outline } from '../../../src/outline/schema.ts';
import { type LabelledReport, readLabelled } from './labelled.ts';
import type { Part } from './made/makeReports.ts';

const folder = path.resolve('test/fixtures/written/forms');

/** Names of the forms that have reports. */
export function ownForms(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => name.replace(/\.tsv$/, ''))
    .sort();
}

export function ownForm(name: string): Outline {
  return outlineOf(path.join(folder, `${name}.tsv`));
}

export function reportsFor(form: string, part: Part): readonly LabelledReport[] {
  return readLabelled(path.join(folder, part)).filter(({ name }) => name.startsWith(form));
}

/** An outline from the table that an officer fills in. */
export function outlineOf(file: string): Outline {
  const { outline, faults } = readOutline(readTable(readFileSync(file, 'utf8')), blankForm);
  if (outline === null) throw new Error(JSON.stringify(faults));
  return outline;
}
