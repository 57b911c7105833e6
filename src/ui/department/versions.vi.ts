/** Words of what a run made and of one version against another. */

export const noteFile = 'Tải phiếu trình (.docx)';
export const noteAgainst = 'Tải phiếu trình của lần tổng hợp mới nhất, so với bản này (.docx)';
export const firstOfKind = (state: 'TAM' | 'CHOT') =>
  state === 'CHOT'
    ? 'Bản chốt đầu tiên, chưa có bản chốt nào để so. So với tệp ket-qua.json: Xem thêm → “Thay đổi giữa hai bản”.'
    : 'Bản tạm đầu tiên, chưa có bản tạm nào để so. So với tệp ket-qua.json: Xem thêm → “Thay đổi giữa hai bản”.';
export const changeCount = (n: number) => `${n} con số thay đổi`;
export const when = 'Thời gian';
export const wholeCount = 'tất cả';
export const movedBy = (n: number) => `Do ${n} đơn vị`;
export const moreUnits = (n: number) => `và ${n} đơn vị khác`;
export const comparedFrom = 'Từ bản';
export const comparedTo = 'Đến bản';
export const manifestOf = (side: string) => `${side}: tệp ket-qua.json`;
export const waitsForFile = 'Chọn tệp ket-qua.json để so.';
export const asNow = 'số liệu hiện nay';
/** Of a side: a kind, or the number of a final. */
export const sideText = (side: string) => {
  const kinds: Readonly<Record<string, string>> = {
    draft: 'bản tạm lần trước',
    now: asNow,
    file: 'tệp ket-qua.json…',
  };
  return kinds[side] ?? `bản chốt v${side}`;
};
export const manifestKept = 'Đã cất ket-qua.json trong Drive, cạnh báo cáo.';
export const requestsTitle = (n: number) => `${n} đơn vị xin sửa lại`;
export const requestsHelp = 'Đồng ý: mở đơn vị, bấm “Yêu cầu chỉnh lý”. Chưa gửi lại cho đơn vị thì còn ở đây.';
export const requestedAt = (at: string, by: string) => [at.replace(/:\d\d$/, ''), by].filter(Boolean).join(' · ');
