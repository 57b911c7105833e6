/** The words that stand after figures, and those that stand for a state. */
export const points = 'điểm phần trăm';
export const millionDong = 'triệu đồng';
export const dong = 'đồng';
export const under = 'dưới';
export const typedStates = { none: 'không phát sinh', NA: 'KAD', UNKNOWN: 'CCSL', ELSEWHERE: 'GOP:' } as const;
