/** Sentences of one tenor: the same said by equal phrases, and what next to it is something else. */
import { describe, expect, test } from '@jest/globals';
import { groupAlike } from '../../../src/core/narratives/alike.ts';
import { judge } from '../../../src/core/narratives/judge.ts';
import { meaningOf } from '../../../src/core/narratives/meaning.ts';
import { wordingOf } from '../../../src/core/narratives/wording.ts';

const isOne = (a: string, b: string) => ['same', 'general'].includes(judge(meaningOf(a), meaningOf(b)));

describe('one', () => {
  test.each<[string, string]>([
    // active and passive, noun and verb
    ['Dán mã QR nhận phản ánh tại các lớp học', 'Mã QR tiếp nhận phản ánh được nhà trường dán ở từng lớp'],
    ['Ký quy chế phối hợp với công an xã', 'Việc ký kết và luôn duy trì quy chế phối hợp với công an xã'],
    ['Tặng 10 máy tính cho học sinh nghèo', 'Học sinh nghèo được tặng 8 máy tính'],
    ['Giao giáo viên chủ nhiệm quản lý nhóm Zalo lớp.', 'Nhóm Zalo lớp do GVCN được phân công quản lý.'],
    // equal phrases
    ['Không có biên chế nhân viên tư vấn tâm lý', 'Nhà trường chưa được giao biên chế cho nhân viên tư vấn tâm lý.'],
    ['Phối hợp giữa nhà trường và gia đình chưa chặt chẽ', 'Sự phối hợp của gia đình với nhà trường còn lỏng lẻo.'],
    ['Backup dữ liệu của trường lên cloud', 'Sao lưu dữ liệu nhà trường lên lưu trữ đám mây'],
    ['Hỗ trợ tâm lý, chuyển tuyến cho trẻ là nạn nhân.', 'Trẻ bị hại được hỗ trợ tâm lý và chuyển tuyến.'],
    // who asks, and who asks for it
    [
      'Đề nghị Sở TTTT cung cấp PM lọc web miễn phí cho các trường',
      'Các trường mong được Sở Thông tin và Truyền thông cấp miễn phí phần mềm lọc trang web',
    ],
    // who listens to whom
    [
      'Học sinh khối 8 được nghe công an xã nói chuyện về lừa đảo qua mạng',
      'Công an xã nói chuyện với học sinh khối 8 về lừa đảo trên mạng',
    ],
    ['Cùng Công an phường tuyên truyền Luật An ninh mạng tới học sinh', 'Phối hợp với Công an phường phổ biến Luật An ninh mạng cho HS'],
    [
      'Tọa đàm với luật sư về pháp luật trên mạng được tổ chức cho học sinh',
      'Buổi tọa đàm cùng luật sư về pháp luật trên mạng luôn được NT quan tâm tổ chức cho HS',
    ],
    ['Tiền để mời chuyên gia với báo cáo viên về thì eo hẹp lắm', 'Sự eo hẹp về kinh phí mời chuyên gia, báo cáo viên'],
    // whoever is asked to come does it together with the school
    ['Mời công an phường nói chuyện với học sinh', 'Phối hợp với Công an phường tuyên truyền cho học sinh'],
    // skills told apart from where they are used
    ['Tuyên truyền an toàn cho học sinh khi sử dụng mạng', 'Tuyên truyền cho học sinh kỹ năng tham gia môi trường mạng an toàn'],
    ['Trang bị cho học sinh khối 8 kỹ năng nhận biết tin giả', 'Học sinh khối 8 được học kỹ năng nhận diện tin giả'],
    ['Bố mẹ nhiều em đi làm xa, để con ở với ông bà', 'Nhiều học sinh có cha mẹ đi làm xa nhà, phải ở với ông bà'],
    ['Ra quyết định kiện toàn Tổ tư vấn tâm lý', 'Tổ tư vấn tâm lý học sinh được củng cố'],
    ['Đường truyền Internet của trường yếu, hay chập chờn', 'Mạng Internet nhà trường chậm, không ổn định'],
    // words that add nothing
    [
      'Lắp tường lửa bảo vệ hệ thống mạng nhà trường',
      'Nhà trường luôn chú trọng và đã lắp đặt thiết bị tường lửa để bảo vệ cho hệ thống mạng của nhà trường',
    ],
  ])('%s = %s', (a, b) => {
    expect(isOne(a, b)).toBe(true);
  });
});

