/** Bundles the shell into the one script file that Apps Script runs, a function for each export. */

/** Syntax of ES2019 without what Apps Script's parser refuses; no DOM, no Node. */
const target = 'es2019';

/** The names that `entry` exports: what a menu, a trigger and the sidebar can call. */
async function readExports(entry: string): Promise<readonly string[]> {
  const { build } = await import('esbuild');
  // Only an ESM build lists its exports; the metafile of an IIFE has none.
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    target,
    metafile: true,
    write: false,
    outfile: 'exports.js',
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

/** A package and the bytes of the bundle that come from it. */
export interface Contribution {
  readonly from: string;
  readonly bytes: number;
}

export interface CodeBundle {
  readonly code: string;
  readonly exports: readonly string[];
  readonly contents: readonly Contribution[];
}

/** Builds `entry` (src/gas/main.ts) as `App`, and a function of each exported name next to it. */
export async function bundleCode(entry: string): Promise<CodeBundle> {
  const names = await readExports(entry);
  const forwards = names.map(
    (name) => `function ${name}() { return App.${name}.apply(this, arguments); }`,
  );
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    globalName: 'App',
    target,
    charset: 'utf8',
    legalComments: 'inline',
    footer: { js: forwards.join('\n') },
    metafile: true,
    write: false,
    outfile: 'code.js',
  });
  const code = outputFiles[0]?.text;
  if (code === undefined) throw new Error(`esbuild wrote nothing for ${entry}`);
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return { code, exports: names, contents: sumByPackage(inputs) };
}

/** Bytes of a bundle by the package that they come from, the largest first. */
export function sumByPackage(
  inputs: readonly (readonly [string, { bytesInOutput: number }])[],
): Contribution[] {
  const sums = new Map<string, number>();
  for (const [file, { bytesInOutput }] of inputs) {
    const from = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? 'src';
    sums.set(from, (sums.get(from) ?? 0) + bytesInOutput);
  }
  return [...sums]
    .map(([from, bytes]) => ({ from, bytes }))
    .sort((one, other) => other.bytes - one.bytes);
}
