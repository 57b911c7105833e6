/** Says which setting contradicts the outline. */
import type { BoundSetting } from './contradictions.ts';

/** "“ky_den” ghi 15/12/2023, nhưng đề cương hỏi đến năm 2024." */
export function contradictionText({ code, shown, year }: Pick<BoundSetting, 'code' | 'shown' | 'year'>): string {
  return `“${code}” ghi ${shown}, nhưng theo đề cương ngày này phải thuộc năm ${year}.`;
}
