/** The events that the log names, as they are written in it. */
export const logEvents = {
  seenComplete: 'Thấy đơn vị hoàn thành',
  draft: 'Tổng hợp bản tạm',
  final: 'Tổng hợp bản chốt',
  typing: 'Đang gõ lúc tổng hợp, lấy theo lần đọc cuối',
  foundUnlogged: 'Thấy bản chốt có bản sao mà không có trong nhật ký',
  foundUnkept: 'Thấy bản chốt trong nhật ký mà không còn bản sao',
  setUp: 'Thiết lập',
  returned: 'Yêu cầu chỉnh lý',
  accepted: 'Duyệt',
  unaccepted: 'Thôi duyệt',
  extended: 'Gia hạn',
  typedOnBehalf: 'Nhập thay',
  typed: 'Đơn vị gõ ở thanh bên',
  typedInSheet: 'Gõ thẳng trong bảng',
  merged: 'Gộp từ bản đơn vị gửi',
  asked: 'Đơn vị xin sửa lại',
  otherUnit: 'Ghi vào dòng của đơn vị khác',
  linked: 'Liên kết cột',
  lastTaken: 'Lấy số liệu kỳ trước',
  reminded: 'Đôn đốc',
  textAllowed: 'Cho in văn bản',
  textWithheld: 'Thôi cho in văn bản',
  purged: 'Xóa thông tin cá nhân ở bản lưu',
} as const;

export type LogEvent = keyof typeof logEvents;
