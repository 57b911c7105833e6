/** Words by which a sentence is told of: those that say nothing, and those that decide. */

import { listed } from '../../lib/listed.ts';

/** They say nothing of their own, wherever they stand. */
export const tenorEmpty = `
  nhiều thủ đoạn|nhiều chiêu trò|nhiều hình thức|đến trường|tới trường|xảy ra tại|đến nơi|trước toàn trường|kể cả|
  bây giờ|xong|nay|tới nay|từ trước đến nay|thường|dù|cũng đã|lại càng|hết sức|vô cùng|luôn được|khi sử dụng|khi dùng|khi lên|khi vào|khi truy cập|khi tham gia vào|lúc tham gia|nạn|tại các|ở các|trong các|vào các|từ các|cho các|với các|về các|của các|có những|có nhiều hình thức|phong phú|đa dạng|bằng nhiều hình thức|dưới nhiều hình thức|với nhiều hình thức|bằng nhiều hình thức khác nhau|với nhiều hình thức phong phú|với nhiều hình thức đa dạng|qua nhiều hình thức|theo nhiều hình thức|tại đây|trên thực tế|
  nhất là|đặc biệt là|trong đó|trong đó có|tính đến nay|cho đến nay|trong nhiều năm|nhiều năm qua|trong những năm qua|trong những năm gần đây|những năm gần đây|những năm qua|thời gian gần đây|gần đây|trong kỳ|trong kỳ báo cáo|trong năm|trong năm qua|trong năm học|trong năm học qua|năm qua|trong năm học vừa qua|năm học qua|trong suốt năm học|ngay tại|nhà trường đã|trường đã|phía nhà trường|bản thân nhà trường|về phía nhà trường|trong phạm vi nhà trường|đối với nhà trường|ngay trong nhà trường|trong toàn trường|tại các nhà trường|ở các nhà trường|trong các nhà trường|tại cơ sở|trong đơn vị|tại đơn vị trường|
  của đơn vị|trong khuôn khổ|thuộc khuôn khổ|nhằm giúp|để giúp|để cho|để các em|nhằm giúp các em|việc làm|nhìn chung|về cơ bản|cơ bản|được dành|được dành cho|áp dụng đối với|áp dụng cho|trao đổi về|theo tinh thần|như sau|cho việc|cho công tác|cho hoạt động|cho các hoạt động|phục vụ cho công tác|phục vụ cho việc|thực hiện công tác này|công tác này|nhiệm vụ này|việc này|hoạt động này|vấn đề này|trong công tác này|các nội dung|các nội dung về|những nội dung|những nội dung về|các kiến thức|các kiến thức về|những kiến thức|những kiến thức về|kiến thức, kỹ năng|kiến thức, kỹ năng về|kiến thức và kỹ năng|
  kiến thức và kỹ năng về|các kỹ năng|các kỹ năng về|kỹ năng cần thiết|những kỹ năng|với nội dung|với các nội dung|theo nội dung|có nội dung|có chủ đề|có nội dung về|xoay quanh|xoay quanh chủ đề|với nội dung về|về nội dung|về chủ đề|về vấn đề|về công tác|về kỹ năng|về kiến thức|về cách|về tình hình|về tình trạng|về nạn|đúng|nghiêm túc, đầy đủ|đầy đủ, kịp thời|kịp thời, đầy đủ|kịp thời, đúng quy định|đúng thời gian quy định|đúng hạn|đúng thời hạn|sát sao|quyết liệt|tận tình|cẩn thận|một cách hiệu quả|một cách nghiêm túc|một cách đồng bộ|hữu ích|bổ ích|thiết thực|ý nghĩa|lý thú|hấp dẫn|
  để bảo vệ học sinh|để bảo đảm an toàn|nhằm bảo đảm an toàn|để đảm bảo an toàn|nhằm đảm bảo an toàn|
  phục vụ học tập|để phục vụ học tập|phục vụ việc học|phục vụ công tác|để đề phòng mất|đề phòng mất|để kịp thời phát hiện vụ việc|theo quy định hiện hành|trong các năm|qua các năm|năm học vừa qua|trong giai đoạn vừa qua|giai đoạn vừa qua|vừa qua|thời gian vừa qua|hiện có|
  ban đầu|đã được|cho biết|tất nhiên|khá|tương đối|cũng như|mới đây|theo đó|từ đó|nhờ đó|qua đó|đồng thời|bên cạnh đó|ngoài ra|đặc biệt|
  làm|mỗi người|phương pháp|điều mà|mấy|nào|tc|tổ chúc|được tổ chức|tổ chức được|dành thời gian|quan tâm tổ chức|thực hiện nghiêm túc|được thực hiện nghiêm túc|được thực hiện|được triển khai|vụ việc|nói về|với nhau|khi có|bằng cách|trên lớp|lời|vị trí|khu|tình huống|cách cài đặt|từng|tình hình|số vụ|số vụ việc|số trường hợp|vụ|trường hợp|vụ, việc|chính|thì|hết được|rồi|thật|lắm|ntn|như thế nào|cả|hai bên|phục vụ|phục vụ cho|đứng ra|liền|đầu sách|có thể|đang dùng|xung quanh việc|các|những|cái|chiếc|của|cho|với|tại|ở|trong|trên|vào|vào trong|đến|tới|về|bằng|qua|thông qua|theo|là|thì|mà|rằng|này|đó|ấy|và|như|nơi|rất|việc|sự|cách|cách thức|
  đã|đang có|được|đều|cũng|rồi|còn|lại|xuống|đi|nhằm|để|nhằm mục đích|với mục đích|nội dung|nội dung về|chủ đề|chủ đề về|với chủ đề|theo chủ đề|công tác|hoạt động|hình thức|bằng hình thức|dưới hình thức|
  vấn đề|tình trạng|hiện tượng|đối với|dành cho|nói chung|nói riêng|cụ thể là|cụ thể|có|một cách|nhà trường tổ chức|chương trình|buổi|các buổi|cuộc|đợt|lượt|lần|tiết|kiến thức|kiến thức về|kỹ năng|kỹ năng về|hiện nay|hiện|hiện tại|đến nay|
  thời gian qua|trong thời gian qua|đồng chí|đ/c|thực trạng|khi tham gia|hệ thống|bộ|bản|cuốn|quyển|tờ|tấm|lớp học về|về việc|trong việc|trong công tác|trong quá trình|một|01|nhau|mình|cả|gồm|bao gồm|số lượng|thêm|tham gia vào|gặp phải|
  tổ chức|tiến hành|mở|tổ chức cho|tổ chức các|lớp về|diễn ra|được tham gia|được nghe|được xem|được dự|được tiếp cận|tham gia được|thực hiện việc|thực hiện công tác|các hoạt động|dịp|nhân dịp|khu vực|tại nhà trường|ở nhà trường|ở trường|tại trường|tại đơn vị|của trường|của nhà trường|trong trường|trong nhà trường|
  từng|mỗi|liên quan đến|liên quan tới|liên quan|có liên quan|thuộc|bên|giữa|trên địa bàn|địa bàn|biện pháp|giải pháp|
  hành vi|dạng|loại|các loại|một loạt|thực tế|thật sự|thực sự|xảy ra|bản thân|nhiệm vụ|mang|mang tên|có tên|tên là|tên|gọi là|chuyên môn|nghiệp vụ|cơ sở
`;

