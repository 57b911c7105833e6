/** Tables of sessions and participants as different hands draw them, with their labels. */
import type { Draw } from './drawFigures.ts';

const years = [2021, 2022, 2023, 2024];
const cell = (shown: string | number, field: string, year: number | '-', value: number) => `{{${shown}|${field}|${year}|${value}}}`;
const row = (...cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

interface Drawn {
  readonly sessions: readonly number[];
  readonly people: readonly number[];
  readonly trained: readonly number[];
}

export function tableOf(kind: string, draw: Draw): readonly string[] {
  const numbers = (low: number, high: number) => years.map((_, at) => low + draw(high - low) + at);
  const drawn = { sessions: numbers(3, 40), people: numbers(1200, 9000), trained: numbers(10, 90) };
  const make = { byField, byYear, bySchool, withTotal, withRange }[kind] ?? byField;
  return make(drawn);
}

function byField({ sessions, people, trained }: Drawn): readonly string[] {
  return [
    row('Nội dung', ...years),
    row('Số buổi tuyên truyền', ...years.map((year, at) => cell(sessions[at] ?? 0, 'nhom_2_so_buoi', year, sessions[at] ?? 0))),
    row('Số lượt học sinh tham gia', ...years.map((year, at) => cell(people[at] ?? 0, 'nhom_2_so_luot', year, people[at] ?? 0))),
    row(
      'Số lượt cán bộ, giáo viên được tập huấn',
      ...years.map((year, at) => cell(trained[at] ?? 0, 'nhom_4_so_luot_tap_huan', year, trained[at] ?? 0)),
    ),
  ];
}

function byYear({ sessions, people }: Drawn): readonly string[] {
  return [
    row('Năm', 'Số buổi tuyên truyền', 'Số lượt người tham gia', 'Ghi chú'),
    ...years.map((year, at) =>
      row(
        year,
        cell(sessions[at] ?? 0, 'nhom_2_so_buoi', year, sessions[at] ?? 0),
        cell(people[at] ?? 0, 'nhom_2_so_luot', year, people[at] ?? 0),
        '',
      ),
    ),
    row('Tổng', total(sessions), total(people), ''),
  ];
}

/** A row a school, the sum of all in the last. */
function bySchool({ sessions }: Drawn): readonly string[] {
  const [, , third = 0, fourth = 0] = sessions;
  return [
    row('TT', 'Trường', 'Số buổi tuyên truyền năm 2023', 'Số buổi tuyên truyền năm 2024'),
    row(1, 'TH Kim Đồng', 2, third > 3 ? 1 : 2),
    row(2, 'THCS Nguyễn Trãi', third + 1, fourth + 2),
    row('', 'Cộng', cell(third + 3, 'nhom_2_so_buoi', 2023, third + 3), cell(fourth + 4, 'nhom_2_so_buoi', 2024, fourth + 4)),
  ];
}

function withTotal({ sessions, people }: Drawn): readonly string[] {
  const line = (field: string, values: readonly number[]) => years.map((year, at) => cell(values[at] ?? 0, field, year, values[at] ?? 0));
  return [
    row('STT', 'Chỉ tiêu', 'ĐVT', ...years, 'Tổng'),
    row(1, 'Buổi tuyên truyền', 'buổi', ...line('nhom_2_so_buoi', sessions), total(sessions)),
    row(2, 'Lượt học sinh tham gia', 'lượt', ...line('nhom_2_so_luot', people), total(people)),
  ];
}

/** A column of two years is no year's. */
function withRange({ sessions, people }: Drawn): readonly string[] {
  const both = (values: readonly number[]) => (values[0] ?? 0) + (values[1] ?? 0);
  const line = (field: string, values: readonly number[]) => [
    cell(both(values), `?${field}`, '-', both(values)),
    cell(values[2] ?? 0, field, 2023, values[2] ?? 0),
    cell(values[3] ?? 0, field, 2024, values[3] ?? 0),
  ];
  return [
    row('Nội dung', '2021-2022', '2023', '2024'),
    row('Số buổi tuyên truyền', ...line('nhom_2_so_buoi', sessions)),
    row('Số lượt học sinh tham gia', ...line('nhom_2_so_luot', people)),
  ];
}

const total = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0);
