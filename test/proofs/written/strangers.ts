/** Reports that strangers to the code wrote and labelled: how their figures and texts are read. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Line } from '../../../src/core/written/lines.ts';
import { readReport } from '../../../src/core/written/readReport.ts';
import type { WrittenReport } from '../../../src/core/written/writtenReport.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

export interface StrangersReport {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly figures: readonly { readonly field: string; readonly year: number | null; readonly value: number }[];
  readonly texts: readonly { readonly field: string; readonly startsWith: string }[];
  /** Said not to have occurred: 0 may be proposed. */
  readonly nothing?: readonly { readonly field: string; readonly years: readonly number[] }[];
}

export const strangers = ['clerk', 'fourth', 'fifth', 'seventh'] as const;

export function readStrangers(who: (typeof strangers)[number]): readonly StrangersReport[] {
  return readReports(path.join('strangers', `${who}.json`));
}

/** The half of the seventh that no developer has opened. */
export function readUntouched(): readonly StrangersReport[] {
  return readReports(path.join('untouched', 'seventh.json'));
}

function readReports(file: string): readonly StrangersReport[] {
  return JSON.parse(readFileSync(path.resolve('test/fixtures/written', file), 'utf8'));
}

export interface StrangersTally {
  wanted: number;
  found: number;
  sure: number;
  sureRight: number;
  texts: number;
  textsRight: number;
}

/** As a person would count: each field, year and value once. */
export function tallyStrangers(reports: readonly StrangersReport[]): StrangersTally {
  const tally = { wanted: 0, found: 0, sure: 0, sureRight: 0, texts: 0, textsRight: 0 };
  for (const { name, lines, figures, texts, nothing = [] } of reports) {
    const read = readReport(lines, name, sgddt2024);
    const asked = new Set(figures.map(keyOf));
    const zeros = nothing.flatMap(({ field, years }) => years.map((year) => keyOf({ field, year, value: 0 })));
    const meant = new Set([...asked, ...zeros]);
    const proposed = new Set(read.figures.map(keyOf));
    const sure = new Set(read.figures.filter((one) => one.sure === 'chac').map(keyOf));
    tally.wanted += asked.size;
    tally.found += [...asked].filter((one) => proposed.has(one)).length;
    tally.sure += sure.size;
    tally.sureRight += [...sure].filter((one) => meant.has(one)).length;
    tally.texts += texts.length;
    tally.textsRight += texts.filter(({ field, startsWith }) => isPlaced(read, field, startsWith)).length;
  }
  return tally;
}

const keyOf = ({ field, year, value }: StrangersReport['figures'][number]): string => `${field}|${year}|${value}`;

/** With or without the bullet, number or label that the stranger wrote down. */
function isPlaced({ sentences, texts }: WrittenReport, field: string, start: string): boolean {
  const plain = start.replace(/^(?:[-+*•\s]+|(?:\d{1,2}(?:\.\d{1,2})*|[a-zđIVX]{1,3})[.)/]\s*)+/u, '');
  const answer = plain.slice(plain.indexOf(':') + 1);
  const wanted = [start, plain, answer].map((one) => one.trim().toLowerCase().slice(0, 24)).filter((one) => one.length > 3);
  const placed = new Set(texts[field] ?? []);
  return sentences.some(({ id, text }) => placed.has(id) && wanted.some((one) => text.toLowerCase().includes(one)));
}
