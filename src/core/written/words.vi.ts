/** What reading a written report must know of Vietnamese; patterns meet compare keys. */
import { dictionary } from '../lib/dictionary.ts';

/** An item mark at the start of a line. */
export const bullet = /^\s*(?:[-–—+*•▪●◦·►✓✔✅☑➤❖♦◆✦★☆○‣∙➢■□o\uf0b7\uf02d\uf0a7](?=\s|\p{Lu}|\d)\s*)+/u;
/** "II.", "II/", "Phần II": a part. Group 1 is its number. */
export const romanMark = /^(?!V\/v)(?:(?:Phần|PHẦN)\s+)?((?:X{0,2})(?:IX|IV|V?I{1,3}|V|X))\s*(?:[.)/:-]|(?=\s))\s*(?=\S)/u;
/** "A.", "B)": a part in letters. */
export const letterMark = /^([A-H])\s*[.)/–-]\s+(?=\p{Lu})/u;
/** "Nhóm 1 - Pháp lý", "Nội dung 2:". Group 1 is its number. */
export const groupMark = /^(?:Nhóm|NHÓM|Nội dung|NỘI DUNG|Nhiệm vụ|NHIỆM VỤ|Mục|MỤC|Câu|CÂU)(?: số| thứ)? (\d{1,2})\s*[.:)–-]\s*(?=\S)/u;
/** "2.", "2.1.", "2)", "(2)", "1.1". Group 1 is its number. */
export const arabicMark = /^\(?(\d{1,2}(?:\.\d{1,2}){0,3})(?:\s*[.)/](?!\d)\s*|(?<=\.\d{1,2})\s+)(?=\S)/u;
/** "a)", "b.". */
export const alphaMark = /^([a-zđ])[.)]\s+(?=\S)/u;

/** Before an answer to a question that is quoted. */
export const answerMark = /^\s*(?:(?:[-+*•] *)?(?:Trả lời|TRẢ LỜI|TL|Đáp|Tra loi)\s*[:.]|=+>|→|⇒|➔|->)\s*/u;

/** Words before a full stop that ends no sentence. */
export const wordsBeforeStop = new Set('tp tr tt tx ths ts gs pgs bs nxb vd st no đ/c đc sđt đt q h p x ubnd gs.ts v.v'.split(' '));

