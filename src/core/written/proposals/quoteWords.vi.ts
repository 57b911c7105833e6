/** How the sentence of a figure is kept in the explanations of a unit. */

export const sectionName = (name: string) => (name === '' ? '' : `Mục ${name.split('. ')[0]}`);

export const answerYear = (year: number | 'all' | null) => (year === null ? '' : year === 'all' ? 'mọi năm' : String(year));

/** Without a text only where it stands. */
export const quotedAnswer = (label: string, year: string, text: string, where: string) => {
  const ofYear = year === '' ? '' : `, ${/^\d/.test(year) ? `năm ${year}` : year}`;
  const quoted = text === '' ? '' : `, “${text.replace(/[.;]$/, '')}”`;
  return `${label}${ofYear}: theo báo cáo${quoted}${where === '' ? '' : ` (${where})`}.`;
};
