/** How a proposal begins where it is told, and where it is sent on. */
import { beginsWithVerb } from '../../narratives/verbs.ts';
import { lowerFirst } from '../words.vi.ts';

/** How a matter is told of which the sentences do not say one thing. */
export const aboutLead = 'xem xét đề nghị về ';

/** What a matter's label begins with, where its sentences do not say one thing. */
export const aboutMatter = /^xem xét đề nghị về /i;

/** In lower case, but a body's name that is no act: "Cục An ninh mạng …". */
export function begun(text: string): string {
  return /^\p{Lu}\p{Ll}* \p{Lu}\p{Ll}/u.test(text) && !beginsWithVerb(text) ? text : lowerFirst(text);
}

/** "Xem xét đề nghị về kinh phí" says whose, where it is sent on. */
export function sentOn(text: string): string {
  return text.replace(aboutMatter, 'xem xét đề nghị của các đơn vị về ');
}
