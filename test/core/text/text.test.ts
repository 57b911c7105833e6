/** Comparing, naming and sorting Vietnamese text; legacy fonts and damage. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  compareKey,
  compareVietnamese,
  fromLegacy,
  isDamaged,
  legacyFont,
  looseKey,
  nameKey,
  nameParts,
  tidy,
} from '../../../src/core/text/text.ts';

describe('texts that are one text', () => {
  test.each([
    ['hoà', 'hòa'],
    ['khoẻ mạnh', 'khỏe mạnh'],
    ['thuỷ', 'thủy'],
    ['Uỷ ban', 'Ủy ban'],
    ['THUỶ NGUYÊN', 'Thủy Nguyên'],
    ['kĩ năng', 'kỹ năng'],
    ['xử lí', 'xử lý'],
    ['bác sĩ', 'bác sỹ'],
    ['quí', 'quý'],
    ['tỉ lệ', 'tỷ lệ'],
    ['Ðề án', 'Đề án'],
    ['Ɖề án', 'Đề án'],
    ['tƣ vấn', 'tư vấn'],
    ['Tie\u0302\u0301ng', 'Tiếng'],
    ['hai\u00a0 từ ', 'hai từ'],
    ['zero\u200bwidth', 'zerowidth'],
    ['2021–2025', '2021-2025'],
    ['“lời”', '"lời"'],
    ['ＴＨＰＴ', 'thpt'],
  ])('«%s» = «%s»', (first, second) => expect(compareKey(first)).toBe(compareKey(second)));

  test.each([
    ['Cộng Hiền', 'Cộng Hiến'],
    ['An Dương', 'An Đồng'],
    ['má', 'ma'],
    ['quý', 'qúy'],
    ['thi', 'thy'],
    ['hai', 'hay'],
    ['tai', 'tay'],
    ['hoàn', 'hòan'],
  ])('«%s» ≠ «%s»', (first, second) => expect(compareKey(first)).not.toBe(compareKey(second)));

  test.each([
    ['Không phát sinh', 'khong phat sinh'],
    ['Đồ Sơn', 'do son'],
    ['Thuỷ Nguyên', 'thuy nguyen'],
  ])('loosely «%s» = «%s»', (first, second) => expect(looseKey(first)).toBe(looseKey(second)));

  test('a key is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        const key = compareKey(text);
        return tidy(tidy(text)) === tidy(text) && compareKey(key) === key;
      }),
    );
  });
});

describe('names of units and schools', () => {
  test.each([
    ['Trường THPT Kiến An', 'THPT Kiến An'],
    ['Tr. THPT Kiến An', 'THPT Kiến An'],
    ['Tr.THPT Kiến An', 'Trường THPT Kiến An'],
    ['Trường Trung học phổ thông Kiến An', 'THPT Kiến An'],
    ['TRƯỜNG THPT KIẾN AN', 'THPT Kiến An'],
    ['THPT Kiến An, Hải Phòng', 'THPT Kiến An'],
    ['THPT Kiến An - TP. Hải Phòng', 'THPT Kiến An'],
    ['THPT Kiến An thành phố Hải Phòng', 'THPT Kiến An'],
    ['Phòng GD&ĐT quận Kiến An', 'Phòng GDĐT Kiến An'],
    ['Phòng GD-ĐT Q. Kiến An', 'Phòng GDĐT quận Kiến An'],
    ['Phòng GD và ĐT Q.Kiến An', 'Phòng Giáo dục và Đào tạo quận Kiến An'],
    ['PGD&ĐT Kiến An', 'Phòng GDĐT Kiến An'],
    ['PGDĐT Kiến An', 'Phòng GDĐT Kiến An'],
    ['Phòng GDĐT H. An Lão', 'Phòng GD&ĐT huyện An Lão'],
    ['Phòng GDĐT TP Thuỷ Nguyên', 'Phòng GDĐT thành phố Thủy Nguyên'],
    ['TT GDNN-GDTX Kiến An', 'Trung tâm GDTX-GDNN quận Kiến An'],
    ['Trung tâm GDNN&GDTX Kiến An', 'TT GDNN - GDTX Kiến An'],
    ['TTGDNN-GDTX Kiến An', 'Trung tâm GDNN-GDTX Kiến An'],
    ['Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên Kiến An', 'TT GDNN-GDTX Kiến An'],
    ['Trung tâm Giáo dục nghề nghiệp và Giáo dục thường xuyên huyện An Lão', 'GDNN-GDTX An Lão'],
    ['TH, THCS & THPT Hàng Hải', 'PT nhiều cấp Hàng Hải'],
    ['Trường TH-THCS-THPT Hàng Hải', 'Tiểu học, THCS và THPT Hàng Hải'],
    ['Trường phổ thông nhiều cấp học Hàng Hải', 'PT nhiều cấp Hàng Hải'],
    ['THCS & THPT Lý Thánh Tông', 'Trường THCS và THPT Lý Thánh Tông'],
    ['Tiểu học Kim Đồng', 'Trường TH Kim Đồng'],
    ['Trường Khiếm thính Hải Phòng', 'Trường Khiếm thính'],
    ['UBND phường Phù Liễn', 'Ủy ban nhân dân P. Phù Liễn'],
    ['Uỷ ban nhân dân phường Phù Liễn', 'UBND phường Phù Liễn'],
    ['THPT Cộng Hi\u00ea\u0300n', 'THPT Cộng Hiền'],
    ['THPT Đồng Hoà', 'THPT Đồng Hòa'],
  ])('«%s» = «%s»', (first, second) => expect(nameKey(first)).toBe(nameKey(second)));

  test.each([
    ['THPT Cộng Hiền', 'THPT Cộng Hiến'],
    ['THPT An Dương', 'THPT An Đồng'],
    ['THPT Kiến An', 'TT GDNN-GDTX Kiến An'],
    ['THPT Kiến An', 'Phòng GDĐT Kiến An'],
    ['Phòng GDĐT Kiến An', 'TT GDNN-GDTX Kiến An'],
    ['THCS An Dương', 'THPT An Dương'],
    ['Tiểu học An Dương', 'THCS An Dương'],
    ['TH và THCS An Dương', 'THCS An Dương'],
    ['UBND xã An Dương', 'UBND phường An Dương'],
    ['THPT Hải An', 'THPT Kiến An'],
  ])('«%s» ≠ «%s»', (first, second) => expect(nameKey(first)).not.toBe(nameKey(second)));

  test.each([
    ['THPT chuyên Trần Phú', 'thpt', 'chuyên trần phú'],
    ['Hải Phòng', '', 'hải phòng'],
    ['', '', ''],
    ['Kiến An', '', 'kiến an'],
    ['Phòng Chính trị, tư tưởng', '', 'phòng chính trị tư tưởng'],
    ['Trường Nuôi dạy trẻ em khiếm thị', '', 'nuôi dạy trẻ em khiếm thị'],
  ])('«%s» is a %s named %s', (text, kind, name) => {
    expect(nameParts(text)).toEqual({ kind, name });
  });
});

describe('the Vietnamese order', () => {
  const ordered = [
    ['An Dương', 'An Lão', 'Ân Thi', 'Bạch Đằng', 'Cát Bà', 'Dương Kinh', 'Đồ Sơn', 'Hải An'],
    ['ba', 'bà', 'bả', 'bã', 'bá', 'bạ', 'ban', 'bàn'],
    ['ba ba', 'ba chỉ', 'bà con', 'bàn'],
    ['Thuỷ Nguyên', 'Thủy Sơn', 'Tiên Lãng'],
    ['Trường 1', 'Trường 2', 'Trường An'],
    ['o', 'ô', 'ơ', 'u', 'ư'],
    ['a', 'ă', 'â', 'd', 'đ', 'e', 'ê'],
  ];
  test.each(ordered.map((list) => [list.join(' < '), list] as const))('%s', (_, list) => {
    expect([...list].reverse().sort(compareVietnamese)).toEqual(list);
  });

  test('it is a total order', () => {
    const word = fc.stringMatching(/^[aàăắbdđeêoơuưn ]{0,6}$/);
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        const [first = '', second = '', third = ''] = [a, b, c].sort(compareVietnamese);
        return (
          compareVietnamese(first, second) <= 0 &&
          compareVietnamese(second, third) <= 0 &&
          compareVietnamese(first, third) <= 0 &&
          Math.sign(compareVietnamese(a, b)) === -Math.sign(compareVietnamese(b, a))
        );
      }),
    );
  });
});

describe('fonts of before Unicode', () => {
  test.each([
    ['TCVN3', 'T×nh h×nh triÓn khai', 'Tình hình triển khai'],
    ['TCVN3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['TCVN3', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['TCVN3', 'Tr­êng tiÓu häc', 'Trường tiểu học'],
    ['TCVN3', 'B¸o c¸o kÕt qu¶ thùc hiÖn', 'Báo cáo kết quả thực hiện'],
    ['TCVN3', 'ph¸t tê r¬i, tuyªn truyÒn', 'phát tờ rơi, tuyên truyền'],
    ['TCVN3', 'CéNG HßA X· HéI', 'CỘNG HÒA XÃ HỘI'],
    ['TCVN3', 'Thuû Nguyªn, ®¶m b¶o', 'Thuỷ Nguyên, đảm bảo'],
    ['VNI', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['VNI', 'Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['VNI', 'Tröôøng tieåu hoïc', 'Trường tiểu học'],
    ['VNI', 'Baùo caùo keát quaû thöïc hieän', 'Báo cáo kết quả thực hiện'],
    ['VNI', 'ÑOÄC LAÄP', 'ĐỘC LẬP'],
    ['VNI', 'naêm hoïc ñaõ toå chöùc', 'năm học đã tổ chức'],
  ] as const)('%s «%s» → %s', (font, typed, meant) => {
    expect(legacyFont(typed)).toBe(font);
    expect(fromLegacy(typed, font)).toBe(meant);
  });

  test.each([
    'Tình hình triển khai Kế hoạch số 186/KH-UBND',
    'hoà, khoẻ, thuỷ, quỷ, khoá, loã xoã, ngoằn ngoèo',
    'TUYÊN TRUYỀN, GIÁO DỤC, HOÀ BÌNH, KHOẺ MẠNH',
    'Google® Classroom, Microsoft® Teams',
    '“lời” «trích» ‘dẫn’',
    '3 × 4 = 12; 10 ÷ 2; ½ giờ; 25 °C; 5 m²',
    'El Niño và La Niña',
    'Zoë, Citroën, São Paulo, naïve, café',
    'Ghi chú¹ và nguồn²',
    '350 học sinh · 12 buổi · 5 trường',
    'ý kiến, ô nhiễm, ê-kíp, ơn, ưu tiên, ăn, âm',
    'khuyến khích, khuỷu tay, nguệch ngoạc, quốc gia',
    'Tình hình ti\u00ea\u0301p nh\u00e2\u0323n'.normalize('NFD'),
    'Facebook, Zalo, TikTok, YouTube',
    '',
  ])('«%s» is in Unicode', (text) => {
    expect(legacyFont(text)).toBeNull();
    expect(isDamaged(text)).toBe(false);
  });

  test.each(['Tr\ufffdng h\ufffdc', 'TrÆ°á»\u009dng THPT', 'Tuyên truyá»n Ä‘áº¿n há»c sinh', 'Tr??ng h?c', 'tuyÃªn truyá»\u0081n'])(
    '«%s» is damaged',
    (text) => expect(isDamaged(text)).toBe(true),
  );

  test.each(['Ai? Khi nào?', 'xem https://youtu.be/watch?v=abc&t=a?b', 'khá»', 'có/không?'])('«%s» is whole', (text) =>
    expect(isDamaged(text)).toBe(false),
  );

  const letters = ['samples/bao-cao-phuong-phu-lien-2025.txt', 'test/fixtures/dispatches/cong-van-2024.txt'];
  describe.each(letters)('%s', (path) => {
    test('is in Unicode and whole, by line and as one', () => {
      const text = readFileSync(path, 'utf8');
      const parts = [text, text.toUpperCase(), ...text.split('\n')];
      expect(parts.filter((part) => legacyFont(part) !== null || isDamaged(part))).toEqual([]);
    });
  });
});
