/** What Google says when it fails, in English and in Vietnamese, and what we take it for. */
import { expect, test } from '@jest/globals';
import { wayCodeOf } from '../../src/api/wayFailure.vi.ts';
import { googleCodeOf } from '../../src/gas/errors/failure.vi.ts';

test.each([
  ['PERMISSION_DENIED', 'several-accounts'],
  ["We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.", 'several-accounts'],
  ['You do not have permission to call SpreadsheetApp.getActive.', 'scope-refused'],
  ['Authorization is required to perform that action.', 'scope-refused'],
  ['API call to drive.files.create failed with error: Request had insufficient authentication scopes.', 'scope-refused'],
  ['API call to drive.files.create failed with error: Insufficient Permission', 'scope-refused'],
  ['Bạn không có quyền gọi Drive.Files.create', 'scope-refused'],
  ['Cần được cho phép để thực hiện tác vụ đó. Hãy chạy lại tập lệnh để cho phép tác vụ.', 'scope-refused'],
  ['(in any language) https://www.googleapis.com/auth/userinfo.email', 'scope-refused'],
  ['Exceeded maximum execution time', 'timeout'],
  ['Xin lỗi bạn, máy chủ đã gặp lỗi: DEADLINE_EXCEEDED', 'timeout'],
  ['Service Spreadsheets timed out while accessing document with id 1x.', 'timeout'],
  ['Service Spreadsheets failed while accessing document with id 1x.', 'service-failed'],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", 'service-failed'],
  ['Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.', 'service-failed'],
  ['Lock timeout: another process was holding the lock for too long.', 'lock-busy'],
  ['There are too many LockService operations against the same script.', 'lock-busy'],
  ['Có quá nhiều thao tác LockService trên cùng một tập lệnh.', 'lock-busy'],
  ['NetworkError: Connection failure due to HTTP 429', 'lock-busy'],
  ['Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000) between calls.', 'lock-busy'],
  ['There are too many scripts running simultaneously for this Google user account.', 'lock-busy'],
  ['Dịch vụ bị gọi quá nhiều lần trong một thời gian ngắn: spreadsheets.', 'lock-busy'],
  ['Service invoked too many times for one day: email.', 'unexpected'],
  ['NetworkError: Connection failure due to HTTP 0', 'offline'],
  ['TypeError: Failed to fetch', 'offline'],
  ['Service unavailable: Spreadsheets', 'service-failed'],
  ['ReferenceError: x is not defined', 'unexpected'],
  ['You do not have permissions to access the requested document.', 'unexpected'],
  ['Bạn không có quyền truy cập vào tài liệu yêu cầu.', 'unexpected'],
  ['Dịch vụ bị gọi quá nhiều lần trong một ngày: email.', 'unexpected'],
])('%s → %s', (message, code) => {
  expect([wayCodeOf(message), googleCodeOf(message)]).toEqual([code, code]);
});

test.each([
  ['The coordinates of the range are outside the dimensions of the sheet.', 'changed-meanwhile'],
  ['Tọa độ của dải ô nằm ngoài kích thước của trang tính.', 'changed-meanwhile'],
  ['The data you entered in cell B2 violates the data validation rules set on this cell.', 'wrong-value'],
  ['You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection.', 'locked-cell'],
  ['Dữ liệu bạn đã nhập vào ô B2 vi phạm các quy tắc xác thực dữ liệu được đặt trong ô này.', 'wrong-value'],
  ['Bạn đang cố gắng chỉnh sửa một ô hoặc đối tượng được bảo vệ.', 'locked-cell'],
])('from a service: %s → %s', (message, code) => {
  expect(googleCodeOf(message)).toBe(code);
});
