/** Words that are read by what stands beside them: "words > beside", all of a "+" together. */

/** In a sentence with a word of "beside", words are read as "as": "words > beside > as". */
export const tenorBeside = `
  trang bị > phần mềm lọc|phần mềm diệt virus|phần mềm|camera|tường lửa|wifi > cài
  trang bị > máy tính|thiết bị|tài liệu|sách|sổ tay|tài khoản|cơ sở vật chất > cấp
  trang bị > nhận biết|ứng phó|phòng chống|tự bảo vệ|kỹ năng số|an toàn|an toàn thông tin|kỹ năng > hướng dẫn
  trang bị > * > cài
  cấp|tặng > phần mềm lọc|phần mềm diệt virus|bản quyền|tường lửa > cài
  xây dựng|lập > kế hoạch > ban hành
  giáo viên tư vấn > biên chế|chuyên trách > tư vấn tâm lý
  giáo viên tin > lồng ghép > môn tin học
  thấp > chế tài > nhẹ
  hạn chế > kỹ năng > thiếu
  giáo dục > mạng|an toàn|pháp luật|bắt nạt|lừa đảo|xâm hại|tin giả|tội phạm|nguy cơ|tác hại > tuyên truyền
  ra > kế hoạch|văn bản|quy trình|quy tắc ứng xử|quy chế phối hợp|nội quy|quyết định|quy chế|thông báo > ban hành
  bố trí|cấp|hỗ trợ|dành|chi|đầu tư > kinh phí > cấp
  hạn chế|thiếu|khó > kinh phí > hạn chế
  cấp|bố trí|phân công|bổ sung|giao > biên chế > cấp
  treo|in|đặt|ghi > số 111|đường dây nóng|số điện thoại > niêm yết
  đặt|in > mã qr > niêm yết
  đặt|để|bố trí|thành lập|mở > hòm thư|email > thành lập
  đưa > giờ học|giờ thực hành|bài giảng|chương trình|môn|thi đua|môn tin học|môn gdcd|môn hđtn|sinh hoạt lớp|chào cờ|kế hoạch|ngoại khóa > lồng ghép
  hạn chế > đường truyền|wifi > yếu
  giám sát|phụ trách|quản trị > facebook|website|nhóm zalo > quản trị
  bố trí|cử > phụ trách|quản trị > phân công
  cài|bố trí > máy tính|thiết bị|tài liệu|sách > cấp
  máy > phần mềm diệt virus|phần mềm lọc|phòng tin|môn tin học > máy tính
  trang > chặn|website > website
  cài|hỗ trợ > phần mềm lọc|phần mềm > cài
  cấp|bổ sung|phát > tài liệu|sách|sổ tay > cấp
`;

/** Beside what stands for the same act, these say nothing: "words > beside". */
export const tenorLightBeside = `
  phòng chống > tuyên truyền|tập huấn|ngoại khóa|lồng ghép|thi|thi vẽ tranh|rung chuông vàng|tờ rơi|tin bài|video|tiểu phẩm|phát thanh|loa|cảnh báo|diễn đàn|sổ tay|giáo dục
  tuyên truyền > ngoại khóa|diễn đàn|thi|thi vẽ tranh|rung chuông vàng|ngày hội|đăng|tờ rơi
  tham gia|phát động > tháng hành động vì trẻ em|ngày internet an toàn
  đầu tuần > chào cờ
  nguồn > kinh phí|tài liệu
  gửi|chia sẻ > báo cáo|cảnh báo|phản ánh
  soạn|giới thiệu|tin bài > đăng
  giờ học|bài giảng|hướng dẫn > lồng ghép+môn tin học|lồng ghép+môn gdcd|lồng ghép+môn hđtn
  bảo đảm > an ninh trật tự|an toàn thông tin|an ninh mạng|an toàn
  thành viên|người > tổ tư vấn|ban chỉ đạo|đội tuyên truyền|câu lạc bộ|đội xung kích
  biên chế > chuyên trách
  thủ đoạn|chiêu trò|hình thức|phương thức > lừa đảo|dụ dỗ|tội phạm
  thi > thi vẽ tranh|rung chuông vàng
  hỗ trợ > hướng dẫn|nâng cao|tự bảo vệ
  phân công > phụ trách|quản trị|giám sát|trực|theo dõi
  chuyên đề > tuyên truyền
  sử dụng > phần mềm lọc|phần mềm diệt virus|bản quyền
  giám sát|đánh giá > thi đua
  hướng dẫn|triển khai > tập huấn
  tìm hiểu|triển khai > ngoại khóa|chuyên đề|rung chuông vàng|thi vẽ tranh|thi
  tuyên truyền > chào cờ+lồng ghép|sinh hoạt lớp+lồng ghép
  phần mềm > phần mềm lọc|phần mềm diệt virus
`;