describe('two', () => {
  test.each<[string, string]>([
    // other deeds about the same
    ['Lắp 16 camera ở hành lang', 'Sửa 6 camera ở hành lang'],
    ['Củng cố 3 câu lạc bộ Tin học', 'Tái lập 3 câu lạc bộ Tin học'],
    ['Học sinh bị mạo danh', 'Giúp em lớp 9 trình báo việc bị mạo danh'],
    ['Nhắc nhở 6 học sinh lừa đảo bạn', 'Tuyên truyền thủ đoạn lừa đảo qua mạng cho học sinh trong giờ chào cờ'],
    ['Phát tờ rơi hướng dẫn cha mẹ quản lý điện thoại của con', 'Phụ huynh đã quản lý con dùng điện thoại'],
    ['Đã xây dựng xong kế hoạch, chuẩn bị ban hành', 'Chuẩn bị ban hành kế hoạch'],
    // where, and by whom
    ['Khó kiểm soát việc học sinh sử dụng điện thoại trong giờ học', 'Không kiểm soát được việc các em dùng điện thoại ở nhà'],
    ['Công an phường tuyên truyền cho học sinh', 'Mời công an phường tuyên truyền cho học sinh'],
    ['Nhà trường mời công an dự lễ phát động', 'Phối hợp với công an tổ chức lễ phát động'],
    // what a filler would hide
    ['Không thể thiếu kinh phí', 'Kinh phí: khó khăn'],
    ['Bố trí phòng tư vấn tâm lý chung với phòng y tế', 'Bố trí phòng tư vấn tâm lý riêng'],
    ['Dưới 90% học sinh được tuyên truyền', 'Trên 90% học sinh được tuyên truyền'],
    // who does it, and to whom
    ['Phụ huynh tố cáo tài khoản giả mạo nhà trường.', 'Nhà trường tố cáo tài khoản giả mạo phụ huynh.'],
    ['Được doanh nghiệp tặng 10 máy tính', 'Tặng doanh nghiệp 10 máy tính'],
    ['Tổ tư vấn của nhà trường hỗ trợ học sinh là nạn nhân', 'Học sinh từng là nạn nhân tham gia hỗ trợ tổ tư vấn của trường'],
    ['200 học sinh tuyên truyền về an toàn mạng.', 'Tuyên truyền về an toàn mạng với 200 học sinh.'],
    ['Mở lớp tập huấn cho 20 cán bộ', '20 cán bộ tham dự lớp bồi dưỡng'],
    // how it was held, and what about
    [
      'Tập huấn trực tuyến cho giáo viên về an toàn thông tin',
      '45 giáo viên được tập huấn về kỹ năng an toàn thông tin trên môi trường mạng',
    ],
    // why, and what comes of it
    ['Tổ TVTL hoạt động tốt nên HS mạnh dạn chia sẻ', 'HS mạnh dạn chia sẻ nên tổ TVTL hoạt động tốt'],
    // how often and where
    ['Hòm thư góp ý thì thầy cô mở hằng ngày xem các em viết gì', 'Việc mở hòm thư góp ý của học sinh được thực hiện mỗi học kỳ một lần'],
    [
      'Kỹ năng số được lồng ghép vào giờ học Tin học tại lớp',
      'Mấy bài kỹ năng số thì lồng vào buổi trải nghiệm Tin học ở trung tâm công nghệ bên ngoài trường',
    ],
    ['Kinh phí cho hoạt động này được bố trí kịp thời', 'Kinh phí được cấp 2 lần'],
    // what is denied, lacking, meant
    ['Phòng máy có phần mềm lọc, chưa có phần mềm diệt virus.', 'Phòng máy chưa có phần mềm lọc, có phần mềm diệt virus.'],
    ['Phòng máy còn thiếu 10 máy', 'Thiếu phòng máy'],
    ['Nhà trường đang xây dựng kế hoạch triển khai', 'Có kế hoạch riêng, đang triển khai'],
    ['Lập 1 đường dây nóng tiếp nhận phản ánh', 'Qua đường dây nóng đã tiếp nhận 03 tin phản ánh'],
    // of all, of some
    ['Phát tờ rơi cho học sinh', 'Phát tờ rơi cho toàn thể học sinh'],
  ])('%s ≠ %s', (a, b) => {
    expect(isOne(a, b)).toBe(false);
  });
});

test.each<[string, readonly string[]]>([
  [
    'Có 72 giáo viên được tập huấn phòng, chống xâm hại trẻ em trên môi trường mạng',
    [
      'Có 20 GV được tập huấn phòng, chống xâm hại trẻ em trên môi trường mạng',
      'Tập huấn 52 giáo viên về phòng chống xâm hại trẻ em trên mạng',
    ],
  ],
  [
    'Nhà trường chưa thu xếp được kinh phí để nâng cấp đường truyền internet',
    ['NT chưa cân đối đc KP nâng cấp đường truyền', 'Nhà trường chưa thu xếp được kinh phí để nâng cấp đường truyền internet'],
  ],
  [
    'Học sinh diễn kịch ngắn về phòng chống bạo lực ngôn từ trên mạng',
    [
      'Các em học sinh tích cực, sôi nổi diễn kịch ngắn chủ đề phòng, chống bạo lực ngôn từ trên mạng',
      'Học sinh diễn kịch ngắn về phòng chống bạo lực ngôn từ trên mạng',
    ],
  ],
])('told for both by the words that say least: %s', (said, texts) => {
  const groups = groupAlike(texts, (text) => text, { isFree: true });
  expect(groups).toHaveLength(1);
  const items = groups[0]?.items ?? [];
  const worded = items.map(({ meaning }, at) => ({ unit: String(at), meaning }));
  expect(wordingOf(worded, groups[0]?.isFree).text).toBe(said);
});
