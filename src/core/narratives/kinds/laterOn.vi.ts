/** What a wish says besides: that something is not done, or is done later. */

/** "Không tổ chức vào cuối tuần": asks that something is not done. */
export const asksNot =
  /^[^\p{L}]*(?:(?:kính|xin|rất|trân trọng) )*(?:đề nghị|đề xuất|kiến nghị|mong muốn|mong)?(?: \p{L}+){0,4}? ?(?<!\p{L})(?:không(?! gian)|đừng|ngừng|bớt|miễn|thôi)(?!\p{L})/iu;

/** What is to come, said behind another verb: "các trường đăng ký sẽ tổ chức". */
export const laterOn =
  /^(?:(?!(?<!\p{L})(?:để|nhằm|rằng|nếu|khi|là|biết|cam kết|vì|do|đã)(?!\p{L})).)*(?<!\p{L})(?:sẽ|(?:lên|có|xây dựng) kế hoạch tổ chức|dự kiến|dự định)(?!\p{L})/u;
