/** A ratio as the sidebar shows it, with its coverage and the remarks that belong next to it. */
import type { Figure } from '../../api/api.ts';
import type { Ratio } from '../../core/figures/ratio.ts';
import {
  bareZeroText,
  boundsText,
  coverageOf,
  partsText,
  selfDeclaredText,
  unitsText,
} from '../../core/figures/ratioText.vi.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { ofUnits } from './typed.vi.ts';

/** What a figure is called: its label and its year, null for the period. */
interface FigureLabel {
  readonly label: string;
  readonly year: number | null;
}

export function figure(
  { label, year }: FigureLabel,
  ratio: Ratio,
  noun: string,
  settings: Settings,
): Figure {
  const coverage = coverageOf(ratio, settings);
  return {
    label,
    year,
    text: ratio.text,
    none: ratio.none,
    base: ratio.units === 0 ? '' : partsText(ratio),
    coverage: coverage && {
      share: coverage.usable / coverage.all,
      text: `${coverage.percent} (${ofUnits(unitsText(ratio, settings))})`,
      label: coverage.label,
      level: coverage.level,
    },
    remarks: [boundsText(ratio, noun), bareZeroText(ratio), selfDeclaredText(ratio)].filter(
      (text) => text !== '',
    ),
  };
}
