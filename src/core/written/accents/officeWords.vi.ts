/** Words of every report, as they are most likely meant where they are typed without accents. */

/** Of one word: the likeliest reading in an office's report. */
export const singleWords =
  'năm số có không và là được đã từ đến của các những trường cho với tổ về học lớp buổi lượt vụ trẻ người việc tháng ngày quý kỳ khóa giờ hơn trên gần khoảng dưới đồng triệu nghìn ngàn tỷ trăm mười một ba bốn sáu bảy tám chín hai nhà này đó như tại trong ngoài ở để do bởi cần còn chưa sẽ đang bị vào ra lên xuống mỗi nhiều ít cuối đầu giữa sau trước qua cùng cả toàn mục phần nhóm tiếng việt phường xã quận huyện tỉnh thành phòng sở bộ ngành cấp đội hộ mạng lần đợt cuộc kết quả thực hiện tổng cộng riêng gồm theo dự đạt khi nếu vì nên rất nào đều cũng ấy vậy thì hay hoặc nhưng lại nữa khác mới cũ thiếu đủ gặp gọi ghi sổ gửi riêng thêm tới nay giờ phút cái máy nơi lãnh đạo xóm thôn ấp khu con bố mẹ ông bà thầy bạn chơi dùng biết dạy đọc viết nói nghe xem thấy làm đặt treo dán phát nộp cử mời dự đợi trực lịch bảng cổng cửa sân'.split(
    ' ',
  );

