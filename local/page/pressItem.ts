/** Presses an item of the product's menu; what it asks is handed on before anything is done. */
import type { Gas } from '../gas.ts';
import type { MenuEntry } from '../services/host.ts';
import type { PageMenu, Press, Pressed } from './menuMessages.ts';

/** The menu as the form in force names it; the item that opens the sidebar has no work here. */
export function menuOf(gas: Gas): PageMenu {
  gas.call('onOpen', {});
  const { menus } = gas.host;
  const items = itemsOf(menus).filter(({ run }) => run !== 'moThanhBen');
  return { title: menus[0]?.label ?? '', labels: [...new Set(items.map(({ label }) => label))] };
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
