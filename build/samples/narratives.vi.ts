/** Sentences as schools and district offices write them, by the text field they are in. Words in braces are filled in. */

/** Who writes: a district's office speaks of its schools, a school of itself. */
interface Voices {
  readonly office: readonly string[];
  readonly school: readonly string[];
}

export const sampleSentences: Readonly<Record<string, Voices>> = {
  nhom_1: {
    office: [
      'Ban hành Kế hoạch số {so}/KH-PGDĐT ngày {ngay} về bảo vệ trẻ em trên môi trường mạng giai đoạn 2021-2025 và triển khai đến 100% trường tiểu học, THCS trên địa bàn.',
      'Tham mưu UBND {dia_ban} ban hành Kế hoạch triển khai Quyết định số 830/QĐ-TTg và Kế hoạch số 186/KH-UBND của thành phố.',
      'Hướng dẫn các nhà trường xây dựng quy tắc ứng xử trên môi trường mạng, đưa vào nội quy nhà trường từ năm học 2022-2023.',
      'Góp ý dự thảo văn bản của Sở về công tác bảo vệ trẻ em trên môi trường mạng; rà soát văn bản đã ban hành, bãi bỏ nội dung không còn phù hợp.',
    ],
    school: [
      'Xây dựng kế hoạch bảo vệ và hỗ trợ học sinh tương tác lành mạnh, sáng tạo trên môi trường mạng theo từng năm học.',
      'Bổ sung vào nội quy nhà trường các quy định về sử dụng điện thoại di động và ứng xử trên mạng xã hội.',
      'Ban hành quy tắc ứng xử văn hóa trong nhà trường, trong đó có nội dung ứng xử trên môi trường mạng; 100% học sinh và cha mẹ học sinh ký cam kết.',
      'Ban hành quy trình tiếp nhận, xử lý thông tin về xâm hại, bạo lực trên mạng; bảo mật thông tin đời sống riêng tư của học sinh.',
    ],
  },
  nhom_2: {
    office: [
      'Chỉ đạo 100% trường tiểu học, THCS tổ chức tuyên truyền về an toàn trên môi trường mạng trong giờ chào cờ và sinh hoạt lớp.',
      'Phối hợp với Công an {dia_ban} tổ chức {buoi} buổi tuyên truyền phòng, chống xâm hại trẻ em trên môi trường mạng cho {luot} lượt học sinh, giáo viên.',
      'Tổ chức tập huấn kỹ năng số và bảo vệ dữ liệu cá nhân cho cán bộ quản lý, giáo viên Tin học, tổng phụ trách Đội của các nhà trường.',
      'Lồng ghép giáo dục kỹ năng số, an toàn thông tin vào môn Tin học, Giáo dục công dân và Hoạt động trải nghiệm ở tất cả các khối lớp.',
      'Tổ chức cuộc thi tìm hiểu về an toàn thông tin cấp {cap}, thu hút {so_nho} trường tham gia.',
      'Cấp phát {so_lon} tờ rơi, infographic về phòng, chống bắt nạt trực tuyến đến các nhà trường.',
      'Chỉ đạo các trường niêm yết số điện thoại Tổng đài 111 tại bảng tin, cổng thông tin điện tử.',
      'Truyền thông đến cha mẹ học sinh qua họp phụ huynh đầu năm và các nhóm Zalo lớp về cách đồng hành cùng con trên mạng.',
      'Xây dựng chuyên mục an toàn trên môi trường mạng trên cổng thông tin điện tử của Phòng, đăng {so_nho} tin, bài.',
      'Tổ chức diễn đàn trẻ em với chủ đề “Trẻ em với an toàn trên không gian mạng” cho học sinh THCS toàn {cap}.',
    ],
    school: [
      'Tổ chức {buoi} buổi tuyên truyền cho {luot} lượt học sinh về kỹ năng sử dụng Internet an toàn, nhận diện tin giả và phòng, chống lừa đảo trực tuyến.',
      'Tuyên truyền trong các buổi chào cờ đầu tuần về Luật An ninh mạng, Luật Trẻ em và quy tắc ứng xử trên mạng xã hội.',
      'Mời báo cáo viên của Công an {dia_ban} nói chuyện chuyên đề “Phòng, chống tội phạm trên không gian mạng” cho học sinh toàn trường.',
      'Lồng ghép nội dung an toàn thông tin vào môn Tin học, Giáo dục kinh tế và pháp luật, Hoạt động trải nghiệm, hướng nghiệp.',
      'Đoàn trường duy trì câu lạc bộ Tin học, tổ chức sân chơi “Công dân số” cho học sinh khối 10 và khối 11.',
      'Thiết kế infographic, clip ngắn do học sinh tự làm về phòng, chống bắt nạt trực tuyến, đăng trên trang Facebook của Đoàn trường.',
      'Gửi tài liệu hướng dẫn cha mẹ học sinh quản lý thời gian sử dụng thiết bị của con qua nhóm Zalo lớp và họp phụ huynh.',
      'Niêm yết số Tổng đài 111 và địa chỉ phòng tư vấn học đường tại các dãy phòng học.',
      'Cử {so_nho} cán bộ, giáo viên tham gia tập huấn về kỹ năng số và tư vấn tâm lý học đường do Sở tổ chức.',
      'Tổ chức cuộc thi tìm hiểu “An toàn trên không gian mạng” hưởng ứng Tháng hành động vì trẻ em.',
      'Tổ chức cho học sinh ký cam kết không chia sẻ thông tin xấu độc, không tham gia đánh bạc, cá độ trên mạng.',
      'Phát thanh măng non, phát thanh Đoàn trường mỗi tháng một số về văn hóa mạng.',
    ],
  },
  nhom_3: {
    office: [
      'Chỉ đạo các trường cài đặt phần mềm lọc nội dung, diệt virus trên máy tính phòng Tin học.',
      'Triển khai hệ thống quản lý học tập trực tuyến có kiểm soát tài khoản đến các trường tiểu học, THCS.',
      'Rà soát, thu hồi tài khoản thư điện tử công vụ không còn sử dụng; yêu cầu đổi mật khẩu định kỳ.',
      'Bố trí đường truyền Internet riêng cho phòng máy, có tường lửa chặn các trang web không phù hợp lứa tuổi tại {so_nho} trường.',
      'Thiết lập hộp thư góp ý trực tuyến bằng mã QR để học sinh, cha mẹ học sinh phản ánh.',
    ],
    school: [
      'Cài đặt phần mềm quản lý phòng máy, chặn truy cập các trang web có nội dung xấu độc trong giờ học.',
      'Sử dụng nền tảng học tập trực tuyến có phân quyền tài khoản; tài khoản của học sinh chỉ do nhà trường cấp.',
      'Lắp đặt tường lửa, phân tách mạng wifi của học sinh với mạng quản lý của nhà trường.',
      'Cài phần mềm diệt virus có bản quyền cho {so_nho} máy tính của phòng Tin học.',
      'Lập hòm thư điện tử và mã QR “Điều em muốn nói” để học sinh phản ánh kín đáo khi bị bắt nạt trên mạng.',
      'Thay mật khẩu mặc định của camera, cập nhật phần mềm thiết bị mạng mỗi học kỳ.',
      'Hướng dẫn cha mẹ học sinh cài đặt công cụ quản lý thời gian trên điện thoại của con.',
    ],
  },
  nhom_4: {
    office: [
      'Phân công một lãnh đạo Phòng phụ trách và một chuyên viên làm đầu mối theo dõi công tác bảo vệ trẻ em trên môi trường mạng.',
      'Chỉ đạo 100% trường thành lập tổ tư vấn tâm lý học đường; bố trí phòng tư vấn tại {so_nho} trường.',
      'Phối hợp với Công an, phòng Lao động - Thương binh và Xã hội, Đoàn Thanh niên {dia_ban} trong tiếp nhận, xác minh và hỗ trợ.',
      'Kiểm tra công tác bảo đảm an toàn trường học, an toàn thông tin tại {so_nho} trường trong năm học 2023-2024.',
      'Cử {so_nho} cán bộ, giáo viên tham gia bồi dưỡng nghiệp vụ công tác xã hội trong trường học.',
      'Phối hợp với UBND các xã, phường kiểm tra các điểm truy cập Internet gần cổng trường.',
    ],
    school: [
      'Kiện toàn tổ tư vấn tâm lý học đường gồm {so_nho} thành viên, phân công lịch trực hằng tuần.',
      'Phân công Phó Hiệu trưởng phụ trách, Bí thư Đoàn trường làm đầu mối tiếp nhận phản ánh của học sinh.',
      'Ký quy chế phối hợp với Công an phường, xã nơi trường đóng về bảo đảm an ninh trật tự và an toàn trên môi trường mạng.',
      'Giáo viên chủ nhiệm theo dõi, nắm tình hình các nhóm mạng xã hội của lớp, kịp thời nhắc nhở khi có biểu hiện lệch chuẩn.',
      'Phối hợp với Ban đại diện cha mẹ học sinh trong giám sát, giáo dục học sinh sử dụng mạng xã hội.',
      'Bồi dưỡng giáo viên chủ nhiệm về nhận biết dấu hiệu học sinh bị xâm hại, bắt nạt trên mạng.',
    ],
  },
  nhom_5: {
    office: [
      'Phối hợp với Tổ chức Plan International tổ chức truyền thông về an toàn trên mạng tại {so_nho} trường THCS.',
      'Giới thiệu chương trình Be Internet Awesome của Google đến giáo viên Tin học cấp tiểu học.',
    ],
    school: [
      'Giáo viên Tin học tham gia hội thảo trực tuyến quốc tế về giáo dục công dân số.',
      'Học sinh giao lưu trực tuyến với trường kết nghĩa ở nước ngoài theo chủ đề sử dụng mạng có trách nhiệm.',
    ],
  },
  danh_gia: {
    office: [
      'Công tác chỉ đạo được triển khai đồng bộ từ Phòng đến các nhà trường; nhận thức của cán bộ, giáo viên, học sinh và cha mẹ học sinh có chuyển biến rõ.',
      'Các trường đã đưa nội dung an toàn trên môi trường mạng vào kế hoạch giáo dục; hình thức tuyên truyền ngày càng phong phú.',
      'Việc triển khai giữa các trường chưa đồng đều, một số trường ở xa trung tâm còn ít hoạt động.',
    ],
    school: [
      'Học sinh có ý thức hơn khi tham gia mạng xã hội; không có học sinh vi phạm pháp luật trên không gian mạng.',
      'Nhà trường đã thực hiện nghiêm túc các nội dung chỉ đạo của Sở; sự phối hợp giữa nhà trường, gia đình và công an địa phương ngày càng chặt chẽ.',
      'Công tác tuyên truyền được duy trì thường xuyên, phù hợp tâm lý lứa tuổi, được học sinh hưởng ứng.',
      'Các hoạt động đã góp phần giảm số vụ mâu thuẫn của học sinh xuất phát từ mạng xã hội.',
    ],
  },
  kho_khan: {
    office: [
      'Chưa có nguồn kinh phí riêng; các trường chủ yếu lồng ghép từ nguồn chi thường xuyên.',
      'Đội ngũ làm công tác tư vấn học đường là kiêm nhiệm, chưa được đào tạo chuyên sâu.',
      'Máy tính phòng Tin học ở một số trường đã cũ, không cài được phần mềm lọc nội dung.',
      'Một bộ phận cha mẹ học sinh đi làm xa, việc quản lý con sử dụng mạng phó mặc cho ông bà và nhà trường.',
    ],
    school: [
      'Học sinh sử dụng điện thoại ngoài giờ học nên nhà trường khó kiểm soát nội dung truy cập.',
      'Giáo viên làm công tác tư vấn tâm lý đều kiêm nhiệm, thời gian và nghiệp vụ còn hạn chế.',
      'Kinh phí dành cho công tác tuyên truyền, mua phần mềm bản quyền còn hạn hẹp.',
      'Nhiều cha mẹ học sinh chưa có kỹ năng sử dụng công cụ kiểm soát thiết bị của con.',
      'Nội dung xấu độc trên mạng thay đổi nhanh, tài liệu tuyên truyền chưa cập nhật kịp.',
    ],
  },
  de_xuat: {
    office: [
      'Đề nghị Sở tổ chức tập huấn chuyên sâu về bảo vệ trẻ em trên môi trường mạng cho cán bộ quản lý và giáo viên cốt cán.',
      'Đề nghị thành phố bố trí kinh phí hằng năm cho công tác bảo vệ trẻ em trên môi trường mạng tại cấp huyện và các nhà trường.',
      'Đề nghị cung cấp bộ tài liệu, học liệu dùng chung theo từng cấp học.',
    ],
    school: [
      'Đề nghị Sở cung cấp tài liệu, video tuyên truyền phù hợp với học sinh THPT.',
      'Đề nghị có định mức biên chế nhân viên tư vấn tâm lý chuyên trách trong trường học.',
      'Đề nghị cơ quan công an thường xuyên cử báo cáo viên về trường và cung cấp thông tin thủ đoạn mới.',
      'Đề nghị hỗ trợ phần mềm lọc nội dung, quản lý phòng máy dùng chung cho các trường.',
    ],
  },
  van_ban_trien_khai: {
    office: [
      'Kế hoạch số {so}/KH-PGDĐT ngày {ngay}; Công văn số {so_vb}/PGDĐT ngày {ngay} về tăng cường bảo vệ trẻ em trên môi trường mạng.',
      'Công văn số {so}/PGDĐT-GDTrH ngày {ngay} hướng dẫn triển khai Kế hoạch số 186/KH-UBND.',
    ],
    school: [
      'Kế hoạch số {so}/KH-{viet_tat} ngày {ngay} về triển khai Kế hoạch số 186/KH-UBND.',
      'Kế hoạch số {so}/KH-{viet_tat}; Quyết định số {so}/QĐ-{viet_tat} thành lập tổ tư vấn tâm lý.',
      'Triển khai theo văn bản của Sở, lồng ghép trong kế hoạch năm học.',
    ],
  },
  tiep_nhan_phan_anh: {
    office: [
      'Tiếp nhận qua đường dây nóng và thư điện tử của Phòng; phân loại, chuyển nhà trường xác minh trong 24 giờ, phối hợp công an khi có dấu hiệu vi phạm.',
      'Công khai số điện thoại đường dây nóng; phản ánh được ghi sổ, giao chuyên viên phụ trách xử lý.',
    ],
    school: [
      'Tiếp nhận trực tiếp tại phòng tư vấn, qua giáo viên chủ nhiệm và hòm thư góp ý; báo cáo Ban Giám hiệu trong ngày.',
      'Tổ tư vấn tâm lý tiếp nhận, phối hợp gia đình và công an phường, xã khi cần.',
      'Có hòm thư góp ý và số điện thoại của Ban Giám hiệu niêm yết công khai.',
    ],
  },
};

