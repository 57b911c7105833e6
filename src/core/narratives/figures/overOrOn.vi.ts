/** "Trên" before a figure: over so many, or on so many. */
import { anyOf, listed } from '../../lib/listed.ts';
import { verbs } from '../verbs.vi.ts';

export const overOrOn = 'trên';

/** Acts that are done on a thing, without naming what is put there: "đăng trên 3 trang". */
const actsOn = `
  cài|cài đặt|dán|treo|gắn|đặt|in|viết|vẽ|ghi|chiếu|bật|tắt|nhập|tải|lưu|đăng|đăng tải|phát|phát sóng|phát thanh|phát động|chạy|quét|cập nhật|hoạt động|thực hành|thực hiện|
  triển khai|áp dụng|ứng dụng|tuyên truyền|truyền thông|thông báo|thông tin|phổ biến|chia sẻ|trao đổi|giới thiệu|niêm yết|công khai|hướng dẫn|cảnh báo|quảng bá|livestream|
  giáo dục|dạy|giảng dạy|học|học tập|thi|đọc|làm|đưa|lồng ghép|tích hợp|sinh hoạt|họp|giao lưu|đánh giá|khảo sát|tham gia|tổ chức|tương tác|kiểm thử|thử nghiệm`;
const known = [...verbs, ...listed('vận hành|sở hữu|vệ sinh|thanh tra|số hóa|làm sạch')];
const ofTwo = known.filter((verb) => verb.includes(' ')).join('|');
/** Its clause has no more than the act so far: "gỡ trên 22 trang", and not "gỡ trò chơi trên 22 máy". */
const front = '(?:^|(?<!\\p{L})(?:đã|kịp thời|chủ động|nhà trường|trường|đơn vị)\\s+)';
/** Behind a mark or "và" a thing may go on: "khóa Facebook, YouTube trên 40 máy". */
const between = '(?:[,;:(+-]\\s*|(?<!\\p{L})và\\s+)';
const actAlone = `(?:${front}(?!${anyOf(actsOn)}\\s+trên)(?:${ofTwo}|\\p{L}+)|${between}(?!${anyOf(actsOn)}\\s+trên)(?:${known.join('|')}))`;
const over = anyOf(`
  cho|và|với|của|gồm|có|được|thêm|là|đạt|tổng số|tổng cộng|trong đó|trong số|đến|tới|lên|còn|cả|sử dụng|dùng|chặn|khóa|khoá|mua|mua sắm|trang bị|lắp|lắp đặt|cấp|thay|thay mới|
  thay thế|sửa|sửa chữa|tặng|trao|hỗ trợ|tiếp nhận|bổ sung|đầu tư|bảo trì|bảo dưỡng|nâng cấp|thanh lý|thu hồi|nối mạng|kết nối|rà soát|thống kê|quản lý|phát hiện|huy động|
  quyên góp|thành lập|xây dựng|duy trì`);
/** "Mua trên 22 máy": over; "bật tính năng trên 22 máy": on them, and as it is written where it may be so. */
export const overAfter = new RegExp(`(?:^|[,;:(+-]\\s*|(?<!\\p{L})${over}|${actAlone})\\s*(?<!\\p{L})trên\\s+$`, 'u');
export const carrier =
  /^\s+(?:máy|thiết bị|trang|kênh|nền tảng|nhóm|website|fanpage|bảng|bảng tin|điện thoại|tivi|ti vi|màn hình|cửa|tài khoản|phòng)(?!\p{L})/u;
