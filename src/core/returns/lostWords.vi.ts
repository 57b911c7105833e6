/** What is said of tables of a form that nobody can read. */
import type { Outline } from '../../outline/schema.ts';
import type { Binding } from '../tabs/binding.ts';
import type { Column } from '../tabs/column.ts';
import { type LostTable, lostTables } from './lostTables.ts';

const most = 6;

/** Tab “BTC 2 Trẻ em”: “Năm” (nam), “Số trẻ em được hỗ trợ” (so_duoc_ho_tro) */
export function sayColumns({ tab, columns }: LostTable): string {
  const named = columns.slice(0, most).map(({ code, field }: Column) => `“${field.label}” (${code})`);
  const more = columns.length > most ? ` và ${columns.length - most} cột nữa` : '';
  return `tab “${tab}”: ${named.join(', ')}${more}`;
}

/** Of a draft, which is made all the same: a line for each. */
export function sayLost(binding: Binding, outline: Outline): string[] {
  return [...lostTables(binding, outline).values()].map((table) => {
    const what = table.columns.length === 0 ? `Không có tab “${table.tab}”` : `Mất mã cột ở ${sayColumns(table)}`;
    return `${what}: bảng ấy không đọc được, đơn vị gõ 0 chưa được tính là không phát sinh, chưa chốt được. Lấy lại tab hay mã cột ở Lịch sử phiên bản rồi tổng hợp lại.`;
  });
}
