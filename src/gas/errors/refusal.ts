/** What a function of the api throws when it must refuse; it reaches the sidebar as data. */
import type { FailureCode } from '../../api/api.ts';

export class Refusal extends Error {
  readonly code: FailureCode;
  /** A label or an address for the sentence; never personal data. */
  readonly detail: string;

  constructor(code: FailureCode, detail = '') {
    super(`${code}: ${detail}`);
    this.name = 'Refusal';
    this.code = code;
    this.detail = detail;
  }
}
