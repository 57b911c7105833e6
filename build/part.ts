/** Builds one part of the sidebar as a separate html file, which the sidebar loads on demand. */
import { sidebarOptions } from './sidebar.ts';

/** A script between tags, its style sheets inside, in a form that HtmlService leaves alone. */
export async function bundlePart(entry: string): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({ ...sidebarOptions, entryPoints: [entry] });
  const text = (ending: string) => outputFiles.find((file) => file.path.endsWith(ending))?.text;
  const css = text('.css');
  const style = css
    ? `document.head.appendChild(document.createElement("style")).textContent=${JSON.stringify(css)};`
    : '';
  const script = `${style}${text('.js') ?? ''}`
    .replace(/<!--/g, '<\\!--')
    .replace(/<\/script/gi, '<\\/script')
    .replace(/(["'])([^"'\n]*)<\?/g, '$1$2<\\?');
  if (/<\?|`|<!--|<\/script/i.test(script))
    throw new Error(`${entry} holds what HtmlService damages.`);
  return `<script>${script}</script>\n`;
}