/** How it was done: says nothing, but where it is denied. */
export const tenorManner = `
  thực hiện nghiêm|nghiêm túc, hiệu quả|tích cực, chủ động|chủ động, tích cực|tích cực|chủ động|kịp thời|thường xuyên|nghiêm túc|hiệu quả|có hiệu quả|đầy đủ|rộng rãi|sâu rộng|bài bản|chặt chẽ|đẩy mạnh|tăng cường|chú trọng|tập trung|luôn|luôn luôn|luôn quan tâm|luôn chú trọng|đều đặn|liên tục|sôi nổi|nghiêm|ngay|
  thường xuyên, liên tục|thường xuyên, tích cực|tích cực, sôi nổi|quan tâm tổ chức|đồng bộ|lúc nào cũng|quyết liệt|cần thiết|rõ rệt|rõ nét|rõ|rõ ràng|hơn nữa|dứt điểm|trân trọng|thành công|vinh dự|phù hợp|đúng quy định|theo quy định|theo đúng quy định|định kỳ
`;

/** Joins two, or marks a list. */
export const tenorMarks = `,|;|&|/|+|"|“|”|%`;

/** What follows is not so. */
export const tenorNot = `không|chưa|chẳng|không hề|chưa hề`;
export const tenorSuffering = 'bị';
export const tenorPassive = 'được';
export const tenorAgent = 'do';

