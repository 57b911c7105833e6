/** "Hạn chế: …": a unit's own label tells what the words behind it are, and is not told with them. */
import { expect, test } from '@jest/globals';
import { gatherStatements } from '../../../src/core/narratives/gatherStatements.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

test.each<[string, string, readonly string[]]>([
  [
    'danh_gia',
    'Ưu điểm: học sinh biết tự bảo vệ mình. Hạn chế: kinh phí còn hạn hẹp.',
    ['assessment Học sinh biết tự bảo vệ mình', 'criticism Kinh phí còn hạn hẹp'],
  ],
  ['danh_gia', 'Hạn chế: thiếu kinh phí', ['criticism Thiếu kinh phí']],
  ['danh_gia', '* Hạn chế:\n- Giáo viên kiêm nhiệm\n- Phòng máy cũ', ['criticism Giáo viên kiêm nhiệm', 'criticism Phòng máy cũ']],
  ['danh_gia', 'Tồn tại, hạn chế: chưa có phần mềm lọc nội dung', ['criticism Chưa có phần mềm lọc nội dung']],
  [
    'danh_gia',
    'Mặt được: không còn học sinh vi phạm.\nMặt chưa được: vài em còn dùng điện thoại trong giờ',
    ['assessment Không còn học sinh vi phạm', 'criticism Vài em còn dùng điện thoại trong giờ'],
  ],
  ['danh_gia', 'Ưu điểm: Không. Hạn chế: Không', []],
  ['danh_gia', 'Hạn chế của học sinh: kỹ năng còn yếu', ['criticism Hạn chế của học sinh: kỹ năng còn yếu']],
  ['kho_khan', 'Khó khăn, vướng mắc: không', []],
  ['kho_khan', 'Khó khăn: thiếu kinh phí.', ['difficulty Thiếu kinh phí']],
  [
    'kho_khan',
    'Thuận lợi: được Ban giám hiệu quan tâm. Khó khăn: thiếu máy tính.',
    ['ease Được Ban giám hiệu quan tâm', 'difficulty Thiếu máy tính'],
  ],
])('%s: %s', (field, text, said) => {
  const { statements } = gatherStatements([{ unit: 'A', field, cell: 'A1', voice: 'units', text }], sgddt2024);
  expect(statements.map((one) => `${one.kind} ${one.text}`).sort()).toEqual([...said].sort());
});
