/** Under the question of difficulties: what is none. */
import { describe, expect, test } from '@jest/globals';
import { namesNoDifficulty } from '../../../src/core/narratives/kinds/tidings.ts';

describe.each([
  [
    'names no difficulty',
    true,
    [
      'Không gặp khó khăn',
      'Chưa gặp khó khăn, vướng mắc nào',
      'Không gặp khó khăn gì trong triển khai',
      'Trong quá trình thực hiện không có vướng mắc',
      'Thuận lợi, không khó khăn',
      'Thuận lợi',
      'Đến nay chưa có vướng mắc gì lớn',
      'Không gặp khó khăn về kinh phí',
      'Phụ huynh phối hợp tốt, không có vướng mắc',
      'Máy tính đã được trang bị mới',
      'Kinh phí năm 2024 đã được cấp đủ, không còn khó khăn như trước',
      'Nhà trường không thấy có khó khăn gì',
      'Về cơ bản không có khó khăn, vướng mắc',
      'Không phát sinh khó khăn',
      'Các khó khăn đã được tháo gỡ',
      'Mọi việc thuận lợi',
      'Đơn vị không có khó khăn lớn nào trong triển khai nhiệm vụ',
      'Kinh phí được bố trí đầy đủ',
    ],
  ],
  [
    'names one',
    false,
    [
      'Kinh phí chưa được bố trí đầy đủ',
      'Không có khó khăn lớn, tuy nhiên còn thiếu máy tính',
      'Máy tính đã được trang bị nhưng hay hỏng',
      'Không có kinh phí',
      'Học sinh vùng sâu không có điện thoại nên khó tuyên truyền',
      'Không có giáo viên Tin học',
      'Mạng xã hội phát triển đa dạng, phong phú',
      'Học sinh dùng điện thoại thành thạo hơn thầy cô',
      'Một bộ phận cha mẹ học sinh đi làm xa',
      'Máy tính đã được trang bị từ năm 2010, cấu hình thấp',
      'Thủ đoạn lừa đảo tinh vi',
      'Giáo viên kiêm nhiệm nhiều việc',
      'Khó khăn lớn nhất là kinh phí',
      'Ngoài kinh phí, trường không gặp khó khăn nào khác',
      'Không có khó khăn gì ngoài việc thiếu máy chiếu',
      'Tuy thuận lợi về cơ sở vật chất nhưng đội ngũ mỏng',
      'Không ít khó khăn',
      'Không phải không có khó khăn',
      'Khó khăn chưa được tháo gỡ',
      'Kinh phí đã được cấp nhưng chậm',
      'Điều kiện không thuận lợi',
      'Đường truyền chưa ổn định',
    ],
  ],
] as const)('under difficulties, %s', (_, isNone, texts) => {
  test.each(texts)('%s', (text) => expect(namesNoDifficulty(text)).toBe(isNone));
});
