/** A unit's explanations in one cell: a line each, "subject: reason", for people to read and edit there. */

interface ExplanationLine {
  readonly subject: string;
  readonly reason: string;
}

const lineOf = /^\s*(?:[-–+•]\s*)?(.{3,160}?)\s*:\s+(\S.*)$/;

/** The lines that name what they explain; other words of the cell are not among them. */
export function readExplanations(text: string): ExplanationLine[] {
  return text.split('\n').flatMap((line) => {
    const [, subject = '', reason = ''] = lineOf.exec(line) ?? [];
    return reason === '' ? [] : [{ subject, reason: reason.trim() }];
  });
}

/** Why, as the unit said of this subject; '' when it did not. */
export function reasonFor(text: string, subject: string): string {
  const wanted = keyOf(subject);
  return readExplanations(text).find((one) => keyOf(one.subject) === wanted)?.reason ?? '';
}

/** The cell with this reason in place of the one before; an empty reason takes the line away. */
export function withReason(text: string, subject: string, reason: string): string {
  const said = reason.replace(/\s+/g, ' ').trim();
  const wanted = keyOf(subject);
  const isOwn = (line: string) => keyOf(lineOf.exec(line)?.[1] ?? '') === wanted;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const at = lines.findIndex(isOwn);
  const others = lines.filter((line) => !isOwn(line));
  if (said === '') return others.join('\n');
  others.splice(at < 0 ? others.length : at, 0, `${subject}: ${said}`);
  return others.join('\n');
}

function keyOf(subject: string): string {
  return subject.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
