/** A unit's area in its own clause: named once, and never cut. */
import { expect, test } from '@jest/globals';
import type { Statement } from '../../../src/core/narratives/statements.ts';
import type { ReportInput } from '../../../src/core/report/input.ts';
import { namesByType } from '../../../src/core/report/note/names.vi.ts';
import { clauseOf } from '../../../src/core/report/told/clauses.vi.ts';
import { bareOf } from '../../../src/core/report/told/statementText.vi.ts';
import { saysAct } from '../../../src/core/report/told/verbless.vi.ts';
import { nameUnits } from '../../../src/core/report/told/who.vi.ts';
import { smallCity } from '../../fixtures/smallCity.ts';

/** The clause of one unit that wrote this. */
function told(name: string, area: string, text: string): string {
  const [first, ...others] = smallCity.units;
  if (!first) throw new Error('no unit');
  const input: ReportInput = { ...smallCity, units: [{ ...first, name, area }, ...others] };
  const statement: Statement = {
    ...{ under: 'nhom_1', template: text, text, figures: [], subMeasures: [], matter: '', kind: 'result', voice: 'units' },
    ...{ units: [first.code], contradicted: [], opposite: '', opposedBy: [], isOfEach: false, sources: [] },
  };
  return clauseOf(statement, input);
}

const office = 'Phòng GDĐT quận Kiến An';
const advised = 'tham mưu UBND quận Kiến An ban hành kế hoạch';

test.each([
  ['with its kind: only the kind is left', office, 'quận Kiến An', advised, `${office} tham mưu UBND quận ban hành kế hoạch`],
  ['at the end', office, 'quận Kiến An', 'phối hợp Công an quận Kiến An', `${office} phối hợp Công an quận`],
  [
    'a city is not the city above it',
    'Phòng GDĐT thành phố A',
    'thành phố A',
    'ký với Công an thành phố A',
    'Phòng GDĐT thành phố A ký với Công an thành phố A',
  ],
  ['what schools have', office, 'Kiến An', '02/02 trường có tổ tư vấn', `tại ${office}, 02/02 trường có tổ tư vấn`],
  ['before a comma', office, 'quận Kiến An', 'ký với Đoàn quận Kiến An, công an', `${office} ký với Đoàn quận, công an`],
  ['a name without its kind stays whole', office, 'Kiến An', advised, `${office} ${advised}`],
  ['the beginning of another name', 'UBND xã Hòa', 'xã Hòa', 'giao lưu với xã Hòa Bình', 'UBND xã Hòa giao lưu với xã Hòa Bình'],
  ['the beginning of a longer word', 'UBND xã Hòa', 'xã Hòa', 'giao lưu với xã Hòan', 'UBND xã Hòa giao lưu với xã Hòan'],
  [
    'a name with a number',
    'UBND xã Minh Họa 5',
    'xã Minh Họa 5',
    'giao lưu với xã Minh Họa 52',
    'UBND xã Minh Họa 5 giao lưu với xã Minh Họa 52',
  ],
  ['own and another', 'UBND xã Hòa', 'xã Hòa', 'họp với xã Hòa Bình tại xã Hòa', 'UBND xã Hòa họp với xã Hòa Bình tại xã'],
])('%s', (_, name, area, text, expected) => expect(told(name, area, text)).toBe(expected));

test('what units are is said once, never a part of their own names', () => {
  const named = ['Trường THPT Lê Lợi', 'Trường THPT Lê Thánh Tôn', 'Trường THPT Lê Hồng Phong'];
  const units = named.map((name, at) => ({ code: `U${at}`, name, type: 'truong_thpt', area: '' }));
  const codes = units.map(({ code }) => code);
  expect(nameUnits(codes, { ...smallCity, units })).toBe('Trường THPT Lê Lợi, Lê Thánh Tôn, Lê Hồng Phong');
  expect(namesByType(codes, { ...smallCity, units })).toBe('Trường THPT Lê Lợi, Lê Thánh Tôn, Lê Hồng Phong');
});

test.each([
  ['qua giáo viên chủ nhiệm, Đoàn trường', 'Qua giáo viên chủ nhiệm, Đoàn trường', 'thực hiện qua giáo viên chủ nhiệm, Đoàn trường'],
  ['a way that has its verb', 'Qua đường dây nóng, nhà trường tiếp nhận phản ánh', 'qua đường dây nóng, nhà trường tiếp nhận phản ánh'],
  ['a thing', 'Hòm thư góp ý đặt tại sân trường', 'có hòm thư góp ý đặt tại sân trường'],
])('a clause without a verb: %s', (_, text, expected) => expect(told(office, 'Kiến An', text)).toBe(`${office} ${expected}`));

test.each([
  'Qua đó, ý thức của học sinh được nâng cao',
  'Qua đó, ý thức học sinh tốt hơn hẳn',
  'Qua 4 năm thực hiện, nhà trường tổ chức 12 buổi tuyên truyền',
  'Qua 4 năm, nền nếp tốt hơn hẳn',
  'Qua kiểm tra, phát hiện 03 quán internet',
  'Bằng nguồn xã hội hóa, trường lắp 12 camera',
  'Trang Facebook của trường đăng 12 bài',
  'Nhóm Zalo lớp giúp phụ huynh trao đổi',
])('a clause with its own verb, or of no way, takes none: %s', (text) => expect(bareOf(text)).toBe(text));

