/** How numbers are told in rows, next to their years and under a label; patterns meet compare keys. */

import { dictionary } from '../../lib/dictionary.ts';

/** Between the numbers of a list. */
export const betweenListed = /^ ?(?:,|;|\/|và|, và|; và|-|–)? ?$/u;
/** "2021/2022/2023": three and more. */
export const slashList = /(?<![\d/.])\d[\d.]*(?: ?\/ ?\d[\d.]*){2,}(?![\d/])/g;
/** Behind a comma or a stop inside a sentence: the label of another count, which group 1 is. */
export const nextLabel =
  /[;,.:] *(?=((?:tổng )?(?:số|lượt|kinh phí)(?!\p{L})[^;:,.\d]{2,90}?)(?: ?: ?(?:\d|(?:không|chưa|ko)(?!\p{L}))| ?: ?năm 20\d\d| là \d| (?:năm )?20\d\d ?:| \d[\d.]*(?: ?[;,)]|\.? *$)))/gu;
/** Between the labels of a list. */
export const betweenLabels = /(?:,|;| và| hoặc| hay| cũng như)(?= )/u;
/** Behind a list of labels: nothing of all. */
export const nothingOfAll = /(?<!\p{L})(?:đều|cùng)(?: là| bằng| =)? ?(?:0|không(?: có| phát sinh)?)(?=[ .;,)]*$|[;.])|: ?0(?=[ .]*$)/gu;
/** Before one, which group 1 is. */
export const nothingOfList = /(?<!\p{L})(?:không|chưa) (?:có|phát sinh|ghi nhận|xảy ra|để xảy ra) (?=([^.;:\d]{10,160}))/gu;
/** Of a list's parts: the last that is denied; one that tells of what there is; one that says more than what is counted. */
export const deniedHere = /(?<!\p{L})nào$/u;
export const tellsOfSome = /^(?:các|những|mọi|tất cả|toàn bộ)(?!\p{L})/u;
export const saysMore = /(?<!\p{L})(?:tăng|giảm|đều|vẫn|luôn|đạt)(?!\p{L})|^(?!.*(?<!\p{L})số ).*(?<!\p{L})(?:đã|được)(?!\p{L})/u;
/** A number that is no year. */
export const ownNumber = /(?<!\d)(?!20\d\d(?!\d))\d/u;
/** Behind a semicolon: the words of a clause before its first number, which group 1 is. */
export const nextClause = /;(?=([^;\d]{2,60}\d))/gu;
/** Words of order, which say nothing of what is counted. */
export const fieldsApart = /(?<!\p{L})(?:lần lượt|tương ứng(?: với)?|theo thứ tự|là)(?!\p{L})/gu;
/** Behind a number alone: its year. */
export const beforeItsYear = /^ (?:trong |vào |của )?năm 20\d\d(?!\d)/u;
export const afterAnother = /(?:,|;|và) $/u;
/** A sentence that only says the number of another year: "Sang năm 2022, con số này là". */
export const onlyContinues =
  /^(?:(?:(?:sang|đến|còn|và|trong|riêng|cũng|thì|ở|tới|bước sang) ?)?(?:năm )?20\d\d|con số(?: này)?|số(?: này| đó)|là|có|được|đạt|ở mức|lên|với|tổ chức|,|:|-|;|\s)*$/u;
/** Between two numbers of a row: years and nothing else. */
export const onlyYears =
  /^[ ,;:()=–-]*(?:(?:(?:và|còn|sang|trong|là|có|được)[ ,;:()=–-]*)?(?:năm )?20\d\d[ ,;:()=–-]*)+(?:(?:là|có|được)[ ,;:()=–-]*)?(?:và )?$/u;
