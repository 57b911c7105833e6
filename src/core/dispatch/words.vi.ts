/** How dispatches that ask for a report are worded; no word of any one of them. */

/** What may follow a word: an end, a space, a sign. */
const end = String.raw`(?=$|[\s:;,.()/…])`;
const starts = (words: string) => new RegExp(`^(?:${words})${end}`, 'iu');

/** A line that an annex begins with. */
export const annexStart =
  /^(?:phụ lục|đề cương|mẫu (?:báo cáo|đề cương|số)|biểu (?:mẫu|số|thống kê|tổng hợp)|nội dung (?:đề cương )?báo cáo)(?:$|[\s:.\d])/iu;
/** Words of such a line that are no title. */
export const annexName = /^(?:phụ lục|mẫu số|biểu số)(?:\s+(?:số\s+)?[\dIVX]+[A-Za-z]?)?\s*[:.]?\s*/iu;
export const outlineName = /^(?:đề cương|mẫu)\s+(?=báo cáo)/iu;
/** In a letter without annex: what is asked follows. */
export const listFollows =
  /(?:nội dung(?: (?:chính|cụ thể|chủ yếu|cơ bản|báo cáo))*|như|đề cương|mẫu)\s*(?:sau|sau đây|dưới đây)\s*[:.]\s*$/iu;
/** A paragraph that ends what is asked. */
export const letterGoesOn =
  /^(?:báo cáo|văn bản|kết quả báo cáo)?\s*(?:đề nghị|xin|rất mong|trân trọng|mọi (?:vướng mắc|thông tin)|(?:gửi|báo cáo gửi) về|thời gian gửi|nhận được (?:công|văn))/iu;
export const recipientsStart = /^nơi nhận\s*:?/iu;
export const signature =
  /^(?:người lập|thủ trưởng|chủ tịch|phó chủ tịch|(?:kt|tl|tm|tuq|q)\.|\(?ký|(?:phó )?(?:giám đốc|trưởng phòng|bộ trưởng|vụ trưởng|cục trưởng|chánh văn phòng|hiệu trưởng)$|xác nhận|đại diện|nguồn\s*:|ghi chú\s*:)/iu;

/** "Phần thứ nhất", "Phần II". */
export const partMark = /^phần\s+(?:thứ\s+(\p{L}+)|([IVX]+|\d+))(?:$|[\s.:,-]+)(.*)$/iu;
/** "Dự án 1.", "Nhóm 2:". */
export const wordMark =
  /^((?:tiểu )?dự án|nội dung|mục tiêu|nhóm|nhiệm vụ|tiêu chí|mục|chương|chỉ tiêu|giải pháp|hợp phần|lĩnh vực)\s+(?:số\s+|thứ\s+)?([IVX]+|\d+(?:\.\d+)*)\s*[.:)–-]\s*(\S.*)$/iu;

/** "Thứ nhất, về …", "Hai là, …": the word that counts, then what follows. */
export const ordinalMark =
  /^(?:thứ\s+(nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+là)\s*[,:.)–-]\s*(?:về\s+)?(\S.*)$/iu;
/** The same words in their order, each in its two forms. */
export const ordinals = [['nhất', 'một'], ['hai'], ['ba'], ['tư', 'bốn'], ['năm'], ['sáu'], ['bảy'], ['tám'], ['chín'], ['mười']] as const;

/** Says from when or how the figures are taken; asks nothing. */
export const aboutFigures = /^(?:(?:các|những|toàn bộ)\s+)?(?:số liệu|thời điểm (?:chốt|lấy|tính))(?=$|[\s:,])(?!\s+(?:về|của)\s)/iu;
/** A sentence behind a question: how its figures are taken, or its target. */
export const remark =
  /^(?:(?:các|những)\s+)?(?:số liệu\s+(?:được\s+)?(?:tính|lấy|chốt|thống kê|tổng hợp|từ|đến|theo|tại|cộng|lũy kế)(?=[\s:,])|(?:thống kê|liệt kê)\s+(?:theo|từng)(?=\s)|(?:tính|lũy kế) đến(?=\s)|(?:mục tiêu|chỉ tiêu)(?=[\s:])[^;]*\d\s*%|phấn đấu(?=\s)[^;]*\d)/iu;
