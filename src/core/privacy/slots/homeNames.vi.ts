/** What children are called at home. */
import { looseKeys } from '../../text/text.ts';
import type { ReadWords } from '../words.vi.ts';
import { isPairOf } from './compounds.ts';

/** Sweets, fruits, animals, sounds. Words too: only signs around make them names. */
export const homeNames: ReadonlySet<string> = new Set(
  'bống tôm tép cua cá ốc bin bi bo bòn bon ken ben bee nấm sóc cún mèo thỏ gấu nhím voi chuột khỉ sâu ong bướm vịt gà nghé cừu tít tí tèo tũn tồ tủn su sushi sumo kẹo mít ổi na bưởi táo cam quýt chanh dâu bơ mận đậu lạc vừng ngô khoai sắn bắp thóc gạo cốm bún phở bánh kem sữa xoài nho dưa bí cà susu kiwi bông mây nắng mưa sao suri subi bim bom bột boss'.split(
    ' ',
  ),
);

/** Without accents some are words of every sentence. */
const plainHomeNames = new Set(
  looseKeys(homeNames).filter((key) => !/^(?:khi|voi|bi|bo|co|ca|sao|cam|su|sua|mua|bot|khoai|gao)$/.test(key)),
);

export const isPetName = (key: string, isPlain: boolean): boolean => (isPlain ? plainHomeNames : homeNames).has(key);

/** "Qua hộp thư, cún rạch tay": one of them where a clause begins. */
export function isHomeName(text: ReadWords, at: number): boolean {
  const word = text.words[at];
  if (!word || isPairOf(text, at)) return false;
  return (word.startsSentence || /^, ?$/.test(word.gap)) && (text.isPlain ? plainHomeNames : homeNames).has(word.key);
}
