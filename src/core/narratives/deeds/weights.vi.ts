/** How much a concept tells of a deed, and which cannot stand for one another. */

/** Things that say little: a deed may be told without them. */
export const deedFaint = `mạng|bài đăng|mẫu phiếu|tranh|bản quyền|chuyên đề|nhân sự|lãnh đạo|cuộc thi|nơi|thư viện`;

/** Of two deeds that each tell of another of these, neither is the other. */
export const deedSiblings = `
  phần mềm = diệt virus|bộ lọc|quản lý phòng máy|quản lý thời gian con|tường lửa|vnedu|lms|zoom
  máy = phòng máy|máy tính|máy tính bảng|điện thoại|thiết bị|camera|wifi|đường truyền
  cuộc thi = thi vẽ|thi viết|thi tìm hiểu|thi video|thi hùng biện|thi giáo viên giỏi|diễn đàn|câu lạc bộ|phiên tòa giả định|kịch|ngày hội|trải nghiệm|trại hè|trò chơi|ngoại khóa|âm nhạc
  văn bản = kế hoạch|công văn|quyết định|quy chế phối hợp|quy tắc ứng xử|nội quy|quy chế|quy trình|bản cam kết|kế hoạch 186|quyết định 830|luật an ninh mạng|luật trẻ em|pháp luật
  nhóm = tổ tư vấn|phòng tư vấn|ban chỉ đạo|đoàn kiểm tra|đội xung kích
  kênh = hòm thư|email|zalo|nhóm chat|facebook|tiktok|youtube|website|sổ liên lạc|loa|truyền hình|mã qr|số 111|đường dây nóng|số điện thoại hiệu trưởng|số điện thoại
  sản phẩm = video|sổ tay|sách|tờ rơi|pano|infographic|ảnh|bình luận|tài khoản|tài khoản giả
  dịp = họp phụ huynh|họp dân|hội đồng|môn tin|môn gdcd|môn hđtn|môn khác|chào cờ|sinh hoạt lớp|thi đua
  tiền = kinh phí|học bổng|biên chế
  ngoài = dự án|hội thảo quốc tế|giao lưu
`;

/** Things and matters that tell a deed from others by themselves. */
export const deedTellingAlone = `số 111|đường dây nóng|diệt virus|quản lý phòng máy|quản lý thời gian con|tường lửa|camera|wifi|vnedu|sổ liên lạc|lms|mã qr|hòm thư|zalo|bình luận|tờ rơi|pano|infographic|loa|thi vẽ|thi viết|thi tìm hiểu|thi video|thi hùng biện|diễn đàn|câu lạc bộ|phiên tòa giả định|kịch|ngày hội|quy chế phối hợp|quy tắc ứng xử|tổ tư vấn|phòng tư vấn|quán internet|họp phụ huynh|họp dân|môn tin|môn gdcd|môn hđtn|chào cờ|bắt cóc online|sổ tay|kết bạn mạng|thời gian dùng|thói quen dùng mạng|học bổng|unicef|plan|save the children|world vision|childfund|viettel|vnpt|ông bà|thôn|giáo viên tin|tổng phụ trách|bí thư đoàn|phó hiệu trưởng|hội phụ nữ|biên phòng|tiktok|tài khoản giả|mật khẩu|kế hoạch 186|quyết định 830|bộ lọc|công tác xã hội|trung tâm ctxh|trải nghiệm|tách mạng|phân quyền|kín|tài khoản giả|giờ đóng cửa|ngày hội|hàn quốc|giao lưu|sao lưu|tình nguyện nước ngoài|tổ công nghệ số|học trực tuyến|kinh phí|giáo viên chủ nhiệm|bảo mẫu|đội xung kích|quy trình|vệ sinh máy|phòng máy|thi đua|hội cựu chiến binh|bắt nạt|lừa đảo|xâm hại|tin giả|luật an ninh mạng|luật trẻ em|thông tin cá nhân|kỹ năng số|nghiện game|đoàn kiểm tra|ban chỉ đạo|đường truyền`;

/** Acts that make a deed another one where only one tells of them. */
export const deedHard = `treo|nhận tin|chặn|khóa|gỡ|cấm|thu giữ|kiểm tra|kiểm tra/xác minh|rà soát|duyệt|xác minh|xử lý|phạt|kỷ luật|khởi tố|khen|can thiệp|can thiệp/tặng|tư vấn|chuyển|khảo sát|mua|sửa|đổi|sao lưu|tặng|góp ý|tập huấn|xin phép|ký|chỉ đạo|tổng kết|vận động|phát tờ|trả lời|soạn|giao việc`;

/** Acts that say little of a deed that has others. */
export const deedSoft = `nói|tham gia|quét|họp|đăng|nhắn|cài|niêm yết|giám sát|báo|mời|phát sóng|làm phim|nói/chuyển|khảo sát/báo`;

/** People whom one of two sentences of a deed may leave out; who else is told of is somebody else. */
export const deedMayLack = `học sinh|con|nhân sự|lãnh đạo|kẻ xấu|nạn nhân|giáo viên|giáo viên tin`;

/** What all deeds of these reports are about. */
export const deedGeneral = 'an toàn mạng';
