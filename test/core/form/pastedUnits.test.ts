/** Types of pasted units, told by what their names begin with. */
import { expect, test } from '@jest/globals';
import { cellsOfText, pastedUnits } from '../../../src/core/form/pastedUnits.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const typed = (labels: readonly string[]) => {
  const [first] = sgddt2024.unitTypes;
  if (!first) throw new Error('no type');
  const unitTypes = labels.map((label, at) => ({ ...first, code: `loai_${at}`, label }));
  return (name: string) => pastedUnits(cellsOfText(name), { ...sgddt2024, unitTypes }, '').units[0]?.type;
};

test('the kind of place that a name begins with tells its type, where one type asks that kind', () => {
  const types = ['Trường tiểu học, trung học cơ sở trên địa bàn tỉnh', 'Ủy ban nhân dân các xã, phường'];
  const typeOf = typed(types);
  const known = ['Trường Tiểu học Ninh Hải', 'Trường THCS Yên Thắng', 'UBND xã Gia Viễn', 'Ủy ban nhân dân phường Hoa Lư'];
  expect(known.map(typeOf)).toEqual([types[0], types[0], types[1], types[1]]);
  expect(['Bệnh viện Sản Nhi', 'UBND huyện Gia Viễn', 'Trường THPT Ninh Hải', 'Ninh Hải'].map(typeOf)).toEqual(['', '', '', '']);
});

test('of two types that ask one kind none is taken, but the one of that kind alone', () => {
  expect(typed(['Ủy ban nhân dân xã', 'Ủy ban nhân dân cấp xã'])('UBND xã Gia Viễn')).toBe('');
  expect(typed(['Ủy ban nhân dân huyện', 'Ủy ban nhân dân xã'])('UBND xã Gia Viễn')).toBe('Ủy ban nhân dân xã');
  expect(typed(['Trường TH, THCS', 'Trường tiểu học'])('Trường Tiểu học Ninh Hải')).toBe('Trường tiểu học');
});
