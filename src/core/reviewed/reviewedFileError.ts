/** A file given for a comparison or an update that is not what it is taken for. */
export class ReviewedFileError extends Error {
  override readonly name = 'ReviewedFileError';
  /** Says to the command line that the message is for its user. */
  readonly code = 'not-reviewed';
}