/** Letterhead, salutation, basis and closing: no answer to any question. */
export const furniture =
  /^(?:cộng hòa xã hội|độc lập\s*[-–]\s*tự do|kính gửi|nơi nhận|lưu:|như trên|như kính gửi|số:|số\s+\/|báo cáo$|báo cáo (?:kết quả|tình hình|tóm tắt|về|việc|công tác)|trên đây là|tm\.|kt\.|hiệu trưởng$|phó hiệu trưởng$|giám đốc$|chủ tịch$|phó chủ tịch$|trưởng phòng$|người lập|\(?ký|căn cứ|thực hiện (?:theo )?(?:công văn|văn bản|kế hoạch|quyết định|điều|chỉ đạo|đề cương)|v\/v|về việc|[^.]{0,40}, ngày\s[^.]{0,30}năm)/u;
export const closingFormula = /^(?:nơi nhận|trên đây là)/u;
/** "… báo cáo như sau:" */
export const openingFormula = /báo cáo[^.]{0,40}(?:như sau|cụ thể)[^.]{0,20}:?$/u;

/** An answer that says there is nothing to say. */
export const nothingSaid =
  /^(?:(?:đơn vị |nhà trường |trung tâm |trường |phường |xã |phòng )?(?:hiện )?(?:không|chưa|ko)(?: có| phát sinh| thực hiện| triển khai| tham gia| tổ chức){0,2}(?: hoạt động hợp tác quốc tế| hợp tác quốc tế| chương trình| dự án| nội dung| vướng mắc| khó khăn| khó khăn,? vướng mắc| đề xuất| kiến nghị| đề xuất,? kiến nghị| gì| hoạt động)?(?: gì| này| nào)?|kps)[.;…\s]*$/u;

/** Number words; a lone "năm", "tư", "không" is never one. */
const word = 'một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mười|mươi|trăm|nghìn|ngàn|triệu|linh|lẻ';
export const spelt = new RegExp(`(?<!\\p{L})(?:${word})(?: (?:${word}))*(?!\\p{L})`, 'gu');
/** Five or a year: five only right behind a verb that takes a count. */
export const five = 'năm';
export const fiveBefore =
  /(?:tiếp nhận|xử lý|tổ chức|ghi nhận|phát hiện|hỗ trợ|có|được|giải quyết|ban hành|mở|xảy ra|can thiệp|tập huấn) $/u;
export const notSpelt = /^(?:tư|lăm|mươi|linh|lẻ|nghìn|ngàn|trăm|triệu|mốt|năm (?:một|hai|ba|bốn|tư|sáu|bảy|tám|chín))$/u;

/** Before a number: more or less than it. */
export const estimate = /(?:hơn|trên|gần|khoảng|dưới|tầm|chừng|ước tính|ước|xấp xỉ|ít nhất|tối thiểu|không dưới|[~≈≥≤><])\s*$/u;
/** Between percentages of one rate, its times apart. */
export const rateLink = /^[\s,;:()–-]*(?:(?:năm|là|đạt|chiếm|còn|và|tăng lên|giảm còn|lên|xuống|ước|khoảng|hơn|gần|trên)[\s,;:]*)*$/u;
export const estimateAfter = /^\s*(?:\+|trở lên)/u;
/** Of counts: "1,2 nghìn lượt". */
export const countScales: Readonly<Record<string, number>> = dictionary({ nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9 });
export const scaleWord = /^ ?(nghìn|ngàn|vạn|triệu|tỷ)(?!\p{L})/u;
/** Words between a number and its noun. */
export const beforeNoun = /^ ?(?:(?:\((?:\p{L}| )+\)|lượt|em|cái|tổng số|toàn thể) ?(?=\p{L}))?/u;

/** Right before a number in words: its year. */
export const behindYear = /20\d\d\)? ?[:=–-]? ?$/u;
/** After an amount in words. */
export const coins = /^ (?:đồng|đ|vnđ|vnd)(?![\p{L}\d])/u;
/** A line that ends so goes on in the next. */
export const lineGoesOn = /[-,–]$|[;,] ?(?:năm )?20\d\d ?:$/iu;
/** After a number: a unit of money, at least one word of it. */
export const moneyAfter =
  /^ ?(?:(?:tỷ|triệu|tr(?! ?\d)|trđ|nghìn|ngàn)(?: (\d[\d.,]*) ?(?:triệu|nghìn|ngàn))?(?: ?(?:đồng|đ|vnđ|vnd))?|đồng|đ|vnđ|vnd|₫)(?: chẵn)?(?![\p{L}\d])/u;

/** Right before a number, in its own clause: a stock of people or schools, not a result. */
export const population =
  /(?:hiện có|hiện nay có|hiện tại có|toàn (?:thành phố|tỉnh|quận|huyện|phường|xã|trường|ngành|thị xã) (?:hiện )?có|địa bàn(?: [\p{L} ]{0,30})? có|có tổng số|tổng số (?:học sinh|giáo viên|trẻ em|dân|cán bộ|học viên|trường|hộ)[\p{L} ]{0,20}(?:là|:)|quản lý|chiếm|quy mô|(?<!, )gồm(?: có)?|dân số|trong tổng số|trên tổng số|theo thống kê[^,;]{0,40}|cả nước (?:có|ghi nhận)?|việt nam (?:có|ghi nhận)?|thế giới|toàn quốc|với quy mô|biên chế|độ tuổi|dưới sự[^,;]*|cách đây|được giao|chỉ tiêu|(?<!\p{L})lớp (?:với|và|,))[^\d,;]{0,25}$/u;
