/** What different hands say where no figure is asked, and how they head it. */

/** By the question, as the form of December 2024 has them. */
export const textFrames: Readonly<Record<string, readonly string[]>> = {
  van_ban_trien_khai: [
    'Đã ban hành Kế hoạch số 41/KH-{C} ngày 12/9/2021 triển khai tới toàn thể cán bộ.',
    '{S} xây dựng kế hoạch thực hiện Chương trình và phổ biến trong cuộc họp đầu năm.',
    'Kế hoạch 186/KH-UBND được sao gửi và quán triệt tới từng tổ.',
    'Ngay khi nhận văn bản của cấp trên, {S} đã ra công văn yêu cầu các bộ phận thực hiện.',
    'Lãnh đạo {S} đưa nội dung này vào nghị quyết công tác hằng tháng.',
    'Các văn bản chỉ đạo của Thành phố được niêm yết và gửi qua hệ thống điều hành.',
  ],
  dau_moi: [
    'Đầu mối theo dõi: bộ phận văn phòng.',
    'Phân công đồng chí cấp phó làm đầu mối liên hệ.',
    'Tổ công tác học sinh là đầu mối tổng hợp.',
    'Cán bộ đầu mối của {S} là công chức văn hóa - xã hội.',
    'Đầu mối phụ trách: giáo viên tổng phụ trách Đội.',
  ],
  tiep_nhan_phan_anh: [
    'Phản ánh của phụ huynh được ghi sổ và trả lời trong hai ngày.',
    'Hòm thư góp ý đặt ở cổng chính, mở vào sáng thứ Hai.',
    'Học sinh có thể gặp trực tiếp giáo viên chủ nhiệm hoặc nhắn qua số điện thoại trực.',
    'Việc tiếp nhận thông tin tố giác giao cho bộ phận một cửa.',
    '{S} niêm yết số tổng đài 111 và hướng dẫn người dân cách báo tin.',
  ],
  nhom_1: [
    'Bổ sung điều khoản về dùng mạng xã hội vào nội quy.',
    '{S} rà soát, sửa quy chế quản lý thiết bị thông minh.',
    'Quy tắc ứng xử trên mạng được ký cam kết từ đầu năm.',
    'Hương ước, quy ước của khu dân cư có thêm nội dung bảo vệ trẻ em trên mạng.',
    'Các lớp xây dựng quy định riêng về nhóm trò chuyện của lớp.',
  ],
  nhom_2: [
    'Loa truyền thanh phát bài về lừa đảo qua mạng vào buổi sáng.',
    'Học sinh thi vẽ tranh chủ đề an toàn trên mạng.',
    'Nội dung kỹ năng số được lồng ghép vào môn Tin học và Giáo dục công dân.',
    'Fanpage của {S} đăng các mẩu chuyện cảnh báo cho cha mẹ.',
    'Tờ rơi hướng dẫn cài chế độ trẻ em được phát tận tay phụ huynh.',
    'Câu lạc bộ truyền thông của học sinh dựng phim ngắn về bắt nạt qua mạng.',
    'Giờ chào cờ dành thời gian kể chuyện và giải đáp tình huống.',
  ],
  nhom_3: [
    'Máy tính trong phòng học đều cài phần mềm chặn trang xấu.',
    'Bộ phát wifi đặt mật khẩu và giới hạn giờ dùng.',
    'Tường lửa của nhà mạng được bật ở mức cao nhất.',
    'Camera và hệ thống mạng nội bộ do cán bộ công nghệ quản lý.',
    'Phụ huynh được chỉ cách dùng công cụ kiểm soát thời gian trên điện thoại của con.',
    'Tài khoản học trực tuyến được cấp riêng, đổi mật khẩu định kỳ.',
  ],
  nhom_4: [
    'Kiện toàn ban chỉ đạo và phân công từng thành viên.',
    '{S} ký quy chế phối hợp với công an về trao đổi thông tin.',
    'Tổ tư vấn tâm lý trực vào các buổi chiều.',
    'Cán bộ phụ trách được dự lớp bồi dưỡng của thành phố.',
    'Lực lượng liên ngành kiểm tra các điểm truy cập internet quanh trường.',
  ],
  nhom_5: [
    'Không có nội dung này.',
    'Chưa có hoạt động hợp tác quốc tế.',
    '{S} dùng tài liệu do tổ chức UNICEF biên soạn.',
    'Một đoàn tình nguyện viên nước ngoài đến giao lưu với học sinh về an toàn mạng.',
  ],
  danh_gia: [
    'Nhìn chung nhận thức của học sinh và cha mẹ được nâng lên rõ rệt.',
    'Chương trình phù hợp, dễ làm, được nhân dân ủng hộ.',
    'Không khí học đường lành mạnh hơn trước.',
    'Các đoàn thể vào cuộc đồng bộ nên kết quả chuyển biến tích cực.',
  ],
  kho_khan: [
    'Trang thiết bị cũ, đường truyền chậm.',
    'Nhiều gia đình đi làm xa nên ít quản lý con dùng điện thoại.',
    'Cán bộ kiêm nhiệm, không có thời gian đi sâu.',
    'Nội dung xấu trên mạng đổi hình thức liên tục.',
    'Chưa có mức chi riêng cho công tác này.',
    'Học sinh dùng tài khoản giả nên khó xác minh.',
  ],
  de_xuat: [
    'Đề nghị cấp trên mở lớp tập huấn cho giáo viên cốt cán.',
    'Kiến nghị bố trí nguồn kinh phí riêng.',
    'Mong được cung cấp bộ tài liệu dùng chung.',
    'Đề nghị Sở cung cấp phần mềm lọc nội dung miễn phí.',
    'Cần có chế tài mạnh hơn với trang mạng vi phạm.',
    'Đề xuất tổ chức hội thi cấp thành phố hằng năm.',
  ],
};

