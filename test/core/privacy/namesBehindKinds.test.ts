/** Names that stand at once behind a place, a group, an office or a role: nothing frees them. */
import { findPersonalData } from '../../../src/core/privacy/personalData.ts';
import { mayPointAt, suspectSurely } from '../../../src/core/privacy/suspicion.ts';

const isHeld = (text: string) =>
  findPersonalData(text, { mayNamePeople: false }).length > 0 || suspectSurely(text, 'free').length > 0 || mayPointAt(text, 'free');

describe('a name that follows a place, a role or a number at once is not printed', () => {
  test.each([
    'Ở chung cư Bảo Ngọc bị hàng xóm quay lén',
    'Ra bến xe Gia Bảo bị người lạ rủ đi',
    'Tại ngã tư Minh Anh bị chặn xe xin số',
    'Vào hiệu sách Gia Hân bị người lạ chụp trộm',
    'Trước nhà hát Minh Khôi bị quấy rối',
    'Trên phà Gia Bảo bị lạc mẹ',
    'Đến tháp Bảo Ngọc bị quay lén',
    'Tại nhóm trẻ độc lập Minh Khang bị cô nhốt',
    'Ở nhóm trẻ tư thục Bảo An bị cô giáo đánh',
    'Trong nhóm múa Bảo Ngọc bị bạn chế ảnh',
    'Ở đội kịch Bảo Ngọc nghỉ học vì bị trêu',
    'Ở đội văn nghệ Gia Hân bị nói xấu',
    'Sao nhi đồng Bảo Ngọc bị bạn trêu',
    'Học Anh ngữ Gia Bảo bị thầy dọa',
    'Cây xăng Hùng chờ đón cháu',
    'Biên kịch Bảo Ngọc bị bạn chê trên mạng',
    'Đạo diễn Gia Bảo (lớp 7) làm phim ngắn',
    'Phim do đạo diễn Trần Gia Bảo thực hiện',
    'Nhà bạn ở chung cư Minh Anh',
    'o chung cu bao ngoc bi quay len',
    'tai nga tu minh anh bi chan xe',
    'Bến xe Niệm Nghĩa Minh Anh bị lừa',
    'Trần Minh Quân, nguyên bí thư chi đoàn lớp, bị tung ảnh',
    'Trần Minh Quân, nguyên bí thư chi đoàn trường, đánh bạn',
    'Phạm Gia Hân, nguyên phó chủ tịch hội đồng tự quản lớp 5, bị trêu',
    'Nguyễn Hà My, nguyên chủ nhiệm câu lạc bộ truyền thông học sinh, bị ghép ảnh',
    'Lê Gia Bảo, cựu phó chủ tịch hội đồng tự quản, nghiện game',
    'Ông Đỗ Văn Lợi, nguyên Giám đốc công ty X, đã xâm hại cháu',
    'Ông Đỗ Văn Lợi, nguyên Chủ tịch Hội Cha mẹ học sinh, có con bị lừa',
    'Trẻ MN, 12 tuổi, bị xâm hại',
    'Vụ trẻ MN bị dụ dỗ đã chuyển công an',
    'Trong tiểu phẩm, em Tuấn đóng vai Gia Bảo',
    'Người có vai Tuấn Kiệt là người tung clip',
    'Em tham gia đóng vai Tuấn bị lừa',
    'Bạn thủ vai Bảo Ngọc kể chuyện của bạn',
    'Em làm việc với 2 phường Đông Hải, Gia Bảo vì tung clip',
    '3 xã An Hưng, Minh Anh, Gia Bảo tung clip',
    'Thôn Đông 2, Gia Bảo 3 ngày không về vì bị dọa',
    'Cầu thủ Quang Hải, Tuấn Kiệt nghiện game',
    'Nghe đạo diễn Phan Đăng Di, Gia Bảo bật khóc',
    'Trung tâm nằm ở ngõ 12 Chợ Con, nữ sinh sống cạnh đó',
    'Câu lạc bộ nằm ở ngõ 12, cháu sống cùng bà trong ngõ',
    'Cơ sở nằm ở ngõ 12 Chợ Con nơi nữ sinh bị xâm hại',
    'Em bật 4G, 5G bị trêu',
    '1 em qua 4G bị bạn đánh',
    'Thôn Đoài phát thanh nhắc hai thanh niên đã xâm hại',
  ])('%s', (text) => {
    expect(isHeld(text)).toBe(true);
  });
});
