/** Who signs a unit's report: by the position that the unit gave, else by the unit's type. */

/** Heads of units: who prepared the report may give another position, and does not sign. */
const headTitle = /(?<!\p{L})(?:chủ tịch|hiệu trưởng|giám đốc|trưởng phòng|trưởng ban|viện trưởng|chánh văn phòng|thủ trưởng)(?!\p{L})/iu;
const deputy = /^phó\s+/iu;

/** Who signs for a committee, and for any other unit, where no position was given. */
const headOf = (authority: string) => (/ỦY BAN NHÂN DÂN$/u.test(authority) ? 'CHỦ TỊCH' : 'THỦ TRƯỞNG ĐƠN VỊ');

/** "PHÓ CHỦ TỊCH" signs for the head: "KT. CHỦ TỊCH", and below it the own position. */
export function signerLines(position: string, authority: string): string {
  const title = position.normalize('NFC').replace(/\s+/g, ' ').trim().toUpperCase();
  if (!headTitle.test(title) || /\d/.test(title) || title.length > longestTitle) {
    return headOf(authority);
  }
  return deputy.test(title) ? `KT. ${title.replace(deputy, '')}\n${title}` : title;
}

/** A longer text is more than a position. */
const longestTitle = 40;