/** Openings of the report that hold the plan or the contact. */
export const openingFrames: readonly string[] = [
  'Thực hiện sự chỉ đạo của cấp trên, {S} đã ban hành Kế hoạch số 15/KH-{C} ngày 20/9/2021 để triển khai. {S} báo cáo kết quả như sau:',
  'Triển khai Quyết định 830/QĐ-TTg, {S} đã xây dựng kế hoạch và giao các tổ thực hiện từ tháng 10/2021.',
  'Căn cứ Kế hoạch 186/KH-UBND, {S} ban hành Công văn số 77/{C} ngày 01/10/2021 chỉ đạo thực hiện, nay báo cáo như sau:',
  'Sau khi có Kế hoạch 186/KH-UBND, {S} đã ra kế hoạch riêng, họp phổ biến và phân công cụ thể.',
];

/** Headings in other words; the first is that of the dispatch. */
export const headings: Readonly<Record<string, readonly string[]>> = {
  results: ['KẾT QUẢ TRIỂN KHAI', 'CÔNG TÁC TRIỂN KHAI', 'NHỮNG VIỆC ĐÃ LÀM', 'KẾT QUẢ ĐẠT ĐƯỢC', 'TÌNH HÌNH TRIỂN KHAI THỰC HIỆN'],
  steering: [
    'Thông tin chung về công tác chỉ đạo triển khai thực hiện',
    'Về lãnh đạo, chỉ đạo',
    'Công tác chỉ đạo, điều hành',
    'Việc quán triệt, triển khai văn bản của cấp trên',
    'Chỉ đạo và phân công',
  ],
  cases: [
    'Tổng số vụ xâm hại trẻ em trên môi trường mạng',
    'Tình hình vụ việc',
    'Tiếp nhận, xử lý vụ việc',
    'Số liệu vụ việc đã tiếp nhận, xử lý',
  ],
  money: ['Kinh phí thực hiện chương trình được bố trí', 'Nguồn lực thực hiện', 'Về tài chính', 'Bố trí ngân sách', 'Kinh phí'],
  targets: ['Đánh giá kết quả thực hiện mục tiêu', 'Kết quả các mục tiêu cụ thể', 'Mức độ hoàn thành chỉ tiêu', 'Thực hiện các mục tiêu'],
  groups: ['KẾT QUẢ THỰC HIỆN CÁC NHÓM BIỆN PHÁP', 'BÁO CÁO KẾT QUẢ THỰC HIỆN', 'CÁC MẶT CÔNG TÁC', 'NHỮNG HOẠT ĐỘNG CỤ THỂ'],
  nhom_1: [
    'Xây dựng và hoàn thiện hành lang pháp lý',
    'Hoàn thiện quy định, quy chế',
    'Về thể chế',
    'Quy định nội bộ',
    'Công tác pháp chế',
  ],
  nhom_2: [
    'Giáo dục, truyền thông nâng cao nhận thức và trang bị kỹ năng',
    'Công tác tuyên truyền',
    'Về giáo dục kỹ năng',
    'Truyền thông, phổ biến kiến thức',
    'Tuyên truyền, vận động',
  ],
  nhom_3: [
    'Triển khai các biện pháp, giải pháp kỹ thuật, ứng dụng công nghệ',
    'Về kỹ thuật, công nghệ',
    'Hạ tầng, thiết bị và phần mềm',
    'Công nghệ thông tin',
    'Bảo đảm an toàn mạng',
  ],
  nhom_4: [
    'Hoàn thiện cơ cấu tổ chức, nâng cao năng lực thực thi pháp luật',
    'Nhân sự, bộ máy',
    'Công tác cán bộ, tập huấn',
    'Đội ngũ và sự phối hợp',
    'Bồi dưỡng đội ngũ',
  ],
  nhom_5: ['Tăng cường hợp tác quốc tế', 'Hợp tác với tổ chức nước ngoài', 'Quan hệ quốc tế'],
  danh_gia: ['ĐÁNH GIÁ VIỆC TRIỂN KHAI THỰC HIỆN', 'NHẬN XÉT CHUNG', 'ƯU ĐIỂM', 'HIỆU QUẢ, TÁC ĐỘNG', 'MẶT ĐƯỢC'],
  kho_khan: ['KHÓ KHĂN, VƯỚNG MẮC', 'TỒN TẠI, HẠN CHẾ', 'NHỮNG VIỆC CHƯA LÀM ĐƯỢC', 'BẤT CẬP VÀ NGUYÊN NHÂN', 'TRỞ NGẠI'],
  de_xuat: ['ĐỀ XUẤT, KIẾN NGHỊ', 'KIẾN NGHỊ', 'Ý KIẾN ĐỀ NGHỊ VỚI CẤP TRÊN', 'NGUYỆN VỌNG', 'ĐỀ XUẤT'],
  plan: ['PHƯƠNG HƯỚNG THỜI GIAN TỚI', 'NHIỆM VỤ TRỌNG TÂM NĂM 2025', 'KẾ HOẠCH TIẾP THEO'],
  situation: ['TÌNH HÌNH', 'ĐẶC ĐIỂM TÌNH HÌNH', 'TÌNH HÌNH TÁC ĐỘNG ĐẾN CÔNG TÁC BẢO VỆ TRẺ EM'],
  tasks: ['Kết quả thực hiện từng nhiệm vụ, giải pháp', 'Nhiệm vụ, giải pháp', 'Các giải pháp đã làm'],
  reward: ['Công tác thi đua, khen thưởng', 'Thi đua, khen thưởng'],
};

