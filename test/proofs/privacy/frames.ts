/** Fills sentence frames with parts of names and noise, by a seed; tells seen from unseen parts. */
import { readFileSync } from 'node:fs';
import { seededRandom } from '../rules/seededRandom.ts';
import { innocentParts } from './innocentParts.ts';
import { disturb, noises } from './noise.ts';

export interface Sample {
  readonly text: string;
  readonly cause: string;
  readonly column: string;
  readonly noise: string;
  /** The frame and every name in it are of the two thirds that were looked at. */
  readonly seen: boolean;
}

const folder = 'test/fixtures/privacy';
const lines = (file: string): string[][] =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('# '))
    .map((line) => line.split('\t'));

/** FNV-1a: a third of all parts and frames is kept unseen by it. */
export function isKept(part: string): boolean {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(part.normalize('NFC'))) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return (hash >>> 7) % 3 === 0;
}

type Weighted = readonly { readonly part: string; readonly weight: number }[];
const partsOf = (kind: string): Weighted =>
  lines('name-parts.tsv')
    .filter(([one]) => one === kind)
    .map(([, part = '', weight]) => ({ part, weight: Number(weight) }));
const surnames = partsOf('ho');
const middles = partsOf('dem');
const givens = partsOf('ten');
const minorities = lines('minority-names.tsv');
const wideColumns =
  'hinh_thuc,ghi_chu,giai_trinh,tiep_nhan_phan_anh,nhom_1,nhom_2,nhom_3,nhom_4,nhom_5,danh_gia,kho_khan,de_xuat,van_ban_trien_khai'.split(
    ',',
  );
const narrowColumns = ['hinh_thuc', 'ghi_chu', 'giai_trinh', 'btc3.hinh_thuc', 'btc3.ghi_chu'];
const incidents =
  'bị dụ dỗ qua mạng;bị tống tiền bằng ảnh nhạy cảm;bị bắt nạt trên Facebook;bị bạn lập nhóm kín nói xấu;bị lừa nạp thẻ game;bị quay clip;bị xâm hại;bị đe dọa;bị đánh hội đồng;bị rủ gửi ảnh;bị lộ hình ảnh;bị quấy rối qua Zalo;có biểu hiện trầm cảm;đã được gia đình đưa đi khám;được công an xác minh'.split(
    ';',
  );

export class Maker {
  readonly random: () => number;
  private keptParts = 0;

  constructor(seed: number) {
    this.random = seededRandom(seed);
  }

