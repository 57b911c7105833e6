/** Labelled pairs from families of wordings: active and passive, states, wishes, money, times, lists. Số liệu minh họa. */
import { type Family, makeFamilyPairs } from './families.ts';
import type { Pair } from './pair.ts';

const units = [
  'Trường THPT Kiến Thụy|Trường THPT An Lão|Trường THPT Lý Thường Kiệt|THPT Hải An',
  'Trường THCS Trần Phú|Trường THCS Hồng Bàng|THCS Quang Trung|Trường THCS Nguyễn Bá Ngọc',
  'Trường Tiểu học Nguyễn Du|Trường TH Chu Văn An|Trường Tiểu học Đinh Tiên Hoàng',
  'Phòng GDĐT quận Hải An|Phòng GD&ĐT huyện Tiên Lãng|Phòng Giáo dục và Đào tạo quận Ngô Quyền|Phòng GDĐT huyện Cát Hải',
  'UBND phường Minh Họa|UBND phường Đồng Tâm|UBND phường Quyết Tiến',
] as const;

const families: readonly Family[] = [
  {
    name: 'passive',
    slots: {
      V: ['đưa|lồng ghép|tích hợp', 'phổ biến|phổ biến'],
      O: [
        'nội dung giáo dục kỹ năng số|nội dung GD kĩ năng số',
        'nội dung phòng, chống bắt nạt trực tuyến|nội dung phòng chống bắt nạt online',
        'nội dung an toàn thông tin|các nội dung an toàn thông tin|nội dung ATTT',
        'quy tắc ứng xử trên mạng|quy tắc ứng xử trên môi trường mạng|quy tắc ứng xử trên không gian mạng',
      ],
      T: [
        'vào kế hoạch giáo dục nhà trường|vào kế hoạch giáo dục của nhà trường',
        'vào giờ sinh hoạt lớp|trong giờ sinh hoạt lớp|trong các giờ sinh hoạt lớp',
        'vào môn Tin học|trong môn Tin học',
        'vào môn Giáo dục công dân|trong môn GDCD',
        'vào sinh hoạt Đoàn|trong sinh hoạt Đoàn',
      ],
    },
    stances: [
      ['{V} {O} {T}', 'Đã {V} {O} {T}', 'Nhà trường đã {V} {O} {T}', 'Đơn vị {V} {O} {T}', '{O} được {V} {T}', '{O} đã được {V} {T}'],
      ['Chưa {V} {O} {T}', '{O} chưa được {V} {T}', 'Nhà trường chưa {V} {O} {T}'],
      ['Sẽ {V} {O} {T}', '{O} sẽ được {V} {T}'],
      ['Đang {V} {O} {T}', '{O} đang được {V} {T}'],
      ['Đề nghị {V} {O} {T}', '{O} cần được {V} {T}'],
    ],
  },
  {
    name: 'passive things',
    slots: {
      V: ['lắp đặt|lắp', 'rà soát', 'nâng cấp', 'thanh lý', 'kiểm tra|tiến hành kiểm tra', 'bảo trì'],
      O: [
        'hệ thống camera|camera',
        'hệ thống tường lửa|tường lửa',
        'phần mềm diệt virus|phần mềm diệt vi rút',
        'máy chủ của phòng Tin học|máy chủ phòng máy',
        'đường truyền Internet',
      ],
      T: ['hằng năm|hàng năm|mỗi năm', 'trong năm 2023|năm 2023', 'trong năm 2024|năm 2024', 'trước năm học mới', 'hằng quý|mỗi quý'],
    },
    stances: [
      ['{V} {O} {T}', 'Đã {V} {O} {T}', 'Nhà trường {V} {O} {T}', 'Trường đã {V} {O} {T}'],
      ['Chưa {V} {O} {T}', '{O} chưa được {V} {T}'],
      ['Sẽ {V} {O} {T}', '{O} sẽ được {V} {T}'],
    ],
  },
  {
    name: 'lack',
    slots: {
      N: [
        'giáo viên Tin học|GV Tin học|đội ngũ giáo viên Tin học|đội ngũ GV Tin học',
        'nhân viên tư vấn tâm lý|nhân viên tư vấn tâm lí|NV tư vấn tâm lý',
        'máy tính|máy vi tính',
        'tài liệu tuyên truyền|các tài liệu tuyên truyền',
        'phòng tư vấn tâm lý|phòng tư vấn tâm lí',
        'trang thiết bị dạy học',
        'sân chơi cho học sinh|sân chơi cho HS',
      ],
    },
    stances: [
      ['Thiếu {N}', 'Còn thiếu {N}', '{N} còn thiếu', 'Nhà trường thiếu {N}', 'Đơn vị còn thiếu {N}', 'Trường vẫn còn thiếu {N}'],
      ['Đủ {N}', '{N} đầy đủ', 'Có đủ {N}', 'Không thiếu {N}'],
      ['{N} đã cũ', '{N} còn cũ'],
      ['Đề nghị bổ sung {N}', 'Đề nghị cấp bổ sung {N}'],
    ],
  },
  {
    name: 'state',
    slots: {
      N: ['nhận thức', 'kỹ năng số|kĩ năng số', 'ý thức tự bảo vệ', 'thời gian', 'trách nhiệm', 'sự quan tâm'],
      S: ['hạn chế|nhiều hạn chế', 'chưa đồng đều|không đồng đều', 'yếu'],
      W: [
        'cha mẹ học sinh|CMHS|phụ huynh|PH|phụ huynh học sinh',
        'giáo viên|GV|đội ngũ giáo viên',
        'học sinh|HS|các em học sinh',
        'một bộ phận học sinh|một bộ phận HS',
        'học sinh tiểu học|HS tiểu học',
      ],
    },
    stances: [
      ['{N} của {W} còn {S}', '{W} {N} còn {S}', '{N} {W} còn {S}', '{N} của {W} {S}', '{N} của {W} vẫn còn {S}'],
      ['{N} của {W} không còn {S}', '{N} của {W} đã hết {S}'],
      ['{N} của {W} được nâng cao', '{N} của {W} đã được nâng lên'],
    ],
  },
  {
    name: 'nominal',
    slots: {
      A: [
        'Phụ huynh chưa quan tâm|PH chưa quan tâm|CMHS chưa quan tâm',
        'Phụ huynh đã quan tâm|Cha mẹ học sinh quan tâm|CMHS đã quan tâm',
        'Nhà trường khó kiểm soát|Trường khó kiểm soát|Khó kiểm soát',
        'Giáo viên chủ nhiệm theo dõi|GVCN theo dõi',
      ],
      W: ['con|con em', 'học sinh|HS|các em học sinh', 'trẻ em|trẻ'],
      V: [
        'sử dụng mạng|sử dụng Internet|dùng mạng',
        'sử dụng mạng xã hội|sử dụng MXH|dùng mạng xã hội',
        'sử dụng điện thoại|sử dụng điện thoại di động|dùng điện thoại',
        'chơi game|chơi trò chơi điện tử|chơi game online',
      ],
      P: ['ở nhà|tại nhà', 'trong giờ học|trong các giờ học', 'ngoài giờ học', 'vào ban đêm'],
    },
    stances: [
      ['{A} việc {V} của {W} {P}', '{A} việc {W} {V} {P}', '{A} đến việc {V} của {W} {P}', '{A} tới việc {W} {V} {P}'],
      ['{A} việc {W} không {V} {P}', '{A} việc không {V} của {W} {P}'],
      ['{A} việc cấm {W} {V} {P}', '{A} việc ngăn chặn {W} {V} {P}'],
    ],
  },
  {
    name: 'money',
    slots: {
      V: [
        'bố trí|bố trí kinh phí|bố trí được|bố trí nguồn kinh phí|bố trí số tiền',
        'huy động xã hội hóa|huy động xã hội hoá',
        'chi|đã chi',
      ],
      M: ['12 triệu đồng|8.500.000đ|8.500.000 đồng|25 tr đồng|25tr|12,5 triệu đồng|7.200.000 VNĐ|7.200.000 VND|3 triệu|15.000.000đ'],
      T: [
        'cho công tác truyền thông|cho truyền thông',
        'mua phần mềm diệt virus|để mua phần mềm diệt virus|cho việc mua phần mềm diệt virus',
        'để in tờ rơi|in tờ rơi|cho việc in tờ rơi',
        'tập huấn giáo viên|để tập huấn giáo viên|cho việc tập huấn GV',
      ],
    },
    stances: [
      ['{V} {M} {T}', 'Đã {V} {M} {T}', 'Nhà trường {V} {M} {T}'],
      ['Chưa {V} {M} {T}', 'Không {V} {M} {T}'],
      ['{V} 12 chiếc máy {T}', '{V} 5 người {T}'],
    ],
  },
  {
    name: 'all',
    slots: {
      Q: ['100%|toàn bộ|toàn thể|tất cả', 'một số|một số ít', 'đa số|phần lớn|hầu hết', 'chỉ một bộ phận|chỉ có một bộ phận'],
      W: ['học sinh|HS', 'giáo viên|GV|thầy cô giáo', 'cán bộ quản lý|CBQL', 'đoàn viên'],
      P: [
        'được tập huấn kỹ năng số|được tập huấn về kỹ năng số|đã được tập huấn kĩ năng số',
        'ký cam kết sử dụng mạng an toàn|kí cam kết sử dụng mạng an toàn|đã ký cam kết sử dụng mạng an toàn',
        'biết số Tổng đài 111|biết số điện thoại Tổng đài 111|đều biết số Tổng đài 111',
        'có tài khoản học tập riêng|đều có tài khoản học tập riêng',
      ],
    },
    stances: [['{Q} {W} {P}', 'Có {Q} {W} {P}'], ['{Q} {W} sẽ {P}'], ['{Q} {W} cần {P}']],
  },
  {
    name: 'wish',
    slots: {
      A: ['Đề nghị|Kính đề nghị|Kiến nghị|Đề xuất|Mong|Rất mong|Kính mong|Trân trọng đề nghị'],
      B: [
        'Sở GDĐT|Sở GD&ĐT|Sở Giáo dục và Đào tạo',
        'UBND quận|Ủy ban nhân dân quận',
        'UBND thành phố|Ủy ban nhân dân thành phố|UBND TP',
        'Bộ GDĐT|Bộ Giáo dục và Đào tạo',
        'Công an thành phố|CA thành phố',
      ],
      V: ['|quan tâm|quan tâm, tạo điều kiện|tạo điều kiện'],
      O: [
        'hỗ trợ kinh phí mua phần mềm|hỗ trợ nguồn kinh phí mua phần mềm|hỗ trợ kinh phí để mua phần mềm',
        'mở lớp tập huấn cho giáo viên|tổ chức lớp tập huấn cho GV|mở các lớp tập huấn cho đội ngũ giáo viên',
        'cung cấp tài liệu tuyên truyền|cung cấp các tài liệu tuyên truyền|cấp tài liệu tuyên truyền',
        'bổ sung biên chế tư vấn học đường|bổ sung biên chế TVHĐ',
        'cử báo cáo viên về trường|cử báo cáo viên về các trường',
        'tinh giản biên chế tư vấn học đường',
        'sửa đổi quy định xử phạt|sửa đổi các quy định xử phạt',
      ],
    },
    stances: [['{A} {B} {V} {O}'], ['{B} đã {O}', '{B} đã {O}.'], ['{A} {B} không {O}', '{A} {B} dừng {O}']],
  },
  {
    name: 'often',
    slots: {
      V: [
        'kiểm tra phòng máy|tiến hành kiểm tra phòng máy',
        'họp tổ tư vấn tâm lý|họp tổ tư vấn tâm lí',
        'sao lưu dữ liệu',
        'phát thanh măng non|tổ chức phát thanh măng non',
        'thay mật khẩu wifi|đổi mật khẩu wifi|thay đổi mật khẩu wi-fi',
      ],
      F: [
        '2 lần/năm|mỗi năm 2 lần|2 lần mỗi năm|2 lần một năm|3 lần/năm|mỗi năm 03 lần',
        '2 lần/tháng|mỗi tháng 2 lần|2 lần mỗi tháng|hai lần một tháng',
        'hằng tuần|hàng tuần|mỗi tuần|tuần nào cũng|định kỳ hằng tuần',
        'hằng tháng|hàng tháng|mỗi tháng|định kỳ hằng tháng|định kì hàng tháng',
        'đột xuất|một cách đột xuất',
      ],
    },
    stances: [
      ['{V} {F}', 'Đã {V} {F}', 'Nhà trường {V} {F}'],
      ['Chưa {V} {F}', 'Không {V} {F}'],
      ['Cần {V} {F}', 'Đề nghị {V} {F}'],
    ],
  },
  {
    name: 'list',
    slots: {
      V: ['trang bị', 'sửa chữa', 'mượn'],
      L: [
        'máy tính, camera, loa|camera, loa và máy tính|loa, máy tính, camera|máy tính, camera cùng loa|máy tính; camera; loa',
        'máy tính và camera|camera và máy tính|camera, máy tính|máy tính, camera',
        'loa, máy in và máy chiếu|máy in, máy chiếu, loa',
        'camera hoặc máy tính|camera hay máy tính',
      ],
      T: ['cho phòng Tin học|cho phòng tin học', 'cho phòng tư vấn|cho phòng tư vấn', 'cho lớp học|cho các lớp học'],
    },
    stances: [['{V} {L} {T}', 'Đã {V} {L} {T}', 'Nhà trường {V} {L} {T}'], ['Chưa {V} {L} {T}']],
  },
  {
    name: 'own name',
    slots: {
      U: units,
      V: [
        'tổ chức # buổi ngoại khóa|tổ chức được # buổi ngoại khoá|đã tổ chức # buổi ngoại khóa',
        'ban hành kế hoạch phòng, chống bắt nạt trực tuyến|ban hành KH phòng chống bắt nạt trực tuyến|đã ban hành kế hoạch phòng, chống bắt nạt online',
        'phối hợp với công an tổ chức # buổi nói chuyện|phối hợp công an tổ chức # buổi nói chuyện|đã phối hợp cùng CA tổ chức # buổi nói chuyện',
        'giải thể # nhóm mạng xã hội|giải thể # nhóm MXH',
        'cấp tài khoản học tập cho # học sinh|cấp tài khoản học tập cho # HS',
        'thu hồi tài khoản học tập của # học sinh|thu hồi tài khoản học tập của # HS',
      ],
    },
    stances: [['{U} {V}', '{U} {V} .'], ['{U} chưa {V}'], ['Phối hợp với {U} {V}']],
  },
  {
    name: 'when',
    slots: {
      V: [
        'tổ chức ngày hội Internet an toàn',
        'phát động cuộc thi vẽ tranh|phát động thi vẽ tranh',
        'khảo sát kỹ năng số của học sinh|khảo sát kĩ năng số của HS|khảo sát về kỹ năng số của học sinh',
      ],
      T: [
        'tháng 3/2024|T3/2024|tháng 3 năm 2024|tháng 03/2024',
        'tháng 3/2023|T3/2023|tháng 3 năm 2023',
        'học kỳ I|học kỳ 1|HK1|HKI|học kì I',
        'học kỳ II|học kỳ 2|HK2|HKII',
        'ngày 26/3/2024|ngày 26/03/2024|26/3/2024',
        'năm học 2023-2024|năm học 2023 - 2024|NH 2023-2024',
      ],
    },
    stances: [
      ['{V} {T}', 'Đã {V} trong {T}', 'Trong {T}, nhà trường {V}', 'Nhà trường {V} vào {T}'],
      ['Chưa {V} trong {T}'],
      ['Sẽ {V} vào {T}'],
    ],
  },
  {
    name: 'none',
    slots: {
      N: [
        'vụ việc|vụ việc nào',
        'trường hợp vi phạm|trường hợp vi phạm nào',
        'học sinh bị bắt nạt trên mạng|HS nào bị bắt nạt trên mạng|HS bị bắt nạt trên mạng',
      ],
      T: ['trong kỳ|trong kì|trong kỳ báo cáo', 'năm 2024|trong năm 2024', 'trong giai đoạn 2021-2024|giai đoạn 2021-2024'],
    },
    stances: [
      ['{T} không có {N}', 'Không có {N} {T}', '{T} đơn vị không có {N}'],
      ['{T} có {N}', 'Có {N} {T}'],
      ['{T} không thống kê {N}'],
    ],
  },
];

/** Each sentence in other words twice, with one sense changed, and in another stance. */
export function makeRewordings(perFamily = 60): readonly Pair[] {
  return makeFamilyPairs(families, perFamily);
}
