/** Emulated Ui: menus and alerts are recorded, and a queue of answers presses the buttons. */
import { enumeration } from './enumeration.ts';
import type { Host, MenuEntry } from './host.ts';
import { contentOf } from './htmlService.ts';
import { service } from './service.ts';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type Button = GoogleAppsScript.Base.Button;

export function openUi(host: Host): Ui {
  return service<Ui>(host, 'Ui', {
    local: {
      Button: enumeration(host, 'Button', ['OK']),
      ButtonSet: enumeration(host, 'ButtonSet', ['OK', 'OK_CANCEL']),
      createMenu(caption) {
        if (host.options.addOn === true) throw host.error('An add-on has no menu of its own.');
        return buildMenu(host, caption);
      },
      createAddonMenu: () => buildMenu(host, ''),
    },
    write: {
      /** (prompt), (prompt, buttons) or (title, prompt, buttons). */
      alert(...given: unknown[]) {
        const texts = given.filter(
          (_one, index) => index < 2 && (index === 0 || given.length === 3),
        );
        const set = String(given.at(-1));
        if (host.options.asks === true && set.includes('_') && host.answers.length === 0) {
          host.question = { text: texts.join('\n'), buttons: set.split('_') };
          return 'CANCEL' as unknown as Button;
        }
        host.alerts.push(texts.join('\n'));
        return (host.answers.shift() ?? 'OK') as unknown as Button;
      },
      showSidebar(page) {
        host.sidebar = contentOf(page);
      },
      showModelessDialog(page, title) {
        host.dialog = { ...contentOf(page), title };
      },
    },
  });
}

function buildMenu(host: Host, caption: string): Menu {
  const items: MenuEntry[] = [];
  return service<Menu>(host, 'Menu', {
    local: {
      addItem(label, run) {
        items.push({ label, run });
        return this;
      },
    },
    write: {
      addToUi() {
        host.menus.push({ label: caption, items });
      },
    },
  });
}
