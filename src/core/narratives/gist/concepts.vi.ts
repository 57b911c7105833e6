/** What twenty clerks write for one another of acts and people: read alike only where the rest is equal. */
import { listed } from '../../lib/listed.ts';

/** "what it is read as = ways to write it"; several words of a reading are joined by "+". */
function rows(text: string): readonly (readonly [string, readonly string[]])[] {
  return text
    .trim()
    .split('\n')
    .map((row) => {
      const [readAs = '', ways = ''] = row.split(' = ');
      return [readAs.trim(), listed(ways)] as const;
    });
}

const acts = rows(`
  tuyên truyền = nói chuyện|phổ biến|truyền thông|quán triệt|giới thiệu|nói về|giảng giải|giải thích|tuyên truyền sâu rộng|học tập, quán triệt|triển khai, quán triệt|tuyên truyền, nhắc nhở|tuyên truyền, hướng dẫn|trao đổi chuyên đề|báo cáo chuyên đề|trình bày|cung cấp kiến thức|trang bị kiến thức|cung cấp thông tin
  tập huấn = bồi dưỡng|mở lớp bồi dưỡng|tập huấn nghiệp vụ|bồi dưỡng nghiệp vụ|bồi dưỡng chuyên môn|tập huấn, hướng dẫn|bồi dưỡng kiến thức|bồi dưỡng kỹ năng
  hướng dẫn = dạy|dạy cho|chỉ|chỉ cho|chỉ bảo|bày|bày cách|rèn|rèn luyện|giảng dạy|trang bị kỹ năng|giáo dục kỹ năng|rèn kỹ năng|dạy kỹ năng|hướng dẫn kỹ năng
  giám sát = theo dõi|kiểm soát|quản lý|trông|trông coi|để mắt|quan sát|sát sao|quản lý, giám sát|giám sát, quản lý|kiểm soát, giám sát|theo dõi, giám sát|theo dõi, quản lý|quản lý, theo dõi|quản lý chặt|quản
  báo = báo cáo|thông báo|báo tin|trình báo|báo lại|báo ngay|nói ngay|mách|khai báo|báo với|báo cho biết
  nhận = tiếp nhận|đón nhận|thu nhận
  phát = tặng|trao|biếu|phát tặng|gửi tặng|trao tặng|phát không
  có = lồng ghép|tích hợp|đưa|gắn|kết hợp|lồng|lồng ghép, tích hợp|tích hợp, lồng ghép|ký kết|thành lập|ban hành|mở|ra mắt|hình thành|bố trí|trang bị|lắp đặt|đặt|ký ban hành|ra|tạo|tạo lập|thiết lập|lập|cho ra đời|lắp|cài đặt|cài|đề ra|dựng|trang bị, lắp đặt
  soạn = xây dựng|soạn thảo|biên soạn|viết
  khen = khen thưởng|tuyên dương|biểu dương|khen ngợi|tuyên dương, khen thưởng|khen thưởng, tuyên dương|biểu dương, khen thưởng
  kỷ luật = xử lý kỷ luật|thi hành kỷ luật|bị kỷ luật
  xử phạt = phạt|xử phạt hành chính|phạt hành chính|xử lý hành chính|phạt tiền
  hỗ trợ = giúp đỡ|giúp|trợ giúp|hỗ trợ, giúp đỡ|giúp đỡ, hỗ trợ
  giấu+danh tính = giấu tên|không công khai danh tính|bảo mật danh tính|giữ kín danh tính|không nêu tên|giữ bí mật danh tính|không tiết lộ danh tính|giữ kín tên|bảo mật tên
  giấu = bảo mật|giữ kín|giữ bí mật|không công khai|không tiết lộ|không để lộ|bảo vệ thông tin|bảo đảm bí mật
  gỡ = xóa|hạ|gỡ bỏ|rút bài
  đổi = thay|thay đổi|thay mới|thay thế|biến đổi|biến tướng
  khảo sát = thăm dò|lấy ý kiến|xin ý kiến|điều tra|hỏi ý kiến|tham khảo ý kiến|thăm dò ý kiến
  phụ trách = kiêm|kiêm nhiệm|kiêm phụ trách|đảm nhiệm|đảm nhận|quản trị|chịu trách nhiệm|phụ trách, quản lý|làm kiêm nhiệm|đảm trách|kiêm thêm
  phân công = giao|cử|khoán|giao cho|phân|chỉ định
  treo = căng|giăng|căng treo|treo, dán
  niêm yết = dán|công khai|dán công khai|ghi
  kịch = sân khấu hóa|đóng kịch|diễn kịch|dựng tiểu phẩm|dàn dựng tiểu phẩm|diễn tiểu phẩm|tiểu phẩm|dàn dựng kịch|biểu diễn tiểu phẩm|hoạt cảnh|diễn xuất|dàn dựng|đóng tiểu phẩm
  phát thanh = phát loa|đọc loa|loa phát thanh|tuyên truyền loa|phát bài loa|loa|qua loa
  đăng = đưa lên|đăng bài|đăng lên|đăng tải|đưa tin
  mời = nhờ|mời về|mời đến|đề nghị đến|đón
  làm rõ = xác minh|điều tra làm rõ|xác định
  họp = hội ý|giao ban|họp bàn
  bàn = trao đổi|thảo luận|bàn bạc|tọa đàm|trao đổi, thảo luận
  nhắc = nhắc nhở|dặn|dặn dò|căn dặn|lưu ý
  vận động = kêu gọi|động viên|khuyến khích
  cấm = nghiêm cấm|không cho|không được phép|không được|không cho phép|tuyệt đối không
  học sinh = học sinh tham gia|học sinh được tham gia|tham gia học sinh
  tham gia = dự|tham dự|hưởng ứng|đi dự
  nhận thức+nâng cao = nhận thức hơn|ý thức hơn|có ý thức hơn|nhận thức rõ hơn|nhận thức rõ hơn hẳn|hiểu rõ hơn|hiểu biết hơn|nhận thức tốt hơn|nhận thức đúng hơn|nhận thức đầy đủ hơn|nhận thức sâu hơn
  nâng cao = đề cao|được nâng lên|nâng lên rõ rệt|tốt lên|chuyển biến tích cực|nâng lên|cải thiện|chuyển biến|tiến bộ
  bình chọn = bầu|chọn|bầu chọn|lựa chọn
  thi = hội thi|cuộc thi|tổ chức thi|thi đấu
  chi = sử dụng kinh phí|bố trí kinh phí|dành kinh phí
  sử dụng = dùng|ứng dụng|khai thác|áp dụng|vận dụng|tận dụng
  cung cấp = cấp|trang cấp|đầu tư|tài trợ
  thu = cất|giữ|thu giữ|thu, giữ|gửi lại
  truy cập = sử dụng môi trường mạng|lên môi trường mạng|vào môi trường mạng|truy cập môi trường mạng|tham gia môi trường mạng|lướt môi trường mạng
  ứng xử = cư xử|giao tiếp|hành xử
  xúc phạm = chửi|chửi nhau|nói xấu|bôi nhọ|lăng mạ|xúc phạm nhau|chửi bới
  đọc = đọc bài|phát bài
  vi phạm = phạm|vi phạm quy định|vi phạm nội quy|phạm quy
  triển khai = nhân rộng|mở rộng|nhân ra
  chuyển = chuyển giao|chuyển sang|chuyển cho|chuyển tới
  rút kinh nghiệm = sơ kết|tổng kết|sơ kết, tổng kết|sơ kết rút kinh nghiệm
  phát hiện = nhận ra|nắm được|phát hiện sớm|biết được
`);