/** One of two sentences may say them beside what both say: "words > beside", all of a "+" together. */
export const tenorThin = `
  ký kết > quy chế phối hợp|ký cam kết
  tiếp nhận > phản ánh+mã qr|phản ánh+hòm thư|phản ánh+đường dây nóng|phản ánh+email
  học sinh|trẻ em > không có+xâm hại|không có+bắt nạt|không có+lừa đảo|xử lý+bắt nạt|tiểu phẩm|đi làm xa+phụ huynh
  nhiều > đi làm xa|bận|không biết|thiếu|không quan tâm|khó|e ngại|cũ|hỏng
  riêng > kinh phí
  cấp trên > kinh phí|biên chế|phần mềm lọc|máy tính|thiết bị|tập huấn|tài liệu|đường truyền
  đôi lúc > không chặt chẽ|không đồng bộ|không thường xuyên|không kịp thời
  diễn > tiểu phẩm
  cấp > tài khoản|email|sổ tay|tờ rơi
  xấu độc > phần mềm lọc|chặn
  nhà trường > tặng
  học sinh > chào cờ|sinh hoạt lớp|rung chuông vàng|ngoại khóa
  giáo viên > lồng ghép+môn tin học|lồng ghép+môn gdcd|lồng ghép+môn hđtn|lồng ghép+bài giảng
  đặt|thiết lập > mật khẩu
  kỹ năng > hướng dẫn|thiếu|giám sát
  máy tính > phòng tin+chặn|phần mềm diệt virus|phần mềm lọc
  website > chặn|phần mềm lọc
  tài khoản > email|lms
  tham gia > thi|ngoại khóa|rung chuông vàng|ngày hội|diễn đàn|thi vẽ tranh|tìm hiểu
  quét > mã qr
  xuất phát từ > mâu thuẫn
  lành mạnh|văn minh > an toàn
  in > tờ rơi|pano|sổ tay|băng rôn|tài liệu
  tuyên truyền > tờ rơi|pano|băng rôn|video|sổ tay|tin bài|infographic|bản tin
  hướng dẫn > tờ rơi|sổ tay|tập huấn
  dạy học|học tập > máy tính|email|lms|tài khoản|phòng tin
  tin|thông tin|nội dung > cảnh báo|phản ánh|xấu độc|số 111
  mạng > facebook|lms|website|trò chơi điện tử|tin giả|an ninh mạng|lừa đảo|luật an ninh mạng|xấu độc|wifi
  cấp|phát > email|sổ tay|tờ rơi
  trách nhiệm|vai trò > phối hợp|giám sát|quy chế phối hợp
  theo hướng dẫn|theo kế hoạch > kiểm tra|tập huấn|xây dựng
  nguồn > kinh phí|xã hội hóa
  tiêu chí > thi đua
  xem|đọc > hòm thư|video
  kiểm tra|giám sát > rà soát
  sinh hoạt > câu lạc bộ
  học tập|tìm hiểu > luật an ninh mạng+thi|luật trẻ em+thi
  tặng|cấp > khen thưởng
  truy cập > chặn|phần mềm lọc
  đứng|lo > phụ trách|giám sát
`;
