/** The figure that is looked at: its sentence and its proposal show each other, by mouse and by keys. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ActKey, Focus } from './keys.ts';

/** On a narrow screen one of them is shown at a time. */
type Side = 'report' | 'proposals';

interface Looking {
  readonly box: RefObject<HTMLDivElement | null>;
  /** Place of the figure in the report; -1 before one is looked at. */
  readonly current: number;
  readonly side: Side;
  turn(): void;
  onFocusIn(event: FocusEvent): void;
  onClick(event: MouseEvent): void;
  onKeyDown(event: KeyboardEvent): void;
}

const other: Readonly<Record<Side, Side>> = { report: 'proposals', proposals: 'report' };
const boxes: Readonly<Record<Side, string>> = { report: '.report-text', proposals: '.proposals' };

const figureOn = (side: Side, at: number) =>
  side === 'report'
    ? `${boxes.report} .figure[data-figure="${at}"]`
    : `${boxes.proposals} [data-figure="${at}"] .figure`;
const yearOf = (at: number) => `${boxes.proposals} [data-figure="${at}"] select.year`;

/** What the keys do on a figure, in its box for the year, and in that for the field, where letters search. */
const figureKeys: readonly ActKey[] = ['n', 'b'];
const yearKeys: readonly ActKey[] = ['n', 'b', 'enter', 'escape'];
const fieldKeys: readonly ActKey[] = ['enter', 'escape'];

/** `press`: what a key does to the figure that has the focus, or whose box has it. */
export function useLooking(press: (at: number, key: ActKey, isInBox: boolean) => Focus): Looking {
  const box = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(-1);
  const [side, setSide] = useState<Side>('proposals');
  /** What gets the focus once it is shown; a new object each time. */
  const [wanted, setWanted] = useState({ selector: '' });
  const find = (selector: string) => box.current?.querySelector<HTMLElement>(selector) ?? null;
  useLayoutEffect(() => {
    const found = wanted.selector === '' ? null : find(wanted.selector);
    found?.focus();
    found?.scrollIntoView({ block: 'center' });
  }, [wanted]);
  const go = (at: number, to: Side, selector: string) => {
    setCurrent(at);
    setSide(to);
    setWanted({ selector });
  };
  const onFocusIn = ({ target }: FocusEvent) => {
    const at = numberOf(target as HTMLElement);
    if (at < 0 || at === current) return;
    setCurrent(at);
    const there = other[sideOf(target as HTMLElement)];
    find(figureOn(there, at))?.scrollIntoView({ block: 'center' });
  };
  const onClick = (event: MouseEvent) => {
    const pressed = (event.target as HTMLElement).closest<HTMLElement>(
      '.figure, .to-report, button',
    );
    const next = pressed?.closest<HTMLElement>('[data-next]')?.dataset.next;
    // The button that shows more goes with the last of them: the first new one has the focus.
    if (next) go(Number(next), 'proposals', figureOn('proposals', Number(next)));
    const at = pressed ? numberOf(pressed) : -1;
    if (!pressed || at < 0) return;
    event.preventDefault();
    // A button that decides is gone when it has done so: the figure keeps the focus.
    const leads = pressed.matches('.figure, .to-report');
    const to = leads ? other[sideOf(pressed)] : 'proposals';
    go(at, to, figureOn(to, at));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const figure = event.target as HTMLElement;
    const isFigure = figure.classList.contains('figure');
    const isInBox = figure.matches('.selects select');
    if (event.ctrlKey || event.metaKey || event.altKey || (!isFigure && !isInBox)) return;
    const boxKeys = figure.classList.contains('year') ? yearKeys : fieldKeys;
    const key = (isInBox ? boxKeys : figureKeys).find((one) => one === event.key.toLowerCase());
    if (key) {
      event.preventDefault();
      const at = numberOf(figure);
      const to = press(at, key, isInBox);
      if (to === 'year') go(at, 'proposals', yearOf(at));
      if (to === 'figure') go(at, 'proposals', figureOn('proposals', at));
    }
    if (isInBox || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    const all = [
      ...(box.current?.querySelectorAll<HTMLElement>(`${boxes[sideOf(figure)]} .figure`) ?? []),
    ];
    all[all.indexOf(figure) + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  };
  const turn = () => setSide(other[side]);
  return { box, current, side, turn, onFocusIn, onClick, onKeyDown };
}

function sideOf(element: HTMLElement): Side {
  return element.closest(boxes.report) ? 'report' : 'proposals';
}

function numberOf(element: HTMLElement): number {
  return Number(element.closest<HTMLElement>('[data-figure]')?.dataset.figure ?? -1);
}
