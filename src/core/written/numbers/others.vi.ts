/** Figures that a report quotes of others: the whole country, another unit; patterns meet compare keys. */

/** More than the unit itself. */
export const ofAll =
  /(?<!\p{L})(?:cả nước|toàn quốc|thế giới|toàn cầu|toàn (?:thành phố|tỉnh|ngành giáo dục(?! (?:và đào tạo )?(?:quận|huyện)))|trên địa bàn (?:thành phố|tỉnh)|việt nam|thành phố hải phòng (?:ghi nhận|có|tiếp nhận|xảy ra)|(?<!(?:phối hợp|cùng|với) (?:với )?(?:các )?)(?:trường|đơn vị|quận|huyện|xã|phường|địa phương|trung tâm|tỉnh)(?: (?:th|thcs|thpt|mầm non|tiểu học|trung học cơ sở|trung học phổ thông))? (?:bạn|khác|lân cận|bên cạnh|kế bên|láng giềng|gần đó)|theo (?:thống kê|báo cáo|số liệu|khảo sát)(?: mới nhất)? của (?!nhà trường|trường|đơn vị|phòng|trung tâm|phường|xã|quận|huyện|các|ubnd|công an (?:phường|xã|quận|huyện))|(?:bộ|sở|cục|tổng đài|công an thành phố|unicef)[\p{L} -]{0,40} (?:cho biết|thống kê|công bố|ghi nhận))(?!\p{L})/u;
/** Who acts at the start of a clause: an office, of a level that group 1 or 2 names. */
export const officeActs =
  /^(?:(?:trong |cũng |riêng )?(?:trên địa bàn(?: (?:quận|huyện|phường|xã))?|(?:tại|ở|trong|trên)(?: (?!trường)\p{L}+){1,5},|năm 20\d\d|(?:ngày|tháng) [\d/]+(?![\d/])|đầu năm 20\d\d|giai đoạn [\d– -]+(?![\d– -])|[-+*•,.: \d]))*(?:(?:các |lực lượng )?(?:công an|đoàn (?:thanh niên|tncs(?: hồ chí minh)?)|thành đoàn|quận đoàn|huyện đoàn|tỉnh đoàn|hội (?:\p{L}+ ){1,4}?|hội (?:phụ nữ|lhpn|nông dân|cựu chiến binh)|ubnd|ủy ban nhân dân|mặt trận(?: tổ quốc)?|tòa án|viện kiểm sát|phòng (?:gdđt|gd&đt|giáo dục và đào tạo|văn hóa|lao động|cảnh sát|an ninh|pa\d+|pc\d+)|trung tâm|chi cục|ban chỉ đạo)(?: [\p{L}&]+){0,4}? ?(thành phố|tỉnh|trung ương|quận|huyện|phường|xã|thị trấn)?|(bộ|sở|cục|tổng cục|thành đoàn|quận đoàn|huyện đoàn|tỉnh đoàn|địa phương|cụm (?:trường|thi đua|chuyên môn)(?: (?:số )?\d+)?)(?: [\p{L}&-]+){0,5}?|ban công an (?:phường|xã)|(phường|xã|quận|huyện|thị trấn))(?: \p{L}+){0,4}? (?=(?:đã |cũng |còn )?(?:tổ chức|báo(?! (?:cáo|chí|ngay|người|thầy|cho))|cho (?:biết|hay)|thông tin|cung cấp|tiếp nhận|xử lý|bố trí|ban hành|triệt phá|khởi tố|hỗ trợ|phát hiện|tập huấn|mở|cấp|chi|tuyên truyền|xử phạt|giải quyết|phối hợp|chuyển|điều tra|bắt)(?!\p{L}))/u;
/** A centre that writes, by no name. */
export const ownCentre = /(?<!\p{L})trung tâm $/u;
export const centreWrites = /(?<!\p{L})trung tâm(?!\p{L})/u;
/** Stands behind a line that leads in deeds. */
export const anyDeed = 'tổ chức';
/** Who told of what is counted: an office, of a level that group 1 names. */
export const officeTold =
  /(?<!\p{L})(?:theo|qua|nguồn|từ|do)(?: (?!trường)\p{L}+){0,4}? (?:công an|ubnd|ủy ban nhân dân|đoàn thanh niên|quận đoàn|huyện đoàn|thành đoàn|hội (?:phụ nữ|nông dân|cựu chiến binh|khuyến học)|mặt trận|tòa án|viện kiểm sát|ban chỉ đạo|trạm y tế|bộ|sở|cục)(?: \p{L}+){0,2}? ?(thành phố|tỉnh|trung ương|quận|huyện|phường|xã|thị trấn)?(?!\p{L})/gu;
/** What an office bids or takes part in says nothing of who counts. */
export const officeBids =
  /(?<!\p{L})(?:kế hoạch|công văn|chỉ đạo|hướng dẫn|đề nghị|yêu cầu|quyết định|văn bản|chỉ thị|thông báo|mời|phối hợp|cùng|với|tuyên truyền|nội dung|chương trình|sự|tài trợ|hỗ trợ|hội thi|cuộc thi|tập huấn)(?!\p{L})/u;
