/** ★ A written report → what it proposes: sentences in their sections, texts, figures, claims. */
import { answerFields, type Outline } from '../../outline/schema.ts';
import { restoreAccents } from './accents/restoreAccents.ts';
import { contradicted, contradictionsOf, type SaidSentence } from './against/contradictions.ts';
import { deniedIn } from './against/denied.ts';
import { waitWhereTakenBack } from './against/takenBack.ts';
import { claimsOf } from './claims.ts';
import { type FigureDraft, readSentence, type SentenceAt } from './draft.ts';
import { draftsOf } from './drafts.ts';
import { makeReader, type Wordings } from './fieldWords.ts';
import { draftsGoingOn } from './goesOn.ts';
import { groupsApart } from './headings/groupLines.ts';
import type { Passage } from './headings/passage.ts';
import { SaidOver } from './headings/saidOver.ts';
import { apartFromTitles } from './headings/titlesBefore.ts';
import type { Line } from './lines.ts';
import { mayBeShown, ShownTitles } from './mayBeShown.ts';
import { readByPieces } from './numbers/longSentence.ts';
import { schoolHeld, withSchool } from './numbers/others.ts';
import { unwrittenIn } from './numbers/unwritten.ts';
import { joinParagraphs } from './paragraphs.ts';
import { ratesOf } from './rates.ts';
import { toPassages } from './sections.ts';
import { splitParagraph } from './sentenceEnds.ts';
import { type Placed, schoolsApart, settleFigures } from './settle.ts';
import { draftsOfRows } from './tables/rowsOfReport.ts';
import { noPlace, type PlacedText } from './texts/chain.ts';
import { placeTexts, type ToPlace } from './texts/placeTexts.ts';
import type { WrittenReport } from './writtenReport.ts';

type Drafts = readonly FigureDraft[];

/** The sentence before, in whatever section. */
interface Last {
  readonly section: Passage['section'] | null;
  readonly key: string;
  readonly drafts: Drafts;
}

/** Reads the lines of a file for an outline; `file` is only repeated. */
export function readReport(given: readonly Line[], file: string, outline: Outline): WrittenReport {
  const { lines, typed } = restoreAccents(given, outline);
  const passages = toPassages(
    apartFromTitles(joinParagraphs(groupsApart(lines)), outline),
    outline,
  );
  const { said, withheldAfter } = new SentenceReader(outline, typed).read(passages);
  const drafts = said.flatMap(({ id, drafts: own }): Placed[] =>
    own.map((draft) => ({ ...draft, sentence: id })),
  );
  const figures = settleFigures(drafts, outline, passages[0]?.writer ?? '');
  const against = contradictionsOf(said, outline);
  const titles = new ShownTitles(typed);
  const texts: Record<string, number[]> = {};
  for (const { id, field } of said) {
    if (field !== null) texts[field] = [...(texts[field] ?? []), id];
  }
  return {
    outline: outline.code,
    file,
    sentences: said.map(({ id, reading }) => ({
      id,
      section: titles.shown(reading.passage.section),
      text: typed(reading.text),
    })),
    texts,
    guessed: said.filter(({ isGuess }) => isGuess).map(({ id }) => id),
    unplaced: said.filter(({ field }) => field === null).map(({ id }) => id),
    figures: waitWhereTakenBack(contradicted(figures, against, outline), said, outline),
    claims: said.flatMap(({ id, reading }) =>
      claimsOf(reading).map((text) => ({ text: typed(text), sentence: id })),
    ),
    contradictions: against.map(({ sentences, about }) => ({ sentences, about })),
    bySchool: schoolsApart(drafts),
    withheld: withheldAfter.length,
    withheldAfter,
  };
}

class SentenceReader {
  private readonly outline: Outline;
  private readonly typed: (text: string) => string;
  private readonly reader: Wordings;
  private readonly said: SaidSentence[] = [];
  private readonly withheldAfter: number[] = [];

  constructor(outline: Outline, typed: (text: string) => string) {
    this.outline = outline;
    this.typed = typed;
    this.reader = makeReader(outline);
  }

  read(passages: readonly Passage[]): {
    said: readonly SaidSentence[];
    withheldAfter: readonly number[];
  } {
    const tables = draftsOfRows(passages, this.reader);
    const over = new SaidOver(passages);
    const read: ToPlace[] = [];
    let last: Last = { section: null, key: '', drafts: [] };
    for (const passage of passages) {
      const cells = passage.paragraph.cells;
      let timeBefore: SentenceAt['timeBefore'] = null;
      let draftsBefore: Drafts = [];
      let schoolBefore = passage.school;
      let paragraphBefore: readonly string[] = [];
      let isFirst = true;
      for (const text of cells
        ? [passage.paragraph.text]
        : splitParagraph(passage.paragraph.text)) {
        const isOn = last.section === passage.section;
        const previous = isOn ? last.key : '';
        const reading = readSentence(text, isFirst ? passage : { ...passage, answerAt: 0 }, {
          timeBefore,
          previous,
          paragraphBefore,
          draftsBefore,
          schoolBefore,
        });
        const found = cells
          ? (tables.get(passage) ?? [])
          : this.draftsIn(reading, isOn ? last.drafts : []);
        const drafts = over.of(passage, withSchool(reading, found));
        draftsBefore = drafts;
        schoolBefore = schoolHeld(text, schoolBefore);
        paragraphBefore = [reading.key, ...paragraphBefore];
        isFirst = false;
        last = { section: passage.section, key: reading.key, drafts };
        timeBefore = reading.times[reading.times.length - 1] ?? timeBefore;
        const none = cells ? [] : unwrittenIn(reading, this.reader, drafts);
        read.push({ reading, drafts: [...drafts, ...withSchool(reading, none)] });
      }
    }
    const places = placeTexts(read, this.outline);
    read.forEach(({ reading, drafts }, at) => {
      this.take(reading, places[at] ?? noPlace, drafts);
    });
    return { said: this.said, withheldAfter: this.withheldAfter };
  }

  private draftsIn(reading: SentenceAt, before: Drafts): Drafts {
    const { isFurniture, paragraph } = reading.passage;
    if (isFurniture || paragraph.cells) return [];
    const drafts = readByPieces(reading, (piece) => draftsOf(piece, this.reader));
    const more = draftsGoingOn(reading, drafts, before, this.reader);
    return [...drafts, ...more, ...ratesOf(reading, this.outline)];
  }

  /** Personal data is looked for before anything else is kept. */
  private take(reading: SentenceAt, { field, isGuess }: PlacedText, all: Drafts): void {
    const asked = answerFields(this.outline).find(({ code }) => code === field);
    if (!mayBeShown(reading.text, this.typed(reading.text), asked)) {
      this.withheldAfter.push(this.said.length);
      return;
    }
    const id = this.said.length + 1;
    const denied = deniedIn(reading, this.reader, all);
    this.said.push({ id, reading, field, isGuess, drafts: all, denied });
  }
}
