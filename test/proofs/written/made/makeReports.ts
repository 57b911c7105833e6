/** Reports put together from frames by a seed; the frames of the untouched part are in no seen report. */
import { type LabelledReport, parseLabelled, withoutAccents } from '../labelled.ts';
import { type Draw, drawFigures } from './drawFigures.ts';
import { type Frame, figureFrames, noiseFrames, planFrames } from './figureFrames.ts';
import { tableOf } from './makeTables.ts';
import { headings, openingFrames, rewardFrames, situationFrames, situationHeadings, textFrames } from './textFrames.ts';

export type Part = 'seen' | 'untouched';
export type MadeOutline = 'sgddt2024' | 'catp2386-2025';

interface Unit {
  readonly name: string;
  readonly self: string;
  readonly noun: string;
  readonly code: string;
  readonly hasSchools: boolean;
}

const units: readonly Unit[] = [
  { name: 'TRƯỜNG THPT LÊ LỢI', self: 'nhà trường', noun: 'trường', code: 'THPT', hasSchools: false },
  { name: 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN VĨNH AN', self: 'phòng', noun: 'huyện', code: 'PGDĐT', hasSchools: true },
  { name: 'TRUNG TÂM GDNN-GDTX QUẬN HẢI BÌNH', self: 'trung tâm', noun: 'trung tâm', code: 'TT', hasSchools: false },
  { name: 'ỦY BAN NHÂN DÂN PHƯỜNG ĐÔNG KHÊ', self: 'phường', noun: 'phường', code: 'UBND', hasSchools: false },
  { name: 'TRƯỜNG PHỔ THÔNG NỘI TRÚ ĐỒ SƠN', self: 'trường', noun: 'trường', code: 'PTNT', hasSchools: false },
];

/** How a hand lays its report out. */
interface Layout {
  readonly part: (at: number) => string;
  readonly sub: (at: number, part: number) => string;
  readonly item: string;
  readonly shuffled: boolean;
  readonly table: 'none' | 'byField' | 'byYear' | 'bySchool' | 'withTotal' | 'withRange';
  readonly width: number;
  readonly bare: boolean;
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];
const dotted = (at: number) => `${at + 1}. `;
const layouts: readonly Layout[] = [
  { part: (at) => `${romans[at]}. `, sub: dotted, item: '- ', shuffled: false, table: 'none', width: 0, bare: false },
  { part: (at) => `${romans[at]}. `, sub: dotted, item: '', shuffled: true, table: 'byField', width: 0, bare: false },
  { part: (at) => `${'ABCDEFG'[at]}. `, sub: (at) => `${romans[at]}. `, item: '- ', shuffled: false, table: 'none', width: 0, bare: false },
  { part: (at) => `${romans[at]}/ `, sub: (at) => `${at + 1}/ `, item: '+ ', shuffled: true, table: 'byYear', width: 0, bare: false },
  {
    part: (at) => `${at + 1}. `,
    sub: (at, part) => `${part + 1}.${at + 1}. `,
    item: '- ',
    shuffled: false,
    table: 'bySchool',
    width: 0,
    bare: false,
  },
  { part: () => '', sub: dotted, item: '• ', shuffled: true, table: 'withTotal', width: 0, bare: false },
  { part: (at) => `Phần ${romans[at]}: `, sub: dotted, item: '', shuffled: false, table: 'none', width: 78, bare: false },
  {
    part: (at) => `${romans[at]}. `,
    sub: (at) => `${'abcdefgh'[at]}) `,
    item: '- ',
    shuffled: true,
    table: 'withRange',
    width: 0,
    bare: false,
  },
  { part: (at) => `${romans[at]}. `, sub: dotted, item: '+ ', shuffled: false, table: 'none', width: 0, bare: true },
  { part: (at) => `${romans[at]}. `, sub: dotted, item: '', shuffled: true, table: 'byYear', width: 0, bare: true },
];

const count = { seen: 20, untouched: 10 } as const;

/** All reports of a part, labelled for an outline; those of the police's shape are read for both. */
export function makeReports(part: Part, outline: MadeOutline): readonly LabelledReport[] {
  const reports = Array.from({ length: count[part] }, (_, at) => {
    const made = new Maker(part, at, outline);
    const police = at % 5 === 3;
    if (!police && outline !== 'sgddt2024') return null;
    const marked = police ? made.policeReport() : made.departmentReport();
    const name = `${part}-${String(at + 1).padStart(2, '0')}${police ? '-catp' : ''}`;
    const report = parseLabelled(name, marked);
    return made.layout.bare ? withoutAccents(report) : report;
  });
  return reports.filter((one): one is LabelledReport => one !== null);
}

/** A third of all frames is for the untouched part alone. */
function ofPart<T>(all: readonly T[], part: Part): readonly T[] {
  const mine = all.filter((one) => (hash(JSON.stringify(one)) % 3 === 0) === (part === 'untouched'));
  return mine.length > 0 ? mine : all;
}

function hash(text: string): number {
  let sum = 7;
  for (const sign of text) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003;
  return sum;
}

function nth<T>(all: readonly T[], at: number): T {
  return all[at % all.length] as T;
}

class Maker {
  readonly layout: Layout;
  private readonly part: Part;
  private readonly outline: MadeOutline;
  private readonly unit: Unit;
  private state: number;
  private lines: string[] = [];
  private parts = 0;
  private subs = 0;

  constructor(part: Part, at: number, outline: MadeOutline) {
    this.part = part;
    this.outline = outline;
    this.state = hash(`${part} ${at}`) + 17;
    this.unit = nth(units, at);
    this.layout = nth(layouts, at * 7 + (part === 'seen' ? 0 : 3));
  }

  private readonly draw: Draw = (size) => {
    this.state = (this.state * 48_271) % 2_147_483_647;
    return this.state % size;
  };

  departmentReport(): string {
    this.head('Kết quả thực hiện Quyết định 830/QĐ-TTg giai đoạn 2021-2024');
    this.heading('results');
    this.sub('steering');
    this.texts(['van_ban_trien_khai', 'dau_moi', 'tiep_nhan_phan_anh'], this.layout.item);
    this.noise();
    this.sub('cases');
    this.figures('cases', 2);
    this.sub('money');
    this.figures('money', 1);
    this.sub('targets');
    if (this.unit.hasSchools) this.figures('schools', 1);
    this.figures('children', 1);
    this.figures('offenders', 1);
    this.heading('groups');
    const groups = ['nhom_1', 'nhom_2', 'nhom_3', 'nhom_4', 'nhom_5'];
    for (const group of this.layout.shuffled ? this.shuffle(groups) : groups) this.group(group);
    const closing = ['danh_gia', 'kho_khan', 'de_xuat'];
    for (const one of closing) {
      this.heading(one);
      this.texts([one, one], this.layout.item);
    }
    this.plan();
    return this.end();
  }

  policeReport(): string {
    this.head('Kết quả thực hiện Quyết định 830/QĐ-TTg trên địa bàn giai đoạn 2021 - 2025');
    this.heading('situation');
    for (const [field, frames] of Object.entries(situationFrames)) {
      this.subTitled(this.pick(situationHeadings[field] ?? []));
      for (const frame of this.some(frames, 2)) this.say(frame, '-', field);
    }
    this.heading('results');
    this.sub('steering');
    this.texts(['van_ban_trien_khai'], this.layout.item, 'chi_dao', 'van_ban_trien_khai/nhom_1');
    this.figures('legal', 1);
    this.sub('targets');
    for (const one of ['cases', 'children', 'offenders']) this.figures(one, 1);
    this.sub('tasks');
    const groups = ['nhom_2', 'nhom_3', 'nhom_4'];
    for (const group of groups) this.texts([group, group], this.layout.item, 'nhiem_vu');
    this.figures('teaching', 2, 'nhom_2', 'nhiem_vu');
    this.heading('danh_gia');
    this.texts(['danh_gia'], this.layout.item, 'danh_gia');
    this.sub('kho_khan');
    this.texts(['kho_khan', 'kho_khan'], this.layout.item, 'kho_khan');
    this.sub('reward');
    this.say(this.pick(rewardFrames), 'de_xuat/danh_gia/-', 'thi_dua');
    this.sub('de_xuat');
    this.texts(['de_xuat', 'de_xuat'], this.layout.item, 'de_xuat');
    return this.end();
  }

  private group(group: string): void {
    const figures = { nhom_1: 'legal', nhom_2: 'teaching', nhom_3: 'technical', nhom_4: 'training', nhom_5: 'abroad' }[group] ?? '';
    this.sub(group);
    const many = this.draw(3) === 0 && group === 'nhom_5' ? 0 : group === 'nhom_2' ? 2 : 1;
    if (group === 'nhom_2' && this.layout.table !== 'none') this.table();
    else if (many > 0 && (group !== 'nhom_5' || this.draw(3) === 0)) {
      this.figures(figures, many, group);
      if (group === 'nhom_5') return;
    }
    this.texts(group === 'nhom_5' ? [group] : [group, group], this.layout.item);
    if (group === 'nhom_2') this.noise();
  }

  private table(): void {
    for (const line of tableOf(this.layout.table, this.draw)) this.lines.push(line);
  }

  private head(title: string): void {
    this.lines.push(
      this.unit.name,
      `Số: ${100 + this.draw(400)}/BC-${this.unit.code}`,
      'BÁO CÁO',
      title,
      'Kính gửi: Sở Giáo dục và Đào tạo',
    );
    if (this.draw(2) === 0) this.say(this.pick(openingFrames), 'van_ban_trien_khai', '*');
    else this.lines.push('Thực hiện công văn của Sở, đơn vị báo cáo kết quả như sau:');
  }

  private heading(key: string): void {
    const title = this.pick(headings[key] ?? []);
    this.lines.push('', `${this.layout.part(this.parts)}${title.toUpperCase()}`);
    this.parts += 1;
    this.subs = 0;
  }

  private sub(key: string): void {
    this.subTitled(this.pick(headings[key] ?? []));
  }

  private subTitled(title: string): void {
    const plain = title === title.toUpperCase() ? title.charAt(0) + title.slice(1).toLowerCase() : title;
    this.lines.push(`${this.layout.sub(this.subs, this.parts - 1)}${plain}`);
    this.subs += 1;
  }

  /** Labelled for the form of December 2024, or with the question of the police's. */
  private say(frame: string, field: string, police: string, mark = ''): void {
    const own = this.outline === 'sgddt2024' ? field : police;
    const told = frame.split('{S}').join(this.unit.self).split('{C}').join(this.unit.code);
    const text = mark === '' || frame.startsWith('{S}') ? told.charAt(0).toUpperCase() + told.slice(1) : told;
    const tag = own === '*' || own === '' ? '' : `<<${own}>>`;
    this.lines.push(`${tag}${mark}${text}`);
  }

  private texts(fields: readonly string[], mark: string, police = '*', label = ''): void {
    const used = new Set<string>();
    for (const field of fields) {
      const left = ofPart(textFrames[field] ?? [], this.part).filter((one) => !used.has(one));
      const frame = left[this.draw(Math.max(1, left.length))];
      if (frame === undefined) continue;
      used.add(frame);
      this.say(frame, label || field, police, mark);
    }
  }

  private figures(kind: string, many: number, field = '', police = '*'): void {
    for (const frame of this.some<Frame>(figureFrames[kind] ?? [], many)) {
      const lines = typeof frame === 'string' ? [frame] : frame;
      const drawn = drawFigures(lines, this.draw, this.outline);
      drawn.forEach((line, at) => {
        const isItem = at > 0;
        const mark = isItem ? `${this.layout.item === '- ' ? '+ ' : '- '}` : this.layout.item;
        this.say(line, isItem || lines.length > 1 ? '' : field, police, mark);
      });
    }
  }

  private noise(): void {
    const frame = this.pick(noiseFrames).replace('{U}', this.unit.noun);
    const [line = ''] = drawFigures([frame], this.draw, this.outline);
    this.lines.push(`${this.layout.item}${line}`);
  }

  private plan(): void {
    this.heading('plan');
    const [line = ''] = drawFigures([this.pick(planFrames)], this.draw, this.outline);
    this.lines.push(`${this.layout.item}${line}`);
  }

  private end(): string {
    this.lines.push('', 'Trên đây là báo cáo của đơn vị./.', 'Nơi nhận: - Như trên; - Lưu: VT.');
    return this.lines.flatMap((line) => this.wrapped(line)).join('\n');
  }

  /** Broken as a text editor breaks lines; labels are never broken. */
  private wrapped(line: string): readonly string[] {
    if (this.layout.width === 0 || line.length <= this.layout.width) return [line];
    const rows = [''];
    for (const word of line.match(/\{\{[^}]*\}\}\S*|\S+/g) ?? []) {
      const last = rows[rows.length - 1] ?? '';
      if (last.replace(/<<[^>]*>>|\|[^}]*/g, '').length + word.length > this.layout.width) rows.push(word);
      else rows[rows.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return rows;
  }

  private pick<T>(all: readonly T[]): T {
    const mine = ofPart(all, this.part);
    return mine[this.draw(mine.length)] as T;
  }

  private some<T>(all: readonly T[], many: number): readonly T[] {
    return this.shuffle([...ofPart(all, this.part)]).slice(0, many);
  }

  private shuffle<T>(given: readonly T[]): T[] {
    const all = [...given];
    for (let at = all.length - 1; at > 0; at -= 1) {
      const other = this.draw(at + 1);
      [all[at], all[other]] = [all[other] as T, all[at] as T];
    }
    return all;
  }
}
