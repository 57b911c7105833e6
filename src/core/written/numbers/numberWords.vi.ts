/** How numbers are told in rows, next to their years and under a label; patterns meet compare keys. */

/** Between the numbers of a list. */
export const betweenListed = /^ ?(?:,|;|\/|và|, và|; và|-|–)? ?$/u;
/** "2021/2022/2023": three and more. */
export const slashList = /(?<![\d/.])\d[\d.]*(?: ?\/ ?\d[\d.]*){2,}(?![\d/])/g;
/** Words of order, which say nothing of what is counted. */
export const fieldsApart = /(?<!\p{L})(?:lần lượt|tương ứng(?: với)?|theo thứ tự|là)(?!\p{L})/gu;
/** Behind a number alone: its year. */
export const beforeItsYear = /^ (?:trong |vào |của )?năm 20\d\d(?!\d)/u;
export const afterAnother = /(?:,|;|và) $/u;
/** A sentence that only says the number of another year: "Sang năm 2022, con số này là". */
export const onlyContinues =
  /^(?:(?:sang|đến|còn|và|trong|riêng|cũng|thì|ở|tới|bước sang)? ?(?:năm )?20\d\d|con số(?: này)?|số(?: này| đó)|là|có|được|đạt|ở mức|lên|với|tổ chức|,|:|-|;|\s)*$/u;
/** Between a year and a number that answers it. */
export const answersYear = /^\)? ?[:=–-]? ?(?:là |có |được |đạt )?$/u;
/** A number in a label: then it is no label but a statement. */
export const figureIn = /(?<![\p{L}\d])\d[\d.]*(?: [\p{L}%]|%)/u;
/** A heading that asks one count. */
export const asksOneCount = /^(?:tổng )?số (?:lượng |lượt |buổi|vụ|cuộc|trẻ|văn bản|người|trường|cơ sở|học sinh|tổ chức)/u;
