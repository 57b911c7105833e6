/** Words that may tell how many children or offenders a unit has: loose, for places that a person then looks at. */
import { pattern } from '../../text/letters.ts';

const words = 'một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|chục|vài|mấy|dăm|nhiều';
const notMore = '(?![\\d.,/%]|-\\d| (?:học kỳ|năm học)(?!\\p{L}))';
const number = `(?<![\\p{L}\\d.,/-])(?:\\d{1,2}|${words})${notMore}`;
/** "trên 100 học sinh bị lừa": a count of many is told by what happened, behind it. */
const manyOf = `(?<![\\p{L}\\d.,/-])\\d{3}${notMore}`;
const cases =
  'nạn nhân|bị hại|vụ việc|vụ|ca|trường hợp|đối tượng|thủ phạm|kẻ|tin báo|đơn thư|nan nhan|bi hai|vu viec|vu|truong hop|doi tuong';
const people =
  'trẻ em|trẻ|em|cháu|bé|học sinh|hs|nữ sinh|nam sinh|nam|nữ|bạn|con|người|thầy|cô|giáo viên|gv|bảo vệ|nhân viên|tổ chức, cá nhân|cá nhân|cán bộ|chủ (?:quán|tiệm|shop|trọ|tài khoản|hộ|cơ sở)|thanh niên|thanh thiếu niên|thiếu niên|nhi đồng|học viên|hv|sinh viên|sv|hssv|hsth|đoàn viên|đv|đội viên|nn|bn|đt|bị can|nick|tài khoản|quán|tiệm|cửa hàng|shop|cơ sở|hộ|hoc vien|sinh vien|quan|tiem|tre em|tre|chau|be|hoc sinh|nu sinh|nam sinh|nguoi|giao vien|bao ve';
const done =
  'bị|bàn giao|phạt|xâm hại|xâm phạm|xhtd|bạo lực|bạo hành|bắt nạt|quấy rối|sàm sỡ|dâm ô|hiếp|lạm dụng|dụ dỗ|tung ảnh|tự tử|được hỗ trợ|hỗ trợ tâm lý|ổn định tâm lý|tư vấn tâm lý cho|trợ giúp|giám định|can thiệp|được tư vấn|vi phạm|xử lý|kỷ luật|tố giác|khởi tố|yêu cầu|nhắc nhở|lập biên bản|đình chỉ|cảnh cáo|răn đe|thu hồi giấy|đã hỗ trợ|xam hai|bao luc|bat nat|quay roi|dam o|lam dung|du do|bi|ho tro|phat|nhac nho|lap bien ban|dinh chi|canh cao|can thiep|vi pham|xu ly|ky luat|to giac';

const countOfCases = pattern('iu')`(?:${number}|${manyOf}) (?:\p{L}+ ){0,2}?(?:${cases})(?!\p{L})`;
const countOfPeople = pattern('iu')`${number} (?:\p{L}+ ){0,2}?(?:${people})(?!\p{L})`;
const manyHarmed = pattern('iu')`${manyOf} (?:\p{L}+ ){0,2}?(?:${people}) (?:\p{L}+ ){0,2}?(?:bị|bi|xâm hại|vi phạm)(?!\p{L})`;
const children = 'trẻ em|trẻ|em|cháu|bé|nữ sinh|nam sinh|nạn nhân|bị hại|tre em|tre|chau|be|nu sinh|nam sinh|nan nhan|bi hai';
const few = `(?<![\\p{L}\\d.,/-])(?:0?[1-9]|[12]\\d|30|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)${notMore}`;
/** "Điều 20 trẻ em", "Tháng 6 trẻ em": no count, but for "trong tháng 2 em". */
const numbersOther =
  '(?<!(?<!(?:trong|mỗi|cả|từng) )(?<!\\p{L})(?:điều|ngày|tháng|quý|bài|tiết|mục|chương|lớp|khối|trang|tuần|khoản|phần|câu|thứ|số|dieu|ngay|thang|quy|bai|tiet|muc|chuong|lop|khoi|tuan) )';
