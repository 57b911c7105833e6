/** What the summary and the report are made of, before any sheet or document: the one block model. */

/** A run of text. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export type Align = 'left' | 'center' | 'right' | 'justify';

/** A table cell; `span` merges to the right, `shade` is an RRGGBB fill, `bar` 0..1 draws a shaded bar. */
export interface TableCell {
  readonly runs: readonly Run[];
  readonly align?: Align;
  readonly span?: number;
  readonly shade?: string;
  readonly bar?: number;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly align?: Align; readonly indent?: boolean }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  | {
      readonly kind: 'table';
      readonly caption?: string;
      /** Column widths as shares of the page's text width; they add up to 1. */
      readonly widths: readonly number[];
      readonly header: readonly (readonly TableCell[])[];
      readonly rows: readonly (readonly TableCell[])[];
      readonly landscape?: boolean;
    };
