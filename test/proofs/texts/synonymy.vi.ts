/** Labelled pairs from synonyms, free order, small words and adverbs, drawn by lot. Số liệu minh họa. */
import { type Family, makeFamilyPairs } from './families.ts';
import type { Pair } from './pair.ts';

const people = [
  'học sinh|HS|các em học sinh',
  'giáo viên|GV|đội ngũ giáo viên|các thầy cô giáo',
  'cha mẹ học sinh|phụ huynh|CMHS|bố mẹ học sinh',
  'cán bộ quản lý|CBQL|đội ngũ cán bộ quản lý',
  'đoàn viên thanh niên|đoàn viên, thanh niên|ĐVTN',
  'giáo viên chủ nhiệm|GVCN',
];

const topics = [
  'an toàn trên không gian mạng|an toàn trên môi trường mạng|an toàn trên mạng|an toàn khi tham gia mạng',
  'phòng, chống bắt nạt trực tuyến|phòng tránh bắt nạt trên mạng|phòng ngừa bắt nạt qua mạng',
  'nhận diện tin giả|nhận biết tin giả|cách nhận diện tin giả',
  'bảo vệ dữ liệu cá nhân|bảo vệ thông tin cá nhân|bảo mật thông tin cá nhân',
  'phòng chống lừa đảo trên mạng|phòng tránh lừa đảo trực tuyến|phòng, chống lừa đảo qua mạng',
  'Luật An ninh mạng',
  'Luật Trẻ em',
  'kỹ năng số|kĩ năng số|các kỹ năng số',
];