/** "Giúp một cháu", "12 lượt trẻ", "2024: 2 (nạn nhân)", "3 cá nhân" and no more: told whatever happened. */
const fewChildren = pattern(
  'iu',
)`${numbersOther}${few}(?<!^ ?năm(?= (?:em|trẻ|con)(?: em)? (?:học|lên|vào|tròn|còn)(?!\p{L}))) ?\(?(?:(?:lượt|luot|bạn) )?(?:${children})(?!\p{L})`;
const ofCount = `${few} \\(?(?:(?:lượt|luot|bạn) )?(?:${children})`;
/** Words that tell nothing of them. */
const idle =
  '(?: (?:ở|từng|mỗi|các|của|trường|lớp|khối|nữ|nam|học sinh|hs|đã|đang|sẽ|vừa|được|cùng|vào|có|gồm|là|với|và|cấp|đều|thành phố|quận|huyện|chọn|cử|tiếng|co|gom|la|\\d{1,2}|\\d{1,2}[A-E]\\d?))*';
/** "12 em đạt giải cuộc thi vẽ", "2 em làm nòng cốt": what these children do is of an event. */
const doOfEvent = pattern(
  'giu',
)`${ofCount}${idle} (?:(?:đạt|đoạt|giành) (?:giải|huy chương|thành tích)|giải (?:nhất|nhì|ba|khuyến khích|thưởng)|(?:dự|kỳ|đi|tham gia|tham dự) (?:cuộc |hội |kỳ )?thi|thi (?:vẽ|viết|đấu|kể|tìm|hùng|cấp)|(?:tham gia|vào|trong) (?:câu lạc bộ|clb|đội tuyển|tiểu phẩm|văn nghệ)(?= ?(?:$|[.;]))|giỏi|khen thưởng|tuyên dương|làm (?:tổ trưởng|nhóm trưởng|cộng tác viên|tuyên truyền viên|mc|nòng cốt)|cộng tác viên|biểu diễn|dat giai|du thi)(?!\p{L})`;
/** "Câu lạc bộ 20 em", "Mỗi nhóm 5 em": nothing else is told of them. */
const ofBody = pattern(
  'giu',
)`(?<!\p{L})(?:(?:cuộc|hội|kỳ|dự|đi) thi|câu lạc bộ|clb|đội tuyển|(?:nhóm|tổ|đội)(?: \p{L}+){0,2} gồm|(?:mỗi|từng) (?:nhóm|tổ|đội|lớp|câu lạc bộ)|chia (?:nhóm|đội|tổ)|sĩ số|văn nghệ|tiểu phẩm|cuoc thi|hoi thi|cau lac bo|moi (?:nhom|to|doi|lop))(?: [“"][^”"]*[”"]| (?=\p{L})(?!(?:bị|và|vụ)(?!\p{L}))[\p{L}\d]+){0,5}?[:(]? ?${ofCount}(?= ?(?:$|[.;:)]|, (?:đạt|mỗi|sinh hoạt|tham gia|do|giải|họp|gồm|từ|khối|\d)| (?:tham gia|tham dự|dự|sinh hoạt|thảo luận|đóng|thi|vẽ|viết|luyện|tập|làm|hoạt động|tuổi|khối|lớp)(?!\p{L})))`;
/** What is told of children in need: of them no event takes the count away. */
const inNeed = pattern(
  'iu',
)`(?<!\p{L})(?:giúp|hỗ trợ|tư vấn|tham vấn|tâm lý|theo dõi|trở lại|quay lại|động viên|công an|sợ|khóc|dọa|đánh|chửi|lừa|nghỉ học|bỏ học|nhập viện|ổn định|giup|ho tro|tu van|tam ly|theo doi|dong vien|cong an)(?!\p{L})`;
const aloneInCell = pattern(
  'iu',
)`^${few} (?:tổ chức, cá nhân|cá nhân|tổ chức|đối tượng|thanh niên|cán bộ|học sinh|hs|học viên|hv|sinh viên|sv|hssv|hsth|nn|đoàn viên|đội viên|thiếu niên)[.;]?$`;
/** "2 nam, 1 nữ", "cả ba đều là nữ", "3/3 được hỗ trợ", "vụ thứ hai", "năm trước có hai". */
const byGender = pattern(
  'iu',
)`(?<![\p{L}\d.,/-])(?:0?[1-9]|một|hai|ba|bốn|năm) (?:nam|nữ),? (?:và )?(?:0?[1-9]|một|hai|ba|bốn|năm) (?:nam|nữ)(?!\p{L})`;
const allOfThem = pattern('iu')`(?<!\p{L})cả (?:0?[2-9]|hai|ba|bốn|năm|sáu) (?:đều|em|cháu|bé|bạn|trẻ|nạn nhân|vụ|đối tượng)(?!\p{L})`;
const allDone = pattern('iu')`(?<![\d/.,])\d{1,2}/\d{1,2} (?:đã |được |bị |đều )*(?:${done})(?!\p{L})`;
const ordinalCase = pattern(
  'iu',
)`(?<!\p{L})(?:vụ|vụ việc|trường hợp|nạn nhân|ca) (?:thứ (?:\d{1,2}|nhất|nhì|${words})|số \d{1,2}(?![\d/])|duy nhất)(?!\p{L})`;
const lastYear = pattern('iu')`(?<!\p{L})năm (?:trước|ngoái) (?:có |là )?(?:\d{1,2}(?![\d.,/%])|(?:${words})(?!\p{L}))`;
/** "Thêm 1 so với năm trước (bị xâm hại)". */
const moreThanBefore = pattern('iu')`(?<!\p{L})(?:thêm|tăng|giảm|ít hơn|nhiều hơn) \d{1,2} so với`;
const childrenAre = pattern(
  'iu',
)`(?:^|[.;,] ?)(?:${children}) ?[:=] ?\d{1,2}(?![\d.,/%])|(?<![\p{L}\d])(?:so_tre|so_nan|so_vi_pham)\w*(?:\.\d{4})? ?[:=] ?\d`;
/** "Chia 2 ca, mỗi ca 45 phút": a shift ends its phrase, and no harm is told behind it. */
const shifts = pattern(
  'giu',
)`(?<!\p{L})(?:(?:chia|trực|làm|(?<!(?:trường|năm|tiểu|trung|sinh|cấp|khóa) )học|thi|mỗi ngày)(?: (?:việc|thành|theo|bù|thêm|hè|đêm|tối|ngày|mỗi ngày))* \d ca|\d ca(?= (?:mỗi (?:ngày|tuần|buổi|sáng|chiều|tối)|học|trực|thi|sáng|chiều)(?!\p{L})))(?: (?:học|trực|thi|sáng|chiều))?(?= ?(?:$|[.,;:()/]|(?:mỗi (?:ngày|tuần|buổi|sáng|chiều|tối)|một|và|trong|tại|ở|cho)(?!\p{L})))(?![^.;]*(?<!\p{L})(?:${done})(?!\p{L}))`;
const ofChildren = 'nạn nhân|trẻ em|trẻ|em|cháu|bé|nan nhan|tre em|tre|chau';
const till = '(?:[^.;:\\d]|(?:19|20)\\d\\d){0,40}';
const sign = '(?: ?[:=(]| là) ?';
const atEnd = `(?:\\d{1,2}(?![\\d.,/%])|(?:${words})(?= ?(?:$|[.,;()])))`;
/** "Số trẻ em bị xâm hại: 3", "Nạn nhân (2)", "Số trẻ em bị xâm hại là 3". */
const countBehind = pattern('iu')`(?<!\p{L})(?:${cases}|${people})(?!\p{L})${till}${sign}${atEnd}`;
const childrenBehind = pattern('iu')`(?<!\p{L})(?:số|tổng số|tổng) (?:${ofChildren})(?!\p{L})${till}${sign}${atEnd}`;
/** "Hỗ trợ tâm lý: 3", "Đã can thiệp 1". */
const deedBehind = pattern(
  'iu',
)`(?<!\p{L})(?:hỗ trợ tâm lý|bị xâm hại|bị bắt nạt|bị quấy rối|đã can thiệp|được can thiệp|được hỗ trợ|bị xử lý)(?: ?[:=(])? ?${atEnd}(?! (?:buổi|lần|giờ|tiết|máy|triệu)(?!\p{L}))`;
/** How a log tells of a change: "2 → 3", "trước 2, nay 3". */
const changed = /\d ?(?:→|->|=>) ?\d|trước(?: là)? \d+,? nay(?: là)? \d/iu;
const ofPeople = pattern('iu')`(?<![\p{L}\d])(?:${ofChildren}|vụ|vi phạm|so_tre|so_nan|so_vi_pham)`;
const harm = pattern(
  'iu',
)`(?<!\p{L})(?<!(?:trang|thiết|chuẩn|nghĩa|nhiệm|phục|dịch|thiet|chuan|nghia|nhiem|phuc|dich) )(?:${done}|${cases})(?!\p{L})`;

