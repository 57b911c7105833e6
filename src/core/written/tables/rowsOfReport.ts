/** The tables of a report: the figures of each row. */
import { compareKey } from '../../text/text.ts';
import { type FigureDraft, readSentence } from '../draft.ts';
import { draftsOf } from '../drafts.ts';
import type { Wordings } from '../fieldWords.ts';
import type { Passage } from '../headings/passage.ts';
import { caption } from '../openings.vi.ts';
import type { ReadAnswer } from './dataRow.ts';
import { draftsOfTable } from './tables.ts';

type Drafts = readonly FigureDraft[];

/** A line above a table that is no longer names what the table counts. */
const longestCaption = 170;

/** "Bảng 1. Số buổi …", "Kết quả kiểm tra như sau:". */
const namesTable = (line: string): boolean => line.endsWith(':') || caption.test(line);

/** Rows that follow each other are one table; the line above it is of its own section. */
export function draftsOfRows(
  passages: readonly Passage[],
  reader: Wordings,
): ReadonlyMap<Passage, Drafts> {
  const found = new Map<Passage, Drafts>();
  let rows: Passage[] = [];
  let line = '';
  let section: Passage['section'] | null = null;
  const close = (): void => {
    draftsOfOne(rows, line, reader).forEach((drafts, at) => {
      const row = rows[at];
      if (row) found.set(row, drafts);
    });
    rows = [];
    line = '';
  };
  for (const passage of passages) {
    const { paragraph } = passage;
    if (rows.length > 0 && (!paragraph.cells || passage.section !== section)) close();
    if (passage.section !== section) line = '';
    section = passage.section;
    if (paragraph.cells) rows.push(passage);
    else line = compareKey(paragraph.text);
  }
  if (rows.length > 0) close();
  return found;
}

function draftsOfOne(rows: readonly Passage[], line: string, reader: Wordings): readonly Drafts[] {
  const [first] = rows;
  if (first === undefined) return [];
  const { section, yearOver } = first;
  const readAnswer: ReadAnswer = (answer, label, start, at) => {
    const passage = { ...(rows[at] ?? first), lead: `${compareKey(label)}: `, answerAt: 0 };
    const reading = readSentence(answer, passage, {
      timeBefore: null,
      previous: '',
      draftsBefore: [],
      schoolBefore: first.school,
      paragraphBefore: [],
    });
    return draftsOf(reading, reader).map((draft) => ({
      ...draft,
      start: draft.start + start,
      end: draft.end + start,
    }));
  };
  const only = reader.fields.find(({ field }) => field.code === section.place?.figure);
  return draftsOfTable(
    rows.map(({ paragraph }) => ({ text: paragraph.text, cells: paragraph.cells ?? [] })),
    {
      above: `${section.key} ${line}`,
      line: line.length > longestCaption ? '' : line,
      over: { section, caption: namesTable(line) ? line : '' },
      only: only ?? null,
      year: yearOver,
      writer: first.writer,
      reader,
      readAnswer,
    },
  );
}
