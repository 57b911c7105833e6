/** How far a bench is: said on stderr before each step, so that nobody takes a long one for a dead one. */
import type { Aimed } from './aims.ts';

export class BenchProgress {
  private done = 0;
  private readonly started = Date.now();

  constructor(
    private readonly steps: number,
    sizes: readonly number[],
  ) {
    console.error(
      `Đo ${sizes.join(', ')} đơn vị, ${steps} bước: ${roughMinutes(sizes)} trên máy rảnh. Trước hết so kết quả hai cách tính.`,
    );
  }

  step(name: string): void {
    this.done += 1;
    console.error(`[${this.done}/${this.steps}, đã chạy ${spent(Date.now() - this.started)}] ${name}`);
  }
}

/** Three minutes for what is always done, the rest by the number of units. */
function roughMinutes(sizes: readonly number[]): string {
  const units = sizes.reduce((sum, size) => sum + size, 0);
  return `khoảng ${3 + Math.ceil((10 * units) / 13_000)} phút`;
}

function spent(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${seconds} giây` : `${Math.floor(seconds / 60)} phút ${seconds % 60} giây`;
}

/** One line of a check: a measure and its aim. */
export function aimLine({ what, measured, aim }: Aimed, isLost: boolean): string {
  const verdict = isLost ? 'VƯỢT' : measured > aim ? 'quá mục tiêu' : 'đạt';
  const shown = aim >= 10 ? String(measured) : measured.toFixed(2);
  return `${verdict}: ${what}: ${shown}, mục tiêu ${aim}`;
}

export function checked(all: number, lost: number): string {
  return lost === 0 ? `${all} mục tiêu, không chỗ nào vượt quá một phần ba.` : `${all} mục tiêu, ${lost} chỗ vượt quá một phần ba.`;
}
