/** The third question: what to do next; at most four lines, the most pressing first. */
import type { DepartmentView, UnitRow } from '../../api/api.ts';
import { Button } from '../parts/Button.tsx';
import { PanelSection } from '../parts/Section.tsx';
import type { RowFilter, TableTab } from './table/filterRows.ts';
import { fits } from './table/filterRows.ts';
import * as versionWords from './versions.vi.ts';
import * as departmentWords from './words.vi.ts';

interface Props {
  readonly view: DepartmentView;
  openTable(filter: Partial<RowFilter>): void;
  openRequests(): void;
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

export function WhatNext({ view, openTable, openRequests }: Props) {
  const asked = view.requests.length;
  const { outside } = view.reporting;
  const lines = order
    .map((tab) => ({ tab, count: view.units.filter((row: UnitRow) => fits(row, tab)).length }))
    // Who sent nothing in time is in the line of the late ones.
    .filter(({ tab, count }, _, all) => count > 0 && !(tab === 'empty' && isLate(all)))
    .slice(0, asked > 0 ? most - 1 : most);
  return (
    <PanelSection title={departmentWords.whatNext}>
      {lines.length === 0 && asked === 0 && <p>{departmentWords.nothingNext}</p>}
      <ul class="next-acts">
        {asked > 0 && (
          <NextLine
            tone="resent"
            text={versionWords.requestsTitle(asked)}
            act={departmentWords.nextActs.resent.act}
            open={openRequests}
          />
        )}
        {lines.map(({ tab, count }) => {
          const { text, act } = departmentWords.nextActs[tab];
          return (
            <NextLine
              key={tab}
              tone={tab}
              text={text(count)}
              act={act}
              open={() => openTable({ tab })}
            />
          );
        })}
      </ul>
      {outside.length > 0 && (
        <p class="hint one-line" title={outside.join('; ')}>
          {departmentWords.outside(outside.length)}: {outside.join('; ')}
        </p>
      )}
    </PanelSection>
  );
}

interface LineProps {
  readonly tone: departmentWords.NextName;
  readonly text: string;
  readonly act: string;
  open(): void;
}

function NextLine({ tone, text, act, open }: LineProps) {
  return (
    <li>
      <span class={`dot tab-${tone}`} aria-hidden="true" />
      <span>{text}</span>
      <Button look="link" says={`${act}: ${text}`} onClick={open}>
        {act}
      </Button>
    </li>
  );
}

function isLate(all: readonly { tab: TableTab; count: number }[]): boolean {
  return all.some(({ tab, count }) => tab === 'late' && count > 0);
}
