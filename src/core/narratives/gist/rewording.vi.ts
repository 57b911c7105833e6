/** Words that a rewording adds or changes without telling of another deed, where all the rest is the same. */
import { listed } from '../../lib/listed.ts';

/** Nouns of what kind it is, verbs of getting there, words of degree; syllables are those of longer words. */
export const addedByRewording: ReadonlySet<string> = new Set(
  listed(`
  mảng|khâu|lĩnh|vực|nền|tảng|hệ|thống|dãy|bước|khía|cạnh|ngành|nghề|thành viên|ngũ|bản|thân|kiểu|dạng|mức|độ|chuyện|câu|phần|chung|cụ|thể|nhau|hiện|lúc|hồi|
  biết|hiểu|bổ sung|đi|lại|mới|sớm|vừa|ngay|sẵn|loạt|bao|phạm|vi|khắp|rộng|khung|phía|đầy|tới|mang|lấy|bộ|tập|suất|giá|đợt|mình|tên|môi|bài|mục|
  đến trường|bản thân|đông|đảo|sức|thật|cách|thức|hình|cùng|làm|nòng|cốt|trọng|thế|thấy|thực hiện|áp|dụng|vận|hành|nội|dung|cả
`),
);

/** The others of a row are read as the first. */
export const nearlyAlike: readonly (readonly string[])[] = `
  đề nghị|yêu cầu
  báo|phản ánh
  nhóm|group
  nội quy|quy định
  thôn|xóm
  đầu mối|phụ trách
  đường truyền|truy cập
  hội thảo|hội nghị
  nhanh|kịp thời
`
  .trim()
  .split('\n')
  .map(listed);

/** "What it is read as = ways to write it", of things, people and acts. */
export const rewordingRows = `
  tên = tên gọi|mang tên|có tên|lấy tên|tên là
  máy chủ = server|máy chủ dữ liệu
  nhóm zalo = group zalo|nhóm chat zalo|zalo nhóm|một nhóm zalo|nhóm zalo chung
  giả mạo = mạo danh|giả danh|mạo nhận|nhái|giả
  tranh = bức tranh|bài vẽ|bức vẽ
  tờ rơi = tờ gấp|tờ bướm|tờ thông tin|tờ rơi, tờ gấp|tờ rơi hướng dẫn|tờ rơi tuyên truyền|tờ gấp tuyên truyền
  sổ tay = sổ tay hướng dẫn|cuốn sổ tay|cuốn sổ tay hướng dẫn|quyển sổ tay
  nhóm = hội nhóm
  biểu hiện = dấu hiệu
  quanh trường = gần trường|gần cổng trường|xung quanh trường|gần trường học|xung quanh trường học|quanh trường học|quanh cổng trường
  băng rôn = biểu ngữ|băng rôn, khẩu hiệu|khẩu hiệu
  phó hiệu trưởng = hiệu phó
  phụ huynh = cha mẹ các em|bố mẹ các em|cha mẹ các cháu|bố mẹ các cháu|phụ huynh các em|phụ huynh của học sinh|cha mẹ của các em|bố mẹ học trò|phụ huynh trong trường
  trẻ em = các em thiếu nhi|thiếu nhi|các em nhỏ|trẻ nhỏ|các bé|em nhỏ|con trẻ|lứa tuổi thiếu nhi
  người dân = bà con|nhân dân|cư dân|các hộ dân|hộ dân|người dân trong thôn
  danh tính = nhân thân|họ tên người báo|tên người báo
  máy tính bảng = ipad|tablet
  bất thường = lạ|khác thường|khác lạ
  mật khẩu = pass|password|mật mã
  tác hại = hệ lụy|mặt trái|tác động xấu|ảnh hưởng xấu
  rà soát = soát lại|soát|rà lại|tổng rà soát
  góp ý = tham gia ý kiến|đóng góp ý kiến|cho ý kiến|tham gia góp ý|có ý kiến|góp ý kiến|đóng góp, góp ý
  kiểm tra = kiểm tra, rà soát|rà soát, kiểm tra|kiểm tra, giám sát
  phát động = khởi động|ra quân
  phần mềm = chương trình máy tính|app
  hội thảo = tọa đàm khoa học|hội thảo khoa học
  thí điểm = làm điểm|chạy thử
  giao lưu = gặp gỡ|giao lưu, gặp gỡ|gặp gỡ, giao lưu
  thăm = thăm hỏi|đến thăm|tới thăm|thăm hỏi, động viên|thăm, động viên
  cảnh báo = khuyến cáo|cảnh báo, khuyến cáo
  tố giác = tố cáo
  khảo sát = làm khảo sát|tiến hành khảo sát
  kết quả = thành quả
  câu chuyện = mẩu chuyện
  sân khấu = văn nghệ
  chuyên gia = nhà chuyên môn|diễn giả
  tổ dân phố = khu dân cư|khu phố|tdp
  quán internet = tiệm internet|hàng internet|quán nét|quán điện tử|tiệm nét|điểm game|quán trò chơi điện tử|điểm trò chơi điện tử|cơ sở trò chơi điện tử|điểm kinh doanh trò chơi điện tử
  bốc thăm = rút thăm
  định kỳ = đều đặn
  lãnh đạo = người lãnh đạo
  thư viện = thư viện nhà trường
  băng hình = video
  sổ theo dõi = sổ ghi chép|sổ nhật ký
  nhận biết = nhận ra|nhận diện|phát hiện
  quy trình = các bước|trình tự|quy trình các bước
  hòm thư = hòm thư góp ý|thùng thư góp ý
  tiểu phẩm = vở kịch|màn kịch
  phản ánh = thông tin phản ánh|tin báo|ý kiến phản ánh|thông tin báo
  lừa đảo = lừa gạt|lừa lọc|lừa
  dọa = đe dọa|hăm dọa|dọa dẫm
  bắt nạt = ức hiếp|ăn hiếp
  học online = học trực tuyến
`;
