/** The text of the dispatch of 2024 as Word would hold it: letterhead in a table, bullets as a list. */
import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';

const levels = ['-', '+'].map((text, level) => ({ level, format: LevelFormat.BULLET, text }));

export async function dispatchDocx(text: string): Promise<Uint8Array> {
  const blocks = text
    .split(/\n\s*\n/)
    .map((block) => block.replace(/<sup>.*?<\/sup>/g, '').trim())
    .filter((block) => block !== '');
  const [agency = '', motto = '', ...rest] = blocks;
  const cell = (words: string) => new TableCell({ children: words.split('\n').map((line) => paragraph(plain(line))) });
  const head = new Table({ rows: [new TableRow({ children: [cell(agency), cell(motto)] })] });
  const body = rest.flatMap((block) => (/^\s*-\s/.test(block) ? block.split('\n').map(listed) : joined(block).map(paragraph)));
  const document = new Document({
    numbering: { config: [{ reference: 'bullets', levels }] },
    sections: [{ children: [head, ...body] }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** Lines, then one table. */
export async function tableDocx(lines: readonly string[], rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const cells = (row: readonly string[]) => row.map((text) => new TableCell({ children: [paragraph(text)] }));
  const table = new Table({ rows: rows.map((row) => new TableRow({ children: cells(row) })) });
  const document = new Document({ sections: [{ children: [...lines.map(paragraph), table] }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

const plain = (line: string) => line.replace(/\*\*|^#+\s+|^\*|\*$|\[([^\]]*)\]\([^)]*\)/g, '$1').trim();

/** Lines of one block: their own items where they are numbered, else one paragraph with breaks. */
function joined(block: string): string[] {
  const lines = block.split('\n').map(plain);
  return lines.some((line) => /^\d+\. |^[A-ZĐ\s]+$/.test(line)) ? lines : [lines.join(' ')];
}

function paragraph(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun(text)] });
}

function listed(line: string): Paragraph {
  const isInner = /^\s*-\s\+\s/.test(line);
  const text = plain(line.replace(/^\s*-\s(?:\+\s)?/, ''));
  return new Paragraph({ children: [new TextRun(text)], numbering: { reference: 'bullets', level: isInner ? 1 : 0 } });
}
