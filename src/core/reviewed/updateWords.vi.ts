/** What the update of a reviewed report says, in the report and on the command line. */

export const said = {
  collision: (old: string, fresh: string) =>
    `[CẦN XEM: số liệu đổi đúng chỗ đã sửa tay ở ngay trên. Lần tổng hợp trước: “${old}”. Lần này: “${fresh}”. Hãy sửa câu ở trên cho đúng rồi xóa đoạn này.]`,
  goneNow: (old: string) =>
    `[CẦN XEM: lần tổng hợp này không còn nội dung ở ngay trên. Lần trước là: “${old}”. Hãy giữ hoặc xóa nội dung đó rồi xóa đoạn này.]`,
  staleFigures: (figures: string) =>
    `[CẦN XEM: đoạn tự viết ở ngay trên có số của lần tổng hợp trước, lần này không còn: ${figures}. Hãy sửa cho đúng rồi xóa đoạn này.]`,
  counts: (one: { replaced: number; placed: number; added: number; removed: number; leftOut: number }) =>
    `Thay theo lần mới: ${one.replaced} đoạn; giữ lời đã sửa, điền số mới (tô vàng): ${one.placed}; thêm (tô vàng): ${one.added}; bỏ: ${one.removed}; người sửa đã bỏ, vẫn bỏ: ${one.leftOut}.`,
  byHand: (count: number) =>
    `Cần xem: ${count} chỗ có con số sửa tay khác lần tổng hợp này (các dòng “Số khác” ở trên); giữ như người sửa ghi.`,
  collisions: (count: number) =>
    count === 0 ? 'Không có chỗ nào phải tự quyết.' : `Cần xem: ${count} chỗ, ghi “[CẦN XEM” và tô vàng trong văn bản.`,
};
