/** Whether a sentence tells of what befell somebody or something. */
import { beginsWithVerb } from '../verbs.ts';
import { countedThing, illHappened, suffers } from '../verbs.vi.ts';
import { tidingsOf } from './tidings.ts';

/** Who and how, before the act. */
export const actedFirst = /^(?:(?:nhà trường|trường|đơn vị|phòng|đã|kịp thời|chủ động|thường xuyên) )+/iu;
/** Mended since, or what others did about it. */
const mended = /(?<!\p{L})(?:đã|được|phát hiện|hỗ trợ|giúp|ghi lại|cảnh báo)(?!\p{L})/iu;

/** Told of what happened to somebody or something, not of what was done about it. */
export function isIll(text: string): boolean {
  const small = text.toLowerCase().replace(actedFirst, '');
  const [head, thing] = suffers.exec(small) ?? [];
  if (head === undefined) return false;
  const said = small.slice(head.length);
  const ill = illHappened.exec(said.split(/[,;]/, 1)[0] ?? '');
  const before = said
    .slice(0, ill?.index ?? said.length)
    .trim()
    .split(' ');
  const isActing = thing === undefined && before.some((_, at) => beginsWithVerb(before.slice(at).join(' ')));
  if (isActing || mended.test(said.replace(/đã (?=hết hạn|bị)/u, ''))) return false;
  if (ill !== null) return true;
  return tidingsOf(text) === 'bad' && !countedThing.test(small) && !before.some((_, at) => beginsWithVerb(before.slice(at).join(' ')));
}
