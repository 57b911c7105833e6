/** What goes on, so it was begun: "sẽ tiếp tục trong năm 2025", "dự kiến nhân rộng"; not "duy trì các câu lạc bộ". */

const someYear = '(?:năm (?:học )?[\\d– -]+|năm sau|năm tới|thời gian tới)';
export const isToGoOn = new RegExp(
  `^(?:và |nhưng |song |(?:trong |vào )?${someYear},? )?(?:(?:sẽ|dự kiến|dự định|kế hoạch)(?: ${someYear})? ?(?:sẽ )?)?(?:tiếp tục|duy trì|mở rộng|nhân rộng|phát huy|(?:làm|tổ chức|thực hiện) tiếp)(?: (?:được|thực hiện|duy trì|tổ chức|triển khai|nhân rộng|thường xuyên))*(?: (?:trong|vào|ở|sang|đến|ra|tại|cho) .*| ${someYear}.*)?[)]?$`,
  'iu',
);