/** Sentences of the Department's own offices, by field. */
export const officeSentences: Readonly<Record<string, readonly string[]>> = {
  nhom_1: [
    'Tham mưu lãnh đạo Sở ban hành kế hoạch hằng năm và các công văn chỉ đạo về bảo vệ trẻ em trên môi trường mạng.',
    'Rà soát văn bản đã ban hành, tham mưu sửa đổi, bổ sung quy định về ứng xử trên môi trường mạng trong cơ sở giáo dục.',
  ],
  nhom_2: [
    'Hướng dẫn các đơn vị lồng ghép kỹ năng số, an toàn trên mạng vào kế hoạch giáo dục của nhà trường.',
    'Chủ trì tập huấn giáo viên cốt cán về giáo dục kỹ năng công dân số.',
    'Chỉ đạo tổ chức cuộc thi, diễn đàn về an toàn trên không gian mạng theo cấp học.',
  ],
  nhom_4: [
    'Lồng ghép nội dung bảo vệ trẻ em trên môi trường mạng vào kế hoạch kiểm tra chuyên ngành hằng năm.',
    'Cử lãnh đạo phòng tham gia tổ công tác của Sở, theo dõi việc thực hiện tại các đơn vị.',
  ],
};

/** The same thing said a little differently, as people who share a draft do. */
export const rewordings: readonly (readonly [from: string, to: string])[] = [
  ['trên môi trường mạng', 'trên không gian mạng'],
  ['Tổ chức ', 'Đã tổ chức '],
  ['học sinh', 'HS'],
  ['cha mẹ học sinh', 'phụ huynh học sinh'],
  ['Phối hợp với', 'Chủ động phối hợp với'],
  ['Đề nghị Sở', 'Kính đề nghị Sở'],
  ['; ', ', '],
];

/** Names of adults who sign and who are the contact; made up. */
export const sampleSurnames = ['Nguyễn', 'Trần', 'Phạm', 'Lê', 'Vũ', 'Đỗ', 'Bùi', 'Hoàng', 'Đặng', 'Ngô'] as const;
export const sampleMiddleNames = ['Thị', 'Văn', 'Thu', 'Đức', 'Minh', 'Thanh', 'Hồng', 'Quang'] as const;
export const sampleGivenNames = ['Hà', 'Hương', 'Tuấn', 'Lan', 'Dũng', 'Hải', 'Phương', 'Sơn', 'Thủy', 'Cường', 'Nga', 'Bình'] as const;
