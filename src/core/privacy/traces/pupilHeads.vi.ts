/** What the head of a column, and a line above a table, say of whose the names below are. */
import { pattern } from '../../text/letters.ts';

/**
 * pupil: a pupil's name is asked; child: children, named or counted; parent; adult; place;
 * name: a name, nobody says whose; other: something else; none: there is no head.
 */
export type Whose = 'pupil' | 'child' | 'parent' | 'adult' | 'place' | 'name' | 'other' | 'none';

const fullName = 'họ (?:và |& )?tên|họ,? tên|ho (?:va )?ten';
const asked = new RegExp(
  `^(?:(?:${fullName}|tên|ten)(?: (?:đầy đủ|của|các|những|ho|cua))*|danh sách|ds|danh sach|thông tin|thong tin) ?[(:/,-]? ?`,
  'i',
);
const asksFull = pattern('iu')`(?<!\p{L})(?:${fullName})(?!\p{L})`;
const asksShort = /^(?:tên|ten)(?: gọi)?$/i;
const ofPupils = pattern(
  'iu',
)`(?<!\p{L})(?:học sinh|hs|học viên|trẻ(?: em)?|cháu|bé|nạn nhân|(?:người|đối tượng|nghi) bị (?:hại|xâm hại|bắt nạt|bạo lực)|đội viên|đoàn viên|các em|em|hoc sinh|nan nhan|doi vien|doan vien|chau|tre em)(?!\p{L})`;
const ofParents = pattern('iu')`(?<!\p{L})(?:phụ huynh|phhs|cmhs|cha mẹ|bố mẹ|(?:^bố|^mẹ|^cha)(?! \p{L}+ hại)|người giám hộ)(?!\p{L})`;
const adults =
  'giáo viên|gv|gvcn|chủ nhiệm|cố vấn|phụ trách|báo cáo viên|giảng viên|tư vấn viên|nhân viên|cán bộ(?! lớp(?! tập| bồi))|(?:cô|thầy) giáo|thầy,? cô|người (?:lập|dạy|nhập|dự|liên hệ|kiểm tra|trình bày|chủ trì|thực hiện|hướng dẫn|ký|nhận|giao|ghi|trực)|đầu mối|(?:tổ|hiệu) trưởng|trưởng (?:ban|đoàn|phòng)|ban (?:đại diện|chỉ đạo|giám hiệu)|bí thư|chủ nhóm|diễn giả|giảng dạy|lớp dạy|dạy lớp';
const ofAdults = pattern('iu')`(?<!\p{L})(?:${adults})(?!\p{L})`;
/** Called after somebody known. */
const ofPlaces = pattern(
  'iu',
)`(?<!\p{L})(?:trường|liên đội|chi đoàn|câu lạc bộ|đơn vị|cơ sở|địa chỉ|địa điểm|phường|xã|đường|phố)(?!\p{L})`;
const byPlaces = pattern('iu')`(?<!\p{L})theo (?:từng )?(?:các )?(?:trường|đơn vị|huyện|quận|xã|phường|địa bàn|khối|lớp|năm)(?!\p{L})`;
/** "Học sinh các trường": how many a school has. */
const ofTheirs = /^(?:học sinh|hs|trẻ em|trẻ)(?: (?:của|các|từng))* (?:trường|đơn vị|phường|xã)$/i;
const inBrackets = / ?[([][^)\]]*[)\]]?/g;

