/** Of few units each one's words are told: what one did, finds hard, asks for, and how it judges. */
import { describe, expect, test } from '@jest/globals';
import { documentsOf } from '../../fixtures/fortyUnits.ts';

const of =
  (...own: readonly string[]) =>
  (at: number) =>
    own[at] ?? '';
const answers = {
  tiep_nhan_phan_anh: of('Qua đường dây nóng, các trường xác minh trong 24 giờ.', '', 'Hòm thư góp ý', ''),
  nhom_2: of(
    'Tổ chức cuộc thi “Công dân số” thu hút 18 trường tham gia.',
    'Tổ chức 12 buổi tuyên truyền phòng chống đuối nước.',
    'Phát 1.200 tờ rơi (số liệu tạm tính). Mời công an phường nói chuyện chuyên đề.',
    'Lồng ghép trong giờ sinh hoạt lớp.',
  ),
  nhom_3: of(
    'Lắp 12 camera tại hành lang, cài phần mềm lọc web cho 45 máy.',
    'Tham mưu lắp camera tại 9 trường.',
    'Tháo 3 bộ phát wifi ở dãy nhà B.',
    '',
  ),
  danh_gia: of('Công tác chỉ đạo kịp thời, đồng bộ.', 'Việc triển khai giữa các trường chưa đồng đều.', '', ''),
  kho_khan: of('Kinh phí còn hạn hẹp, máy tính phòng Tin cũ.', 'Kinh phí ít.', 'Giáo viên tư vấn kiêm nhiệm.', 'Phòng GD hỗ trợ kinh phí.'),
  de_xuat: of('Đề nghị Sở cung cấp tài liệu.', 'Năm 2025 sẽ tổ chức hội thi cấp quận.', 'Đề nghị UBND thành phố bổ sung biên chế.', ''),
};
const { report, note } = documentsOf(answers, undefined, 'CHOT', 5);

describe('of five units the report tells', () => {
  test.each([
    'thực hiện qua đường dây nóng, các trường xác minh trong 24 giờ',
    'có hòm thư góp ý',
    'tổ chức cuộc thi “Công dân số” thu hút 18 trường tham gia',
    'phát khoảng 1.200 tờ rơi',
    'mời công an phường nói chuyện chuyên đề',
    'lồng ghép nội dung này trong giờ sinh hoạt lớp',
    'lắp 12 camera tại hành lang, cài phần mềm lọc web cho 45 máy',
    'tham mưu lắp camera tại 09 trường',
    'công tác chỉ đạo kịp thời, đồng bộ (01 phòng GDĐT)',
    'việc triển khai giữa các trường chưa đồng đều (01 phòng GDĐT)',
    'Có 03 đơn vị nêu khó khăn',
    'Khó khăn về kinh phí hoặc nguồn lực (02 phòng GDĐT)',
    'Máy tính phòng Tin cũ (01 phòng GDĐT)',
    'Giáo viên tư vấn kiêm nhiệm (01 trường)',
    'cung cấp tài liệu (01 phòng GDĐT đề nghị)',
    'sẽ tổ chức hội thi cấp quận trong năm 2025.',
    'Bổ sung biên chế (01 trường đề nghị)',
  ])('%s', (told) => expect(report).toContain(told));

  test.each(['đuối nước', 'bộ phát wifi', 'Sở kiến nghị bổ sung biên chế', 'Phòng GD hỗ trợ'])('and not: %s', (told) =>
    expect(report).not.toContain(told),
  );

  test('the note has what the report leaves', () => {
    expect(note).toContain('Tháo 3 bộ phát wifi');
    expect(note).toContain('Phòng GD hỗ trợ kinh phí');
  });
});

test('of forty units what one wrote stays as it was', () => {
  const few = (text: string) => (at: number) => (at === 0 ? text : undefined);
  const many = documentsOf({ danh_gia: few('Công tác chỉ đạo kịp thời, đồng bộ nhất vùng ven biển.') });
  expect(many.report).not.toContain('ven biển');
});

test('a difficulty of two words is told in them', () => {
  const hard = of('Mạng chậm.', 'Kinh phí ít.', '', '');
  const told = documentsOf({ kho_khan: hard }, undefined, 'CHOT', 5).report;
  expect(told).toContain('Có 02 đơn vị nêu khó khăn');
  expect(told).toContain('Mạng chậm (01 phòng GDĐT)');
  const planned = documentsOf(
    { nhom_3: of('Lắp 12 camera, đang chờ kinh phí lắp tiếp.', 'Sẽ mua 20 máy, có 5 máy bàn.', '', '') },
    undefined,
    'CHOT',
    5,
  );
  expect(planned.report).toContain('lắp 12 camera, đang chờ kinh phí lắp tiếp');
  expect(planned.report).not.toContain('sẽ lắp 12 camera');
  expect(planned.report).not.toMatch(/(?<!sẽ )mua/);
});

describe('of forty units', () => {
  const every =
    (...own: readonly string[]) =>
    (at: number) =>
      own[at % own.length] ?? '';
  const told = documentsOf({
    nhom_2: every('Tổ chức 5 buổi tuyên truyền phòng chống ma túy. Tuyên truyền dưới cờ 3 buổi.', 'Hủy 02 lớp tập huấn do dịch.'),
    nhom_3: every('Gỡ 4 bài viết xấu độc trên fanpage.', 'Tháo 3 camera ở hành lang dãy nhà B.'),
    kho_khan: every(
      'Kinh phí ít, giáo viên tư vấn kiêm nhiệm.',
      'Thiếu nhân viên tư vấn tâm lý.',
      'Kinh phí dành cho tuyên truyền, mua phần mềm còn hạn hẹp.',
    ),
  }).report;

  test('another work is not told, what was called off is weak, what was taken down is not', () => {
    expect(told).not.toContain('ma túy');
    expect(told).toMatch(/đơn vị tuyên truyền dưới cờ \d+ buổi/);
    expect(told).toMatch(/Theo đánh giá của các đơn vị: hủy \d+ lớp tập huấn do dịch \(\d+ đơn vị\)/);
    expect(told).not.toMatch(/tháo \d+ camera/i);
  });

  test('bad content that was taken off is told where it was asked', () => {
    const [, group = ''] = /\n3\. Triển khai các biện pháp(.*?)\n4\. /s.exec(told) ?? [];
    expect(group).toMatch(/gỡ \d+ bài viết xấu độc/);
  });

  test('each matter has all who name it, in words of its own', () => {
    expect(told).toMatch(
      /Khó khăn về đội ngũ, biên chế hoặc nghiệp vụ \((2\d) đơn vị, trong đó 1\d đơn vị: thiếu nhân viên tư vấn tâm lý\)/,
    );
    expect(told).toMatch(/Khó khăn về kinh phí hoặc nguồn lực \(2\d đơn vị, trong đó 1\d đơn vị: kinh phí ít\)/);
    expect(told).not.toContain('Khó khăn về máy tính');
  });
});
