/** That there was no money at all; "chưa có kinh phí riêng", "chưa đủ kinh phí" is another matter. */
const given = '(?:bố trí|cấp|phân bổ|giao|hỗ trợ|chi|dành)';
const forWhat =
  '(?:cho|để thực hiện|để triển khai|thực hiện|triển khai) (?:các |những )?(?:nhiệm vụ|công tác|hoạt động|nội dung|việc|chương trình|kế hoạch)(?: (?:này|trên|nêu trên|830))?';

export const deniesMoney = new RegExp(
  `^[^\\p{L}]*(?:(?:nhà trường|đơn vị|trường|phòng|chúng tôi|hiện nay|đến nay|hiện tại|hiện|vẫn|còn)[, ]*)*(?:không|chưa)(?: (?:được|có|hề|thể))* (?:${given} )?(?:nguồn )?kinh phí(?: (?:nào|gì))?(?: ${forWhat})?[ .]*$`,
  'iu',
);