/** The writer itself goes on. */
export const writerActs = /(?:[,;:]|20\d\d) ?(?:đoàn trường|liên đội|nhà trường|trường|đơn vị|trung tâm)(?!\p{L})/u;
/** All of an area: group 1 is its level. */
export const wholeArea = /(?<!\p{L})toàn (quận|huyện|phường|xã|thị trấn|tỉnh|thành phố)(?!\p{L})/u;
/** Examples out of a whole. */
export const asExample = /(?<!\p{L})(?:tiêu biểu|điển hình|ví dụ|chẳng hạn|đơn cử|trong khi đó)(?!\p{L})/u;
/** Before a named unit that did something itself. */
export const unitOpens = /(?:^|[,;:(]|trong khi đó|riêng|như|có|và|bên cạnh đó|tại|ở|năm 20\d\d) ?$/u;
/** Kinds of units that have a name of their own. */
export const unitNamed =
  /(?<!\p{L})(?:quận|huyện|phường|xã|thị trấn|trường(?: (?:tiểu học|trung học cơ sở|trung học phổ thông|th|thcs|thpt|mầm non|mn|tiểu học và thcs))?|trung tâm(?: gdnn-gdtx| gdtx)?(?: (?:quận|huyện))?) $/iu;
/** Right behind its name, what it did: a year, a verb. */
export const unitDid =
  /^ (?:(?:trong |cũng )?năm 20\d\d|đã|có|tổ chức|bố trí|tiếp nhận|xử lý|chuyển|chi|làm|ghi nhận|xảy ra|phát hiện|báo cáo|thực hiện|:|mở|cử|hỗ trợ|ban hành|với|cấp|dành|đạt|được)/u;
/** A school by its kind and name: "Trường THCS Hoa Ban", never "MÔI TRƯỜNG MẠNG". Meets the text itself; group 1 is its own name. */
export const schoolNamed =
  /(?<!\p{L})(?:[Tt]rường|[Tt]rung tâm|TRƯỜNG|TRUNG TÂM)(?: (?:[Tt]iểu học|[Mm]ầm non|TIỂU HỌC|MẦM NON|THCS|THPT|TH|MN|PT|TH&THCS|THCS&THPT|GDNN-GDTX|[Pp]hổ thông|[Tt]rung học cơ sở|[Tt]rung học phổ thông|và|,))+ ((?!THCS|THPT)\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*){0,4})/u;
/** Before a school that a clause is about; a clause about all of them, or about the office itself. */
export const beforeSubject = /^(?:(?:(?:trong|đến|hết) )?năm (?:học )?20\d\d(?: ?[-–] ?20\d\d)?|riêng|tại|ở|và|còn|trong đó|[-+*•,: ])*$/u;
export const opensWithAll =
  /^(?:(?:(?:trong|đến|hết) )?năm (?:học )?20\d\d(?: ?[-–] ?20\d\d)?|như vậy|tính chung|nhìn chung|ngoài ra|tổng cộng|và|còn|[-+*•,: ])*(?:(?:trên (?:địa bàn )?)?(?:toàn )?(?:quận|huyện|phường|xã|thị trấn|ngành)|(?:tất )?cả (?:\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|các) (?:nhà )?(?:trường|đơn vị)|các (?:nhà )?(?:trường|đơn vị)|phòng (?:gd|gdđt|giáo dục|đã|tổ chức|tiếp nhận|cũng)|ubnd|ủy ban nhân dân)(?!\p{L})/u;
/** Before and behind a name that stands alone in its line. */
export const markAlone = /^(?:[-+*•]|\(?[\da-z]{1,3}[.)])? *$/iu;
export const nothingElse = /^ *[.:]?$/u;
/** A row of a table that is a school's. */
export const schoolRow = /^(?:trường|thcs|thpt|th|mn|mầm non|tiểu học|trung tâm)(?!\p{L})/u;
/** No case, though the word is in it. */
export const otherThanCase = /(?<!\p{L})(?:nhiệm|dịch|phục|nghiệp|công|thời|mùa|chức) vụ(?!\p{L})/gu;
/** What persons have: no person is counted. */
export const ofPersons = /(?<!\p{L})(?:thông tin|dữ liệu|tài khoản|trang|facebook|zalo|kênh)(?: mạng xã hội)? cá nhân(?!\p{L})/gu;
/** Behind an event or a paper, in its part: who held it or issued it; group 1 is above all, group 2 a level. */
export const officeAfter =
  /^(?: (?!do (?:nhà )?trường)\p{L}+){0,10}? do (?:(sở|bộ|trung ương|thành phố|cấp trên|chính phủ)|(?:công an|ubnd|ủy ban nhân dân|đoàn thanh niên|quận đoàn|huyện đoàn|thành đoàn|hội(?! đồng)|mặt trận|ban chỉ đạo|phòng (?:gdđt|gd&đt|giáo dục)|đài|viện)(?: \p{L}+){0,2}? ?(thành phố|tỉnh|trung ương|quận|huyện|phường|xã|thị trấn)?)(?= )(?! phối hợp)|^ của (?:(sở|bộ|trung ương|thành phố|cấp trên|chính phủ)|(?:công an|ubnd|ủy ban nhân dân|quận đoàn|huyện đoàn|thành đoàn)(?: \p{L}+){0,2}? ?(thành phố|tỉnh|trung ương|quận|huyện|phường|xã|thị trấn))(?!\p{L})/u;
/** What is held or issued, never who was at it. */
export const heldOrIssued = /(?<!\p{L})(?:buổi|cuộc|đợt|văn bản|công văn|kế hoạch|hội nghị|chương trình)$/u;
export const departmentOpens = /^(?:sở|văn phòng sở|thanh tra sở|phòng [^\d]{3,60} sở)(?!\p{L})/u;
