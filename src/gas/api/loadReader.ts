/** Hands the reader of written reports to the sidebar: code and form go out, the report stays there. */
import type { WrittenReader } from '../../api/api.ts';
import type { Outline } from '../../outline/schema.ts';

const tags = /^\s*<script>|<\/script>\s*$/g;

export function loadReader(form: Outline): WrittenReader {
  const page = HtmlService.createHtmlOutputFromFile('reader').getContent();
  return { script: page.replace(tags, ''), form };
}