export function whoseNames(head: string): Whose {
  if (head === '') return 'none';
  const plain = /[([]/.test(head) ? head.replace(inBrackets, '').trim() : head;
  const whose = whoseOf(plain);
  const isOpen = whose === 'name' || whose === 'none' || (whose === 'other' && asksShort.test(plain));
  return isOpen && plain !== head ? whoseOf(head.replace(/[()[\]]/g, '')) : whose;
}

/** What is named first decides: "Phụ huynh học sinh" are parents, "Học sinh do GVCN báo" pupils. */
function whoseOf(head: string): Whose {
  if (byPlaces.test(head) || ofTheirs.test(head)) return 'place';
  const rest = head.replace(asked, '');
  const [pupils, parents, adults, places] = [ofPupils, ofParents, ofAdults, ofPlaces].map((one) => {
    const at = rest.search(one);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  }) as [number, number, number, number];
  const first = Math.min(pupils, parents, adults);
  if (pupils === 0) return rest !== head && !/^(?:thông|thong)/i.test(head) ? 'pupil' : whoseOfChildren(rest);
  if (parents === first && Number.isFinite(first)) return 'parent';
  if (adults === first && Number.isFinite(first)) return 'adult';
  if (asksFull.test(head)) return Number.isFinite(pupils) ? 'pupil' : 'name';
  if (asksShort.test(head)) return 'name';
  return Number.isFinite(places) && places < pupils ? 'place' : 'other';
}

/** Under "Học sinh" with a second head "Họ và tên" a name is asked. */
const whoseOfChildren = (head: string): Whose => (asksFull.test(head) ? 'pupil' : 'child');

const listOfPupils = pattern(
  'iu',
)`(?<!\p{L})(?:danh sách|ds|danh sach)(?: trích ngang| tổng hợp)?(?: (?:các|những|một số|\d{1,4}))*(?: em)? ?(?:học sinh|hs|học viên|trẻ(?: em)?|cháu|bé|em|nạn nhân|người bị hại|lớp(?= \d)|hoc sinh|tre(?: em)?|nan nhan)(?!\p{L})|^(?:các|những|\d{1,3}) (?:em|cháu|bé)(?!\p{L})|^(?:nạn nhân|học sinh|trẻ em|hs)(?:$|(?! (?:các|từng|theo|toàn|mỗi))(?: \p{L}+){1,5}$)`;
const people = `(?:${adults}|phụ huynh|cha mẹ|cmhs|phhs)(?!\\p{L})`;
/** "giáo viên và học sinh cần hỗ trợ": both are listed. */
const withPupils = pattern(
  'iu',
)`(?:,| và| &| cùng) (?:các |những |một số )?(?:em )?(?:học sinh|hs|học viên|trẻ em|trẻ|cháu|em)(?!\p{L})(?! giỏi)`;
const mentioned = pattern('iu')`(?<!\p{L})${people}`;
/** "Phiếu của giáo viên chủ nhiệm": whose the paper is, not whom it lists. */
const theirPaper = pattern('giu')`(?<!\p{L})(?:của|do|bởi|cho|với|theo|từ|gửi|đến)(?: các)?(?: ${people})+`;
const worksOfAdults = pattern(
  'iu',
)`(?<!\p{L})(?:phân công (?:chuyên môn|giảng dạy|chủ nhiệm|nhiệm vụ)|(?:tập huấn|bồi dưỡng)(?: cho)? (?:giáo viên|cán bộ|gv))(?!\p{L})`;
/** "Người lập: Trần Thị Mai", "Giáo viên chủ nhiệm Trần Thị Mai". */
const label = /(?:^|[-–,;(] ?)[^-–,;:(]{2,40}: ?[^-–,;]+/g;
const endsInName = pattern('u')`\p{Ll} (?:\p{Lu}\p{Ll}+ ){1,4}\p{Lu}\p{Ll}+$|(?<!\p{L})(?:cô|thầy) \p{Lu}\p{Ll}+$`;

/** Whom a line above says that the rows below list; whom it only mentions it lists not. */
export function whomListed(line: string): 'pupils' | 'adults' | null {
  const all = line.replace(label, '').trim();
  if (worksOfAdults.test(all)) return 'adults';
  const said = all.replace(theirPaper, '').trim();
  const [at, pupils] = [said.search(mentioned), said.search(ofPupils)];
  if (at >= 0 && (pupils < 0 || at < pupils) && !endsInName.test(said)) return withPupils.test(said) ? 'pupils' : 'adults';
  return listOfPupils.test(said) && !byPlaces.test(said) ? 'pupils' : null;
}

/** Parts of a name in columns of their own. */
const firstPart = /^(?:họ|ho|họ (?:và )?(?:tên )?(?:đệm|lót)|ho (?:va )?(?:ten )?(?:dem|lot))$/i;
const laterPart = /^(?:(?:tên )?(?:đệm|lót)|chữ (?:đệm|lót)|tên|ten|dem|lot)$/i;
const wholeHead = new RegExp(`(?:^|\\s)(?:${fullName})(?:\\s|$)`, 'i');

export const beginsName = (head: string): boolean => firstPart.test(head) || wholeHead.test(head);
export const goesOnName = (head: string, before: string): boolean =>
  firstPart.test(before) || laterPart.test(before) ? laterPart.test(head) : head === '' && wholeHead.test(before);
/** "Tên" alone: a whole name, or a given one. */
export const asksGiven = (head: string): boolean => asksShort.test(head);

const headWord = pattern(
  'iu',
)`^(?:s?tt|số tt|số thứ tự|${fullName}|họ|tên|đệm|lót|lớp|lop|khối|ngày|năm|tháng|tuổi|độ tuổi|ns|sinh|giới|nam|nữ|dân tộc|nội dung|ghi chú|số|tổng|cộng|sĩ số|tỉ lệ|tỷ lệ|sđt|điện thoại|chức|nhiệm vụ|môn|mã|hình thức|kết quả|thời gian|hỗ trợ|xử lý|nguồn|việc|đối tượng|hoàn cảnh|lý do|giải|điểm|thứ|buổi|thông tin|hoạt động|chuyên đề|nơi|quê|người|loại)(?!\p{L})`;
const surely = /^(?:s?tt|họ|lớp|lop|khối|năm|nội dung|ghi chú|(?:tên )?(?:trường|đơn vị)|phường|xã|quận|huyện)$/i;

/** A cell that a head row may have. */
export const isHeadWord = (cell: string): boolean =>
  cell !== '' && cell.length <= 60 && (headWord.test(cell) || (whoseNames(cell) !== 'other' && cell.split(' ').length <= 8));

const askingWord = /tên|ten|danh|ds/i;
/** A head of pupils' names. */
export const asksPupil = (cell: string): boolean => cell.length <= 60 && askingWord.test(cell) && whoseNames(cell) === 'pupil';

/** One that hardly stands in another row. */
export const isSureHead = (cell: string): boolean =>
  surely.test(cell) || asksPupil(cell) || (cell.length <= 60 && askingWord.test(cell) && whoseNames(cell) === 'name');
