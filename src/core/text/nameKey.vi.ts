/** How the kind of a unit is written in its name; patterns meet compare keys without punctuation. */
import { dictionary } from '../lib/dictionary.ts';

/** Kinds that are not schools; `takesArea`: the word for its district may be left out. */
export const kinds: readonly { kind: string; start: RegExp; takesArea: boolean }[] = [
  {
    kind: 'phong_gddt',
    start: /^(?:phòng|p) ?(?:giáo dục(?: và)?(?: đào tạo)?|gd(?: và)? ?đt|gd)(?: |$)/u,
    takesArea: true,
  },
  {
    kind: 'gdnn_gdtx',
    start:
      /^(?:(?:trung tâm|tt) ?)?(?:giáo dục (?:nghề nghiệp|thường xuyên)|gdnn|gdtx)(?: (?:và |giáo dục |nghề nghiệp|thường xuyên|gdnn|gdtx)+)*(?: |$)/u,
    takesArea: true,
  },
  { kind: 'ubnd', start: /^(?:ủy ban nhân dân|ubnd) /u, takesArea: false },
];

/** Levels at the start of a school's name, each with its following "và"; '' only drops a word. */
export const levels: readonly { code: string; start: RegExp }[] = [
  { code: '', start: /^(?:trường|tr|và) /u },
  { code: 'th-thcs-thpt', start: /^(?:pt|phổ thông) (?:nhiều cấp(?: học)?|liên cấp) /u },
  { code: 'th-thcs-thpt', start: /^(?:liên cấp|nhiều cấp) /u },
  { code: 'mn', start: /^(?:mầm non|mn) /u },
  { code: 'mg', start: /^mẫu giáo /u },
  { code: 'th', start: /^(?:tiểu học|th) /u },
  { code: 'thcs', start: /^(?:thcs|trung học cơ sở) /u },
  { code: 'thpt', start: /^(?:thpt|trung học phổ thông|ptth) /u },
];

/** Short words for kinds of areas. */
export const areaShortForms: Readonly<Record<string, string>> = dictionary({
  h: 'huyện',
  q: 'quận',
  tp: 'thành phố',
  p: 'phường',
  x: 'xã',
});

/** A name that begins with a level of areas. */
export const areaKind = /^(?:xã|phường|đặc khu|thị trấn|thị xã|quận|huyện|thành phố|tỉnh) /u;
/** The district's word at the start of what is left. */
export const areaWord = /^(?:quận|huyện|thành phố) /u;

/** The city without a word that says so: "THPT Hải Phòng", not "THPT thành phố Hải Phòng". */
export const cityAlone = /(?<! (?:thành phố|tp)) (?:hải phòng|hp)$/u;

/** The city after a name. */
export const cityAtEnd = / (?:(?:thành phố|tp) )?(?:hải phòng|hp)$/u;
