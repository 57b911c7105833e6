/** The Vietnamese alphabet, with the four Latin letters it lacks at their usual places. */
export const alphabet = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';

/** Tone marks in dictionary order after the level tone: huyền, hỏi, ngã, sắc, nặng. */
export const tones = '\u0300\u0309\u0303\u0301\u0323';
