/** The third question: what to do next; at most four lines, the most pressing first. */
import type { DepartmentView, UnitRow } from '../../api/api.ts';
import { Button } from '../parts/Button.tsx';
import { PanelSection } from '../parts/Section.tsx';
import type { RowFilter, TableTab } from './table/filterRows.ts';
import { fits } from './table/filterRows.ts';
import * as departmentWords from './words.vi.ts';

interface Props {
  readonly view: DepartmentView;
  openTable(filter: Partial<RowFilter>): void;
}

const most = 4;
const order: readonly departmentWords.NextName[] = [
  'resent',
  'late',
  'empty',
  'valid',
  'faulty',
  'started',
];

export function WhatNext({ view, openTable }: Props) {
  const lines = order
    .map((tab) => ({ tab, count: view.units.filter((row: UnitRow) => fits(row, tab)).length }))
    // Who sent nothing in time is in the line of the late ones.
    .filter(({ tab, count }, _, all) => count > 0 && !(tab === 'empty' && isLate(all)))
    .slice(0, most);
  return (
    <PanelSection title={departmentWords.whatNext}>
      {lines.length === 0 && <p>{departmentWords.nothingNext}</p>}
      <ul class="next-acts">
        {lines.map(({ tab, count }) => {
          const { text, act } = departmentWords.nextActs[tab];
          return (
            <li key={tab}>
              <span class={`dot tab-${tab}`} aria-hidden="true" />
              <span>{text(count)}</span>
              <Button
                look="link"
                says={`${act}: ${text(count)}`}
                onClick={() => openTable({ tab })}
              >
                {act}
              </Button>
            </li>
          );
        })}
      </ul>
    </PanelSection>
  );
}

function isLate(all: readonly { tab: TableTab; count: number }[]): boolean {
  return all.some(({ tab, count }) => tab === 'late' && count > 0);
}