  one<T>(from: readonly T[]): T {
    return from[Math.floor(this.random() * from.length)] as T;
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => Math.floor(this.random() * 10)).join('');
  }

  private weighted(from: Weighted, softened = false): string {
    // Square roots, half of the time, so that rarer parts are met too.
    const weight = (one: number) => (softened ? Math.sqrt(one) : one);
    let left = this.random() * from.reduce((sum, one) => sum + weight(one.weight), 0);
    const found = from.find((one) => {
      left -= weight(one.weight);
      return left < 0;
    });
    return this.met(found?.part ?? from[0]?.part ?? '');
  }

  private met(part: string): string {
    if (isKept(part)) this.keptParts++;
    return part;
  }

  name(): string {
    if (this.random() < 0.15) return this.minorityName();
    const soft = this.random() < 0.5;
    const middle = Array.from({ length: this.random() < 0.12 ? 0 : this.random() < 0.8 ? 1 : 2 }, () => this.weighted(middles, soft));
    return [this.weighted(surnames, soft), ...middle, this.weighted(givens, soft)].join(' ');
  }

  private minorityName(): string {
    const [first = '', middle = '', last = ''] = this.one(minorities);
    const start = this.met(this.one(first.split(',')));
    const between = middle === '' ? '' : `${this.one(middle.split('/'))} `;
    const glued = start.endsWith("'") && middle === '';
    return `${start}${glued ? '' : ' '}${between}${this.met(this.one(last.split(',')))}`;
  }

  private initials(separator: string): string {
    const letters = [this.weighted(surnames), this.weighted(middles), this.weighted(givens)];
    return letters.map((part) => part.charAt(0)).join(separator);
  }

  private slot(slot: string): string {
    const kind = slot.replace(/\d$/, '');
    const child: Readonly<Record<string, () => string>> = {
      ten: () => this.name(),
      goi: () => (slot === 'goi2' ? `${this.weighted(middles)} ${this.weighted(givens)}` : this.weighted(givens, true)),
      tat: () => this.initials('.'),
      TAT: () => this.initials(''),
      chu: () => this.weighted(givens).charAt(0),
      ...this.secondSlots(),
      viec: () => this.one(incidents),
      khoi: () => String(1 + Math.floor(this.random() * 12)),
      lop: () => this.classCode(),
      nam: () => String(2006 + Math.floor(this.random() * 12)),
      ngay: () => `${1 + Math.floor(this.random() * 28)}/${1 + Math.floor(this.random() * 12)}/${2006 + Math.floor(this.random() * 12)}`,
      dt: () => this.telephone(),
      cccd: () =>
        `0${this.one(['31', '01', '36', '34', '30'])}${this.one(['2', '3'])}${this.one(['07', '09', '12', '14'])}${this.digits(6)}`.replace(
          /(\d{3})(?=\d)/g,
          this.one(['$1', '$1', '$1 ']),
        ),
      mail: () =>
        `${this.nickname().replace('@', '')}@${this.one(['gmail.com', 'yahoo.com.vn', 'thcs.edu.vn', 'icloud.com', 'hotmail.com'])}`,
      nick: () => this.nickname(),
      link: () =>
        this.one([
          'https://www.facebook.com/',
          'fb.com/',
          'https://zalo.me/g/',
          'tiktok.com/@',
          'https://www.instagram.com/',
          'https://m.me/',
          'facebook.com/profile.php?id=',
        ]) + this.nickname().replace('@', ''),
      anh: () =>
        this.one(['https://drive.google.com/file/d/', 'https://photos.app.goo.gl/', 'https://imgur.com/', 'https://i.ibb.co/']) +
        this.digits(4) +
        this.nickname().replace('@', '').slice(0, 5) +
        this.digits(3),
      stk: () => this.one([this.digits(10), this.digits(13), this.digits(12).replace(/(\d{4})(?=\d)/g, '$1 ')]),
      bank: () => this.one(['Vietcombank', 'VCB', 'MB', 'Agribank', 'Techcombank', 'BIDV']),
      dc: () => this.address(),
      so: () => (slot === 'so1' ? this.one(['01', '02', '03', '1', '2']) : String(2 + Math.floor(this.random() * 900))),
      tien: () => `${1 + Math.floor(this.random() * 900)}.${this.digits(3)}.000`,
      phantram: () => `${Math.floor(this.random() * 100)},${this.digits(1)}`,
      thang: () => String(1 + Math.floor(this.random() * 12)),
    };
    const made = child[slot] ?? child[kind];
    return made ? made() : this.one(innocentParts[kind] ?? [`{${slot}}`]);
  }

  /** Slots of the second set of frames. */
  private secondSlots(): Readonly<Record<string, () => string>> {
    return {
      TEN: () => this.name().toUpperCase(),
      TATB: () => this.one(['', this.weighted(middles).charAt(0)]) + this.initials(''),
      tuoi: () => String(6 + Math.floor(this.random() * 12)),
      ten_: () => this.nickname().replace('@', '').replace(/[.]/g, '_'),
      chuhoa: () => this.one(['', 'A', 'B', 'C']),
      truongten: () => this.one(innocentParts.truong ?? []).replace(/^(?:THPT|THCS|Tiểu học) /, ''),
      ngtat: () =>
        [this.one(['Ng', 'Tr', 'Ph', 'Kh', 'Th', 'Gi']), this.one(['Th', 'V', 'Q', 'Ng', 'H']), this.one(['D', 'B', 'Nh', 'A'])].join(
          this.one(['.', '. ']),
        ) + this.one(['', '.']),
      plain: () => this.one(['lachtray', 'tohieu', 'nguyenba', 'anduong', 'tranphu', 'dangcuong']),
      xa: () => this.one(innocentParts.noi ?? []).replace(/^(?:quận|huyện|thành phố|tỉnh|xã|phường|thị trấn) /iu, ''),
    };
  }

  private classCode(): string {
    const grade = 1 + Math.floor(this.random() * 12);
    const letter = this.one(['A', 'B', 'C', 'D', 'E']);
    const special = `${this.one(['10', '11', '12'])} ${this.one(['Toán', 'Văn', 'Anh', 'Lý', 'Hóa', 'Tin', 'Sử'])}`;
    return this.one([
      `${grade}${letter}`,
      `${grade}${letter}${this.digits(1)}`,
      `${grade}/${1 + Math.floor(this.random() * 9)}`,
      special,
      `${special} ${1 + Math.floor(this.random() * 2)}`,
      `${grade} ${letter}`,
    ]);
  }

  private telephone(): string {
    const digits = this.one(['03', '05', '07', '08', '09']) + this.one(['2', '6', '8', '9']) + this.digits(7);
    const cut = (sizes: readonly number[], sign: string) => {
      let at = 0;
      const cuts = sizes.map((size) => {
        at += size;
        return digits.slice(at - size, at);
      });
      return cuts.join(sign);
    };
    return this.one([
      digits,
      digits,
      cut([4, 3, 3], ' '),
      cut([4, 3, 3], '.'),
      cut([4, 3, 3], '-'),
      cut([2, 2, 2, 2, 2], ' '),
      cut([3, 3, 4], '.'),
      `+84 ${digits.slice(1)}`,
      cut([4, 6], ' '),
      cut([4, 2, 2, 2], '.'),
    ]);
  }

  private nickname(): string {
    const plain = (text: string) =>
      text
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/đ/gi, 'd')
        .toLowerCase();
    const given = plain(this.weighted(givens, true));
    const middle = plain(this.weighted(middles, true));
    return this.one([
      `${middle}${given}${this.digits(2)}`,
      `${given}_${this.digits(4)}`,
      `${middle}.${given}.${this.digits(2)}`,
      `@be.${given}`,
      `${given}${middle}20${this.one(['08', '10', '12'])}`,
      `@${given}${this.digits(3)}`,
    ]);
  }

  private address(): string {
    const street = this.one(innocentParts.duong ?? []);
    const number = 1 + Math.floor(this.random() * 300);
    return this.one([
      `số ${number} đường ${street}`,
      `số nhà ${number} phố ${street}`,
      `${number} ${street}`,
      `ngõ ${number} ${street}`,
      `thôn ${this.one(['Đông', 'Đoài', 'Trung', '3', 'Tiền Phong'])}`,
      `tổ ${1 + (number % 12)}, ${this.one(innocentParts.noi ?? [])}`,
      `xóm ${1 + (number % 9)}, ${this.one(innocentParts.noi ?? [])}`,
      `tổ dân phố số ${1 + (number % 9)}`,
    ]);
  }

  /** Fills a frame; `kept` counts its unseen parts. */
  fill(frame: string): { text: string; kept: boolean } {
    this.keptParts = 0;
    const text = frame.replace(/\{(\w+)\}/g, (_, slot: string) => this.slot(slot));
    return { text, kept: this.keptParts > 0 };
  }
}

