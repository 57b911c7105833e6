/** What units do, by families of verbs: "family = ways to say it". */

/** Acts that make up a deed: two deeds do not differ in one. */
export const deedActs = `
  nói/chuyển = giới thiệu
  nói = tuyên truyền|phổ biến|truyền thông|nói chuyện|trò chuyện|quán triệt|giảng giải|giải thích|nói về|trao đổi|chia sẻ|nhắc|nhắc nhở|dặn|dặn dò|căn dặn|lưu ý|khuyến cáo|cảnh báo|hướng dẫn|chỉ dẫn|chỉ cách|chỉ cho|chỉ bảo|bày cách|bày cho|dạy|dạy cho|giảng|giảng dạy|giáo dục|rèn|rèn luyện|trang bị kiến thức|trang bị kỹ năng|trang bị cho kiến thức|trang bị|cung cấp kiến thức|cung cấp thông tin|nêu|đề cập|thuyết trình|trình bày|báo cáo chuyên đề|làm báo cáo viên|nói|kể|kể chuyện|tâm sự|truyền đạt|nhắn nhủ|lên lớp nói chuyện|tìm hiểu|được học|tiết có nội dung|được nghe|nghe|cảnh giác|khuyên|khuyên bảo|định hướng|lồng ghép|tích hợp|lồng|đưa vào bài|đưa nội dung|gắn với|phân tích|tọa đàm|thảo luận|đối thoại|đứng lớp|lên lớp dạy|bày|chỉ bày|tập cho|luyện cho|giúp hiểu|đề phòng|cảnh tỉnh|nhắc lại|tổ chức nói chuyện|báo cáo viên nói chuyện|phổ cập|rỉ tai|thông tin đến|thông tin cho|khuyến nghị|hướng dẫn cách|dạy kỹ năng|truyền thông điệp|đưa chuyên đề|đưa vào bài giảng|có bài|có tiết|dạy lồng ghép|bàn|bàn bạc|bàn về|góp bàn|nêu gương|giảng bài|thông báo|uốn nắn|nhắc ngay|hỏi đáp|giải đáp|tập dượt|thực hành|làm quen
  tập huấn = bồi dưỡng|tập huấn nghiệp vụ|bồi dưỡng nghiệp vụ|bồi dưỡng chuyên môn|bồi dưỡng kiến thức|bồi dưỡng kỹ năng|tập huấn|đào tạo|học lớp|đi học lớp|khóa học|khóa tập huấn|lớp tập huấn|lớp bồi dưỡng|khóa bồi dưỡng|dự tập huấn|đi tập huấn|tập huấn kỹ năng|nâng cao nghiệp vụ|nâng cao năng lực|học nghiệp vụ|hội nghị tập huấn|lớp học nghiệp vụ|chuyên đề bồi dưỡng|lớp học|lớp kỹ năng|được đào tạo|qua lớp|dự lớp|dự khóa|học nâng cao|lớp chuyên đề|mở lớp|lớp nghiệp vụ|tập huấn cho|học bồi dưỡng
  vận động = kêu gọi|khuyến khích|động viên|thuyết phục|huy động|vận động
  niêm yết = dán|dán ngoài|niêm yết|in dán|dán công khai|công khai|gắn|đặt biển|trưng bày|bố trí bảng|in vào|kẻ|dán ở|dán tại|in số|ghi số|dán bảng|dán thông báo|cung cấp số|công khai số|phổ biến số|viết lên bảng|dán số|dán lên
  treo = treo|căng|giăng|căng treo|treo biển|treo pano|căng băng rôn|treo băng rôn|làm bảng|làm bảng lớn|dựng pano|dựng bảng|lắp bảng|dựng biển
  phát tờ/phát sóng = phát
  phát tờ = phát cho|cấp phát|phát hành|phát tận tay|gửi tặng|rải|đưa tận tay|trao tay
  tặng = tặng|trao tặng|biếu|tài trợ|ủng hộ|tặng cho|trao|viện trợ|được tặng|được tài trợ|được cấp|nhận tài trợ|cấp|cung cấp|hỗ trợ miễn phí|cấp cho|trang cấp|được hỗ trợ|nhận được
  đăng = đăng|đăng tải|đưa lên|đăng lên|post|đăng bài|đưa tin|cập nhật|up|đưa bài|đăng tin|chạy bài|lan tỏa|đưa hình|đăng ảnh
  phát sóng = phát thanh|phát sóng|đọc bài|phát bài|phát loa|đọc|phát tin|phát tin bài|truyền thanh|phát trên loa
  làm phim = quay|quay phim|dựng phim|dựng clip|làm video|làm clip|quay clip|quay video|sản xuất video|sản xuất clip|dựng video|làm phim|sản xuất|dàn dựng video|xây dựng clip|xây dựng video|dựng một clip|quay và dựng|sản xuất phim|dựng phóng sự|làm phóng sự|ghi hình|xây dựng phim
  soạn = biên soạn|soạn thảo|soạn|viết tài liệu|biên tập|xây dựng tài liệu|làm tài liệu|thiết kế|in ấn tài liệu|xây dựng bài giảng
  chặn = chặn|lọc|ngăn chặn|không cho truy cập|không cho vào|không vào được|cấm truy cập|chặn truy cập|khóa truy cập|lọc bỏ|hạn chế truy cập|ngăn truy cập|cấu hình chặn|không truy cập được|không mở được|không vào|lọc web|chặn đứng|hạn chế vào|ngăn chặn truy cập|chặn các trang|chặn trang
  khóa = khóa|vô hiệu hóa|đóng|tắt|hủy|thu hồi|xóa bỏ|dừng hoạt động
  gỡ = gỡ|gỡ bỏ|xóa|hạ|tháo gỡ|gỡ xuống|bóc gỡ|xóa được|gỡ được|bị gỡ|cho gỡ|xóa bỏ|báo cáo vi phạm|báo xấu|report
  cấm = cấm|nghiêm cấm|không cho phép|không được phép|không được mang|không mang|không dùng|không được sử dụng|không được dùng|không sử dụng|cấm mang|cấm dùng|cấm sử dụng|không cho mang
  thu giữ = cất|gửi lại|nộp lại|thu giữ|cất giữ|để vào tủ|bỏ vào tủ|gửi vào tủ
  kiểm tra/xác minh = kiểm tra
  kiểm tra = thanh tra|kiểm soát đột xuất|kiểm tra đột xuất|dự kiểm tra|đi kiểm tra|hậu kiểm|kiểm tra liên ngành|kiểm tra thực tế|tuần tra|tổng kiểm tra|ra quân kiểm tra|kiểm tra, rà soát|rà soát, kiểm tra|soi|khám
  giám sát = giám sát|theo dõi|quản lý|quản|kiểm soát|trông coi|để mắt|quản lý chặt|theo sát|nắm tình hình|nắm bắt|nắm|bao quát|trông nom|kèm|theo dõi nhóm|nắm bắt tình hình|để ý|giám sát chặt|kiểm soát chặt|quán xuyến|canh chừng|kèm con|ngó
  rà soát = rà soát|rà|rà lại|lọc lại|soát|soát lại|rà soát lại|tổng rà soát|kiểm đếm|thống kê lại
  duyệt = duyệt|kiểm duyệt|phê duyệt|xét duyệt|duyệt bài|kiểm duyệt bài
  xác minh = xác minh|làm rõ|điều tra|kiểm chứng|tìm hiểu sự việc|kiểm tra xác minh
  nhận tin = tiếp nhận|nhận tin|ghi nhận|thu nhận|nhận được phản ánh|nhận phản ánh|nhận thông tin|nhận tin báo|tiếp nhận thông tin|nhận được|tiếp nhận tin|tiếp nhận phản ánh|lắng nghe ý kiến|thu thập ý kiến
  trả lời = trả lời|phản hồi|hồi đáp|giải đáp|có kết quả trả lời|giải đáp thắc mắc|phúc đáp
  xử lý = xử lý|giải quyết|xử vụ|xét xử|xử lý dứt điểm|xử lý nghiêm|xử lý kịp thời|giải quyết dứt điểm|xử lý xong|làm việc với
  phạt = xử phạt|phạt|phạt tiền|xử phạt hành chính|phạt hành chính|lập biên bản|xử lý hành chính|ra quyết định phạt|ra quyết định xử phạt|bị phạt|tạm đình chỉ|rút giấy phép|đình chỉ hoạt động|nhắc nhở, xử phạt
  kỷ luật = kỷ luật|phê bình|khiển trách|cảnh cáo|hạ hạnh kiểm|hạ bậc hạnh kiểm|đình chỉ học|kiểm điểm|viết bản kiểm điểm
  khởi tố = khởi tố|bắt|bắt giữ|truy tố|tạm giam
  khen = khen|khen thưởng|tuyên dương|biểu dương|trao thưởng|tặng giấy khen|khen ngợi|thưởng|trao giấy khen|tặng quà|trao quà|thưởng quà|cộng điểm thi đua|có thưởng|nêu gương|vinh danh|trao giải
  can thiệp/tặng = hỗ trợ
  can thiệp = can thiệp|trợ giúp|giúp đỡ|hỗ trợ tâm lý|ổn định tâm lý|chăm sóc|đồng hành|can thiệp chuyên sâu|can thiệp tiếp|hỗ trợ kịp thời|bảo vệ khẩn cấp|an ủi|giúp ổn định|hỗ trợ khẩn cấp|vỗ về|kèm cặp|chăm lo|phục hồi
  tư vấn = tư vấn|tham vấn|tư vấn tâm lý|tham vấn tâm lý|trị liệu|trị liệu tâm lý|gỡ rối|gỡ rối tâm lý|tiếp học sinh|tham vấn cho|trò chuyện riêng|gặp riêng|nói chuyện riêng|tư vấn riêng|lắng nghe|tháo gỡ|giải tỏa tâm lý
  chuyển = chuyển|chuyển đến|chuyển sang|giới thiệu sang|chuyển tuyến|chuyển gửi|kết nối sang|giới thiệu đến|chuyển hồ sơ|bàn giao|chuyển cho|chuyển tới
  báo = báo|trình báo|báo tin|khai báo|mách|gửi tin|gửi tin báo|tố giác|tố cáo|phản ánh|phản ánh trực tuyến|báo trực tuyến|gửi được tin|kêu cứu|nói lên|gửi thông tin|gửi ý kiến|phản ảnh
  khảo sát/báo = lấy ý kiến
  khảo sát = khảo sát|thăm dò|phát phiếu hỏi|hỏi ý kiến|điều tra xã hội học|phát phiếu|thu phiếu|phiếu hỏi|phiếu khảo sát|lấy phiếu|trả lời phiếu|phỏng vấn|phát phiếu khảo sát|trưng cầu ý kiến
  ký = ký|ký kết|cùng ký|ký cam kết|cam kết|thỏa thuận|giao ước|lập giao ước|lập bản giao ước|ký thỏa thuận|ký bản cam kết|viết cam kết|ký giao ước|hứa|lập cam kết|ký vào bản cam kết|ký thỏa ước|đặt bút ký|viết bản cam kết|ký bản ghi nhớ|làm cam kết
  giao việc = phân công|giao|giao nhiệm vụ|cử|chỉ định|bố trí người|phân nhiệm|giao cho|phân công nhiệm vụ|giao phụ trách|phụ trách|đảm nhiệm|kiêm nhiệm|kiêm|đảm nhận|chịu trách nhiệm|phân công phụ trách|làm đầu mối|đầu mối|bố trí cán bộ|cắt cử|cử người|cử cán bộ|trực|phân ca trực|phân lịch trực|phân công trực|đứng ra|làm trưởng ban|làm tổ trưởng|theo dõi mảng này|phụ trách mảng|đảm đương
  chỉ đạo = chỉ đạo|yêu cầu|có văn bản gửi|chỉ đạo các trường|đôn đốc|có công văn gửi|có công văn|gửi văn bản|ra văn bản|gửi công văn|có văn bản yêu cầu|có văn bản chỉ đạo|văn bản chỉ đạo|công văn chỉ đạo|có văn bản
  mua = mua|mua sắm|sắm|đầu tư mua|mua mới|mua thêm|trang bị mới|đầu tư|mua bản quyền|sắm mới|trang cấp mới|đầu tư mới|mua sắm mới|bổ sung máy
  sửa = sửa|sửa chữa|bảo trì|bảo dưỡng|khắc phục|thay thế|nâng cấp|thay mới|bảo trì định kỳ|vệ sinh máy|sửa lại|thay máy|cải tạo|nâng cấp máy|nâng cấp hệ thống
  đổi = đổi|thay|thay đổi|đặt lại|đổi mới|thay định kỳ|đổi định kỳ|thay đổi định kỳ|cập nhật mật khẩu
  sao lưu = sao lưu|backup|sao chép dự phòng|lưu dự phòng|lưu trữ dự phòng|lưu bản dự phòng|lưu dữ liệu|sao lưu dữ liệu|chép dự phòng
  tổng kết = sơ kết|tổng kết|rút kinh nghiệm|đánh giá rút kinh nghiệm|hội nghị tổng kết|hội nghị sơ kết|đánh giá giữa kỳ|sơ kết giữa kỳ|hội nghị đánh giá|nhìn lại|kiểm điểm việc thực hiện|rút bài học
  mời = mời|mời về|mời đến|đón|nhờ|thỉnh giảng
  thăm = đến từng nhà|đi từng nhà|gõ từng nhà|gõ cửa từng nhà|đi từng ngõ|vào từng nhà|đến tận nhà|thăm hộ gia đình|tới từng hộ|đến từng hộ|đi từng ngõ gõ từng nhà|đi từng ngõ, gõ từng nhà|thăm từng gia đình|tới nhà
  quét = quét|quét mã
  tham gia = tham gia|tham dự|dự|thi|hưởng ứng|dự thi|tham gia thi|đăng ký dự|đi dự|góp mặt|cử đi|đi học|được cử đi|theo học|làm bài|vào vòng|đăng ký tham gia|tham gia dự thi|tham gia cuộc thi|cho học sinh dự|cử học sinh dự
  nhắn = nhắn tin|gửi sms|gửi tin nhắn|nhắn|gửi thông báo
  xin phép = xin phép|đồng ý|có đồng ý|được đồng ý|phiếu đồng ý|xin ý kiến phụ huynh|có sự đồng ý|phải có đồng ý|phải được đồng ý
  góp ý = góp ý|đóng góp ý kiến|tham gia góp ý|tham gia ý kiến|cho ý kiến
  cài = cài|cài đặt|lắp|lắp đặt|thiết lập|cấu hình|kích hoạt|bật|triển khai cài đặt|cài sẵn|cài luôn|gài
  họp = họp|hội ý|giao ban|họp bàn|họp giao ban
`;

