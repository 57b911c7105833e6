/** Answers an admitted request: the page's files, the workbook's tabs, typing, and calls of the sidebar. */
import type { IncomingMessage } from 'node:http';
import type { OpenFile } from './desk.ts';
import { type Admitted, Refused, readJson, readPosted } from './guard.ts';
import { isBatch, isCall, isPress, isSpot } from './isMessage.ts';
import { sentName } from './mergeWords.vi.ts';
import { type PageFiles, withShim } from './pageFiles.ts';

export interface Response {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** @throws Refused `path`, `method`, `body`, `large`. */
export async function respond(
  request: IncomingMessage,
  { path, query }: Admitted,
  desk: OpenFile,
  files: PageFiles,
): Promise<Response> {
  if (request.method === 'POST' && path === 'returned') {
    const file = { name: query.get('name') ?? '', bytes: await readPosted(request) };
    return json(desk.returned.add(file));
  }
  if (request.method === 'POST') return json(await act(path, await readJson(request), desk));
  switch (path) {
    case '':
      return { status: 200, type: 'text/html', body: files.html };
    case 'page.js':
      return { status: 200, type: 'text/javascript', body: files.script };
    case 'page.css':
      return { status: 200, type: 'text/css', body: files.style };
    case 'sidebar':
      return framed(desk.sidebar(), files);
    case 'dialog': {
      const html = desk.dialog();
      if (html === null) throw new Refused('path');
      return framed(html, files);
    }
    case 'file':
      return download(desk.fileName, desk.download());
    case 'sent':
      return download(sentName(desk.fileName), desk.returned.sent());
    case 'tabs':
      return json(desk.tabs());
    case 'menu':
      return json(desk.menu());
    case 'state':
      return json(desk.state());
    case 'built': {
      const built = files.built();
      if (built === null) throw new Refused('path');
      return { status: 200, type: 'text/plain', body: built };
    }
    case 'tab': {
      const since = Number(query.get('since') ?? 0);
      const tab = desk.tab(query.get('name') ?? '', since, query.get('page') ?? '');
      if (tab === null) throw new Refused('path');
      return json(tab);
    }
    default:
      throw new Refused('path');
  }
}

async function act(path: string, body: unknown, desk: OpenFile): Promise<unknown> {
  if (path === 'edit' && isBatch(body)) return desk.edit(body);
  if (path === 'save') return desk.saveCopy();
  if (path === 'take-returned') return desk.returned.take();
  if (path === 'clear-returned') return desk.returned.clear();
  if (path === 'continue') return desk.state();
  if (path === 'original') return desk.leaveCopy();
  if (path === 'press' && isPress(body)) return desk.press(body);
  if (path === 'select' && isSpot(body)) return desk.select(body) ?? null;
  if (path === 'run' && isCall(body)) return desk.run(body);
  throw new Refused(['edit', 'select', 'run', 'press'].includes(path) ? 'body' : 'path');
}

function json(value: unknown): Response {
  return { status: 200, type: 'application/json', body: JSON.stringify(value) };
}

/** The sidebar and its dialogs are strangers to the page: own scripts and styles, no origin, no network. */
function framed(html: string, { shim }: PageFiles): Response {
  const policy = [
    // `allow-modals`: leaving asks while something typed is not written.
    'sandbox allow-scripts allow-downloads allow-modals',
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    "frame-ancestors 'self'",
  ].join('; ');
  const headers = { 'content-security-policy': policy };
  return { status: 200, type: 'text/html', body: withShim(html, shim), headers };
}

function download(fileName: string, body: Uint8Array): Response {
  const name = encodeURIComponent(fileName);
  const headers = { 'content-disposition': `attachment; filename*=UTF-8''${name}` };
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { status: 200, type, body, headers };
}
