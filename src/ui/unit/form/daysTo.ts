/** A deadline, typed dd/mm/yyyy, as it is seen from now. */

/** Whole days to it: 0 on that day, below 0 after it. */
export function daysTo(day: string, now: Date): number {
  const [date = 1, month = 1, year = 1970] = day.split('/').map(Number);
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.UTC(year, month - 1, date) - today) / 86_400_000);
}

/** Without its year where that is this one. */
export function shortDay(day: string, now: Date): string {
  return day.endsWith(`/${now.getFullYear()}`) ? day.slice(0, 5) : day;
}
