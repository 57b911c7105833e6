/** How different hands write the figures of a report: frames with their labels in brackets. */

/**
 * `{1}` is the first year of the frame. `[b12 buổi]` is one number for the first and the second
 * year, `[b- buổi]` one of no single year, `[t1=0 không có]` a zero in words, `[?…]` may be left out,
 * `[d1/ trường]` a number with its base, `#` a number that is no figure. A frame of more lines leads
 * in its items. Letters: `letters` in makeReports.
 */
export type Frame = string | readonly string[];

/** By the question whose section they are written in. */
export const figureFrames: Readonly<Record<string, readonly Frame[]>> = {
  cases: [
    'Số vụ xâm hại trẻ em trên môi trường mạng đã tiếp nhận: năm {1}: [t1 vụ]; năm {2}: [t2 vụ]; năm {3}: [t3 vụ].',
    'Năm {1} và năm {2}, mỗi năm {S} tiếp nhận [t12 vụ] bắt nạt qua mạng.',
    'Năm {1} {S} tiếp nhận [t1 vụ], đã xử lý [x1 vụ]; năm {2} tiếp nhận [t2 vụ], xử lý xong [x2 vụ].',
    'Giai đoạn {1}-{2}: tiếp nhận [t- vụ] xâm hại trên mạng; riêng năm {3} tiếp nhận [t3 vụ].',
    'Trong hai năm {1}, {2} {S} ghi nhận tổng cộng [t- vụ] học sinh bị nói xấu trên mạng.',
    'Năm {1} [t1=0 không phát sinh vụ việc nào]; năm {2} phát hiện [t2 trường hợp] bị đe dọa qua mạng, trong đó # trường hợp do phụ huynh báo.',
    'Các năm {1}, {2} [t12=0 đều không có vụ việc] xâm hại trẻ em trên mạng; năm {3} có [t3 vụ].',
    'Từ năm {1} đến nay {S} [?t-=0 không để xảy ra vụ việc nào].',
    'Trên địa bàn [?t-=0 không phát sinh vụ việc] xâm hại trẻ em trên không gian mạng từ {1} tới nay.',
    'Đã xử lý [x1 vụ] (năm {1}) và [x2 vụ] (năm {2}).',
    'Năm {1}: tiếp nhận [t1 vụ]; năm {2}: tiếp nhận [t2 vụ] (giảm # vụ so với năm {1}).',
    ['Số vụ tiếp nhận qua các năm:', '{1}: [t1]', '{2}: [t2]', '{3}: [t3]'],
    [
      'Về vụ việc bị xâm hại trên mạng:',
      'Năm {1}: [t1=0 không có]',
      'Năm {2}: [t2 vụ], đã xử lý [x2 vụ]',
      'Năm {3}: [t3 vụ], đã xử lý [x3 vụ]',
    ],
    'Năm {1} có [t1 vụ] được phát hiện, nhiều hơn năm trước # vụ.',
    'Năm {1}, số vụ tiếp nhận và số vụ đã xử lý đều là [tx1 vụ].',
    'Năm {1}, {S} tiếp nhận [t1 vụ], đã xử lý [x1 vụ], còn # vụ đang xác minh.',
    '{1}-{2}: tiếp nhận [t- vụ]; {3}: tiếp nhận [t3 vụ].',
    'Tổng số vụ tiếp nhận: [t- vụ], gồm [t1 vụ] năm {1}, [t2 vụ] năm {2}.',
    'Số vụ bị xâm hại được tiếp nhận ở cả hai năm {1} và {2} đều là [t12 vụ].',
    'Các vụ đã tiếp nhận: [t1 vụ] năm {1}, [t2 vụ] năm {2}, riêng năm {3} [t3=0 không phát sinh].',
    'Năm {1}, trong # vụ được báo tin thì [x1 vụ] đã xử lý xong.',
    'Năm {1} tiếp nhận [t1 vụ], {2} là [t2 vụ], {3} là [t3 vụ]; tất cả là bắt nạt qua mạng.',
  ],
  children: [
    'Năm {1} đã hỗ trợ, can thiệp cho [h1 trẻ em] là nạn nhân; năm {2} là [h2 em].',
    'Năm {1} có [h1 học sinh] bị bắt nạt trên mạng được tư vấn tâm lý, trong đó # em nữ.',
    'Năm {1} có # em bị dụ dỗ qua mạng, trong đó [h1 em] được hỗ trợ theo yêu cầu của gia đình.',
    'Năm {1} và {2}, mỗi năm có [h12 trẻ] bị xâm hại được can thiệp.',
    '[h1/ trẻ em] là nạn nhân có yêu cầu đã được hỗ trợ trong năm {1}.',
    'Trong các năm {1}, {2} {S} hỗ trợ tâm lý cho tổng cộng [h- em] bị bắt nạt trên mạng.',
  ],
  offenders: [
    'Năm {1} nhắc nhở, xử phạt [p1 cá nhân] vi phạm; năm {2} xử phạt [p2 tổ chức].',
    'Công an kiểm tra # lượt quán internet, xử phạt [p1 chủ quán] trong năm {1}.',
    'Năm {1} phạt [p1 cá nhân], năm {2} xử phạt [p2 cá nhân] đăng tin xấu về trẻ em.',
    'Giai đoạn {1} - {2} đã xử lý [p- đối tượng] vi phạm.',
  ],
  money: [
    'Kinh phí bố trí: năm {1}: [k1]; năm {2}: [k2]; năm {3}: [k3].',
    'Năm {1} bố trí [k1], năm {2} bố trí [k2], đều từ nguồn chi thường xuyên.',
    'Các năm {1}, {2} mỗi năm được cấp kinh phí [k12], năm {3} tăng lên [k3].',
    'Giai đoạn {1}-{3} đã chi [k-] cho công tác này.',
    'Năm {1} chưa bố trí kinh phí riêng; năm {2} được cấp [k2], trong đó # triệu đồng thuê báo cáo viên.',
    'Tổng kinh phí [k-], trong đó năm {1} là [k1], năm {2} là [k2].',
    'Kinh phí chi cho truyền thông năm {1}, {2} lần lượt là [k1] và [k2].',
    ['Kinh phí thực hiện từng năm:', 'Năm {1}: [k1]', 'Năm {2}: [k2]', 'Năm {3}: [k3]'],
    'Từ năm {1} đến năm {3}, mỗi năm dành [k123] từ quỹ hội phí để in tài liệu.',
    'Kinh phí năm {1} và năm {2} bằng nhau, mỗi năm [k12].',
    'Năm {1} chi [k1] (# triệu đồng in tờ rơi, còn lại thuê loa).',
    'Trong 3 năm {1}, {2}, {3}, ngân sách cấp tất cả [k-].',
  ],
  schools: [
    'Năm {1} có [d1/ trường] tổ chức định kỳ chương trình tuyên truyền; năm {2} và năm {3} đều có [d23/ trường].',
    'Số trường duy trì định kỳ chương trình: năm {1}: [d1 trường]; năm {2}: [d2 trường].',
    'Năm {1}, [d1/ trường] tiểu học, THCS thực hiện tuyên truyền định kỳ, năm {2} là [d2/ trường].',
    'Có [d1 trường] tổ chức tuyên truyền định kỳ năm {1}, [d2 trường] năm {2}.',
  ],
  legal: [
    'Năm {1} {S} ban hành [v1 văn bản] chỉ đạo, năm {2} ban hành [v2 văn bản].',
    ['Số văn bản đã ban hành:', '{1}: [v1 văn bản]', '{2}: [v2 văn bản]', '{3}: [v3 văn bản]'],
    'Các năm {1}, {2}, {3} mỗi năm {S} ban hành [v123 văn bản].',
    'Năm {1} ban hành [v1 văn bản], trong đó # văn bản gửi cha mẹ học sinh.',
    'Giai đoạn {1}-{2} ban hành [v- văn bản]; năm {3} ban hành thêm [v3 văn bản].',
    'Văn bản ban hành: [v1] (năm {1}), [v2] (năm {2}).',
  ],
  teaching: [
    'Năm {1}, {S} tổ chức [b1 buổi] tuyên truyền với [l1 lượt học sinh] tham gia.',
    'Năm {1} tổ chức [b1 buổi] truyền thông, thu hút [l1 lượt người]; năm {2}: [b2 buổi], [l2 lượt người].',
    'Năm {1} và năm {2} mỗi năm tổ chức [b12 buổi] nói chuyện chuyên đề về an toàn mạng.',
    'Trong 2 năm {1} và {2} đã tổ chức [b- buổi] ngoại khóa về kỹ năng dùng mạng.',
    'Riêng năm {1} có [b1 buổi], trong đó # buổi do Công an phối hợp nói chuyện.',
    'Năm {1} {S} tổ chức [b1 buổi] tuyên truyền (# buổi trực tiếp, # buổi trực tuyến) cho [l1 lượt học sinh].',
    'Từ năm {1} đến năm {3}, bình quân mỗi năm # buổi tuyên truyền.',
    'Từ năm {1} đến năm {3}, năm nào cũng tổ chức [b123 buổi] tuyên truyền dưới cờ.',
    'Số buổi tuyên truyền các năm {1}, {2}, {3} lần lượt là [b1], [b2] và [b3 buổi].',
    'Năm {1} tổ chức được [b1 buổi] tuyên truyền, tăng # buổi so với năm trước; số lượt tham gia là [l1 lượt].',
    'Sáu tháng đầu năm {1} tổ chức [?b1 buổi] tuyên truyền.',
    'Cả giai đoạn {1}-{3} tổ chức [b- buổi] truyền thông, trong đó năm {2}: [b2 buổi].',
    'Phối hợp với Đoàn thanh niên tổ chức [b1 buổi] tuyên truyền trong năm {1}, [b2 buổi] trong năm {2}.',
    'Trong năm {1}, [l1 lượt học sinh] được tuyên truyền về lừa đảo qua mạng, mỗi buổi có khoảng # em.',
    [
      'Tuyên truyền trong từng năm:',
      'Năm {1}: [b1 buổi], [l1 lượt học sinh]',
      'Năm {2}: [b2 buổi], [l2 lượt học sinh]',
      'Năm {3}: [b3 buổi], [l3 lượt học sinh]',
    ],
    'Số buổi tuyên truyền hai năm {1}, {2} bằng nhau: [b12 buổi] mỗi năm.',
    'Năm {1} có [b1 buổi] sinh hoạt chuyên đề, gồm # buổi cho khối 10 và # buổi cho khối 11.',
    'Tổ chức [b1 buổi] tuyên truyền năm {1}; cũng số buổi như vậy trong năm {2}, với [l2 lượt học sinh] tham dự.',
    'Các buổi tuyên truyền: {1}: [b1 buổi]/[l1 lượt]; {2}: [b2 buổi]/[l2 lượt].',
    'Năm {1} số buổi truyền thông là [b1 buổi], số lượt người tham gia là [l1 lượt người].',
    'Hai năm {1}-{2} tổ chức được cả thảy [b- buổi] truyền thông với [l- lượt người].',
    'Năm {1}, {S} và Đoàn thanh niên cùng tổ chức [b1 buổi] tuyên truyền; # buổi trong số đó có thi hái hoa dân chủ.',
    'Năm {1}: [b1 buổi] tuyên truyền. Năm {2}: [b2 buổi] tuyên truyền.',
    'Ngoài # buổi họp phụ huynh, năm {1} {S} mở [b1 buổi] tuyên truyền riêng về an toàn mạng.',
  ],
  technical: [
    'Năm {1} triển khai [g1 giải pháp] kỹ thuật, năm {2} triển khai [g2 giải pháp].',
    'Năm {1} áp dụng [g1 giải pháp] lọc nội dung trên # máy tính.',
    'Các năm {1}, {2} mỗi năm áp dụng thêm [g12 giải pháp] kỹ thuật.',
  ],
  training: [
    'Năm {1} cử [n1 giáo viên] tham gia tập huấn; năm {2}: [n2 giáo viên].',
    'Tháng 8/{1} mở lớp tập huấn cho [n1 lượt cán bộ, giáo viên].',
    'Năm {1}, [n1 lượt] giáo viên được bồi dưỡng kỹ năng tư vấn.',
    'Năm {1} có [n1 lượt] cán bộ, giáo viên được tập huấn, trong đó # lượt là giáo viên Tin học.',
    'Hai năm {1}, {2} mỗi năm tập huấn cho [n12 cán bộ] làm công tác trẻ em.',
    'Giai đoạn {1}-{3} tập huấn cho [n- lượt người].',
    'Số lượt người được tập huấn: [n1] (năm {1}), [n2] (năm {2}), [n3] (năm {3}).',
  ],
  abroad: [
    'Năm {1} tham gia [q1 hoạt động] do UNICEF tài trợ.',
    'Năm {1} và năm {2}, mỗi năm phối hợp tổ chức nước ngoài thực hiện [q12 hoạt động].',
  ],
};

/** Numbers that are figures of no question. */
export const noiseFrames: readonly string[] = [
  'Toàn {U} hiện có # lớp với # học sinh.',
  'Tổ tư vấn có # thành viên.',
  'Trang tin đăng # bài, có # lượt xem.',
  'Tổng đài 111 trực 24 giờ mỗi ngày.',
  'Phòng máy có # máy, mua từ năm 2012.',
  'Tỷ lệ học sinh biết cách bảo mật tài khoản đạt #%.',
];

/** Wishes and plans of the years to come. */
export const planFrames: readonly string[] = [
  'Năm 2025 phấn đấu tổ chức # buổi tuyên truyền.',
  'Thời gian tới sẽ tập huấn cho # giáo viên.',
  'Dự kiến mỗi năm tổ chức # buổi ngoại khóa trong giai đoạn 2026-2030.',
];