/** A heading over what is asked that asks nothing itself. */
export const headingOnly =
  /^(?:(?:các|những)\s+)?(?:nội dung|yêu cầu)(?:\s+(?:cần|phải|chính|cụ thể))*\s+(?:(?:của\s+)?báo cáo|thống kê)$/iu;
/** A heading over what the letter orders, when nothing else is below it. */
export const headingOfOrders =
  /^(?:tổ chức thực hiện|thời (?:gian|hạn)(?: và (?:hình thức|cách thức))?(?: (?:gửi|nộp|thực hiện))?(?: báo cáo)?|(?:hình thức|cách thức|chế độ) (?:gửi )?báo cáo|(?:nơi|địa chỉ) (?:nhận|gửi)(?: báo cáo)?)$/iu;
export const order = /^(?:yêu cầu|đề nghị|giao|các (?:đơn vị|cơ quan|địa phương)|trong quá trình)(?=\s)/iu;
/** "Theo mẫu sau": a table follows. */
export const tableLead =
  /[\s;,(]*(?:cụ thể\s+)?(?:theo|như|tại|ở)\s+(?:các\s+)?(?:mẫu|bảng|biểu)(?:\s+(?:mẫu|số liệu|thống kê|sau(?: đây)?|dưới đây|kèm theo|số \d+))*[\s):.]*$/iu;
/** A share that says nothing of what: of the question before it. */
export const bareShare =
  /^(?:(?:tính\s+)?(?:tỷ lệ|tỉ lệ)(?:\s*(?:%|phần trăm))?(?:\s+(?:đạt(?: được)?|tương ứng|hoàn thành))?|(?:đạt|chiếm|tương ứng|bằng)(?:\s+(?:tỷ lệ|tỉ lệ))?)$/iu;

/** What a sentence may begin with and its label does without. */
export const askingVerb =
  /^(?:(?:đề nghị|cần|trong đó|cụ thể)[:,]?\s+)?(?:(?:nêu|báo cáo|liệt kê|thống kê|cung cấp|ghi|trình bày|làm)\s*(?:rõ|chi tiết|cụ thể|ngắn gọn|khái quát|đầy đủ|tóm tắt)?(?:\s+về)?)(?:[:,]\s*|\s+)/iu;
/** A line that asks by its first word though it is in no list. */
export const asksItself = starts(
  'nêu|liệt kê|thống kê|báo cáo (?:rõ|chi tiết|cụ thể|về|kết quả|tình hình|số)|trình bày|mô tả|đánh giá|phân tích|làm rõ',
);
export const connector = /^(?:trong đó(?: có)?|và|với|gồm(?: có)?|bao gồm|cụ thể|cho|có|của|được|là)(?=[\s:,]|$)[\s:,]*/iu;
export const ofWhich = /trong đó[^:]*$/iu;
export const trailingLead =
  /[\s;,]*(?:trong đó(?: có)?|gồm(?: có)?|bao gồm|cụ thể(?: như sau)?|như sau)(?:\s+(?:cần\s+)?nêu rõ)?\s*[:]?\s*$/iu;

