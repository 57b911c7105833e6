/** What is asked of whom: the Department, another that the report writes to, somebody else, or nothing. */
import { expect, test } from '@jest/globals';
import { sortSentence } from '../../../src/core/narratives/kinds/kinds.vi.ts';
import { isOwnAct, isPromised } from '../../../src/core/narratives/kinds/ownActs.vi.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

test.each([
  ['Đề nghị Quốc hội sửa Luật An ninh mạng', 'kien_nghi.khac'],
  ['Đề nghị Bộ GDĐT ban hành tài liệu chuẩn về kỹ năng số', 'kien_nghi.khac'],
  ['Kiến nghị Bộ Công an xử lý nghiêm tội phạm mạng', 'kien_nghi.khac'],
  ['Chính phủ có chính sách cho cán bộ tư vấn', 'kien_nghi.khac'],
  ['Đề nghị UBND các quận, huyện hỗ trợ lắp camera', 'kien_nghi.khac'],
  ['Đề nghị UBND phường bố trí lực lượng quản lý quán internet', 'kien_nghi.khac'],
  ['Đề nghị Công an xã tuần tra quanh trường', 'kien_nghi.khac'],
  ['Đề nghị nhà mạng chặn các trang web xấu độc', 'kien_nghi.khac'],
  ['Đề nghị các bậc phụ huynh quan tâm hơn tới con em', 'kien_nghi.khac'],
  ['Mong cha mẹ học sinh phối hợp với nhà trường', 'kien_nghi.khac'],
  ['Đề nghị các trường thường xuyên báo cáo', 'kien_nghi.khac'],
  ['Đề nghị Facebook gỡ bài nhanh hơn', 'kien_nghi.khac'],
  ['Đề nghị UBND thành phố cấp kinh phí', 'kien_nghi.ubnd'],
  ['Đề nghị thành phố bố trí ngân sách riêng', 'kien_nghi.ubnd'],
  ['Đề nghị Công an thành phố cử báo cáo viên', 'kien_nghi.nganh'],
  ['Đề nghị Sở Y tế cử bác sĩ tâm lý hỗ trợ các trường', 'kien_nghi.nganh'],
  ['Đề nghị Sở tổ chức tập huấn cho giáo viên', 'kien_nghi.so'],
  ['Mong Sở quan tâm cấp máy tính cho nhà trường', 'kien_nghi.so'],
  ['Đề nghị Sở phối hợp với nhà mạng chặn trang xấu', 'kien_nghi.so'],
  ['Đề nghị Sở hướng dẫn các trường và phụ huynh', 'kien_nghi.so'],
  ['Đề nghị bộ tài liệu dùng chung cho các trường', 'kien_nghi.so'],
  ['Đề nghị cấp tài liệu cho học sinh', 'kien_nghi.so'],
  ['Đề nghị hỗ trợ phần mềm lọc nội dung', 'kien_nghi.so'],
  ['Cấp thêm kinh phí', 'kien_nghi.ubnd'],
  ['Đề nghị Sở và UBND thành phố cấp kinh phí', 'kien_nghi.ubnd'],
  ['Đề nghị Sở và các trường tổ chức tập huấn', 'kien_nghi.so'],
  ['Đề nghị Sở tổ chức tập huấn và UBND thành phố cấp kinh phí', 'kien_nghi.so'],
  ['Với Sở: tập huấn hằng năm cho giáo viên', 'kien_nghi.so'],
  ['Đối với UBND thành phố: bố trí kinh phí hằng năm', 'kien_nghi.ubnd'],
  ['Không có ý kiến, đề nghị Sở tổ chức tập huấn', 'kien_nghi.so'],
  ['Không có kiến nghị gì thêm, chỉ đề nghị UBND thành phố cấp kinh phí', 'kien_nghi.ubnd'],
  ['Nhà trường sẽ duy trì câu lạc bộ', 'phuong_huong'],
  ['Đơn vị tiếp tục tuyên truyền thường xuyên', 'phuong_huong'],
])('%s', (text, under) => expect(sortSentence(text, 'de_xuat', sgddt2024)).toMatchObject({ kind: 'wish', under }));

test.each([
  'Không đề nghị gì thêm',
  'Đơn vị không có đề nghị gì',
  'Hiện tại nhà trường không có kiến nghị, đề xuất',
  'Không có ý kiến đề xuất, kiến nghị',
  'Chưa có kiến nghị gì với cấp trên',
])('nothing is asked: %s', (text) => expect(sortSentence(text, 'de_xuat', sgddt2024).kind).toBe('ease'));

