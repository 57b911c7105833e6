/** Which requests the loopback server answers: of this host, with the key, from its own page. */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { RefusalName } from './words.vi.ts';

const largestBody = 1024 * 1024;
const largestFile = 30 * largestBody;

interface ServedAddress {
  readonly port: number;
  readonly token: string;
}

/** A request that is let in: its path under the key, without a leading slash. */
export interface Admitted {
  readonly path: string;
  readonly query: URLSearchParams;
}

const statuses: Readonly<Record<RefusalName, number>> = {
  token: 403,
  host: 403,
  origin: 403,
  method: 405,
  body: 400,
  large: 413,
  moved: 409,
  broken: 500,
  path: 404,
};

/** A request that is not answered, and why. */
export class Refused extends Error {
  readonly status: number;

  constructor(readonly reason: RefusalName) {
    super(reason);
    this.name = 'Refused';
    this.status = statuses[reason];
  }
}

/** @throws Refused when the host, the key or the origin is not this page's own. */
export function admit(request: IncomingMessage, { port, token }: ServedAddress): Admitted {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin } = request.headers;
  if (!own.includes(host)) throw new Refused('host');
  const { pathname, searchParams } = readUrl(request.url ?? '/', host);
  const [given = '', ...rest] = pathname.split('/').slice(1);
  if (!isToken(given, token)) throw new Refused('token');
  if (request.method !== 'GET' && request.method !== 'POST') throw new Refused('method');
  // A form of another site has an origin too; only our own page's is let in.
  if (request.method === 'POST' && origin !== `http://${host}`) throw new Refused('origin');
  return { path: rest.map(decode).join('/'), query: searchParams };
}

/** A request line that is no address, such as "GET // HTTP/1.1", has no key. */
function readUrl(url: string, host: string): URL {
  try {
    return new URL(url, `http://${host}`);
  } catch {
    throw new Refused('token');
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new Refused('path');
  }
}

function isToken(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** A workbook that is posted as it is. @throws Refused `large` */
export function readPosted(request: IncomingMessage): Promise<Uint8Array> {
  return readBody(request, largestFile);
}

/** The JSON of a request's body. @throws Refused `large` or `body`. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
    throw new Refused('body');
  const body = await readBody(request, largestBody);
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new Refused('body');
  }
}

async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) throw new Refused('large');
    parts.push(part);
  }
  return Buffer.concat(parts);
}
