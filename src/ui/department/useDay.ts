/** A typed deadline: what it waits for, and whether it is past and yet meant. */
import { useState } from 'preact/hooks';
import { readDay } from '../../core/cells/days.ts';
import type { Draft } from '../drafts.ts';
import * as words from './words.vi.ts';

export interface TypedDay {
  readonly text: string;
  /** What is still to be done with it; '' when it can be used. */
  readonly waits: string;
  readonly isPast: boolean;
  readonly pastIsMeant: boolean;
  type(text: string): void;
  mean(isMeant: boolean): void;
}

/** `required` says what the box waits for while it is empty; absent: it may stay empty. */
export function useDay({ text, type: keep }: Draft, required = ''): TypedDay {
  const [pastIsMeant, mean] = useState(false);
  const day = readDay(text);
  const isPast = day !== undefined && day < today();
  const type = (typed: string) => {
    keep(typed);
    mean(false);
  };
  const unread = text.trim() === '' ? required : day === undefined ? words.notADay : '';
  return {
    text,
    waits: unread || (isPast && !pastIsMeant ? words.pastDay : ''),
    isPast,
    pastIsMeant,
    type,
    mean,
  };
}

function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A deadline to offer: the one that holds, unless it is past. */
export function offeredDay(deadline: string): string {
  const day = readDay(deadline);
  return day !== undefined && day >= today() ? deadline : '';
}
