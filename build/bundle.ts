/** Makes the folder that clasp pushes: code.js, sidebar.html, appsscript.json, and nothing else. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { checkLoading } from './checkLoading.ts';
import { bundleCode, type CodeBundle } from './code.ts';
import { bundlePart } from './part.ts';
import { bundleSidebar } from './sidebar.ts';

interface Bundle extends CodeBundle {
  /** Bytes of each file written. */
  readonly sizes: Readonly<Record<string, number>>;
}

/** Where a bundle comes from and goes to. */
interface BundlePlan {
  readonly code: string;
  readonly sidebar?: string;
  /** Parts of the sidebar by name, each loaded when it is first shown. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly manifest: string;
  readonly folder: string;
}

export const productPlan: BundlePlan = {
  code: 'src/gas/main.ts',
  sidebar: 'src/ui/main.tsx',
  parts: {
    written: 'src/ui/written/part.tsx',
    linking: 'src/ui/linking/part.tsx',
    outline: 'src/ui/outline/part.tsx',
    last: 'src/ui/last/part.tsx',
    department: 'src/ui/department/part.tsx',
    reminding: 'src/ui/reminding/part.tsx',
    history: 'src/ui/history/part.tsx',
    reviewing: 'src/ui/reviewing/part.tsx',
  },
  manifest: 'appsscript.json',
  folder: 'dist',
};

/** For developers: what asks Google how its services behave; never pushed with the product. */
export const probesPlan: BundlePlan = {
  code: 'src/gas/probes/main.ts',
  manifest: 'appsscript.json',
  folder: 'dist-tham-do',
};

/** Builds everything first and writes last, so that a failed build leaves the last good folder. */
export async function makeBundle(plan: BundlePlan): Promise<Bundle> {
  const bundle = await bundleCode(plan.code);
  checkLoading(bundle.code);
  const files: Record<string, string> = {
    'code.js': bundle.code,
    'appsscript.json': readFileSync(plan.manifest, 'utf8'),
  };
  if (plan.sidebar && existsSync(plan.sidebar))
    files['sidebar.html'] = await bundleSidebar(plan.sidebar);

  for (const [name, entry] of Object.entries(plan.parts ?? {})) {
    files[`${name}.html`] = await bundlePart(entry);
  }

  writeFolder(plan.folder, files);
  const sizes = Object.entries(files).map(([name, text]) => [name, Buffer.byteLength(text)]);
  return { ...bundle, sizes: Object.fromEntries(sizes) };
}

/** Each file is replaced in one step and only when it differs: another run may be reading it. */
function writeFolder(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!(name in files)) rmSync(path.join(folder, name), { recursive: true, force: true });
  }
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    const aside = `${folder}.${name}.${process.pid}`;
    writeFileSync(aside, text);
    renameSync(aside, file);
  }
}