/** Anywhere before it in the sentence, when nothing is done in between. */
export const possession =
  /(?:nhà trường|trường|trung tâm|phường|xã|huyện|quận|đơn vị|phòng|ngành)(?: [\p{L} ]{0,40})? (?:có|với)(?: hơn| trên| gần| khoảng)? $/u;
/** Right before a number: a change, an ordinal, a place or a person's class. */
export const notCounted =
  /(?<!\p{L})(?:kế hoạch(?: là)?|chỉ tiêu(?: là)?|hoãn|hủy|lùi|tăng(?: thêm| lên)?|giảm(?: đi| xuống)?|lần thứ|thứ|lớp|khối|khóa|tổ|điều|khoản|chương|quý|tuần|tháng|ngày|trang|mục|phụ lục|phường|quận|đội|(?<!tổng |con )số|học kỳ|bài|hạng|top|mỗi|bình quân|trung bình|(?:bình quân|trung bình|tính ra)[\p{L} ]{0,25}|mỗi (?:trường|lớp|tháng|phường|đơn vị|tuần|buổi|khối)(?: [\p{L} ]{0,20})?|từng|cứ|ngoài|(?:nhiều|ít|cao|thấp) hơn(?: (?:năm|kỳ|cùng kỳ|so với)[\p{L} ]{0,20})?|ngõ|đường|(?<!định )kỳ|vòng|so với|còn(?: lại)?|do|bởi|thiếu|hụt|nợ|tiết kiệm(?: được)?|xin)\s*$/u;
/** A place where it was done: "tại 5 trường", "cho 12 trường". */
export const placeBefore = /(?:tại|ở|cho|của|từ|tới|đến|với|trong|cùng|giữa)(?: (?:hơn|trên|gần|khoảng|toàn bộ|cả|tất cả))?\s*$/u;
/** Right after the noun: a rate, a duration. */
export const rateAfter =
  /^\s*(?:\/(?! ?\d[\d.]*(?:[^\p{L}\d. ]|$| (?:lượt|vụ|buổi|cuộc|văn bản|em|trẻ|học sinh|người)(?!\p{L})))|một (?:tháng|tuần|trường|lớp)|(?:cho )?mỗi (?:tháng|tuần|lớp|trường|em|học sinh|trẻ|buổi|người|đơn vị)|(?:trên|trong) (?:tuần|tháng|ngày))/u;
/** "trong đó 5 buổi …", "gồm": parts of what was said before. */
export const partsFrom = /(?<!\p{L})(?:trong đó|trong số đó|trong số này|gồm|bao gồm|cụ thể|riêng|chia ra|trong ấy)(?!\p{L})/u;
/** "5 buổi trong số đó …": what is before it is a part. */
export const partAfter = /^ ?(?:trong số (?:đó|này|ấy)|trong đó|trong tổng số)(?!\p{L})/u;
/** Before the year in a bracket that tells why. */
export const yearOfCause = /(?<!\p{L})(?:từ|do|vì|sau|trước|kể từ)(?: (?:đầu|cuối|hết|giữa))?(?: (?:năm|tháng|ngày))? ?[\d/]*$/u;
/** "Trong 45 vụ được báo tin thì 6 vụ …": what the rest is counted of. */
export const countedOf = /(?<!\p{L})(?:trong|trên)(?: tổng)?(?: số)?\s*$/u;

/** A denial before a number: "chưa xử lý 2 vụ". */
export const deniedBefore = /(?<!\p{L})(?:chưa|không|chẳng)(?! (?:những|chỉ|ít|kể|dưới))(?: \p{L}+){0,3} $/u;

