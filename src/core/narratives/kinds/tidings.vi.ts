/** Words of good and of bad news. */
import { listed } from '../../lib/listed.ts';

/** What a word or phrase adds to the news of its clause. */
export type Weight =
  | 'good'
  | 'fit'
  | 'boon'
  | 'need'
  | 'bad'
  | 'harm'
  | 'less'
  | 'more'
  | 'few'
  | 'not'
  | 'notYet'
  | 'without'
  | 'against'
  | 'unsure'
  | 'plain';

/** Read longest first; a word is in one list only. */
export const weighed: Readonly<Record<Weight, readonly string[]>> = {
  /** Said of anything, good. */
  good: listed(`
    ưu điểm|mặt được|mặt mạnh|mặt tích cực|tốt|tốt hơn|nâng cao|được nâng lên|nâng lên|sâu rộng|đầy đủ|hiệu quả|có hiệu quả|tích cực|nghiêm túc|kịp thời|đồng bộ|bài bản|nền nếp|nề nếp|chuyển biến|tiến bộ|cải thiện|
    chủ động|chặt chẽ|phong phú|đa dạng|thiết thực|hưởng ứng|đồng thuận|ủng hộ|rõ nét|thuận lợi|lành mạnh|an toàn|văn minh|ổn định|khả thi|linh hoạt|sáng tạo|thành công|lan tỏa|
    phù hợp|yên tâm|tin tưởng|hài lòng|có ý thức|ý thức hơn|biết cách|biết tự|biết bảo vệ|biết chia sẻ|biết báo|biết phòng|biết nhận|biết tìm|biết từ chối|biết lựa chọn|nắm được|nắm vững|nắm chắc|hiểu rõ|hiểu biết|được trang bị kỹ năng|góp phần|tự giác|gương mẫu|gắn bó|thân thiện|hoàn thành|vượt kế hoạch|vượt chỉ tiêu|
    duy trì thường xuyên|được duy trì|được triển khai|được thực hiện|triển khai thường xuyên|thường xuyên được|được tổ chức thường xuyên|được quan tâm|quan tâm hơn|quan tâm chỉ đạo|luôn quan tâm|
    đã được cấp|đã được trang bị|đã được bố trí|đã được đầu tư|đã được nâng cấp|đã được sửa chữa|đã được bổ sung|đã được thay|
    được trang bị mới|được trang bị đầy đủ|được bố trí đầy đủ|cấp đủ|bố trí đủ|trang bị đủ|đủ kinh phí|được bảo đảm|được đảm bảo|đã đưa nội dung|được củng cố|được tăng cường|được hỗ trợ|khá tốt|vững vàng|tự tin|được mở rộng|đi vào nền nếp|
    cơ bản đáp ứng|đáp ứng yêu cầu|đáp ứng tốt|đúng quy định|đúng kế hoạch|nhiệt tình|trách nhiệm|sôi nổi|hào hứng|khang trang|hiện đại|được ghi nhận
  `),
  /** Bad where it is denied, nothing otherwise. */
  fit: listed(`
    đồng đều|đều|đủ|đạt|thường xuyên|kịp|đáp ứng|cao|quan tâm|kiểm soát|quản lý được|kiểm soát được|phối hợp|chú trọng|rõ ràng|rõ|sâu|sát|hết|còn phù hợp|mặn mà|hợp tác|thống nhất|quyết liệt|ổn|nhiều
  `),
  /** Good where there is more of it. */
  boon: listed(`
    nhận thức|ý thức|kỹ năng|hiệu quả công tác|hiệu quả tuyên truyền|hiệu quả của|kiến thức|chất lượng|năng lực|trách nhiệm của|sự phối hợp|sự quan tâm|số buổi|số lượt|số lớp|số tiết|số hoạt động|số giáo viên|số trường|kinh phí|ngân sách|nguồn lực|
    cơ sở vật chất|thiết bị|máy tính|phòng máy|phần mềm|nhân viên|cán bộ|giáo viên|đội ngũ|điều kiện|tài liệu|học liệu|báo cáo viên
  `),
  /** Bad to be without. */
  need: listed('thời gian|điện thoại|mạng|máy|phòng tư vấn|người phụ trách|chỗ'),
  bad: listed(`
    sa đà|ngại|né tránh|buông lỏng|lỏng lẻo|thấp|xem nhẹ|coi nhẹ|lơ là|thờ ơ|chủ quan|đối phó|phó mặc|khoán trắng|lạm dụng|lệ thuộc|đam mê quá mức|đua đòi|thiếu|thiếu hụt|lúng túng|chậm|chậm trễ|
    yếu|yếu kém|kém|hạn chế|hạn hẹp|eo hẹp|bất cập|tồn tại|tồn đọng|dàn trải|mang tính hình thức|tính hình thức|còn hình thức|nặng về|xuống cấp|hư hỏng|bị hỏng|hỏng|lạc hậu|cũ|đã cũ|
    quá tải|kiêm nhiệm|manh mún|chồng chéo|rời rạc|nhàm chán|đơn điệu|mờ nhạt|mỏng|thụ động|ỷ lại|trì trệ|trễ|muộn|sa sút|đi xuống|suy giảm|xói mòn|tụt|đình trệ|gián đoạn|ngừng|ngưng|hoãn|
    bỏ ngỏ|bỏ mặc|bỏ bê|bỏ qua|giấu|che giấu|bao che|e ngại|lo ngại|lo lắng|hoang mang|sợ|áp lực|căng thẳng|khó|còn|vẫn còn|bị động|phức tạp|tinh vi|khó lường|đáng lo|báo động|nhức nhối|
    quá mức|quá nhiều|thất thoát|lãng phí|hết hạn|trục trặc|sự cố|ảnh hưởng xấu|tác động xấu|tác động tiêu cực|chênh lệch|hời hợt|qua loa|chiếu lệ|tùy tiện|tràn lan|vắng|bỏ học|thất bại
  `),
  /** Bad where it is there, good where it goes. */
  harm: listed(`
    bắt nạt|bạo lực|xâm hại|lừa đảo|vi phạm|tin giả|nghiện|mâu thuẫn|xích mích|tội phạm|tai nạn|xấu độc|độc hại|phản cảm|tệ nạn|cờ bạc|cá độ|tiêu cực|nguy cơ|rủi ro|khó khăn|vướng mắc|trở ngại|đánh nhau|
    xúc phạm|bôi nhọ|nói xấu|đe dọa|quấy rối|gây gổ|lôi kéo|dụ dỗ|kích động|trộm cắp|tấn công|nạn nhân|tự tử|bị hại|đồi trụy|khiêu dâm|thô tục|tục tĩu|lệch lạc|lệch chuẩn|vụ việc|số vụ|sự việc|hội nhóm xấu|
    nội dung xấu|thủ đoạn|kẻ gian|kẻ xấu|đối tượng xấu|cá cược|game|trò chơi điện tử|trò chơi trực tuyến|lợi dụng|mất tiền|thuốc lá điện tử|lách|sao nhãng|thức khuya|bỏ giờ|trốn học|phim người lớn|nghiêm trọng|trầm trọng|manh động|nguy hiểm|hành vi xấu|thói xấu|thông tin xấu|khiếu nại|đơn thư|lỗi|bị|dễ bị|dễ dàng bị
  `),
  less: listed(`
    giảm|giảm dần|giảm hẳn|giảm mạnh|giảm rõ|kéo giảm|giảm thiểu|giảm bớt|ít hơn|thấp hơn|hạn chế được|được hạn chế|góp phần hạn chế|biết hạn chế|hạn chế cho|hạn chế học sinh|hạn chế chơi|hạn chế sử dụng|hạn chế dùng|hạn chế tình trạng|hạn chế việc|hạn chế các|hạn chế tối đa|hạn chế thấp nhất|
    chấm dứt|đẩy lùi|được ngăn chặn|ngăn chặn được|ngăn chặn kịp thời|khắc phục được|được khắc phục|được tháo gỡ|được giải quyết|được xử lý|đã được tháo gỡ|đã được khắc phục|đã được giải quyết|đã khắc phục|đã tháo gỡ|xóa bỏ|loại bỏ
  `),
  more: listed(
    'tăng|gia tăng|tăng cao|tăng mạnh|tăng lên|tăng hơn|nhiều hơn|bùng phát|lan rộng|nhiều lên|nâng lên rõ|phổ biến hơn|phát sinh|xuất hiện',
  ),
  /** "Ít vụ việc" is good, "ít hoạt động" is not. */
  few: listed('ít|rất ít|hiếm|hiếm khi'),
  not: listed(
    'không|không bị|không hề|chẳng|không để|không xảy ra|không phát sinh|không phát hiện|chưa phát hiện|chưa xảy ra|chưa phát sinh|không còn|không gặp|không còn tình trạng|không còn hiện tượng|không còn trường hợp|không còn cảnh|không có tình trạng|không có hiện tượng|không để xảy ra|không để xảy ra tình trạng|không để xảy ra trường hợp|không xảy ra tình trạng|không xảy ra hiện tượng|không xảy ra trường hợp|không xảy ra vụ việc|không phát sinh tình trạng|không phát hiện trường hợp|chưa phát hiện trường hợp|chưa xảy ra trường hợp',
  ),
  /** That it has not been done is bad by itself. */
  notYet: listed('chưa|chưa có|chưa được|chưa thể'),
  /** Without harm is good, without means is not. */
  without: listed('không có|không được cấp|không được bố trí|không đủ'),
  /** What is done against harm: its name is then of a matter, not of what happened. */
  against: listed(`
    phòng chống|chống|phòng ngừa|phòng tránh|ngăn chặn|ngăn ngừa|đẩy lùi|phát hiện|nhận diện|nhận biết|xử lý|ứng phó|đối phó với|cảnh giác|đề phòng|tránh|bảo vệ|tố giác|về|trước|báo cáo|lên án|
    khi bị|khi gặp|khi gặp sự cố|khi gặp khó khăn|khi có sự cố|khi có|khi xảy ra|khi phát hiện|khi thấy|nếu bị|lúc bị|lỡ bị|
    đấu tranh|khắc phục|vượt qua|vượt|tháo gỡ|giải quyết|bớt|nói không với|hậu quả của|tác hại của|quy định
  `),
  /** Neither can be told from the words. */
  unsure: listed('không phải|không hẳn|ngoài|ngoại trừ|trừ|nếu|giá như|lẽ ra'),
  plain: listed(`
    yếu thế|bị kiểm tra|bị thanh tra|bị rà soát|bị giám sát|bị khảo sát|
    trang bị|chuẩn bị|chủ yếu|thiết yếu|trọng yếu|cốt yếu|thiếu nhi|thiếu niên|tăng cường|vượt khó|hoàn cảnh khó khăn|gia đình khó khăn|học sinh khó khăn|vùng khó khăn|hầu hết|hết lòng|
    không ít|ngoài giờ|ngoài ra|ngoài nhà trường|ngoài giờ học|bên ngoài|ngoài lớp|còn lại|mà còn|ít nhất|không gian|không khí|không chỉ|không những|trước hết|khó quên|chưa từng|không ngừng|thường xuyên đăng|cao điểm|chất lượng cao|hạn chế về|
    đều có|đều được|đều đã|đều biết|rõ rệt|đạt được|bảo đảm an toàn|an toàn thông tin|an toàn mạng|an toàn trên mạng|an toàn trên môi trường mạng|an toàn không gian mạng|cán bộ quản lý|quản lý nhà nước|tích cực hóa
  `),
};

