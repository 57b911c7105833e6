/** The figure that is looked at: its sentence and its proposal show each other, by mouse and by keys. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

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
const missingYear = (at: number) => `${boxes.proposals} [data-figure="${at}"] select.missing`;

/** `press`: what the keys N and B do to the figure that has the focus; false when a year is missing. */
export function useLooking(press: (at: number, key: 'n' | 'b') => boolean): Looking {
  const box = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(-1);
  const [side, setSide] = useState<Side>('proposals');
  /** What gets the focus once it is shown; a new object each time. */
  const [wanted, setWanted] = useState({ selector: '' });
  const find = (selector: string) => box.current?.querySelector<HTMLElement>(selector) ?? null;
  useEffect(() => {
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
    if (!figure.classList.contains('figure') || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const key = event.key.toLowerCase();
    const at = numberOf(figure);
    if ((key === 'n' || key === 'b') && !press(at, key)) go(at, 'proposals', missingYear(at));
    if (key !== 'arrowdown' && key !== 'arrowup') return;
    event.preventDefault();
    const all = [
      ...(box.current?.querySelectorAll<HTMLElement>(`${boxes[sideOf(figure)]} .figure`) ?? []),
    ];
    all[all.indexOf(figure) + (key === 'arrowdown' ? 1 : -1)]?.focus();
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
