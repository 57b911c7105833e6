/** The words after figures in a report. */
export const points = 'điểm phần trăm';
export const millionDong = 'triệu đồng';
export const dong = 'đồng';
export const under = 'dưới';
