/** What the first words of a line or a sentence say of it, under whatever heading; patterns meet compare keys. */
import { dictionary } from '../lib/dictionary.ts';

/** The mark of a line that is a group of measures. */
export const ofGroup = /^nhóm/iu;
/** "Nhóm 1:" alone in its line. */
export const groupAlone =
  /^(?:nhóm|nội dung|nhiệm vụ)(?: biện pháp| giải pháp| nhiệm vụ)?(?: số| thứ)? (?:\d|nhất|hai|ba|tư|năm)\s*[.:]?$/u;
/** A part's number with nothing behind it; "I.2.": a part and its section. Group 1 is the number. */
export const numberAlone = /^((?:X{0,2})(?:IX|IV|V?I{1,3}|V|X))\s*[.)/]$/u;
export const dottedMark = /^((?:IX|IV|V?I{1,3}|V|X)\.\d{1,2})(?:\s*[.)/:]\s*|\s+)(?=\S)/u;
/** "PHẦN THỨ NHẤT.", "Phần hai": group 1 is its number in words. */
export const partInWords =
  /^(?:Phần|PHẦN)(?: thứ| THỨ)? (một|nhất|hai|ba|tư|bốn|năm|sáu|bảy|MỘT|NHẤT|HAI|BA|TƯ|BỐN|NĂM|SÁU|BẢY|[1-7](?=\s*[.:)–-]))(?![\p{L}\d])\s*[.:)–-]*\s*/u;
/** A part's number with its title in the next line. */
export const partAlone =
  /^(?:Phần|PHẦN|Chương|CHƯƠNG)(?: thứ| THỨ)? (?:[IVX]+|\d{1,2}|một|nhất|hai|ba|tư|bốn|năm|sáu|bảy|MỘT|NHẤT|HAI|BA|TƯ|BỐN|NĂM|SÁU|BẢY)\s*[.:]?$/u;
export const partNumbers: Readonly<Record<string, string>> = dictionary({
  ...{ một: 'I', nhất: 'I', hai: 'II', ba: 'III', tư: 'IV', bốn: 'IV', năm: 'V', sáu: 'VI', bảy: 'VII' },
  ...{ 1: 'I', 2: 'II', 3: 'III', 4: 'IV', 5: 'V', 6: 'VI', 7: 'VII' },
});

/** The number or letter of a group of measures; the fifth letter behind a, b, c, d. */
export const inOneList = /^\(?[\da-eđ]\)?$/u;
export const fifthLetter = 'đ';

/** Who signs: no answer, wherever it is. */
export const signedBy =
  /^(?:(?:tm|kt|tl|q)\.? ?[\p{L} ]{0,30}|(?:phó )?(?:hiệu trưởng|giám đốc|chủ tịch|trưởng phòng|thủ trưởng(?: đơn vị)?|trưởng ban)|(?:p\.? ?|quyền )?(?:hiệu trưởng|giám đốc|chủ tịch) \(?đã (?:ký|duyệt)|trân trọng(?: (?:cảm ơn|báo cáo|kính)(?![^.!]*(?:đề nghị|kiến nghị|đề xuất|mong|xin))[^.!]{0,40})?!?|người (?:lập|tổng hợp)(?: biểu| báo cáo| bảng)?(?: ?: ?[^.]{0,40})?|(?:\(?ký|đã ký)[^.]{0,40})[.)/]*$/u;
/** Where and when it is signed, as written: a place's name, then the date alone. */
export const signedAt =
  /^(?:(?:xã|phường|huyện|quận|thị trấn|thị xã|thành phố|tp\.?|đặc khu) )?\p{Lu}[\p{L}.]*(?:[ -]\p{Lu}\p{L}*){0,4}, [Nn]gày [\d… .]{0,8}tháng [\d… .]{0,8}năm [\d… .]{0,8}[.)]?$/u;
/** The title of a table; what a form tells its writer to do. */
export const caption = /^(?:bảng|biểu|phụ lục)(?: số)? ?\d+ ?[.:–-]|^bảng số liệu[^.]{0,40}:?$/u;
export const instruction = /^\((?:nêu|liệt kê|ghi|kèm theo|đánh giá|trình bày|báo cáo|cung cấp|đề nghị|nếu có)(?!\p{L})[^)]*\)\.?$/u;

