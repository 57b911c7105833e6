/** What the report prints for several sentences follows from each: a label says no more than any keyword that brings a sentence to it. */
import { describe, expect, test } from '@jest/globals';
import type { Statement } from '../../../src/core/narratives/statements.ts';
import { sumUp } from '../../../src/core/report/told/sumUp.vi.ts';
import { withoutAddressee } from '../../../src/core/report/told/withoutAddressee.vi.ts';
import { addressees, difficulties, proposals } from '../../../src/outline/matters.ts';
import { smallCity } from '../../fixtures/smallCity.ts';

/** What a label begins with, and words that claim nothing. */
const stems = /^(?:Khó khăn (?:về|ở|trước|liên quan đến)|Xem xét đề nghị về|Có việc|Còn) /;
const light = /^(?:việc|tính|hành vi|nội dung) /;

/** Words that mean a label's word, or a kind of it. */
const meant: Readonly<Record<string, readonly string[]>> = {
  'kinh phí': ['ngân sách', 'nguồn chi', 'tài chính', 'nguồn vốn', 'nguồn thu'],
  'gia đình': ['cha mẹ', 'phụ huynh', 'đi làm xa', 'người chăm sóc', 'ông bà'],
  'hoàn cảnh khó khăn': ['gia đình khó khăn', 'hộ nghèo'],
  'thiếu điện thoại': ['chưa có điện thoại', 'không có điện thoại'],
  'thiếu máy tính': ['gia đình chưa có máy tính', 'gia đình không có máy tính'],
  'máy tính': ['phòng máy'],
  'cơ sở vật chất': ['hạ tầng', 'xuống cấp'],
  'thiết bị': ['máy chiếu', 'máy chủ', 'camera', 'máy móc'],
  'đường truyền': [
    ...['yếu', 'chậm', 'chập chờn', 'không ổn định', 'hay bị ngắt', 'hay mất', 'hay lỗi'].map((how) => `mạng ${how}`),
    ...['yếu', 'chậm', 'kém', 'chập chờn', 'không ổn định'].flatMap((how) => [`internet ${how}`, `wifi ${how}`]),
    ...['mất mạng', 'sóng yếu', 'sóng wifi', 'chưa có internet', 'không có internet'],
  ],
  'đội ngũ': [
    ...['kiêm nhiệm', 'nhân lực', 'nhân sự', 'chuyên trách', 'nhân viên tư vấn', 'cán bộ tư vấn', 'giáo viên tư vấn'],
    ...['tổ tư vấn thiếu người', 'thiếu người phụ trách', 'thiếu người làm', 'chưa có người phụ trách', 'không có người phụ trách'],
    ...['không có người trực', 'lực lượng mỏng', 'chưa có chuyên gia', 'không có chuyên gia'],
    ...['giáo viên còn thiếu', 'giáo viên tin học còn thiếu', 'giáo viên thiếu và yếu', 'giáo viên ngại', 'thầy cô ngại', 'cán bộ ngại'],
    ...['thiếu', 'chưa có', 'không có'].flatMap((lack) => ['giáo viên', 'cán bộ', 'nhân viên'].map((who) => `${lack} ${who}`)),
  ],
  'nghiệp vụ': [
    ...[
      'giáo viên thiếu kỹ năng',
      'chuyên sâu',
      'trình độ tin học của giáo viên',
      'trình độ chuyên môn',
      'không có chuyên môn',
      'không đúng chuyên môn',
    ],
    ...['giáo viên chưa được đào tạo', 'cán bộ chưa được đào tạo', 'giáo viên chưa qua đào tạo'],
    ...['giáo viên chưa được tập huấn', 'giáo viên chưa được bồi dưỡng', 'chủ nhiệm chưa được tập huấn'],
  ],
  'nhân sự': [
    ...['chuyên trách', 'vị trí việc làm', 'nhân viên tư vấn', 'tuyển dụng'],
    ...['bổ sung', 'thêm', 'tuyển', 'tuyển đủ'].flatMap((more) => ['giáo viên', 'cán bộ', 'nhân viên'].map((who) => `${more} ${who}`)),
  ],
  'chế độ': ['phụ cấp'],
  'quán internet': ['tiệm internet', 'quán net'],
  'ngăn chặn': ['chặn'],
  'tài liệu': ['video', 'sổ tay', 'cẩm nang'],
  'công cụ': ['lọc nội dung'],
  'bồi dưỡng': ['đào tạo', 'nâng cao năng lực'],
  'khen thưởng': ['tuyên dương', 'biểu dương'],
};

/** "Khó khăn về A, B hoặc C": each of them is enough. */
const alternatives = (label: string) =>
  label
    .replace(stems, '')
    .split(/, | hoặc /)
    .map((one) => one.replace(light, ''));
const entails = (keyword: string, label: string) =>
  alternatives(label).some((one) => keyword.includes(one) || (meant[one] ?? []).includes(keyword));

