/** Of a dispatch that wants results in figures by year: a number for each group of tasks that names none itself. */
import type { DispatchLine } from './dispatchLines.ts';
import type { AskedAt, DispatchSection } from './sections.ts';
import { asksFigures, countsByHeading } from './words.vi.ts';

/** Sections of groups with what their headings are usually counted by, each behind the text of its group. */
export function withGroupCounts(
  sections: readonly DispatchSection[],
  lines: readonly DispatchLine[],
): readonly DispatchSection[] {
  const asking = lines.find(({ text }) => asksFigures.test(text));
  if (!asking) return sections;
  return sections.map((section) => {
    const isWords = section.asked.every(({ kind }) => kind === 'text');
    if (!section.isGroups || !isWords) return section;
    const asked = section.asked.flatMap((one) => [one, ...countsOf(one, asking)]);
    return { ...section, asked };
  });
}

/** By the first kind of task that the heading speaks of. */
function countsOf(text: AskedAt, asking: DispatchLine): AskedAt[] {
  const { counts = [] } = countsByHeading.find(({ heading }) => heading.test(text.label)) ?? {};
  const sentence = `${asking.text.replace(/^\(|\)$/g, '')} · ${text.sentence}`;
  return counts.map(([label, unit]) => ({
    ...{ label, unit, sentence, at: text.at, within: '', ofGroup: text.label },
    ...{
      kind: 'count',
      yearly: true,
      measure: 'flow',
      once: false,
      ifAny: true,
      isBlank: false,
      options: [],
    },
    ...{ mayNamePeople: false, ratio: null },
  }));
}
