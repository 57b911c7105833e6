/** Labelled sentences for placing: frames and words by sub-measure, wishes, difficulties and judgements by place. */
import { isHeldOut, seeded } from './seeded.ts';

export interface Placed {
  /** Field the sentence is written in. */
  readonly field: string;
  /** Sub-measure, or under + matter of a closing text: "4.1", "phuong_huong", "kien_nghi.ubnd:kinh_phi", "kho_khan:cha_me", "assessment". */
  readonly label: string;
  readonly text: string;
  readonly heldOut: boolean;
}

/** A word in brackets is one of several: "[a|b]". Field and label, then frames. */
const frames: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'nhom_1',
    '1.1',
    [
      'Ban hành [kế hoạch|công văn|văn bản] [triển khai|hướng dẫn thực hiện] Kế hoạch số 186/KH-UBND [đến các nhà trường|trong toàn đơn vị]',
      'Xây dựng kế hoạch [thực hiện Quyết định 830/QĐ-TTg|bảo vệ trẻ em trên môi trường mạng] [từng năm học|giai đoạn 2021-2025]',
      'Tham mưu UBND [quận|huyện] [ban hành văn bản chỉ đạo|ban hành kế hoạch] về an toàn cho trẻ em trên mạng',
      'Hiệu trưởng ký [quyết định ban hành kế hoạch|kế hoạch] triển khai Chương trình 830',
      'Đưa nội dung bảo vệ trẻ em trên mạng vào [kế hoạch năm học|nhiệm vụ năm học|chương trình công tác năm]',
    ],
  ],
  [
    'nhom_1',
    '1.2',
    [
      'Xây dựng [bộ quy tắc ứng xử|quy tắc ứng xử] [trên mạng xã hội|văn hóa] cho [học sinh|cán bộ, giáo viên và học sinh]',
      'Bổ sung [nội quy|quy chế] nhà trường về [sử dụng điện thoại|đăng tải thông tin, hình ảnh lên mạng]',
      'Quy định việc [sử dụng điện thoại di động trong giờ học|lập nhóm, trang mạng mang tên lớp]',
      '100% học sinh [ký cam kết|ký bản cam kết] không [lập hội nhóm xấu|phát tán thông tin sai sự thật] trên mạng',
    ],
  ],
  [
    'nhom_1',
    '1.3',
    [
      'Rà soát văn bản [đã ban hành|không còn phù hợp] để [sửa đổi, bổ sung|bãi bỏ, thay thế]',
      'Góp ý [dự thảo nghị định|dự thảo văn bản của Sở|dự thảo kế hoạch của thành phố] về bảo vệ trẻ em trên mạng',
      'Tham gia ý kiến vào [dự thảo quy chế|dự thảo thông tư] về an toàn thông tin trong trường học',
      'Kiến nghị tăng chế tài [xử phạt hành vi xâm hại trẻ em qua mạng|đối với vi phạm trên mạng]',
    ],
  ],
  [
    'nhom_1',
    '1.4',
    [
      'Ban hành quy trình [tiếp nhận|tiếp nhận và xử lý] [tin báo|thông tin] về [bạo lực|xâm hại] trên mạng',
      'Thực hiện bảo mật [thông tin cá nhân|thông tin đời sống riêng tư] của [học sinh|người tố giác]',
      'Xây dựng quy trình [xử lý khủng hoảng truyền thông|xử lý khi học sinh bị bắt nạt trực tuyến]',
      'Giữ bí mật [đời sống riêng tư|hồ sơ tư vấn] của học sinh theo quy định',
    ],
  ],
  [
    'nhom_2',
    '2.1',
    [
      'Tổ chức 12 buổi [tuyên truyền|ngoại khóa|nói chuyện chuyên đề] về [an toàn mạng|phòng chống lừa đảo qua mạng] cho học sinh',
      'Tuyên truyền trong [giờ chào cờ|tiết sinh hoạt dưới cờ|sinh hoạt lớp] về [Luật An ninh mạng|tác hại của nghiện game]',
      'Mời [công an phường|chuyên gia tâm lý] nói chuyện với học sinh về [tội phạm mạng|cách phòng tránh xâm hại]',
      'Sinh hoạt chuyên đề [“Em an toàn trên mạng”|về quyền trẻ em] với sự tham gia của 500 học sinh',
      '[Hơn 900|100%] học sinh được [tuyên truyền|trang bị kỹ năng] sử dụng mạng an toàn',
    ],
  ],
  [
    'nhom_2',
    '2.2',
    [
      'Lồng ghép [kỹ năng số|an toàn thông tin] vào [môn Tin học|các tiết Giáo dục công dân|hoạt động trải nghiệm]',
      'Tích hợp nội dung [ứng xử trên mạng|phòng chống bắt nạt] trong [bài giảng|các môn học]',
      'Giáo viên bộ môn đưa [giáo dục công dân số|kỹ năng nhận biết tin giả] vào [giờ học chính khóa|tiết dạy]',
    ],
  ],
  [
    'nhom_2',
    '2.3',
    [
      'Tập huấn cho [120 giáo viên|cán bộ quản lý các trường|giáo viên chủ nhiệm] về [kỹ năng số|bảo vệ trẻ em trên mạng]',
      'Cử [05|08] [giáo viên|cán bộ] dự lớp [tập huấn|bồi dưỡng] do [Sở|Phòng] tổ chức',
      'Bồi dưỡng [đội ngũ giáo viên|tổng phụ trách Đội] về [truyền thông phòng chống xâm hại|dạy kỹ năng số]',
      'Phát [sổ tay|tài liệu hướng dẫn] cho giáo viên chủ nhiệm về giáo dục an toàn mạng',
    ],
  ],
  [
    'nhom_2',
    '2.4',
    [
      'Tuyên truyền cho [phụ huynh|cha mẹ học sinh] về [quản lý con dùng mạng|đồng hành cùng con] [trong họp đầu năm|tại cuộc họp cuối kỳ]',
      'Họp phụ huynh [chuyên đề bảo vệ con trên mạng|lồng ghép nội dung an toàn mạng]',
      'Gửi [thư ngỏ|tin nhắn] đến cha mẹ học sinh về [quản lý điện thoại|dấu hiệu con bị bắt nạt]',
      'Phối hợp [tổ dân phố|hội phụ nữ] tuyên truyền tại [khu dân cư|cộng đồng] về an toàn cho trẻ em',
    ],
  ],
  [
    'nhom_2',
    '2.5',
    [
      'Tổ chức [cuộc thi|hội thi] [vẽ tranh|rung chuông vàng|tìm hiểu pháp luật] về an toàn trên mạng',
      'Duy trì câu lạc bộ [Tin học|Kỹ năng sống|Truyền thông] với [40|60] thành viên',
      'Tổ chức diễn đàn [trẻ em|thanh niên] về [văn hóa mạng|tiếng nói học sinh]',
      'Sân chơi [“Công dân số”|“An toàn mạng”] thu hút đông đảo học sinh',
    ],
  ],
  [
    'nhom_2',
    '2.6',
    [
      'Phát [tờ rơi|infographic|tờ gấp] tuyên truyền về an toàn mạng',
      'Đăng [tin bài|video clip] về [bảo vệ trẻ em|an toàn mạng] trên [trang Facebook|cổng thông tin điện tử] của đơn vị',
      'Treo [pano|băng rôn|áp phích] tuyên truyền [tại cổng trường|trong khuôn viên]',
      'Phát thanh [măng non|học đường|qua loa truyền thanh] về sử dụng mạng an toàn [mỗi tuần|mỗi tháng]',
    ],
  ],
  [
    'nhom_2',
    '2.7',
    [
      'Niêm yết [số Tổng đài 111|đường dây nóng|số điện thoại tiếp nhận phản ánh] tại [bảng tin|các lớp học]',
      'Phổ biến Tổng đài [quốc gia bảo vệ trẻ em 111|111] đến [học sinh|phụ huynh và học sinh]',
      'Giới thiệu cho học sinh [Tổng đài 111|kênh tiếp nhận tố giác] khi gặp nguy hiểm trên mạng',
    ],
  ],
  [
    'nhom_3',
    '3.1',
    [
      'Cài đặt phần mềm [lọc nội dung|chặn web đen|giám sát truy cập] trên [máy tính phòng Tin học|30 máy tính]',
      'Hướng dẫn phụ huynh cài [ứng dụng quản lý thời gian|công cụ kiểm soát] trên điện thoại của con',
      'Kiểm soát [truy cập Internet|nội dung truy cập] của học sinh trong giờ thực hành',
      'Chặn các [trang web|ứng dụng trò chơi] [có nội dung xấu|không phù hợp lứa tuổi]',
    ],
  ],
  [
    'nhom_3',
    '3.2',
    [
      'Lắp [tường lửa|thiết bị bảo mật] cho hệ thống mạng của trường',
      'Cài phần mềm diệt virus cho [20|35] máy tính',
      'Đặt mật khẩu [wifi|camera] và thay đổi định kỳ',
      'Rà soát [tài khoản công vụ|tài khoản quản trị], thực hiện bảo đảm an toàn thông tin',
      'Phân tách mạng wifi của học sinh và [mạng văn phòng|mạng quản lý]',
    ],
  ],
  [
    'nhom_3',
    '3.3',
    [
      'Sử dụng nền tảng [học trực tuyến|K12Online|VNPT LMS] có phân quyền tài khoản',
      'Dạy học qua [Google Classroom|Microsoft Teams|hệ thống LMS] có kiểm soát',
      'Khuyến khích học sinh dùng [ứng dụng học tập|phần mềm học tập] của Việt Nam',
      'Triển khai [hệ thống quản lý học tập|học liệu số] an toàn cho học sinh',
    ],
  ],
  [
    'nhom_3',
    '3.4',
    [
      'Lập [hộp thư góp ý|hòm thư] bằng mã QR để học sinh phản ánh',
      'Dùng [mã QR|ứng dụng] tiếp nhận phản ánh trực tuyến của học sinh và phụ huynh',
      'Xây dựng công cụ [cảnh báo sớm|phát hiện] nguy cơ bắt nạt trên mạng',
      'Thử nghiệm AI [phát hiện nội dung xấu|cảnh báo sớm nguy cơ]',
    ],
  ],
  [
    'nhom_4',
    '4.1',
    [
      'Phân công [đồng chí Phó Hiệu trưởng|một lãnh đạo Phòng|chuyên viên] [phụ trách|làm đầu mối]',
      'Thành lập [ban chỉ đạo|tổ công tác|tổ tư vấn tâm lý] [gồm 09 thành viên|do Hiệu trưởng làm trưởng ban]',
      'Kiện toàn [tổ tư vấn tâm lý học đường|ban chỉ đạo] đầu năm học',
    ],
  ],
  [
    'nhom_4',
    '4.2',
    [
      'Tiếp nhận, xử lý [03 vụ việc|các trường hợp] học sinh bị bắt nạt trên mạng',
      'Hỗ trợ tâm lý, can thiệp cho [học sinh|02 em] bị [lừa đảo|dụ dỗ] qua mạng',
      'Xác minh [tin báo|vụ việc] và chuyển [cơ quan công an|trung tâm công tác xã hội] xử lý',
    ],
  ],
  [
    'nhom_4',
    '4.3',
    [
      'Phối hợp với [công an xã|Đoàn Thanh niên|Hội Phụ nữ] [trong quản lý học sinh|bảo đảm an toàn trường học]',
      'Ký quy chế phối hợp với [công an phường|các đoàn thể|Ban đại diện cha mẹ học sinh]',
      'Duy trì [phối hợp liên ngành|phối hợp ba môi trường] giữa nhà trường, gia đình và [xã hội|công an]',
    ],
  ],
  [
    'nhom_4',
    '4.4',
    [
      'Kiểm tra [việc sử dụng mạng|công tác an toàn thông tin] tại [12 trường|các lớp]',
      'Phối hợp công an kiểm tra [quán Internet|tiệm net] gần trường',
      'Giám sát [các nhóm Zalo của lớp|hoạt động trên mạng xã hội của học sinh], nhắc nhở khi vi phạm',
      'Thanh tra, xử lý [vi phạm|học sinh vi phạm quy định] về sử dụng mạng',
    ],
  ],
  [
    'nhom_4',
    '4.5',
    [
      'Nâng cao năng lực cho [cán bộ làm công tác trẻ em|giáo viên tư vấn học đường]',
      'Bồi dưỡng [nghiệp vụ công tác xã hội|kỹ năng tư vấn học đường] cho [giáo viên|cán bộ]',
      'Cử [02|06] cán bộ học lớp [công tác xã hội trong trường học|tư vấn tâm lý học đường]',
      'Tập huấn [kỹ năng xử lý tình huống|nhận biết dấu hiệu trẻ bị xâm hại] cho cán bộ, giáo viên',
    ],
  ],
  [
    'nhom_5',
    '5.1',
    [
      'Tham gia dự án [của UNICEF|do Plan tài trợ|phi chính phủ] về an toàn cho trẻ em',
      'Nhận tài trợ [thiết bị|tài liệu] từ tổ chức [Save the Children|World Vision]',
    ],
  ],
  [
    'nhom_5',
    '5.2',
    [
      'Dự hội thảo quốc tế về [an toàn trực tuyến|giáo dục số]',
      'Học sinh giao lưu trực tuyến với [trường bạn|học sinh] ở nước ngoài',
      'Tham gia chương trình [Be Internet Awesome|Google] về an toàn mạng cho học sinh',
    ],
  ],
  [
    'nhom_2',
    'phuong_huong',
    [
      '[Nhà trường sẽ|Tiếp tục] [đẩy mạnh tuyên truyền|tổ chức các buổi ngoại khóa] trong năm học tới',
      'Việc tuyên truyền [nên|cần] được [thực hiện thường xuyên|đổi mới hình thức]',
      'Các câu lạc bộ có thể [mở lớp kỹ năng số|tổ chức thêm sân chơi]',
    ],
  ],
  [
    'nhom_3',
    'phuong_huong',
    [
      '[Trong thời gian tới, đơn vị sẽ|Dự kiến năm 2025] [lắp thêm tường lửa|mua phần mềm bản quyền]',
      'Phụ huynh nên [cài phần mềm quản lý thời gian|dùng công cụ kiểm soát]',
    ],
  ],
  [
    'kho_khan',
    'kho_khan:kinh_phi',
    ['[Kinh phí|Ngân sách] [còn hạn chế|chưa được bố trí riêng]', 'Không có nguồn [kinh phí|chi] để [mua phần mềm|tổ chức tuyên truyền]'],
  ],
  [
    'kho_khan',
    'kho_khan:dien_thoai',
    [
      'Học sinh dùng điện thoại [ở nhà|ngoài giờ học] nên [khó quản lý|nhà trường không kiểm soát được]',
      'Khó kiểm soát việc học sinh [lên mạng|sử dụng mạng xã hội] ngoài nhà trường',
    ],
  ],
  [
    'kho_khan',
    'kho_khan:noi_dung',
    ['[Thủ đoạn lừa đảo|Nội dung xấu độc] trên mạng [ngày càng tinh vi|thay đổi nhanh]', 'Tài liệu tuyên truyền [còn ít|chưa cập nhật]'],
  ],
  [
    'kho_khan',
    'kho_khan:cha_me',
    [
      '[Nhiều phụ huynh|Một bộ phận cha mẹ] [đi làm xa|chưa quan tâm đến con|thiếu kỹ năng số]',
      'Gia đình học sinh [buông lỏng quản lý|phó mặc cho nhà trường]',
    ],
  ],
  [
    'kho_khan',
    'kho_khan:gia_dinh',
    [
      '[Nhiều|Một số] gia đình [chưa|không] có điện thoại thông minh',
      'Phụ huynh không có điện thoại để nhận thông tin',
      'Nhiều học sinh có hoàn cảnh khó khăn',
      'Gia đình không có máy tính cho con',
    ],
  ],
  [
    'kho_khan',
    'kho_khan:thiet_bi',
    ['[Máy tính|Trang thiết bị] [đã cũ|xuống cấp], không đáp ứng yêu cầu', 'Đường truyền Internet [chưa ổn định|yếu]'],
  ],
  [
    'kho_khan',
    'kho_khan:doi_ngu',
    ['[Giáo viên tư vấn|Cán bộ phụ trách] còn kiêm nhiệm', 'Đội ngũ [chưa được đào tạo chuyên sâu|thiếu nghiệp vụ tư vấn]'],
  ],
  [
    'de_xuat',
    'kien_nghi.ubnd:kinh_phi',
    [
      'Đề nghị [thành phố|UBND các cấp] [bố trí|cấp] kinh phí [hằng năm|riêng] cho chương trình',
      'Cần có kinh phí [định mức|riêng] để triển khai',
    ],
  ],
  [
    'de_xuat',
    'kien_nghi.ubnd:bien_che',
    ['Đề nghị [có|giao] biên chế [nhân viên tư vấn|chuyên trách]', 'Kiến nghị bổ sung vị trí việc làm tư vấn học đường'],
  ],
  [
    'de_xuat',
    'kien_nghi.nganh:bao_cao_vien',
    [
      'Đề nghị công an [cử báo cáo viên|xử lý nghiêm các quán net]',
      'Mong [cơ quan công an|công an thành phố] [thông tin kịp thời thủ đoạn mới|phối hợp tuyên truyền]',
    ],
  ],
  [
    'de_xuat',
    'kien_nghi.so:tai_lieu',
    ['[Đề nghị|Kính đề nghị] Sở cung cấp [tài liệu|học liệu]', 'Mong có thêm [tài liệu|video] tuyên truyền'],
  ],
  [
    'de_xuat',
    'kien_nghi.so:tap_huan',
    ['Đề nghị Sở [mở lớp tập huấn|tổ chức bồi dưỡng] cho giáo viên', 'Đề xuất tổ chức [thêm lớp tập huấn|hội thảo chuyên đề]'],
  ],
  ['de_xuat', 'kien_nghi.so:phan_mem', ['Đề nghị hỗ trợ phần mềm [lọc nội dung|dùng chung]']],
  [
    'de_xuat',
    'phuong_huong',
    [
      'Tiếp tục [tuyên truyền|phối hợp với gia đình] [trong năm học mới|thường xuyên]',
      'Nhà trường sẽ [duy trì câu lạc bộ|tăng cường kiểm tra]',
    ],
  ],
  [
    'danh_gia',
    'assessment',
    [
      '[Nhận thức|Kỹ năng] của [học sinh|phụ huynh] được nâng [lên|cao]',
      'Không gian mạng trong trường [an toàn, lành mạnh|được quản lý tốt]',
      'Số vụ mâu thuẫn trên mạng giảm [rõ rệt|so với năm trước]',
    ],
  ],
  [
    'danh_gia',
    'criticism',
    [
      'Việc triển khai [chưa đồng đều|còn hình thức] ở một số trường',
      '[Công tác phối hợp|Hoạt động tuyên truyền] chưa [thường xuyên|hiệu quả]',
      'Một số giáo viên còn [lúng túng|thiếu kỹ năng số]',
    ],
  ],
  [
    'danh_gia',
    'denial',
    ['Không có [học sinh vi phạm|vụ việc nào xảy ra]', 'Không [xảy ra|phát sinh] [vụ xâm hại nào|trường hợp vi phạm] trên mạng'],
  ],
  [
    'danh_gia',
    'praise',
    [
      'Đơn vị [đã thực hiện nghiêm túc chỉ đạo của Sở|luôn hoàn thành tốt nhiệm vụ được giao]',
      'Nhà trường được [cấp trên đánh giá cao|Sở khen thưởng] về công tác này',
    ],
  ],
];

/** All fillings of every frame, at most so many a frame, chosen by seed; frames held out whole. */
const perFrame = 4;

export function makePlaces(): readonly Placed[] {
  return frames.flatMap(([field, label, own]) =>
    own.flatMap((frame) => {
      const heldOut = isHeldOut(frame);
      const texts = expand(frame).sort((a, b) => seeded(a, 1e6) - seeded(b, 1e6));
      return texts.slice(0, perFrame).map((text) => ({ field, label, text, heldOut }));
    }),
  );
}

function expand(frame: string): string[] {
  const choice = /\[([^\]]+)\]/.exec(frame);
  if (choice === null) return [frame.charAt(0).toUpperCase() + frame.slice(1)];
  return (choice[1] ?? '').split('|').flatMap((word) => expand(frame.replace(choice[0], () => word)));
}
