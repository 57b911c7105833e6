/** What the ward report of 2025 says, in its own words, by the field where a clerk would put it. */

/** One unit: the ward. */
export const wardUnits: string[][] = [
  ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'dia_ban', 'phai_bao_cao'],
  ['UBND_PHU_LIEN', 'UBND phường Phù Liễn', 'ubnd_xa', 'phường Phù Liễn', 'Có'],
];

export const wardUnit = 'UBND_PHU_LIEN';

/** Verbatim but for joined line breaks; a line a passage of the report. */
export const wardTexts: Readonly<Record<string, readonly string[]>> = {
  van_ban_trien_khai: ['kế hoạch triển khai chương trình 830/QĐ-TTg trên địa bàn'],
  tiep_nhan_phan_anh: [
    'Niêm yết thông tin Tổng đài 111 tại trụ sở UBND, trường học, nhà văn hóa. Phối hợp Công an phường, Ban Giám hiệu nhà trường, Hội Phụ huynh để xác minh và hỗ trợ.',
  ],
  nhom_1: [
    'UBND phường đã chủ động ban hành kế hoạch triển khai chương trình 830/QĐ-TTg trên địa bàn; phân công rõ trách nhiệm cho các lực lượng: công an, đoàn thể, tổ dân phố, trường học.',
  ],
  nhom_2: [
    'Chỉ đạo các nhà trường trên địa bàn lồng ghép nội dung giáo dục kỹ năng số và phòng tránh xâm hại trẻ em qua mạng vào hoạt động ngoại khóa, sinh hoạt chủ đề. Đưa nội dung bảo vệ trẻ em trên môi trường mạng vào các cuộc họp tổ dân phố, sinh hoạt Đoàn – Hội, tuyên truyền cộng đồng.',
    'UBND phường đẩy mạnh truyền thông, nâng cao nhận thức toàn xã hội. Đã tổ chức được 12 buổi truyền thông tại trường học, tổ dân phố về kỹ năng sử dụng Internet an toàn, phòng tránh xâm hại qua mạng. Hơn 350 học sinh THCS và học sinh lớp 5 được tuyên truyền về quyền trẻ em và kỹ năng phòng tránh nguy cơ trên mạng. Phát hành tờ rơi, infographic, tuyên truyền qua loa phát thanh, cổng thông tin điện tử của phường, các trang mạng xã hội của phường (Facebook/Zalo).',
    'Hỗ trợ, hướng dẫn kỹ năng sử dụng mạng an toàn cho trẻ. Phối hợp nhà trường tổ chức lớp kỹ năng sống, giáo dục kỹ năng số cho học sinh. Hơn 21 buổi sinh hoạt chuyên đề với phụ huynh, học sinh về “bảo vệ con trên không gian mạng”, “xử lý khi bị bắt nạt trực tuyến”.',
    'Niêm yết thông tin Tổng đài 111 tại trụ sở UBND, trường học, nhà văn hóa.',
    'Đưa nội dung bảo vệ trẻ em vào sinh hoạt chi đoàn, chi hội phụ nữ, đội thiếu niên tiền phong.',
    'Tổ chức được 05 buổi tuyên truyền chuyên đề tại trường học và khu dân cư, với sự tham gia của học sinh, phụ huynh và người dân. Nội dung tuyên truyền bao gồm: tác hại của nội dung xấu độc trên mạng, kỹ năng phòng tránh xâm hại, cách nhận biết và xử lý khi trẻ gặp nguy hiểm.',
    'Sử dụng hệ thống loa phát thanh, tờ rơi, trang Zalo/Facebook của UBND phường để lan tỏa thông tin. Gắn nội dung này vào các buổi họp tổ dân phố, sinh hoạt Đoàn – Đội, Ngày hội thiếu nhi, hội nghị phụ huynh học sinh.',
    'Phối hợp với trường học tổ chức các buổi sinh hoạt ngoại khóa, diễn đàn trẻ em, thi tìm hiểu kỹ năng số, tạo điều kiện để trẻ nắm được nguyên tắc “4 đúng – 4 không” khi sử dụng Internet. Cung cấp tài liệu hướng dẫn, clip minh họa, tổ chức trò chơi tương tác giúp trẻ em nhận diện các nguy cơ (lừa đảo, giả mạo, dụ dỗ, bắt nạt…). Tỷ lệ học sinh Tiểu học và THCS trên địa bàn được tiếp cận nội dung giáo dục kỹ năng số đạt 94%.',
    'UBND Phường đã chỉ đạo các trường học tổ chức họp phụ huynh chuyên đề “Bảo vệ trẻ em trước nguy cơ mạng”, có sự tham gia của công an, cán bộ văn hóa – xã hội.',
    'Phát tài liệu hướng dẫn, sổ tay kỹ năng cơ bản cho đội ngũ giáo viên chủ nhiệm, cán bộ đoàn thể.',
    'Sử dụng các hình thức sinh hoạt tập thể, truyền thông tại cộng đồng, pano, tờ rơi, các trang mạng xã hội chính thống của phường để phổ biến kiến thức về nguy cơ trên mạng, cách phòng tránh và nhận diện hành vi lừa đảo, xâm hại. Qua đó nâng cao nhận thức của toàn cộng đồng, đặc biệt là trẻ em và phụ huynh.',
    'Các tổ chức Đoàn Thanh niên, Hội Phụ nữ, các câu lạc bộ thanh thiếu nhi có thể triển khai các mô hình “Bình dân học vụ số”, lớp kỹ năng online, trò chơi giáo dục nhận thức rủi ro mạng, vừa tăng cường kỹ năng số vừa tạo sân chơi lành mạnh cho trẻ.',
  ],
  nhom_3: [
    'Khuyến khích học sinh sử dụng các ứng dụng học tập an toàn, hạn chế sử dụng mạng xã hội không phù hợp với độ tuổi. Hướng dẫn phụ huynh thiết lập công cụ kiểm soát thời gian, nội dung truy cập (qua cài đặt thiết bị, phần mềm giám sát). Một số trường học sử dụng nền tảng tương tác học tập (Google Classroom, LMS…) có tích hợp kiểm soát nội dung.',
    'Khuyến khích các gia đình sử dụng phần mềm quản lý thời gian sử dụng thiết bị, lọc nội dung không phù hợp theo độ tuổi. Đối với các hộ khó khăn, chính quyền phường có thể phối hợp với nhà trường hoặc các đơn vị xã hội triển khai chương trình cho mượn hoặc hỗ trợ phần mềm quản lý, thiết bị an toàn.',
    'Mặc dù phường không đủ thẩm quyền gỡ bỏ các ứng dụng, video nước ngoài, song lực lượng chức năng có thể phối hợp với nhà trường hướng dẫn trẻ em và phụ huynh nhận diện nội dung nguy hại, hạn chế truy cập và báo cáo kịp thời các hành vi vi phạm.',
  ],
  nhom_4: [
    'Thành lập Tổ công tác hoặc lồng ghép vào Ban BVCSTE, bảo đảm sự điều phối trong công tác bảo vệ trẻ em trên môi trường mạng.',
    'Tăng cường sự phối hợp liên ngành, phát huy vai trò cộng đồng. Duy trì phối hợp giữa UBND – Công an – Đoàn thể – Trường học trong việc triển khai hoạt động tuyên truyền, giáo dục và tiếp nhận phản ánh.',
    'Vận động sự tham gia của cộng đồng dân cư trong giám sát, phát hiện và thông tin các nguy cơ rủi ro với trẻ.',
    'UBND phường tiếp nhận và xử lý trường hợp có dấu hiệu bị lôi kéo, dụ dỗ qua mạng hoặc bị gửi nội dung xấu độc. Tất cả các trường hợp đều được phối hợp với Công an phường, nhà trường, phụ huynh để xử lý kịp thời, hỗ trợ tâm lý (nếu cần)',
    'Đẩy mạnh vai trò của tổ dân phố, cộng tác viên dân số, Ban bảo vệ trẻ em cấp phường trong giám sát, phát hiện các trường hợp nguy cơ. Phối hợp giữa UBND – Công an – đoàn thể – trường học thường xuyên và hiệu quả. Tăng cường năng lực cho cán bộ, giáo viên, người làm công tác trẻ em. Cử cán bộ phụ trách trẻ em, công an phường, đại diện Hội Phụ nữ, Đoàn Thanh niên tham dự các lớp tập huấn.',
    'Tổ chức kiểm tra, nắm tình hình tại một số tiệm Internet, khu vực có trẻ em thường lui tới. Phối hợp với Công an xử lý, nhắc nhở 13 trường hợp vi phạm (tiệm net để trẻ em chơi game ngoài giờ, tiếp cận nội dung không phù hợp).',
    'Phối hợp giữa giáo viên, phụ huynh và cán bộ Đoàn Thanh niên, Công an phường thực hiện các hình thức giám sát, theo dõi hành vi online của trẻ, kịp thời phát hiện những dấu hiệu bị lừa đảo, bị dụ dỗ hoặc tiếp xúc với nội dung độc hại. Việc giám sát nên được thực hiện trên tinh thần định hướng, giáo dục, không gây áp lực hoặc xâm phạm quyền riêng tư quá mức.',
    'Thiết lập mạng lưới phối hợp chặt chẽ giữa nhà trường, phụ huynh và lực lượng Công an phường để nắm bắt thông tin, phát hiện và ngăn chặn các hành vi vi phạm trên mạng. Cơ chế này có thể bao gồm các buổi sinh hoạt chuyên đề, hệ thống báo cáo nhanh, đường dây nóng hoặc nhóm thông tin trực tuyến an toàn.',
  ],
  danh_gia: [
    'UBND phường đã tích cực triển khai thực hiện Quyết định số 830/QĐ-TTg của Thủ tướng Chính phủ về chương trình “Bảo vệ và hỗ trợ trẻ em tương tác lành mạnh, sáng tạo trên môi trường mạng”, đạt được một số kết quả nổi bật như sau: Công tác chỉ đạo, điều hành được thực hiện nghiêm túc, có sự phân công trách nhiệm rõ ràng giữa các lực lượng: nhà trường, công an, đoàn thể, tổ dân phố… Hoạt động tuyên truyền, phổ biến kiến thức về an toàn môi trường mạng cho trẻ em được triển khai đa dạng, tiếp cận nhiều đối tượng: học sinh, giáo viên, phụ huynh, người dân. Tỷ lệ trẻ em tiếp cận với các nội dung giáo dục kỹ năng sử dụng mạng an toàn ngày càng tăng, góp phần hình thành thói quen sử dụng Internet đúng cách, giảm thiểu nguy cơ bị xâm hại. Một số trường hợp trẻ em gặp nguy cơ bị xâm hại qua mạng đã được phát hiện và can thiệp kịp thời, thể hiện sự vào cuộc tích cực của chính quyền, cộng đồng và gia đình. Cơ chế phối hợp liên ngành giữa UBND phường – Công an – trường học – Đoàn thể được duy trì thường xuyên, hiệu quả hơn so với giai đoạn trước.',
  ],
  kho_khan: [
    'Hiện tại, công tác bảo vệ trẻ em trên môi trường mạng tại cấp phường chủ yếu do cán bộ kiêm nhiệm đảm nhiệm, chưa có cán bộ chuyên môn sâu về lĩnh vực công nghệ, an toàn mạng. Kinh phí triển khai còn hạn chế: Việc tổ chức truyền thông, tập huấn, mua sắm tài liệu, ứng dụng công nghệ… gặp khó khăn do không có nguồn ngân sách riêng dành cho chương trình. Công tác phối hợp đôi lúc chưa đồng bộ: Một số đơn vị, tổ chức còn thiếu chủ động trong phối hợp; phản hồi và chia sẻ thông tin còn chậm, nhất là trong xử lý tình huống khẩn cấp liên quan đến trẻ em. Phụ huynh và người chăm sóc trẻ thiếu kiến thức số: Nhiều cha mẹ chưa biết cách giám sát, quản lý việc sử dụng thiết bị thông minh của trẻ; một bộ phận vẫn xem nhẹ nguy cơ trên môi trường mạng. Thiếu công cụ kỹ thuật tại cơ sở: Phường chưa có phần mềm, hệ thống cảnh báo sớm, ứng dụng kiểm soát nội dung dành cho trẻ em hoặc công cụ phân tích, thống kê dữ liệu về nguy cơ trên mạng.',
  ],
  de_xuat: [
    'Đề nghị các cấp chính quyền, Thông tin & Truyền thông quan tâm khen thưởng các cá nhân, tập thể có thành tích tiêu biểu trong thực hiện Chương trình 830/QĐ-TTg, đặc biệt là cán bộ cơ sở, giáo viên, đoàn thể đã tích cực triển khai tuyên truyền, hỗ trợ trẻ em. Khen thưởng nên được thực hiện hằng năm, lồng ghép trong các dịp tổng kết phong trào thi đua, Ngày Trẻ em Việt Nam, Tháng hành động vì trẻ em… để lan tỏa tinh thần trách nhiệm trong cộng đồng. Cần có tiêu chí cụ thể, phù hợp với cấp cơ sở trong xét khen thưởng, không đặt nặng báo cáo số liệu, tránh hình thức.',
    'UBND phường đề xuất xây dựng Chương trình giai đoạn 2026–2030 nội dung: Tăng cường hỗ trợ kỹ thuật, ứng dụng công nghệ tại cơ sở: Cấp phường cần được trang bị phần mềm, ứng dụng hoặc tài liệu hướng dẫn đơn giản giúp phụ huynh và giáo viên giám sát, cảnh báo rủi ro mạng. Triển khai mô hình điểm “Trường học an toàn trên môi trường mạng” hoặc “Tổ dân phố số” có chức năng giám sát, bảo vệ trẻ em. 2. Phát triển đội ngũ cộng tác viên số cấp cơ sở: Đào tạo, xây dựng lực lượng cộng tác viên tại phường (đoàn thanh niên, giáo viên tin học, cán bộ công nghệ thông tin…) có khả năng hướng dẫn sử dụng mạng an toàn cho trẻ và cha mẹ. 3. Tăng cường công tác truyền thông tương tác – đa nền tảng: Ứng dụng công nghệ (mạng xã hội, nền tảng học trực tuyến, ứng dụng chat…) để phát triển nội dung truyền thông phù hợp với từng nhóm đối tượng (trẻ em, phụ huynh, giáo viên…). 4. Hỗ trợ tài liệu, chương trình giáo dục kỹ năng số tại trường học và cộng đồng: Đưa nội dung kỹ năng số, đạo đức số, nhận diện thông tin giả… vào giảng dạy chính khóa hoặc ngoại khóa tại cấp tiểu học và THCS. 5. Hoàn thiện cơ chế phản ánh, can thiệp nhanh tại cơ sở: Xây dựng quy trình phản ứng nhanh khi có dấu hiệu trẻ bị xâm hại, dụ dỗ qua mạng (phối hợp giữa UBND – Công an – Trường học – Phụ huynh). Đề xuất tích hợp phản ánh trực tuyến qua mã QR hoặc App liên thông với Tổng đài 111. 6. Tăng cường ngân sách và chính sách hỗ trợ cơ sở: Cần có kinh phí định mức hàng năm cho UBND cấp xã/phường để triển khai Chương trình, bao gồm cả truyền thông, tập huấn và hỗ trợ trẻ em có nguy cơ cao. Có chính sách hỗ trợ về tài liệu, công nghệ, thiết bị, phần mềm kiểm soát dành cho trẻ em và gia đình nghèo, cận nghè.',
  ],
};

/** The report says of all its years that no case occurred. */
export const wardEveryYear = ['so_vu_tiep_nhan', 'so_vu_da_xu_ly'] as const;
export const wardNoCase = 'không xảy ra các vụ việc';

/** What it gives without a year, a base or certainty: typed under the last year, as a clerk would. */
export const wardFigures: Readonly<Record<string, string>> = {
  'so_co_so_dinh_ky.2024': '94%',
  'so_tre_duoc_ho_tro.2024': 'Tất cả các trường hợp',
  'so_vi_pham_bi_xu_ly.2024': '13 trường hợp',
  'nhom_2_so_buoi.2024': 'Hơn 21 buổi',
  'nhom_2_so_luot.2024': 'Hơn 350 học sinh',
  chuc_vu: 'PHÓ CHỦ TỊCH',
};

/** The dispatch that it answers. */
export const wardSettings: Readonly<Record<string, string>> = {
  so_cong_van: '2386/CATP-ANM(Đ3)',
  ngay_cong_van: '18/9/2025',
};

/** Said in the title of each tab. */
export const wardIllustration =
  'MẪU: báo cáo thật của UBND phường Phù Liễn năm 2025, chép vào biểu này để minh họa; câu chữ giữ nguyên văn';