/** No case occurred. */
export const noCase =
  /(?<!\p{L})(?:không|chưa) (?:có |để |hề |từng |ghi nhận |phát hiện |tiếp nhận |nhận được )*(?:xảy ra |phát sinh |ghi nhận |phát hiện |tiếp nhận |nhận được )?(?:các |những |bất kỳ |một |trường hợp |vụ |vụ việc |học sinh |trẻ |em )*(?:(?:vụ việc|vụ|trường hợp|tin báo(?!,| về (?!trẻ|việc trẻ))|tin tố giác)(?: nào)?|(?:học sinh|trẻ em|trẻ|em|học viên)(?: nào)? (?:bị (?:xâm hại|bắt nạt|dụ dỗ|lôi kéo|quấy rối)|là nạn nhân))(?!\p{L})/gu;
/** Behind a denial: only cases of some sort are denied. */
export const someCases =
  /^ ?(?:\(|nghiêm trọng|phức tạp|lớn|đặc biệt|nổi cộm|mới|tồn|quá hạn|kéo dài|khiếu|đơn thư|ngoài|tái|nào (?:nghiêm trọng|phức tạp|lớn|phải|tồn|quá)|(?:nào )?(?:đã |kịp )?(?:được|bị) (?:xử|hỗ trợ|giải quyết|can thiệp|chuyển|khởi tố|kết luận|báo cáo))/u;
/** "Không phát sinh." as a whole answer. */
export const noCaseAlone = /^(?:đơn vị |nhà trường )?(?:không|chưa) (?:phát sinh|xảy ra|có)(?: vụ(?: việc)?| trường hợp)?(?: nào)?[.;]?$/u;
export const aboutAbuse =
  /(?:tin báo|xâm hại|xâm phạm|bắt nạt|trẻ em|học sinh|vụ việc|trên mạng|qua mạng|không gian mạng|môi trường mạng|vụ)/u;
/** Cases were handled, in words without a number. */
export const handledCases =
  /(?:tiếp nhận(?: và|,)? (?:xử lý|giải quyết)|đã (?:xử lý|hỗ trợ|can thiệp|giải quyết)|xử lý(?: các)?|hỗ trợ(?:,| và)? can thiệp|được phát hiện và can thiệp) (?:\p{L}+ ){0,4}?(?:trường hợp|vụ việc|vụ|nạn nhân)|trường hợp[^.;]{0,60}(?:đã được|đều được) [^.;]{0,40}(?:xử lý|can thiệp|hỗ trợ)/u;
/** Conditions and rules of procedure are no results. */
export const conditional =
  /(?<!\p{L})(?:khi có|khi phát hiện|nếu|quy trình|cách|kỹ năng|hướng dẫn|về việc|nguy cơ|có thể|sẽ|đề nghị|cần)(?!\p{L})[^.;,]{0,60}$/u;

/** "12 vụ … lần lượt là": one number a year, in order. */
export const inOrder = /(?<!\p{L})(?:lần lượt|tương ứng|theo thứ tự)(?!\p{L})/u;
/** Offices' words for the whole period. */
export const wholePeriod =
  /(?<!\p{L})(?:giai đoạn|(?:trong |qua |sau )?(?:bốn|ba|hai|năm|[2-5]|0[2-5]) năm(?: qua| vừa qua| thực hiện)?(?! \d)|các năm(?: qua)?|những năm qua|từ (?:đầu )?năm 20\d\d(?: đến| tới)?(?: nay)?|từ khi|đến nay)(?!\p{L})/gu;
export const partOfYear = /(?:[369] tháng(?: đầu| cuối)?|quý|học kỳ|nửa)(?: [\p{L}\d]+){0,2} $/u;
export const zeroSaid =
  /^(?:(?:không|chưa|ko) (?:có|phát sinh|xảy ra|ghi nhận|tiếp nhận) (?:ai|(?:(?:số|vụ|việc|vụ việc|trường hợp|em|trẻ|trẻ em|học sinh|tổ chức|cá nhân|người|đối tượng|buổi|cuộc|lượt|lần|đợt|hoạt động|văn bản|xâm hại),? ){1,5}?nào)|0|00|(?:không|ko)(?: có| phát sinh| xảy ra)?|chưa phát sinh|kps|(?:không|chưa) (?:bố trí|tổ chức|thực hiện|chi|cấp|có (?:nguồn )?kinh phí|được bố trí|được cấp))(?: (?:vụ|vụ việc|trường hợp|em|trẻ em|trẻ|buổi|cá nhân))?(?: nào)?$/u;

/** Verbs too common to undo a statement of stock. */
export const weakVerbs = new Set(['cho', 'với', 'có', 'đến', 'tới', 'dự', 'số']);
/** Before a number nothing but a comma or “và”. */
export const nothingAfterComma = /(?:,| và|, và) $/u;
/** Between two verbs that share an object: "tiếp nhận và xử lý 5 vụ". */
export const sharedObject = /^(?:,| và|, và| -|\/)? ?(?:đã |kịp thời )?$/u;
/** A year with a zero in words: "năm 2021 không có"; group 1 is the year. */
export const zeroOfYear =
  /(20\d\d) ?(?::|-|là|có|,)? ?((?:không|ko)(?: có| phát sinh| xảy ra)?(?: vụ(?: việc)?| trường hợp)?(?: nào)?|chưa phát sinh|(?:không|chưa) (?:bố trí|tổ chức|thực hiện|chi|cấp|có kinh phí|được bố trí|được cấp)(?: kinh phí| buổi nào)?)(?=[;,.)]|$)/gu;
