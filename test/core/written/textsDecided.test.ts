/** What decides before words are weighed: heading, opening, what is counted; and what that must not take away. */
import { expect, test } from '@jest/globals';
import { linesOfText } from '../../../src/core/written/lines.ts';
import { readReport } from '../../../src/core/written/readReport.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

function fieldOf(heading: string, line: string): string {
  const read = readReport(linesOfText(['TRƯỜNG THPT SỐ MỘT', heading, line].join('\n')), 'bc.txt', sgddt2024);
  const found = read.sentences.find(({ text }) => line.includes(text));
  return Object.entries(read.texts).find(([, ids]) => ids.includes(found?.id ?? 0))?.[0] ?? '–';
}

test.each([
  // Figures that no group asks.
  ['2. Kinh phí', 'Nguồn kinh phí chủ yếu lồng ghép từ hoạt động chuyên môn.', '–'],
  ['2. Kinh phí', 'Năm 2024 chi 8 triệu đồng cho công tác tuyên truyền bảo vệ trẻ em trên mạng.', '–'],
  ['I. Kết quả', 'Không có kinh phí riêng cho nội dung này; phụ huynh ủng hộ 15 triệu đồng mua máy lọc nước.', '–'],
  ['I. Kết quả', 'Năm 2024 đã xử lý 04 vụ, còn 01 vụ đang chờ cơ quan công an kết luận.', '–'],
  ['I. Kết quả', 'Năm 2024 có 02 em được hỗ trợ, can thiệp; xử phạt 02 đối tượng.', '–'],
  // Other matters, other offices, the situation, plans.
  ['2. Giáo dục, truyền thông', 'Năm 2024 Đoàn trường tổ chức 02 buổi hiến máu với 86 lượt người tham gia.', '–'],
  ['I. Phòng, chống thiên tai', 'Năm 2023 tổ chức 14 buổi diễn tập với 3.200 lượt người.', '–'],
  ['III. Phòng, chống thuốc lá điện tử', 'Nhà trường tuyên truyền dưới cờ và ký cam kết với phụ huynh.', '–'],
  ['I. Kết quả', 'Theo Tổng đài 111, cả nước năm 2023 tiếp nhận 419 cuộc gọi liên quan đến trẻ em trên mạng.', '–'],
  ['I. Kết quả', 'Nhà trường có 31 lớp, 1.340 học sinh, 78 cán bộ giáo viên.', '–'],
  ['II. Mục tiêu đến năm 2030', 'Tổ chức tối thiểu 15 buổi tuyên truyền mỗi năm.', '–'],
  ['III. NHIỆM VỤ 2026-2030', 'Cử cán bộ dự tập huấn, tuyên truyền tới từng gia đình.', '–'],
  ['2. Giáo dục, truyền thông', 'Sang năm 2026 tính làm 12 buổi tuyên truyền.', '–'],
  ['2. Giáo dục, truyền thông', 'Kế hoạch 2025 là 10 buổi.', '–'],
  ['2. Giáo dục, truyền thông', 'Chỉ tiêu tuyên truyền năm 2026: 12 buổi.', '–'],
  // Openings, whatever the heading.
  ['2. Giáo dục, truyền thông', 'Đề nghị Sở biên soạn tài liệu tuyên truyền dùng chung.', 'de_xuat'],
  ['I. Kết quả', 'Khó khăn lớn nhất là phụ huynh không biết cài phần mềm.', 'kho_khan'],
  ['2. Giáo dục, truyền thông', 'Trân trọng đề nghị Sở hỗ trợ kinh phí.', 'de_xuat'],
  ['3. Giải pháp kỹ thuật', 'Kiến nghị UBND thành phố đầu tư phần mềm lọc dùng chung.', 'de_xuat'],
  ['3. Giải pháp kỹ thuật', 'Xin được cấp thêm máy tính cho phòng học.', 'de_xuat'],
  ['V. Đề xuất, kiến nghị', 'Trân trọng đề nghị Sở hỗ trợ kinh phí.', 'de_xuat'],
  ['V. Đề xuất, kiến nghị', 'Trân trọng kiến nghị Sở cấp thêm máy tính.', 'de_xuat'],
  // Who signs, where and when.
  ['V. Đề xuất, kiến nghị', 'Trân trọng cảm ơn Sở Giáo dục và Đào tạo!', '–'],
  ['V. Đề xuất, kiến nghị', 'Trân trọng báo cáo Sở Giáo dục và Đào tạo.', '–'],
  ['V. Đề xuất, kiến nghị', 'Trân trọng./.', '–'],
  ['V. Đề xuất, kiến nghị', 'Hải Phòng, ngày 12 tháng 12 năm 2024', '–'],
  ['V. Đề xuất, kiến nghị', 'xã An Lão, ngày … tháng … năm 2024', '–'],
])('%s: %s → %s', (heading, line, field) => expect(fieldOf(heading, line)).toBe(field));

