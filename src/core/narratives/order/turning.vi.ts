/** Words by which a sentence is turned: from passive to active, a state from the front to the end. */
import { listed } from '../../lib/listed.ts';

/** Between what is acted on and "được": they go before the act. */
export const beforePassive: ReadonlySet<string> = new Set(
  listed('không|chưa|sẽ|đang|cần|nên|phải|vẫn|mới|luôn|thường xuyên|kịp thời|từng bước'),
);

/** People and bodies: done for them, not with them. */
export const people: ReadonlySet<string> = new Set(
  listed(`
  học sinh|giáo viên|phụ huynh|cán bộ|nhân viên|trẻ em|giáo viên chủ nhiệm|đoàn viên|thanh niên|
  con|người dân|cán bộ quản lý|đội viên|em|trẻ
`),
);

/** Acts whose object is who gets it: "giáo viên được tập huấn" is "tập huấn cho giáo viên". */
export const actsForPeople: ReadonlySet<string> = new Set(
  listed(`
  tập huấn|bồi dưỡng|hướng dẫn|hỗ trợ|trang bị|tuyên truyền|tư vấn|tham vấn|giáo dục|phổ biến|
  cấp|cung cấp|đào tạo|giới thiệu|cấp phát|phát|tổ chức
`),
);

/** Acts next to those that begin a clause: they may be turned from passive to active. */
export const turnedActs: ReadonlySet<string> = new Set(
  listed(
    'đưa|tăng cường|đẩy mạnh|thực hiện|triển khai|cấp|nâng cao|chú trọng|quan tâm|thanh lý|sửa chữa|cải thiện|củng cố|giao|mở rộng|phát huy|gắn',
  ),
);

/** What somebody lacks or how something is; told of what is before them. */
export const statesToldLast: ReadonlySet<string> = new Set(
  listed('thiếu|hạn chế|yếu|kém|không đủ|khó khăn|không đồng đều|chậm|mỏng|lúng túng|sơ sài'),
);

/** States that may be told before what they are told of. */
export const frontStates: ReadonlySet<string> = new Set(listed('thiếu|không đủ'));

/** Before a state they say how strongly. */
export const beforeStates: ReadonlySet<string> = new Set(listed('còn|vẫn|vẫn còn|nhiều|gặp'));

/** What a person has more or less of. */
export const attributes: ReadonlySet<string> = new Set(
  listed(`
  nhận thức|kỹ năng|ý thức|trình độ|năng lực|kinh nghiệm|hiểu biết|thời gian|trách nhiệm|quan tâm|
  sự quan tâm|kiến thức|nghiệp vụ|điều kiện|kỹ năng số|thói quen|chuyên môn
`),
);

/** What people do that others watch over: "việc sử dụng mạng của con" is "việc con sử dụng mạng". */
export const uses: ReadonlySet<string> = new Set(listed('sử dụng|dùng|chơi|truy cập|tham gia|xem|đăng|học|lên mạng'));

/** Asked of a body, these say no more than what is asked. */
export const politeVerbs: ReadonlySet<string> = new Set(listed('quan tâm|tạo điều kiện|xem xét'));

/** With whom something is done, where "với" is left out. */
export const partners: ReadonlySet<string> = new Set(
  listed(`
  công an|đoàn thanh niên|hội|ban|ubnd|phụ huynh|gia đình|chính quyền|trạm|trung tâm|viettel|vnpt|
  liên đội|tổ|đoàn|mặt trận|ban đại diện phụ huynh|các ngành|phòng
`),
);

/** After a time told in front, these begin what is said. */
export const statements: ReadonlySet<string> = new Set(listed('không có|không|chưa|có|phát sinh|thiếu|sẽ|đang|không phát sinh'));