/** Where one clause ends and another says its own. */
export const newsEnds = /[,;:.]|\s(?=(?:nhưng|song|tuy nhiên|tuy|mặc dù|dù|trong khi)(?!\p{L}))/u;

/** It turns what was said: where the rest is not understood, nothing is. */
export const turns = /^\s*(?:nhưng|song|tuy nhiên)(?!\p{L})/u;

/** Words between a denial and what it denies; of a case all that it is. */
export const denialReach = 5;
export const caseReach = 12;
export const caseNoun = / (?:tình trạng|hiện tượng|trường hợp|cảnh|vụ việc)$/u;

/** "phòng, chống" is one phrase. */
export function joinedAgainst(text: string): string {
  return text.replace(/phòng, chống/g, 'phòng chống');
}

/** Under the question of difficulties: that there is none. */
export const noneMet =
  /(?<!\p{L})(?:(?:không|chưa) (?:\p{L}+ )?(?:có|gặp|còn|phát sinh|vướng) (?:\p{L}+ )?(?:khó khăn|vướng mắc|trở ngại|vướng|khó)|(?:không|chưa) vướng mắc|^không (?:khó khăn|phải lo|lo(?= thiếu| về)))(?!\p{L})(?![^;.]*(?<!\p{L})(?:ngoài|trừ|ngoại trừ) (?!ra|giờ|trường|nhà))/u;

