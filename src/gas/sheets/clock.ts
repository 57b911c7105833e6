/** The moment of a run, in the time zone of the dispatch. */

/** yyyy-mm-ddThh:mm:ss+07:00 */
export function readClock(): string {
  return Utilities.formatDate(new Date(), 'Asia/Ho_Chi_Minh', "yyyy-MM-dd'T'HH:mm:ssXXX");
}

/** dd/mm/yyyy HH:mm:ss, as the log keeps it. */
export function logMoment(now: string): string {
  const [day = '', time = ''] = now.split('T');
  return `${day.split('-').reverse().join('/')} ${time.slice(0, 8)}`;
}
