/** What the terminal says of a link. */
import { asideWords } from '../linkWords.vi.ts';

interface SpokenTab {
  readonly tab: string;
  readonly role: string;
  readonly table: { readonly at: number; readonly from: number; readonly to: number } | null;
  readonly reason: string;
  readonly aside: readonly { readonly row: number; readonly text: string; readonly isDoubtful: boolean }[];
  readonly columns: readonly {
    readonly column: string;
    readonly header: string;
    readonly field: string | null;
    readonly sure: string;
    readonly reason: string;
    readonly lacks: string;
  }[];
}

function doubtLine({ row, text }: { readonly row: number; readonly text: string }): string {
  return text === '' ? `  Dòng ${row} có số mà không có tên đơn vị, chưa đọc.` : `  Dòng ${row} “${text}”: ${asideWords.doubt}, chưa đọc.`;
}

/** More than these are told by their number. */
const mostNames = 20;

function cutList(texts: readonly string[]): string {
  const more = texts.length - mostNames;
  return more > 0 ? `${texts.slice(0, mostNames).join(', ')} và ${more} nơi khác` : texts.join(', ');
}

/** Lines on a link: what is read, what waits and why, what is not known. */
export function sayLink(
  tabs: readonly SpokenTab[],
  hidden: readonly string[],
  units: readonly { readonly name: string; readonly type: string | null }[],
): string[] {
  const lines = tabs.flatMap(({ tab, role, table, reason, columns, aside }) => {
    const where = table ? `Tab “${tab}”, bảng ${table.at}, dòng ${table.from}–${table.to}` : `Tab “${tab}”`;
    if (role === 'other') return [`${where}: không đọc. ${reason}`];
    const waiting = columns.filter(({ sure, field }) => sure === 'gan_giong' && field !== null);
    const sure = columns.filter(({ sure: how, field }) => how === 'chac' && field !== null).length;
    const doubted = aside.filter(({ isDoubtful }) => isDoubtful);
    const unknown = columns.filter(({ sure: how }) => how === 'chua_ro').length;
    return [
      `${where}: ${sure} cột chắc, ${waiting.length} cột gần giống (chờ xác nhận, chưa đọc), ${unknown} cột chưa rõ.`,
      ...waiting.map((one) => `  ${one.column} “${one.header}”: ${one.reason}`),
      ...columns.filter(({ lacks }) => lacks !== '').map((one) => `  ${one.column} “${one.header}”: ${one.lacks}`),
      ...doubted.slice(0, mostNames).map(doubtLine),
      ...(doubted.length > mostNames ? [`  và ${doubted.length - mostNames} dòng nữa chưa đọc: ở “aside” của tệp liên kết.`] : []),
    ];
  });
  const untyped = units.filter(({ type }) => type === null).map(({ name }) => `“${name}”`);
  return [
    ...lines,
    `${units.length} đơn vị${untyped.length === 0 ? '.' : `; chưa rõ loại (đủ tên ở “units” của tệp liên kết): ${cutList(untyped)}.`}`,
    ...(hidden.length === 0 ? [] : [`Tab đang ẩn không đọc: ${cutList(hidden.map((name) => `“${name}”`))}.`]),
  ];
}
