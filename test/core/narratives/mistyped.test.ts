/** Words typed wrongly are read as they were meant; what is a word stays. */
import { describe, expect, test } from '@jest/globals';
import { mended } from '../../../src/core/narratives/gist/mistyped.ts';
import { judge } from '../../../src/core/narratives/judge.ts';
import { meaningOf } from '../../../src/core/narratives/meaning.ts';

test.each<[string, string]>([
  ['huyhn', 'huynh'],
  ['hạot', 'hoạt'],
  ['ngoià', 'ngoài'],
  ['nguỵen', 'nguyện'],
  ['trưòng', 'trường'],
  ['thuờng', 'thường'],
  ['đưọc', 'được'],
])('%s is meant as %s', (typed, meant) => expect(mended(typed)).toBe(meant));

test.each(['tuyen', 'nhieu', 'phone', 'file', 'viettel', 'email', 'quyết', 'giữ', 'xã', 'khuyên', 'zalo'])('%s stays', (word) =>
  expect(mended(word)).toBe(word),
);

const isOne = (a: string, b: string) => ['same', 'general'].includes(judge(meaningOf(a), meaningOf(b)));

describe('with a neighbour it is nearly a known phrase', () => {
  test.each<[string, string]>([
    ['Chưa có hạot động hợp tác quốc tế', 'Đơn vị không có hoạt động hợp tác quốc tế'],
    ['Tập huấn cho học sih về an toàn mạng', 'Mở lớp bồi dưỡng học sinh về an toàn mạng'],
    ['Khó kiễm soát học sinh dùng điện thoại ở nhà', 'Việc kiểm soát học sinh dùng điện thoại tại nhà còn khó khăn'],
    ['Phoi hop voi cong an xa noi chuyen ve toi pham mang cho hoc sinh', 'Mời công an xã nói chuyện với học sinh về tội phạm trên mạng'],
  ])('%s = %s', (a, b) => expect(isOne(a, b)).toBe(true));

  test.each<[string, string]>([
    ['Thu điện thoại của học sinh trong giờ học', 'Thư điện tử của học sinh trong giờ học'],
    ['Học sinh đạt giải đề tài khoa học', 'Học sinh đạt giải khóa học'],
    ['Thăm gia đình học sinh bị hại', 'Tham gia đình học sinh bị hại'],
    ['Duoi 90% hoc sinh duoc tuyen truyen', 'Trên 90% học sinh được tuyên truyền'],
  ])('%s ≠ %s', (a, b) => expect(isOne(a, b)).toBe(false));
});