/** What follows them, or goes before "nên", is why. */
export const tenorWhy = `do|vì|bởi vì|bởi|tại vì|nguyên nhân do|lý do là`;
export const tenorSo = `nên|vì vậy|do đó|dẫn đến|dẫn tới|do vậy|khiến|khiến cho|làm cho`;

/** In front of what is asked for; asked so, they say nothing more. */
export const tenorAsks = `cần|cần có|cần được|rất cần|rất cần có|đề nghị|kiến nghị|đề xuất|mong|mong muốn|rất mong|kính mong|kính đề nghị|xin|kính|trân trọng đề nghị|rất mong muốn|đề xuất, kiến nghị|kiến nghị, đề xuất|mong được`;
export const tenorAskedSmall = `nhiều hơn|nhiều|tăng cường|hơn nữa|thêm|tổ chức thêm|tổ chức nhiều hơn|quan tâm|tạo điều kiện|xem xét|sớm|cần|tiếp tục|thường xuyên|quan tâm, tạo điều kiện|nhanh chóng|kịp thời|quan tâm hơn nữa|cho phép|có kế hoạch|về trường|cho các trường|cho nhà trường|cho đơn vị|các trường|mỗi trường|cho mỗi trường|các nhà trường|cho các nhà trường|cho trường|cho từng trường|được|nhà trường|trường`;

/** They say that something is there: "có" says no more. */
export const tenorMakings = `thành lập|xây dựng|ban hành|bố trí|cài`;

/** Done to somebody by whoever stands before them: who does it is told by their order. */
export const tenorDirected = `mời|đề nghị|yêu cầu|nhắc|báo cáo|tố giác|phản ánh|gửi|chuyển|hỗ trợ|bắt nạt|lừa đảo|xâm hại|giấu|giám sát|hướng dẫn|tặng|cấp|tuyên truyền|cảnh báo|thăm|dụ dỗ|kiến nghị|khen thưởng|trả lời|tiếp nhận|phân công|cho phép`;

/** Weighs one against another: nothing may be moved. */
export const tenorWeighing = `sang|nhiều hơn|ít hơn|hơn|so với|so|thay vì|thay cho|trước khi|sau khi|từ|trừ|ngoại trừ|chỉ khi|mặc dù|tuy|nhưng|song|trước|sau|mà không`;

/** How many of those that follow. */
export const tenorQuantities = `đa số|một số|mọi|chỉ|ít|nhiều|gần|tỷ lệ|đang|sẽ|sắp`;
/** Told of whichever of them: "phụ huynh nhiều em", "nhiều em có phụ huynh". */
export const tenorMany = 'nhiều';
/** All of them, and so many of a hundred. */
export const tenorAll = 'mọi';
export const tenorShare = 'tỷ lệ';
export const tenorTogether = 'cùng';
export const tenorTogetherAs = 'phối hợp';
/** A class with a number is a grade. */
export const tenorClass = 'lớp';
export const tenorGrade = 'khối';
/** Behind a figure: what is counted. */
export const tenorCounters = `buổi|tiết|lớp|cuộc|đợt|hội nghị|bài|tờ|lần|triệu`;