/** Says that something is there, however it came to be: a deed may lack it. */
export const deedMaking = `
  có = có|lập|thành lập|xây dựng|ban hành|tạo|mở|ra mắt|duy trì|đặt|bố trí|ra|hình thành|kiện toàn|tổ chức|thực hiện|triển khai|tiến hành|làm|đưa|sử dụng|dùng|dành|lấy|gửi|cho|được|gồm|đưa ra|đề ra|cho ra đời|khai trương|vận hành|áp dụng|ứng dụng|tạo lập|dựng lên|phát động|ra quân|khởi động|thiết lập mới|đưa vào|đưa vào sử dụng|xây|bổ sung|hoàn thiện|cập nhật thêm|sinh hoạt|hoạt động|đạt|chủ trì|diễn ra|công bố|phối hợp|kết hợp|cùng|cùng với|liên kết|lưu|thống nhất|đảm bảo|bảo đảm|giữ|thu hút|lên|vào|trình|tham mưu|biên chế|nhận|ra mắt|mở cửa|thu|in|dựng|xử|phát đều|báo cáo|ghi|xây dựng, ban hành|hằng năm tổ chức|cho biết|phát triển|đóng|đặt tại|đặt ở|trả|mở thêm|cho phép mở|nhận được sự|ra đời|bật|diễn|góp|chạy|tạo ra|thiết lập kênh|mở kênh|lập kênh|kiện toàn lại|củng cố|tái lập
`;
