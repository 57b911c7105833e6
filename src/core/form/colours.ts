/** The conditional colours of the form: where a status formula speaks, its cells show it. */
import {
  answerFields,
  columnCodes,
  type Field,
  isNumeric,
  type Outline,
  type ReferenceTab,
} from '../../outline/schema.ts';
import type { LookName } from '../sheet/sheetLayout.ts';
import { isBlankCell, isOddCount, isReadable, literal } from './cells.ts';
import { readingCode } from './formulas/rowFormulas.ts';
import { cellIn, columnOf, type TabPlace } from './places.ts';
import { agreements, readings, rowStates, states } from './words.vi.ts';

/** A look where a formula holds; the formula is written for the area's first cell. */
export interface ConditionalColour {
  /** Letters of the first and last column, without "$". */
  readonly from: string;
  readonly to: string;
  readonly formula: string;
  readonly look: LookName;
}

/** The colours of the answers tab, the gravest first. */
export function answerColours(outline: Outline, place: TabPlace): ConditionalColour[] {
  const fields = answerFields(outline);
  return [
    ...fields.flatMap((field) => nativeColours(field, place)),
    ...controlColours(outline, place),
    ...fields.filter(isNumeric).map((field) => unreadable(field, outline, place)),
    ...blankColours(outline, place),
  ];
}

function on(place: TabPlace, code: string, formula: string, look: LookName): ConditionalColour {
  const letters = columnOf(place, code).slice(1);
  return { from: letters, to: letters, formula: `=${formula}`, look };
}

function first(place: TabPlace, code: string): string {
  return cellIn(place, code, place.firstRow);
}

function says(cell: string, word: string): string {
  return `ISNUMBER(FIND(${literal(word)};${cell}))`;
}

function nativeColours(field: Field, place: TabPlace): ConditionalColour[] {
  const role = field.native?.role;
  if (role === undefined) return [];
  const cell = first(place, field.code);
  const word = (text: string, look: LookName) => on(place, field.code, says(cell, text), look);
  const more = (look: LookName) => on(place, field.code, `AND(ISNUMBER(${cell});${cell}>0)`, look);
  if (role === 'state') return stateLooks.map(([state, look]) => word(state, look));
  if (role === 'errors') return [more('bad')];
  if (role === 'missing' || role === 'unreadable') return [more('doubtful')];
  if (role !== 'agreement') return [];
  return [
    word(agreements.differs, 'bad'),
    word(agreements.missing, 'doubtful'),
    word(rowStates.doubtful, 'doubtful'),
  ];
}

const stateLooks: readonly (readonly [string, LookName])[] = [
  [states.wrong, 'bad'],
  [states.doubtful, 'doubtful'],
  [states.missing, 'doubtful'],
  [states.complete, 'good'],
  [states.started, 'header'],
];

/** A control cell whose year differs from its reference table, or has no answer anywhere. */
function controlColours(outline: Outline, place: TabPlace): ConditionalColour[] {
  return outline.indicators.flatMap((indicator) => {
    const native = answerFields(outline).find(
      (field) => field.native?.role === 'agreement' && field.native.of === indicator.code,
    );
    if (!native) return [];
    const cell = first(place, native.code);
    return outline.years.flatMap((year) => {
      const code = `${indicator.control}.${year}`;
      return [
        on(place, code, says(cell, `${agreements.differs} ${year}`), 'bad'),
        on(place, code, says(cell, `${agreements.missing} ${year}`), 'doubtful'),
      ];
    });
  });
}

function unreadable(field: Field, outline: Outline, place: TabPlace): ConditionalColour {
  const codes = columnCodes(field, outline.years);
  const letters = codes.map((code) => columnOf(place, code).slice(1));
  const [from = ''] = letters;
  const to = letters[letters.length - 1] ?? from;
  const cell = `${from}${place.firstRow}`;
  const run = `$${from}${place.firstRow}:$${to}${place.firstRow}`;
  const formula = `=OR(NOT(${isReadable(cell, field)});${isOddCount(cell, field, run)}>0)`;
  return { from, to, formula, look: 'doubtful' };
}

/** What is required and blank: of a unit that has begun, and of one that says it is complete. */
function blankColours(outline: Outline, place: TabPlace): ConditionalColour[] {
  const { name, position, documentNumber, documentDate, complete } = outline.signing;
  const [missing] = answerFields(outline).filter((field) => field.native?.role === 'missing');
  const required = answerFields(outline).filter((field) => field.required && !field.yearly);
  const begun = missing ? `LEN(${first(place, missing.code)})>0` : 'TRUE';
  const said = `NOT(${isBlankCell(first(place, complete))})`;
  const blank = (code: string, when: string) =>
    on(place, code, `AND(${when};${isBlankCell(first(place, code))})`, 'doubtful');
  return [
    ...required.map(({ code }) => blank(code, begun)),
    ...[name, position, documentNumber, documentDate].map((code) => blank(code, said)),
  ];
}

/** The colours of a reference tab. */
export function referenceColours(
  reference: ReferenceTab,
  years: readonly number[],
  place: TabPlace,
): ConditionalColour[] {
  const state = reference.fields.find((field) => field.native?.role === 'row');
  if (!state) return [];
  const cell = first(place, state.code);
  const counts = reference.fields.filter((field) => field.kind === 'count');
  const codes = counts.flatMap((field) => columnCodes(field, years));
  const read = (code: string) => first(place, readingCode(reference, code));
  const open = `LEN(${cell})>0;NOT(${says(cell, rowStates.good)})`;
  return [
    on(place, state.code, says(cell, rowStates.wrong), 'bad'),
    on(place, state.code, says(cell, rowStates.doubtful), 'doubtful'),
    on(place, state.code, says(cell, rowStates.missing), 'doubtful'),
    on(place, state.code, says(cell, rowStates.good), 'good'),
    ...codes.map((code) => on(place, code, says(read(code), readings.doubtful), 'doubtful')),
    ...codes.map((code) => on(place, code, says(cell, rowStates.wrong), 'bad')),
    ...codes.map((code) =>
      on(place, code, `AND(${open};${says(read(code), readings.missing)})`, 'doubtful'),
    ),
  ];
}
