/** Presses an item of the product's menu; what it asks is handed on before anything is done. */
import type { Gas } from '../gas.ts';
import type { MenuEntry } from '../services/host.ts';
import type { Press, Pressed } from './messages.ts';

/** The labels of the items, in order; the one that opens the sidebar has no work here. */
export function menuLabels(gas: Gas): readonly string[] {
  gas.call('onOpen', {});
  const labels = itemsOf(gas.host.menus).filter(({ run }) => run !== 'moThanhBen');
  return [...new Set(labels.map(({ label }) => label))];
}

export function pressItem(gas: Gas, { label, answers }: Press): Omit<Pressed, 'dialog'> {
  const { host } = gas;
  host.answers.push(...answers);
  let error = '';
  try {
    gas.press(label);
  } catch (thrown) {
    error = messageOf(thrown);
  }
  const { question } = host;
  const changed = question === null && host.calls.count().write > 0;
  return { lines: host.alerts, question, error, changed };
}

function itemsOf(items: readonly MenuEntry[]): readonly MenuEntry[] {
  return items.flatMap((item) => (item.run === undefined ? itemsOf(item.items ?? []) : [item]));
}

/** Errors of the bundle belong to another realm, where instanceof does not hold. */
export function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}
