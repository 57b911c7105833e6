/** Sentences that answer no question in words, wherever they stand; patterns meet compare keys. */

/** What is asked of those above, whatever the heading; what was asked of others is a deed, and so is what was done. */
export const asksOpening =
  /^(?:(?:bên cạnh đó|ngoài ra|vì vậy|do đó|nhân đây), )?(?:(?:nhà trường|đơn vị|trung tâm|phòng|xã|phường|trường) )?(?:trân trọng |kính |xin |rất )*(?:(?:đề nghị|kiến nghị|đề xuất|mong(?: muốn)?|xin)(?: với)? (?:các |lãnh đạo |cơ quan )*(?:sở|ubnd|ủy ban|bộ(?! phận| môn)|chính phủ|cấp (?:trên|ủy)|thành phố|tỉnh|trung ương|nhà nước|ngành|phòng (?:gd|giáo dục))|(?:đề nghị|kiến nghị|đề xuất|mong|xin)(?: được)? (?:hỗ trợ|được|cấp (?:thêm|kinh phí|máy)|có thêm|bổ sung (?:kinh phí|máy|thiết bị|biên chế|tài liệu)))(?!\p{L})(?!.*(?<!\p{L})đã(?!\p{L}))/u;
/** What will be, never what a rule says will happen to somebody. */
export const planned = /(?<!\p{L})(?:sẽ(?! (?:bị|không|phải|được nhắc))|dự kiến|phấn đấu)(?!\p{L})/u;
/** A sentence on a year that the form does not ask of, with a word of planning; or that opens with the plan of that year. */
export const plannedIn =
  /(?<!\p{L})(?:kế hoạch|chỉ tiêu|mục tiêu|tính (?:làm|mở|tổ chức|sẽ)|dự toán|mỗi năm|hằng năm|tối thiểu|ít nhất|tiếp tục|đăng ký)(?!\p{L})/u;
export const yearAheadOpens = /^(?:[-+*•] ?)?(?:sang|trong|từ|đến|riêng|còn)? ?(?:năm|giai đoạn) 20\d\d/u;
export const aheadOpening =
  /^(?:[-+*•] ?)?(?:\p{L}+ ){0,3}?(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán)(?! (?:trực|dạy|bài|môn|tuần))(?: (?:\p{L}+ ){0,3}?)?(?:năm |giai đoạn )?(20\d\d)/u;
/** What a unit is: two counts of what it has, side by side. */
const had = String.raw`(?:hơn |gần |trên |khoảng )?\d[\d.,]* (?:lớp|học sinh|hs|học viên|cán bộ|cbgv|giáo viên|nhân viên|trường|thôn|xóm|tổ dân phố|khu dân cư|trẻ em|trẻ|em|khẩu|nhân khẩu|người|hộ|hộ dân|cơ sở|điểm trường|điểm)(?!\p{L})`;
export const situation = new RegExp(
  String.raw`^(?:(?:hiện nay|hiện|đến nay|tính đến[^,]{0,40}|năm (?:học )?20[\d –-]+(?![\d –-])),? ?)*(?:(?:toàn |nhà )?(?:trường|đơn vị|trung tâm|phòng|phường|xã|quận|huyện|thị trấn|đặc khu|cơ sở|địa bàn)(?! (?:lập|thành lập|tổ chức|mở|cử|bố trí|phân công|giao))(?:(?! (?:lập|tổ|nhóm|câu lạc bộ|ban|đội|lớp|mời|cho)(?!\p{L})) [\p{L}-]+){0,6}? )?(?:có|gồm|với|quản lý|nuôi dạy|là) ${had}[^.;]*?[,;] ?(?:và |gồm |trong đó |dân số )*(?:[\p{L} ]{0,25}(?:là|có) )?${had}`,
  'u',
);
/** A heading of what is to be done in years that the form does not ask of. */
export const aheadHeading = /(?<!\p{L})(?:mục tiêu|nhiệm vụ|chỉ tiêu|phương hướng|kế hoạch|định hướng|giải pháp)(?!\p{L})/u;
export const backHeading = /(?<!\p{L})(?:kết quả|đánh giá|tình hình|thực hiện|đã|sơ kết|tổng kết)(?!\p{L})/u;
/** Opens with what a figure is called: "Số vụ: năm 2021 …". */
export const countOpens = /^(?:tổng )?số /u;
export const saysCount = /\d|(?<!\p{L})(?:không|chưa)(?!\p{L})/u;
/** There was no money. */
export const noneOpens =
  /^(?:[\p{L}\d]+,? ){0,6}?(?:không|chưa) (?:có|được|bố trí|cấp|phân bổ|phát sinh|sử dụng|chi)[^,;.]{0,20}(?:kinh phí|ngân sách)|^(?:nguồn )?(?:kinh phí|ngân sách)[^,;.]{0,30}(?:không|chưa) (?:có|được|bố trí|cấp|phân bổ|phát sinh)/u;
/** What money was spent on is an answer of its own. */
export const spentOn =
  /(?<!\p{L})(?:lắp|mua|in|trang bị|cài|sửa|nâng cấp|tuyên truyền|tập huấn|tổ chức|làm|treo|dựng|thuê|biên soạn|phát)(?!\p{L})/u;
