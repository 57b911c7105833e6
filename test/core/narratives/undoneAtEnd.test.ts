/** What waits, fell away or came to nothing is not told as done, however the sentence begins; what was mended is. */
import { describe, expect, test } from '@jest/globals';
import { gatherStatements } from '../../../src/core/narratives/gatherStatements.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const isResult = (text: string) => {
  const own = [{ unit: 'U0', field: 'nhom_3', cell: 'A1', voice: 'units' as const, text }];
  return gatherStatements(own, sgddt2024).statements.some(({ kind }) => kind === 'result');
};

describe('not done', () => {
  test.each([
    'Phòng máy đóng cửa do xuống cấp.',
    'Gỡ phần mềm lọc web do làm chậm máy.',
    'Tháo bộ lọc web vì quá chậm.',
    'Đang xây dựng quy chế phối hợp với công an phường.',
    'Hiện đang xin ý kiến về quy chế.',
    'Đang sửa quy chế.',
    'Kế hoạch năm học 2024-2025 tổ chức 6 buổi.',
    'Kế hoạch học kỳ II tổ chức 2 buổi nói chuyện.',
    'Camera hỏng từ đầu năm chưa thay.',
    'Phòng tư vấn dùng làm kho.',
    'Trang web không cập nhật từ năm 2022.',
    'Chỉ có 1 máy tính nối mạng.',
    'Loa trường hỏng nên không phát thanh được.',
    'Tổ tư vấn: chưa thành lập.',
    'Ko tổ chức buổi nào.',
    'Có ý định lắp thêm 10 camera.',
    'Trường định tổ chức 3 buổi nhưng mưa bão nên thôi.',
    'Đã từng có hòm thư góp ý, nay bỏ.',
    'Do dịch bệnh, 3 buổi ngoại khóa bị hủy.',
    'Sau khi khảo sát, trường không lắp 5 camera như dự định.',
    'Tập huấn cho 30 giáo viên phải hoãn do dịch.',
    'Hướng dẫn giáo viên làm video, đến nay chưa hoàn thành video nào.',
    'Phát động 2 cuộc thi rồi thôi.',
    'Thành lập câu lạc bộ rồi để đó.',
    'Cài phần mềm lọc web, được ít hôm thì lỗi.',
    'Lắp 12 camera, nay hỏng cả.',
    'Thành lập câu lạc bộ, sinh hoạt được hai buổi là tan.',
    'Dựng bảng tin tuyên truyền, được một tháng thì bị tháo.',
    'Xây dựng xong kịch bản, đang chờ kinh phí tổ chức 3 buổi.',
    'Đồng ý để công an tổ chức 2 buổi vào năm sau.',
  ])('%s', (text) => expect(isResult(text)).toBe(false));
});

describe('done', () => {
  test.each([
    'Đóng cửa phòng máy ngoài giờ học.',
    'Cắt wifi sau 17 giờ.',
    'Gỡ trò chơi khỏi máy tính do học sinh tự cài.',
    'Sửa máy chủ bị hỏng, khôi phục dữ liệu.',
    'Thay phần mềm cũ do chậm.',
    'Đang áp dụng phần mềm quản lý phòng máy.',
    'Kế hoạch số 45/KH-THPT có 3 nội dung về an toàn mạng.',
    'Máy tính phòng Tin học không cài trò chơi.',
    'Camera không ghi hình trong phòng học.',
    'Chỉ cho phép 3 trang web ở phòng máy.',
    'Mới lắp 4 camera ở cổng.',
    'Dừng dùng chung mật khẩu wifi.',
    'Chuyển phòng kho thành phòng tư vấn.',
    'Khóa phòng máy do học sinh tự ý vào.',
    'Cài phần mềm, hết hạn thì gia hạn.',
    'Lắp 8 camera, hỏng thì thay kịp thời.',
    'Thành lập tổ tư vấn, hoạt động được hai năm và có nền nếp.',
    'Tổ chức 3 buổi ngoại khóa, thay cho buổi bị hoãn năm 2021.',
  ])('%s', (text) => expect(isResult(text)).toBe(true));
});

test('what was got is not what was given', () => {
  const texts = ['Được tặng 5 camera.', 'Tặng 5 camera.'];
  const own = texts.map((text, at) => ({ unit: `U${at}`, field: 'nhom_3', cell: `A${at}`, voice: 'units' as const, text }));
  expect(gatherStatements(own, sgddt2024).statements.map(({ units }) => units.length)).toEqual([1, 1]);
});

describe('how it went', () => {
  const kindsOf = (text: string) => {
    const own = [{ unit: 'U0', field: 'danh_gia', cell: 'A1', voice: 'units' as const, text }];
    return gatherStatements(own, sgddt2024).statements.map(({ kind }) => kind);
  };
  test.each([
    'Việc chậm báo cáo được chấn chỉnh kịp thời.',
    'Dù điều kiện còn thiếu thốn, các trường vẫn tổ chức đủ số buổi.',
    'Tỷ lệ học sinh nghiện game thấp.',
    'Thiếu sót trong khâu ghi chép được bổ sung ngay.',
    'Hạn chế rủi ro cho học sinh.',
    'Khó khăn ban đầu đã vượt qua.',
    'Nền nếp tốt, tiếp tục đạt danh hiệu trường học an toàn.',
    'Kết quả tốt, mong đợi của phụ huynh được đáp ứng.',
    'Công tác phối hợp tốt, nên không xảy ra vụ việc.',
  ])('well: %s', (text) => expect(kindsOf(text).filter((kind) => kind === 'criticism' || kind === 'wish')).toEqual([]));
  test.each(['Chưa lần nào tổ chức được như kế hoạch.', 'Chưa năm nào đạt chỉ tiêu như Sở giao.'])('badly: %s', (text) =>
    expect(kindsOf(text)).toEqual(['criticism']),
  );
});

describe('a span of time is of the deed, unless what was had ended with it', () => {
  test.each([
    'Trong 3 ngày khóa 5 tài khoản giả mạo.',
    'Trong 2 tuần gỡ được 10 bài viết xấu.',
    'Trong một năm thu hồi 12 điện thoại của học sinh.',
    'Sau 2 tháng gỡ bỏ được 10 trang xấu.',
    'Mỗi 6 tháng thu hồi máy cũ để nâng cấp.',
    'Sau 2 buổi tháo gỡ được vướng mắc cho học sinh.',
    'Trong vài ngày đã gỡ 3 bài viết xấu độc.',
    'Sau 3 ngày hủy 3 tài khoản giả mạo.',
    'Trong 5 ngày tháo dỡ 3 biển quảng cáo xấu.',
    'Chỉ sau 1 giờ khóa tài khoản mạo danh nhà trường.',
    'Phát hiện 3 tài khoản giả mạo, nay đã khóa.',
    'Trong 2 tháng bỏ được thói quen dùng chung mật khẩu.',
  ])('%s: done', (text) => expect(isResult(text)).toBe(true));

  test.each([
    'Cài phần mềm lọc web, sau 2 tuần thì gỡ.',
    'Cài phần mềm lọc web, dùng được 2 tuần gỡ do chậm.',
    'Lập fanpage trường, hoạt động được 3 tháng thì bị khóa.',
    'Lắp 4 camera, sau 3 tháng hỏng 2 chiếc.',
    'Bảng tin dựng được một tháng thì tháo.',
    'Sinh hoạt câu lạc bộ được ít buổi giải tán.',
    'Lắp 12 camera, nay đã tháo.',
  ])('%s: undone', (text) => expect(isResult(text)).toBe(false));
});
