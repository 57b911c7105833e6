/** How headings ask what a report ends with: how it went, what is hard, what is proposed to whom. */

export const asksAssessment = /đánh giá|nhận xét|kết quả nổi bật|ưu điểm|mặt được/iu;
export const asksDifficulties = /khó khăn|vướng mắc|tồn tại|hạn chế|(?<!(?:kiến nghị|đề xuất|đề nghị|nguyện vọng)[^,;]*)chưa được/iu;
/** Difficulties, told from shortcomings ("tồn tại, hạn chế"). */
export const hardFirst = /khó khăn|vướng mắc/iu;
/** Proposals that somebody handled are results. */
const handled = String.raw`(?:giải quyết|xử lý|tiếp nhận|trả lời|thực hiện|tiếp thu|khiếu nại|tố cáo|phản ánh)(?:[\s,]+(?:các|những|và|đơn|thư|đơn thư|ý kiến|phản ánh|khiếu nại|tố cáo))*[\s,]+`;
export const asksProposals = new RegExp(
  String.raw`(?<!${handled})(?:kiến nghị|đề xuất)(?!(?:\s+của\s[^,;]*)?\s+chưa\s)|(?:^|[,;]\s*|\svà\s)(?:các |những |ý kiến )*đề nghị(?=$|[\s,;.:]*$|\s+(?:với|đối với|cấp|sở|ủy ban|ubnd))|nguyện vọng`,
  'iu',
);
/** A heading that begins with proposals, in any section. */
export const opensProposals = /^(?:các |những |một số |ý kiến |nội dung )*(?:kiến nghị|đề xuất|nguyện vọng)(?!\s+(?:đã|được|chưa))/iu;
/** What is to come is no proposal, though its heading may name both. */
export const asksPlans = /phương hướng|nhiệm vụ|giải pháp|kế hoạch|(?:thời gian|năm|kỳ) (?:tới|sau)/iu;
/** The same of one text, which may speak of them otherwise: “Về kinh phí cho nhiệm vụ”. */
export const opensPlans =
  /^(?:về )?(?:các |những |một số )*(?:phương hướng|định hướng|nhiệm vụ|giải pháp|kế hoạch|dự kiến)|^(?!về\s).*(?:thời gian|năm|kỳ) (?:tới|sau)/iu;

/** Who is asked, without a word in front. */
const office =
  /^(?:các )?(?:sở|ủy ban|ubnd|chính phủ|chính quyền|quốc hội|hội đồng nhân dân|hđnd|công an|trung ương|bộ,? ngành|cấp trên|cấp có thẩm quyền)(?=$|[\s,])/iu;
const namedOffice = /^(?:các )?(?:Bộ|Phòng|Ban|Cục|Tổng cục|Hội) \p{Lu}/u;
const isOffice = (name: string) => office.test(name) || namedOffice.test(name);
/** Nothing but words of proposing, and whose proposals they are. */
const wishWords =
  /^(?:(?:các|những|một số|ý kiến|nội dung|đề xuất|kiến nghị|đề nghị|nguyện vọng|và|của (?:các )?(?:đơn vị|địa phương|nhà trường|trường|cơ sở|xã|phường))(?=$|[\s,;])[\s,;]*)*/iu;
const toWhom = /^(?:đối với|với|gửi(?: đến| tới)?|tới|lên)\s+(?=\p{L})/iu;
/** Behind whom: about what. */
const aboutWhat = /\s+(?:về|để|nhằm|trong|liên quan đến)\s.*$/iu;

/** "Kiến nghị với Sở" → "Sở", "Với Ủy ban nhân dân tỉnh" → "Ủy ban nhân dân tỉnh"; '' where nobody is named. */
export function addresseeOf(heading: string): string {
  const plain = heading.replace(/\s*\([^()]*\)/g, '').replace(/[\s:;,.…]+$/, '');
  const rest = plain.slice(wishWords.exec(plain)?.[0].length ?? 0);
  const name = rest.replace(toWhom, '').replace(aboutWhat, '').trim();
  return toWhom.test(rest) || isOffice(name) ? name : '';
}
