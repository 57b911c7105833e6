/** What a form calls its agency and its tabs, for sentences that send people there. */
import type { FormNames } from '../api/api.ts';
import type { Outline } from '../outline/schema.ts';

export function formNames(outline: Outline): FormNames {
  return {
    agency: outline.terms?.self ?? shortOf(outline.report.agency),
    answers: outline.answers.tab,
    registry: outline.registry.tab,
    tracking: outline.tracking.tab,
    log: outline.log.tab,
    ownTexts: outline.ownTexts.tab,
    summary: outline.summaryTab,
    findings: outline.findingsTab,
  };
}

/** How a clerk calls an agency: by what kind it is, where its name begins with that. */
const kinds = /^(Sở|Bộ|Tổng cục|Cục|Chi cục|Phòng|Ban|Công an|Hội|Liên đoàn|Trung tâm|Văn phòng|Viện)(?= )/i;

function shortOf(agency: string): string {
  const name = agency.trim().replace(/^(Ủy|Uỷ) ban nhân dân(?= )/i, 'UBND');
  return kinds.exec(name)?.[1] ?? (/^UBND /i.test(name) ? 'UBND' : name);
}
