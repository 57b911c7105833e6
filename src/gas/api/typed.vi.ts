/** Vietnamese words that the api types into cells or puts into its answers. */
export const noneOccurred = 'không phát sinh';
export const wholeReport = 'Cả báo cáo';
export const wholePeriod = 'Cả kỳ';
export const timesOf = (label: string, establishment: string) => `${label} của ${establishment}`;
