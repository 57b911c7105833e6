/** What becomes of each sentence of a report, in a few words at its side. */
import type { UnitView } from '../../api/api.ts';
import type { WrittenReport } from '../../core/written/writtenReport.ts';
import { type Choice, type Choices, textFields, yearFields } from './choices.ts';
import * as words from './words.vi.ts';

export interface SentenceNote {
  readonly text: string;
  readonly look: 'plain' | 'good' | 'doubtful';
}

type Notes = Map<number, SentenceNote[]>;

/** By the id of the sentence; figures first, then what contradicts it, then where its text goes. */
export function sentenceNotes(
  view: UnitView,
  report: WrittenReport,
  choices: Choices,
): ReadonlyMap<number, readonly SentenceNote[]> {
  const notes: Notes = new Map();
  const add = (id: number, text: string, look: SentenceNote['look'] = 'plain') =>
    notes.set(id, [...(notes.get(id) ?? []), { text, look }]);
  const labels = new Map(yearFields(view).map(({ code, label }) => [code, label]));
  report.figures.forEach(({ sentence, sure }, at) => {
    const choice = choices.figures[at];
    if (!choice) return;
    const isDoubtful = choice.state === 'open' && sure === 'can_xem';
    const look = choice.state === 'taken' ? 'good' : isDoubtful ? 'doubtful' : 'plain';
    add(sentence, figureNote(labels.get(choice.field) ?? '', choice, isDoubtful), look);
  });
  for (const { sentences } of report.contradictions) addContradiction(report, sentences, add);
  for (const { code, label } of textFields(view)) {
    const isTaken = choices.texts.has(code);
    for (const id of report.texts[code] ?? []) {
      const isOpen = !isTaken && report.guessed.includes(id);
      const where = words.goesTo(label, isTaken);
      add(
        id,
        isOpen ? words.guessed(where) : where,
        isTaken ? 'good' : isOpen ? 'doubtful' : 'plain',
      );
    }
  }
  for (const id of new Set(report.bySchool.flatMap(({ sentences }) => sentences)))
    add(id, words.ofSchool, 'doubtful');
  for (const { sentence } of report.claims) add(sentence, words.ownClaim);
  return notes;
}

function figureNote(label: string, { state, year }: Choice, isDoubtful: boolean): string {
  if (state === 'dropped') return words.dropped;
  const where = words.goesTo(
    [label, words.answerYear(year)].filter(Boolean).join(', '),
    state === 'taken',
  );
  return isDoubtful ? `${where} (${words.mustLook})` : where;
}

function addContradiction(
  { sentences }: WrittenReport,
  ids: readonly number[],
  add: (id: number, text: string, look: 'doubtful') => void,
): void {
  for (const id of ids) {
    const others = sentences.filter((one) => ids.includes(one.id) && one.id !== id);
    for (const other of others) add(id, words.against(words.section(other.section)), 'doubtful');
  }
}
