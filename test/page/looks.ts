/** How a screen of the page looks: what axe finds in it, and a picture of it where one is asked for. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** @throws Error when the page has no such frame */
export function frameOf(page: Page, name: 'sidebar' | 'dialog'): Frame {
  const found = page.frames().find((one) => one.url().endsWith(`/${name}`));
  if (!found) throw new Error(`no ${name}`);
  return found;
}

/** Each rule that is broken, with the elements that break it; within a selector, or everywhere. */
export async function violationsIn(where: Frame | Page, within?: string): Promise<string[]> {
  await where.evaluate(axe);
  const run = within === undefined ? 'axe.run()' : `axe.run(${JSON.stringify(within)})`;
  const { violations } = (await where.evaluate(run)) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Written only where the variable PICTURES names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/${name}.png` });
}
