/** Over whose name a unit's report is signed: by the position it gave, else by what the unit is. */

/** Heads of units: who prepared the report may give another position, and does not sign. */
const headTitle = /(?<!\p{L})(?:chủ tịch|hiệu trưởng|giám đốc|trưởng phòng|trưởng ban|viện trưởng|chánh văn phòng|thủ trưởng)(?!\p{L})/iu;
const deputy = /^phó\s+/iu;

/** How a unit's name begins → its head. */
const heads: readonly (readonly [RegExp, string])[] = [
  [/^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)(?!\p{L})/iu, 'CHỦ TỊCH'],
  [/^trung tâm(?!\p{L})/iu, 'GIÁM ĐỐC'],
  [/^(?:trường|thpt|thcs|tiểu học|mầm non)(?!\p{L})/iu, 'HIỆU TRƯỞNG'],
  [/^phòng(?!\p{L})/iu, 'TRƯỞNG PHÒNG'],
];

/** "PHÓ CHỦ TỊCH" signs for the head: "KT. CHỦ TỊCH", and below it the own position. */
export function signerLines(position: string, unitName: string): string {
  const title = position.normalize('NFC').replace(/\s+/g, ' ').trim().toUpperCase();
  if (!headTitle.test(title) || /\d/.test(title) || title.length > longestTitle) {
    return heads.find(([start]) => start.test(unitName.trim()))?.[1] ?? 'THỦ TRƯỞNG ĐƠN VỊ';
  }
  return deputy.test(title) ? `KT. ${title.replace(deputy, '')}\n${title}` : title;
}

/** Longer, it is more than a position. */
const longestTitle = 40;
