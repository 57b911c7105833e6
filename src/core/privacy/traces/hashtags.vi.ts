/** "#JusticeForAn", "#taychayThuHuyen": a tag that is for or against somebody. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { pattern } from '../../text/letters.ts';
import { looseKey } from '../../text/text.ts';
import { plainParts } from '../nameParts.vi.ts';
import { isKnownName, isPart } from '../nameRun.vi.ts';

const tag = pattern('gu')`#([\p{L}\d_]{4,60})`;
/** What is asked for, or done to, whoever stands behind it. */
const aimed =
  /^(?:justice(?:_?for)?|congbang(?:_?cho)?|doilaicongly(?:_?cho)?|congly(?:_?cho)?|taychay|tay_chay|bocphot|phot|anti|ghet|canchich|nemda|xinloi|cuulay|cuu|free|save|prayfor|stand_?with|ungho|minoan)_?([a-z\d_]{2,})$/;
/** Everybody. */
const many =
  /^(?:moinguoi|tre_?em|hocsinh|hoc_?sinh|hs|phunu|banbe|baoluc|bao_?luc|batnat|bullying|lua_?dao|tingia|tin_?gia|xamhai|maytuy|matuy|mang|internet|game|children|kids|child|school|students?|teachers?|family|nguoidan|cong_?dong|tuoitre|thanhnien|vietnam|vn|haiphong|toi|em|ban|virus|malware|scam|spam|hack|phishing|deepfake|wifi|fire|yourself|luc_?luong|cong_?an)/;
const parts = pattern('gu')`\p{Lu}\p{Ll}*|\p{Ll}+|\d+`;

/** Whether a tag may be about one person; never a finding. */
export function tagsSomebody(text: string): boolean {
  return text.includes('#') && [...eachMatch(text, tag)].some(([, words = '']) => isAimed(words) || endsInName(words));
}

function isAimed(words: string): boolean {
  const whom = aimed.exec(looseKey(words))?.[1];
  return whom !== undefined && !many.test(whom);
}

/** Small letters, and a name's capitals behind them: "#congbangchoLinhDan". */
function endsInName(words: string): boolean {
  const [first = '', ...rest] = words.match(parts) ?? [];
  const names = rest.map(looseKey);
  if (first !== first.toLowerCase() || names.length === 0 || names.length > 4) return false;
  if (rest.some((one) => one === one.toLowerCase()) || isKnownName(names.join(' '), true)) return false;
  return (
    names.every((one) => isPart(one, plainParts)) && plainParts.givens.has(names[names.length - 1] ?? '') && !many.test(names.join(''))
  );
}
