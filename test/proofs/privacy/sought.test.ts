/** No text is passed over in which a pattern of the search for personal data is found. */
import { expect, jest, test } from '@jest/globals';
import { mayBePrinted } from '../../../src/core/privacy/mayBePrinted.ts';
import { Sought } from '../../../src/core/text/sought.ts';
import { looseKey } from '../../../src/core/text/text.ts';
import { innocentSamples, personalSamples } from './frames.ts';

interface Asked {
  readonly written: string;
  mayBeIn(text: string): boolean;
}

const { prototype } = Sought as unknown as { prototype: Asked };

test('each pattern is asked of every text in which the bare one is found', () => {
  const answer = prototype.mayBeIn;
  const passedOver: string[] = [];
  let spared = 0;
  jest.spyOn(prototype, 'mayBeIn').mockImplementation(function (this: Asked, text: string) {
    const isAsked = answer.call(this, text);
    if (!isAsked) spared += 1;
    const { source, flags } = this as unknown as RegExp;
    if (!isAsked && new RegExp(source, flags.replace('g', '')).test(text)) passedOver.push(`${this.written}: ${text}`);
    return isAsked;
  });
  const texts = [...personalSamples(120, 46), ...innocentSamples(120, 46)].map(({ text }) => text);
  for (const text of texts.flatMap((one) => [one, one.toUpperCase(), looseKey(one), one.normalize('NFD')])) mayBePrinted(text);
  expect(spared).toBeGreaterThan(10_000);
  expect(passedOver).toEqual([]);
});
