/** The words of what people type in a number cell, as loose keys: no accents, lower case. */
import { dictionary } from '../lib/dictionary.ts';

/** "không có vụ nào": group 1 is the noun. */
export const noneOfNoun = /^khong (?:co )?(.+?)(?: nao)?$/;
/** "không phát sinh vụ nào", "chưa xảy ra": zero said explicitly; group 1 is the noun, if any. */
export const notOccurred = /^(?:khong|chua) (?:co )?(?:phat sinh|xay ra)(?: (?:cac |nhung )?(.+?))?(?: nao)?$/;
/** When: "trong năm", "năm 2022"; it adds nothing to a cell of that year. */
export const timeAfter = / (?:trong )?(?:nam|ky)(?: 20\d\d)?$/;
/** A denial of another kind: the number may be 0, but only the person can say so. */
export const denial = /^(?:khong|chua) (?!ap dung|ro|thong ke|co)/;
/** A denial of having any: "chưa có buổi nào". */
export const denialOfAny = /^(?:khong|chua) co .* nao$/;

/** Words and signs before a number that make it an estimate. */
export const estimateBefore = /^(?:(?:hon|tren|gan|khoang|duoi|tam|chung|uoc|uoc tinh|xap xi|it nhat|toi thieu|[~≈≥≤]|[<>]=?) ?)+(?=\d)/;
/** "350+", "350 trở lên". */
export const estimateEnding = / ?\+(?= ?(?:[^\d ]|$))| tro len$/;

/** A year said before its number: "năm 2021: 3", "2021 có 3"; group 1 is the year. */
export const yearThenNumber = /(?:^|[^\d.,])(20\d\d) ?(?::|-|=|co|la) ?(?=\d)/g;
/** What is between one year's number and the next year. */
export const betweenYears = /[;,. ]*(?: va)?(?: nam)?$/;
/** "5 đến 10", "từ 5 - 10"; groups 1 and 2 are the ends. */
export const range = /^(?:tu )?(.+?) ?(?:den|toi|-|~|→) ?(\d.*)$/;
/** "3/5", "3 trên 5"; groups 1 and 2 are its parts, a percentage may follow in brackets. */
export const ratio = /^(\d[\d., ]*?) ?(?:\/|tren) ?(\d.*?)(?: ?\([\d., ]+%\))?$/;

/** What may follow a noun without changing what is counted: "12 buổi tuyên truyền". */
export const qualifiers = / (?:tuyen truyen|truyen thong|tham gia|tham du)$/;
/** Short forms of nouns. */
export const nounAbbreviations: Readonly<Record<string, string>> = dictionary({
  hs: 'hoc sinh',
  gv: 'giao vien',
  cb: 'can bo',
  cbgv: 'can bo giao vien',
  vb: 'van ban',
  gp: 'giai phap',
  bp: 'bien phap',
  pm: 'phan mem',
});
/** Between nouns of one list: "5 cán bộ, giáo viên". */
export const betweenNouns = /^(?:, ?| va | ?\/ ?| )/;

/** After a larger unit: "23 triệu đồng". */
export const dongAfterScale = / ?(?:dong|d|vnd|₫)(?: chan)?$/;
/** "đồng chẵn": no less, no more. */
export const even = / chan$/;
export const moneyNouns: readonly string[] = ['kinh phí'];
/** A number format or shown text that carries the currency. */
export const currencyShown = /₫|đ|vnd/i;

/** What Sheets shows while a formula is being computed. */
export const pending = /^(?:loading|dang tai)(?: ?\.{2,}| ?…)?$/;
