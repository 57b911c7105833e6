/** What an outside body did is summed for nobody; what it did at, with or for the unit is, and so is the unit's own. */
import { describe, expect, test } from '@jest/globals';
import { gatherStatements } from '../../../src/core/narratives/gatherStatements.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

/** As two units wrote it; # is the number. */
function told(text: string, one: number, other: number): readonly string[] {
  const texts = [one, other].map((number) => text.replace('#', String(number)));
  const own = texts.map((line, at) => ({ unit: `U${at}`, field: 'nhom_2', cell: `A${at}`, voice: 'units' as const, text: line }));
  return gatherStatements(own, sgddt2024).statements.flatMap((each) => (each.units.length > 1 ? each.text : []));
}

const isSum = (text: string) => /(?<!\d)86(?!\d)/.test(text);

describe('of others', () => {
  test.each([
    'Bộ Công an ra mắt # ứng dụng, trường hướng dẫn học sinh cài đặt.',
    'Huyện đoàn phát động # cuộc thi, học sinh gửi bài đầy đủ.',
    'Quận mở # lớp tập huấn, giáo viên của trường dự đủ.',
    'Tổng đài 111 tiếp nhận # cuộc gọi.',
    'Quận mở # lớp tập huấn nhưng trường chỉ cử 3 giáo viên.',
    'Quận mở # lớp tập huấn; có 3 giáo viên của trường tham gia.',
    'Quận tổ chức # hội thi, đội tuyển của trường đạt 1 giải Nhì.',
    'Quận phân bổ # triệu đồng, trường chi 5 triệu đồng.',
    'Sở Giáo dục tập huấn # lớp cho cán bộ toàn ngành.',
    'Công an huyện khám phá # vụ lừa đảo trên địa bàn.',
    'Công an thành phố khởi tố # đối tượng lừa đảo qua mạng.',
    'Cục Trẻ em giới thiệu # video hướng dẫn, học sinh đã xem đủ.',
    'Sở Thông tin và Truyền thông công bố # trang web vi phạm.',
    'Sở ra # văn bản chỉ đạo, nhà trường triển khai kịp thời.',
    'Viettel cung cấp # gói dịch vụ an toàn mạng, phụ huynh tự đăng ký.',
    'Hội Liên hiệp Phụ nữ thành phố vận động # hội viên tham gia.',
    'Đài Phát thanh huyện phát # bản tin, trường cho học sinh nghe.',
    'Thành phố tập huấn # đợt và trường có 6 người dự.',
    'Công an quận xử phạt # trường hợp đăng tin sai sự thật.',
    'Tòa án huyện xét xử # vụ xâm hại trẻ em.',
    'UNICEF xây dựng # bài học trực tuyến, thầy cô đã khai thác.',
    'Bộ Giáo dục và Đào tạo đăng # bài giảng, giáo viên tải về dùng.',
    'Quận đoàn trao # suất quà cho thiếu nhi toàn quận.',
    'Huyện lắp # camera ở các ngã tư, trường phối hợp tuyên truyền.',
    'Facebook gỡ # bài viết xấu sau khi bị phản ánh.',
    'TikTok khóa # tài khoản giả mạo.',
    'Mặt trận Tổ quốc huyện quyên góp # triệu đồng cho trẻ em nghèo toàn huyện.',
    'Sở thẩm định # tài liệu, nhà trường chọn dùng 2 tài liệu.',
    'Tỉnh đoàn chấm # bài dự thi, đội của trường được giải Ba.',
    'Huyện giao # chỉ tiêu, trường đạt cả.',
    'Xã tổ chức # đêm văn nghệ, các em tham gia biểu diễn.',
    'Công ty FPT đào tạo # giáo viên cốt cán toàn thành phố.',
    'Năm 2024, Sở mở # lớp bồi dưỡng, cán bộ của trường đi học.',
    'Trong năm, Công an xã triệt phá # nhóm lừa đảo.',
    'Cụm thi đua tổ chức # hội thảo, các thầy cô góp tham luận.',
    'Toàn ngành tổ chức # buổi.',
    'Năm 2023 toàn ngành mở # lớp tập huấn.',
    'Ngành giáo dục thành phố tổ chức # buổi tuyên truyền.',
    'Cả thành phố tổ chức # hội thi.',
    'Toàn ngành vận động # phụ huynh ký cam kết.',
  ])('%s', (text) => {
    expect([...told(text, 43, 43), ...told(text, 37, 49)].filter(isSum)).toEqual([]);
  });
});

