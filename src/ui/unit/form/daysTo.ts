/** Whole days from now to a day typed dd/mm/yyyy: 0 on that day, below 0 after it. */

export function daysTo(day: string, now: Date): number {
  const [date = 1, month = 1, year = 1970] = day.split('/').map(Number);
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.UTC(year, month - 1, date) - today) / 86_400_000);
}
