/** Where a file's page was served last: served there again, a page that is still open finds its server. */
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

export interface PageAddress {
  readonly port: number;
  readonly token: string;
}

interface KeptAddress extends PageAddress {
  readonly at: number;
  /** Hash of the file that was served: a page on it must not go on with another. */
  readonly file: string;
}

/** A key older than a day opens nothing. */
const longestMs = 24 * 60 * 60 * 1000;

/** In the person's own folder, readable by nobody else. */
export const ownAddresses = (): string => path.join(homedir(), '.bao-cao-830', 'dia-chi.json');

/** Null when the file was not served for a day, or has been replaced since. */
export function lastAddress(addresses: string, input: string): PageAddress | null {
  const last = readAddresses(addresses)[nameOf(input)];
  return last?.file === hashOf(readFileSync(input)) ? last : null;
}

/** A folder that cannot be written to costs only the same address next time. */
export function keepAddress(addresses: string, input: string, address: PageAddress): void {
  const entry = { ...address, at: Date.now(), file: hashOf(readFileSync(input)) };
  const kept = { ...readAddresses(addresses), [nameOf(input)]: entry };
  try {
    mkdirSync(path.dirname(addresses), { recursive: true, mode: 0o700 });
    writeFileSync(addresses, JSON.stringify(kept), { mode: 0o600 });
    chmodSync(addresses, 0o600);
  } catch {
    return;
  }
}

/** The name of a file may name a person: it is not kept. */
const nameOf = (input: string): string => hashOf(path.resolve(input));

const hashOf = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

function readAddresses(addresses: string): Record<string, KeptAddress> {
  if (!existsSync(addresses)) return {};
  try {
    const read = JSON.parse(readFileSync(addresses, 'utf8')) as Record<string, KeptAddress>;
    return Object.fromEntries(Object.entries(read).filter(([, one]) => isYoung(one)));
  } catch {
    return {};
  }
}

function isYoung({ port, token, at }: KeptAddress): boolean {
  const isWhole = Number.isInteger(port) && typeof token === 'string' && token.length >= 32;
  return isWhole && Date.now() - at < longestMs;
}
