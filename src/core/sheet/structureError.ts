/** The workbook is not one the product can read: the one error that stops a run before any figure. */

export type StructureCode =
  | 'no-registry'
  | 'no-answers'
  | 'lost-link'
  | 'no-units'
  | 'too-many-cells'
  | 'too-many-rows'
  | 'lost-table'
  | 'lost-columns'
  | 'broken-rule'
  | 'contradicting-setting';

export class StructureError extends Error {
  readonly code: StructureCode;
  /** What the sentence names: a tab, a rule. */
  readonly subject: string;

  constructor(code: StructureCode, subject: string) {
    super(`${code}: ${subject}`);
    this.name = 'StructureError';
    this.code = code;
    this.subject = subject;
  }
}