test.each(['Đề nghị không tổ chức tập huấn vào cuối tuần', 'Không tổ chức thi trực tuyến', 'Kiến nghị không giao thêm chỉ tiêu'])(
  'that something is not done is a wish of its own: %s',
  (text) => expect(sortSentence(text, 'de_xuat', sgddt2024)).toMatchObject({ kind: 'wish', matter: '' }),
);

test('a space of the network denies nothing', () => {
  expect(sortSentence('Đề nghị tập huấn về không gian mạng an toàn', 'de_xuat', sgddt2024).matter).toBe('tap_huan');
});

test.each([
  'tổ chức tập huấn cho giáo viên',
  'quan tâm cấp máy tính cho nhà trường',
  'sớm ban hành hướng dẫn',
  'xem xét đề nghị về tài liệu hoặc học liệu',
  'thường xuyên cập nhật tài liệu',
  'tuyên truyền Luật Trẻ em',
  'phối hợp với nhà mạng chặn trang xấu',
  'xây dựng môi trường mạng an toàn',
])('the Department can do it: %s', (text) => expect(isOwnAct(text)).toBe(true));

test.each([
  'sửa đổi Luật An ninh mạng',
  'bổ sung biên chế nhân viên tư vấn',
  'tăng mức phạt với hành vi đăng tin giả',
  'các bậc phụ huynh quan tâm hơn tới con em',
  'sở tổ chức tập huấn',
  'nên tổ chức thêm hội thi',
  'mong được quan tâm',
  'không đề nghị gì thêm',
  'quốc hội sửa Luật An ninh mạng',
  'tài liệu dùng chung',
  'được cấp máy tính',
])('the Department does not promise it: %s', (text) => expect(isOwnAct(text)).toBe(false));

test.each([
  'tổ chức tập huấn cho giáo viên',
  'tổ chức thêm lớp tập huấn',
  'sớm ban hành văn bản hướng dẫn',
  'cử báo cáo viên về trường',
  'chia sẻ kinh nghiệm giữa các trường',
  'tập huấn phòng chống bắt nạt',
])('promised: %s', (text) => expect([isOwnAct(text), isPromised(text)]).toEqual([true, true]));

test.each([
  'xem xét đề nghị về kinh phí',
  'giao thêm giáo viên tư vấn cho trường',
  'làm việc với Facebook để khóa tài khoản xấu',
  'cấp máy tính cho nhà trường',
  'tổ chức tập huấn và cấp máy tính',
  'tổ chức tập huấn, thành lập tổ tư vấn',
  'tập huấn 4 lần mỗi năm',
  'bồi dưỡng tiền cho báo cáo viên',
  'tổ chức thi và tập huấn',
])('at most weighed: %s', (text) => expect(isPromised(text)).toBe(false));

test.each([
  'tăng lương cho giáo viên',
  'xây dựng trường mới',
  'xây dựng thêm trường',
  'đưa học sinh vi phạm vào trường giáo dưỡng',
  'phối hợp công an bắt giữ đối tượng',
  'tạo điều kiện cho trường được miễn kiểm tra',
  'thực hiện cắt Internet ban đêm',
  'tổ chức cắt Internet ban đêm',
  'đầu tư 5 tỷ đồng phòng máy',
  'đầu tư 5.000 triệu đồng phòng máy',
  'hướng dẫn tăng lương',
])('said nothing of: %s', (text) => expect([isOwnAct(text), isPromised(text)]).toEqual([false, false]));

test('an intention on a condition is no proposal', () => {
  expect(sortSentence('Nếu có kinh phí sẽ lắp phần mềm', 'de_xuat', sgddt2024).under).toBe('phuong_huong');
});

test('what is so is no intention', () => {
  expect(sortSentence('Địa bàn rộng nên tuyên truyền chưa thuận lợi', 'kho_khan', sgddt2024).kind).toBe('difficulty');
  expect(sortSentence('Khó có thể nói là hiệu quả', 'danh_gia', sgddt2024).kind).not.toBe('wish');
  expect(sortSentence('Các trường nên tổ chức tuyên truyền', 'kho_khan', sgddt2024).kind).toBe('wish');
});
