/** The tests of both thresholds, loaded together at their first text (search.ts). */
export { findPersonalData, findPersonalDataInCell } from './personalData.ts';
export { mayPointAt, suspectSurely } from './suspicion.ts';
