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

export interface Table {
  readonly kind: 'table';
  readonly caption?: string;
  /** Column widths as shares of the page's text width; they add up to 1. */
  readonly widths: readonly number[];
  /** Repeated at the top of each page. */
  readonly header: readonly (readonly TableCell[])[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** `note`: an italic remark under a table. */
export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly runs: readonly Span[];
      /** Stays whole and on the page of what follows. */
      readonly keepNext?: boolean;
    }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly (readonly Span[])[] }
  | Table;

/** A paragraph of plain text. */
export function paragraph(text: string): DocumentBlock {
  return { kind: 'paragraph', runs: [{ text }] };
}

/** A list of plain items. */
export function list(items: readonly string[]): DocumentBlock {
  return { kind: 'list', items: items.map((text) => [{ text }]) };
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