test.each([
  ['3. Giải pháp kỹ thuật', 'Nhà trường bố trí 5 triệu đồng mua phần mềm lọc nội dung cho phòng máy.', 'nhom_3'],
  ['1. Xây dựng và hoàn thiện hành lang pháp lý', 'Nội quy ghi rõ học sinh quay clip bạn sẽ bị hạ hạnh kiểm.', 'nhom_1'],
  ['2. Giáo dục, truyền thông', 'Lồng ghép an toàn giao thông với an toàn trên mạng trong giờ chào cờ.', 'nhom_2'],
  ['4. Hoàn thiện cơ cấu tổ chức, nâng cao năng lực', 'Hai giáo viên học xong lớp tư vấn cho trẻ khuyết tật.', 'nhom_4'],
  ['4. Hoàn thiện cơ cấu tổ chức, nâng cao năng lực', 'Công an phường tập huấn cho 40 giáo viên về xử lý tin báo.', 'nhom_4'],
  ['2. Giáo dục, truyền thông', 'Học sinh tham gia cuộc thi toàn quốc “Em an toàn trên mạng” với 45 bài dự thi.', 'nhom_2'],
  ['II. Đánh giá kết quả thực hiện mục tiêu đến năm 2030', 'Tuyên truyền tới 100% học sinh về cách báo cáo nội dung xấu.', 'nhom_2'],
  ['III. Đánh giá', 'Trường có 31 lớp, 1.340 học sinh nhưng việc quản lý mạng đã vào nền nếp.', 'danh_gia'],
  ['IV. Khó khăn, vướng mắc', 'Kinh phí năm 2024 chỉ có 3 triệu đồng, không đủ mua phần mềm.', 'kho_khan'],
  ['V. Đề xuất, kiến nghị', 'Năm 2026 sẽ cần thêm một nhân viên tư vấn.', 'de_xuat'],
  ['1. Công tác chỉ đạo, tiếp nhận và xử lý thông tin', 'Nhà trường giao đồng chí Bí thư Đoàn trường làm đầu mối theo dõi.', 'dau_moi'],
  [
    '1. Công tác chỉ đạo, tiếp nhận và xử lý thông tin',
    'Nhà trường đã xây dựng kế hoạch triển khai tới 100% giáo viên.',
    'van_ban_trien_khai',
  ],
  [
    '1. Công tác chỉ đạo, tiếp nhận và xử lý thông tin',
    'Học sinh bỏ thư vào hòm thư góp ý, thầy cô trả lời trong ngày.',
    'tiep_nhan_phan_anh',
  ],
  ['2. Giáo dục, truyền thông', 'Trường có 24 lớp, 960 học sinh đều được học cách đặt mật khẩu.', 'nhom_2'],
  ['I. Kết quả', 'Phối hợp công an phường kiểm tra các quán net quanh trường.', 'nhom_4'],
  ['2. Giáo dục, truyền thông', 'Xin chữ ký cam kết của phụ huynh về giờ dùng điện thoại của con.', 'nhom_2'],
  ['3. Giải pháp kỹ thuật', 'Đề xuất sáng kiến khóa wifi theo giờ, đã áp dụng ở khu nội trú.', 'nhom_3'],
  ['2. Giáo dục, truyền thông', 'Mong muốn của học sinh được lắng nghe qua diễn đàn cuối tuần.', 'nhom_2'],
  // Asked of others, or done: a deed of its heading.
  ['1. Xây dựng và hoàn thiện hành lang pháp lý', 'Đề nghị các trường rà soát nội quy, bổ sung quy định dùng điện thoại.', 'nhom_1'],
  ['2. Giáo dục, truyền thông', 'Đề nghị các trường ký cam kết với phụ huynh.', 'nhom_2'],
  ['2. Giáo dục, truyền thông', 'Đề nghị tuyên dương 12 học sinh có clip tuyên truyền hay.', 'nhom_2'],
  ['3. Giải pháp kỹ thuật', 'Đề nghị nhà mạng chặn 12 trang web xấu và đã được chặn.', 'nhom_3'],
  ['3. Giải pháp kỹ thuật', 'Kiến nghị Công an phường gỡ 03 tài khoản giả mạo, đã gỡ xong.', 'nhom_3'],
  ['3. Giải pháp kỹ thuật', 'Đề nghị Sở cho dùng phần mềm lọc, nay đã cài xong ở 4 phòng máy.', 'nhom_3'],
  ['1. Xây dựng và hoàn thiện hành lang pháp lý', 'Kiến nghị sửa quy ước thôn để cấm đăng ảnh trẻ em.', 'nhom_1'],
  ['2. Giáo dục, truyền thông', 'Đề nghị bộ phận Đoàn đội phát thanh mỗi tuần một bài về an toàn mạng.', 'nhom_2'],
  ['2. Giáo dục, truyền thông', 'Đề nghị bổ sung nội dung an toàn mạng vào giờ sinh hoạt lớp.', 'nhom_2'],
  [
    '1. Công tác chỉ đạo, tiếp nhận và xử lý thông tin',
    'Đề nghị phụ huynh báo ngay cho giáo viên khi con bị bắt nạt trên mạng.',
    'tiep_nhan_phan_anh',
  ],
  // Money, a team, or what goes on is no figure, no situation, no plan.
  ['I. Kết quả', 'Bố trí kinh phí lắp camera ở cổng trường.', 'nhom_3'],
  ['I. Kết quả', 'Tuy kinh phí ít nhưng trường vẫn lắp 12 camera.', 'nhom_3'],
  ['I. Kết quả', 'Vận động kinh phí từ phụ huynh để mua phần mềm lọc web.', 'nhom_3'],
  ['I. Kết quả', 'Dành nguồn kinh phí in 300 tờ rơi tuyên truyền.', 'nhom_2'],
  ['I. Kết quả', 'Kinh phí hạn hẹp nên chủ yếu tuyên truyền miệng dưới cờ.', 'nhom_2'],
  ['I. Kết quả', 'Số vụ giảm nhờ tuyên truyền thường xuyên.', 'nhom_2'],
  ['I. Kết quả', 'Thành lập tổ tư vấn với 05 giáo viên, 02 nhân viên.', 'nhom_4'],
  ['I. Kết quả', 'Tổ tư vấn gồm 05 giáo viên, 02 nhân viên.', 'nhom_4'],
  ['2. Giáo dục, truyền thông', 'Mỗi năm họp phụ huynh 3 lần, kế hoạch năm 2025 giữ nguyên.', 'nhom_2'],
  ['2. Giáo dục, truyền thông', 'Tiếp tục duy trì hòm thư góp ý và kế hoạch trực của tổ tư vấn năm 2025.', 'nhom_2'],
  ['3. Giải pháp kỹ thuật', 'Đăng ký tài khoản an toàn cho học sinh, hạn dùng đến năm 2026.', 'nhom_3'],
  ['3. Giải pháp kỹ thuật', 'Nhà trường đề nghị phụ huynh cài phần mềm quản lý cho con.', 'nhom_3'],
  ['4. Hoàn thiện cơ cấu tổ chức, nâng cao năng lực', 'Phòng đề nghị công an phường kiểm tra 12 quán net, xử lý 02 quán.', 'nhom_4'],
  ['2. Giáo dục, truyền thông', 'Rất mong phụ huynh phối hợp, nhà trường gửi thư ngỏ tới 400 gia đình.', 'nhom_2'],
  ['3. Giải pháp kỹ thuật', 'Đơn vị kiến nghị nhà mạng nâng băng thông, đã được đáp ứng.', 'nhom_3'],
  ['2. Giáo dục, truyền thông', 'Ngoài ra, đề nghị học sinh không dùng điện thoại trong giờ.', 'nhom_2'],
  // A date at its end is no signature.
  ['2. Giáo dục, truyền thông', 'Nhà trường tổ chức hội thi, ngày 12 tháng 3 năm 2023', 'nhom_2'],
  ['2. Giáo dục, truyền thông', 'Tổ chức hội thi, ngày 12 tháng 3 năm 2023', 'nhom_2'],
])('stays: %s: %s → %s', (heading, line, field) => expect(fieldOf(heading, line)).toBe(field));
