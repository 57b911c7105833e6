/** The loopback page answers only its own page, with its key, on its own host; and only what Google would expose. */
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openWorkbook } from '../../local/inputFile.ts';
import { type RunningPage, startPage } from '../../local/page/startPage.ts';
import { sampleFile } from './sampleUnits.ts';

let running: RunningPage;
let address: URL;
beforeAll(async () => {
  running = await startPage({ spreadsheet: openWorkbook(sampleFile), fileName: 'Mẫu “2024”.xlsx' });
  address = new URL(running.address);
}, 60_000);
afterAll(() => running.close());

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: NodeJS.Dict<string | string[]>;
}

/** A request as anyone on this machine could make it; the path is under the key unless it begins with "/". */
function ask({ method = 'GET', path = '', headers = {}, body = '' }: Asked): Promise<Answer> {
  const { hostname, port, pathname } = address;
  const full = path.startsWith('/') ? path : `${pathname}${path}`;
  return new Promise((resolve, reject) => {
    const outgoing = request({ hostname, port, method, path: full, headers }, (incoming) => {
      const parts: Buffer[] = [];
      incoming.on('data', (part: Buffer) => parts.push(part));
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          text: Buffer.concat(parts).toString('utf8'),
          headers: incoming.headers,
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask({
    method: 'POST',
    path,
    headers: { 'content-type': 'application/json', origin: address.origin, ...headers },
    body: JSON.stringify(body),
  });

const run = async (name: string, ...given: unknown[]) =>
  JSON.parse((await post('run', { name, given })).text) as { value: unknown; error: string };

describe('who is let in', () => {
  test('the full address opens the page, on 127.0.0.1 only', async () => {
    expect(address.hostname).toBe('127.0.0.1');
    expect(address.pathname).toMatch(/^\/[\w-]{32}\/$/);
    expect((await ask({})).text).toContain('<div id="grid">');
  });

  test.each<[string, Asked, number, string]>([
    ['"/" without the key', { path: '/' }, 403, 'Thiếu khoá trong địa chỉ'],
    ['a wrong key', { path: `/${'x'.repeat(32)}/` }, 403, 'Thiếu khoá trong địa chỉ'],
    ['a key of another length', { path: '/x/tabs' }, 403, 'Thiếu khoá trong địa chỉ'],
    ['a foreign Host', { headers: { host: 'ke-xau.example' } }, 403, 'Địa chỉ không phải của máy này'],
    ['a Host of another port', { headers: { host: '127.0.0.1:1' } }, 403, 'Địa chỉ không phải của máy này'],
    ['another method', { method: 'PUT' }, 405, 'Cách gọi này không dùng ở đây'],
    ['a path out of the page', { path: '..%2f..%2fpackage.json' }, 404, 'Không có gì ở địa chỉ này'],
    ['a path that cannot be decoded', { path: '%E0%A4%A' }, 404, 'Không có gì ở địa chỉ này'],
    ['a tab that is not there', { path: 'tab?name=..%2f..' }, 404, 'Không có gì ở địa chỉ này'],
  ])('%s is refused in Vietnamese', async (_name, asked, status, title) => {
    const answer = await ask(asked);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(`<h1>${title}</h1>`);
    expect(answer.text).not.toContain('PGD_');
  });

  test.each<[string, Record<string, string>, number]>([
    ['without an origin', { origin: '' }, 403],
    ['from another site', { origin: 'https://ke-xau.example' }, 403],
    ['from a sandboxed frame', { origin: 'null' }, 403],
    ['as a form', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
  ])('a post %s is refused', async (_name, headers, status) => {
    expect((await post('undo', null, headers)).status).toBe(status);
  });

  test('a body over 1 MB is refused', async () => {
    expect((await post('type', { tab: 'Số liệu', cells: 'x'.repeat(1_100_000) })).status).toBe(413);
  });

  test.each<[string, unknown]>([
    ['type', { tab: 'Số liệu', cells: [{ row: -1, column: 0, text: 'x' }] }],
    ['type', { tab: 'Số liệu', cells: [{ row: 0, column: 0, text: 7 }] }],
    ['type', { cells: [] }],
    ['select', { tab: 'Số liệu', row: 1.5, column: 0 }],
    ['run', { name: 'startSidebar', given: 'x' }],
  ])('%s with a body of another shape is refused: %j', async (path, body) => {
    expect((await post(path, body)).status).toBe(400);
  });
});

describe('what the sidebar can reach', () => {
  test.each(['eval', 'Function', 'SpreadsheetApp', 'require', '__proto__', 'constructor', 'App', 'toString'])(
    '%s is no function of the script',
    async (name) => {
      expect((await run(name, 'process.exit()')).error).toBe(`Script function not found: ${name}`);
    },
  );

  test('its own functions answer', async () => {
    expect(await run('readSteps', 'x')).toMatchObject({ error: '', value: { ok: true, value: [] } });
  });

  test('it is a stranger to the page: sandboxed, without network', async () => {
    const policy = String((await ask({ path: 'sidebar' })).headers['content-security-policy']);
    expect(policy).toContain('sandbox allow-scripts allow-downloads');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('allow-same-origin');
    expect(policy).not.toContain('connect-src');
  });
});

describe('typing', () => {
  const cell = (row: number, column: number, text: string) => ({ tab: 'Số liệu', cells: [{ row, column, text }] });
  const type = async (body: unknown) => JSON.parse((await post('type', body)).text) as { refused: string; canUndo: boolean };

  test('a locked cell says that it is locked', async () => {
    expect((await type(cell(6, 0, 'x'))).refused).toMatch(/^Ô này được khoá/);
  });

  test('a choice cell takes its choices only, and says which', async () => {
    const choices = JSON.parse((await ask({ path: `tab?name=${encodeURIComponent('Số liệu')}` })).text) as {
      choices: { areas: { row: number; column: number }[]; values: string[] }[];
    };
    const rule = choices.choices.find(({ values }) => values.includes('Có'));
    const area = rule?.areas[0] ?? { row: 0, column: 0 };
    expect((await type(cell(area.row, area.column, 'xong'))).refused).toMatch(/^Ô này chỉ nhận: Có/);
    expect((await type(cell(area.row, area.column, 'Có'))).refused).toBe('');
    expect((await type(cell(area.row, area.column, ''))).canUndo).toBe(true);
  });

  test('undo brings back what stood, step by step', async () => {
    const tab = async () =>
      (JSON.parse((await ask({ path: `tab?name=${encodeURIComponent('BTC 1 Cơ sở')}` })).text) as { shown: string[][] }).shown;
    const before = (await tab())[8]?.[3];
    await post('type', { tab: 'BTC 1 Cơ sở', cells: [{ row: 8, column: 3, text: '=1+1' }] });
    expect((await tab())[8]?.[3]).toBe('=1+1');
    await post('undo', null);
    expect((await tab())[8]?.[3]).toBe(before);
  });
});

test('the workbook is downloaded under its own name', async () => {
  const { headers } = await ask({ path: 'file' });
  expect(headers['content-disposition']).toContain(encodeURIComponent('Mẫu “2024”.xlsx'));
});
