/** Emulated HtmlService: a file of the bundle, served as it is. */
import type { Host, ShownPage } from './host.ts';
import { service } from './service.ts';

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

const pages = new WeakMap<HtmlOutput, ShownPage>();

/** What a sidebar or a dialog shows of a page that the bundle hands over. */
export function contentOf(page: HtmlOutput | string): ShownPage {
  const plain = { title: '', html: String(page), width: 0, height: 0 };
  const known = typeof page === 'string' ? plain : pages.get(page);
  if (known === undefined) throw new Error('This is no emulated HtmlOutput.');
  return known;
}

export function openHtmlService(host: Host): HtmlService {
  return service<HtmlService>(host, 'HtmlService', {
    local: {
      createHtmlOutputFromFile(name) {
        const html = host.options.readHtml?.(name);
        if (html === undefined) throw host.error(`No HTML file named ${name} was found.`);
        return openPage(host, html);
      },
    },
  });
}

function openPage(host: Host, html: string): HtmlOutput {
  let shown: ShownPage = { title: '', html, width: 0, height: 0 };
  const change = (part: Partial<ShownPage>): HtmlOutput => {
    shown = { ...shown, ...part };
    pages.set(page, shown);
    return page;
  };
  const page: HtmlOutput = service<HtmlOutput>(host, 'HtmlOutput', {
    local: {
      getContent: () => shown.html,
      setContent: (content) => change({ html: content }),
      setTitle: (title) => change({ title }),
      setWidth: (width) => change({ width }),
      setHeight: (height) => change({ height }),
    },
  });
  pages.set(page, shown);
  return page;
}