/** Between a year and a number that answers it. */
export const answersYear = /^\)? ?[:=–-]? ?(?:là |có |được |đạt )?$/u;
/** A number in a label: then it is no label but a statement. */
export const figureIn = /(?<![\p{L}\d])\d[\d.]*(?: [\p{L}%]|%)/u;
/** A heading that asks one count. */
export const asksOneCount = /^(?:tổng )?số (?:lượng |lượt |buổi|vụ|cuộc|trẻ|văn bản|người|trường|cơ sở|học sinh|tổ chức)/u;
/** What became of schools themselves. */
export const changedAfter = /^ ?(?:đã |được |mới |vừa )*(?:sáp nhập|giải thể|thành lập|tách|đóng cửa|dừng hoạt động|đổi tên)/u;
/** The rest of a whole that was counted before it. */
export const stillOpen =
  /^ ?(?:việc )?(?:đang|chưa|còn)(?: được)?(?: tiếp tục)? (?:xác minh|thụ lý|điều tra|xử lý|giải quyết|theo dõi|hoàn tất|chờ)/u;
/** Events and papers: a unit is never said to consist of them. */
export const eventNoun = /^(?:buổi|lượt|vụ|cuộc|đợt|lần|văn bản|hoạt động|giải pháp)(?!\p{L})/u;
/** Before a count of events: asked or planned, not done. */
export const askedOfEvents = /(?:chỉ tiêu|được giao|dưới sự[^,;]*|cách đây|quản lý)[^\d,;]{0,25}$/u;
/** A label of what there is, not of what was done. */
export const stockLabel =
  /(?<!\p{L})(?:hiện có|hiện nay có|đang theo học)(?!\p{L})|^(?:tổng số|số) (?:học sinh|giáo viên|trường|lớp|cơ sở)(?: [\p{L},]+){0,6} (?:toàn|trên địa bàn|của) (?:quận|huyện|phường|xã|trường|địa bàn)$/u;
/** Nothing but a small word between a figure and its own year. */
export const ownYear = /^(?: (?:trong|vào|của|ở))?(?: năm)? ?$/u;
/** Some of the years that a form asks, in words. */
export const fewYears = /(?<![\p{L}\d])(?:một|hai|ba|0?[1-3]) năm|20\d\d/u;
/** "Không có tổ chức, cá nhân nào": group 1 is what there is none of. */
export const noneOf = /(?<!\p{L})(?:không|chưa) ((?:\p{L}+,? ){1,7}?)nào(?!\p{L})(?! (?:không|chưa))/gu;
/** "Chưa có hoạt động hợp tác quốc tế": group 1 begins with what there is none of. */
export const noneNamed =
  /(?<!\p{L})(?:không|chưa) (?:có|phát sinh|ghi nhận|phát hiện|tổ chức|thực hiện|triển khai|tham gia) (?:các |những |bất kỳ )?([^.;:\d]{8,90})/gu;
/** A label's word for its count. */
export const countOf = /^(?:tổng )?số (?:lượng )?/u;
/** Behind what is denied: where, when, or that it is all. */
export const nothingMore =
  /^(?: (?:nào|gì|nước ngoài|vi phạm|bị xử lý|phải xử lý|cần (?:hỗ trợ|xử lý|can thiệp)))*(?: (?:trong|trên|tại|ở|về|từ|của)(?: (?!(?:trong|trên|tại|ở|về|từ|của) )\p{L}+){1,8})*(?:,.*)?$/u;
