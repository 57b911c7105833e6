/** Builds the sidebar into one html file that HtmlService serves unchanged. */
import type { BuildOptions } from 'esbuild';

export const largestSidebar = 150 * 1024;

/** How the sidebar and its parts are bundled. */
export const sidebarOptions = {
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2020',
  // HtmlService strips what looks like a comment inside template literals.
  supported: { 'template-literal': false },
  charset: 'utf8',
  legalComments: 'none',
  // h(type, props, child) is 2.6 KB shorter here than the jsx() of the automatic form.
  jsx: 'transform',
  jsxFactory: 'h',
  jsxFragment: 'Fragment',
  inject: ['src/ui/jsx.ts'],
  tsconfigRaw: {},
  write: false,
  outdir: 'sidebar',
} as const satisfies BuildOptions;

/** The page of the sidebar with the script of `entry` and the style sheets it imports inside. */
export async function bundleSidebar(entry: string): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({ ...sidebarOptions, entryPoints: [entry] });
  const text = (ending: string) => outputFiles.find((file) => file.path.endsWith(ending))?.text;
  return layOutPage(text('.js') ?? '', text('.css') ?? '');
}

/** The page around a script and a style sheet; refuses what HtmlService would damage. */
export function layOutPage(script: string, style: string): string {
  const faults = findFaults(script, style);
  if (faults.length > 0) throw new Error(`The sidebar holds ${faults.join(', ')}.`);
  const page = [
    '<!doctype html>',
    '<html lang="vi">',
    '<head><meta charset="utf-8"><base target="_top">',
    `<style>${style}</style></head>`,
    `<body><div id="app"></div><script>${script}</script></body>`,
    '</html>',
    '',
  ].join('\n');
  const size = Buffer.byteLength(page);
  if (size >= largestSidebar) {
    throw new Error(`The sidebar has ${size} bytes, more than ${largestSidebar}.`);
  }
  return page;
}

function findFaults(script: string, style: string): string[] {
  const faults: string[] = [];
  if (script.includes('`')) faults.push('a backtick');
  if (`${script}${style}`.includes('<?')) faults.push('<?, which HtmlService reads as a template');
  if (/<\/script/i.test(script)) faults.push('a stray </script');
  if (/<!--/.test(script)) faults.push('<!--, which hides the script after it');
  if (/<\/style/i.test(style)) faults.push('a stray </style');
  return faults;
}
