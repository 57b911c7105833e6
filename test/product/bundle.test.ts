/** What clasp would push: the folder that every local run and test loads, and nothing else. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { checkLoading } from '../../build/checkLoading.ts';
import { bundleCode } from '../../build/code.ts';
import { largestSidebar, layOutPage } from '../../build/sidebar.ts';
import { openGas } from '../../local/gas.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { once } from '../fixtures/once.ts';

const files = [
  ...['appsscript.json', 'code.js', 'department.html', 'history.html', 'last.html', 'linking.html', 'outline.html', 'reminding.html'],
  'reviewing.html',
  ...['sidebar.html', 'written.html'],
];

/** Every function that Google, a menu or the sidebar can call; nothing else of the bundle can be called. */
const callable = [
  ...[
    'onOpen',
    'onInstall',
    'onEdit',
    'noteTyped',
    'tongHop',
    'xacMinh',
    'xoaThongTin',
    'purgeKept',
    'thietLap',
    'moThanhBen',
    'moBangDonVi',
    'openWide',
  ],
  ...['startSidebar', 'readSelection', 'readUnit', 'writeCells', 'goTo', 'readDepartment', 'explainFigure'],
  ...['runConsolidation', 'readSteps', 'actOnUnit', 'actOnUnits', 'readFinalPlan', 'writeReminders'],
  ...['makeDispatch', 'noteWave', 'exportDocument'],
  ...['downloadManifest', 'downloadTidy', 'readDifferences', 'loadPart', 'readWrittenForm', 'readLinking', 'saveLinking'],
  ...[
    'printUnit',
    'downloadReport',
    'compareVersions',
    'downloadNote',
    'readKeptManifest',
    'readHistory',
    'askUnlock',
    'writeOwnText',
    'allowOwnText',
    'addLinkedColumns',
    'dropLinkedColumns',
    'takeApart',
    'planForm',
    'makeForm',
  ],
  ...['readOutline', 'startOutline', 'previewOutline', 'publishOutline', 'planUnits', 'listUnits', 'readLast', 'keepLast'],
  // The command line's, through the same bundle.
  ...[
    'consolidateNow',
    'verify',
    'readWritten',
    'listProposals',
    'takeProposals',
    'readLink',
    'readUnitTables',
    'readPeopleColumns',
    'readApart',
    'markParted',
    'readJudged',
    'setUp',
  ],
  ...['reviewReport'],
  ...['checkOutline', 'layOutline', 'proposeOutline'],
].sort();

/** What stands between a shell and the emulator; the type checker does not run inside jest. */
function compareWithEmulator(config: string): { missing: string[]; unused: string[] } {
  const command = ['build/run.js', 'build/listServices.ts', config];
  return JSON.parse(execFileSync('node', command, { encoding: 'utf8' }));
}

const ofTheShell = once(() => compareWithEmulator('src/gas/tsconfig.json'));

describe('dist', () => {
  test('holds these files', () => {
    expect(readdirSync('dist').sort()).toEqual(files);
  });

  test("is what clasp's own offline status would push, file by file", () => {
    const answer = execFileSync('node_modules/.bin/clasp', ['show-file-status', '--json'], { encoding: 'utf8' });
    const status = JSON.parse(answer) as { filesToPush: string[] };
    expect([...status.filesToPush].sort()).toEqual(files.map((file) => `dist/${file}`));
  });

  test('asks for the four scopes of the design and no more', () => {
    const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as Record<string, unknown>;
    expect(manifest).toMatchObject({ timeZone: 'Asia/Ho_Chi_Minh', runtimeVersion: 'V8' });
    expect(manifest.oauthScopes).toEqual(
      ['spreadsheets.currentonly', 'script.container.ui', 'drive.file', 'userinfo.email'].map(
        (scope) => `https://www.googleapis.com/auth/${scope}`,
      ),
    );
    expect(manifest.dependencies).toEqual({
      enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }],
    });
  });

  test('has a plain function for each export of the shell', async () => {
    const { exports } = await bundleCode('src/gas/main.ts');
    const code = readFileSync('dist/code.js', 'utf8');
    const functions = [...code.matchAll(/^function (\w+)\(\) \{ return App\.\1\.apply\(this, arguments\); \}$/gm)];
    expect(functions.map(([, name]) => name)).toEqual([...exports]);
    expect([...exports].sort()).toEqual(callable);
    // Each may be called by anyone who can open the sidebar: one more is one more door.
    expect(code).not.toMatch(/thamDo|runProbes/);
  });

  test('loads without a service, and parses in Apps Script', () => {
    expect(() => checkLoading(readFileSync('dist/code.js', 'utf8'))).not.toThrow();
  });

  test('the sidebar is one page that HtmlService leaves alone', () => {
    const page = readFileSync('dist/sidebar.html', 'utf8');
    expect(page).not.toMatch(/`|<\?|<!--/);
    expect(page.match(/<\/script/gi)).toHaveLength(1);
    expect(page).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)=/i);
    expect(statSync('dist/sidebar.html').size).toBeLessThan(largestSidebar);
  });
});

describe('the build refuses', () => {
  test.each([
    ['a service called while loading', 'var ui = SpreadsheetApp.getUi();', 'SpreadsheetApp'],
    ['a global that Apps Script has not got', 'new TextEncoder();', 'TextEncoder is not defined'],
    ['a timer while loading', 'setTimeout(function () {}, 1);', 'setTimeout is not defined'],
    ['a private name', 'class A { #x = 1; read() { return this.#x; } }', 'this.#x'],
    ['a static field', 'class A {\n  static size = 1;\n}', 'static size ='],
    ['what does not parse', 'function {', 'Unexpected token'],
  ])('%s', (_what, code, message) => {
    expect(() => checkLoading(code)).toThrow(message);
  });

  test.each([
    ['a backtick', 'var a = `b`;', ''],
    ['<?', "var a = '<?';", ''],
    ['a stray </script', "var a = '</script>';", ''],
    ['<!--', "var a = '<!--';", ''],
    ['a stray </style', '', 'a{}</style>'],
  ])('a sidebar with %s', (what, script, style) => {
    expect(() => layOutPage(script, style)).toThrow(`The sidebar holds ${what}`);
  });

  test('a sidebar of 60 KB', () => {
    expect(() => layOutPage(`var a = '${'x'.repeat(largestSidebar)}';`, '')).toThrow('more than');
  });

  test('members that are not emulated, and uses that hide their member', () => {
    const file = 'test/fixtures/shells/unemulated/main.ts';
    expect(compareWithEmulator('test/fixtures/shells/unemulated/tsconfig.json').missing).toEqual([
      `${file} uses SpreadsheetApp.openByUrl, which is not emulated.`,
      `${file} uses Spreadsheet.getRange, which is not emulated.`,
      `${file} uses UrlFetchApp.fetch, which is not emulated.`,
      `${file}: "spreadsheet[member]" hides which member it uses.`,
      `${file}: "{ getUrl }" hides which member it uses.`,
    ]);
  });
});

describe('the emulator and the shell', () => {
  test('the shell uses nothing that is not emulated', () => {
    expect(ofTheShell().missing).toEqual([]);
  });

  test('nothing is emulated that the shell does not use', () => {
    expect(ofTheShell().unused).toEqual([]);
  });
});

test('tiện ích bổ sung không có menu riêng: các mục nằm trong menu Tiện ích mở rộng', () => {
  const gas = openGas(newSpreadsheet('Thử'), { addOn: true });
  gas.call('onOpen');
  expect(gas.host.menus.flatMap((menu) => menu.items ?? []).map((item) => item.label)).toContain('Tổng hợp');
});