export const figureBefore = /(?<!\p{L})\d[\d.]*(?: \p{L}+){1,3}?(?: (?:trong|vào|của|ở))?(?: năm)? ?$/u;
/** "34 trên 40": what a number is counted of. */
export const baseAfter = /^ (?:trên|trong)(?: tổng)?(?: số)? \d[\d.]*(?!\d|[.,/]\d)/;
/** "…, đã giải quyết dứt điểm": to the end of the clause; group 1 begins with what was done. */
export const allDone =
  /(?<!\p{L})(?:đã|đều|và đã|đã đều|đều đã)(?: được| kịp thời| phối hợp| cùng công an| tổ chức)* (\p{L}+(?: \p{L}+){0,13}? ?)(?=[,;.(]|$)/gu;
export const notAllDone = /(?<!\p{L})(?:chưa|đang|một phần|một số|phần lớn|hầu hết|còn|không)(?!\p{L})/u;
/** Regularly, where no number says how often. */
export const steadily =
  /(?<!\p{L})(?:định kỳ|thường xuyên|đều đặn|(?:hằng|hàng|theo|mỗi|từng) (?:tháng|quý|tuần|học kỳ|năm)|(?:tháng|tuần|quý|năm) nào cũng)(?!\p{L})/u;
export const notSteadily = /(?<!\p{L})(?:chưa|không|ít khi|thỉnh thoảng|đôi khi)(?!\p{L})/u;
/** Before an answer that there is nothing: who has nothing, and why. */
export const whoHasNone =
  /^(?:(?:do|vì) [^,\d]{3,60}, ?)?(?:(?:hiện|hiện nay|hiện tại|đến nay|nhìn chung),? )?(?:(?:nhà |các )?trường|đơn vị|trung tâm|phòng|ubnd (?:xã|phường)|xã|phường|quận|huyện|chúng tôi|em)? ?(?:hiện |vẫn )?(?=(?:không|chưa)(?!\p{L}))/u;
/** Behind it: words that add nothing, then how it was done all the same; never that some year has some. */
export const afterNone =
  /(?: (?:riêng|được|gì|cả|thêm|nào|cho (?:nội dung|công tác|việc|chương trình) này))*(?:(?: (?:nên|vì|do|bởi|mà)(?!\p{L})|[,(;])(?!.*(?:\d|(?<!\p{L})(?:trừ|nhưng|tuy nhiên|song|chỉ)(?!\p{L}))).*)?$/u;
/** Behind a denial: signs and small words before the next year. */
export const aroundTail = /^[^\p{L}\d]+|(?:[^\p{L}\d]|(?<!\p{L})(?:và|còn|đến|sang|riêng|trong|cả|năm|các)(?=[^\p{L}]|$))+$/gu;
/** Nobody counted, or what was counted is not at hand. */
export const notCountedYet =
  /(?<!\p{L})(?:(?:chưa|không|chờ|đang)(?: \p{L}+){0,2} (?:thống kê|cập nhật|tổng hợp|số liệu)|thất lạc)(?!\p{L})/u;
/** Behind a denial: there is some all the same, or nobody counted. */
export const notNone =
  /(?<!\p{L})(?:(?<!(?:không|chưa|ko) )có|một|hai|ba|bốn|sáu|bảy|tám|chín|mười|vài|nhiều|thống kê|cập nhật|tổng hợp|theo dõi|thất lạc|lưu|nắm|rõ|đầy đủ|số liệu)(?!\p{L})/u;
export const withOtherWork = /(?<!\p{L})(?:lồng ghép|kết hợp|gộp|chung)(?!\p{L})/u;
/** Years in words, which group 1 counts, then that they have none. */
export const noneOfRest =
  /(?<!\p{L})(?:(?:các|những) năm|(hai|ba|0?[23]) năm) (?:còn lại|khác|kia|đầu|trước|trước đó|sau|sau đó)(?: (?:thì|đều|là|cũng)|[:,])* ?(?:(?:không|chưa|ko)(?: (?:có|phát sinh|xảy ra|ghi nhận|tiếp nhận|bố trí|tổ chức|thực hiện|chi))?(?: (?:vụ|vụ việc|trường hợp|kinh phí|hoạt động|buổi))?(?: nào)?|0(?: \p{L}+)?)(?=[.,;)]|$)/gu;
export const fewOf: Readonly<Record<string, number>> = dictionary({ ...{ hai: 2, ba: 3, 2: 2, 3: 3 }, ...{ '02': 2, '03': 3 } });
/** Around an answer: signs, and what is left of the time that it names. */
export const aroundTimes = /^(?:[:;,. ]|(?:trong|cả|suốt|từ|năm|qua)(?= ))+|(?:[;,. ]|(?: trong| cả| suốt| từ)(?= *$))+$/gu;
/** Between a number and its time. */
export const inTime = /^ (?:(?:trong|cả|suốt|của|ở) )*$/u;
/** "1.750.000d", typed without its mark. */
export const plainDong = /^ ?d(?![\p{L}\d])/u;
/** "1tr5" is 1,5 million; group 1 is the part. */
export const shortMillions = /^ ?tr(\d)(?![\p{L}\d])/u;
/** Right before a number of events, in its part: people who were at them. */
export const attended =
  /(?<!\p{L})(?:học sinh|học viên|các em|trẻ em|lớp|khối|phụ huynh|cha mẹ|giáo viên|thầy cô|cán bộ|nhân viên|đoàn viên|hội viên|người dân|bà con)(?: [\p{L}\d]+){0,5}? (?:đều|được|đã|cùng|phải|cũng)(?: (?:đều|được|đã))*(?: (?:tham gia|tham dự|dự|học|nghe|xem|trải nghiệm|sinh hoạt|tiếp cận))(?!\p{L})[^,;:.(\d]*$/u;
/** Between a verb and its number. */
export const passiveEnd = /(?: được)? $/u;
/** Right before a number, in its part: how many for each of them. */
export const ofEachOne =
  /(?<!\p{L})(?:mỗi|từng) (?:trường|lớp|khối|tháng|tuần|quý|đơn vị|em|học sinh|học viên|học kỳ|kỳ|cơ sở|phường|xã|thôn|tổ dân phố|giáo viên|ngày|người|gia đình|chi đoàn|điểm)(?!\p{L})[^,;:.(\d]*$/u;
/** Of the year before: "do có 1 vụ của năm trước chuyển sang". */
export const carriedOver =
  /^[^,;.(\d]{0,25}?(?:(?:của|từ) (?:năm|kỳ) trước|(?:của|từ) năm 20\d\d (?:chuyển|còn lại|tồn|để lại)|chuyển (?:sang|tiếp)|tồn (?:đọng|từ))/u;
/** The rest of a line that is one number. */
export const loneNumber = /^\d[\d.]*[;,. ]*$/u;
/** A label that a number alone follows begins with what it counts. */
export const countFirst = /^(?:tổng(?: cộng)?|(?:tổng )?(?:số|lượt|kinh phí))(?!\p{L})/u;
/** Its mark. */
export const itemBefore = /^(?:[-+*•(]|\(?[\da-z]{1,3}[.)])[ )]*/u;
/** Its number is of a name: of a place, a paper, a telephone. */
export const behindName = /[\d–-] ?$|(?<!\p{L})(?:theo|bằng|tại|ở|qua(?! mạng))(?: \p{L}+){1,3} ?$/u;
/** "Số buổi tuyên truyền năm 2023 là 05": the time of a label is no name. */
export const yearsAtEnd = / (?:(?:trong|của|cả|các|giai đoạn|từ|đến|hết|năm|học) )*20\d\d(?: ?(?:-|–|đến|và|,) ?(?:năm )?20\d\d)*$/u;
/** What is so all the same: to the end of the part, of no other words than its own. */
export const concession = /(?<!\p{L})(?:dù|mặc dù|dẫu|trong khi(?! đó))(?!\p{L})[^,;]*$/u;
/** Behind a number, in its part: of a later time. */
export const forLater = /^[^,;.\d]{0,40}?(?<!\p{L})(?:cho|của|vào|sang) (?:năm|năm học|học kỳ|quý|tháng) (?:sau|tới|tiếp theo)(?!\p{L})/u;
/** "2/3 phụ huynh": how large a part, never how many. */
export const partOfPeople = /^(?:phụ huynh|cha mẹ|học sinh|học viên|giáo viên|cán bộ|nhân viên|người dân|gia đình|hộ)(?!\p{L})/u;
/** "Tập huấn 3 buổi cho 45 lượt": the second number goes with the first. */
export const ofOneAct = /^ (?:cho|với|tới|đến|thu hút|có|gồm) (?:sự tham gia của )?$/u;
/** Of a sentence without its year and its numbers. */
export const nothingButNumbers = /^(?:(?:năm|riêng|còn|trong|và|là|có|được|đạt|cho|với)(?!\p{L})|[^\p{L}\d])*$/u;
