/** Who may import whom, where Vietnamese may stand, and what only the outline may name. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { transformSync } from 'esbuild';
import { answerFields } from '../../src/outline/schema.ts';
import { sgddt2024 } from '../../src/outline/sgddt2024.ts';

/** Layer → the layers, files and packages that it may import; `type` allows types only. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  outline: ['outline'],
  // What .docx and .xlsx share, for the core and the machine alike (docs/adr/0007).
  ooxml: ['ooxml', 'package saxes', 'package fflate'],
  core: ['core', 'ooxml', 'outline/schema.ts', 'package @noble/hashes', 'package fflate', 'package saxes'],
  docx: ['docx', 'ooxml', 'type core', 'package docx', 'package fflate'],
  api: ['api', 'type core'],
  ui: ['ui', 'api', 'core', 'package preact'],
  gas: ['gas', 'api', 'core', 'docx', 'ooxml', 'outline/schema.ts'],
  'gas/main.ts': ['gas', 'api', 'core', 'docx', 'outline'],
  // The developers' bundle of probes, and the emulator's answers that it compares with.
  'gas/probes/main.ts': ['gas', 'core', 'outline', 'docs/phep-thu.json'],
  local: ['local', 'local/rollup', 'local/properties', 'api', 'build', 'ooxml', 'packages'],
  // Never runs in Google: it adds up what runs wrote, by the outline's own SQL (docs/adr/0005).
  'local/rollup': ['local', 'local/rollup', 'core', 'docx', 'ooxml', 'outline', 'packages'],
  // Asks the core's own test of what a file's author, title and comments say (docs/adr/0005).
  'local/properties': ['local', 'local/properties', 'core'],
};

const sources = ['src', 'local'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => path.join(root, name)),
);
const text = (file: string) => readFileSync(file, 'utf8');

interface Import {
  readonly from: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

/** The imports and re-exports of a file, and what it requires late; targets relative to the root or names of packages. */
function importsOf(file: string): Import[] {
  const clause = String.raw`(type\s)?[\w$*{},\s]+?\sfrom\s`;
  const statement = new RegExp(String.raw`^(?:import|export)\s+(?:${clause})?'([^']+)';`, 'gm');
  const found = [...text(file).matchAll(statement)].map(([, type, target = '']) => ({ target, typeOnly: type !== undefined }));
  const late = [...text(file).matchAll(/\brequire\('([^']+)'\)/g)].map(([, target = '']) => ({ target, typeOnly: false }));
  return [...found, ...late].map(({ target, typeOnly }) => ({
    from: file,
    target: target.startsWith('.') ? path.join(path.dirname(file), target) : target,
    typeOnly,
  }));
}

/** "core" for src/core/…, "api" for src/api/api.ts and what stands next to it, "local" for local/…. */
function layerOf(file: string): string {
  const [root = '', next = ''] = file.split(path.sep);
  if (root === 'local' && (next === 'rollup' || next === 'properties')) return `local/${next}`;
  if (root !== 'src') return root;
  return next.includes('.') ? 'api' : next;
}

function mayImport({ from, target, typeOnly }: Import): boolean {
  const rules = allowed[from.replace('src/', '')] ?? allowed[layerOf(from)] ?? [];
  const inside = /^(?:src|local|build)\//.test(target);
  return rules.some((rule) => {
    const [, only, name = ''] = /^(type |package )?(.*)$/.exec(rule) ?? [];
    if (only === 'type ' && !typeOnly) return false;
    if (!inside) return rule === 'packages' || target === name || target.startsWith(`${name}/`);
    return name === layerOf(target) || `src/${name}` === target;
  });
}

/** The code of a file as it runs: without comments and types. */
function codeOf(file: string): string {
  const loader = file.endsWith('x') ? 'tsx' : 'ts';
  return transformSync(text(file), { loader, charset: 'utf8', legalComments: 'none' }).code;
}

describe('layers', () => {
  const imports = sources.flatMap(importsOf);

  test('the scan sees the imports that there are', () => {
    expect(imports).toContainEqual({ from: 'local/gas.ts', target: 'local/model.ts', typeOnly: true });
    expect(imports).toContainEqual({ from: 'src/outline/sgddt2024.ts', target: 'src/outline/schema.ts', typeOnly: false });
    expect(imports).toContainEqual({ from: 'src/gas/run/lazyDocx.ts', target: 'src/docx/renderDocx.ts', typeOnly: false });
    expect(imports).toContainEqual({ from: 'src/core/checks/finding.ts', target: 'src/core/workbook.ts', typeOnly: true });
  });

  test.each<[string, string, boolean, boolean]>([
    ['src/core/checks/check.ts', 'src/core/checks/finding.ts', false, true],
    ['src/core/checks/check.ts', 'src/outline/schema.ts', true, true],
    ['src/core/checks/check.ts', 'src/outline/schema.ts', false, true],
    ['src/core/checks/check.ts', 'src/outline/sgddt2024.ts', true, false],
    ['src/core/checks/check.ts', 'node:fs', false, false],
    ['src/docx/write.ts', 'src/core/report/blocks.ts', false, false],
    ['src/ui/App.tsx', 'src/gas/main.ts', true, false],
    ['src/gas/main.ts', 'src/outline/sgddt2024.ts', false, true],
    ['src/gas/drive.ts', 'src/outline/sgddt2024.ts', false, false],
    ['local/gas.ts', 'src/core/checks/finding.ts', true, false],
    ['local/gas.ts', 'src/api/api.ts', true, true],
    ['local/xlsx/notes.ts', 'src/ooxml/xmlTree.ts', false, true],
    ['src/ooxml/xmlTree.ts', 'src/core/workbook.ts', true, false],
  ])('%s → %s (types only: %s) is allowed: %s', (from, target, typeOnly, expected) => {
    expect(mayImport({ from, target, typeOnly })).toBe(expected);
  });

  test('nobody imports what its layer may not', () => {
    const wrong = imports.filter((one) => !mayImport(one)).map(({ from, target }) => `${from} → ${target}`);
    expect(wrong).toEqual([]);
  });
});

/** The rooms of the core, lowest first: a room imports only from rooms before it (architecture.md). */
const rooms = [
  ...[
    'workbook.ts',
    'lib',
    'text',
    'sheet',
    'cells',
    'outlineTab',
    'privacy',
    'tabs',
    'linking',
    'settings',
    'returns',
    'matching',
    'lastCampaign',
  ],
  ...[
    'log',
    'checks',
    'form',
    'figures',
    'tidy',
    'narratives',
    'written',
    'dispatch',
    'manifest',
    'report',
    'reviewed',
    'findings',
    'summary',
  ],
  ...['campaign.ts', 'consolidate.ts', 'preview'],
];

describe('rooms of the core', () => {
  const roomOf = (file: string) => /^src\/core\/([^/]+)/.exec(file)?.[1] ?? '';
  const inCore = sources.filter((file) => file.startsWith('src/core/'));

  test('every file is in a room of the list, and every room has files', () => {
    expect([...new Set(inCore.map(roomOf))].sort()).toEqual([...rooms].sort());
  });

  test('a room imports only from rooms before it, types too', () => {
    const wrong = inCore
      .flatMap(importsOf)
      .filter(({ from, target }) => target.startsWith('src/core/') && roomOf(target) !== roomOf(from))
      .filter(({ from, target }) => rooms.indexOf(roomOf(target)) > rooms.indexOf(roomOf(from)))
      .map(({ from, target }) => `${from} → ${target}`);
    expect(wrong).toEqual([]);
  });

  test('the api is used by gas/api, and gas below it does not import it back', () => {
    const wrong = sources
      .filter((file) => file.startsWith('src/gas/') && !file.startsWith('src/gas/api/') && file !== 'src/gas/main.ts')
      .flatMap(importsOf)
      .filter(({ target }) => target.startsWith('src/gas/api/'));
    expect(wrong).toEqual([]);
  });

  test('no circle of files, types included', () => {
    expect(circles()).toEqual([]);
  });

  test('no folder is wider than 35 files', () => {
    const width = new Map<string, number>();
    for (const file of sources) width.set(path.dirname(file), (width.get(path.dirname(file)) ?? 0) + 1);
    expect([...width].filter(([, files]) => files > 35)).toEqual([]);
  });
});

describe('words', () => {
  /** Latin letters with marks, precomposed or combining. */
  const vietnamese = /[\u00C0-\u024F\u1E00-\u1EFF]|[\u0300-\u036F]/u;

  test('Vietnamese stands in the outline, the samples and in *.vi.ts only', () => {
    const maySpeak = /^src\/outline\/|^local\/samples\/|\.vi\.tsx?$/;
    const code = sources.filter((file) => !maySpeak.test(file));
    const speaking = code.filter((file) => vietnamese.test(codeOf(file)));
    expect(speaking).toEqual([]);
  });

  test('the core names no code of the form, except in examples', () => {
    const codes = codesOfForm();
    const named = sources
      .filter((file) => file.startsWith('src/core/'))
      .flatMap((file) =>
        [...withoutExamples(codeOf(file)).matchAll(/(["'`])(\w+)(?:\.\d{4})?\1/g)]
          .map(([, , word = '']) => word)
          .filter((word) => codes.has(word))
          .map((word) => `${file}: ${word}`),
      );
    expect(named).toEqual([]);
  });

  test('examples are left out, and only they', () => {
    const code = "function school() {\n  return 'so_lan';\n}\na('nam'); ({ examples: [['so_lan', [1]], school()], b: 'nam' })";
    expect(withoutExamples(code)).toBe("a('nam'); ({ , b: 'nam' })");
  });
});

describe('files', () => {
  test('each opens with a sentence that says what it is', () => {
    expect(sources.filter((file) => !/^\/\*\* \S/.test(text(file)))).toEqual([]);
  });

  test('none is longer than 200 lines, declarations of the form and of the contract apart', () => {
    const isDeclaration = (file: string) => file.startsWith('src/outline/') || file === 'src/api/api.ts';
    const lines = (file: string) => text(file).split('\n').length - 1;
    const long = sources.filter((file) => !isDeclaration(file) && lines(file) > 200);
    expect(long.map((file) => `${file}: ${lines(file)}`)).toEqual([]);
  });

  test('none is named after a word that says nothing', () => {
    const vague = /(?:^|[a-z])(?:[Ii]nfo|[Mm]anager|[Hh]elpers?|[Uu]tils?|[Cc]ommon|[Mm]isc)(?:[A-Z.]|$)/;
    expect(sources.filter((file) => vague.test(path.basename(file)))).toEqual([]);
  });
});

/** Every code of a field and an indicator of the form. */
function codesOfForm(): ReadonlySet<string> {
  const references = Object.values(sgddt2024.references).flatMap(({ fields }) => fields);
  const fields = [...answerFields(sgddt2024), ...references, ...sgddt2024.indicators];
  // A code that is one plain word, such as "nam", cannot be told from other words.
  // "can_xem" is also how sure a proposal of a written report is, by the contract of its JSON.
  return new Set(fields.map(({ code }) => code).filter((code) => code.includes('_') && code !== 'can_xem'));
}

/** Code without the arrays that rules declare as their examples, and the functions only these call. */
function withoutExamples(code: string): string {
  const start = /\bexamples\s*[:=]\s*\[/.exec(code);
  if (start === null) return withoutUncalled(code);
  let depth = 1;
  let end = start.index + start[0].length;
  for (; depth > 0 && end < code.length; end += 1) {
    if (code[end] === '[') depth += 1;
    if (code[end] === ']') depth -= 1;
  }
  return withoutExamples(code.slice(0, start.index) + code.slice(end));
}

function withoutUncalled(code: string): string {
  return code.replace(/^function (\w+)\([\s\S]*?^\}\n/gm, (whole, name: string) =>
    code.split(new RegExp(`\\b${name}\\b`)).length > 2 ? whole : '',
  );
}

/** Circles of imports, each as "a → b → a"; found by depth-first search. */
function circles(): string[] {
  const targets = new Map(sources.map((file) => [file, importsOf(file).map(({ target }) => target)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) found.push([...trail.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const next of targets.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of sources) visit(file, []);
  return found;
}
