/** Words of what the Department sends. */

/** Where a unit types, when there is no address to open. */
export const rowInTab = (tab: string, row: number) =>
  row === 1 ? `tab “${tab}” của bảng tính dùng chung` : `tab “${tab}” của bảng tính dùng chung, dòng ${row}`;

/** "Công văn đôn đốc – đợt 2 2024-12-26 08.00" */
export const dispatchName = (wave: number, now: string) =>
  `Công văn đôn đốc – đợt ${wave} ${now.slice(0, 10)} ${now.slice(11, 16).replace(':', '.')}`;
