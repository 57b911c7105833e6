/** What only those around know somebody by: where the house stands, a hidden number, a passport, a grade of a school. */
import { pattern } from '../../text/letters.ts';

/** "nhà thứ ba từ cuối làng", "căn thứ hai sau chùa", "nhà ngay sau UBND xã". */
const houseByPlace = pattern(
  'iu',
)`(?<!\p{L})(?:nhà|căn|căn nhà|phòng trọ|dãy trọ)(?: (?:em|cháu|bé|nạn nhân|nó|ông bà))?(?: (?:ở|là|nằm|ngay|căn))* ?(?:thứ (?:nhất|hai|ba|tư|năm|\d)(?!\p{L})[^.;]{0,12}(?:từ|tính từ|sau|trước|cạnh|bên|dãy|đầu|cuối)|(?:đầu|cuối|giữa) (?:làng|xóm|thôn|ngõ|ngách|hẻm|phố|dãy|đường|bản|ấp|khu)|(?:sau|trước|cạnh|sát|gần|bên|đối diện|kế|liền) (?:chợ|chùa|đình|đền|miếu|nhà thờ|cây xăng|bến|cầu|trạm|ubnd|ủy ban|uỷ ban|nhà văn hóa|quán|trường|cổng trường|bưu điện|ao|sông|đê))(?!\p{L})`;
/** "Trẻ sống cùng bà ở sau đình": of one child. */
const livesBeside = pattern(
  'iu',
)`(?<!(?:các|những|nhiều|mọi|hai|\d) )(?<!\p{L})(?:trẻ|em|cháu|bé|nạn nhân|bị hại)(?!\p{L})[^.;]{0,30}(?<!\p{L})(?:sống|ở|trú|ngụ)(?!\p{L})(?: (?:cùng|với|chung với) [^.;,]{1,20}?)?(?: (?:ngay|tại|nhờ|trọ|ở))* (?:sau|trước|cạnh|sát|gần|bên|đối diện|kế|đầu|cuối) (?:chợ|chùa|đình|đền|miếu|nhà thờ|cây xăng|bến|cầu|trạm|ubnd|ủy ban|uỷ ban|nhà văn hóa|bưu điện|ao|sông|đê|làng|xóm|thôn|ngõ)(?!\p{L})`;
/** "Trẻ ở thôn Lương Câu bỏ nhà đi", "Cháu ở trung tâm bảo trợ bị đánh": of one child, and what happened to it. */
const fromSmallPlace = pattern(
  'iu',
)`(?:^|[.;:!?] *[-–+]? *)(?:trẻ|em|cháu|bé|bạn|nạn nhân|nữ sinh|nam sinh)(?: (?:gái|trai|nữ|nam|nhỏ))?(?: (?:đang|hiện|sống))* (?:ở|tại|trú|ngụ|quê|thuộc) (?:tại |trong )?(?:thôn|xóm|ấp|bản|khu|tổ|đội|ngõ|làng|trung tâm bảo trợ|trung tâm công tác xã hội|mái ấm|nhà tình thương|chùa|cô nhi viện)(?!\p{L})[^.;]{0,40}(?<!\p{L})(?:bỏ nhà|bỏ học|mất tích|mang thai|nghiện|tự tử|(?<!(?:thiết|trang|chuẩn|dự|không|tránh) )bị)(?!\p{L})`;
/** "09xx xxx 123", "0912***678", "số đuôi 678". */
const hiddenNumber = pattern(
  'iu',
)`(?<![\p{L}\d])0\d{1,3}[ .-]?(?:\d{0,3}[ .-]?)?(?:[x*•#]{2,}[ .-]?){1,3}\d{0,4}(?![\p{L}\d])|(?<![\p{L}\d])0\d{2,3}[ .-]\d{3}[ .-][x*•#]{3}|(?<!\p{L})(?:số |sđt |sdt |đt )?(?:đuôi|có đuôi|số cuối|3 số cuối|ba số cuối)(?: là)? \d{3,4}(?!\d)`;
const passport = pattern(
  'u',
)`(?<!\p{L})(?:[Hh]ộ chiếu|[Pp]assport|[Gg]iấy thông hành)[^\d.;]{0,20}\d{6,8}|(?<![\p{L}\d])[BCNP]\d{7}(?![\p{L}\d])`;
const plateSaid = pattern('iu')`(?<!\p{L})biển (?:số|xe|kiểm soát)[^\d;.]{0,20}\d{2} ?-? ?[a-zđ]{1,2}\d?[ .-]*\d{3}[. ]?\d{1,3}`;

/** Whether somebody is told by such a trace; never a finding. */
export function tracesOfHome(text: string): boolean {
  if (houseByPlace.test(text) || livesBeside.test(text) || fromSmallPlace.test(text)) return true;
  return /\d/.test(text) && (hiddenNumber.test(text) || passport.test(text) || plateSaid.test(text));
}
