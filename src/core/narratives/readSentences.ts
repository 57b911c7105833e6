/** A cell's text → the sentences that may be brought together, and what is left out with its reason. */
import { maskedSentence } from '../privacy/masked.vi.ts';
import { cleanText } from './cleanText.ts';
import {
  bareTitle,
  greeting,
  letterFrame,
  listedThing,
  quotation,
  thingWithPrice,
  titleSays,
} from './cleanWords.vi.ts';
import { countsThings } from './figures/addsUp.ts';
import { asOwn } from './figures/ofArea.vi.ts';
import { theirStatistics } from './figures/ofOthers.vi.ts';
import { withEstimates } from './figures/provisional.vi.ts';
import { withoutSize } from './kinds/ownSize.vi.ts';
import { ordersOthers } from './narrativeWords.vi.ts';
import { asSaid } from './order/countLine.vi.ts';
import { isFragment, type Sentence, splitSentences, withLabel } from './sentences.ts';
import type { LeftOutReason, Mended } from './statements.ts';
import { beginsWithVerb } from './verbs.ts';

export interface ReadText {
  readonly sentences: readonly Sentence[];
  readonly leftOut: readonly {
    readonly text: string;
    readonly reason: LeftOutReason;
    readonly heading?: string;
  }[];
  readonly mended: readonly Mended['what'][];
}

/** What a kept copy masks is left out: neither the mask nor its check is a sentence. */
export function readSentences(raw: string, ofArea = false): ReadText {
  const text = raw.normalize('NFC');
  const masks = text.match(maskedSentence) ?? [];
  const cleaned = cleanText(text.replace(maskedSentence, '\n'));
  const leftOut: ReadText['leftOut'][number][] = [
    ...masks.map(() => ({ text: '', reason: 'personal-data' as const })),
    ...cleaned.leftOut,
  ];
  const all = splitSentences(cleaned.text)
    .map(underOrder)
    .map(withoutSize)
    .map((one) => ({ ...one, text: withEstimates(one.text, ofArea) }));
  const sentences = all.filter((sentence) => {
    const reason = reasonToLeave(withLabel(sentence), ofArea);
    if (reason !== null) leftOut.push({ text: sentence.text, reason, heading: sentence.heading });
    return reason === null;
  });
  return { sentences, leftOut, mended: cleaned.mended };
}

/** What others are told to do above a list is no act of the unit's own. */
function underOrder(one: Sentence): Sentence {
  if (!ordersOthers.test(one.heading) || !beginsWithVerb(one.text)) return one;
  return { ...one, text: `${one.heading} ${one.text.charAt(0).toLowerCase()}${one.text.slice(1)}` };
}

function reasonToLeave(text: string, ofArea: boolean): LeftOutReason | null {
  if (greeting.test(text)) return 'greeting';
  if ([letterFrame, quotation].some((one) => one.test(text))) return 'frame';
  if (theirStatistics.test(ofArea ? asOwn(text) : text)) return 'others-count';
  if (text.endsWith('?')) return 'question';
  if ((isFragment(text) && !saysCount(text)) || isScrap(text)) return 'fragment';
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return 2 * letters < text.replace(/\s/g, '').length ? 'symbols' : null;
}

/** "Lắp 24 camera": short, and all that it says. */
function saysCount(text: string): boolean {
  const found = /^[^\d]+ \d[\d.]*(?= )/.exec(text);
  return (
    found !== null &&
    beginsWithVerb(text) &&
    countsThings(text.slice(found[0].length).toLowerCase())
  );
}

/** A heading, or a thing with its number, of which nothing is said. */
function isScrap(text: string): boolean {
  if (asSaid(text) !== text) return false;
  const [, said = ''] = /^[^:]*: ?(.*)$/.exec(text) ?? ['', text];
  if (listedThing.test(text) && !beginsWithVerb(text) && !titleSays.test(said)) return true;
  if (titleSays.test(text)) return false;
  return bareTitle.test(text) || thingWithPrice.test(text);
}