const glued = pattern('giu')`(?<![\p{L}\d.,/-])(\d{1,3})(?=(?:${cases}|${people})(?!\p{L}))`;
/** "3/5 em", but for "ngày 1/6 trẻ em". */
const partOf = pattern(
  'giu',
)`(?<![\p{L}\d.,/-]|(?<!\p{L})(?:ngày|dịp|mùng|sáng|chiều|tối|nhi|ngay|dip) )\d{1,3} ?[/–-] ?(\d{1,3})(?= (?:${cases}|${people})(?!\p{L}))`;
const again = pattern('giu')`(?<=\d) ?\((?:${words}|\d+)\)`;

/** "03 (ba) trẻ em", "2/2 vụ", "3em", "3 h/s" as others write them. */
const plainly = (typed: string) =>
  typed
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(again, '')
    .replace(shifts, '')
    .replace(/h\/s/gi, 'hs')
    .replace(glued, '$1 ')
    .replace(partOf, '$1');

/** An event or a club takes away the count that it owns, where no harm or need is told. */
const tellsFewChildren = (sentence: string): boolean => {
  if (!fewChildren.test(sentence)) return false;
  if (harm.test(sentence) || inNeed.test(sentence)) return true;
  return fewChildren.test(sentence.replace(doOfEvent, ' ').replace(ofBody, ' '));
};

