/** The loopback page answers only its own page, with its key, on its own host; and only what Google would expose. */
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
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

/** A raw request line, as a program that speaks no HTTP library could send it. */
function askRaw(line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(address.port), address.hostname, () => {
      socket.write(`${line}\r\nHost: ${address.host}\r\nConnection: close\r\n\r\n`);
    });
    let text = '';
    socket.on('data', (part) => {
      text += String(part);
    });
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });
}

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
    expect((await post('edit', { page: 'p', edits: 'x'.repeat(1_100_000) })).status).toBe(413);
  });

  test.each<[string, unknown]>([
    ['edit', typing([{ row: -1, column: 0, text: 'x', rowKey: '' }])],
    ['edit', typing([{ row: 0, column: 0, text: 7, rowKey: '' }])],
    ['edit', typing([{ row: 0, column: 0, text: 'x' }])],
    ['edit', { page: 'p', edits: [{ id: 1, kind: 'drop' }] }],
    ['edit', { edits: [] }],
    ['press', { label: 'Tổng hợp' }],
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

/** A batch of one edit. */
function typing(cells: readonly object[], tab = 'Số liệu', id = 1) {
  return { page: 'p', edits: [{ id, kind: 'type', tab, cells }] };
}

describe('typing', () => {
  interface Done {
    answers: { refused: string }[];
    state: { canUndo: boolean };
  }
  let lastId = 100;
  const cell = (row: number, column: number, text: string, rowKey = '') => ({ row, column, text, rowKey });
  const send = async (body: unknown) => JSON.parse((await post('edit', body)).text) as Done;
  const type = (typed: object, tab = 'Số liệu') => send(typing([typed], tab, ++lastId));
  const step = (kind: 'undo' | 'redo') => send({ page: 'p', edits: [{ id: ++lastId, kind }] });
  const read = async (tab: string) =>
    JSON.parse((await ask({ path: `tab?name=${encodeURIComponent(tab)}` })).text).view as {
      shown: string[][];
      rowKeys: string[];
      contents: { row: number; column: number; text: string }[];
      choices: { areas: { row: number; column: number }[]; values: string[] }[];
    };

  test('a locked cell says that it is locked', async () => {
    expect((await type(cell(6, 0, 'x'))).answers[0]?.refused).toMatch(/^Ô này được khoá/);
  });

  test('a choice cell takes its choices only, and says which', async () => {
    const rule = (await read('Số liệu')).choices.find(({ values }) => values.includes('Có'));
    const area = rule?.areas[0] ?? { row: 0, column: 0 };
    expect((await type(cell(area.row, area.column, 'xong'))).answers[0]?.refused).toMatch(/^Ô này chỉ nhận: Có/);
    expect((await type(cell(area.row, area.column, 'Có'))).answers[0]?.refused).toBe('');
    expect((await type(cell(area.row, area.column, ''))).state.canUndo).toBe(true);
  });

  test('undo brings back what was there, step by step, and redo what was typed', async () => {
    const text = async () => (await read('BTC 1 Cơ sở')).shown[8]?.[3];
    const before = await text();
    await type(cell(8, 3, '=1+1'), 'BTC 1 Cơ sở');
    expect(await text()).toBe('=1+1');
    await step('undo');
    expect(await text()).toBe(before);
    await step('redo');
    expect(await text()).toBe('=1+1');
    await step('undo');
  });

  test('an edit that is sent again, because its answer was lost, is made once', async () => {
    const once = typing([cell(8, 3, '5')], 'BTC 1 Cơ sở', ++lastId);
    await send(once);
    await type(cell(8, 3, '6'), 'BTC 1 Cơ sở');
    expect((await send(once)).answers).toEqual([{ id: once.edits[0]?.id, refused: '' }]);
    expect((await read('BTC 1 Cơ sở')).shown[8]?.[3]).toBe('6');
    await step('undo');
    await step('undo');
  });

  test('a value goes to the row that its page named, wherever that row is now; nowhere when it is gone', async () => {
    const { rowKeys, shown } = await read('Số liệu');
    const before = shown[8]?.[14];
    expect((await type(cell(9, 14, '77', rowKeys[8]))).answers[0]?.refused).toBe('');
    expect((await read('Số liệu')).shown[8]?.[14]).toBe('77');
    expect((await type(cell(9, 14, '78', 'KHONG_CO'))).answers[0]?.refused).toMatch(/^Dòng này vừa được chuyển/);
    await step('undo');
    expect((await read('Số liệu')).shown[8]?.[14]).toBe(before);
  });

  test('the light of a row is calculated from what is typed', async () => {
    const light = async () => (await read('Số liệu')).shown[7]?.[2];
    expect(await light()).toBe('Đã hoàn thành');
    await type(cell(7, 14, 'nhiều'));
    expect(await light()).not.toBe('Đã hoàn thành');
    await step('undo');
    expect(await light()).toBe('Đã hoàn thành');
  });
});

test('a connection is kept longer than a browser keeps it: the server closes none that a question is coming on', async () => {
  expect(
    Number(/timeout=(\d+)/.exec(String((await ask({ headers: { connection: 'keep-alive' } })).headers['keep-alive']))?.[1]),
  ).toBeGreaterThan(300);
});

test('the workbook is downloaded under its own name', async () => {
  const { headers } = await ask({ path: 'file' });
  expect(headers['content-disposition']).toContain(encodeURIComponent('Mẫu “2024”.xlsx'));
});

test.each([
  'garbage',
  'GET / HTTP/9.9',
  '\x16\x03\x01',
  'GET // HTTP/1.1',
  'GET http://[ HTTP/1.1',
  'GET /\\\\:99999999/ HTTP/1.1',
  'POST //? HTTP/1.1',
])('a bad request line without the key answers 403, with no stack in the terminal: %s', async (line) => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await askRaw(line)).toMatch(/^HTTP\/1\.1 403 /);
  expect(said).not.toHaveBeenCalled();
});

test('a request that breaks off in its body leaves no stack in the terminal, and the page goes on', async () => {
  const complained = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const head = [
    'POST PATHcall HTTP/1.1',
    `Host: ${address.host}`,
    `Origin: ${address.origin}`,
    'Content-Type: application/json',
    'Content-Length: 500',
  ];
  await new Promise<void>((resolve) => {
    const socket = connect(Number(address.port), address.hostname, () => {
      socket.write(`${head.join('\r\n').replace('PATH', address.pathname)}\r\n\r\n{"a"`);
      setTimeout(() => socket.destroy(), 100);
    });
    socket.once('close', () => setTimeout(resolve, 200));
  });
  expect(complained.mock.calls).toEqual([]);
  complained.mockRestore();
  expect((await ask({})).status).toBe(200);
});