test.each([
  ['Qua đường dây nóng và hòm thư góp ý', 'thực hiện qua đường dây nóng và hòm thư góp ý'],
  ['Bằng loa của trường', 'thực hiện bằng loa của trường'],
  ['Qua 12 tin trên trang của trường', 'thực hiện qua 12 tin trên trang của trường'],
  ['Đường dây nóng của Phòng', 'có đường dây nóng của Phòng'],
  ['Hộp thư góp ý', 'có hộp thư góp ý'],
])('a way or a thing alone takes one: %s', (text, told) => expect(bareOf(text)).toBe(told));

test.each([
  ['Nhà trường và công an xã ký giao ước phối hợp', 'Nhà trường và công an xã ký giao ước phối hợp'],
  ['Liên đội trưởng đọc bản cam kết', 'Liên đội trưởng đọc bản cam kết'],
  ['Nhà trường cùng phụ huynh ký cam kết', 'cùng phụ huynh ký cam kết'],
  ['Nhà trường tổ chức hội thi', 'tổ chức hội thi'],
])('a subject that is more than the unit is not cut: %s', (text, told) => expect(bareOf(text)).toBe(told));

test.each([
  'QĐ số 123/QĐ-UBND, KH 45/KH-PGDĐT, CV 67, CV 68',
  'Căn cứ Luật Trẻ em 2016, Căn cứ Luật An ninh mạng 2018',
  'Công tác an toàn mạng năm 2023',
])('says nothing of what was done: %s', (text) => expect(saysAct(bareOf(text))).toBe(false));

test.each([
  'Căn cứ Luật Trẻ em, nhà trường tổ chức 5 buổi',
  '85%–95% học sinh được tuyên truyền về an toàn mạng',
  'Hòm thư góp ý đặt tại sân trường',
  'Camera của trường bị hỏng',
  'World Vision tài trợ dự án tại 4 xã',
  'To chuc ngoai khoa cho khoi 7',
  'Tối thứ bảy, các bố mẹ nghe cách theo con dùng điện thoại',
])('says what was done: %s', (text) => expect(saysAct(bareOf(text))).toBe(true));

test.each([
  ['85%–95% học sinh được tuyên truyền', 'tại Phòng GDĐT quận Kiến An, 85%–95% học sinh được tuyên truyền'],
  ['Website của trường bị tấn công', 'tại Phòng GDĐT quận Kiến An, website của trường bị tấn công'],
  ['Hội thi tìm hiểu an toàn mạng bị hoãn', 'tại Phòng GDĐT quận Kiến An, hội thi tìm hiểu an toàn mạng bị hoãn'],
  ['Trang bị 12 máy tính', 'Phòng GDĐT quận Kiến An trang bị 12 máy tính'],
])('what is not the unit is told of it: %s', (text, expected) => expect(told(office, 'Kiến An', text)).toBe(expected));

test('a minority that says the opposite is counted beside the majority', () => {
  const [first, second, third] = smallCity.units.map(({ code }) => code);
  const statement: Statement = {
    ...{
      under: 'nhom_3',
      template: '',
      text: 'Trang bị tường lửa',
      figures: [],
      subMeasures: [],
      matter: '',
      kind: 'result',
      voice: 'units',
    },
    ...{
      units: [first ?? '', second ?? ''],
      contradicted: [],
      opposite: 'Chưa trang bị tường lửa',
      opposedBy: [third ?? ''],
      isOfEach: false,
      sources: [],
    },
  };
  expect(clauseOf(statement, smallCity)).toMatch(/ trang bị tường lửa \(01 \S+[^)]* nêu ngược lại\)$/);
});

test('names that make a sentence too long are counted', () => {
  const [first, second] = smallCity.units.map(({ code }) => code);
  const words = (count: number) => `tổ chức ${Array(count).fill('chữ').join(' ')}`;
  const said = (count: number): Statement => ({
    ...{ under: 'nhom_3', template: '', text: words(count), figures: [], subMeasures: [], matter: '', kind: 'result', voice: 'units' },
    ...{ units: [first ?? '', second ?? ''], contradicted: [], opposite: '', opposedBy: [], isOfEach: false, sources: [] },
  });
  expect(clauseOf(said(10), smallCity)).toMatch(/^Phòng GDĐT /);
  expect(clauseOf(said(36), smallCity)).toMatch(/^02 /);
});

test.each([
  ['Toàn quận làm được 36 chuyên đề', 'tại Phòng GDĐT quận Kiến An, toàn quận làm được 36 chuyên đề'],
  ['Quy chế phối hợp đã được ký', 'tại Phòng GDĐT quận Kiến An, quy chế phối hợp đã được ký'],
  ['Kịp thời hòa giải 03 mâu thuẫn', 'Phòng GDĐT quận Kiến An kịp thời hòa giải 03 mâu thuẫn'],
  ['Trồng 20 cây xanh', 'Phòng GDĐT quận Kiến An trồng 20 cây xanh'],
])('what begins with no act of the unit is told of its place: %s', (text, expected) =>
  expect(told(office, 'Kiến An', text)).toBe(expected),
);
