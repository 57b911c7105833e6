/** Good news, bad news, and none: what may stand under advantages and difficulties. */
import { describe, expect, test } from '@jest/globals';
import { sortSentence } from '../../../src/core/narratives/kinds/kinds.vi.ts';
import { namesNoDifficulty, tidingsOf } from '../../../src/core/narratives/kinds/tidings.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const bad = [
  'Tình trạng bắt nạt qua mạng gia tăng',
  'Nhiều học sinh sa đà vào trò chơi điện tử',
  'Một số giáo viên ngại đổi mới, né tránh',
  'Hiệu quả tuyên truyền thấp',
  'Học sinh dễ bị lôi kéo vào các hội nhóm xấu',
  'Công tác kiểm tra bị buông lỏng',
  'Một số trường xem nhẹ công tác này',
  'Học sinh thường xuyên đăng tải nội dung phản cảm lên mạng',
  'Tình trạng bắt nạt trên mạng diễn biến phức tạp',
  'Số học sinh vi phạm tăng',
  'Số vụ học sinh bị bắt nạt trên mạng tăng so với năm học trước',
];
const neither = [
  'Số vụ học sinh bị bắt nạt trên mạng không giảm',
  'Số vụ việc giảm nhưng tính chất ngày càng nghiêm trọng',
  'Ý thức của học sinh kém hơn',
  'Chất lượng tuyên truyền giảm sút',
  'Phụ huynh ít quan tâm hơn',
  'Khó đạt kết quả tốt',
];
const good = [
  'Học sinh có ý thức hơn khi tham gia mạng xã hội',
  'Các hoạt động đã góp phần giảm số vụ mâu thuẫn của học sinh xuất phát từ mạng xã hội',
  'Số vụ bắt nạt qua mạng giảm rõ rệt',
  'Sự phối hợp giữa nhà trường và gia đình ngày càng chặt chẽ',
  'Công tác triển khai đúng kế hoạch',
];

test('only good news that nothing takes back is an advantage', () => {
  expect([...bad, ...neither].filter((text) => tidingsOf(text) === 'good')).toEqual([]);
  expect(good.filter((text) => tidingsOf(text) !== 'good')).toEqual([]);
  expect(bad.filter((text) => tidingsOf(text) !== 'bad')).toEqual([]);
});

test('who says that there is no difficulty names none', () => {
  const none = [
    'Không gặp khó khăn',
    'Chưa gặp khó khăn, vướng mắc nào',
    'Không gặp khó khăn gì trong triển khai',
    'Trong quá trình thực hiện không có vướng mắc',
    'Thuận lợi, không khó khăn',
    'Đến nay chưa có vướng mắc gì lớn',
    'Phụ huynh phối hợp tốt, không có vướng mắc',
    'Máy tính đã được trang bị mới',
    'Kinh phí năm 2024 đã được cấp đủ, không còn khó khăn như trước',
    'Kinh phí được cấp đầy đủ, không gặp khó khăn',
  ];
  const some = [
    'Không có khó khăn về nhân sự nhưng thiếu kinh phí',
    'Không có giáo viên Tin học',
    'Máy tính được trang bị từ lâu, nay đã cũ',
    'Chưa được bố trí kinh phí riêng',
    'Không có thời gian tập huấn',
    'Giáo viên chưa được tập huấn đầy đủ',
    'Phòng máy đã được trang bị nhưng chưa đủ máy',
  ];
  expect(none.filter((text) => !namesNoDifficulty(text))).toEqual([]);
  expect(some.filter(namesNoDifficulty)).toEqual([]);
});

describe('where a sentence goes', () => {
  const { intentions } = sgddt2024.closing;
  test.each([
    ['Các trường đăng ký sẽ tổ chức 15 buổi ngoại khóa trong học kỳ II', intentions],
    ['Lên kế hoạch tổ chức hội thi an toàn mạng vào tháng 3/2025', intentions],
    ['Tuyên truyền để học sinh biết hành vi bắt nạt sẽ bị xử lý', 'nhom_2'],
    ['Cam kết sẽ không chia sẻ tin giả', 'nhom_2'],
    ['Đã tổ chức hội thi an toàn mạng', 'nhom_2'],
  ])('%s', (text, under) => expect(sortSentence(text, 'nhom_2', sgddt2024).under).toBe(under));

  test('who asks that something is not done is not one of those who ask for it', () => {
    expect(sortSentence('Đề nghị không tổ chức tập huấn vào cuối tuần', 'de_xuat', sgddt2024).matter).toBe('');
    expect(sortSentence('Đề nghị Sở tổ chức tập huấn cho giáo viên', 'de_xuat', sgddt2024).matter).toBe('tap_huan');
  });
});
