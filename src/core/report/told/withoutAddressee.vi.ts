/** "Sở tổ chức tập huấn", under the heading of whom it is asked: "tổ chức tập huấn". */
import type { Addressee } from '../../../outline/schema.ts';
import { beginsWithVerb } from '../../narratives/verbs.ts';
import { looseKey } from '../../text/text.ts';
import { beginsRarely } from './verbless.vi.ts';

const general =
  /^(?:rất mong |mong muốn |mong |xin |nhờ |ngành (?:giáo dục )?(?=(?:mở|tổ chức|tập huấn|cung cấp|cấp|hỗ trợ|có|ban hành|hướng dẫn|xây dựng|bố trí|tăng cường|quan tâm|biên soạn)(?!\p{L}))|được (?=(?:hỗ trợ|cấp|trang bị|tập huấn|cung cấp|bố trí|đầu tư)(?!\p{L}))|các (?!cấp |ngành )|(?:các )?cấp (?:có thẩm quyền|trên) |cơ quan chức năng |cơ quan |lãnh đạo |quý )+/iu;
/** "Sở cần mở …": behind who is asked; "Cần có kinh phí" stays. */
const need = /^(?:cần|nên) (?=(?:có|sớm|tổ chức|ban hành|xây dựng|mở|cung cấp|hướng dẫn|hỗ trợ|bố trí|tăng cường)(?!\p{L}))/iu;
/** Stands before the verb. */
const manners = /^(?:thường xuyên|tiếp tục|sớm|kịp thời|hằng năm|quan tâm|xem xét|tăng cường) /iu;

/** Only its own name is left out, never another's: "UBND huyện bố trí …" stays whole under the city's. */
export function withoutAddressee(text: string, asked: Addressee, all: readonly Addressee[]): string {
  const { name, words } = asked;
  const own = words.filter((word) => isPartOf(word, name)).sort((a, b) => b.length - a.length);
  let rest = withoutOther(
    withoutHeading(text, own).replace(general, ''),
    own,
    all.filter(({ code }) => code !== asked.code),
  );
  for (;;) {
    if (rest !== text && beginsAsAct(rest)) return rest;
    const word = own.find((one) => rest.toLowerCase().startsWith(one) && /^[:,]? /.test(rest.slice(one.length)));
    if (word === undefined) return text;
    rest = withoutRest(rest.slice(word.length).replace(/^[:,]? /, ''), name)
      .replace(general, '')
      .replace(need, '');
  }
}

/** "Với Sở: mở lớp …", "Công an thành phố: hỗ trợ …". */
function withoutHeading(text: string, own: readonly string[]): string {
  const [lead = '', whom = ''] = /^(?:(?:đối )?với )?(?:lãnh đạo )?([^:;,.]{2,40}): /iu.exec(text) ?? [];
  return own.some((word) => looseKey(whom).startsWith(looseKey(word))) ? text.slice(lead.length) : text;
}

/** "Sở và UBND thành phố cấp …": only another whom the report asks is left out, nobody else and nothing that is asked for. */
function withoutOther(text: string, own: readonly string[], others: readonly Addressee[]): string {
  const small = text.toLowerCase();
  const at = own.map((word) => small.indexOf(` và ${word} `)).find((one) => one > 0);
  if (at === undefined) return text;
  const isOther = others.some(({ name, words }) => words.includes(small.slice(0, at)) || isPartOf(text.slice(0, at), name));
  return isOther ? text.slice(at + 4) : text;
}

/** "Công an thành phố cử …": what is left of its name goes too. */
function withoutRest(text: string, name: string): string {
  const [first = '', second = '', ...others] = text.split(' ');
  return others.length > 0 && isPartOf(`${first} ${second}`, name) ? others.join(' ') : text;
}

function beginsAsAct(text: string): boolean {
  return manners.test(text) || beginsWithVerb(text) || beginsRarely(text);
}

/** Each of its words is one of the name's, or short for some of them: "UBND", "GD&ĐT". */
function isPartOf(word: string, name: string): boolean {
  const all: readonly string[] = looseKey(name).match(/\p{L}+/gu) ?? [];
  const initials = all
    .filter((one) => one !== 'va')
    .map((one) => one.charAt(0))
    .join('');
  return looseKey(word)
    .split(' ')
    .every((one) => all.includes(one) || (one.length > 1 && initials.includes(one.replace(/[^\p{L}]/gu, ''))));
}
