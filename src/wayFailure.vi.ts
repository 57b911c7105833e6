/** The sentences of the failures that the sidebar may meet before the server answers, as data. */
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
    'Mở lại tiện ích từ menu “Báo cáo 830”, bấm “Cho phép” khi Google hỏi, rồi làm lại.',
  ],
  'lock-busy': ['Một đồng nghiệp đang chạy tổng hợp trên bảng tính này.', 'Đợi khoảng một phút rồi bấm lại. Chưa có gì bị thay đổi.'],
  timeout: ['Google dừng lệnh vì chạy quá lâu.', 'Bấm lại một lần nữa. Số liệu của các đơn vị và bản tổng hợp trước vẫn còn nguyên.'],
  'service-failed': [
    'Google tạm thời không trả lời, nên việc này có thể chưa xong.',
    'Đợi khoảng một phút rồi bấm lại. Nếu đang ghi vào ô, xem lại các ô ấy trước.',
  ],
  offline: ['Không kết nối được với máy chủ.', 'Kiểm tra mạng rồi bấm “Thử lại”.'],
  unexpected: [
    'Tiện ích gặp trục trặc ngoài dự kiến.',
    'Làm lại một lần nữa. Nếu vẫn vậy, gửi ảnh chụp màn hình này cho người phụ trách ở Sở.',
  ],
} as const satisfies Partial<Record<FailureCode, Sentences>>;

/** Failures that can come from Google itself, before or instead of an answer of ours. */
export type WayCode = keyof typeof onTheWay;

/** The failure of a code; `detail` is a technical text, shown after the sentence. */
export function wayFailure(code: WayCode, detail = ''): Failure {
  return sayFailure(code, onTheWay[code], detail);
}

export function sayFailure(code: FailureCode, said: Sentences, detail: string): Failure {
  const [sentence, whatToDo] = said;
  return { code, sentence: detail === '' ? sentence : `${sentence} (${detail})`, whatToDo };
}
