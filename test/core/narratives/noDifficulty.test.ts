/** Under the question of difficulties: what is none. */
import { describe, expect, test } from '@jest/globals';
import { gatherStatements } from '../../../src/core/narratives/gatherStatements.ts';
import { namesNoDifficulty } from '../../../src/core/narratives/kinds/tidings.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

describe.each([
  [
    'names no difficulty',
    true,
    [
      'Không gặp khó khăn',
      'Nhà trường đã khắc phục khó khăn về máy tính',
      'Hiếm có phụ huynh không quan tâm',
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
      'Kinh phí được cấp đầy đủ, không gặp khó khăn',
    ],
  ],
  [
    'names one',
    false,
    [
      'Khó khăn về kinh phí đã được đề nghị giải quyết',
      'Nhà trường đã kiến nghị khắc phục khó khăn về máy tính',
      'Nhà trường đã khắc phục được một phần khó khăn về máy tính',
      'Hiếm có phụ huynh không gặp khó khăn',
      'Đơn vị đã giải quyết được các vướng mắc về kinh phí, nhưng máy còn cũ',
      'Kinh phí chưa được bố trí đầy đủ',
      'Máy tính đã được trang bị từ năm 2010',
      'Máy tính được cấp đủ cho 1 trong 5 điểm trường',
      'Kinh phí được cấp đủ trả lương giáo viên, không còn cho hoạt động',
      'Cấp đủ máy thì phải chờ đến 2026',
      'Học sinh không biết khó khăn của mình để nói',
      'Không gặp khó khăn ở 4 trường, 2 trường mất mạng',
      'Máy tính mới được trang bị cho khối lớp lớn',
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
      'Không có khó khăn về nhân sự nhưng thiếu kinh phí',
      'Máy tính được trang bị từ lâu, nay đã cũ',
      'Chưa được bố trí kinh phí riêng',
      'Không có thời gian tập huấn',
      'Giáo viên chưa được tập huấn đầy đủ',
      'Phòng máy đã được trang bị nhưng chưa đủ máy',
    ],
  ],
] as const)('under difficulties, %s', (_, isNone, texts) => {
  test.each(texts)('%s', (text) => expect(namesNoDifficulty(text)).toBe(isNone));
});

test('a lack that was mended stands apart from the same lack, and is told with what was done', () => {
  const told = [
    'Thiếu kinh phí, nay đã được cấp bổ sung.',
    'Thiếu kinh phí.',
    'Thiếu kinh phí nhưng đã được hỗ trợ đủ.',
    'Thiếu kinh phí.',
  ];
  const own = told.map((text, at) => ({ unit: `U${at}`, field: 'kho_khan', cell: `A${at}`, voice: 'units' as const, text }));
  expect(gatherStatements(own, sgddt2024).statements.map(({ kind, text, units }) => [kind, text, units])).toEqual([
    ['difficulty', 'Thiếu kinh phí', ['U1', 'U3']],
    ['ease', 'Thiếu kinh phí, nay đã được cấp bổ sung', ['U0']],
    ['ease', 'Thiếu kinh phí nhưng đã được hỗ trợ đủ', ['U2']],
  ]);
});
