/** Emulated HtmlService: a file of the bundle, served as it is. */
import type { Host } from './host.ts';
import { service } from './service.ts';

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

interface Page {
  readonly title: string;
  readonly html: string;
}

const pages = new WeakMap<HtmlOutput, Page>();

/** What showSidebar shows of a page that the bundle hands over. */
export function contentOf(page: HtmlOutput | string): Page {
  const known = typeof page === 'string' ? { title: '', html: page } : pages.get(page);
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
  const page = service<HtmlOutput>(host, 'HtmlOutput', {
    local: {
      getContent: () => html,
      setTitle(title) {
        pages.set(page, { title, html });
        return this;
      },
    },
  });
  pages.set(page, { title: '', html });
  return page;
}
