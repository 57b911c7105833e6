/** Serves a page on 127.0.0.1 with the workbook as a grid and the sidebar: no Google account is needed. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Calculator } from '../calc/calculator.ts';
import { openWorkbook } from '../inputFile.ts';
import { unreadNotices } from '../merge/unreadTabs.ts';
import type { SpreadsheetModel } from '../model.ts';
import { propertyNotice } from '../properties/propertyNotice.ts';
import type { HostOptions } from '../services/host.ts';
import type { OpenFile } from './desk.ts';
import { admit, Refused } from './guard.ts';
import { keepAddress, lastAddress, type PageAddress } from './keptAddress.ts';
import { copyMoment, copyPath } from './keptCopy.ts';
import { openDesk } from './openDesk.ts';
import { makePageFiles, notePage } from './pageFiles.ts';
import { type Response, respond } from './respond.ts';
import { deskHeader, refusals } from './words.vi.ts';

/** What the page opens. */
export interface PageSession {
  /** Changed in place by typing and by the sidebar. */
  readonly spreadsheet: SpreadsheetModel;
  /** As it is offered for download: "chien-dich-2024.xlsx". */
  readonly fileName: string;
  /** How its runs differ from plain ones: stores kept, scopes refused. */
  readonly options?: HostOptions;
  /** The file on disk: a copy of what is edited is kept next to it. */
  readonly input?: string;
  /** The file of addresses kept: the page of an input is served where it was last, if it can be. */
  readonly addresses?: string;
  /** Of a workbook that this one is a copy of. */
  readonly calculator?: Calculator;
}

export interface RunningPage {
  /** The full address with its key, to be opened by a person. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the page until it is closed: where this file was served last, else on a free port. */
export async function startPage(session: PageSession): Promise<RunningPage> {
  const { fileName, input, addresses } = session;
  const { spreadsheet } = session;
  const notices = [propertyNotice(spreadsheet.origin), ...unreadNotices(spreadsheet)];
  const files = await makePageFiles(fileName, notices.filter((one) => one !== '').join(' '));
  let desk = openDesk({ ...session, earlier: input === undefined ? null : copyMoment(input) });
  const server = createServer((request, response) => {
    void answer(request).then((one) => send(response, one));
  });
  // The browser closes what it kept: else a question may come while its connection is being closed.
  server.keepAliveTimeout = keptMs;
  // What is no request at all is as little admitted as one without the key.
  server.on('clientError', (_, socket) => socket.end(forbidden));
  const isKept = addresses !== undefined && input !== undefined;
  const { port, token } = await listen(server, isKept ? lastAddress(addresses, input) : null);
  if (isKept) keepAddress(addresses, input, { port, token });
  desk.calculateAhead();

  async function answer(request: IncomingMessage): Promise<Response> {
    try {
      const admitted = admit(request, { port, token });
      // A person continues with the copy of an earlier session.
      if (admitted.path === 'continue' && input !== undefined && request.method === 'POST')
        desk = continueCopy(desk, session, input);
      else if (isOfOther(request, desk)) throw new Refused('moved');
      const response = await respond(request, admitted, desk, files);
      return { ...response, headers: { ...response.headers, [deskHeader]: desk.id } };
    } catch (error) {
      if (error instanceof Refused) {
        return { status: error.status, type: 'text/html', body: notePage(refusals[error.reason]) };
      }
      // One request that fails must not end the page for the others; the terminal says why, but for
      // one that its sender broke off.
      if (request.complete) console.error(error);
      return { status: 500, type: 'text/html', body: notePage(refusals.broken) };
    }
  }

  return {
    address: `http://127.0.0.1:${port}/${token}/`,
    close: () =>
      new Promise((resolve) => {
        desk.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Longer than a browser keeps a connection that it does not use. */
const keptMs = 15 * 60 * 1000;
const forbidden = 'HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n';

/** At the address of before; where another program took its port, on a free one with a new key. */
async function listen(server: Server, last: PageAddress | null): Promise<PageAddress> {
  const listening = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  if (last !== null) {
    const isFree = await listening(last.port).then(
      () => true,
      () => false,
    );
    if (isFree) return last;
  }
  await listening(0);
  const { port } = server.address() as AddressInfo;
  return { port, token: randomBytes(24).toString('base64url') };
}

/** A page that was opened before the server stopped, or before a copy was taken up. */
function isOfOther({ headers }: IncomingMessage, desk: OpenFile): boolean {
  const named = headers[deskHeader];
  return named !== undefined && named !== desk.id;
}

/** A desk on the copy that an earlier session left. */
function continueCopy(desk: OpenFile, session: PageSession, input: string): OpenFile {
  if (!desk.state().copy?.earlier) return desk;
  const spreadsheet = openWorkbook(copyPath(input));
  const { calculator } = desk;
  const next = openDesk({ ...session, spreadsheet, calculator, earlier: copyMoment(input) });
  next.copy?.takeUp();
  return next;
}

function send(response: ServerResponse, { status, type, body, headers = {} }: Response): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': pagePolicy,
    'cross-origin-resource-policy': 'same-origin',
    ...headers,
  });
  response.end(body);
}

const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
