/** How the sentence of a figure is kept in the explanations of a unit. */

export const sectionName = (name: string) => (name === '' ? '' : `Mục ${name.split('. ')[0]}`);

export const answerYear = (year: number | 'all' | null) => (year === null ? '' : year === 'all' ? 'mọi năm' : String(year));

export const quotedAnswer = (label: string, year: string, text: string, where: string) =>
  `${label}${year === '' ? '' : `, ${/^\d/.test(year) ? `năm ${year}` : year}`}: theo báo cáo, “${text.replace(/[.;]$/, '')}”${where === '' ? '' : ` (${where})`}.`;
