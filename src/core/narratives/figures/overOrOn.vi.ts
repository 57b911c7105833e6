/** "Trên" before a figure: over so many, or on so many. */
import { anyOf, listed } from '../../lib/listed.ts';
import { isUnwanted } from '../kinds/takenAway.vi.ts';
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
/** A number stands behind these whatever it counts. */
const numbered = 'cho|với|của|gồm|được|thêm|là|đạt|tổng số|tổng cộng|trong đó|trong số|đến|tới|lên|còn|cả';
/** Done to the things themselves; "quản lý" and "rà soát" say as well what a program on them is for. */
const gets = anyOf(
  'có|hiện có|mua|mua sắm|trang bị|lắp|lắp đặt|cấp|thay|thay mới|thay thế|sửa|sửa chữa|tặng|trao|trao tặng|bổ sung|bảo trì|bảo dưỡng|thanh lý|nối mạng|lập|thành lập|mở|giám sát|sở hữu',
);
const begins = `(?:${front}|${between})`;
/** "Mua trên 22 máy", "cho trên 22 máy": over. */
const overThings = new RegExp(`(?:^|[;:(+-]\\s*|(?<!\\p{L})(?:${numbered})|${begins}${gets})\\s*(?<!\\p{L})trên\\s+$`, 'u');
/** "Gỡ trên 22 trang giả mạo". */
const actedAlone = new RegExp(`${actAlone}\\s+trên\\s+$`, 'u');
const carrier =
  /^\s+(?:(?:bộ|chiếc|cái|dàn) )?(?:máy|thiết bị|trang|kênh|nền tảng|nhóm|hội nhóm|website|fanpage|diễn đàn|ứng dụng|bảng|bảng tin|điện thoại|tivi|ti vi|màn hình|cửa|tài khoản|phòng)(?!\p{L})/u;

/** "Bật tính năng trên 22 máy", "theo dõi trên 12 trang": on them, or nobody can say, and it stays as it is written. */
export function isOnThings(before: string, after: string): boolean {
  if (!carrier.test(after) || overThings.test(before)) return false;
  return !(actedAlone.test(before) && isUnwanted.test(after.split(/[,;.]/, 1)[0] ?? ''));
}