describe.each([
  ['difficulties', difficulties],
  ['proposals', proposals],
] as const)('%s', (_, matters) => {
  test.each(matters.map(({ predicate, keywords }) => [predicate, keywords] as const))('%s', (predicate, keywords) => {
    expect(predicate).toMatch(stems);
    expect(keywords.filter((keyword) => !entails(keyword, predicate))).toEqual([]);
    // And each alternative is there because a keyword needs it.
    expect(alternatives(predicate).filter((one) => !keywords.some((keyword) => entails(keyword, `Xem xét đề nghị về ${one}`)))).toEqual([]);
  });
});

test('the law refuses labels that say more than their keywords', () => {
  expect(entails('kinh phí', 'Xem xét đề nghị về kinh phí hằng năm')).toBe(false);
  expect(entails('tập huấn', 'Xem xét đề nghị về tập huấn chuyên sâu cho cán bộ quản lý')).toBe(false);
  expect(entails('ngân sách', 'Xem xét đề nghị về kinh phí')).toBe(true);
});

describe('several sentences of a matter', () => {
  const said = (text: string, ...units: string[]): Statement => ({
    ...{ under: 'kien_nghi.so', template: text, text, figures: [], subMeasures: [], matter: 'tap_huan', kind: 'wish', voice: 'units' },
    ...{ units, contradicted: [], opposite: '', opposedBy: [], isOfEach: false, sources: units.map((unit) => ({ unit, cell: '', text })) },
  });
  const label = 'Xem xét đề nghị về tập huấn';

  test('one speaks for itself, of however many units', () => {
    const [one] = [said('Đề nghị tổ chức tập huấn cho giáo viên', 'PA', 'PB', 'TA')];
    expect(sumUp([one], label, smallCity)).toEqual({ text: 'tổ chức tập huấn cho giáo viên', foremost: '' });
  });

  test('several by the label, with the one of most units where some said it together', () => {
    const some = [
      said('Đề nghị tổ chức tập huấn chuyên sâu cho cốt cán', 'PA'),
      said('Đề nghị tổ chức tập huấn cho giáo viên', 'PB', 'TA'),
    ];
    expect(sumUp(some, label, smallCity)).toEqual({ text: label, foremost: ', trong đó 02 đơn vị: tổ chức tập huấn cho giáo viên' });
    expect(sumUp([some[0], said('Đề nghị mở lớp tập huấn tin học', 'TA')] as Statement[], label, smallCity)?.foremost).toBe('');
    expect(sumUp([], label, smallCity)).toBeNull();
  });
});

test.each([
  ['kien_nghi.so', 'sở tổ chức tập huấn chuyên sâu', 'tổ chức tập huấn chuyên sâu'],
  ['kien_nghi.so', 'sở GD&ĐT tổ chức tập huấn', 'tổ chức tập huấn'],
  ['kien_nghi.so', 'lãnh đạo Sở cung cấp tài liệu', 'cung cấp tài liệu'],
  ['kien_nghi.ubnd', 'thành phố bố trí kinh phí hằng năm', 'bố trí kinh phí hằng năm'],
  ['kien_nghi.ubnd', 'UBND thành phố bố trí kinh phí', 'bố trí kinh phí'],
  ['kien_nghi.ubnd', 'UBND huyện bố trí kinh phí', 'UBND huyện bố trí kinh phí'],
  ['kien_nghi.ubnd', 'bộ giáo dục ban hành tài liệu', 'bộ giáo dục ban hành tài liệu'],
  ['kien_nghi.nganh', 'cơ quan công an thường xuyên cử báo cáo viên', 'thường xuyên cử báo cáo viên'],
  ['kien_nghi.nganh', 'sở thông tin chặn trang xấu', 'sở thông tin chặn trang xấu'],
  ['kien_nghi.nganh', 'công an xã tuần tra', 'công an xã tuần tra'],
  ['kien_nghi.so', 'với Sở: mở lớp tập huấn', 'mở lớp tập huấn'],
  ['kien_nghi.so', 'đối với lãnh đạo Sở: cung cấp tài liệu', 'cung cấp tài liệu'],
  ['kien_nghi.so', 'với UBND phường: cấp máy', 'với UBND phường: cấp máy'],
  ['kien_nghi.so', 'bố trí thêm giáo viên', 'bố trí thêm giáo viên'],
  ['kien_nghi.ubnd', 'Sở và UBND thành phố cấp kinh phí', 'cấp kinh phí'],
  ['kien_nghi.ubnd', 'kinh phí của trường và UBND thành phố hỗ trợ thêm', 'kinh phí của trường và UBND thành phố hỗ trợ thêm'],
  ['kien_nghi.so', 'phụ huynh và Sở phối hợp quản lý', 'phụ huynh và Sở phối hợp quản lý'],
  ['kien_nghi.nganh', 'nhà mạng và công an thành phố chặn trang xấu', 'nhà mạng và công an thành phố chặn trang xấu'],
  ['kien_nghi.ubnd', 'UBND thành phố cấm quán net gần trường', 'cấm quán net gần trường'],
  ['kien_nghi.so', 'sở thích của học sinh được quan tâm', 'sở thích của học sinh được quan tâm'],
])('under %s “%s” is told as “%s”', (code, text, told) => {
  const asked = addressees.find((one) => one.code === code);
  expect(asked && withoutAddressee(text, asked, addressees)).toBe(told);
});