/** After a bare number of a list: it ends there. */
export const numberEnds = /^ ?(?:[;,.)(]|$|\(|và )/u;
/** Ends a label: "Số buổi: ", "Số buổi là". */
export const labelEnd = /^(.{3,200}?)(?::| là (?=\d)| đạt (?=\d)| (?=năm 20\d\d ?:)| (?=\d[\d.]*[;,. ]*$))/u;

/** What a denial of cases is typed as. */
export const noneTyped = 'không phát sinh';
export const ofOffenders = /vi phạm/u;
/** Before a bare number of a list. */
export const bareBefore = /(?:[:;,(=]|20\d\d\)?|là|có|^)[ :=–-]*$/u;
/** A heading that begins as a letterhead does. */
export const resultsHeading = /^báo cáo kết quả thực hiện$/u;
/** How headings without a number begin. */
export const plainHeading = /^(?:về|công tác|kết quả)/u;
export const asFollows = 'như sau';
/** A number that makes a heading a sentence. */
export const figureInHeading = /(?<![\d/-])\d{1,3}(?:\.\d{3})* (?:buổi|lượt|vụ|em|trường|văn bản|triệu)/u;
/** A row's label that counts something. */
export const countLabel = /^(?:tổng )?số|lượt|buổi|vụ/u;
export const alphaLetter = /^[a-zđ]$/iu;

/** Between figures that share what follows. */
export const betweenFigures = /^(?:,|;| và|, và| cùng| cùng với|\/)? ?$/u;
/** "Nhà trường có 36 lớp, 1.480 học sinh": what it has, to the end of the clause. */
export const havingUnit =
  /(?:trường|trung tâm|phường|xã|huyện|quận|đơn vị|phòng|ngành|thành phố|tổ|ban)(?: [\p{L} ]{0,40})? (?:hiện |đang |hiện đang )?(?:có|với|gồm)(?!\p{L})[^;]*$/u;
/** Times and small words, which say nothing of what is counted. */
export const smallWords = /(?:năm|mỗi|từng|trong|riêng|có|được|với|là|và|khoảng|hơn|\d|[^\p{L}])+/gu;

/** After a comma, a year begins its own part: "…, năm 2022 có". */
export const yearOpens = /,\s*((?:trong |riêng )?năm 20\d\d[^,;]*)$/u;

/** A title that names its year; never a date or a document's. */
export const reportTitle = /^(?!.*(?:ngày|số \d|\/))(?:báo cáo|kết quả|tình hình|về việc|công tác)[^.;]*năm 20\d\d/u;

/** Cells of a row that only spaces separate. */
export const yearHeadCell = /^năm$/iu;
export const yearCell = /^(?:năm )?20\d\d$/iu;
/** Before the word of a column: "Số lượng", "Tổng số". */
export const columnCount = /^(?:tổng )?(?:số lượng|số) |^tổng /u;
/** Documents were issued; who is the contact is said only after it. */
export const issued =
  /(?<!\p{L})(?:ban hành|xây dựng|ra|ký|lập) (?:được |các |và triển khai |nhiều )?(?:\d+ )?(?:công văn|kế hoạch|văn bản|quyết định|thông báo|chỉ thị|hướng dẫn)/u;
/** A document by its number: "91/KH-UBND". */
export const numberedPaper = /\d\/(?:\d{4}\/)?(?:KH|QĐ|CV|CT|TB|HD|NQ)(?!\p{L})/u;
/** Heads of those who came, whatever to. */
export const attendance = /^lượt|học sinh|^hs$/u;
/** Before the years of a programme: they name it, not the years one by one. */
export const ofProgramme = /(?:giai đoạn|thời kỳ|nhiệm kỳ) (?:từ )?(?:năm )?$/u;
export const caseNouns: ReadonlySet<string> = new Set(['vụ', 'vụ việc']);
/** After a comma: the same object goes on, "cán bộ, giáo viên được tập huấn". */
export const goesOnAfterComma =
  /^, (?:giáo viên|nhân viên|học sinh|học viên|phụ huynh|cán bộ|công chức|viên chức|người lao động|cha mẹ|đoàn viên|hội viên|can thiệp|hỗ trợ|tham gia|tham dự|tuyên truyền|truyền thông|bồi dưỡng|xử lý|tư vấn|thcs|thpt|tiểu học|trung học)(?!\p{L})/u;
/** "…, nhà trường đã ban hành Kế hoạch số 12": what the unit itself issued, not what it rests on. */
export const issuedByUnit =
  /(?:(?<!\p{L})(?:đã|cũng đã|kịp thời|chủ động)|, (?:\p{L}+ ){1,6}?)(?: ?(?:đã|kịp thời|chủ động|tham mưu))* ?(?:ban hành|xây dựng|ra|ký|lập|cụ thể hóa bằng|triển khai bằng)(?: được| và triển khai)?(?: \d+)? (?:các |những )?(?:kế hoạch|công văn|văn bản|quyết định|thông báo|chỉ thị|chương trình|hướng dẫn)/u;
export const letterheadUnit =
  /^(?:phòng|trường|ubnd|ủy ban|uỷ ban|trung tâm|sở|công an|đảng|huyện|quận|thành phố|bộ|ban chỉ đạo|thpt|thcs)(?!\p{L})/u;
/** A line with one of these says something: it is no title. */
export const saysDone =
  /(?<!\p{L})(?:được|đã|có|là|không|chưa|đang|sẽ|bị|cần|rất|còn|do|cho|tại|bằng|trực|ký|phát|gồm|dùng|bật|cài|đặt|mở|thi|cử|họp|dự|in|treo)(?!\p{L})/u;
/** A case, not a school: "số trường hợp". */
export const compoundCase = /trường hợp/g;
export const plainCase = 'vụ';
/** The head of a table of questions and answers. */
export const outlineHead =
  /^(?:(?:tt|stt|số tt|#) \| )?(?:nội dung|nhóm|mục|lĩnh vực|nhiệm vụ|tiêu chí|câu hỏi|yêu cầu|đề mục|vấn đề|hạng mục|công việc|phần)[^|]*\|[^|]*(?:\|[^|]*)?$/u;
/** Begins a sentence, not a title. */
export const toldOpening = /^(?:phân công|giao|cử|mọi|nhà trường|trường|đơn vị|phòng|trung tâm|bgh|ban giám hiệu|chi đoàn|ubnd) /u;
/** In a heading, what was or was not achieved: it tells of no deed. */
export const achieved = /(?<!\p{L})(?:(?:điều|mặt|việc|cái|những gì|phần) )*(?:đã |chưa )?(?:làm )?được(?!\p{L})/gu;
