/** A conversation of Excel on a cell goes with the note that it shows in older programs. */
import { expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import { handmadeParts } from '../fixtures/xlsx/handmade.ts';

const told = 'em Cầm Thị Tố bị dọa';
const rels = 'xl/worksheets/_rels/sheet1.xml.rels';
const type = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';
const thread = (ref: string, text: string) =>
  `<threadedComment ref="${ref}" dT="2024-12-01T08:00:00.00" personId="{1}" id="{${ref}}"><text>${text}</text></threadedComment>`;
const threads = (inside: string) =>
  `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">${inside}</ThreadedComments>`;

function book(inside: string) {
  const parts = { ...handmadeParts() };
  parts[rels] = (parts[rels] ?? '').replace(
    '</Relationships>',
    `<Relationship Id="rId90" Type="${type}" Target="../threadedComments/threadedComment1.xml"/></Relationships>`,
  );
  parts['xl/threadedComments/threadedComment1.xml'] = threads(inside);
  const packed = zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, typeof text === 'string' ? strToU8(text) : text])) as Zippable,
  );
  return readXlsx(packed, 'a.xlsx');
}

/** The file without the note of D3, part by part. */
function withoutNote(inside: string): Record<string, string> {
  const model = book(inside);
  const [sheet] = model.sheets;
  delete sheet?.cells.get(2)?.get(3)?.note;
  sheet?.touched.add('notes');
  return Object.fromEntries(Object.entries(unzipSync(writeXlsx(model))).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

test('with its replies; those of other cells stay', () => {
  const parts = withoutNote(thread('D3', 'Số này sai?') + thread('D3', told) + thread('A1', 'không sửa'));
  expect(Object.values(parts).join('\n')).not.toContain(told);
  expect(parts['xl/threadedComments/threadedComment1.xml']).toContain('không sửa');
});

test('with its part where no other is left', () => {
  const parts = withoutNote(thread('D3', told));
  expect(Object.keys(parts).filter((path) => path.includes('threadedComment'))).toEqual([]);
  expect(parts[rels]).not.toContain('threadedComment');
  expect(parts['[Content_Types].xml']).not.toContain('threadedComment');
});

test('notes that stay keep theirs', () => {
  const model = book(thread('D3', told));
  model.sheets[0]?.touched.add('notes');
  const parts = unzipSync(writeXlsx(model));
  expect(strFromU8(parts['xl/threadedComments/threadedComment1.xml'] ?? new Uint8Array())).toContain(told);
});
