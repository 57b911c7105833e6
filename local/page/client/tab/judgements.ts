/** What the checks say of a tab's cells, found by cell; the lights of its units, by line. */
import type { Light, ShownJudgements } from '../../shownJudgements.ts';

export class Judgements {
  private readonly texts: ReadonlyMap<string, string>;
  private readonly lights: ReadonlyMap<string, Light>;

  constructor({ cells, lights }: ShownJudgements) {
    this.texts = new Map(cells.map(({ row, column, text }) => [`${row}:${column}`, text]));
    this.lights = new Map(lights.map((light) => [`${light.axis}${light.at}`, light]));
  }

  of({ row, column }: { readonly row: number; readonly column: number }): string {
    return this.texts.get(`${row}:${column}`) ?? '';
  }

  light(axis: Light['axis'], line: number): Light | undefined {
    return this.lights.get(`${axis}${line}`);
  }
}
