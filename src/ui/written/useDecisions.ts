/** A person's decisions on the report that is read; another report begins them again. */
import { useState } from 'preact/hooks';
import type { WrittenReport } from '../../core/written/writtenReport.ts';
import { type Choice, type Choices, firstChoices } from './choices.ts';

export interface Decisions {
  readonly choices: Choices;
  decide(at: number, more: Partial<Choice>): void;
  setTexts(texts: ReadonlySet<string>): void;
}

const none: Choices = { figures: [], texts: new Set() };

export function useDecisions(report: WrittenReport | null): Decisions {
  const [kept, setKept] = useState({ report, choices: none });
  const choicesOf = (one: typeof kept) => {
    if (one.report === report && report !== null && one.choices !== none) return one.choices;
    return report ? firstChoices(report) : none;
  };
  const change = (turn: (choices: Choices) => Choices) =>
    setKept((before) => ({ report, choices: turn(choicesOf(before)) }));
  return {
    choices: choicesOf(kept),
    decide: (at, more) =>
      change((choices) => ({
        ...choices,
        figures: choices.figures.map((one, place) => (place === at ? { ...one, ...more } : one)),
      })),
    setTexts: (texts) => change((choices) => ({ ...choices, texts })),
  };
}
