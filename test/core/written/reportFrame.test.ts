/** What a report says of all its figures, by its title, its margins, its date, its own words: those of that year are asked. */
import { describe, expect, test } from '@jest/globals';
import { linesOfText } from '../../../src/core/written/lines.ts';
import { readReport } from '../../../src/core/written/readReport.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const told = 'Năm 2024 tổ chức 04 buổi tuyên truyền. Năm 2023 tổ chức 05 buổi tuyên truyền.';
const december = 'Hải Phòng, ngày 18 tháng 12 năm 2024';
const sureOf = (lines: readonly string[]) =>
  readReport(linesOfText(lines.join('\n')), 'bc.txt', sgddt2024).figures.flatMap(({ sure, year, value }) =>
    sure === 'chac' ? `${year}: ${value}` : [],
  );
const under = (title: string, { date = december, opening = '', behind = '' } = {}) =>
  sureOf([
    ...['TRƯỜNG THPT SỐ MỘT', date, 'BÁO CÁO', title, ...(opening === '' ? [] : [opening])],
    ...['II. KẾT QUẢ THỰC HIỆN', told, ...(behind === '' ? [] : [behind])],
  ]);
const plain = 'Kết quả bảo vệ trẻ em trên môi trường mạng';

describe('the title', () => {
  test.each([
    'Kết quả triển khai Quyết định số 830/QĐ-TTg 6 tháng đầu năm 2024',
    'Kết quả bảo vệ trẻ em trên môi trường mạng quý III năm 2024',
    'Sơ kết công tác học kỳ I năm học 2024-2025',
    'Kết quả bảo vệ trẻ em trên môi trường mạng (từ 01/01/2024 đến 30/6/2024)',
    'Báo cáo 9 tháng năm 2024',
    'Kết quả bảo vệ trẻ em trên môi trường mạng năm 2024 (số liệu ước tính)',
  ])('%s: its year is asked', (title) => expect(under(title)).toEqual(['2023: 5']));

  test.each([
    plain,
    'Kết quả bảo vệ trẻ em trên môi trường mạng năm 2024',
    'Kết quả thực hiện Quyết định số 830/QĐ-TTg ngày 01/6/2021 của Thủ tướng Chính phủ giai đoạn 2021-2024',
    'Kết quả thực hiện Kế hoạch số 186/KH-UBND ngày 06 tháng 8 năm 2021 từ năm 2021 đến nay',
    'Tổng kết công tác 12 tháng năm 2024',
  ])('%s: nothing less', (title) => expect(under(title)).toEqual(['2024: 4', '2023: 5']));
});

describe('the day of signature', () => {
  test.each(['Hải Phòng, ngày 18 tháng 9 năm 2024', 'An Lão, ngày 05 tháng 7 năm 2024', 'Hải Phòng, ngày     tháng 6 năm 2024'])(
    '%s: the year is not over',
    (date) => expect(under(plain, { date })).toEqual(['2023: 5']),
  );
  test.each([december, 'Hải Phòng, ngày 06 tháng 01 năm 2025', 'Hải Phòng, ngày     tháng 12 năm 2024'])('%s: it is over', (date) =>
    expect(under(plain, { date })).toEqual(['2024: 4', '2023: 5']),
  );
});

describe('the opening', () => {
  test.each([
    'Nhà trường báo cáo kết quả (số liệu tính đến ngày 30/6/2024) như sau:',
    'Thực hiện Công văn số 4277/SGDĐT-VP ngày 06/12/2024 về báo cáo 6 tháng đầu năm 2024, nhà trường báo cáo như sau:',
  ])('%s', (opening) => expect(under(plain, { opening })).toEqual(['2023: 5']));
  test.each([
    'Nhà trường báo cáo kết quả (số liệu tính đến ngày 15/12/2024) như sau:',
    'Thực hiện Công văn số 4277/SGDĐT-VP ngày 06 tháng 12 năm 2024, nhà trường báo cáo kết quả từ năm 2021 đến nay như sau:',
  ])('%s', (opening) => expect(under(plain, { opening })).toEqual(['2024: 4', '2023: 5']));
});

test.each([
  'Lưu ý: tất cả số liệu trong báo cáo này là ước tính.',
  'Ghi chú: Các số liệu nêu trong báo cáo chỉ mang tính tham khảo, chưa được kiểm tra, đối chiếu.',
  'Số liệu của báo cáo này chưa chính thức.',
])('said of all of it: %s', (behind) => expect(under(plain, { behind: `III. ĐỀ XUẤT\n${behind}` })).toEqual([]));

test.each(['Số liệu trong báo cáo trước là ước tính.', 'Bảng 1. Số liệu 6 tháng đầu năm 2024'])('said of something else: %s', (behind) =>
  expect(under(plain, { behind: `III. ĐỀ XUẤT\n${behind}` })).toContain('2024: 4'),
);

describe('whose report it is: a school under its office, a centre', () => {
  const own = (letterhead: string, line: string) => sureOf([letterhead, december, 'II. KẾT QUẢ THỰC HIỆN', line]);
  const heads = [
    'PHÒNG GDĐT QUẬN KIẾN AN\nTRƯỜNG TIỂU HỌC BẮC HÀ',
    'UBND PHƯỜNG LÊ CHÂN\nTRƯỜNG THCS TÔ HIỆU',
    'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO QUẬN HẢI AN\nTRƯỜNG MN SAO MAI',
    'SỞ GIÁO DỤC VÀ ĐÀO TẠO\nTRUNG TÂM GDNN-GDTX HẢI AN',
    'SỞ GIÁO DỤC VÀ ĐÀO TẠO\nTRƯỜNG KHIẾM THÍNH',
  ];
  test.each(heads)('%s: what others held is asked', (head) => {
    expect(own(head, `${told} Các buổi này do Công an phường chủ trì.`)).toEqual(['2024: 4']);
    expect(own(head, 'Năm 2022 tổ chức 02 buổi tuyên truyền. Cả hai buổi là của Đoàn phường.')).toEqual([]);
  });
  test.each(heads)('%s: its own deeds are sure', (head) => {
    const who = head.includes('TRUNG TÂM') ? 'trung tâm' : 'nhà trường';
    expect(own(head, `Năm 2024 ${who} tổ chức 04 buổi tuyên truyền; các buổi đều có Công an phường phối hợp.`)).toEqual(['2024: 4']);
  });
});