/** What is no longer a difficulty. */
export const eases =
  /(?<!\p{L})(?:thuận lợi|đầy đủ|(?:cấp|bố trí|trang bị|có) đủ|đã được|được trang bị|được cấp|được bố trí|(?:phối hợp|hoạt động|triển khai|thực hiện) (?:rất )?(?:tốt|hiệu quả|chặt chẽ|ổn định))(?!\p{L})/u;

/** What was a difficulty once, and all of it is settled. */
export const settled =
  /^(?:(?:các|những|mọi) )?(?:khó khăn|vướng mắc|trở ngại|bất cập)(?!\p{L})[^;]*(?<!\p{L})(?:đã|được)(?: (?!đề|kiến|xin|yêu|báo|chờ|xem|dự|tìm|trình|hứa)\p{L}+){0,3} (?:khắc phục|tháo gỡ|giải quyết)(?!\p{L})|^(?:(?:nhà trường|trường|đơn vị|trung tâm) )?đã (?:kịp thời |cơ bản )?(?:khắc phục|tháo gỡ|giải quyết)(?: (?:được|xong|dứt điểm))?(?: (?:các|những|mọi))? (?:khó khăn|vướng mắc|trở ngại|bất cập)(?!\p{L})|^trước (?:đây|kia)[^;]*, (?:nay|hiện nay|đến nay|hiện) (?:\p{L}+ ){0,2}(?:đủ|đầy đủ|trang bị|cấp|bố trí|khắc phục|tháo gỡ)|^(?:hiện |nhìn chung |cơ bản )?không có (?:vấn đề )?gì(?: (?:đặc biệt|đáng kể|lớn|khác|thêm))*[ .]*$/u;

