/** Sub-measures under the five groups: a working list with keywords, not clauses of the Decision. */
import type { SubMeasure } from './schema.ts';

export const subMeasures = {
  1: [
    {
      code: '1.1',
      label: 'Ban hành kế hoạch, văn bản chỉ đạo triển khai Quyết định 830/QĐ-TTg, Kế hoạch 186/KH-UBND',
      keywords: ['ban hành kế hoạch', 'ban hành văn bản', 'công văn chỉ đạo', 'quyết định ban hành', 'văn bản hướng dẫn'],
    },
    {
      code: '1.2',
      label: 'Xây dựng, ban hành nội quy, quy chế, quy tắc ứng xử trên môi trường mạng trong cơ sở giáo dục',
      keywords: ['quy tắc ứng xử', 'nội quy', 'quy chế', 'cam kết'],
    },
    {
      code: '1.3',
      label: 'Rà soát, góp ý, kiến nghị sửa đổi, bổ sung quy định, chế tài về bảo vệ trẻ em trên môi trường mạng',
      keywords: ['rà soát văn bản', 'góp ý dự thảo', 'sửa đổi, bổ sung quy định', 'chế tài'],
    },
    {
      code: '1.4',
      label: 'Quy trình tiếp nhận, xử lý thông tin và bảo mật thông tin đời sống riêng tư của trẻ em',
      keywords: ['quy trình tiếp nhận', 'bảo mật thông tin', 'bí mật đời sống riêng tư'],
    },
  ],
  2: [
    {
      code: '2.1',
      label: 'Tổ chức tuyên truyền, giáo dục kiến thức, kỹ năng cho học sinh (buổi, lượt, trường)',
      keywords: ['tuyên truyền', 'truyền thông', 'sinh hoạt chuyên đề', 'ngoại khóa', 'chào cờ', 'buổi'],
    },
    {
      code: '2.2',
      label: 'Lồng ghép kỹ năng số, an toàn trên mạng vào môn học (Tin học, GDCD, HĐTN)',
      keywords: ['lồng ghép', 'tích hợp', 'môn tin học', 'chính khóa', 'giáo dục kỹ năng số'],
    },
    {
      code: '2.3',
      label: 'Tập huấn, bồi dưỡng cán bộ quản lý, giáo viên',
      keywords: ['tập huấn', 'bồi dưỡng', 'tài liệu hướng dẫn giáo viên', 'sổ tay'],
    },
    {
      code: '2.4',
      label: 'Truyền thông, hướng dẫn cha mẹ học sinh, người chăm sóc, cộng đồng',
      keywords: ['phụ huynh', 'cha mẹ', 'họp phụ huynh', 'tổ dân phố', 'cộng đồng'],
    },
    {
      code: '2.5',
      label: 'Cuộc thi, diễn đàn trẻ em, câu lạc bộ, sân chơi',
      keywords: ['cuộc thi', 'thi tìm hiểu', 'diễn đàn', 'câu lạc bộ', 'sân chơi'],
    },
    {
      code: '2.6',
      label: 'Tài liệu, sản phẩm truyền thông (tờ rơi, infographic, clip, phát thanh, website, mạng xã hội)',
      keywords: ['tờ rơi', 'infographic', 'clip', 'pano', 'loa phát thanh', 'cổng thông tin', 'facebook', 'zalo'],
    },
    {
      code: '2.7',
      label: 'Phổ biến Tổng đài 111, kênh tiếp nhận phản ánh',
      keywords: ['niêm yết', 'tổng đài 111', 'đường dây nóng (phổ biến)'],
    },
  ],
  3: [
    {
      code: '3.1',
      label: 'Phần mềm lọc nội dung, kiểm soát truy cập, quản lý thời gian',
      keywords: ['phần mềm', 'lọc nội dung', 'kiểm soát', 'quản lý thời gian', 'giám sát truy cập'],
    },
    {
      code: '3.2',
      label: 'Bảo đảm an toàn thông tin hệ thống, tài khoản, phòng máy, wifi, camera',
      keywords: ['an toàn thông tin', 'tường lửa', 'diệt virus', 'phòng máy', 'wifi', 'tài khoản'],
    },
    {
      code: '3.3',
      label: 'Nền tảng, ứng dụng học tập an toàn (LMS, Google Classroom…), hệ sinh thái sản phẩm Việt',
      keywords: ['nền tảng', 'ứng dụng học tập', 'lms', 'classroom', 'sản phẩm, ứng dụng Việt'],
    },
    {
      code: '3.4',
      label: 'Công cụ phát hiện, cảnh báo sớm, phản ánh trực tuyến (QR, app)',
      keywords: ['cảnh báo sớm', 'mã qr', 'app', 'ai', 'dữ liệu lớn'],
    },
  ],
  4: [
    {
      code: '4.1',
      label: 'Phân công đầu mối, tổ công tác, ban chỉ đạo, tổ tư vấn tâm lý',
      keywords: ['đầu mối', 'tổ công tác', 'ban chỉ đạo', 'phân công', 'tổ tư vấn'],
    },
    {
      code: '4.2',
      label: 'Tiếp nhận, xác minh, xử lý, hỗ trợ, can thiệp vụ việc; chuyển tuyến',
      keywords: ['tiếp nhận', 'xử lý', 'hỗ trợ', 'can thiệp', 'xác minh', 'vụ việc', 'trường hợp'],
    },
    {
      code: '4.3',
      label: 'Phối hợp công an, LĐTBXH, đoàn thể, gia đình',
      keywords: ['phối hợp', 'liên ngành', 'công an', 'đoàn thanh niên', 'hội phụ nữ'],
    },
    {
      code: '4.4',
      label: 'Kiểm tra, giám sát, xử lý vi phạm',
      keywords: ['kiểm tra', 'thanh tra', 'giám sát', 'nhắc nhở', 'vi phạm', 'tiệm internet'],
    },
    {
      code: '4.5',
      label: 'Nâng cao năng lực cán bộ làm công tác trẻ em, công tác xã hội, tư vấn học đường',
      keywords: ['cán bộ làm công tác trẻ em', 'công tác xã hội', 'tư vấn học đường', 'năng lực'],
    },
  ],
  5: [
    {
      code: '5.1',
      label: 'Chương trình, dự án, tài trợ của tổ chức quốc tế',
      keywords: ['unicef', 'plan', 'save the children', 'childfund', 'world vision', 'dự án', 'phi chính phủ'],
    },
    {
      code: '5.2',
      label: 'Hội thảo, trao đổi kinh nghiệm, tham gia sáng kiến/mạng lưới quốc tế, nền tảng xuyên biên giới',
      keywords: ['hội thảo quốc tế', 'google', 'be internet awesome', 'itu', 'we protect', 'quốc tế', 'nước ngoài'],
    },
  ],
} as const satisfies Record<number, readonly SubMeasure[]>;