/** Carried out is something else than made, of papers alone. */
export const tenorCarrying = 'triển khai';
export const tenorPapers = `kế hoạch|văn bản|quyết định 830|kế hoạch 186|quy chế phối hợp|quy tắc ứng xử|nội quy|quy chế|quy trình|quyết định|luật|nghị|chỉ thị|quy định`;
/** In front of somebody who acts it says no more. */
export const tenorInviting = 'mời';
/** What a figure counts beside others. */
export const tenorHeads = `thành viên|người|đồng chí|đ/c|lượt|em`;
/** Somebody suffers them: with "bị" they are not done but suffered. */
export const tenorHarm = `bắt nạt|lừa đảo|xâm hại|đe dọa|bôi nhọ|dụ dỗ|xúc phạm|đánh|lừa|hại|bắt|giả mạo|lợi dụng|tấn công|lộ|chiếm|hack|cô lập|tẩy chay|quấy rối`;
/** In front of somebody: they do it; or it is for them, of them or with them. */
export const tenorDoers = `do|được|bị|nghe|đề nghị|kiến nghị|đề xuất|mong|xin`;
export const tenorToWhom = `cho|với|đến|tới|về|cùng|giữa|trong|ở|tại`;
export const tenorWhose = `của`;
/** In front of who acts, and between them and the act. */
export const tenorAside = `nhà trường|mọi|đa số|một số|nhiều|khối|lớp|hằng tháng|hằng tuần|hằng năm|hằng quý|hằng ngày|đầu năm học|cuối năm học|hè|sẽ|đang|cũng|đột xuất|phường, xã|quận, huyện|phường|xã|quận|huyện|thành phố|thị trấn|các trường`;
/** Behind somebody: it is done to them. */
export const tenorGets = `được|bị`;
/** Between a small word and whom it is for. */
export const tenorBetween = `lượt|em|người|số|tổng|hơn|gần|khoảng|các|những|nhiều|từng|mỗi|đội|ngũ`;
export const tenorAlso = `,|và|;|&|/`;
export const tenorSigned = 'ký cam kết';
/** Behind those who learn they say no more than that it is held for them. */
export const tenorAttending = {
  act: 'tham gia',
  who: `học sinh|giáo viên|phụ huynh|cán bộ, giáo viên`,
  held: `ngoại khóa|chuyên đề|rung chuông vàng|thi vẽ tranh|thi|diễn đàn|câu lạc bộ|ngày hội|tìm hiểu|khảo sát`,
};
/** In front of somebody in a clause of its own. */
export const tenorWithin = `việc|vụ việc|vụ|tình trạng|khi|giúp|rằng|nếu`;
/** It says nothing beside another act. */
export const tenorUsing = 'sử dụng';
/** Where they point says nothing, once all that they make another of is read. */
export const tenorWays = `ra|lên`;
/** How often, and where: two of a kind are another time or place. */
export const tenorOften = `hằng ngày|hằng tuần|hằng tháng|hằng quý|hằng năm|đầu năm học|cuối năm học|cuối học kỳ|hè|học kỳ|hằng học kỳ|hằng kỳ`;
export const tenorEach = 'hằng';
export const tenorRate = /^[^/]{0,20}\/\s*(ngày|tuần|tháng|quý|năm|học kỳ|kỳ)(?!\p{L})/iu;
export const tenorPlaces = `giờ học|giờ ra chơi|chào cờ|sinh hoạt lớp|họp phụ huynh|lớp học|phòng tin|thư viện|cổng trường|ngoài giờ học|ở nhà|nhà văn hóa|hội trường|sân|bảng tin`;
/** Somebody is sent or told to do what follows. */
export const tenorGiving = `cử|phân công|yêu cầu|vận động|nhắc|tổ chức cho|mời`;
export const tenorGoing = `tham gia|dự`;
/** In front of the unit it is who acts, whose or where it is. */
export const tenorJoining = `của|ở|tại|trong|cho|với|do|được|bị|về|đến|tới|,|và|;|là|từ|để|nên|thì|mà`;
/** Typed short: another wording is printed where there is one. */
export const typedShort: ReadonlySet<string> = new Set(
  listed('nt|tc|bh|đc|ko|k|ktra|hd|pc|qc|bq|csgd|mtb|tk|mk|dl|nd|kn|pm|mt|kp|tl|ql|pl|đt|ck|xd'),
);
/** It is held: that is not how it was made. */
export const tenorHeld = `tổ chức|mở|tiến hành|diễn`;
/** Counted, it says how often. */
export const tenorTimes = 'lần';
/** Says that it is there, however it came to be. */
export const tenorThere = 'có';
/** In front it is an act, elsewhere a state. */
export const tenorLimiting = 'hạn chế';
/** Of two of these each stays with what it is told of. */
export const tenorContrary = `mới|cũ|tốt|kém|cao|thấp|nhiều|ít|lớn|nhỏ|mạnh|yếu|đủ|thiếu|trẻ|già`;
/** Said twice, each has an own. */
export const tenorTwice = `cho|về`;
/** About one of these is something else than by means of it. */
export const tenorMeans = `mạng xã hội|facebook|website|nhóm zalo|loa|email|lms|camera`;
export const tenorAbout = 'về';
/** In front it is there; what came by it is another matter. */
export const tenorChannels = `hòm thư|mã qr|đường dây nóng|email|website|facebook|nhóm zalo|số 111`;
/** Whoever does them is in a state. */
export const tenorStateActs = `nâng cao|quan tâm|quan tâm hơn|có ý thức hơn|mâu thuẫn|kiêm nhiệm|giảm|tăng`;
/** In front of a denial. */
export const tenorDenial = /^(?:\S+ ¬|không )/u;
/** Several parts: what is denied of one is not denied of another. */
export const tenorParts = /[,;:]|\s(?:và|nhưng|còn|song|mà)\s/u;
/** Read as themselves elsewhere, not here. */
export const tenorUnread = /^(?:được|trong) /u;
/** What follows them is when or if: told as it is of a reason. */
export const tenorWhen = `khi|nếu`;
/** Behind a body it asks of them. */
export const tenorNeed = 'cần';
/** Of those with whom it is exchanged nobody is who helps. */
export const tenorExchange = 'trao đổi';

/** Read as themselves, wherever they stand. */
export const tenorWords: readonly string[] = [
  tenorAsks,
  tenorNot,
  tenorWhy,
  tenorWhen,
  'làm hỏng|làm mất|làm lộ|làm giả|làm việc|làm quen|làm rõ|làm ăn|làm chủ|làm phiền|cần',
  tenorSo,
  tenorWeighing,
  tenorQuantities,
  tenorWays,
  'theo yêu cầu|theo chỉ đạo|theo đề nghị|theo hướng dẫn|theo kế hoạch|đột xuất',
];
/** Said twice they say no more. */
export const tenorSaidTwice = `khối|bị|mạng|yếu|e ngại|xấu độc|cấp|cài|tuyên truyền|tập huấn|giám sát`;
/** Somebody is told something: in quite other words each may be another. */
export const tenorTelling = 'tuyên truyền';
export const tenorTalking = `tuyên truyền|bày tỏ|nhắc|cảnh báo|trao đổi|hướng dẫn|giới thiệu|thông tin|chia sẻ|giáo dục|tập huấn|họp|sinh hoạt|lồng ghép`;
