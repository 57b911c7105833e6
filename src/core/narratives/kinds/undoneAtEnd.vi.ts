/** How a sentence ends decides whether what it begins with was done: "…, đến nay chưa hoàn thành", "… rồi thôi", "… phải hoãn". */

const given = '(?:hủy|huỷ|hoãn|bỏ|bãi bỏ|lùi|dời|dừng|ngừng|ngưng|gián đoạn|đình lại|để đó|bỏ dở|dở dang|thôi)';
const time = '(?:hiện|hiện nay|hiện tại|đến nay|tới nay|nay|vẫn|cho đến nay|đến giờ|nhưng|song|mà|rồi|thì)';
const end = '(?!\\p{L})';
const start = '(?<!\\p{L})';

const shortTime =
  '(?:ít|vài|mấy|một|hai|ba|nửa|chưa (?:được )?bao|\\d+) (?:ít |vài )?(?:thời gian|hôm|ngày|bữa|tuần|tháng|năm|học kỳ|kỳ|buổi|số|lâu)(?: sau)?';
const worn = '(?:(?<!số )lỗi|hỏng|hư|tan|tan rã|hết hạn|mất)';
/** What a unit does to what is bad, and what befalls its own things. */
const deed = '(?:gỡ|gỡ bỏ|tháo|tháo gỡ|tháo dỡ|khóa|khoá|thu hồi)';
/** No object behind: "thì gỡ do chậm", "giải tán". */
const closes = '(?= ?(?:$|[,.;()])| (?:do|vì|hết|cả|hẳn|luôn|mất|xuống|hoạt động|sinh hoạt|vận hành|sử dụng|dùng)(?!\\p{L}))';
const noObject = `${end}(?! (?:được|\\d|các|những|mọi|toàn bộ|tất cả|hai|học|hút|thói)(?!\\p{L}))`;

