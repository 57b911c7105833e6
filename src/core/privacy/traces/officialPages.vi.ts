/** Pages of schools and offices whose addresses name nobody: they may be printed. */

const officialPage = /^(?:https?:\/\/)?(?:www\.)?(?:[a-z0-9-]+\.)+(?:gov|edu)\.vn\/([a-z0-9/._-]*)$/i;
const officialChannel =
  /^(?:https?:\/\/)?(?:www\.)?(?:(?:youtube|facebook|tiktok|zalo)\.(?:com|me)|fb\.(?:com|me))\/@?(?:tongdai|congan|thpt|thcs|tieuhoc|mamnon|sogd|phonggd|vtv|bao|doan(?:truong|thanhnien|tn|phuong|xa|quan|doi)|doi(?:tntp|thieunien)|ubnd|vncert|unicef|bogd)[a-z0-9._-]*$/i;
/** What a unit asks its own people: its address is drawn by a machine. */
const questionnaire = /^(?:https?:\/\/)?(?:forms\.gle|docs\.google\.com\/forms|forms\.office\.com)\/[a-z0-9/_?=&-]*$/i;
/** A word of an address that may begin somebody's name, or speak of a child. */
const personInPath =
  /(?:^|[^a-z])(?:em|chau|be|hs|hoc-sinh|nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dinh|dao|doan|trinh|lam|thi|van)(?:[^a-z]|$)|\d{6,}|drive|forms?/i;

/** A page of a school or an office whose address names nobody. */
export function isOfficialPage(found: string): boolean {
  const address = found.replace(/[.,;)”"]+$/, '');
  if (officialChannel.test(address) || questionnaire.test(address)) return true;
  const path = officialPage.exec(address)?.[1];
  return path !== undefined && !personInPath.test(path);
}
