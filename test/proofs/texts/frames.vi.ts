/** Labelled pairs made of parts: a sentence is one wording of one sense in each slot. Số liệu minh họa. */
import type { Pair } from './pair.ts';
import { choose, isHeldOut, seeded } from './seeded.ts';

/** Senses of a slot; wordings of one sense, divided by "|", say the same. */
const slots: Readonly<Record<string, readonly string[]>> = {
  actor: [
    'Nhà trường',
    'Công an phường',
    'Đoàn trường',
    'Giáo viên chủ nhiệm|GVCN',
    'Ban đại diện cha mẹ học sinh|Ban đại diện CMHS',
    'Tổ tư vấn tâm lý',
    'Phòng GDĐT|Phòng Giáo dục và Đào tạo',
    'Sở GDĐT|Sở Giáo dục và Đào tạo',
    'Học sinh|HS',
  ],
  aspect: ['|đã', 'đang', 'sẽ', 'chưa', 'không', 'dự kiến', 'thôi không', 'vẫn chưa', 'được mời'],
  act: [
    'tổ chức # buổi tuyên truyền|tiến hành # buổi tuyên truyền|triển khai # buổi tuyên truyền',
    'tổ chức # tiết tuyên truyền',
    'tổ chức # lớp tập huấn',
    'dự # lớp tập huấn|tham gia # lớp tập huấn',
    'phát # tờ rơi',
    'thu hồi # tờ rơi',
    'nhận # tờ rơi',
    'cài phần mềm lọc nội dung',
    'gỡ phần mềm lọc nội dung',
    'mượn # máy tính',
    'cho mượn # máy tính',
    'kiểm tra # tài khoản mạng xã hội',
    'khóa # tài khoản mạng xã hội',
    'mở # tài khoản mạng xã hội',
    'tuyên truyền trước giờ học',
    'tuyên truyền sau giờ học',
    'tăng cường kiểm tra',
    'giảm bớt kiểm tra',
    'hỗ trợ # triệu đồng',
    'xin hỗ trợ # triệu đồng',
  ],
  whom: [
    'cho học sinh|cho HS|cho các em học sinh|cho các em HS',
    'cho giáo viên|cho GV|cho thầy cô giáo',
    'cho phụ huynh|cho cha mẹ học sinh|cho CMHS',
    'cho học sinh và giáo viên|cho HS, GV|cho giáo viên, học sinh',
    'cho học sinh hoặc giáo viên|cho giáo viên hoặc học sinh',
    'cho học sinh khối 6',
    'cho học sinh khối 9',
    'cho học sinh nữ',
    'cho một số học sinh',
    'cho tất cả học sinh|cho toàn thể học sinh|cho toàn bộ học sinh',
    'cho học sinh nội trú|cho HS nội trú',
    'cho học sinh tiểu học',
    'cho học sinh THCS|cho học sinh trung học cơ sở',
    'của học sinh|của HS',
    'không có học sinh',
  ],
  place: [
    '',
    'trên địa bàn quận',
    'trên địa bàn thành phố',
    'trong lớp học',
    'ngoài lớp học',
    'tại trường mầm non',
    'tại nhà văn hóa phường',
    'trên mạng xã hội|trên MXH',
    'qua hệ thống trực tuyến|qua hệ thống online',
  ],
  time: [
    '',
    'hằng tuần|hàng tuần|mỗi tuần',
    'hằng tháng|hàng tháng',
    'mỗi học kỳ hai lần',
    'mỗi quý ba lần',
    'trong năm học 2022-2023',
    'trong năm học 2023-2024',
    'từ năm 2022',
    'đến năm 2022',
    'trước năm 2022',
    'sau năm 2022',
    'vào tháng 9',
    'vào tháng 11',
  ],
  why: [
    '',
    'theo chỉ đạo của Sở',
    'theo yêu cầu của công an',
    'do công an yêu cầu',
    'vì thiếu kinh phí',
    'vì đủ kinh phí',
    'phối hợp với công an',
    'nhưng hiệu quả chưa cao',
    'đạt hiệu quả cao',
  ],
};

type Chosen = Readonly<Record<string, { readonly sense: number; readonly word: number }>>;

function write(chosen: Chosen, seed: string): string {
  const words = Object.entries(slots).map(([slot, senses]) => {
    const { sense = 0, word = 0 } = chosen[slot] ?? {};
    return choose((senses[sense] ?? '').split('|'), word);
  });
  let figures = 0;
  const text = words
    .filter((one) => one !== '')
    .join(' ')
    .replace(/#/g, () => String(2 + seeded(`${seed} ${figures++}`, 80)));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** About half of the slots are filled, as in what people write. */
function chooseAll(seed: string): Chosen {
  return Object.fromEntries(
    Object.entries(slots).map(([slot, senses]) => {
      const isUsed = slot === 'act' || seeded(`${seed} use ${slot}`, 2) === 0;
      const sense = isUsed ? seeded(`${seed} sense ${slot}`, senses.length) : slot === 'whom' ? 0 : 0;
      return [slot, { sense, word: seeded(`${seed} word ${slot}`, 6) }];
    }),
  );
}

/** The same senses in other words, and one sense changed, slot by slot. */
export function makeFramePairs(count = 400): readonly Pair[] {
  return Array.from({ length: count }, (_, at) => `frame ${at}`).flatMap((seed) => {
    const chosen = chooseAll(seed);
    const a = write(chosen, seed);
    const heldOut = isHeldOut(a);
    const reworded = Object.fromEntries(
      Object.entries(chosen).map(([slot, one]) => [slot, { ...one, word: one.word + 1 + seeded(`${seed} other ${slot}`, 3) }]),
    );
    const changed = Object.keys(slots).map((slot): Pair => {
      const old = chosen[slot] ?? { sense: 0, word: 0 };
      const count = slots[slot]?.length ?? 1;
      const sense = (old.sense + 1 + seeded(`${seed} to ${slot}`, count - 1)) % count;
      return { label: 'apart', change: slot, a, b: write({ ...reworded, [slot]: { ...old, sense } }, `${seed} b`), heldOut };
    });
    return [{ label: 'merge' as const, change: 'reworded', a, b: write(reworded, `${seed} b`), heldOut }, ...changed];
  });
}