const undone = new RegExp(
  [
    // "dùng được vài tháng thì hỏng", "một năm bỏ"; not "trong 3 ngày khóa 5 tài khoản"
    `${start}${shortTime} (?:máy |thì |là |đã |rồi |lại |bị |phải )*(?:${worn}${end}|${given}${noObject}|giải tán${closes})`,
    `${start}${shortTime} (?:(?:máy|thì|là|đã|lại|rồi) )*bị ${deed}${end}`,
    `${start}(?:${shortTime} (?:máy |đã )*(?:thì|là|rồi|lại|phải)|được ${shortTime}) (?:thì |là |đã |lại |phải )*${deed}${closes}`,
    // "Tập huấn học sinh: hoãn lại năm 2025"
    `: ?(?:đã |phải |tạm |xin )*(?:hoãn|hủy|huỷ|lùi|dời)(?: lại| bỏ)?(?: (?:do|vì|sang|đến|vào|năm|học kỳ|tháng|quý)${end}|$)`,
    // "nay hỏng cả"; what was found or reported was rightly taken off
    `, (?:nay|hiện|hiện nay|đến nay) (?:đã |thì |đều )*(?:${worn}|giải tán)(?: cả| hết)?$`,
    `^(?!(?:đã |kịp thời )*(?:phát hiện|tiếp nhận|ghi nhận|nhận)${end}).*, (?:nay|hiện|hiện nay|đến nay) (?:đã |thì |đều )*${deed}(?: cả| hết)?$`,
    // "rồi thôi", "nên thôi", "được ít hôm thì lỗi"
    `${start}(?:rồi|nên|thì|mà|nhưng|đành|đã) (?:lại |phải |đã |đều )*(?:${given}|lỗi|hỏng|hỏng hết|hư|vắng|bận|để không)${end}(?! (?:dở|qua|lỡ|công|phiếu|vào))`,
    `${start}(?:phải|bị|đành|tạm) (?:tạm )?${given}${end}`,
    `${start}(?:nay|hiện nay|đến nay|hiện) (?:đã |thì |lại )*(?:bỏ|thôi|ngừng|dừng|không còn|không dùng|hết)${end}`,
    `${start}${time} (?:\\p{L}+ ){0,3}?(?:chưa|không) [^,;]*${start}(?:nào|xong|hoàn thành|thực hiện|triển khai|ban hành|tổ chức|lắp|mua|nộp|được)${end}`,
    `${start}(?:không|chưa) (?:thực hiện|hoàn thành|triển khai|tổ chức|lắp|mua|chạy|vận hành|duy trì)(?: được)?(?: (?:khóa|buổi|lớp|cuộc|cái|máy|phần mềm|video)? ?nào)?$`,
    `${start}không (?:\\p{L}+ ){1,2}[^,;]*${start}như (?:dự định|kế hoạch|dự kiến)${end}`,
    `${start}(?:ít|thấp|thiếu) (?:hơn )?(?:so với )?(?:kế hoạch|dự kiến|yêu cầu|chỉ tiêu)${end}`,
    `${start}(?:nhưng|mà|song) (?:\\p{L}+ ){0,3}?(?:bận|hoãn|vắng|nghỉ)(?: \\p{L}+){0,2}$`,
    `${start}trên giấy(?: tờ)?$`,
    `^(?:\\p{L}+ ){1,5}?(?:đã |đều )*(?:hỏng|hư|lỗi)(?: hết| cả)?$`,
    `${start}đã gỡ (?:vì|do)${end}`,
    `^(?:một số |nhiều |các )?(?:giáo viên|thầy cô|học sinh|phụ huynh|cha mẹ)(?: \\p{L}+){0,2} (?:còn )?(?:ngại|e ngại|không đồng ý|không hợp tác|từ chối|thờ ơ|chưa mặn mà)${end}`,
  ].join('|'),
  'u',
);
const ahead = new RegExp(
  [
    `^(?:(?:nhà trường|trường|đơn vị|trung tâm|phòng|hiện|đang|vẫn) )*(?:có ý định|có dự định|dự định|định|tính|dự tính)(?: sẽ)? (?=tổ chức|lắp|mua|mở|thành lập|mời|làm|thuê|xây|ký|in|cài|trang|đầu)`,
    `${start}đang (?:\\p{L}+ ){0,3}?(?:khảo sát|tìm hiểu|cân nhắc|xem xét|đàm phán|liên hệ|thương thảo|nghiên cứu|vận động|đấu thầu)(?: \\p{L}+){0,4}? (?:để|việc|mua|lắp|về)${end}`,
    `${start}(?:giai đoạn|khâu|bước) (?:khảo sát|chuẩn bị|lấy ý kiến|dự thảo|đấu thầu|xin phép)${end}`,
    `${start}(?:đang|còn) chờ (?:kinh phí|phê duyệt|duyệt|cấp|tiền|hướng dẫn)`,
    `^(?:ủng hộ|nhất trí|đồng ý|tán thành)(?: với)? (?:chủ trương|để|cho|việc|kế hoạch) `,
    `${start}(?:vào|sang|trong) (?:năm|học kỳ|tháng|quý) (?:sau|tới)$`,
  ].join('|'),
  'u',
);
/** Made good, or somebody else's lack that was dealt with. */
const mended =
  /(?<!\p{L})(?:tổ chức bù|(?:tổ chức|làm|mở|dạy|lắp|phát) lại|thay cho|bù cho|thay thế|bù (?:vào|lại)|đã (?:được )?(?:tổ chức|thay|sửa|khắc phục|mua|lắp|nối|chuyển sang)|thay bằng|chuyển sang (?:hình thức|trực tuyến)|vẫn (?:tổ chức|duy trì|hoàn thành|bảo đảm|đảm bảo)|nên (?:đã |nhà trường |trường |tổ )?(?:tổ chức|chuyển|mua|lắp|thay|làm|cử|mời|dùng)|không còn (?:tình trạng|học sinh|em|hiện tượng|vụ|trường hợp))(?!\p{L})/u;
const dealing =
  /^(?:nhắc|nhắc nhở|thay|sửa|hỗ trợ|tư vấn|phát hiện|xử lý|rà soát|kiểm tra|thống kê|lập danh sách|cấm|nghiêm cấm|khắc phục|thanh lý|loại bỏ|gỡ bỏ|xóa)(?!\p{L})(?![^;]*(?:, (?:đến nay|hiện|nay|vẫn)|nhưng|song|rồi thôi))/u;

const counts = /^(?:đã )?(?:\p{L}+ ){1,4}\d+ (?!lần nào)/u;

const spans = new RegExp(`${start}${shortTime}${end}`, 'gu');

/** "Được ít hôm thì lỗi" is not few faults. */
export const withoutSpans = (said: string): string => said.replace(spans, ' ');

export function endsUndone(said: string): boolean {
  const [head = '', ...others] = said.split(';');
  // "Tổ chức 5 buổi; năm 2023 phải hủy 1 buổi": what was held is told.
  if (others.length > 0 && counts.test(head) && !undone.test(head)) return false;
  return undone.test(said) && !mended.test(said) && !dealing.test(said);
}

/** Meant, looked into, agreed to: not begun. */
export function isMeant(said: string): boolean {
  return ahead.test(said) && !mended.test(said);
}
