/** What is printed instead of a text that `mayBePrinted` refuses. */
import { address, type Place } from '../workbook.ts';

/** "câu có thể nêu tên người, xem tại ô Số liệu!K12" */
export function withheldText(place: Place): string {
  return `câu có thể nêu tên người, xem tại ô ${address(place)}`;
}
