/** Long numbers that may be somebody's: telephones, accounts, identity numbers. */

import { eachMatch } from '../../lib/eachMatch.ts';
import { pattern, startsLetter } from '../../text/letters.ts';
import type { Named } from '../nameRun.vi.ts';
import { pupilNumbers } from './pupilNumbers.vi.ts';

const longNumber = /(?<![\d.,/])(?:\+ ?)?(?:\(\+?\d{1,4}\) ?)?[\dOo](?:[ .\-–()]{0,3}[\dOo]){6,}(?![\d/])/g;
const publicNumber = /^(?:0225\d{7}|84225\d{7}|069\d{7,8}|1800\d{4,6}|1900\d{4,6}|0796863111|0243\d{7,8}|024\d{8})$/;
const accountWord =
  /(?:stk|số tài khoản|so tai khoan|tài khoản|tai khoan|cccd|cmnd|cmt|định danh|dinh danh|sđt|sdt|đt|điện thoại|dien thoai|phone|tel|hotline|mã học sinh|mã hs|mã thẻ|số thẻ|bhyt|bhxh|imei|chuyển khoản|momo)[^\d\n]{0,24}$/iu;
const moneyBehind = pattern('iu')`^ ?(?:đồng|đ(?!\p{L})|vnđ|vnd|₫|triệu|tỷ|nghìn|dong|trieu|ty(?!\p{L})|lượt|người)`;
/** Numbers of papers and of bodies, not of people. */
const codeBefore = pattern(
  'iu',
)`(?<!\p{L})(?:mã số thuế|mst|mã (?:đơn vị|trường|cơ sở|sản phẩm|phiếu|lớp|đề|môn|lô|quan hệ ngân sách|qhns|dự án|bưu chính|vạch)|số (?:phiếu|hóa đơn|hoá đơn|seri|serial|lô|hiệu|thứ tự)|seri|serial|isbn|issn|ip)[^\d;.]{0,24}$`;
const codeBehind =
  /^[ ]?(?:là |thuộc |\()?(?:số thứ tự|mã (?:đơn vị|trường|cơ sở|sản phẩm|phiếu|lớp|đề|lô|số thuế|dự án|vạch)|số (?:phiếu|hóa đơn|hoá đơn|seri|serial|lô|hiệu))/iu;
/** Accounts of bodies: "TK kho bạc 9527.3…", "… của Trường TH …". */
const treasury = pattern('iu')`(?:kho bạc|kbnn|ngân sách nhà nước|tiền gửi)[^\d;.]{0,16}$`;
const bodyBehind = pattern(
  'iu',
)`^[ ,(]{0,2}(?:là )?(?:tài khoản |tk )?(?:của|chủ tài khoản:?) (?:trường|phòng|sở|ubnd|kho bạc|trung tâm|quỹ)(?!\p{L})`;
const moneyBefore = /(?:kinh phí|số tiền|tổng|ngân sách|trị giá|kinh phi|so tien|ngan sach|dự toán)[^\d]{0,30}$/iu;
/** Sums, and the address of a service. */
const money = pattern('giu')`(?<![\d.,])[1-9]\d{0,2}(?:[.,]\d{3})+(?= ?(?:đồng|đ(?!\p{L})|vnđ|vnd|₫|dong))`;
const server = pattern('giu')`(?<!\p{L})(?:\p{L}*dns|máy chủ|server|gateway|modem)[^\d;.]{0,20}\d{1,3}(?:\.\d{1,3}){3}(?!\d)`;
const spoken = pattern(
  'iu',
)`(?:(?<!\p{L})(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|linh|khong|mot|bon|nam|sau|bay|tam|chin)[ ,.-]{1,2}){8,}`;

const digitsAndLetters = pattern('gu')`(?<!\p{L})[\dOoIl]*\d[\dOoIl]*(?!\p{L})`;

/** Nine digits or more, or an account next to its word; money, years and public lines aside. */
export function tracesInNumbers(typedText: string): Named {
  const ofPupil = /\d/.test(typedText) ? pupilNumbers(typedText) : 'none';
  return ofPupil === 'sure' ? ofPupil : longNumbers(typedText, ofPupil);
}

function longNumbers(typedText: string, otherwise: Named): Named {
  if (/\d/.test(typedText) && (someNumber.test(typedText) || serverWord.test(typedText))) {
    const text = digitsMeant(withoutServers(typedText.replace(money, ' ')));
    for (const match of eachMatch(text, longNumber)) {
      const [typed] = match;
      const digits = typed.replace(/[Oo]/g, '0').replace(/\D/g, '');
      const before = text.slice(Math.max(0, match.index - 40), match.index);
      const after = text.slice(match.index + typed.length);
      if (
        (publicNumber.test(digits) && !isHome(digits, text) && !(landline.test(digits) && isPrivate(before, after))) ||
        isFigures(typed) ||
        (startsLetter.test(after) && digits.length < 9)
      )
        continue;
      const isMoney = moneyBehind.test(after) || (moneyBefore.test(before) && /^\d{1,3}(?:\.\d{3})+$/.test(typed));
      if (codeBefore.test(before) || codeBehind.test(after)) continue;
      if (isMoney && !digits.startsWith('0')) continue;
      if (treasury.test(before) || bodyBehind.test(after)) continue;
      if (isMoney && !accountWord.test(before)) return 'possible';
      if (accountWord.test(before) && digits.length >= 6) return 'sure';
      if (digits.length >= 9 && !/^\d{1,3}(?:\.\d{3}){2,}$/.test(typed))
        return /^[\d .–-]+$/.test(typed) && typed.split(/[ –-]+/).length > 5 ? 'possible' : 'sure';
      if (digits.length >= 9) return typed.startsWith('0') ? 'sure' : 'possible';
    }
  }
  return spoken.test(typedText) ? 'possible' : otherwise;
}

const caller = pattern(
  'iu',
)`(?<!\p{L})(?:người gọi|gọi từ|gọi đến từ|cuộc gọi|số của|số nhà|bà nội|bà ngoại|ông nội|ông ngoại|(?<!cha )mẹ|(?<!(?:công|phân|tuyên|ban) )bố(?! (?:trí|cục))|gia đình|nạn nhân|phụ huynh (?:em|cháu)|bác|em|cháu)(?!\p{L})`;
const landline = /^0225/;

/** A number of a house, where somebody called from it. */
const isHome = (digits: string, text: string) =>
  landline.test(digits) && caller.test(text) && !/đường dây nóng|tổng đài|hotline/i.test(text);

/** "gọi PHHS 0225…", "0225… nhà riêng"; "số dành cho phụ huynh: 0225…" is a public line. */
const isPrivate = (before: string, after: string) => privateBefore.test(before) || privateBehind.test(after);
const privateBefore = pattern(
  'iu',
)`(?<!(?:cho|hỗ trợ|tư vấn|với|hỏi|các|đề nghị|mời) )(?<!\p{L})(?:phhs|phụ huynh|cmhs|nhà riêng|máy bàn nhà|điện thoại nhà|đt nhà)(?: (?:hs|học sinh))?(?: qua| theo| số| sđt| đt)* ?:? ?$`;
const privateBehind = pattern(
  'iu',
)`^[ ,(–-]{0,3}(?:số |là số |máy |của )*(?:nhà riêng|máy bàn nhà|phhs|(?:phụ huynh|gia đình) (?:em|cháu|học sinh|hs|bé))(?!\p{L})`;

/** Without addresses of services; asked for cheaply first. */
function withoutServers(text: string): string {
  return serverWord.test(text) ? text.replace(server, ' ') : text;
}

const serverWord = /dns|chủ|server|gateway|modem/i;
/** As many digits as `longNumber` has, or letters that are typed for them: cheap to ask. */
const someNumber = /[\dOoIl](?:[ .\-–()]{0,3}[\dOoIl]){6}/;

/** Reads letters that are typed for digits: "09l2 3O5". */
function digitsMeant(text: string): string {
  return text.replace(digitsAndLetters, (token) => token.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'));
}

/** Years, dates, small counts side by side: "2021 2022 2023", "2021-2025", "15.12.2024". */
function isFigures(typed: string): boolean {
  const parts = typed.split(/[ .\-–()]+/).filter((part) => part !== '');
  const isYear = (part: string) => /^(?:19|20)\d{2}$/.test(part);
  if (parts.some(isYear) && parts.every((part) => isYear(part) || /^[1-9]\d?$/.test(part))) return true;
  if (/^\d{1,2}[.-]\d{1,2}[.-](?:19|20)\d{2}(?: ?[-–] ?\d{1,2}[.-]\d{1,2}[.-](?:19|20)\d{2})?$/.test(typed.trim())) return true;
  return (
    parts.length > 5 &&
    parts.every((part) => part.length < 3) === false &&
    parts.every((part) => part.length <= 4) &&
    !typed.trim().startsWith('0')
  );
}
