/** Whether a number says how many there are at a time, or what happened in it: only the second adds up over years. */
import type { AskedRatio } from './askedRatio.ts';

const end = String.raw`(?=$|[\s:;,.()/…])`;
const before = String.raw`(?<=^|[\s(/])`;

/** Each is a thing of one moment: those of two years are two things. */
const happenings =
  'vụ|vụ việc|việc|lượt|ca|đơn|đơn thư|hồ sơ|thủ tục|buổi|cuộc|văn bản|tin|bài|ý kiến|kiến nghị|phản ánh|yêu cầu|khiếu nại|tố cáo|trường hợp|sự cố|đợt|chuyến|hoạt động|nhiệm vụ|hội nghị|khối lượng|lượng|kinh phí|tiền|sản phẩm|giải';
/** What becomes of people and places in a year. */
const becomes =
  'đã|được|bị|mới|mở|tổ chức|tham gia|tham dự|dự|thi|vi phạm|yêu cầu|phát sinh|tiếp nhận|xảy ra|tử vong|chết|mất|thương|thương tích|nạn nhân|mắc|bỏ|nghỉ|đạt giải|đoạt|đăng ký|đề nghị|tốt nghiệp|tuyển|hưởng|nhận|vay|thoát|ký|cấp|phát|xử lý|giải quyết|chuyển|tăng|giảm|kết hôn|sinh ra|ban hành|thực hiện|triển khai|hoàn thành|kiểm tra|tập huấn|bồi dưỡng|dạy|huấn luyện|tuyên truyền|truyền thông|phổ biến|tư vấn|hỗ trợ|trồng|gieo|thu hoạch|thu gom|trong năm|trong kỳ';
/** What happens to a person once, or is another's in each year. */
const struck =
  'bị|vi phạm|yêu cầu|phát sinh|tiếp nhận|xảy ra|tử vong|nạn nhân|đề nghị|đăng ký|mắc mới|tố giác|phát hiện|nộp|tuyển|tuyển mới|tốt nghiệp|dự thi|dự tuyển|trong năm|trong kỳ';
/** What is there from year to year. */
const things =
  'người|học sinh|học viên|giáo viên|cán bộ|công chức|viên chức|nhân viên|lao động|trẻ|trẻ em|hộ|hộ gia đình|dân|nhân khẩu|trường|trường học|lớp|cơ sở|thôn|tổ dân phố|xã|phường|đơn vị|doanh nghiệp|hợp tác xã|chợ|trạm|điểm|khu vực|bể|bể bơi|hồ|ao|giếng|công trình|phòng|nhà|thư viện|nhà máy|tuyến|cây|máy|thiết bị';

const ofThings = new RegExp(String.raw`^(?:tổng\s+)?số(?:\s+lượng)?(?:\s+các)?\s+(?:${things})${end}`, 'iu');
const ofArea = new RegExp(String.raw`^(?:tổng\s+)?(?:diện tích|quỹ đất|dân số)${end}`, 'iu');
const ofHappenings = new RegExp(String.raw`^(?:tổng\s+)?(?:số(?:\s+lượng)?(?:\s+các)?\s+)?(?:${happenings})${end}`, 'iu');
const isStruck = new RegExp(`${before}(?:${struck})${end}`, 'iu');
const hasBecome = new RegExp(`${before}(?:${becomes})${end}`, 'iu');

/** A count of what is there, with nothing that happened to it in the year. */
export function stands(words: string): boolean {
  return (ofThings.test(words) || ofArea.test(words)) && !ofHappenings.test(words) && !hasBecome.test(words);
}

/** People to whom something befell, or the cases of it: few of them are known by name. */
const befell =
  'tử vong|chết|thương|thương tích|nạn nhân|xâm hại|bạo lực|bạo hành|bắt nạt|đuối nước|tai nạn|lừa đảo|mua bán người|vi phạm|phạm tội|phạm pháp|nghiện|nhiễm|mắc|tự tử|mang thai|tảo hôn|mồ côi|bỏ học';
const people =
  'người|học sinh|học viên|sinh viên|giáo viên|cán bộ|trẻ|trẻ em|em|phụ nữ|nạn nhân|đối tượng|cá nhân|vụ|vụ việc|ca|trường hợp';
const ofPeople = new RegExp(String.raw`^(?:tổng\s+)?số(?:\s+lượng)?(?:\s+các)?\s+(?:${people})${end}`, 'iu');
const hasBefallen = new RegExp(`${before}(?:${befell})${end}`, 'iu');
/** Of many at a time: nobody is known by it. */
const ofMany = /(?:tuyên truyền|tập huấn|bồi dưỡng|truyền thông|phổ biến|ký cam kết|kiến thức|kỹ năng|phòng,? chống|phòng tránh)/iu;

/** A count that may point at somebody: of a unit's one or two. */
export function mayPoint(words: string): boolean {
  return ofPeople.test(words) && hasBefallen.test(words) && !ofMany.test(words);
}

/**
 * A share of people or places is one of a year: those of three years would be counted three times.
 * Only a share of what happened adds up.
 */
export function shareStands({ denominator, whole }: AskedRatio): boolean {
  const total = denominator === '' ? whole : denominator;
  return !ofHappenings.test(total) && !isStruck.test(total);
}
