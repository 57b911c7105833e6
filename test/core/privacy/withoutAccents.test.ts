/** A name typed without accents is withheld though its syllables are words too: no likely accents explain it away. */
import { mayPointAt, suspectSurely } from '../../../src/core/privacy/suspicion.ts';

const twoSyllables = 'minh duc, minh anh, minh thu, phuong thao, bao an, hai dang, gia bao, gia han, anh thu, bao ngoc, quang huy'.split(
  ', ',
);
const oneSyllable = 'minh, dung, hai, tu'.split(', ');
const ofKin = [
  'Gia dinh em … da bao cong an',
  'Bo me em … da lam viec voi nha truong',
  'phu huynh em … dang phan anh viec con bi de doa',
  'ho tro em … on dinh tam ly',
];
const others = [
  'vu viec cua … bi tung anh len mang',
  'Hoc sinh ten … bi ban chup anh nhay cam',
  'Tu van tam ly cho be … sau khi bi bat nat',
  'Giao vien chu nhiem gap ban … de nhac nho',
  'Cong an xac minh viec … bi lua dao qua mang',
  'Hoc sinh … bi bat nat tren mang',
  'Lop truong … bao cao co giao',
];
const open = (sentence: string, names: readonly string[]) =>
  names.map((name) => sentence.replace('…', name)).filter((text) => !mayPointAt(text, 'free'));

test.each([...ofKin, ...others])('giữ lại tên hai tiếng: %s', (sentence) => {
  expect(open(sentence, twoSyllables)).toEqual([]);
});

test.each(ofKin)('giữ lại tên một tiếng: %s', (sentence) => {
  expect(open(sentence, oneSyllable)).toEqual([]);
});

test.each([
  'Nha truong moi phu huynh hs gia han len lam viec',
  'tuong vi, 13 tuoi, bi du do gui anh',
  'Gia dinh em nguyen van an da bao cong an',
  'TIEP NHAN DON CUA ONG PHAM VAN CUOM VE VIEC CON TRAI BI DE DOA TREN MANG.',
])('giữ lại: %s', (text) => {
  expect(mayPointAt(text, 'free')).toBe(true);
});

test('such a name behind a word for a child stays a finding', () => {
  expect(suspectSurely('Gia dinh em minh duc da bao cong an', 'free')).toContain('name');
});

test.each(['Nha truong da ban hanh ke hoach so 12/KH-THCS', 'Tuyen truyen luat tre em cho hoc sinh', 'Quan ly van ban di den'])(
  'in được: %s',
  (text) => {
    expect(mayPointAt(text, 'free')).toBe(false);
  },
);
