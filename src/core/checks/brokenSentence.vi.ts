/** What is said when a rule could not run. */
export function brokenSentence(title: string): string {
  return (
    `Quy tắc “${title}” chưa chạy được với đơn vị này. ` +
    'Số liệu của đơn vị chưa được kiểm tra đủ; báo người phụ trách tiện ích trước khi chốt.'
  );
}
