/** What the linking of a sheet says: reasons, and what was lost. */
import { answerFields, type Outline } from '../../outline/schema.ts';
import { phraseOf } from './lexicon.ts';
import type { ReadColumn } from './meaningTypes.ts';
import type { LostColumn } from './resolve.ts';
import type { TabClash } from './rows/answerRow.ts';
import type { AsideKind } from './rows/body.ts';
import { oneColumnAYear, shortText, unreadText } from './together/copiesWords.vi.ts';
import type { RoleReason } from './together/oneOfCopies.ts';

/** Where a person repairs a link. */
const mend = 'Mở thanh bên, bấm “Liên kết bảng đang có” ở cuối, bước Cột';

export function lostSentence({ tab, header, field, year }: LostColumn, outline: Outline): string {
  const label = answerFields(outline).find(({ code }) => code === field)?.label ?? field;
  const dated = year === null ? '' : ` năm ${year}`;
  return `Tab “${tab}” không còn cột có tiêu đề “${header}” (“${label}”${dated}), nên mục này tạm chưa đọc; các cột khác vẫn đọc. ${mend}, chọn lại cột cho mục này.`;
}

export function lostTabSentence(tab: string): string {
  return `Không còn tab “${tab}” đã liên kết; các tab khác vẫn đọc. Mở thanh bên, bấm “Liên kết bảng đang có” ở cuối, bước Tab, chọn lại tab.`;
}

/** Of a list in which some cells are marked and the others are left empty. */
export function blankMarksSentence(tab: string, count: number): string {
  return `Tab “${tab}”: ${count} ô trống ở cột đánh dấu (“x”, “Có”) được đọc là 0 lần, vì đơn vị ấy đã đánh dấu dòng khác của cột. Ô nào chưa có số liệu thì ghi “chưa có số liệu”.`;
}

/** Two names, each in one tab alone. */
export function splitSentence(one: { tab: string; name: string }, other: { tab: string; name: string }): string {
  return `“${one.name}” chỉ có ở tab “${one.tab}”, “${other.name}” chỉ có ở tab “${other.tab}”: có phải một đơn vị? Nay tính là hai. Nếu là một thì ghi một tên như nhau ở hai tab.`;
}

export function clashSentence({ tabs: [one, two], label, year, unit, said, count }: TabClash): string {
  const where = one === two ? `Hai bảng của tab “${one}”` : `Tab “${one}” và tab “${two}”`;
  const dated = year === undefined ? '' : ` năm ${year}`;
  const others = count > 1 ? ` và ${count - 1} đơn vị khác` : '';
  return `${where} đều có “${label}”${dated}, mỗi nơi một số (“${unit}”: “${said[0]}” và “${said[1]}”${others}), nên ô ấy tạm chưa đọc; đơn vị không có lỗi. ${mend}, chọn “không dùng” cho một cột.`;
}

export function againSentence({ tab, name }: { tab: string; name: string }): string {
  return `Tab “${tab}”: số dòng tên “${name}” đã thay đổi, không chắc dòng nào đã để riêng, nên dòng ấy được đọc lại. Mở thanh bên, bấm “Liên kết bảng đang có” ở cuối, bước Đơn vị, để riêng lại nếu cần.`;
}