/** Sentences with a made-up child's data. */
export function personalSamples(count: number, seed: number, only?: 'seen' | 'unseen'): Sample[] {
  const maker = new Maker(seed);
  const frames = lines('frames-personal.tsv');
  const samples: Sample[] = [];
  while (samples.length < count) {
    const [cause = '', columns, frame = ''] = maker.one(frames);
    const { text, kept } = maker.fill(frame.replaceAll('{viec2}', '{viec}'));
    const column = maker.one(columns === 'hep' ? narrowColumns : wideColumns);
    const noise = maker.one(noises);
    const unseen = isKept(frame) || kept;
    const sample = { text: disturb(text, noise, maker.random), cause, column, noise, seen: !unseen };
    // Unseen of the final count: neither frame nor names were looked at.
    if (only === 'unseen' && !(isKept(frame) || (kept && /\{(?:ten|goi|tat|TAT)/.test(frame)))) continue;
    if (only === 'seen' && unseen) continue;
    samples.push(sample);
  }
  return samples;
}

/** Every frame of the second set, filled so many times, without noise. */
export function secondSamples(each: number, seed: number, kind: 'personal' | 'innocent'): Sample[] {
  const maker = new Maker(seed);
  return lines('frames-second.tsv')
    .filter(([one]) => one === kind)
    .flatMap(([, cause = '', frame = '']) =>
      Array.from({ length: each }, () => {
        const { text, kept } = maker.fill(frame);
        return { text, cause, column: maker.one(narrowColumns.slice(0, 3)), noise: 'none', seen: !kept && !isKept(frame) };
      }),
    );
}

/** Sentences that only look so. */
export function innocentSamples(count: number, seed: number, only?: 'seen' | 'unseen'): Sample[] {
  const maker = new Maker(seed);
  const frames = lines('frames-innocent.tsv');
  const samples: Sample[] = [];
  while (samples.length < count) {
    const [cause = '', frame = ''] = maker.one(frames);
    const { text, kept } = maker.fill(frame);
    const unseen = isKept(frame) || kept;
    if (only !== undefined && (only === 'unseen') !== unseen) continue;
    const noise = maker.one(['none', 'none', 'none', 'none', 'none', 'none', 'nfd', 'spaces', 'capitals', 'lower']);
    const column = maker.one(wideColumns.slice(0, 12));
    samples.push({ text: disturb(text, noise, maker.random), cause, column, noise, seen: !unseen });
  }
  return samples;
}
