/** Failures that Google may answer with instead of our code: its words, which it speaks in the language of the account, and ours. */
import type { Failure, FailureCode } from './api.ts';

/** What happened, what to do. */
export type Sentences = readonly [sentence: string, whatToDo: string];

const onTheWay = {
  'several-accounts': [
    'Trình duyệt đang đăng nhập nhiều tài khoản Google nên Google không cho tiện ích chạy.',
    'Mở trang tính này trong cửa sổ ẩn danh, chỉ đăng nhập một tài khoản, rồi mở lại tiện ích.',
  ],
  'scope-refused': [
    'Tài khoản này chưa cho phép tiện ích làm việc đó.',
    'Mở lại tiện ích từ menu của nó, bấm “Cho phép” khi Google hỏi, rồi làm lại.',
  ],
  'lock-busy': ['Đang có người khác ghi vào bảng tính này.', 'Đợi vài giây rồi bấm lại. Chưa có gì bị thay đổi.'],
  timeout: ['Google dừng lệnh vì chạy quá lâu.', 'Bấm lại một lần nữa. Nếu đang ghi vào ô, xem lại các ô ấy trước.'],
  'service-failed': [
    'Google tạm thời không trả lời, nên việc này có thể chưa xong.',
    'Đợi khoảng một phút rồi bấm lại. Nếu đang ghi vào ô, xem lại các ô ấy trước.',
  ],
  offline: ['Không kết nối được với máy chủ.', 'Kiểm tra mạng rồi làm lại.'],
  unexpected: [
    'Tiện ích gặp trục trặc ngoài dự kiến.',
    'Làm lại một lần nữa. Nếu vẫn vậy, gửi ảnh chụp màn hình này cho người phụ trách tiện ích.',
  ],
} as const satisfies Partial<Record<FailureCode, Sentences>>;

/** Failures that can come from Google itself, before or instead of an answer of ours. */
export type WayCode = keyof typeof onTheWay;

/** In English, and in Vietnamese as far as they are known. */
const signs: readonly (readonly [WayCode, RegExp])[] = [
  ['several-accounts', /PERMISSION_DENIED/],
  [
    'scope-refused',
    /authoriz|permissions? (is|are) not sufficient|permission to call|insufficient (permission|.*scope)|access denied|googleapis\.com\/auth|quyền gọi|cần được cho phép/i,
  ],
  // Too often within a day is no matter of waiting a little.
  ['lock-busy', /lock timeout|could not obtain lock|LockService|HTTP 429|too many(?!.* day)|quá nhiều lần(?!.* ngày)/i],
  ['timeout', /exceeded maximum execution|timed? ?out|deadline/i],
  ['service-failed', /service .* failed|service error|service unavailable|server error occurred|internal error|máy chủ đã gặp lỗi/i],
  ['offline', /network|connection|offline|failed to fetch|HTTP 0/i],
];

/** What Google means by a message; `unexpected` when nobody knows. */
export function wayCodeOf(message: string): WayCode {
  return signs.find(([, sign]) => sign.test(message))?.[0] ?? 'unexpected';
}

/** The failure of a code; `detail` is a technical text, shown after the sentence. */
export function wayFailure(code: WayCode, detail = ''): Failure {
  return sayFailure(code, onTheWay[code], detail);
}

export function sayFailure(code: FailureCode, said: Sentences, detail: string): Failure {
  const [sentence, whatToDo] = said;
  return { code, sentence: detail === '' ? sentence : `${sentence} (${detail})`, whatToDo };
}
