/** Word lists for comparing two deeds that are told in nearly the same words. */

/** Small words that change the meaning: if one deed has such a class, the other must have it too. Rows are "class = words". */
export const closeWeighty = `
  trước = trước
  sau = sau
  ngoài = ngoài
  tự = tự
  phải = phải
  được phép = có thể
  hoặc = hay
  mỗi = mỗi
  bảo vệ = bảo vệ
  riêng = nhất là
  của mình = cá nhân|tập thể
`;

/** Verbs that say what was done: both deeds must have them. Verbs that only say that somebody is present are left out of this list. */
export const closeMaking = `
  cùng = phối hợp|hợp tác|kết hợp|cùng|cùng với|liên kết
  gửi = gửi|trình
  nhận = nhận|nhận được sự
  trả = trả
  lấy = thu|lấy
  lưu = lưu|giữ
  báo cáo = báo cáo
  góp = đóng|góp
  tham mưu = tham mưu
  thêm = bổ sung|cập nhật thêm|mở thêm
  in = in
  đưa = đưa|đưa vào|đưa lên
`;

/** "Phối hợp kiểm tra": with whom is not said. */
export const closeWithNobody = 'cùng';

/** A paper is written, issued or carried out: "way = words". */
export const paperWays = `
  made = lập|thành lập|xây dựng|tạo|đề ra|đưa ra|hoàn thiện
  issued = ban hành|ra|công bố
  carried out = triển khai|thực hiện|tiến hành|áp dụng|nhận|vận hành
`;
export const closePapers = `kế hoạch|công văn|quyết định|quy chế phối hợp|quy tắc ứng xử|nội quy|quy chế|quy trình|kế hoạch 186|quyết định 830|bản cam kết`;

/** Words for how often: both deeds must have the same ones. */
export const closeOften = `hằng năm|hằng tuần|hằng tháng|hằng quý|hằng ngày|hằng kỳ|đột xuất`;
/** Who is not all of them. */
export const closeSome = `một số|một bộ phận|một phần|đa số|phần lớn|hầu hết|một vài|phần nhiều|chủ yếu|đôi khi|trực tiếp|chuyên sâu|miễn phí|riêng|bí mật|mới|thêm|toàn bộ|tất cả|toàn thể|vẫn`;

/** Places that say nothing, because everything a unit does happens there. */
export const closeAnywhere = `địa bàn|toàn trường|cả trường|trong trường|các trường|các trường học|nhà trường|trường học|các cấp|các cấp học|cấp học|địa phương|từng lớp|từng|cả|đại diện|đội ngũ|năm học|cấp trường|quy mô|thời gian`;

