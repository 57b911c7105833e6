/** The ward report of 2025 as a registry of one: what doc-bao-cao proposes of its text, as confirmed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { callBundle } from '../../local/callBundle.ts';
import { openGas } from '../../local/gas.ts';
import { readRows } from '../../local/inputFile.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import type { WrittenFigureProposal, WrittenReport } from '../../src/core/written/writtenReport.ts';
import { formTab } from './formTab.ts';
import { markIllustration } from './markIllustration.ts';
import { answersTabName } from './tabNames.vi.ts';
import { wardExplanations, wardIllustration, wardSigner, wardUnit } from './wardAnswers.vi.ts';

const source = 'samples/bao-cao-phuong-phu-lien-2025.txt';
/** What a person confirmed for the form, and the rows of a form that is not the built-in one. */
interface WardForm {
  readonly confirmations: string;
  readonly outline?: string[][];
}

/** The rows of the list without its head. */
type Decisions = readonly (readonly string[])[];

/** In the column of years: the row moves a sentence to another question. */
const movedText = 'text';

interface Confirmed {
  readonly figure: WrittenFigureProposal;
  readonly quote: string;
  /** Empty: confirmed as a claim without a year, typed nowhere. */
  readonly years: readonly string[];
}

/** Fills an empty form whose registry holds the ward alone. */
export function fillWard(form: SpreadsheetModel, { confirmations, outline }: WardForm): void {
  const bytes = readFileSync(path.resolve(source));
  const decided = readRows(path.resolve(confirmations)).slice(1);
  const request = { bytes, file: path.basename(source), outline };
  const report = callBundle<WrittenReport>(() => openGas(form).call('readWritten', request));
  const confirmed = confirm(report, decided, confirmations);
  markIllustration(form, wardIllustration);
  const answers = formTab(form, answersTabName);
  const [row] = answers.rowsWhere('ma_don_vi', wardUnit);
  if (row === undefined) throw new Error(`${wardUnit} has no row.`);
  for (const [code, sentences] of placeTexts(report, decided)) {
    answers.put(row, code, sentences.join('\n'));
  }
  for (const { figure, years } of confirmed) {
    for (const year of years) answers.put(row, `${figure.field}.${year}`, figure.typed);
  }
  answers.put(row, 'giai_trinh', explain(report, confirmed));
  for (const [code, text] of Object.entries(wardSigner)) answers.put(row, code, text);
}

/** The sentences of each question in their order; those that the list moves, at the question of the list. */
function placeTexts(
  report: WrittenReport,
  decided: Decisions,
): ReadonlyMap<string, readonly string[]> {
  const moves = decided.filter(([, , kind]) => kind === movedText);
  const placed = new Map<string, [number, string][]>();
  for (const [code, ids] of Object.entries(report.texts)) {
    for (const id of ids) {
      const text = sentenceOf(report, id);
      const [to = code] = moves.find(([, words = '']) => text.startsWith(words)) ?? [];
      placed.set(to, [...(placed.get(to) ?? []), [id, text]]);
    }
  }
  const inOrder = (texts: readonly [number, string][]) =>
    [...texts].sort(([a], [b]) => a - b).map(([, text]) => text);
  return new Map([...placed].map(([code, texts]) => [code, inOrder(texts)]));
}

/** Each proposal with the decision of the list; one without the other stops the making. */
function confirm(report: WrittenReport, decided: Decisions, list: string): readonly Confirmed[] {
  const figures = decided.filter(([, , years]) => years !== movedText);
  if (figures.length !== report.figures.length)
    throw new Error(`${list}: ${report.figures.length} proposals.`);
  return figures.map(([field = '', words = '', years = '']) => {
    const figure = report.figures.find((one) => {
      const quote = sentenceOf(report, one.sentence).slice(one.start);
      return one.field === field && quote.startsWith(words);
    });
    if (!figure) throw new Error(`${list}: nothing proposed for “${words}”.`);
    return {
      figure,
      quote: quoteOf(report, figure.sentence),
      years: years === '-' ? [] : years.split(';'),
    };
  });
}

function explain(report: WrittenReport, confirmed: readonly Confirmed[]): string {
  const yearless = confirmed.filter(({ years }) => years.length === 0).map(({ quote }) => quote);
  const typed = confirmed.filter(({ years }) => years.length > 1);
  return [
    ...typed.map(({ quote }) => wardExplanations.wholePeriod(quote)),
    wardExplanations.noYear(yearless),
    wardExplanations.claims(report.claims.map(({ sentence }) => quoteOf(report, sentence))),
    ...report.contradictions.map(({ sentences: [first, second] }) =>
      wardExplanations.contradiction(quoteOf(report, first), quoteOf(report, second)),
    ),
  ].join('\n');
}

function sentenceOf({ sentences }: WrittenReport, id: number): string {
  return sentences.find((one) => one.id === id)?.text ?? '';
}

function quoteOf(report: WrittenReport, id: number): string {
  const section = report.sentences.find((one) => one.id === id)?.section ?? '';
  const text = sentenceOf(report, id).replace(/[.;]$/, '');
  return wardExplanations.quoted(text, section.split('. ')[0] ?? '');
}
