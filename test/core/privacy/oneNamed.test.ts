/** One person pointed at by a given name, by several signs at once; what only looks so. */
import { describe, expect, test } from '@jest/globals';
import { personalDataIn } from '../../../src/core/privacy/personalDataIn.ts';
import { answerFields, type Field } from '../../../src/outline/schema.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { isHeld } from '../../fixtures/privacy/isHeld.ts';

const field = answerFields(sgddt2024).find(({ code }) => code === 'kho_khan') as Field;
const isFound = (text: string) => personalDataIn({ cell: { value: text, shown: text, format: '@' }, field });

describe('somebody is named', () => {
  test.each([
    'Quỳnh chửi Hạnh trong nhóm lớp',
    'Tuấn đã tung ảnh Loan lên mạng',
    'bạn hay trêu Phúc là bạn cùng bàn',
    'Hiền và Thảo quay video Trang rồi gửi cho nhau',
    'Cô lập Dũng trên nhóm, gv nhắc nhở',
    'Trang anti Nhung có nhiều bình luận ác ý',
    'Bài bóc phốt Khang vẫn còn trên mạng',
    'Nhóm tẩy chay Vy lập từ tháng 9',
    'Gặp Đạt 8C hỏi về sự việc đánh bạn',
    'mâu thuẫn của Uyên 9A2 với bạn khác lớp',
    '1 ca (Tuyết, lớp 8) còn theo dõi',
    'một trường hợp cần tư vấn (Khôi, bố mẹ ly hôn)',
    'nhà Quyên ở ngõ 12 chưa lắp mạng',
    'Cô chủ nhiệm đến nhà Duy vận động đi học lại',
    'tên ở nhà là Bống, hay chơi game',
    'Cò (tên ở nhà) bị dụ đi xa',
    'đối tượng Long "trố" dụ học sinh',
    'thằng Cường "ngọng" ở xóm trên rủ em chơi cá độ',
    'Học sinh giỏi cấp tỉnh Đào Thị Mai Chi bị bôi nhọ',
    'VĐV cấp thành phố Lại Đức Anh bị chế ảnh',
    'Thủy ngồi khóc một mình ở góc lớp',
    'Vinh mồ côi mẹ, sống với bà nội',
    'Cô Nguyệt bị phụ huynh chửi trên nhóm lớp',
    'Mr Kevin bị học sinh ghép ảnh',
    'Ms Thảo bị quay lén khi dạy',
    'chị gái Thoa đến xin rút đơn',
    'bạn Sương mấy hôm nay nghỉ học vì bị dọa',
    'người tên Sang thợ cắt tóc cho trẻ vay tiền',
    'Chị nhân viên thư viện tên Liên kể có bé hay khóc ở góc đọc',
    'Tổ 5 phường Đông Hải có gia đình cháu Bông mới chuyển về',
    'Bạn ấy tên Phong, hay bị gọi là "Phong mắm"',
    'Con anh Quyết lái taxi nghiện Tiktok',
    'Trường hợp nhà bác Tám bán rau được công an phường hỗ trợ',
    'Một em nữ khối 8 tên thường gọi Miu bị ghép ảnh',
    'Em gái nhân vật chính vụ clip là Ngân, học cùng trường',
    'Ông bà nội của Đăng xin trường giữ bí mật',
    'Lê Minh (cựu học sinh) quay lại trường gạ bán thuốc lá điện tử',
    'Người tố cáo ghi tên Vân Anh trong thư',
    'Trần Đ. Kh. lớp trên dọa đánh',
    'Tk zalo "Bé Mỡ" gửi ảnh phản cảm',
    'Kẻ lạ xưng tên Tùng "trọc" nhắn tin rủ rê',
    'Hs Thuỳ Trâm ko đi học 1 tuần do bị chửi hội đồng',
    'c Hằng hội PN đến thăm em',
    'A. Dũng bố bé có làm đơn',
    'Bé D.K 9 tuổi sợ hãi',
    'chau Tuan nha ba Lan bi lua nap the',
    'ban Trang to 2 khoc vi bi boc phot',
    'gia dinh em Hoang Anh khong hop tac',
    'vu viec cua Minh Thu da xong',
    'tung clip cua Ha My len mang',
    'co giao Nguyet bao tin em bi doa',
    'em Nhat Linh kể bị nhắn tin tục',
    'Thầy Sơn thể dục bị phụ huynh tố đánh học sinh',
    'Đã gửi giấy mời tới phụ huynh Nguyễn Hữu Tài',
    'Nguyễn Hữu Tài và bạn gái cùng lớp bị lập nhóm trêu',
    'Học sinh Lò Thị Ọt nói tiếng phổ thông kém nên bị trêu',
    'Nhóm kín "Hội ghét Thịnh" có 43 thành viên',
    'Cho Hưởng ngồi cạnh bạn thân, giảm hẳn lo âu',
    'Vợ chồng anh Thắng chị Hóa làm công nhân, phó mặc con cho điện thoại',
  ])('%s', (text) => {
    expect(isFound(text)).toBe(true);
  });

  test.each([
    'Hội ghét Thư đã giải tán sau khi cô nhắc',
    'Cô Tấm bán nước mía kể thấy em đi cùng người lạ',
    '01 ca xâm hại qua mạng: KNB',
    'Ms Anna và thầy Kevin hướng dẫn các em làm poster',
    'Hoa Lư',
  ])('%s, for all that may be', (text) => {
    expect([isFound(text), isHeld(text)]).toEqual([false, true]);
  });
});

