/** What the report's body is made of, before any document: the one block model. */

/** A run of text. */
export interface Span {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export type Align = 'left' | 'center' | 'right' | 'justify';

/** A table cell; `span` merges to the right, `shade` is an RRGGBB fill, `bar` 0..1 draws a shaded bar. */
export interface TableCell {
  readonly runs: readonly Span[];
  readonly align?: Align;
  readonly span?: number;
  readonly shade?: string;
  readonly bar?: number;
}

/** What every block carries: a name that stays the same from run to run, such as `i.2.p1`. */
interface Named {
  readonly id?: string;
}

export interface Table extends Named {
  readonly kind: 'table';
  readonly caption?: string;
  /** Column widths as shares of the page's text width; they add up to 1. */
  readonly widths: readonly number[];
  /** Repeated at the top of each page. */
  readonly header: readonly (readonly TableCell[])[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** `note`: an italic remark under a table; `keepNext` stays on the page of what follows. */
export type DocumentBlock =
  | (Named & { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string })
  | (Named & {
      readonly kind: 'paragraph';
      readonly runs: readonly Span[];
      readonly keepNext?: boolean;
    })
  | (Named & { readonly kind: 'note'; readonly text: string })
  | (Named & { readonly kind: 'list'; readonly items: readonly (readonly Span[])[] })
  | Table;

/** A paragraph of plain text. */
export function paragraph(text: string, id?: string): DocumentBlock {
  return { kind: 'paragraph', runs: [{ text }], ...(id ? { id } : {}) };
}

/** The title of a part of an annex: bold, on the page of what it announces. */
export function partTitle(text: string, id: string): DocumentBlock {
  return { kind: 'paragraph', runs: [{ text, bold: true }], id, keepNext: true };
}

/** One paragraph of sentences; none when all are empty. */
export function sentences(id: string, ...parts: readonly string[]): DocumentBlock[] {
  const text = parts.filter((part) => part !== '').join(' ');
  return text === '' ? [] : [paragraph(text, id)];
}

export function heading(level: 1 | 2 | 3, id: string, text: string): DocumentBlock {
  return { kind: 'heading', level, id, text };
}

/** A list of plain items. */
export function list(items: readonly string[], id?: string): DocumentBlock {
  return { kind: 'list', items: items.map((text) => [{ text }]), ...(id ? { id } : {}) };
}

/** A cell of plain text. */
export function cell(text: string, align: Align = 'left', bold = false): TableCell {
  return { runs: [{ text, bold }], align };
}

/** A row whose first cell is a label and whose others are figures. */
export function figureRow(label: string, figures: readonly string[], bold = false): TableCell[] {
  return [cell(label, 'left', bold), ...figures.map((figure) => cell(figure, 'center', bold))];
}

/** A table's header row. */
export function headerRow(labels: readonly string[]): TableCell[] {
  return labels.map((label) => cell(label, 'center', true));
}
