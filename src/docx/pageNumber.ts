/** The page number in the top margin, its field in separate runs so that every reader keeps it. */
import { BuilderElement, Header, Paragraph, StringContainer, TextRun } from 'docx';

export function pageNumberHeader(): Header {
  const code = new StringContainer('w:instrText', 'PAGE');
  const parts = [fieldMark('begin'), code, fieldMark('separate'), '2', fieldMark('end')];
  const runs = parts.map((part) => new TextRun({ children: [part] }));
  return new Header({ children: [new Paragraph({ style: 'Header', children: runs })] });
}

/** The first page of the document shows no number. */
export function emptyHeader(): Header {
  return new Header({ children: [new Paragraph({ style: 'Header' })] });
}

function fieldMark(kind: 'begin' | 'separate' | 'end'): BuilderElement {
  return new BuilderElement({
    name: 'w:fldChar',
    attributes: { type: { key: 'w:fldCharType', value: kind } },
  });
}