/** Whether a text may tell such a count. */
export function tellsPeopleCount(typed: string): boolean {
  const text = plainly(typed);
  if (countOfCases.test(text) || manyHarmed.test(text) || childrenBehind.test(text) || deedBehind.test(text)) return true;
  const sentences = text.split(/[.;](?=\s|$)/);
  if (sentences.some(tellsFewChildren) || aloneInCell.test(text.trim()) || childrenAre.test(text)) return true;
  if (moreThanBefore.test(text) && harm.test(text)) return true;
  if ([byGender, allOfThem, allDone, ordinalCase].some((one) => one.test(text)) || (lastYear.test(text) && ofPeople.test(text)))
    return true;
  if (changed.test(text) && ofPeople.test(text)) return true;
  return sentences.some((one, at) => {
    if (!countOfPeople.test(one) && !countBehind.test(one)) return false;
    // "Có 3 em. Các em đều bị xâm hại."
    const next = sentences[at + 1] ?? '';
    return harm.test(one) || (/^ ?(?:các|những|cả|tất cả)(?= )/i.test(next) && harm.test(next));
  });
}

/** Whether a cell tells a change, as a log does, of what another cell of its row names. */
export const tellsChange = (cell: string, row: string): boolean => changed.test(plainly(cell)) && ofPeople.test(row.normalize('NFC'));

/** What a column of numbers takes by itself: "2 vụ". */
const aloneInNumbers = /^\D{0,12}\d+ ?(?:vụ việc|vụ|ca|trường hợp)?\s*$/iu;

/** The same of a cell that asks for a number: more than the number may be told beside it. */
export const tellsBesideNumber = (typed: string): boolean => !aloneInNumbers.test(typed) && tellsPeopleCount(typed);

const anyNumber = pattern('iu')`\d|(?<!\p{L})(?:${words}|không)(?!\p{L})`;

/** Whether a text may hold a number at all. */
export const holdsNumber = (text: string): boolean => anyNumber.test(text.normalize('NFKC'));