/** "Về hành lang pháp lý, trường …": group 1 is what the sentence is about. */
export const aboutOpening =
  /^(?:ngoài ra, |bên cạnh đó, )?(?:về(?: công tác| mặt| nội dung| việc| lĩnh vực| nhóm)?|(?:đối với|trong) (?:công tác|mặt|nội dung|lĩnh vực|nhóm)(?: biện pháp)?) ([^,:;.\d]{3,60})[,:]/u;
/** Wishes, and plans told with them. */
export const wishOpening =
  /^(?:(?:nhà trường|đơn vị|trung tâm|phòng|xã|phường|trường) )?(?:trân trọng |kính |xin |rất )*(?:đề nghị|kiến nghị|đề xuất|mong|xin (?:thêm|được|cấp|hỗ trợ|sở|bổ sung|kinh phí)|cần được|phương hướng|kế hoạch năm|thời gian tới|trong thời gian tới|năm tới)(?! của| được| này| trên)(?!\p{L})/u;
export const lackOpening =
  /^(?:tuy nhiên, |song, |bên cạnh đó, )?(?:một số |những |các )?(?:khó khăn|cái khó|cái chưa được|điều chưa được|hạn chế|tồn tại|vướng mắc|bất cập|chưa được|mặt yếu|điểm yếu)(?: lớn nhất| nhất| chính| chủ yếu| hiện nay)?(?: là|:| nằm ở)/u;
/** What was achieved in all. */
export const assessOpening =
  /^(?:nhìn (?:lại|chung)|đánh giá chung|tự đánh giá|tựu trung|tóm lại|nói chung|qua (?:hơn |gần )?(?:bốn|ba|\d) năm(?: qua| thực hiện| triển khai)?,)/u;
/** Of the lines that name the writer: one school; an office over several. */
const schoolWrites = /(?<!\p{L})trường (?:thpt|thcs|th|tiểu học|mầm non|trung học|phổ thông|pt|cao đẳng)(?!\p{L})/u;
const ownSchool = /(?<!các |những |\p{L})trường (?:thpt|thcs|th|tiểu học|mầm non|trung học|phổ thông|pt|cao đẳng)(?!\p{L})/u;
const officeWrites = /(?<!\p{L})(?:phòng (?:gd|giáo dục)|phòng gdđt|ubnd (?:phường|xã)|ủy ban nhân dân (?:phường|xã))/u;
const ofSchool = /^(?:trường|cơ sở)/u;
/** A school's letterhead names the office above it too. */
const schoolBelow =
  /^[^\p{L}]*(?:(?:sở|phòng|ubnd|ủy ban)(?!\p{L})(?:(?!cộng hòa|độc lập|báo cáo|kính gửi)[^.:\d]){1,110} )?(?<!(?:môi|nhà|thị|các|những) )(?:trường (?!hợp|học)|trung tâm (?:gd|giáo dục))/u;
export const isOffice = (writer: string) => officeWrites.test(writer) && !ownSchool.test(writer) && !schoolBelow.test(writer);
export const isOneSchool = (writer: string) => schoolBelow.test(writer) || (schoolWrites.test(writer) && !officeWrites.test(writer));
/** Whether a field asks for a number of schools. */
export const isOfSchools = ({ measure, nouns = [] }: { readonly measure?: string; readonly nouns?: readonly string[] }) =>
  measure === 'stock' && nouns.some((noun) => ofSchool.test(noun));
/** A person in office. */
export const whoSaid = /(?<!\p{L})(?:đồng chí|đ\/c|ông|bà) /u;
/** Rules that a unit gives itself were written or changed. */
export const rulesMade =
  /(?:(?<!\p{L})(?:sửa(?: đổi)?|bổ sung|rà soát|viết lại|soạn(?: thảo)?|ban hành|xây dựng|ra|điều chỉnh|cập nhật|thông qua|góp ý|hoàn thiện|niêm yết)(?:,| và)? (?:[\p{L}]+,? ){0,6}?(?:quy ước|hương ước|nội quy|quy chế|quy tắc|quy định|bản cam kết|cam kết|quy trình)|(?<!\p{L})đưa [^.;]{0,80}? vào (?:quy ước|hương ước|nội quy|quy chế|quy tắc|bộ quy tắc|quy định))(?!\p{L})/u;