/** "Đã được tháo gỡ một phần", "nhưng …". */
export const settledInPart =
  /(?<!\p{L})(?:chưa|không(?! có (?:vấn đề )?gì)|một phần|phần nào|bước đầu|còn|chậm|vẫn|nhưng|song|tuy|ngoài|trừ|sẽ|cần|chờ|nếu|để|đề nghị|đề xuất|kiến nghị|báo cáo|xem xét|mong)(?!\p{L})/u;

/** "Hiếm có phụ huynh không quan tâm", and nothing against it. */
export const rarelyOtherwise =
  /^(?:rất )?(?:hiếm|ít) (?:có|khi|thấy) (?:\p{L}+ ){1,4}(?:không|chưa) (?!(?:có |gặp |thấy |còn )*(?:khó|vướng|bị|phải|lo|ngại|thiếu|khỏi|tránh|than|kêu)(?!\p{L}))(?!nhưng|song|tuy)\p{L}+(?: (?!nhưng|song|tuy)\p{L}+){0,5}[ .]*$/u;

/** Those who help: a help is no difficulty. */
export const helped =
  /(?<!chưa |không |ít )(?:rất |luôn |nhiệt tình )*(?:ủng hộ|đồng thuận|đồng tình)(?: cao| nhiệt tình| rất cao)?[ .]*$/u;

/** A part, a time or a condition: what was given is not all that is wanted. */
export const withinBounds =
  /\d|(?<!\p{L})(?:(?<!không |địa )chỉ(?! đạo| thị| tiêu| huy| số| dẫn)|mới(?= \p{L})|thì|(?<!gặp )phải|chờ|đợi|không còn(?! \p{L}* ?(?:khó|vướng))|một (?:số|phần|trường|điểm)|vài)(?!\p{L})/u;

/** Good words that say little or tell of something ill. */
export const faintPraise =
  /(?<!\p{L})(?:không(?: \p{L}+){1,4} nào (?:được|có|đạt)|không đáng kể|(?<!không |địa )chỉ(?! đạo| thị| tiêu| huy| số| dẫn| bảo| ra)|mới (?:được|bố trí|có|chỉ|triển khai|thực hiện|đạt|dừng|tổ chức|cấp|trang bị|ở)|(?:mức )?trung bình|(?:tính|kiểu|theo) phong trào|mật khẩu của|tường lửa|(?:cả|suốt) (?:ngày|đêm)|thâu đêm|(?:với|cùng) (?:các )?đối tượng)(?!\p{L})|(?<!(?:tăng|giảm) (?:\p{L}+ )?)(?<![\d.,])\d{1,2}(?:[.,]\d+)? ?%/u;

/** "Hiếm có giáo viên nào không biết": nearly all do. */
export const twiceDenied = /(?<!\p{L})(?:hiếm|ít) (?:có|khi|thấy)(?!\p{L}).*(?<!\p{L})(?:không|chưa)(?!\p{L})/u;

/** "Một số trường hợp … đã được phát hiện và can thiệp kịp thời": something ill, well dealt with. */
export const dealtInTime =
  /(?<!\p{L})được (?:\p{L}+,? ){0,6}?(?:phát hiện|can thiệp|xử lý|hỗ trợ|ngăn chặn|giải quyết)(?:,? \p{L}+){0,6} kịp thời(?!\p{L})/u;
export const leftUndone = /(?<!\p{L})(?:chưa|không|chậm|còn|thiếu|tăng|nhưng|song)(?!\p{L})/u;

/** A year by its number. */
export const yearTold = /năm (?:học )?\d{4}(?: ?[-–] ?\d{4})?/g;
