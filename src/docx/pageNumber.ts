/** The page number in the top margin, its field in separate runs so that every reader keeps it. */
import { styled, textRun } from './paragraph.ts';
import type { Xml } from './xml.ts';

export function pageNumberHeader(): Xml {
  const code = '<w:r><w:instrText>PAGE</w:instrText></w:r>';
  const runs = [fieldMark('begin'), code, fieldMark('separate'), textRun('2'), fieldMark('end')];
  return styled('Header', {}, runs);
}

/** The first page of the document shows no number. */
export function emptyHeader(): Xml {
  return styled('Header');
}

function fieldMark(kind: 'begin' | 'separate' | 'end'): Xml {
  return `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
}
