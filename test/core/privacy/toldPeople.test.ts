/** Who does or suffers what only people do, and whom everybody around knows, is not printed, whatever stands before. */
import { isHeld } from '../../fixtures/privacy/isHeld.ts';

describe('somebody is told of: not printed', () => {
  test.each([
    'Em kể tại chợ Bảo Ngọc bị chặn đường',
    'Ở trường Minh Khôi nghiện game, hay ngủ gật',
    'Lỗi tại Hải Đăng tung clip trước',
    'Nhà Quốc Khánh nộp phạt rồi',
    'Tại quán game Hoàng Long nạp thẻ cho em',
    'Chủ nhiệm CLB Hà Linh bị ghép mặt vào ảnh xấu',
    'Dẫn chương trình Minh Hà bị tố lừa đảo học sinh',
    'Tổ trưởng Gia Hân bị cả tổ tẩy chay',
    'Nguyễn Gia Hân, tổ trưởng, bị cả tổ tẩy chay',
    'Bí thư chi đoàn Bảo Châu bị lập nick giả',
    'Đội trưởng Quang Vinh ép các bạn vào nhóm kín',
    'GVCN: Thiên Phúc lại bị đăng lên nhóm kín rồi chị',
    'Ông Vũ Văn Bình, Giám đốc trung tâm, đã xâm hại cháu',
    'Thầy Đỗ Quang Hà, giáo viên Thể dục, sàm sỡ nữ sinh',
    'Ông Nguyễn Tiến Lực, Chủ tịch Hội khuyến học, nhắn tin gạ gẫm học sinh',
    'Hiệu phó Trần Quốc Toàn tát học sinh, bị quay clip',
    'Chủ tịch xã Vũ Đình Luân có con tung clip',
    'Giáo viên âm nhạc Tạ Quang Thắng bị bắt',
    'GV Nguyễn Thu Hằng đăng ảnh trẻ khỏa thân',
    'bác sĩ Ngô Văn Thức lợi dụng khám để sờ soạng bé',
    'Nhân viên y tế Hoàng Thị Thắm làm lộ hồ sơ của cháu',
    'Thay Do Quang Ha, giao vien The duc, sam so nu sinh',
    'Hieu pho Tran Quoc Toan tat hoc sinh, bi quay clip',
    'Nguyen Van Tho 1988 Tien Lang',
    'hs báo: "Đăng Quang bắt em gửi ảnh"',
    'Quân nó bảo là người ta dọa nó c ạ',
    '"Quỳnh ơi tha cho tớ" là tin nhắn dọa',
    '"Con xin lỗi cô. Ngân"',
    'hà và mai đã hòa giải',
    'người yêu cũ thanh tùng tung ảnh nóng',
    'nhóm trưởng là Beo, học lớp 9',
    'ten la bich, hoc lop 8',
  ])('%s', (text) => {
    expect(isHeld(text)).toBe(true);
  });
});

describe('one child by initials, a place, a class or a distinction: not printed', () => {
  test.each([
    'Trẻ HN, 12 tuổi, bị xâm hại',
    'Trẻ MN 12 tuổi bị xâm hại',
    'Trẻ gái KL, 13 tuổi, bỏ nhà đi theo bạn quen qua mạng',
    'Hỗ trợ tâm lý: LTH (nữ, 2011)',
    'Trẻ ở thôn Lương Câu bỏ nhà đi',
    'Em sống với ông bà cạnh đình làng Kha',
    'Cháu ở trung tâm bảo trợ, phòng 5, bị đánh',
    '10 Tin có bạn tự rạch tay',
    'HS lớp chuyên Toán K36 bị lừa',
    'chuyển từ 6/2 qua 6/7 do bị bạn đánh',
    'Vụ bảo mẫu đánh trẻ ở nhóm Ban Mai',
    'Vụ clip 3 phút ở nhà vệ sinh THPT Hùng Thắng',
    'vụ nữ sinh nhảy cầu Bính tháng 9',
    'trẻ sơ sinh bị bỏ ở cổng chùa Đỏ',
    'HS vừa đoạt giải tin học trẻ tỉnh bị mạo danh',
    'Sinh nhật 14 tuổi 6/3/2023 em bị bạn ép uống rượu',
    'Xóm Trại có cháu bị bỏ đói',
  ])('%s', (text) => {
    expect(isHeld(text)).toBe(true);
  });
});

describe('the same words where nobody is told of: printed', () => {
  test.each([
    'Đại úy Trần Văn Bình, Công an phường, nói về thủ đoạn lừa đảo, dụ dỗ trẻ em',
    'Hiệu trưởng Nguyễn Thị Hà chỉ đạo xử lý nghiêm học sinh bị phát hiện đánh bạn',
    'Cô Phạm Thị Lan, TPT Đội, kể chuyện về một bạn bị bắt nạt',
    'Chuyên gia tâm lý Nguyễn Hồng Vân giải đáp thắc mắc của phụ huynh có con nghiện điện thoại',
    'Cô Nguyễn Thị Thảo, nhân viên thư viện, quay clip hướng dẫn đọc sách',
    'Trường THCS Hồng Bàng bị mất mạng hai tuần do bão số 3',
    'Trung tâm Hải An bị cắt điện, buổi học phải lùi',
    'Phường Đông Khê bị cô lập vì ngập, các trường học trực tuyến',
    'Xã Bắc Hưng bị thiếu giáo viên Tin học',
    'Thôn Minh Khai có loa phát thanh mới',
    'Xóm Trại chưa có sóng điện thoại',
    'Lớp 8A được khen vì không có bạn nào vi phạm',
    'Một số học sinh đoạt giải thi vẽ tranh',
    'Các vụ đánh nhau ở cổng trường giảm',
    'Tổ chức sinh nhật tập thể cho các em tháng 10',
    'Học sinh viết: "Em hứa không chia sẻ tin giả"',
    'Bài hát "Việt Nam ơi" mở đầu buổi lễ',
    'Mừng Quốc Khánh 2/9, liên đội thi vẽ tranh',
    'Trường đã nhận lỗi với phòng vì báo cáo muộn',
    'Thanh niên không dám tố cáo vì ngại',
  ])('%s', (text) => {
    expect(isHeld(text)).toBe(false);
  });
});
