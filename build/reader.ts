/** Builds the reader of written reports into an html file of its own: the sidebar asks for it when it is needed. */
import { build } from 'esbuild';

/** A script between tags, in a form that HtmlService leaves alone. */
export async function bundleReader(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    supported: { 'template-literal': false },
    charset: 'utf8',
    legalComments: 'none',
    tsconfigRaw: {},
    write: false,
  });
  const script = (outputFiles[0]?.text ?? '')
    .replace(/<!--/g, '<\\!--')
    .replace(/<\/script/gi, '<\\/script')
    .replace(/(["'])([^"'\n]*)<\?/g, '$1$2<\\?');
  if (/<\?|`|<!--|<\/script/i.test(script))
    throw new Error('The reader holds what HtmlService damages.');
  return `<script>${script}</script>\n`;
}
