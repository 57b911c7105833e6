/** Names inside a sentence that may differ although the same is said: areas, schools, documents of one's own. */

/** Ends of a document's number that is not the unit's own. */
const higherBodies =
  /(?:UBND|TTg|CP|B?GD&?ĐT-[A-Z]+|BGDĐT|SGD&?ĐT|SGDDT|BTTTT|TT-B\S*|NĐ-CP|QH\d*|TW|TU|HĐND|CATP\S*|STTTT\S*|BCA|BLĐTBXH)$/u;

const proper = '\\p{Lu}\\p{Ll}+(?: (?!Sở|Phòng|Ban|Đoàn|Hội|Công|Trường|Luật|Tin|Liên)\\p{Lu}\\p{Ll}+){0,3}';

/** "quận Kiến An"; the first group is the rank. */
export const districtName = new RegExp(`(?<!\\p{L})([Qq]uận|[Hh]uyện|[Tt]hị xã|[Pp]hường|[Xx]ã|[Tt]hị trấn|[Đđ]ặc khu) ${proper}`, 'gu');

export const areaHint = /(?:quận|huyện|thị xã|phường|xã|trấn|khu) \p{Lu}/iu;
export const schoolHint = /(?:THPT|THCS|iểu học|ầm non|GDTX) /;

/** "THPT Kiến An"; the first group is what is kept: the level. */
export const schoolName = new RegExp(`(?<!\\p{L})(THPT|THCS|Tiểu học|Mầm non|GDNN-GDTX) (?:(?:[Qq]uận|[Hh]uyện) )?${proper}`, 'gu');

/** "số 34/KH-THPTKT ngày 06/11/2024", of a body that is not above the unit; the first group is kept. */
export const documentNumber = new RegExp(
  `()(?<!\\p{L})số:? ?\\d+\\/(?!\\S*${higherBodies.source.slice(0, -1)}(?![\\p{L}\\d]))\\S*?[\\p{L}](?![\\p{L}\\d&-])(?:,? ngày \\d{1,2}[/-]\\d{1,2}[/-]\\d{4})?`,
  'gu',
);

/** "ngày 26/3/2023": when one thing was held; not a term, nor from or until when. */
export const heldOn =
  /()(?<!(?:trước|sau|từ|đến|hết|kể|giờ) (?:khi )?)(?<!\p{L})(?:vào |trong )?ngày \d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?![\p{L}\p{N}/-])/giu;

/** "186/KH-UBND": a number that names a document. */
export const documentCode = /()(?<![\p{L}\d])\d+\/(?:\d{4}\/)?[A-ZĐ][\p{L}\d&]*(?:-[\p{L}\d&]+)*/gu;

/** Behind a unit's name what it is: the name is what is told. */
export const whatItIs = /^ là(?!\p{L})/u;
/** A unit's own name in front, as who acts. */
export const unitAtStart = new RegExp(
  `^(?:(?:[Tt]rường |[Tt]rường (?:PT|phổ thông) |[Tt]rung tâm |TT )?(?:(?:THPT|THCS|TH|MN|[Tt]iểu học|[Mm]ầm non|[Tt]rung học cơ sở|[Tt]rung học phổ thông|GDNN-GDTX|GDTX)(?: và | |-|&)?)+(?:(?:quận|huyện) )?${proper}|(?:[Pp]hòng (?:GD ?&? ?ĐT|GD-ĐT|Giáo dục và Đào tạo|Giáo dục) |PGD(?:ĐT)? )(?:quận |huyện |thị xã )?${proper}|UBND (?:phường|xã|đặc khu) ${proper}|(?:UBND|Ủy ban nhân dân) (?:phường|xã)) (?=\\p{Ll})`,
  'u',
);

/** Ways to write a unit's name, in small letters, and the one they are read as. */
export const nameForms: readonly (readonly [RegExp, string])[] = [
  [/ (?:phòng (?:gd ?&? ?đt|gd-đt|giáo dục(?: và đào tạo)?)|pgd(?:đt)?) /u, ' pgd '],
  [/ (?:tiểu học|th) /gu, ' th '],
  [/ (?:trung học cơ sở|thcs) /gu, ' thcs '],
  [/ (?:trung học phổ thông|thpt) /gu, ' thpt '],
  [/ (?:mầm non|mn) /gu, ' mn '],
  [/ (?:trường|trung tâm|tt|pt|phổ thông|quận|huyện|thị xã|và) (?=\S)/gu, ' '],
  [/ (?:trường|trung tâm|tt|pt|phổ thông|quận|huyện|thị xã|và) (?=\S)/gu, ' '],
];

/** Asks for something: nothing of it was done. */
export const askedFor =
  /^(?:(?:nhà )?trường |đơn vị |phòng )?(?:(?:(?:kính|xin|rất|trân trọng) )*(?:đề nghị|kiến nghị|đề xuất|mong|kính|xin được)(?!\p{L})|(?:(?:các |lãnh đạo |hằng năm |hàng năm |mỗi năm )*(?:sở|bộ|ubnd|ủy ban nhân dân|thành phố|công an|cấp trên|nhà nước|ngành giáo dục|toàn ngành)(?: [\p{L}&]+){0,7} (?:cần|nên) |[^,.;]{4,80} cần được (?:các |lãnh đạo )?(?:sở|bộ|ubnd|ủy ban nhân dân|thành phố|cấp trên|nhà nước|ngành)(?!\p{L})))/u;
/** Says that it was done, or who did it, but not whom it is asked of. */
export const saidDone =
  /^(?:(?:[\p{L}\p{N},&]+ ){0,7}đã(?!\p{L})|(?:[\p{L}\p{N},&]+ ){1,9}được(?!\p{L})|(?:nhà trường|đơn vị|trung tâm)(?!\p{L}))/u;

/** Words that ask, in front of a proposal. */
export const asks = [
  'kính đề nghị',
  'trân trọng đề nghị',
  'rất mong',
  'kính mong',
  'đề nghị',
  'kiến nghị',
  'đề xuất',
  'xin đề nghị',
  'xin kiến nghị',
  'mong muốn',
  'mong',
  'đề xuất kiến nghị',
  'kính',
  'nhà trường đề nghị',
  'đơn vị đề nghị',
  'trường đề nghị',
] as const;
