/** Hands a part of the sidebar to it: code goes out, what the person reads with it stays there. */
import type { PartName } from '../../api/api.ts';

const tags = /^\s*<script>|<\/script>\s*$/g;

/** Names of files, fixed here: a name that comes from a page is never one. */
const files: Readonly<Record<PartName, string>> = {
  written: 'written',
  linking: 'linking',
  department: 'department',
  outline: 'outline',
  reminding: 'reminding',
  history: 'history',
  reviewing: 'reviewing',
};

export function loadPart(name: PartName): string {
  return HtmlService.createHtmlOutputFromFile(files[name]).getContent().replace(tags, '');
}
