/** Default words for what every form has, used where the outline declares none. */
import type { Outline, Terms } from '../../outline/schema.ts';

const plain: Terms = {
  self: 'cơ quan',
  establishment: 'cơ sở',
  establishments: 'cơ sở',
  regular: 'đạt',
  act: 'đạt',
  regularAct: 'đạt',
  outside: 'cơ sở',
  bound: 'thuộc diện xem xét',
  group: 'nhóm nhiệm vụ',
  allGroups: 'các nhóm nhiệm vụ',
  guarded: 'người trong cuộc',
  unnamed: 'họ tên, địa chỉ của ai',
  titleC06: 'Không có thông tin cá nhân',
  titleR02: 'Số ở ô này không lớn hơn số ở ô phải bao gồm nó',
  doubtR01: 'phần lớn hơn tổng',
  doubtR02: 'lớn hơn ô phải bao gồm nó',
};

export function termsOf({ terms }: Pick<Outline, 'terms'>): Terms {
  return terms === undefined ? plain : { ...plain, ...terms };
}