describe('own, or at, with or for the unit', () => {
  test.each([
    'Công an quận tổ chức # buổi nói chuyện tại trường.',
    'Đoàn phường phát # tờ rơi cho học sinh.',
    'Hội Liên hiệp Phụ nữ quận tặng # máy tính cho học sinh nghèo của trường.',
    'Trung tâm Công tác xã hội tư vấn cho # học sinh của trường.',
    'Tổ chức # buổi ngoại khóa.',
    'Phối hợp với Công an quận tổ chức # buổi tuyên truyền.',
    'Công an phường phối hợp nhà trường tổ chức # buổi tuyên truyền.',
    'Báo cáo viên Công an quận nói chuyện # buổi với học sinh nhà trường.',
    'Công an xã tuyên truyền # buổi cho học sinh.',
    'Quận hỗ trợ trường # triệu đồng lắp camera.',
    'Được quận hỗ trợ # triệu đồng lắp camera.',
    'Mời công an nói chuyện # buổi.',
    'Tổ chức Plan tặng trường # cuốn sách.',
    'Báo cáo viên tuyên truyền # buổi.',
    'Nhà trường cử # giáo viên dự lớp tập huấn Sở mở.',
    'Sở mở lớp tập huấn, trường cử # giáo viên dự.',
    'Quận phát động cuộc thi, học sinh gửi # bài.',
    'Bộ Công an ra mắt ứng dụng, trường hướng dẫn # học sinh cài đặt.',
    'Đoàn trường tổ chức # buổi sinh hoạt.',
    'Đoàn thanh niên phát # tờ rơi.',
    'Công đoàn tuyên truyền cho # giáo viên.',
    'Hội cha mẹ học sinh ủng hộ # triệu đồng.',
    'Ban giám hiệu tiếp nhận # phản ánh.',
    'Tổ tư vấn tiếp nhận # cuộc gọi.',
    'Bộ phận công nghệ thông tin cài # máy tính.',
    'Bộ môn Tin học dạy # tiết.',
    'Đội cờ đỏ nhắc nhở # lượt học sinh.',
    'Vụ việc bắt nạt qua mạng giảm, xử lý # vụ.',
    'Xã hội hóa được # triệu đồng.',
    'Xã hội hóa lắp # camera.',
    'Phụ huynh tham gia # buổi họp.',
    'Công an huyện và nhà trường tổ chức # buổi tuyên truyền.',
    'Công an phường về trường nói chuyện # buổi.',
    'Hội Chữ thập đỏ huyện tập huấn cho # giáo viên nhà trường.',
    'Ngành y tế phối hợp với trường tổ chức # buổi tư vấn.',
    'Viện kiểm sát huyện tổ chức # phiên tòa giả định tại đơn vị.',
    'Toàn ngành giáo dục huyện tổ chức # buổi tuyên truyền.',
    'Hưởng ứng phong trào toàn ngành, trường tổ chức # buổi.',
    'Theo kế hoạch của ngành, trường tổ chức # buổi.',
    'Toàn huyện tổ chức # buổi tuyên truyền.',
  ])('%s', (text) => {
    expect(told(text, 37, 49).filter(isSum)).toHaveLength(1);
  });
});

describe('the size of a centre, of a Phòng is no sum', () => {
  test.each([
    [
      'Trung tâm có 300 học viên, tổ chức 37 buổi tuyên truyền',
      'Trung tâm có 200 học viên, tổ chức 49 buổi tuyên truyền',
      'Tổ chức 86 buổi tuyên truyền',
    ],
    [
      'Phòng quản lý 30 trường, tổ chức 37 buổi tuyên truyền',
      'Phòng quản lý 20 trường, tổ chức 49 buổi tuyên truyền',
      'Tổ chức 86 buổi tuyên truyền',
    ],
    [
      'Trung tâm có 30 học viên tham gia cuộc thi, gửi 37 bài',
      'Trung tâm có 40 học viên tham gia cuộc thi, gửi 49 bài',
      'Trung tâm có 70 học viên tham gia cuộc thi, gửi 86 bài',
    ],
  ])('%s', (one, other, sum) => {
    const own = [one, other].map((text, at) => ({ unit: `U${at}`, field: 'nhom_2', cell: `A${at}`, voice: 'units' as const, text }));
    expect(gatherStatements(own, sgddt2024).statements.map(({ text }) => text)).toEqual([sum]);
  });
});
