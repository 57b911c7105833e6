/** Sentences that name an act which was not done: it is only on paper, waits for somebody, failed or is over. */
import { ownOpening } from '../../text/ownOpening.vi.ts';
import { beginsWithVerb } from '../verbs.ts';
import { tidingsOf } from './tidings.ts';
import { endsUndone, isMeant, withoutSpans } from './undoneAtEnd.vi.ts';

const lead = `(?:(?:${ownOpening}|đã|đang|được)[, ]+)*`;
const means = '(?:kinh phí|hướng dẫn|phê duyệt|điều kiện|chỉ đạo|kế hoạch|nguồn|ngân sách|văn bản|biên chế|tiền|vốn)';
/** Papers: while they are written there are none. */
const held =
  '(?:bộ |dự thảo |một |\\d+ )?(?:về )?(?:quy chế|quy tắc|nội quy|quy định|quy trình|kế hoạch|quyết định|văn bản|đề án|đề cương|quy ước|tiêu chí|bộ quy tắc|mô hình|chương trình|phần mềm|website|trang web|phòng|nhà)(?! máy (?:để|cho) )';
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
    `^${lead}(?:được |đã |nhận )(?:giao )?chỉ tiêu (?!cho (?:từng|các)[^;]* và)|^chỉ tiêu(?: \\p{L}+){0,3} là |^kế hoạch (?:\\p{L}+ ){0,2}?(?:đặt ra|đề ra|yêu cầu|giao) (?=[^;]*\\d)`,
    `(?<!\\p{L})là (?:mục tiêu|chỉ tiêu|kế hoạch|dự định) (?:của|cho|trong)`,
    `^kế hoạch (?:năm học|năm|học kỳ|tháng|quý)(?: [\\divx–-]+)*:? (?:sẽ )?(?:tổ chức|mở|lắp|mua|thực hiện|có|là)? ?\\d+ (?:buổi|lớp|cuộc|đợt|lượt|chuyên đề|camera|máy|hội thi)`,
    `^(?:(?:${ownOpening})[, ]+)*đang (?:(?:tiến hành|tiếp tục|khẩn trương|giai đoạn|trong quá trình) )*(?:xây dựng|dự thảo|soạn|soạn thảo|lấy ý kiến|xin ý kiến|hoàn thiện|sửa|sửa đổi|chỉnh sửa|bổ sung|thẩm định|rà soát để ban hành)(?= (?:${held}))`,
    `^${lead}sẵn sàng (?:triển khai|thực hiện|tổ chức|áp dụng)`,
  ].join('|'),
  'u',
);
/** It was done in the end. */
const doneAfter = /(?:,|;| và|nay) (?:nay |đến nay |hiện )?(?:đã|tổ chức được|lắp được|mua được|hoàn thành)(?!\p{L})/u;

export function isToCome(said: string): boolean {
  return (toCome.test(said) || isMeant(said)) && !doneAfter.test(said);
}

const turned = '(?:nhưng|song|mà|tuy nhiên),?';
const notDone =
  '(?:chưa|không(?! (?:chỉ|những|để|ngừng|còn \\p{L}+ vi phạm|xảy ra|có học sinh|phát sinh|bị|gặp|cần|nên|cho|được (?:phép|mang|dùng|sử dụng))(?!\\p{L})))';
const over =
  '(?:ngừng|ngưng|dừng|giải thể|giải tán|hết hạn|bị hủy|bị hoãn|bị bỏ|bị từ chối|gỡ khỏi|ngừng hoạt động|không diễn ra|không thực hiện|không tổ chức|không hoạt động|không chạy|không dùng|không sử dụng)';
const thing =
  '(?:các |một số |\\d+ )?(?:camera|mạng|wifi|đường truyền|loa|trang web|website|fanpage|phòng máy|phòng tư vấn|phòng tin|phòng tham vấn|máy chủ|máy chiếu|máy tính|tường lửa|phần mềm|hệ thống|thiết bị|câu lạc bộ|hòm thư|bảng tin|tủ|cổng thông tin|đường dây nóng)';
const worn = '(?:xuống cấp|hỏng|hư|cũ|lỗi|chậm|làm chậm|yếu|thiếu|hết|mất|không|chưa|quá|kẹt|giật|nghỉ|chuyển|lạc hậu|lỗi thời)(?!\\p{L})';
const failed = new RegExp(
  [
    `(?<!\\p{L})${turned} (?:\\p{L}+ ){0,4}?(?:${notDone} |(?:đều |đã |bị |lại )*(?:hỏng|hư|mất|cũ|lỗi|hết hạn|bỏ)(?!\\p{L}))[^;]*$`,
    ', (?:hiện |hiện nay |đến nay |nay |nhưng |vẫn )*(?:chưa (?!đủ tuổi|từng)|không (?:còn )?(?:sử dụng|hoạt động|dùng|chạy|thực hiện)(?!\\p{L}))[^,;]*$',
    '; [^;]*(?:còn lại)[^;]*(?:chưa|không) \\p{L}+[^;]*$',
    `^(?:\\p{L}+ ){1,5}?\\p{L}+ ?: (?:hiện |đến nay |vẫn |còn )?(?:chưa|không)(?! (?:để|xảy|có học sinh|có vụ|vi phạm|phát sinh|ai))(?: \\p{L}+)*$`,
    `^việc (?:[\\p{L}\\d]+ ){1,8}?(?:chưa|không) (?!để|xảy ra|gây|ảnh hưởng)`,
    `^${lead}(?:giải tán|không còn) (?!tình trạng|hiện tượng|trường hợp|học sinh|em|vụ|ai|đăng)`,
    `^(?:${thing} )?(?:${lead})(?:đóng cửa|gỡ|gỡ bỏ|bỏ|cắt|tháo|tắt|ngắt|thôi|bị cắt|dừng|ngừng|tạm dừng|tạm ngừng) (?:[\\p{L}\\d]+ ){0,6}?(?:do|vì) (?:\\p{L}+ ){0,4}?${worn}`,
    `^${thing} (?:\\p{L}+ ){0,4}?(?:dùng|sử dụng|trưng dụng|chuyển) (?:tạm )?(?:làm|thành) (?:kho|lớp|nơi|chỗ|phòng (?:họp|học|kho))`,
    `^${thing} (?:\\p{L}+ ){0,4}?(?:không|chưa) (?:cập nhật|hoạt động|vận hành|kết nối|ổn định|được (?:cập nhật|sửa|thay|dùng|sử dụng|bảo trì|duy trì)|thay|sửa|dùng được|sử dụng được)(?!\\p{L})`,
    `^${thing} (?:\\p{L}+ ){0,3}?(?:hỏng|yếu|chậm|lỗi|chập chờn)(?:,| nên| do| từ)? [^;]*(?:không|chưa) (?:\\p{L}+ ){1,3}?(?:được|thay|sửa)(?!\\p{L})`,
    `^(?:hiện |cả trường |toàn trường |nhà trường |trường )*(?:chỉ|mới|mới chỉ) (?:có|còn|được) (?:\\d+|một|hai|ba|vài) (?!học sinh|em|vụ|trường hợp)`,
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
  if (endsUndone(said)) return tidingsOf(withoutSpans(said)) !== 'good';
  const isFailed = failed.test(said) || (isOver.test(said) && !beginsWithVerb(said));
  return isFailed && !doneStill.test(said) && tidingsOf(said) !== 'good';
}
