/** Names of the form's tabs that the sample is typed into, and the words it types. */

export const registryTabName = 'Đơn vị';
export const answersTabName = 'Số liệu';
export const establishmentsTabName = 'BTC 1 Cơ sở';
export const childrenTabName = 'BTC 2 Trẻ em';
export const offendersTabName = 'BTC 3 Vi phạm';
export const trackingTabName = 'Theo dõi';
export const logTabName = 'Nhật ký';
export const settingsTabName = 'Cấu hình';

/** Stands in every tab that people read, never in a unit's own cells. */
export const illustration = 'SỐ LIỆU MINH HỌA: tên đơn vị là tên công khai, mọi con số, tên người và câu chữ đều do máy sinh ra';

export const yesWord = 'Có';
export const noneWord = 'không phát sinh';
export const sources = ['bản thân trẻ em', 'người thân', 'cộng đồng xã hội'] as const;
export const offenderKinds = ['tổ chức', 'cá nhân'] as const;

/** Nouns that hands put after a number. */
export const nouns = {
  sessions: 'buổi',
  people: 'lượt',
  documents: 'văn bản',
  solutions: 'giải pháp',
  cases: 'vụ',
  times: 'lần',
  activities: 'hoạt động',
} as const;
export const million = 'triệu đồng';

export const supportForms = [
  'Tư vấn tâm lý, phối hợp gia đình ổn định việc học tập.',
  'Phối hợp công an gỡ bỏ nội dung, tư vấn tâm lý cho học sinh.',
  'Chuyển Trung tâm công tác xã hội hỗ trợ; nhà trường theo dõi.',
] as const;
export const handlingForms = [
  'Nhắc nhở, lập biên bản, yêu cầu gỡ nội dung.',
  'Xử phạt vi phạm hành chính.',
  'Chuyển cơ quan công an xử lý theo quy định.',
] as const;

/** The contact and the signature. */
export const posts = {
  office: ['Phó Trưởng phòng', 'Chuyên viên'],
  school: ['Phó Hiệu trưởng', 'Bí thư Đoàn trường'],
  centre: ['Phó Giám đốc', 'Giáo viên'],
  attached: ['Phó Hiệu trưởng', 'Giáo viên'],
  department: ['Phó Trưởng phòng', 'Chuyên viên'],
} as const;
