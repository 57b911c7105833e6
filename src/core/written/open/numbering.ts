/** Numbers that Word gives to paragraphs by itself: "II.", "2.1.", "a)", bullets. */

/** A level of a list: its format ("upperRoman", "decimal", "bullet" …) and text ("%1.%2."). */
export interface ListLevel {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

/** A list as numbering.xml declares it. */
export interface List {
  /** Lists of one sort go on counting where the other ended. */
  readonly sort: string;
  readonly levels: readonly ListLevel[];
  /** Level → the number that it begins anew with. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** By their ids. */
export type Lists = ReadonlyMap<string, List>;

const romans: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const noList: List = { sort: '', levels: [], restarts: new Map() };

/** Counts the paragraphs of each list in the order of the document. */
export class ListCounter {
  private readonly lists: Lists;
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(lists: Lists) {
    this.lists = lists;
  }

  /** The mark of the next paragraph of a list at a level from 0, with a space after it. */
  next(list: string, level: number): string {
    const { levels, sort, restarts } = this.lists.get(list) ?? noList;
    const declared = levels[level];
    if (declared === undefined) return '- ';
    const counts = this.counts.get(sort) ?? [];
    if (!this.begun.has(list))
      for (const [at, start] of restarts) if (at <= level) counts[at] = start - 1;
    this.begun.add(list);
    counts[level] = (counts[level] ?? declared.start - 1) + 1;
    counts.length = level + 1;
    this.counts.set(sort, counts);
    // Bullets inside bullets, as people type them.
    if (declared.format === 'bullet') return level === 0 ? '- ' : '+ ';
    if (declared.format === 'none') return '';
    const mark = declared.text.replace(/%(\d)/g, (_, place: string) => {
      const at = Number(place) - 1;
      const one = levels[at];
      return formatted(counts[at] ?? one?.start ?? 1, one?.format ?? 'decimal');
    });
    return mark.trim() === '' ? '' : `${mark.trim()} `;
  }
}

function formatted(count: number, format: string): string {
  if (format === 'upperRoman') return roman(count);
  if (format === 'lowerRoman') return roman(count).toLowerCase();
  if (format === 'upperLetter') return String.fromCharCode(64 + count);
  if (format === 'lowerLetter') return String.fromCharCode(96 + count);
  return String(count);
}

function roman(count: number): string {
  let left = count;
  let text = '';
  for (const [value, sign] of romans) {
    for (; left >= value; left -= value) text += sign;
  }
  return text;
}
