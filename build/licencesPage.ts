/** The page docs/licences.md: what is shipped by package and what only builds and tests; nothing in it but of the lock file and the imports. */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { bundleCode, type Contribution, sumByPackage } from './code.ts';

interface Locked {
  readonly version?: string;
  readonly license?: string;
}
interface Package extends Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
}

const locked = (
  JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  }
).packages;

function lockedOf(name: string): Locked {
  return locked[`node_modules/${name}`] ?? {};
}

async function sidebarContents(): Promise<readonly Contribution[]> {
  const { metafile } = await build({
    entryPoints: ['src/ui/main.tsx'],
    bundle: true,
    minify: true,
    format: 'iife',
    jsx: 'transform',
    jsxFactory: 'h',
    jsxFragment: 'Fragment',
    inject: ['src/ui/jsx.ts'],
    tsconfigRaw: {},
    metafile: true,
    write: false,
    outdir: 'sidebar',
  });
  const outputs = Object.values(metafile.outputs);
  return sumByPackage(outputs.flatMap(({ inputs }) => Object.entries(inputs)));
}

function row(name: string, more: readonly string[]): string {
  const { version = '', license = 'not declared' } = lockedOf(name);
  return `| ${[name, version, license, ...more].join(' | ')} |`;
}

/** Our own sources are under the licence of the project. */
function shipped(file: string, contents: readonly Contribution[]): string[] {
  return contents
    .filter(({ from }) => from !== 'src')
    .map(({ from }) => row(from, [file]))
    .sort();
}

/** What a package carries inside its own distributed file. */
function inside(name: string): string[] {
  const text = readFileSync(`node_modules/${name}/package.json`, 'utf8');
  const { dependencies = {} } = JSON.parse(text) as Package;
  const names = Object.keys(dependencies).filter((one) => !one.startsWith('@types/'));
  return names.map((one) => row(one, [`inside ${name}`]));
}

function byLicence(): string[] {
  const counts = new Map<string, number>();
  const unnamed: string[] = [];
  for (const [place, { license }] of Object.entries(locked)) {
    if (place === '') continue;
    if (license === undefined) unnamed.push(place.replace(/^.*node_modules\//, ''));
    counts.set(license ?? 'not declared', (counts.get(license ?? 'not declared') ?? 0) + 1);
  }
  const rows = [...counts].sort(([, one], [, other]) => other - one);
  return [
    '| licence | packages |',
    '| --- | --- |',
    ...rows.map(([licence, count]) => `| ${licence} | ${count} |`),
    '',
    `Not declared in the lock file: ${unnamed.join(', ') || 'none'}.`,
  ];
}

/** Sizes are not told: they change with every line of ours. `npm run build` prints them. */
export async function licencesPage(): Promise<string> {
  const { contents } = await bundleCode('src/gas/main.ts');
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  return [
    '# Licences',
    '',
    'Written by `npm run licences`; do not edit. The project itself is under the MIT licence.',
    '',
    '## What is pushed to Google',
    '',
    '| package | version | licence | file |',
    '| --- | --- | --- | --- |',
    ...shipped('code.js', contents),
    ...shipped('sidebar.html', await sidebarContents()),
    '',
    'The distributed file of `docx` carries parts of what it depends on:',
    '',
    '| package | version | licence | where |',
    '| --- | --- | --- | --- |',
    ...inside('docx'),
    '',
    '## What builds and tests only',
    '',
    '| package | version (exact) | licence |',
    '| --- | --- | --- |',
    ...Object.keys(own.devDependencies).map((name) => row(name, [])),
    '',
    'With all that these depend on:',
    '',
    ...byLicence(),
    '',
  ].join('\n');
}
