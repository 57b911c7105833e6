/** Why a run has no Google Doc; the run itself is done. */
import { wayCodeOf } from '../../api/wayFailure.vi.ts';

/** A clause, without full stop; `error` is what Drive threw, null where there is no Drive. */
export function whyNoDocument(error: unknown): string {
  if (error === null) return 'tiện ích ở đây không nối với Google Drive';
  const message = error instanceof Error ? error.message : String(error);
  if (wayCodeOf(message) === 'scope-refused') return 'tài khoản này chưa cho phép tiện ích dùng Google Drive';
  return `Google Drive báo “${message}”`;
}