const people = rows(`
  học sinh = các em|em|trò|học trò|các cháu học sinh|học sinh nhà trường|con em học sinh
  giáo viên = thầy cô|thầy|cô|cô giáo|thầy giáo|nhà giáo|các thầy|giáo viên nhà trường|thầy và cô
  phụ huynh = gia đình|cha mẹ|bố mẹ|nhà|gia đình học sinh|các gia đình
  ban giám hiệu = lãnh đạo|lãnh đạo nhà trường
  hiệu trưởng = thủ trưởng|người đứng đầu|thủ trưởng đơn vị
  giáo viên tin học = giáo viên dạy tin|thầy dạy tin|giáo viên tin|đội ngũ dạy tin|thầy dạy tin học
  công an = bên công an|cán bộ công an|lực lượng công an|chiến sĩ công an
  cán bộ = người làm|đội ngũ làm|người phụ trách|đội ngũ cán bộ
  chuyên trách = riêng biệt|chuyên môn riêng
  tổng phụ trách đội = giáo viên tổng phụ trách|tổng phụ trách
  kẻ xấu = đối tượng|đối tượng xấu|người xấu
  nạn nhân = học sinh bị hại|trẻ bị hại
  đoàn thanh niên = đoàn trường|chi đoàn trường
`);

/** The others of a row are read as its first. */
export const conceptRows: readonly (readonly [string, readonly string[]])[] = [...acts, ...people];
export const rowsOfConcepts = rows;
