/** The files of the page: its html, its bundled script and style, and the sidebar with Google's client emulated. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { mergeWords } from './mergeWords.vi.ts';
import { pageWords } from './words.vi.ts';

export interface PageFiles {
  readonly html: string;
  readonly script: string;
  readonly style: string;
  /** Script that gives the sidebar its google.script. */
  readonly shim: string;
  /** When the bundle was built; null where the page does not reload by itself. */
  built(): string | null;
}

/** Set by `npm run dev`: the page reloads when dist/ was built again. */
export const reloadsVariable = 'RELOAD_PAGE';

const client = path.resolve('local/page/client');

export async function makePageFiles(fileName: string, notice: string): Promise<PageFiles> {
  const reloads = process.env[reloadsVariable] !== undefined;
  const [page, shim, reload] = await Promise.all([
    bundle('page.ts'),
    bundle('shim.ts'),
    reloads ? bundle('reload.ts') : { script: '' },
  ]);
  return {
    html: pageHtml(fileName, notice),
    script: page.script + reload.script,
    style: page.style,
    shim: shim.script,
    built: () => (reloads ? newestPart() : null),
  };
}

/** The moment of the part of the bundle that was written last: an equal part is not written again. */
function newestPart(): string {
  const times = readdirSync('dist').map((name) => statSync(path.join('dist', name)).mtimeMs);
  return String(Math.max(...times));
}

interface Bundled {
  readonly script: string;
  readonly style: string;
}

/** Built once a process: the sources under a page do not change while it is served. */
const bundles = new Map<string, Promise<Bundled>>();

function bundle(entry: string): Promise<Bundled> {
  const made = bundles.get(entry) ?? buildClient(entry);
  bundles.set(entry, made);
  return made;
}

async function buildClient(entry: string): Promise<Bundled> {
  // It is large, and a run without the page needs none of it.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [path.join(client, entry)],
    bundle: true,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    legalComments: 'none',
    outdir: 'page',
    write: false,
  });
  const text = (ending: string) => outputFiles.find((file) => file.path.endsWith(ending))?.text;
  return { script: text('.js') ?? '', style: text('.css') ?? '' };
}

/** The sidebar's page with the shim before its own script. */
export function withShim(sidebar: string, shim: string): string {
  return sidebar.replace('<body>', () => `<body><script>${shim}</script>`);
}

/** A plain page that says one thing. */
export function notePage([title, text]: readonly [string, string] | readonly string[]): string {
  return page(title ?? '', `<main class="note"><h1>${title}</h1><p>${text}</p></main>`, noteStyle);
}

const noteStyle =
  'body{font:16px/1.5 Arial,sans-serif;color:#202124;margin:0}.note{max-width:36em;margin:12vh auto;padding:0 16px}h1{font-size:22px;font-weight:500}';

function pageHtml(fileName: string, notice: string): string {
  const words = pageWords;
  const button = (id: string, text: string, more = '') =>
    `<button type="button" id="${id}" ${more}>${text}</button>`;
  const body = [
    `<header><h1>${escapeHtml(fileName)}</h1><span id="saved" role="status">${words.loading}</span>`,
    button('retry', words.retry, 'hidden'),
    `<div class="menu">${button('menu', words.menu, 'aria-haspopup="menu" aria-expanded="false"')}`,
    `<div id="menu-items" role="menu" aria-label="${words.menu}" hidden></div></div>`,
    button('widen', words.widen, 'aria-pressed="false"'),
    button('undo', words.undo, 'aria-disabled="true"'),
    button('redo', words.redo, 'aria-disabled="true"'),
    `<a id="save" class="button" href="file" download>${words.save}</a></header>`,
    `<div class="entry"><output id="spot" aria-label="${words.cell}"></output>`,
    `<output id="content" aria-label="${words.content}"></output><output id="help" aria-label="${words.help}"></output></div>`,
    `<div class="views" role="group" aria-label="${words.views}">`,
    button('view-grid', words.viewGrid, 'aria-pressed="false"'),
    `${button('view-form', words.viewForm, 'aria-pressed="true"')}</div>`,
    `<main><section class="book" aria-label="${words.grid}"><div id="grid"></div>`,
    `<div id="tabs" role="tablist" aria-label="${words.tabs}"></div></section>`,
    `<iframe id="sidebar" title="${words.sidebar}"`,
    ' sandbox="allow-scripts allow-downloads allow-modals"></iframe></main>',
    '<dialog id="wide" aria-labelledby="wide-title"><div class="wide-head"><h2 id="wide-title"></h2>',
    `${button('wide-close', words.close)}</div>`,
    '<iframe id="wide-frame" sandbox="allow-scripts allow-downloads allow-modals"></iframe></dialog>',
    `<div id="message" role="status">${escapeHtml(notice)}</div>`,
    `<dialog id="earlier" aria-labelledby="earlier-title"><h2 id="earlier-title">${words.earlierTitle}</h2>`,
    '<p id="earlier-text"></p><p class="buttons">',
    `${button('open-copy', '', 'class="filled"')}${button('open-input', '')}</p></dialog>`,
    mergeHtml(),
    '<dialog id="box" aria-labelledby="box-title"><h2 id="box-title"></h2><p id="box-text"></p>',
    '<p class="buttons" id="box-buttons"></p></dialog>',
    '<script src="page.js"></script>',
  ].join('');
  return page(escapeHtml(fileName), body, '', '<link rel="stylesheet" href="page.css">');
}

/** Files that units returned: chosen, looked at, taken. */
function mergeHtml(): string {
  const words = mergeWords;
  return [
    `<dialog id="merge" aria-labelledby="merge-title"><h2 id="merge-title">${words.title}</h2>`,
    `<p>${words.intro}</p><p><label id="merge-drop">${words.choose}`,
    ' <input id="merge-input" type="file" multiple accept=".xlsx"></label></p>',
    `<p id="merge-status" role="status"></p><ul id="merge-files" aria-label="${words.files}"></ul>`,
    `<p class="buttons"><button type="button" id="merge-take" class="filled">${words.take(0)}</button>`,
    `<button type="button" id="merge-undo" hidden>${words.undo}</button>`,
    `<button type="button" id="merge-close">${pageWords.close}</button></p></dialog>`,
  ].join('');
}

function page(title: string, body: string, style: string, more = ''): string {
  return [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>${more}${style === '' ? '' : `<style>${style}</style>`}`,
    `</head><body>${body}</body></html>`,
  ].join('');
}

function escapeHtml(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (letter) => names[letter] ?? letter);
}
