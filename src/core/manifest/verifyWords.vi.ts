/** What a verification says: “khớp”, or each thing that differs and what it means. */
import type { FigureDifference, ManifestComparison } from './compareManifests.ts';

/** Lines shown of each kind; the rest is counted. */
const most = 30;

export const verifyWords = {
  title: 'Xác minh kết quả',
  noRun: 'Chưa có lần tổng hợp nào trong nhật ký để xác minh. Chọn “Tổng hợp” trước.',
  matches: (run: string) => `Khớp: tính lại từ số liệu trong bảng tính cho đúng mọi con số của ${run}.`,
  differs: (run: string, count: number) => `Không khớp: ${count} chỗ khác với ${run}.`,
  run: (state: string, version: number, at: string) => `${state === 'CHOT' ? `bản chốt v${version}` : 'bản tạm'} lập lúc ${at}`,
  inputs: 'Số liệu nhập đã thay đổi sau lần tổng hợp này (mã băm khác), nên con số tính lại có thể khác. Tổng hợp lại để có bản mới.',
  purged:
    'Sau lần này, thông tin cá nhân ở bản lưu đã được che (xem tab nhật ký): có so mọi con số; câu chữ của báo cáo và của Kiểm tra thì không.',
  noCopies: 'Không còn bản sao số liệu của bản chốt này (các tab “Chốt v…” đã bị xóa), nên tính lại từ số liệu hiện có.',
  notLogged: 'Nhật ký không ghi lần tổng hợp này, hoặc ghi mã băm khác.',
  figuresHash: 'Các con số trong tệp kết quả khác với mã băm ghi trong nhật ký.',
  cell: (cell: string, shown: string, now: string) => `${cell}: đang ghi “${shown}”, tính lại được “${now}”.`,
  summaryOfOther: (tab: string) => `Tab “${tab}” đang là kết quả của một lần tổng hợp khác, nên không so từng ô.`,
} as const;

/** The differences of two manifests, a line each. */
export function sayComparison({ figures, lines }: ManifestComparison): string[] {
  return [
    ...limited(figures.map(sayFigure), 'con số'),
    ...limited(
      lines.map(({ told, text }) => `${told ? 'Chỉ có trong kết quả đã lưu' : 'Chỉ có khi tính lại'}: ${text}`),
      'dòng',
    ),
  ];
}

function sayFigure({ path, told, now }: FigureDifference): string {
  return `${path.join(' › ')}: kết quả ghi ${told}, tính lại được ${now}.`;
}

export function limited(lines: readonly string[], noun: string): string[] {
  const left = lines.length - most;
  return left > 0 ? [...lines.slice(0, most), `… và ${left} ${noun} khác nữa.`] : [...lines];
}