test.each([
  'Cô Tấm trong truyện cổ tích được học sinh hóa thân',
  'Vở kịch Cô Tấm thời số có cảnh bị lừa trên mạng',
  'Nhà Trần ở kinh thành Thăng Long là nội dung bài Sử',
  'Lớp 8A, 9B dự thi, khối 6 cổ vũ',
  'Toán 9A và Tin 8B dạy lồng ghép',
  'một buổi (thứ Hai, tuần 2) cho khối 8',
  '01 hội nghị (Hải Phòng) có 40 đại biểu',
  'Nhóm chống tẩy chay bạn bè hoạt động tốt',
  'Bài viết về nói xấu trên mạng được chia sẻ',
  'Đội cờ vua Trần Phú được nhắc giữ tài khoản',
  'MS Teams bị lỗi nên học qua Zoom',
  'Ms Word và Excel được dùng để soạn tài liệu',
  'Đại sứ văn hóa đọc cấp thành phố Hải Phòng',
  'Giải cấp huyện Vĩnh Bảo trao cho 3 trường',
  'Cuộc thi cấp tỉnh Hải Dương có 20 bài',
  'Tại ngã ba Thanh Sơn - Quán Trữ có loa',
  'Tổ trực ở ngã tư Quang Trung - Trần Khánh Dư',
  'Học Toán, Anh trên mạng giúp các em tự học',
  'Tổ Hóa, Sinh soạn 4 tiết bị trùng nội dung',
  'Trường MN Bé Ngoan, khu dân cư Phú Hải treo pano',
  'Cuộc thi Em Yêu Quê Hương bị hoãn do bão',
  'Hội thi Bé Khỏe Bé Ngoan có trò chơi an toàn mạng',
  'Điểm lẻ Đoan Xá, điểm trường Nam Tử mất mạng',
  'Truong TH Tran Thanh Ngo tap huan 40 giao vien',
  'Truong MN Sao Sang chua co phong may',
  'phuong Nam Trieu to chuc 2 buoi tuyen truyen',
  'tai xa Dai Hop co 3 diem phat song',
  'Đón đoàn Hàn, Nhật đến thăm trường',
  'T×nh h×nh triÓn khai kÕ ho¹ch',
  '§¬n vÞ ®· triÓn khai ®Çy ®ñ',
  'Kể chuyện Lý Tự Trọng, Vừ A Dính, Kim Đồng cho khối 4',
  'Đại biểu dự khai mạc đông đủ',
  'Ông Võ Huy Anh - Chủ tịch UBND xã - dự khai mạc',
  'Treo pano ở ngã tư Bùi Viện - Nguyễn Lương Bằng',
  'Giáo viên dạy Tin là cô Phương, thầy Đức',
  'Kể chuyện Kim Đồng, Vừ A Dính, Lê Văn Tám trước khi vào phần hỏi đáp về an toàn mạng',
  '01 vụ (CAP xử lý), 01 vụ (UBND nhắc nhở)',
  '1 trường hợp: BHYT hết hạn được hỗ trợ',
  'Hai em Mông, ba em Dao được hỗ trợ sách',
  'Câu chuyện Cậu Bé Chăn Cừu giúp trẻ hiểu tác hại tin giả',
  'Chuyên gia ChildFund, bà Sarah Nguyen trình bày bằng tiếng Việt',
])('%s names nobody for certain', (text) => {
  expect(isFound(text)).toBe(false);
});