/** People were given work: who does it, with no word of what they teach. */
export const peoplePlaced =
  /^(?:[^,;.]{0,30}(?:nhà trường|trường|trung tâm|đơn vị|phòng|xã|phường) )?(?:đã )?(?:bố trí|phân công|cử|tuyển|bổ nhiệm|kiện toàn|thành lập|lập tổ) (?:thêm |được |tổ |ban |\d+ |một |hai )*(?:giáo viên|nhân viên|cán bộ|chuyên viên|thầy|cô|người|tổ|ban|đội|lượt|tư vấn|công tác)/u;
/** Work with those abroad, or that there is none. */
export const abroadSaid =
  /(?<!\p{L})(?:hợp tác|phối hợp|liên kết|giao lưu|dự án|kết nghĩa)(?: \p{L}+){0,6} (?:quốc tế|nước ngoài|ngoài nước)(?!\p{L})/u;
/** Who follows the programme. */
export const contactSaid =
  /(?:(?<!\p{L})(?:giao|phân công|cử) [^.;]{3,90}(?:theo dõi|phụ trách|làm đầu mối|đầu mối|tổng hợp)(?!\p{L})|^(?:người |cán bộ )?(?:phụ trách|theo dõi|làm đầu mối)(?: chung| chính| việc này| nội dung này)? ?(?::|là|có|do)(?!\p{L})|^(?:chuyên viên|cán bộ|đồng chí|đ\/c|một|tổ|bộ phận|ban|phòng|thầy|cô|công chức|văn phòng|phó|bí thư|tổng phụ trách|giáo viên|nhân viên|trưởng)(?!\p{L})[^.;,]{0,70}(?:theo dõi|phụ trách chung|làm đầu mối|là đầu mối|đầu mối|tổng hợp báo cáo|tổng hợp)(?!\p{L}))/u;
/** Someone in office and nothing that was done: "Trưởng ban Đời sống học sinh." */
export const officeAlone =
  /^(?:(?:thầy|cô|ông|bà|đồng chí|đ\/c) )?(?:phó |quyền )?(?:hiệu trưởng|hiệu phó|giám đốc|chủ tịch|bí thư|trưởng (?:ban|phòng|khoa|bộ phận)|tổ (?:trưởng|phó)|tổng phụ trách|chuyên viên|công chức|cán bộ|văn phòng|bộ phận)(?!\p{L})[^.;:\d]{0,60}[.;]?$/u;
/** Who tells or asks, by what way, or who hears them. */
export const channelSaid =
  /(?<!\p{L})(?:phụ huynh|cha mẹ|học sinh|hs|học viên|người dân|dân|bà con|các em|em|nhân dân) [^.;]{0,30}?(?:nhắn|gửi|gọi|báo|hỏi|gặp|bỏ (?:thư|giấy|phiếu)|phản ánh|viết|quét)(?!\p{L})|(?<!\p{L})(?:trực ban|trực (?:điện thoại|đường dây|tiếp)|nghe máy|tin báo)(?!\p{L})/u;
/** How people are heard; then no contact. */
export const heardOpening = /^(?:[\p{L} ]{0,30})?(?:phản ánh|thắc mắc|ý kiến|tin báo|đơn thư)(?!\p{L})/u;
/** A body was set up; who keeps watch is said elsewhere. */
export const setUpOpening = /^(?:kiện toàn|thành lập|củng cố)(?!\p{L})/u;
/** Before the first heading: what the report is of, in a line without a stop. */
export const titleLine = /^(?:v\/v|về việc|kết quả|tình hình|tổng kết|sơ kết|công tác)(?!\p{L})/u;
/** "nhóm 2 năm 2021 …": the label of a group and its answer in one line. */
export const groupBegins = /^\s*(nhóm \d)\s+(?=\p{L})(?!biện|giải|nhiệm|trưởng|học|này)/iu;
