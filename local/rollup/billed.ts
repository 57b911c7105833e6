/** What BigQuery charges for a question, in bytes. */

const mebibyte = 1024 * 1024;

/** Bytes as they are charged for: whole mebibytes, at least ten. */
export function billedBytes(bytes: number): number {
  return Math.max(10 * mebibyte, Math.ceil(bytes / mebibyte) * mebibyte);
}
