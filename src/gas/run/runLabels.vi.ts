/** Labels of the counts that two runs are compared by. */
export const reportingLabels = {
  withData: 'Đơn vị có dữ liệu',
  submitted: 'Đơn vị đã hoàn thành',
  valid: 'Đơn vị hợp lệ',
  accepted: 'Đơn vị đã duyệt',
};
export const errorsLabel = 'Số lỗi';
export const warningsLabel = 'Số cảnh báo';

/** In place of figures whose difference would be one unit's count. */
export const untold = { before: 'số trước (không nêu)', after: 'số mới (không nêu)' } as const;