const families: readonly Family[] = [
  {
    name: 'assign',
    slots: {
      V: ['phân công|giao|giao nhiệm vụ cho|cử|bố trí', 'thôi giao|không phân công'],
      W: [
        'đồng chí Phó Hiệu trưởng|Phó Hiệu trưởng|đ/c Phó hiệu trưởng|01 Phó Hiệu trưởng',
        'Tổng phụ trách Đội|giáo viên Tổng phụ trách Đội|đồng chí Tổng phụ trách Đội|TPT Đội',
        'Bí thư Đoàn trường|đồng chí Bí thư Đoàn trường|đ/c Bí thư đoàn trường',
        'giáo viên Tin học|GV Tin học|đồng chí giáo viên Tin học',
      ],
      R: [
        'phụ trách công tác bảo vệ trẻ em trên môi trường mạng|phụ trách công tác BVTE trên không gian mạng|chịu trách nhiệm về công tác bảo vệ trẻ em trên mạng|phụ trách bảo vệ trẻ em trên môi trường mạng',
        'làm đầu mối theo dõi|là đầu mối theo dõi|làm đầu mối',
        'quản trị website của trường|quản trị trang web nhà trường|quản lý trang thông tin điện tử của trường',
      ],
    },
    stances: [
      ['{V} {W} {R}', 'Đã {V} {W} {R}', 'Nhà trường {V} {W} {R}', 'Trường đã {V} {W} {R}'],
      ['Sẽ {V} {W} {R}'],
      ['Chưa {V} {W} {R}'],
    ],
  },
  {
    name: 'supply',
    slots: {
      A: ['Đề nghị|Đề xuất|Kiến nghị|Xin|Kính mong|Mong muốn'],
      B: ['Sở GDĐT|Sở Giáo dục và Đào tạo|Sở GD&ĐT', 'UBND quận|Ủy ban nhân dân quận', 'UBND thành phố|UBND TP', 'cấp trên|các cấp'],
      V: ['cung cấp|cấp|hỗ trợ|cấp phát', 'rà soát|kiểm tra lại|rà soát lại', 'thu gọn|giảm bớt'],
      O: [
        'tài liệu tuyên truyền|các tài liệu tuyên truyền|tài liệu phục vụ tuyên truyền',
        'máy tính cho phòng Tin học|máy vi tính cho phòng Tin|máy tính phòng tin học',
        'phần mềm lọc nội dung|các phần mềm lọc nội dung',
        'kinh phí cho công tác này|nguồn kinh phí cho công tác này',
        'bộ tài liệu dùng chung cho cấp THCS|bộ tài liệu dùng chung cấp THCS',
      ],
    },
    stances: [['{A} {B} {V} {O}', '{A} {B} quan tâm {V} {O}', '{A} {B} tiếp tục {V} {O}'], ['{B} đã {V} {O}'], ['{A} {B} không {V} {O}']],
  },
  {
    name: 'teach',
    slots: {
      V: [
        'tuyên truyền|phổ biến|truyền thông|tuyên truyền, phổ biến',
        'tập huấn|bồi dưỡng|tập huấn, bồi dưỡng',
        'khảo sát|tổ chức khảo sát',
        'kiểm tra|tiến hành kiểm tra',
      ],
      W: people,
      T: topics,
      F: ['thường xuyên|một cách thường xuyên|', 'hằng tháng|mỗi tháng|hàng tháng', 'đột xuất'],
    },
    stances: [
      [
        '{F} {V} {T} cho {W}',
        '{V} cho {W} về {T} {F}',
        '{V} {F} về {T} cho {W}',
        'Nhà trường {F} {V} {T} tới {W}',
        'Đã {V} {T} đến {W} {F}',
      ],
      ['{W} {F} {V} {T}'],
      ['Chưa {V} {T} cho {W} {F}', '{F} chưa {V} cho {W} về {T}'],
      ['Đề nghị {V} {T} cho {W} {F}'],
    ],
  },
  {
    name: 'through',
    slots: {
      V: [
        'tuyên truyền|phổ biến',
        'tiếp nhận phản ánh|tiếp nhận thông tin phản ánh|tiếp nhận ý kiến phản ánh',
        'trao đổi thông tin|trao đổi',
      ],
      W: ['của học sinh|của HS|từ học sinh', 'của phụ huynh|của CMHS|từ cha mẹ học sinh'],
      M: [
        'qua hòm thư góp ý|thông qua hòm thư góp ý|bằng hòm thư góp ý|qua hộp thư góp ý',
        'qua nhóm Zalo lớp|thông qua nhóm Zalo của lớp|trên nhóm Zalo lớp|qua các nhóm zalo lớp',
        'qua fanpage nhà trường|trên fanpage của trường|trên trang Facebook nhà trường|qua trang fanpage của nhà trường',
        'qua loa phát thanh|trên loa phát thanh|bằng loa phát thanh|qua hệ thống loa truyền thanh',
        'tại buổi chào cờ|trong giờ chào cờ|vào các buổi chào cờ|trong tiết chào cờ',
      ],
    },
    stances: [
      ['{V} {W} {M}', 'Đã {V} {W} {M}', '{M}, nhà trường {V} {W}', 'Nhà trường {V} {W} {M}'],
      ['Không {V} {W} {M}'],
      ['Cần {V} {W} {M}'],
    ],
  },
  {
    name: 'hard',
    slots: {
      S: ['khó kiểm soát|khó quản lý|rất khó kiểm soát|khó quản lí', 'dễ kiểm soát|dễ quản lý'],
      W: ['học sinh|HS|các em học sinh', 'con|con em', 'giáo viên|GV'],
      V: [
        'dùng điện thoại|sử dụng điện thoại|sử dụng điện thoại di động|dùng điện thoại thông minh',
        'chơi game|chơi trò chơi điện tử|chơi game online',
        'truy cập mạng|truy cập Internet|vào mạng',
      ],
      P: ['ở nhà|tại nhà|tại gia đình', 'ngoài giờ học|ngoài giờ lên lớp', 'trong giờ học|trong giờ lên lớp'],
    },
    stances: [
      [
        'Nhà trường {S} việc {W} {V} {P}',
        '{W} {V} {P}, nhà trường {S}',
        '{W} {V} {P} nên nhà trường {S}',
        '{S} việc {W} {V} {P}',
        'Việc {W} {V} {P} {S}',
        '{W} {V} {P} {S}',
        'Nhà trường {S} việc {V} của {W} {P}',
      ],
      ['Phụ huynh {S} việc {W} {V} {P}'],
      ['Nhà trường không {S} việc {W} {V} {P}'],
    ],
  },
  {
    name: 'no money',
    slots: {
      K: [
        'kinh phí riêng|nguồn kinh phí riêng',
        'cán bộ chuyên trách|nhân viên chuyên trách',
        'tài liệu hướng dẫn|tài liệu hướng dẫn cụ thể',
        'phòng tư vấn riêng|phòng tư vấn tâm lý riêng',
      ],
      N: [
        'công tác bảo vệ trẻ em trên môi trường mạng|công tác bảo vệ trẻ em trên không gian mạng|công tác BVTE trên mạng|bảo vệ trẻ em trên môi trường mạng',
        'công tác tuyên truyền|hoạt động tuyên truyền|tuyên truyền',
        'công tác tư vấn tâm lý|hoạt động tư vấn tâm lí|công tác tư vấn tâm lí',
      ],
    },
    stances: [
      [
        'Chưa có {K} cho {N}',
        'Nhà trường chưa có {K} cho {N}',
        '{N} chưa có {K}',
        'Chưa bố trí được {K} cho {N}',
        'Không có {K} cho {N}',
        'Hiện chưa có {K} cho {N}',
      ],
      ['Đã có {K} cho {N}', '{N} có {K}'],
      ['{N} chưa tốt'],
      ['Đề nghị bố trí {K} cho {N}'],
    ],
  },
  {
    name: 'counts',
    slots: {
      V: [
        'tổ chức # buổi nói chuyện chuyên đề|# buổi nói chuyện chuyên đề|tổ chức nói chuyện chuyên đề # buổi|tổ chức được # buổi nói chuyện chuyên đề',
        'tổ chức # lần sinh hoạt dưới cờ|tổ chức sinh hoạt dưới cờ # lần|sinh hoạt dưới cờ # lần',
        'tổ chức # cuộc thi trực tuyến|tổ chức # cuộc thi online|mở # cuộc thi trực tuyến',
        'tổ chức # hội thảo|mở # hội thảo|tổ chức được # hội thảo',
        'hủy # buổi tọa đàm|huỷ # buổi toạ đàm',
      ],
      T: topics,
      N: [
        'cho # học sinh|với # học sinh tham gia|, # học sinh tham gia|thu hút # học sinh tham gia|, thu hút # HS tham dự|với sự tham gia của # học sinh|có # học sinh tham dự',
        'cho # lượt phụ huynh|với # lượt phụ huynh tham gia|, # lượt CMHS tham dự|thu hút # lượt cha mẹ học sinh tham gia',
        'cho # giáo viên|, # giáo viên tham gia|với # GV tham dự',
      ],
    },
    stances: [
      ['{V} về {T} {N}', 'Đã {V} về {T} {N}', 'Nhà trường {V} về {T} {N}'],
      ['Dự kiến {V} về {T} {N}', 'Sẽ {V} về {T} {N}'],
    ],
  },
  {
    name: 'install',
    slots: {
      V: ['cài đặt|cài', 'gỡ bỏ|gỡ|xóa', 'gia hạn|mua gia hạn'],
      O: [
        'phần mềm diệt virus bản quyền|phần mềm diệt virus có bản quyền|phần mềm chống virus bản quyền',
        'phần mềm quản lý phòng máy|phần mềm quản lý phòng máy tính',
        'ứng dụng quản lý thời gian|phần mềm quản lý thời gian|ứng dụng quản lý thời gian sử dụng mạng',
        'công cụ lọc nội dung xấu độc|phần mềm lọc nội dung xấu, độc|công cụ lọc nội dung xấu',
      ],
      P: [
        'cho # máy tính|trên # máy tính|vào # máy tính|cho # máy',
        'trên thiết bị của con|trên máy của con|trên điện thoại của con em|vào thiết bị của con',
      ],
    },
    stances: [
      ['{V} {O} {P}', 'Đã {V} {O} {P}', 'Nhà trường {V} {O} {P}', '{V} được {O} {P}'],
      ['Chưa {V} {O} {P}', '{O} chưa được {V} {P}'],
      ['Cần {V} {O} {P}'],
    ],
  },
  {
    name: 'judged',
    slots: {
      N: ['nhận thức|nhận thức và ý thức|ý thức', 'kỹ năng|kĩ năng', 'trách nhiệm|tinh thần trách nhiệm'],
      W: people,
      S: [
        'được nâng cao|được nâng lên|đã được nâng lên|có chuyển biến rõ rệt|chuyển biến tích cực|được cải thiện|ngày càng được nâng cao',
        'còn hạn chế|còn nhiều hạn chế|hạn chế',
        'chưa đồng đều|không đồng đều|còn chưa đồng đều',
      ],
    },
    stances: [['{N} của {W} {S}', '{N} {W} {S}', '{N} của {W} trong trường {S}'], ['{N} của {W} giảm sút']],
  },
  {
    name: 'together',
    slots: {
      W: [
        'gia đình|phụ huynh|cha mẹ học sinh|CMHS',
        'công an|cơ quan công an|lực lượng công an|CA',
        'Đoàn Thanh niên|Đoàn TN|ĐTN',
        'chính quyền địa phương|chính quyền',
      ],
      S: ['chặt chẽ', 'thường xuyên', 'chưa chặt chẽ|thiếu chặt chẽ|không chặt chẽ', 'hiệu quả|có hiệu quả|đạt hiệu quả'],
    },
    stances: [
      [
        'Công tác phối hợp giữa nhà trường và {W} {S}',
        'Phối hợp giữa nhà trường với {W} {S}',
        'Công tác phối hợp giữa nhà trường với {W} {S}',
        'Nhà trường và {W} phối hợp {S}',
        'Nhà trường phối hợp với {W} {S}',
        'Sự phối hợp giữa {W} và nhà trường {S}',
      ],
      ['Công tác phối hợp giữa nhà trường và {W} tốt hơn trước'],
      ['{W} chỉ đạo nhà trường {S}'],
    ],
  },
  {
    name: 'rules',
    slots: {
      V: ['xây dựng|soạn thảo', 'ban hành|ra', 'sửa đổi|điều chỉnh'],
      O: [
        'quy tắc ứng xử trên mạng xã hội|quy tắc ứng xử trên MXH|bộ quy tắc ứng xử trên mạng xã hội',
        'nội quy sử dụng điện thoại|quy định sử dụng điện thoại|nội quy về sử dụng điện thoại',
        'quy chế phối hợp|quy chế về phối hợp',
        'quy trình tiếp nhận thông tin|quy trình tiếp nhận và xử lý thông tin',
      ],
      P: [
        'trong nhà trường|của nhà trường|tại trường|',
        'trong học sinh|cho học sinh|đối với học sinh',
        'trong giáo viên|cho giáo viên|đối với giáo viên',
      ],
    },
    stances: [
      ['{V} {O} {P}', 'Nhà trường {V} {O} {P}', 'Đã {V} {O} {P}', 'Nhà trường đã {V} {O} {P}'],
      ['Đang {V} {O} {P}'],
      ['Chưa {V} {O} {P}'],
    ],
  },
  {
    name: 'attach',
    slots: {
      V: ['dán|đặt|bố trí', 'treo|treo các'],
      O: ['mã QR|mã QR-code', 'băng rôn|băng-rôn', 'áp phích|pa nô, áp phích', 'bảng nội quy|nội quy'],
      G: [
        'để tiếp nhận phản ánh|tiếp nhận phản ánh|nhằm tiếp nhận phản ánh',
        'để tuyên truyền Luật Trẻ em|tuyên truyền Luật Trẻ em|tuyên truyền về Luật Trẻ em',
      ],
      P: [
        'tại # lớp học|ở # lớp học|trong # lớp học|tại # phòng học',
        'trước cổng trường|ở cổng trường|tại cổng trường',
        'tại sân trường|ở sân trường|trong sân trường',
      ],
    },
    stances: [
      ['{V} {O} {G} {P}', 'Đã {V} {O} {G} {P}', '{V} {O} {P} {G}', 'Nhà trường {V} {O} {G} {P}'],
      ['Chưa {V} {O} {G} {P}'],
      ['Đề nghị {V} {O} {G} {P}'],
    ],
  },
  {
    name: 'no accents',
    slots: {
      V: [
        'Tổ chức # buổi tuyên truyền|To chuc # buoi tuyen truyen',
        'Lập # đường dây nóng|Lap # duong day nong',
        'Chưa có kinh phí|Chua co kinh phi',
        'Phát # tờ rơi|Phat # to roi',
      ],
      T: ['|'],
    },
    stances: [['{V}', '{V}.']],
  },
];

export function makeSynonymyPairs(perFamily = 60): readonly Pair[] {
  return makeFamilyPairs(families, perFamily);
}