/** Why a column is taken for what it is; `self`: how the agency is called. */
export function columnReason({ field, header, reason, sure, values }: ReadColumn, self: string): string {
  const words = reason.words.flatMap((word) => asHeaded(word, header)).join(', ');
  switch (reason.how) {
    case 'label':
      return 'Đúng chữ của đề cương.';
    case 'words':
      return 'Đủ các từ của mục này.';
    case 'near-words':
      return words === '' ? 'Gần giống: dùng từ khác đề cương.' : `Gần giống: ${words} thay từ của đề cương.`;
    case 'extra-words':
      return words === '' ? 'Gần giống: tiêu đề viết hơi khác đề cương.' : `Gần giống: thêm ${words}.`;
    case 'missing-words':
      return 'Gần giống: tiêu đề ngắn, chưa nói rõ mục.';
    case 'alike':
      return `Gần giống: nhiều từ chung với ${words}.`;
    case 'pair':
      return sure === 'chac'
        ? 'Hai số trong một ô: số trước là tử số, số sau là mẫu số.'
        : 'Gần giống: hai số trong một ô; lấy số trước là tử số, số sau là mẫu số.';
    case 'values':
      return `Tiêu đề giống, nhưng giá trị thì không: ${values.examples.map((text) => `“${text.slice(0, 20)}”`).join(', ')}.`;
    case 'money':
      return 'Chưa rõ số tiền ghi theo đồng, nghìn đồng hay triệu đồng: ghi rõ vào tiêu đề cột; xác nhận thì đọc là đồng.';
    case 'scaled':
      if (reason.words.length > 0)
        return 'Ghi chú (note) ở ô tiêu đề hay tên bảng nói ghi theo nghìn, chục hay trăm nên cột này chưa được đọc, kể cả khi đã xác nhận: ghi số đầy đủ vào bảng rồi xóa ghi chú ấy.';
      return 'Bảng ghi theo nghìn, chục hay trăm nên cột này chưa được đọc, kể cả khi đã xác nhận: ghi số đầy đủ vào bảng rồi bỏ chữ ấy.';
    case 'no-year':
      return 'Chưa chọn năm: chọn năm thì cột này mới được đọc.';
    case 'chosen':
      return field ? `${self} chọn.` : `${self} chọn không dùng.`;
    case 'other-year':
      return 'Năm trong tiêu đề không thuộc kỳ báo cáo.';
    case 'twice':
      return `Hai cột cho một mục: cột kia là ${words}. Chọn một.`;
    case 'parts':
      return `Cùng một mục với cột ${words}, mỗi cột tính một nhóm: không cột nào là cả mục. Thêm vào bảng một cột cộng các phần rồi chọn cột ấy; xác nhận một cột thì phần của cột kia bị bỏ.`;
    case 'alone':
      return 'Có mẫu số mà chưa thấy cột tử số.';
    case 'several':
      return `Có thể là mục này, cũng có thể là ${words}.`;
    case 'ignored':
      return 'Không phải mục của đề cương.';
    case 'blocked':
      return `Có thể là số của việc khác, của kế hoạch hay của một phần${words === '' ? '' : ` (${words})`}, nên chưa đọc.`;
    case 'witness':
      return words === ''
        ? 'Từ khác đề cương, nhưng các cột bên cạnh cho thấy là mục này.'
        : `Từ khác đề cương, nhưng giá trị (${words}) và các cột bên cạnh cho thấy là mục này.`;
    case 'particular':
      return `Một phần của ${words}: ghép với các cột cùng nhóm.`;
    case 'beside':
      return 'Tiêu đề chưa rõ; chỗ của cột trong bảng cho thấy có thể là mục này.';
    case 'number':
      return `Tiêu đề chỉ có số mục ${words} của đề cương.`;
    case 'marks':
      return `Cột đánh dấu (${words}): có dấu là có tổ chức trong năm, tính 1 lần; “không”, và ô trống khi đơn vị có đánh dấu ở cơ sở khác, tính 0 lần.`;
    case 'list':
      return 'Bảng này giống một danh sách (mỗi vụ một dòng) hơn là bảng số liệu của từng đơn vị: xem lại bước Tab, hoặc xác nhận từng cột.';
    case 'title':
      return titleReason(reason.words);
    case 'rival':
      return `Tab ${words} cũng có mục này, số khác: chọn ở bước Tab lấy tab nào.`;
    case 'empty':
      return 'Cột không có tiêu đề.';
    default:
      return field ? '' : 'Chưa rõ: tiêu đề không giống mục nào.';
  }
}

/** `words`: what is said around the table, or in a column's header. */
export function titleReason(words: readonly string[]): string {
  return `Tên bảng, tiêu đề hay ghi chú cạnh bảng nói về việc khác, số chưa thực hiện hoặc tỷ lệ (${words.map((one) => `“${one}”`).join(', ')}), nên cột chờ: đúng là số đã thực hiện thì xác nhận từng cột, không thì chọn “Không dùng”.`;
}

/** Said at a question that has no column for years that others have. */
export function yearsLackingText(years: readonly number[]): string {
  return years.length === 0 ? '' : `Bảng chưa có cột năm ${years.join(', ')} của mục này.`;
}

/** A word without accents as the header writes it; none where the header has it in other letters. */
function asHeaded(word: string, header: string): string[] {
  if (phraseOf(word) !== word) return [`“${word}”`];
  const tokens = header.split(/[^\p{L}\p{N}\p{M}]+/u).filter((token) => token !== '');
  const count = word.split(' ').length;
  const runs = tokens.map((_, at) => tokens.slice(at, at + count).join(' '));
  const found = runs.find((run) => phraseOf(run) === word);
  return found ? [`“${found.toLowerCase()}”`] : [];
}

/** Why a tab is taken for what it is. */
export function roleReason({ how, count, of }: RoleReason): string {
  if (how === 'rival')
    return `Cùng đơn vị và cột với “${of}”, số khác nhau: chưa đọc tab nào. Tab không lấy thì chọn “Không dùng”, tab kia sẽ được đọc.`;
  if (how === 'same-as') return `Cùng đơn vị và cột với “${of}”: chỉ đọc một tab.`;
  if (how === 'periods') return `Bảng của một đơn vị, chưa rõ cột nào là số của cả năm: ${of}. ${oneColumnAYear}`;
  if (how === 'headless' || how === 'questions') return unreadText(how, count);
  if (how === 'short') return shortText(count);
  if (how === 'columns') return `${count} cột giống đề cương.`;
  if (how === 'waiting')
    return `${count} cột giống đề cương nhưng chưa đủ rõ để tự đọc bảng này. Là bảng số liệu thì mở thanh bên, bước Tab, chọn loại cho bảng, rồi xác nhận từng cột.`;
  return 'Không có cột nào giống đề cương.';
}

export const asideWords: Readonly<Record<AsideKind, string>> = {
  group: 'nhóm',
  total: 'tổng',
  signature: 'chữ ký',
  year: 'năm',
  note: 'ghi chú',
  numbers: 'số cột',
  header: 'tiêu đề lặp lại',
  chosen: 'người phụ trách để riêng',
  part: 'một phần của đơn vị',
  copy: 'chép lại nguyên một dòng trên',
  doubt: 'chưa rõ có phải đơn vị',
};
