/** What stays on paper, waits for somebody, came to nothing or is over: its act stands in it, and was not done. */
import { beginsWithVerb } from '../verbs.ts';
import { tidingsOf } from './tidings.ts';

const lead = '(?:(?:nhà trường|trường|đơn vị|trung tâm|phòng|hiện|hiện nay|hiện tại|đến nay|vẫn|đã|đang|được)[, ]+)*';
const means = '(?:kinh phí|hướng dẫn|phê duyệt|điều kiện|chỉ đạo|kế hoạch|nguồn|ngân sách|văn bản|biên chế|tiền|vốn)';
const toCome = new RegExp(
  [
    `^${lead}(?:(?:từ|vào|trong|đến|sang|đầu|cuối) )*(?:học kỳ|năm học|năm|quý|tháng|tuần|kỳ|hè)(?: \\d{1,2})? (?:tới|sau|tiếp theo)(?!\\p{L})|^${lead}sang năm(?!\\p{L})`,
    '(?:trong |vào )?(?:tháng|học kỳ|quý|tuần)(?: \\d{1,2})? (?:tới|năm sau)$',
    '(?<!\\p{L})tháng \\d{1,2} năm sau(?!\\p{L})',
    `(?<=[\\p{L}\\d,)] )(?:nếu|khi|sau khi) (?:được|có|đủ|có đủ|được cấp|được phê duyệt|bố trí được) ?(?:cấp |bố trí |đủ )*${means}(?!\\p{L})`,
    `^(?:\\p{L}+ ){0,4}?(?:có|thông qua|thống nhất|đồng ý|duyệt|xin) chủ trương (?!và)`,
    `^${lead}(?:làm|hoàn thiện|hoàn tất|chuẩn bị) (?:các )?(?:thủ tục|hồ sơ)(?: để)? (?:mua|lắp|xây|tổ chức|mở|thành lập|ký)`,
    `^${lead}(?:chờ|đợi|trình|xin ý kiến)(?= (?:hướng dẫn|lắp|cấp|mua|kinh phí|văn bản|phê duyệt|sở|phòng|ubnd|ủy ban|cấp trên|duyệt|bàn giao|nghiệm thu|thẩm định|quyết định))`,
    `^(?:\\p{L}+ ){0,4}?(?:được |đã |có )*hứa (?:về |sẽ |cho |hỗ trợ|cấp|tặng|lắp|mua|giúp|tài trợ)`,
    `^${lead}(?:giao|nhận) chỉ tiêu (?!cho (?:từng|các)[^;]* và)|^chỉ tiêu(?: \\p{L}+){0,3} là |^kế hoạch (?:\\p{L}+ ){0,2}?(?:đặt ra|đề ra|yêu cầu|giao) (?=[^;]*\\d)`,
    `(?<!\\p{L})là (?:mục tiêu|chỉ tiêu|kế hoạch|dự định) (?:của|cho|trong)`,
    `^${lead}sẵn sàng (?:triển khai|thực hiện|tổ chức|áp dụng)`,
  ].join('|'),
  'u',
);
/** It was done in the end. */
const doneAfter = /(?:,|;| và|nay) (?:nay |đến nay |hiện )?(?:đã|tổ chức được|lắp được|mua được|hoàn thành)(?!\p{L})/u;

export function isToCome(said: string): boolean {
  return toCome.test(said) && !doneAfter.test(said);
}

const turned = '(?:nhưng|song|mà|tuy nhiên),?';
const notDone =
  '(?:chưa|không(?! (?:chỉ|những|để|ngừng|còn \\p{L}+ vi phạm|xảy ra|có học sinh|phát sinh|bị|gặp|cần|nên|cho|được (?:phép|mang|dùng|sử dụng))(?!\\p{L})))';
const over =
  '(?:ngừng|ngưng|dừng|giải thể|giải tán|hết hạn|bị hủy|bị hoãn|bị bỏ|bị từ chối|gỡ khỏi|ngừng hoạt động|không diễn ra|không thực hiện|không tổ chức|không hoạt động|không chạy|không dùng|không sử dụng)';
const failed = new RegExp(
  [
    `(?<!\\p{L})${turned} (?:\\p{L}+ ){0,4}?(?:${notDone} |(?:đều |đã |bị |lại )*(?:hỏng|hư|mất|cũ|lỗi|hết hạn|bỏ)(?!\\p{L}))[^;]*$`,
    ', (?:hiện |hiện nay |đến nay |nay |nhưng |vẫn )*(?:chưa (?!đủ tuổi|từng)|không (?:còn )?(?:sử dụng|hoạt động|dùng|chạy|thực hiện)(?!\\p{L}))[^,;]*$',
    '; [^;]*(?:còn lại)[^;]*(?:chưa|không) \\p{L}+[^;]*$',
    `^việc (?:[\\p{L}\\d]+ ){1,8}?(?:chưa|không) (?!để|xảy ra|gây|ảnh hưởng)`,
    `^${lead}(?:giải tán|không còn) (?!tình trạng|hiện tượng|trường hợp|học sinh|em|vụ|ai|đăng)`,
    `^${lead}đóng (?:\\p{L}+ ){1,4}của (?:nhà )?trường`,
    '^(?:[\\p{L}\\d]+ ){0,8}?(?:chỉ mới|mới chỉ|mới|chỉ) (?:dừng ở|dừng lại|làm được ở|có (?=\\d+/\\d))',
  ].join('|'),
  'u',
);

/** Said of a thing, where no act is in front that it is done to. */
const isOver = new RegExp(`^(?:[\\p{L}\\d]+ ){1,8}?(?:đã |tạm |tạm thời |đều |phải |hiện |nay )*${over}(?!\\p{L})(?! cho(?!\\p{L}))`, 'u');

/** Begins with what was still done, or tells of somebody else's lack. */
const doneStill =
  /^(?:tuy|mặc dù|dù|sau khi|khi|nếu|để|do) |^(?:nhắc|nhắc nhở|nhắc nhở các|hỗ trợ|tư vấn|vận động|giúp|giúp đỡ|hướng dẫn|liên hệ|yêu cầu|cấm|nghiêm cấm|dạy|khuyên|tập huấn|bồi dưỡng|ký cam kết)(?!\p{L})(?![^;]*(?:nhưng|song) )|, (?:nay |đến nay |trường |nhà trường )*(?:vẫn|đã|lắp|mua|thay|tổ chức bù)(?!\p{L})|(?:nhưng|song) (?:nhà trường |trường |đơn vị |nay |đến nay )*(?:vẫn|đã(?! hỏng| hết| cũ| bị| ngừng| dừng)|luôn)(?!\p{L})/u;

export function fellThrough(said: string): boolean {
  const isFailed = failed.test(said) || (isOver.test(said) && !beginsWithVerb(said));
  return isFailed && !doneStill.test(said) && tidingsOf(said) !== 'good';
}
