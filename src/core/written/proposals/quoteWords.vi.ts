/** How the sentence of a figure is kept in the explanations of a unit. */

export const sectionName = (name: string) => (name === '' ? '' : `Mục ${name.split('. ')[0]}`);

export const yearName = (year: number | 'all' | null) => (year === null ? '' : year === 'all' ? 'mọi năm' : String(year));

export const quoted = (label: string, year: string, text: string, where: string) =>
  `${label}${year === '' ? '' : `, ${/^\d/.test(year) ? `năm ${year}` : year}`}: theo báo cáo, “${text.replace(/[.;]$/, '')}”${where === '' ? '' : ` (${where})`}.`;