/** Of more words: headings, times, conditions, nouns and verbs that the reader looks for. */
export const phrases = `
báo cáo|kết quả|kết quả thực hiện|báo cáo kết quả|triển khai|thực hiện|quyết định|kế hoạch|công văn|văn bản|chỉ thị|thông báo|nghị quyết|hướng dẫn
chỉ đạo|lãnh đạo|công tác|công tác chỉ đạo|thông tin chung|đầu mối|ban hành|tham mưu|xây dựng|hoàn thiện|hành lang pháp lý|pháp lý|thể chế|quy chế|nội quy|quy định|quy tắc ứng xử|cam kết
tuyên truyền|truyền thông|giáo dục|đào tạo|giáo dục và đào tạo|nâng cao|nhận thức|kỹ năng|trang bị|trang bị kỹ năng|nâng cao nhận thức|lồng ghép|ngoại khóa|sinh hoạt|chuyên đề|chào cờ|nói chuyện|tọa đàm|diễn đàn|hội nghị|hội thi|phát động|giao lưu|phổ biến
giải pháp|giải pháp kỹ thuật|biện pháp|biện pháp kỹ thuật|kỹ thuật|công nghệ|công nghệ thông tin|ứng dụng|phần mềm|chuyển đổi số|thiết bị|máy tính|phòng máy|tường lửa|cài đặt|lọc nội dung|bộ lọc|chặn
cơ cấu tổ chức|cơ cấu|tổ chức|năng lực|thực thi|pháp luật|nhân sự|kiện toàn|phân công|tập huấn|bồi dưỡng|phối hợp|kiểm tra|giám sát|thanh tra|cán bộ|công chức|viên chức|giáo viên|nhân viên|thầy cô|cán bộ quản lý
hợp tác|hợp tác quốc tế|quốc tế|nước ngoài|tăng cường|hoạt động|chương trình|dự án|hội thảo|phi chính phủ
kinh phí|ngân sách|bố trí|phân bổ|sử dụng|dự toán|triệu đồng|nghìn đồng|tỷ đồng|nguồn|nguồn xã hội hóa|xã hội hóa|đơn vị tính
tiếp nhận|phản ánh|xử lý|giải quyết|phát hiện|ghi nhận|xảy ra|phát sinh|vụ việc|số vụ|trường hợp|xâm hại|bị xâm hại|trẻ em|trẻ em bị xâm hại|nạn nhân|hỗ trợ|can thiệp|trợ giúp|tư vấn|tư vấn tâm lý|tâm lý|bắt nạt|dụ dỗ|lôi kéo|quấy rối|đe dọa|tố giác|lừa đảo|tống tiền|bạo lực
vi phạm|xử phạt|nhắc nhở|kỷ luật|khởi tố|lập biên bản|đối tượng|cá nhân|tổ chức, cá nhân|bị xử lý
cơ sở|cơ sở giáo dục|trường học|nhà trường|số trường|định kỳ|tiểu học|trung học|trung học cơ sở|trung học phổ thông|trung tâm|đơn vị|giáo dục nghề nghiệp|giáo dục thường xuyên|địa bàn|thành phố|hải phòng|ủy ban nhân dân|công an|đoàn thanh niên|đoàn viên|hội viên|hội phụ nữ
học sinh|phụ huynh|cha mẹ|cha mẹ học sinh|người dân|học viên|đại biểu|lượt người|lượt học sinh|người tham gia|người tham dự|tham gia|tham dự|thu hút|số lượt|số buổi|số văn bản|số người|số lượng|số liệu|tổng số|số học sinh|số giáo viên|được tập huấn|được hỗ trợ|được tuyên truyền
khó khăn|vướng mắc|khó khăn, vướng mắc|tồn tại|hạn chế|bất cập|nguyên nhân|kiến nghị|đề xuất|đề nghị|khen thưởng|đánh giá|đánh giá chung|nhận xét|ưu điểm|tích cực|chuyển biến|nhìn chung|nổi bật
phương hướng|nhiệm vụ|nhiệm vụ trọng tâm|nhiệm vụ, giải pháp|thời gian tới|mục tiêu|tình hình|đặc điểm|bối cảnh|khái quát|giai đoạn|từ năm|đến năm|trong năm|năm học|đến nay|các năm|hằng năm|hàng năm|mỗi năm|học kỳ|tính đến|so với|cùng kỳ|trong đó|cụ thể|bao gồm|lần lượt|tương ứng|theo thứ tự|như sau|được cấp|lần lượt được|dành cho|cả nước|cho biết|trả lời|bao nhiêu|đã ban hành|văn bản đã ban hành|cán bộ, giáo viên|con số này|sang năm
tới nay|từ đầu năm|đến hết|hết năm|hết tháng|tính từ|không có|không phát sinh|không xảy ra|chưa có|chưa phát sinh|không có nội dung|dự kiến|phấn đấu|chỉ tiêu|hiện có|hiện nay|toàn trường|toàn quận|toàn xã|toàn phường|toàn huyện|gồm có|tỷ lệ|chiếm|tăng|giảm
môi trường mạng|không gian mạng|trên mạng|qua mạng|an toàn|lành mạnh|sáng tạo|bảo vệ|bảo vệ trẻ em|internet an toàn|nội dung xấu|thông tin|mạng xã hội|tổng đài|đường dây nóng|hòm thư|hộp thư|loa phát thanh|phát thanh|tờ rơi|niêm yết|tài liệu|câu lạc bộ
kính gửi|nơi nhận|trên đây là|căn cứ|cộng hòa xã hội chủ nghĩa việt nam|độc lập - tự do - hạnh phúc|hiệu trưởng|phó hiệu trưởng|giám đốc|phó giám đốc|chủ tịch|phó chủ tịch|trưởng phòng|nhóm biện pháp|các nhóm biện pháp|năm nhóm|nhóm nhiệm vụ|lưu:
tạm tính|tạm thời|tạm ứng|tạm dừng|tạm hoãn|trung tâm|quan tâm|trọng tâm|tâm sự|yên tâm|trưng bày|bình quân|trung bình|cả thảy|tất cả|tổng cộng|như nhau|bằng nhau|chuyển sang|còn lại|ít hơn|nhiều hơn|trong số đó|cùng kỳ|năm trước|từng năm|cả hai năm|đều là|đều có|vụ nào|báo tin|nhắn tin|tin nhắn|phân công theo dõi|thị trấn|thị xã|nắm tình hình|tình hình học sinh|tình hình học viên|bỏ học|điện thoại|ghi sổ|gọi điện|góp ý|góc trao đổi|thành lập|thống kê|rà soát|sửa đổi|bổ sung|niêm yết|sao gửi|quán triệt|giao ban|vẽ tranh|hái hoa dân chủ|cảnh báo|cảnh giác|lời mời|lừa đảo qua mạng|công nhân|đi làm xa|quản lý|theo dõi|xa trung tâm|gia đình|công tác|nhiệt tình|tự giác|mạng nội bộ|mật khẩu|tài khoản|thường xuyên|hằng tuần|hằng tháng|báo cáo viên|mời báo cáo viên|trực ban|bảo mật|tương tác|nguy cơ|phòng ngừa|phòng tránh|phòng chống|ngăn chặn|kịp thời|tổ dân phố|khu dân cư|hội cha mẹ|ban đại diện|chính quyền|địa phương|cấp trên|phiếu|khảo sát|nội bộ|bộ máy|trở ngại|nguyện vọng|mặt được|chưa làm được
ban giám hiệu|ban chỉ đạo|tổ công tác|tổ tư vấn|tổ trưởng|thành viên|chuyên viên|phụ trách|kiêm nhiệm|thời gian|thường xuyên|kịp thời|chủ động|ban đầu|bằng|nội dung|yêu cầu|theo yêu cầu|quan tâm|chất lượng|hiệu quả|kinh nghiệm|còn thiếu|đồng bộ|đa dạng|hình thức
`
  .trim()
  .split(/[|\n]/);