/** Things that one of two deeds may leave out. */
export const closeFaint = `bài đăng|bản quyền|cuộc thi|tranh|tài liệu|mẫu phiếu`;
/** Things of many kinds, acts and people: the same only in words that say the same. */
export const closeBroad = `tài liệu|học sinh|nhân sự|cán bộ|phụ huynh|chuyên đề|thiết bị|ngày hội|kịch|video|công văn|nội quy|quy chế`;
/** What a word of a network is about: "shade = words in it". */
export const closeShades = `
  xã hội = xã hội
  ứng xử = ứng xử|văn hóa|văn minh
  an toàn = an toàn|an ninh|bảo vệ|giữ mình|nguy|rủi ro|cạm bẫy|mặt trái|hiểm họa|tai nạn
`;
/** Where, by other words: "place = words". */
export const closeWhere = `
  nhà = ở nhà|tại nhà|ở gia đình|tại gia đình|trong gia đình
  đầu năm = đầu năm|đầu năm học
  cuối năm = cuối năm|cuối năm học
  hè = hè|nghỉ hè|dịp hè|trong hè
  phòng học = phòng học|từng phòng học
  giờ học = giờ học|giờ lên lớp
  ra chơi = giờ ra chơi|ra chơi|giờ giải lao|giờ nghỉ|giờ nghỉ giữa buổi|nghỉ giữa buổi|giữa giờ
`;
/** Before a time they say from or until when; behind one of these somebody goes there. */
export const closeSpans = `từ|đến|tới|trước|sau`;
export const closeGoing = 'sang';
/** Told by the occasion itself: a deed may leave them out. */
export const closeBrought = `học sinh|giáo viên|giáo viên chủ nhiệm|giáo viên tin|nhân sự|phụ huynh|người dân`;
/** Who is counted, whatever they are called. */
export const closeCounted = `người|thành viên|đồng chí|đ / c|lượt`;
/** "3 trường hợp học sinh …": whose cases they are, where the other tells of cases alone. */
export const closeCases = { noun: 'trường hợp', of: 'học sinh' } as const;
/** Somebody before them does it, unless "bị" stands between. */
export const closeHarm = `bắt nạt|xâm hại|lừa đảo|xúc phạm|bạo lực học đường`;
/** Before whose it is; before whom it is for. */
export const closeWhose = 'của';
export const closeFor = `cho|đến|tới`;
/** Acts that a thing may bring along; each of these brings a rest of what is hard. */
export const closeBroughtActs = `giao việc|nói|đăng|báo|giám sát|nhận tin|phát sóng|niêm yết|nhắn|quét|làm phim|họp`;
export const closeRest = `khó|khó kiểm soát`;
/** Acts that one may leave out where both tell of another. */
export const closeSoft = `tham gia|giao việc|nói|đăng|báo`;
/** They act for the unit: one deed may leave them out. */
export const closeOwnBodies = `đoàn thanh niên|liên đội|lãnh đạo|hiệu trưởng|công đoàn|bí thư đoàn`;