/** The situation, as reports to the police begin; by its question in that outline. */
export const situationFrames: Readonly<Record<string, readonly string[]>> = {
  tinh_hinh_vien_thong: [
    'Hầu hết hộ dân có mạng cáp quang, người dân dùng nhiều ứng dụng mua sắm.',
    'Theo thống kê của ngành, cả nước có hơn 78 triệu người dùng internet.',
    'Mạng 4G phủ kín các tổ dân phố.',
  ],
  thu_doan: [
    'Đối tượng lập nhóm kín, rủ rê trẻ em tham gia thử thách nguy hiểm.',
    'Kẻ xấu giả làm người quen nhắn tin xin ảnh riêng tư rồi đe dọa.',
    'Thủ đoạn mới là dùng trò chơi có thưởng để lôi kéo trẻ.',
  ],
};
export const situationHeadings: Readonly<Record<string, readonly string[]>> = {
  tinh_hinh_vien_thong: ['Tình hình phát triển viễn thông, Internet', 'Viễn thông, Internet'],
  thu_doan: ['Phương thức, thủ đoạn', 'Thủ đoạn tội phạm mới trên không gian mạng'],
};
export const rewardFrames: readonly string[] = [
  'Đề nghị khen thưởng các tập thể làm tốt.',
  '{S} đã biểu dương một tập thể trong phong trào.',
];
