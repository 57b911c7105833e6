/** What headings of offices' reports speak of, in whatever words; the questions of a form speak of the same. */

import { dictionary } from '../../lib/dictionary.ts';

export type HeadingIdea =
  | 'situation'
  | 'plan'
  | 'steering'
  | 'contact'
  | 'complaints'
  | 'cases'
  | 'money'
  | 'targets'
  | 'legal'
  | 'teaching'
  | 'technology'
  | 'people'
  | 'abroad'
  | 'reward'
  | 'difficulties'
  | 'proposals'
  | 'assessment'
  | 'tasks';

/** The first that a heading has is its idea, those of the end first. */
export const headingIdeas: readonly (readonly [HeadingIdea, readonly string[]])[] = (
  [
    [
      'difficulties',
      'khó khăn|vướng mắc|tồn tại|hạn chế|bất cập|trở ngại|nguyên nhân|chưa làm được|chưa đạt|tồn đọng|yếu kém|khuyết điểm|nhược điểm|thách thức|rào cản|thiếu sót|mặt yếu|chưa được|điểm nghẽn|vướng|trăn trở|băn khoăn|cản trở|chỗ khó|cái khó|điều khó|chưa tốt|còn thiếu|còn yếu',
    ],
    ['proposals', 'kiến nghị|đề xuất|đề nghị|nguyện vọng|mong muốn|mong|xin|ý kiến với|ý kiến gửi|hiến kế|đề đạt|cần hỗ trợ|cần giúp'],
    ['reward', 'thi đua|khen thưởng|biểu dương'],
    [
      'plan',
      'phương hướng|thời gian tới|giai đoạn tới|kế hoạch tiếp theo|nhiệm vụ tiếp theo|kế hoạch năm|nhiệm vụ năm|trọng tâm năm|năm tới',
    ],
    ['targets', 'mục tiêu|chỉ tiêu'],
    [
      'assessment',
      'đánh giá|nhận xét|ưu điểm|mặt được|mặt mạnh|mặt làm được|điều làm được|hiệu quả|tác động của|tác động tích cực|nổi bật|bài học|điểm mạnh|chuyển biến|nhìn chung|kết luận|tích cực|tự chấm|nhìn lại|tự nhận|cảm nhận|tự soi|nhận định',
    ],
    ['abroad', 'quốc tế|nước ngoài|phi chính phủ|đối ngoại|ngoài nước'],
    ['money', 'kinh phí|ngân sách|tài chính|nguồn lực|nguồn chi|chi phí|tiền'],
    [
      'legal',
      'pháp lý|thể chế|quy định|quy chế|nội quy|pháp chế|quy tắc|quy ước|hương ước|xây dựng văn bản|văn bản nội bộ|nội bộ|cam kết|khuôn khổ',
    ],
    [
      'technology',
      'kỹ thuật|công nghệ|phần mềm|hạ tầng|an toàn mạng|an ninh mạng|chuyển đổi số|thiết bị|mạng nội bộ|cơ sở vật chất|hệ thống mạng|wifi|phòng máy|máy móc|đường truyền',
    ],
    [
      'teaching',
      'tuyên truyền|truyền thông|giáo dục kỹ năng|công tác giáo dục|phổ biến|nâng cao nhận thức|kỹ năng|vận động|ngoại khóa|học đường|nhận thức|giáo dục học sinh|dạy|giảng dạy|phát thanh',
    ],
    [
      'people',
      'cơ cấu tổ chức|bộ máy|nhân sự|đội ngũ|cán bộ|tập huấn|bồi dưỡng|năng lực|kiện toàn|phối hợp|kiểm tra|giám sát|con người|nhân lực|lực lượng|liên ngành',
    ],
    ['contact', 'đầu mối|người phụ trách|bộ phận phụ trách|người theo dõi|ai làm|ai phụ trách|ai theo dõi'],
    [
      'complaints',
      'phản ánh|thắc mắc|đường dây nóng|hòm thư|hộp thư|tiếp công dân|kiến nghị của người dân|kênh|lắng nghe|nghe học sinh|báo tin|góp ý|hỏi đáp',
    ],
    ['cases', 'vụ việc|số vụ|vụ xâm hại|xâm hại|nạn nhân|vi phạm|trẻ em được hỗ trợ'],
    [
      'steering',
      'chỉ đạo|lãnh đạo|điều hành|quán triệt|công tác triển khai|tổ chức triển khai|ban hành|văn bản|kế hoạch|phân công|thông tin chung|công tác chung',
    ],
    ['tasks', 'nhiệm vụ|giải pháp|biện pháp|hoạt động|việc đã làm|đã làm|làm được gì|nội dung thực hiện|mặt công tác|kết quả cụ thể'],
    ['situation', 'tình hình|đặc điểm|bối cảnh|khái quát|thực trạng|đặc thù'],
  ] as const
).map(([idea, words]) => [idea, words.split('|')]);

/** A heading of one or two words that say too little inside a longer one. */
export const wholeHeadings: Readonly<Record<string, HeadingIdea>> = dictionary({
  ...{
    'cái được': 'assessment',
    'mặt được': 'assessment',
    được: 'assessment',
    tốt: 'assessment',
    'đã được': 'assessment',
    'làm được': 'assessment',
    mạnh: 'assessment',
  },
  ...{ yếu: 'difficulties', khó: 'difficulties', thiếu: 'difficulties', chưa: 'difficulties' },
  ...{ 'tổ chức': 'people', 'nhân sự': 'people', 'máy tính': 'technology', mạng: 'technology', luật: 'legal' },
  ...{ cần: 'proposals', 'việc chung': 'steering' },
  ...{ 'giáo dục': 'teaching', 'nhóm giáo dục': 'teaching', 'về giáo dục': 'teaching' },
  ...{ 'nhóm tổ chức': 'people', 'về tổ chức': 'people', 'phụ trách': 'contact', 'theo dõi': 'contact' },
});

/** Words of headings and questions that tell none from another. */
export const emptyWords: ReadonlySet<string> = new Set(
  'các của và về trong trên cho với được đã có thực hiện kết quả công tác tình hình nội dung việc đối từng những một số ở theo do làm đề ra quá trình'.split(
    ' ',
  ),
);

/** Between the parts of a label. */
export const betweenParts = /[,;]| và /;
