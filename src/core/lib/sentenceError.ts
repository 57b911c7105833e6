/** What a person gave cannot be used; the message is the Vietnamese sentence that tells them. */
export class SentenceError extends Error {
  override readonly name = 'SentenceError';
  readonly code: 'broken-list' | 'broken-link' | 'unreadable-report' | 'not-reviewed';

  constructor(code: SentenceError['code'], sentence: string) {
    super(sentence);
    this.code = code;
  }
}
