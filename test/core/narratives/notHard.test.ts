/** Which matter a difficulty is about: never one of which it says that it is none. */
import { expect, test } from '@jest/globals';
import { sortSentence } from '../../../src/core/narratives/kinds/kinds.vi.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

test.each([
  ['doi_ngu', 'Kinh phí cơ bản đáp ứng, khó nhất là đội ngũ.'],
  ['', 'Ngoài kinh phí đã có, cái khó là thời gian.'],
  ['doi_ngu', 'Khó khăn lớn nhất không phải kinh phí mà là nhân lực.'],
  ['', 'Không khó về kinh phí, chỉ thiếu máy.'],
  ['cha_me', 'Kinh phí tạm ổn, vướng nhất là phụ huynh.'],
  ['kinh_phi', 'Máy tính cơ bản đáp ứng, khó nhất là kinh phí bảo trì.'],
  ['', 'Kinh phí thì có, giáo viên thì thiếu.'],
  ['', 'Kinh phí không phải vấn đề, vấn đề là thời gian.'],
  ['cha_me', 'Phụ huynh chưa quan tâm, kinh phí đủ.'],
  ['kinh_phi', 'Kinh phí cơ bản đáp ứng nhưng còn chậm.'],
  ['kinh_phi', 'Có kinh phí nhưng ít.'],
  ['kinh_phi', 'Kinh phí mới đáp ứng một phần.'],
  ['kinh_phi', 'Ngoài kinh phí, nhà trường còn thiếu giáo viên.'],
  ['kinh_phi', 'Không chỉ thiếu kinh phí mà còn thiếu máy.'],
  ['kinh_phi', 'Không bố trí được kinh phí.'],
  ['kinh_phi', 'Kinh phí đáp ứng được 50% nhu cầu.'],
  ['kinh_phi', 'Công an, phụ huynh phối hợp tốt nhưng kinh phí ít.'],
  ['cha_me', 'Phụ huynh phối hợp tốt nhưng còn ít.'],
  ['thiet_bi', 'Đã được trang bị 10 máy tính nhưng đã hỏng 4 máy.'],
])('%s: %s', (matter, text) => {
  expect(sortSentence(text, 'kho_khan', sgddt2024).matter).toBe(matter);
});
