/** Returns the code of a part of the sidebar. */
import type { PartName } from '../../api/api.ts';

const tags = /^\s*<script>|<\/script>\s*$/g;

/** File names are fixed here, because a name sent by a page is never used as a file name. */
const files: Readonly<Record<PartName, string>> = {
  written: 'written',
  linking: 'linking',
  department: 'department',
  outline: 'outline',
  last: 'last',
  reminding: 'reminding',
  history: 'history',
  reviewing: 'reviewing',
};

export function loadPart(name: PartName): string {
  return HtmlService.createHtmlOutputFromFile(files[name]).getContent().replace(tags, '');
}