/** Begins a question answered by a number. */
export const counter = starts(
  'số(?! liệu)|(?:tỷ|tỉ) lệ|dân số|quy mô|sản lượng|vốn|thiệt hại|chiều dài|công suất|(?:tổng |nhu cầu )?(?:số|số lượng|số lượt|số tiền|khối lượng|diện tích|doanh thu|giá trị|trị giá|kinh phí|chi phí|nguồn vốn|vốn|mức(?: thu| chi)?|ngân sách)|(?:tổng|mức) (?:thu|chi)',
);
/** "Số" that counts nothing: the number of a paper or a telephone. */
export const numberOfPaper = starts(
  'số (?:hiệu|ký hiệu|điện thoại|tài khoản|fax|chứng minh|cmnd|cccd|quyết định|công văn|giấy|thứ tự|tt|nhà(?=$|[;,.():])|ngày)',
);
export const money = /(?:^|\s)(?:kinh phí|vốn|số tiền|ngân sách|doanh thu|trị giá|giá trị|thiệt hại|tiền)(?=$|[\s:;,.(])/iu;
export const smallestMoney = 'đồng';
/** A unit that is neither money nor a share, in brackets behind a question. */
export const measureUnit = /^(?:tấn|tạ|kg|km|m|m2|m²|m3|m³|ha|mw|kwh|người|hộ|lượt|vụ)$/iu;
/** What is measured, not counted: a number of it has decimals. */
export const weighedUnit = /^(?:tấn|tạ|kg|km|m|m2|m²|m3|m³|ha|mw|kwh|lít)(?:\s*\/\s*\p{L}+)?$/iu;
/** A percentage that the unit is to give, where nothing is said to compute it from. */
export const percentSign = /^(?:tính\s+(?:theo\s+)?)?%$/u;
export const moneyUnit = /^(?:nghìn |ngàn |triệu |tỷ |tỉ |trăm triệu )?(?:đồng|vnđ|đ)$/iu;
/** Number of people or things that money is spoken of with. */
export const countsFirst = /^(?:tổng )?số(?: lượng| lượt)?\s+(?!tiền|vốn|kinh phí)\p{L}/iu;
/** No noun that is counted. */
export const noNoun = starts('đã|được|bị|có|đang|theo|của');
/** A part of a list that is a separate question, because one part asks for a number. */
export const listStarter = starts(
  'nguyên nhân|hình thức|kết quả|giải pháp|biện pháp|đánh giá|danh mục|danh sách|lý do|khó khăn|thuận lợi|kiến nghị|đề xuất|phương hướng|tên',
);
/** Between parts of a list of questions. */
export const listJoint = /,\s+|\s+và\s+(?=(?:tổng )?số\s)/u;
/** A part that asks of the part before it, not of itself. */
export const attendant =
  /^(?:(?:và\s+)?(?:nêu\s+(?:rõ\s+)?)?(?:nguyên nhân|lý do|lí do|giải pháp khắc phục|biện pháp khắc phục)(?: (?:chủ yếu|cụ thể|chính|của \p{L}+))?)$/iu;
export const vagueCount = /^(?:tổng )?số(?: lượng| lượt)?$/iu;
export const person = /đầu mối|người liên hệ|cán bộ (?:phụ trách|theo dõi|đầu mối)|họ (?:và )?tên (?:người|cán bộ|lãnh đạo)/iu;
export const ifAny = /\(?,?\s*nếu có\s*\)?/iu;
export const byYear = /(?:theo|từng|mỗi|hàng|hằng|các|chia)\s+(?:từng\s+|các\s+)?năm|\/\s*năm|qua các năm|trong năm/iu;
/** Ends a question that is asked by year: no part of what is counted. */
export const yearsTail = /[\s,;(]+(?:(?:chia\s+)?theo\s+(?:(?:từng|các|mỗi)\s+)?năm|(?:từng|mỗi|qua các)\s+năm)\)?$/iu;
export const atMoment =
  /hiện (?:có|nay|tại)|đầu năm|cuối năm|cuối kỳ|đầu kỳ|tính đến|thời điểm|định kỳ|đang (?:hoạt động|quản lý|thực hiện)/iu;

/** A share whose words, after these, are those of the number before it. */
export const shareStart = /^(?:tính\s+)?(?:tỷ lệ|tỉ lệ)\s+(?:%\s+)?/iu;

/** The header over the years of a table whose columns are the questions. */
export const isYearsHeader = (key: string) => /^(?:nam|cac nam|thoi (?:gian|ky)|giai doan)$/.test(key);
export const atDay = /(?:thời điểm|tính đến|đến hết|đến ngày)\s*(?:hết\s+)?(?:ngày\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/iu;
export const ofPlan = /(?:kế hoạch|nhu cầu|dự kiến|dự toán)[^.;]{0,60}?năm\s*20\d\d/iu;

/** A percentage is to be computed. */
export const wantsRatio = /tính\s+(?:được\s+)?(?:số\s+|tỷ lệ\s+|tỉ lệ\s+|ra\s+)*%|tính\s+(?:được\s+)?(?:tỷ lệ|tỉ lệ)|tỷ lệ\s*%|tỉ lệ\s*%/iu;
export const shareHint = 'tính tỷ lệ %';
export const startsWithRatio = starts('tỷ lệ|tỉ lệ');
/** "… trên tổng số …", "…/tổng số …". */
export const overTotal = /^(.*?)\s*(?:\/|\s(?:trên|so với|chia cho))\s*(tổng (?:số|khối lượng|diện tích)?\s*.+)$/iu;
/** In brackets behind a share any two numbers are its halves: "(số trẻ được hỗ trợ/số trẻ có yêu cầu)". */
export const overNumber =
  /^(.*?)\s*(?:\/(?=\s*(?:tổng|số|dân số|diện tích|khối lượng)(?:\s|$))|\s(?:trên|so với|chia cho)(?=\s+tổng\s))\s*(.+)$/iu;
/** Where what was done begins: "… được hỗ trợ", "… bị xử lý". */
export const done = /(?<!trang|thiết|chuẩn|đã|đang)\s(?=(?:đã\s|đang\s)?(?:được|bị|định kỳ|đạt|hoàn thành)\s)/giu;
/** The same, less sure. */
export const perhapsDone = /\s(?=(?:đã|có|biết|mắc|bỏ|thực hiện|tham gia|giải quyết|sử dụng|áp dụng|tốt nghiệp)\s)/giu;
/** Begins with what was done. */
export const beginsDone =
  /^\s*(?:đã|đang|được|bị|có|biết|mắc|bỏ|thực hiện|tham gia|giải quyết|sử dụng|áp dụng|tốt nghiệp|đạt|hoàn thành|định kỳ)\s/iu;
/** What asks, in running text: "Sở … đề nghị". */
export const asksUs = /(?:^|[;,.]\s+)(\p{Lu}[^;,.:]{3,70}?)\s+(?:trân trọng )?(?:đề nghị|yêu cầu)\s/u;
/** Ends the noun of what is counted. */
export const afterNoun = /\s(?=(?:là|khi|trên|thuộc|của|tại|ở|bị|có|cho|và|từ|dưới|trong|độ tuổi)\s)/iu;
/** In what was done: continues with when, where or for what. */
export const beyondDone = /\s(?=(?:khi|từ|để|theo|nhằm|trong|tại|trên|cần)\s)/iu;
/** Words counted that are written in two syllables or more. */
export const longNouns =
  /^(?:công trình|công việc|công văn|công nhân|đơn vị|đơn thư|mô hình|vấn đề|thủ tục(?: hành chính)?|cơ sở|cơ quan|văn bản|doanh nghiệp|kế hoạch|hội nghị|hội thảo|hồ sơ|tổ chức|tổ dân phố|tổ hợp tác|cá nhân|học sinh|học viên|giáo viên|giảng viên|cán bộ|công chức|viên chức|lao động|sản phẩm|dự án|đề án|đề tài|hợp tác xã|hợp đồng|giải pháp|biện pháp|trường hợp|nhiệm vụ|đối tượng|phương tiện|trang trại|trang thiết bị|thành viên|tài khoản|tài liệu|lượt người|lượt|tin,? bài|khu dân cư|nạn nhân|dịch vụ|thiết bị|phần mềm|hoạt động|chương trình|vi phạm|sự cố|sự kiện|chỉ tiêu|tiêu chí|phóng sự|chuyên đề|chuyên mục|câu lạc bộ|băng rôn|hộ gia đình|hộ dân|hộ nghèo|trẻ em|phụ nữ|thanh niên|bệnh nhân|bác sĩ|vụ việc|vụ cháy|cuộc họp|quyết định|nghị quyết|chỉ thị|ứng dụng|hệ thống|máy tính|thôn|tồn tại|kiến nghị|khiếu nại|tố cáo|ý kiến|giấy phép|giấy chứng nhận|điểm|bình chữa cháy|sáng kiến|nhà văn hóa|thư viện|di tích)(?=$|[\s,;:.])/iu;
export const explains = /^(?:nêu|là|gồm|=)\s+/iu;
export const recurring = /định kỳ|thường xuyên|hằng năm|hàng năm/iu;
export const placeWords = /(?:trường|cơ sở|doanh nghiệp|hợp tác xã|trạm|chợ|thôn|tổ dân phố|điểm|trung tâm|đơn vị|cửa hàng|bệnh viện)/iu;
/** The same, wherever it begins a kind of places. */
export const eachPlace =
  /(?<=^|[,]\s|các\s)(?:trường|cơ sở|doanh nghiệp|hợp tác xã|trạm|chợ|thôn|tổ dân phố|điểm|trung tâm|đơn vị|cửa hàng|bệnh viện)(?=\s)/giu;
export const quantity = /^(?:tổng )?số(?: lượng| lượt)?(?: các)?\s+/iu;
export const totalOf = (what: string) => (counter.test(what) ? `Tổng ${lowered(what)}` : `Tổng số ${what}`);
export const numberOf = (what: string) => (counter.test(what) ? what : `Số ${what}`);
const lowered = (words: string) => `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
export const shareOf = (what: string) => `Tỷ lệ ${counter.test(what) ? lowered(what) : what}`;
export const nameLabel = (what: string) => `Tên ${what}`;
export const tableNumber = (at: number) => `Bảng ${at}`;
export const andWord = /\s+và(?: các)?\s+|,\s*/iu;
export const sortColumn = 'Phân loại';
export const timesColumn = 'Số lần thực hiện trong năm';

/** Headers of a table that asks; of keys without accents. */
export const isSerialHeader = (key: string) => /^(?:stt|tt|so tt|so thu tu)$/.test(key);
export const isQuestionHeader = (key: string) =>
  /^(?:(?:ten )?(?:cac )?(?:noi dung|chi tieu|tieu chi|chi so|danh muc|hang muc|muc|cong viec|nhiem vu|thong tin)(?: (?:bao cao|thong ke|thuc hien|cong viec|chi tieu))?)$/.test(
    key,
  );
export const isUnitHeader = (key: string) => /^(?:don vi(?: tinh| do)?|dvt|d\.?v\.?t|dv tinh)$/.test(key);
/** "2024", "Năm 2024", "6 tháng đầu năm 2025". */
export const isYearHeader = (key: string) => /^(?:(?:\d+ thang(?: (?:dau|cuoi))?|quy [ivx\d]+) )?(?:nam |\/ ?)?20\d\d$/.test(key);
export const isNoteHeader = (key: string) => /^(?:ghi chu|tong(?: (?:so|cong))?|cong)$/.test(key);
export const isFilledHeader = (key: string) =>
  isYearHeader(key) || /^(?:so lieu|ket qua|so luong|thuc hien|gia tri|ky bao cao)(?:\s|$)/.test(key);

/** Groups of tasks: each text in them has a separate part in the report. */
export const groupsAsked =
  /(?:nhóm (?:biện pháp|nhiệm vụ|giải pháp|nội dung|chỉ tiêu)|các (?:nhiệm vụ|giải pháp|biện pháp)|từng (?:nhiệm vụ|giải pháp|nhóm))/iu;
/** The dispatch wants what was done in figures, year by year, whatever it is. */
export const asksFigures =
  /(?:kết quả|nội dung|nhiệm vụ)[^.;]*(?:dạng|bằng|có)\s+(?:con\s+)?số(?:\s+liệu)?[^.;]*(?:theo|từng)\s+(?:từng\s+)?năm/iu;
/** What tasks are counted by where the dispatch does not say: by the words of their heading, the first that fits. */
export const countsByHeading: readonly {
  readonly heading: RegExp;
  readonly counts: readonly (readonly [label: string, unit: string])[];
}[] = [
  { heading: /hành lang pháp lý|thể chế|văn bản|cơ chế|chính sách/iu, counts: [['Số văn bản ban hành', 'văn bản']] },
  {
    heading: /truyền thông|tuyên truyền|phổ biến|giáo dục|nâng cao nhận thức/iu,
    counts: [
      ['Số buổi tuyên truyền', 'buổi'],
      ['Số lượt người tham gia tuyên truyền', 'lượt người'],
    ],
  },
  { heading: /kỹ thuật|công nghệ|phần mềm|chuyển đổi số/iu, counts: [['Số giải pháp kỹ thuật', 'giải pháp']] },
  { heading: /năng lực|tập huấn|đào tạo|bồi dưỡng|tổ chức bộ máy/iu, counts: [['Số lượt người được tập huấn', 'lượt người']] },
  { heading: /hợp tác quốc tế/iu, counts: [['Số hoạt động hợp tác quốc tế', 'hoạt động']] },
  { heading: /kiểm tra|thanh tra|giám sát/iu, counts: [['Số cuộc kiểm tra, giám sát', 'cuộc']] },
];

/** Behind a total: what it is asked for. */
export const computeTail = /[\s,;]+để\s+(?:có\s+)?(?:làm\s+)?(?:cơ sở\s+)?(?:để\s+)?tính\s+(?:được\s+)?(?:tỷ|tỉ) lệ.*$/isu;
