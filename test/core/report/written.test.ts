/** Nobody who wrote of an act is said to have written nothing, and nobody's words go without a count. */
import { describe, expect, test } from '@jest/globals';
import { documentsOf } from '../../fixtures/fortyUnits.ts';

/** What the first units write under a question; the others write nothing. */
function written(field: string, texts: readonly string[]): string {
  return documentsOf({ [field]: (at) => texts[at] ?? '' }).report;
}

describe('a group of which few wrote', () => {
  const acts = [
    ...['Xây dựng quy chế nhưng chưa được phê duyệt.', 'Ban hành quy chế nhưng chưa thực hiện.', 'Ban hành 03 kế hoạch.'],
    ...['Thực hiện theo văn bản của Sở, không ban hành riêng.', 'Xây dựng quy tắc ứng xử trên mạng, chưa ban hành.'],
    ...['Chưa ban hành được quy chế riêng nhưng đã đưa vào nội quy lớp học.', 'Không ngừng đổi mới quy chế.'],
  ];
  const none = [
    ...['Chưa ban hành được văn bản nào về nội dung này.', 'Không ban hành văn bản riêng về bảo vệ trẻ em.', 'Quy chế riêng chưa có.'],
    ...['Nhà trường không có văn bản riêng nào.', 'Sẽ ban hành quy chế trong năm học tới.', 'Hoạt động hợp tác quốc tế: chưa có.'],
  ];
  test('counts all who tell of an act', () => {
    expect(written('nhom_1', [...acts, ...none])).toContain('Mới 07/38 đơn vị có nội dung cụ thể ở nhóm này');
  });
  test('and nobody who only denies or plans', () => {
    expect(written('nhom_1', none)).toContain('Chưa có đơn vị nào có nội dung cụ thể ở nhóm này');
  });
  test('counts a sentence that may not be printed', () => {
    const named = 'Phân công em Nguyễn Văn Minh lớp 8A2, số điện thoại 0912345678 phụ trách nội quy.';
    expect(written('nhom_1', [named, ...none])).toContain('Mới 01/38 đơn vị có nội dung cụ thể ở nhóm này');
  });
});

describe('what is not told', () => {
  const each = (at: number) =>
    `Xây dựng quy chế về ${['mạng', 'điện thoại', 'phòng máy', 'camera', 'mật khẩu', 'tin giả', 'trò chơi', 'wifi'][at % 8]}.`;
  test('is counted beside what is', () => {
    const texts = [...Array.from({ length: 12 }, (_, at) => each(at)), 'Ban hành quy chế, chưa thực hiện.', 'Treo nội quy ở cổng sau.'];
    const report = written('nhom_1', texts);
    const [, told = ''] = /1\. Xây dựng và hoàn thiện hành lang pháp lý\n([\s\S]*?)\n2\. Giáo dục/.exec(report) ?? [];
    expect(told).toMatch(/; ngoài ra, \d+ đơn vị nêu nội dung khác\./);
  });
  test('is no content of a group that none has', () => {
    const report = written('nhom_5', ['Hoạt động hợp tác quốc tế: chưa.', 'Chưa có hoạt động hợp tác quốc tế nào.', 'Không có.']);
    expect(report).not.toMatch(/nêu nội dung/);
  });
});