/** Before somebody these say that the act is theirs; or that it is done to whoever stands before. */
export const closeAgent = 'do';
export const closePassive = `được|bị`;
/** Acts whose subject gets them. */
export const closeReceived = `tham gia|cấm`;
/** Behind these acts somebody is the one who does the next. */
export const closeGiven = `giao việc`;
/** Before those a deed is done for. */
export const closeAddressing = 'cho';
/** Verbs in front of which somebody acts, next to acts. */
export const closeDone = `tổ chức|thành lập|lập|xây dựng|ban hành|tạo|mở|mở lớp|tổ chức lớp|triển khai|thực hiện|tiến hành|chủ trì|gửi|nhận|báo cáo|phản ánh|kiến nghị`;
/** Says by which way it was done. */
export const closeOnline = `trực tuyến|online`;
export const closeUnit = `nhà trường|đơn vị|trường`;
/** Who is told to do something next to people. */
export const closeBodies = `các trường`;
/** Behind "do" and somebody: whose it is that others go to. */
export const closeHosts = `tổ chức|chủ trì|phát động|mở`;
/** Whoever holds it is not who goes to it. */
export const closeHolding = `tổ chức|mở|tiến hành|phát động`;
export const closeGoingTo = 'tham gia';
/** Money, whatever is paid. */
export const closeMoney = /(?:đồng|triệu|tỷ|nghìn)$/;
/** How well or how often it was done. */
export const closeManner = `hiệu quả|chặt chẽ|thường xuyên|liên tục|kịp thời|nghiêm túc|tích cực|chủ động|đầy đủ|đồng bộ|rộng rãi|sâu rộng|cụ thể|ngày càng|định kỳ|kỹ|sâu|theo quy định|đúng quy định`;
export const closeTurns = 'lượt';
/** What is no more than on a network, where it tells nothing of safety or manners. */
export const closeNetwork = { safe: 'an toàn mạng', plain: 'mạng' } as const;
/** Of pieces, whatever they are pieces of. */
export const closeCounters = `cuốn|quyển|bộ|bản|chiếc|cái|tờ|tấm|bức|bài|lần|lượt`;
/** Acts of which each is done in the other: "one = words". */
export const closeAlikeActs = `
  trang bị = trang bị|lắp|lắp đặt|cài|cài đặt|cài sẵn
  đầu tư = trang bị|đầu tư|trang cấp
  xử lý = xử lý|giải quyết
`;
/** Asked for, they say no more than that it is wanted. */
export const closeAskedActs = `trang bị|trang cấp|đầu tư|cấp|cung cấp|cấp phát|hỗ trợ|mua sắm|tặng|bổ sung|biên soạn`;
export const closeExisting = `có|hoạt động`;
/** Acts of which no two ways to say them are two acts. */
export const closeFamilies = `giám sát|niêm yết|treo|đăng|phát sóng|giao việc|ký|họp|tham gia|đổi|tặng|nhận tin|soạn|chặn|rà soát|báo|mời|thăm|vận động|góp ý|cấm`;
/** Things that have several names, each for the same. */
export const closeNamesakes = `tổ tư vấn|số 111|tường lửa|diệt virus|quán internet|facebook|họp phụ huynh|phòng máy|đường dây nóng`;
/** Small words that tell two of one kind from each other. */
export const closeSizes = `lớn|nhỏ|trên|dưới`;
/** It is made, kept up or made anew: "way = words". */
export const closeMakings = `
  made = thành lập|lập|mở|mở lớp|mở các lớp|tổ chức lớp|ra mắt|tạo|hình thành|cho ra đời|tạo lập
  kept = duy trì
  gone to = dự tập huấn|đi tập huấn|dự lớp|dự khóa|học lớp|đi học lớp|đi học|qua lớp
  again = tái lập|kiện toàn|kiện toàn lại|củng cố
`;
/** What of a matter is told: "side = words". */
export const closeAspects = `
  nguy cơ = nguy cơ|rủi ro|mối nguy|hiểm họa|cạm bẫy
  tác hại = tác hại|hậu quả
  nhận biết = nhận diện|nhận biết|nhận ra|dấu hiệu
  phòng = phòng tránh|phòng ngừa|phòng chống|phòng, chống|ngăn ngừa
  thủ đoạn = thủ đoạn|chiêu trò
`;
export const closeDenials = `không|chưa|hết|chẳng`;
/** May be told in two of its words at once: "dự lớp tập huấn". */
export const closeTwice = `tập huấn|khen`;
export const closeLack = 'thiếu';
export const closeSocial = 'xã hội';
export const closeOnNetwork = /(?<!\p{L})(?:mạng|internet)(?!\p{L})/u;
/** In front it is an act: "hạn chế học sinh dùng điện thoại". */
export const closeLimiting = 'hạn chế';
export const closeAbout = 'về';
/** Between two that are weighed against each other. */
export const closeComparing = `hơn|so`;
/** The contrary of what is worn: of which thing it is told shows its place. */
export const closeNew = 'mới';
export const closeTogether = `phối hợp|kết hợp|hợp tác|liên kết`;
export const closeWith = `với|cùng|cùng với`;
/** In front of all, before those with whom it is done. */
export const closeBeside = 'cùng';
/** "Ký cam kết với 300 học sinh": they sign. */
export const closeSigned = { act: 'ký', by: 'với' } as const;
/** Somebody is given the act that follows. */
export const closeGiving = `phân công trực|phân công phụ trách|giao phụ trách|giao|giao cho|giao nhiệm vụ|phân công|phân công nhiệm vụ|cử|chỉ định|bố trí người`;
/** Of these a word more is another of them. */
export const closeStrict = `tài liệu`;
/** Who goes there, looks on or listens; who holds or performs it. */
export const closeGoers = `dự|tham dự|xem|nghe|theo dõi`;
/** Whoever does these teaches others. */
export const closeTeaching = `làm báo cáo viên|đứng lớp|lên lớp dạy`;
export const closeHolders = `đóng kịch|đóng vai|tổ chức|mở|tiến hành|phát động|chủ trì|diễn|biểu diễn|trình diễn|dàn dựng|nói chuyện`;
