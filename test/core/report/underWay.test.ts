/** What the vice-director who signs would send back: who did it, what is under way, how reports come in. */
import { describe, expect, test } from '@jest/globals';
import { documentsOf } from '../../fixtures/fortyUnits.ts';

const blank = {
  nhom_2: () => '',
  nhom_5: () => '',
  danh_gia: () => '',
  kho_khan: () => '',
  de_xuat: () => '',
  tiep_nhan_phan_anh: () => '',
};
const ofFirst = (field: string, text: string) =>
  documentsOf({ ...blank, [field]: (at: number) => (at === 0 ? text : '') }, undefined, 'CHOT', 5);
const unit = 'Phòng GDĐT quận Hồng Bàng';

describe('a body that is called “tổ chức” acts itself', () => {
  test.each([
    'Tổ chức Save the Children tài trợ 10 máy tính bảng.',
    'Tổ chức nước ngoài tặng 50 suất học bổng.',
    'Tổ chức Hội Chữ thập đỏ trao 20 bộ tài liệu.',
    'Tổ chức phi chính phủ Nhật Bản đến trường nói chuyện 02 buổi.',
  ])('%s', (text) => expect(ofFirst('nhom_5', text).report).toContain(`tại ${unit}, t${text.slice(1)}`));

  test.each(['Tổ chức Hội thi Tin học trẻ cho 120 học sinh.', 'Tổ chức Ngày hội công nghệ có 300 học sinh.'])('an act is one: %s', (text) =>
    expect(ofFirst('nhom_2', text).report).toContain(`${unit} t${text.slice(1)}`),
  );
});

describe('what is under way, or goes on, is not told as still to begin', () => {
  test.each([
    ['Đang xây dựng quy chế sử dụng mạng.', 'đang xây dựng quy chế sử dụng mạng.'],
    ['Hiện đang khảo sát để lắp phần mềm chặn web đen ở 18 trường.', 'đang khảo sát để lắp phần mềm chặn web đen ở 18 trường.'],
    ['Tiếp tục thực hiện quy tắc ứng xử đã ban hành năm 2020.', 'sẽ tiếp tục thực hiện quy tắc ứng xử đã ban hành năm 2020.'],
    ['Sẽ tổ chức 5 buổi ngoại khóa.', 'sẽ tổ chức 05 buổi ngoại khóa.'],
  ])('%s', (text, told) => expect(ofFirst('nhom_2', text).report).toContain(`${unit} ${told}`));
});

describe('whose act it is', () => {
  test.each([
    ['nhom_2', 'Chỉ đạo các trường: (1) ký cam kết với phụ huynh; (2) lập nhóm Zalo lớp.', 'chỉ đạo các trường ký cam kết với phụ huynh'],
    ['nhom_2', 'Tổ chức được 5 buổi ngoại khóa.', 'tổ chức được 05 buổi ngoại khóa'],
  ])('%s: %s', (field, text, told) => expect(ofFirst(field, text).report).toContain(`${unit} ${told}`));
  test('who is asked is named once, and nobody else is', () => {
    expect(ofFirst('de_xuat', 'Công an thành phố: hỗ trợ chuyên gia.').report).toContain('Công an thành phố: Hỗ trợ chuyên gia');
    const { report } = ofFirst('de_xuat', 'Đề nghị thành phố ban hành quy chế phối hợp; Sở tổ chức tập huấn cho giáo viên.');
    expect(report).toContain('Sở sẽ tổ chức tập huấn cho giáo viên');
    expect(report).toContain('thành phố: Ban hành quy chế phối hợp (01 phòng GDĐT đề nghị)');
  });
});

describe('ways by which reports come in', () => {
  test.each([
    ['Phòng tham vấn học đường, hòm thư góp ý', 'có phòng tham vấn học đường, hòm thư góp ý'],
    ['Tổng đài 111 và số điện thoại của phòng', 'thực hiện qua tổng đài 111 và số điện thoại của phòng'],
    ['Giáo viên nội trú, phòng công tác học sinh', 'thực hiện qua giáo viên nội trú, phòng công tác học sinh'],
    ['Tiếp nhận qua hòm thư góp ý', 'tiếp nhận qua hòm thư góp ý'],
  ])('%s', (text, told) => expect(ofFirst('tiep_nhan_phan_anh', text).report).toContain(`${unit} ${told}`));
});

describe('the note says rightly why a sentence is not told', () => {
  test.each([
    [
      'nhom_2',
      'Cuộc thi rung chuông vàng dự kiến tháng 4 nhưng phải hủy vì dịch.',
      'Dự định không rõ việc đơn vị sẽ làm, chưa in: “Cuộc thi',
    ],
    ['nhom_2', 'Dự kiến thay 20 máy, đã khảo sát 15 máy.', 'chưa rõ kết quả nên chưa in: “Dự kiến thay'],
    [
      'de_xuat',
      'Đề nghị UBND quận bố trí kinh phí riêng.',
      'Đề nghị gửi nơi khác, hoặc không phải việc của nơi được đề nghị, chưa in: “Đề nghị UBND quận',
    ],
  ])('%s: %s', (field, text, line) => expect(ofFirst(field, text).note).toContain(line));
  test('what the Department’s own offices find hard is not lost', () => {
    const own = documentsOf(
      { ...blank, kho_khan: (at) => (at === 4 ? 'Thiếu công cụ giám sát các trang mạng.' : '') },
      undefined,
      'CHOT',
      5,
    );
    expect(own.report).not.toContain('công cụ giám sát');
    expect(own.note).toContain('của chính các phòng, không đếm, chưa in: “Thiếu công cụ giám sát');
  });
  test('learning materials are asked for, no level of schools', () =>
    expect(ofFirst('de_xuat', 'Đề nghị Sở GDĐT cấp học liệu số.').report).toContain('cấp học liệu số (01 phòng GDĐT'));
  test('a lack that explains is no wish', () =>
    expect(ofFirst('kho_khan', 'Ko có kinh phí; GV kiêm nhiệm nhiều việc nên chưa sâu sát.').report).toContain('nêu khó khăn'));
});
