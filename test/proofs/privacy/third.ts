/** A third set: slips in the name itself, frames next to real sentences, titles made of real phrases. */
import { readFileSync } from 'node:fs';
import { subMeasures } from '../../../src/outline/subMeasures.ts';
import { isKept, Maker, type Sample } from './frames.ts';
import { innocentParts } from './innocentParts.ts';
import { slip, slips } from './slips.ts';

const rowsOf = (file: string): string[][] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('# '))
    .map((line) => line.split('\t'));
/** Headings and keywords of the sub-measures: nobody chose them for this set. */
const bienPhap = Object.values(subMeasures)
  .flat()
  .flatMap(({ label, keywords }) => [label, ...keywords]);
const wards = rowsOf('test/fixtures/phu-lien-nhan.tsv')
  .slice(1)
  .map((row) => row[2] ?? '');
const named = /\{(?:ten|goi)\d?\}/;
const frames = rowsOf('test/fixtures/privacy/frames-personal.tsv').filter(([, , frame = '']) => named.test(frame));
const columns = ['ghi_chu', 'giai_trinh', 'nhom_2', 'tiep_nhan_phan_anh', 'kho_khan', 'danh_gia', 'hinh_thuc', 'de_xuat'];
const narrow = ['hinh_thuc', 'ghi_chu', 'giai_trinh', 'btc3.hinh_thuc', 'btc3.ghi_chu'];

/** One slip in each name, often next to a real sentence, at times in small letters or capitals. */
export function slippedSamples(count: number, seed: number, which: 'seen' | 'unseen'): Sample[] {
  const maker = new Maker(seed);
  const samples: Sample[] = [];
  while (samples.length < count) {
    const [cause = '', where, frame = ''] = maker.one(frames);
    const kind = maker.one(slips);
    let kept = isKept(frame);
    const disturbed = frame.replaceAll('{viec2}', '{viec}').replace(/\{(?:ten|goi)\d?\}/g, (slot) => {
      const { text, kept: isNew } = maker.fill(slot);
      kept ||= isNew;
      return slip(text, kind, maker.random);
    });
    let { text } = maker.fill(disturbed);
    const place = maker.random();
    if (where !== 'hep' && place < 0.25) text = `${maker.one(wards)}. ${text}`;
    else if (where !== 'hep' && place < 0.5) text = `${text}; ${maker.one(wards)}`;
    const shape = maker.random();
    if (shape < 0.07) text = text.toLowerCase();
    else if (shape < 0.1) text = text.toUpperCase();
    if (kept !== (which === 'unseen')) continue;
    samples.push({ text, cause, column: maker.one(where === 'hep' ? narrow : columns), noise: kind, seen: !kept });
  }
  return samples;
}

const leads =
  'Quỹ;quỹ học bổng;Đội;Đội thanh niên xung kích;đội tuyển;Câu lạc bộ;CLB;chương trình;Chương trình;mô hình;Mô hình;cuộc thi;Hội thi;dự án;Dự án;phong trào;Giải;giải thưởng;học bổng;chiến dịch;Lớp học;chuyên đề;Ngày hội;diễn đàn;tọa đàm;sân chơi;gameshow;talkshow;kênh;trang;chuyên mục;bộ tài liệu;sổ tay;cuốn sách;tiểu phẩm;bài hát;phim;video;khẩu hiệu;thông điệp;Tháng hành động;tuần lễ;Gian hàng;Góc;Phòng;Hộp thư;Nhóm tư vấn;trại hè;Liên hoan;Hành trình;Chuyến xe;Cổng;ứng dụng;phần mềm;Trung tâm;Công ty;Hội quán;Nhà văn hóa'.split(
    ';',
  );
const done =
  'được tổ chức tại {noi};thu hút {so} học sinh tham gia;do {coquan} phát động;duy trì hoạt động hằng tháng;ra mắt năm 2022;tiếp tục được triển khai tại Trường {truong};tặng {so} máy tính cho học sinh nghèo;hỗ trợ {so} suất quà;có {so} thành viên;đạt giải Nhì cấp thành phố;được nhân rộng ở {so1} trường;trao cho trẻ em có hoàn cảnh khó khăn;giúp học sinh không bị lôi kéo trên mạng;phòng ngừa bạo lực, xâm hại trẻ em;tuyên truyền cách ứng xử khi bị bắt nạt trực tuyến'.split(
    ';',
  );
const before =
  ';Nhà trường tổ chức ;Phối hợp {coquan} thực hiện ;Trường {truong} tham gia ;Năm 2023, ;Duy trì ;Trong đó có ;Từ nguồn '.split(';');

function capitals(phrase: string, maker: Maker): string {
  const way = maker.random();
  const whole = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  if (way < 0.5) return whole(phrase);
  return phrase.split(' ').map(whole).join(' ');
}

/** Titles of real phrases, real sentences, famous names behind funds, with or without quotes. */
export function titledSamples(count: number, seed: number, which: 'seen' | 'unseen'): Sample[] {
  const maker = new Maker(seed);
  const samples: Sample[] = [];
  while (samples.length < count) {
    const way = maker.random();
    let text: string;
    let cause = 'title';
    const phrase = maker.one(bienPhap);
    const lead = maker.one(leads);
    const end = maker.one(done);
    if (way < 0.45) {
      const quotes = maker.one(['“”', '""', '«»', "''", '“”', '""']);
      text = `${maker.one(before)}${lead} ${quotes.charAt(0)}${capitals(phrase, maker)}${quotes.charAt(1)} ${end}`;
    } else if (way < 0.6) {
      cause = 'unquoted';
      text = `${maker.one(before)}${lead} ${capitals(phrase, maker)} ${end}`;
    } else if (way < 0.72) {
      cause = 'famous';
      const name = maker.one([
        ...(innocentParts.danhnhan ?? []),
        ...(innocentParts.truong ?? []).map((one) => one.replace(/^(?:THPT|THCS|Tiểu học) /, '')),
      ]);
      text = `${maker.one(before)}${maker.one(leads.slice(0, 24))} ${name} ${end}`;
    } else if (way < 0.85) {
      cause = 'real';
      text = maker.one(wards);
    } else {
      cause = 'joined';
      text = `${maker.one(['{noi}', 'Trường {truong}', '{coquan}'])}: ${phrase}; ${maker.one(bienPhap)} (${end})`;
    }
    const filled = maker.fill(text);
    const kept = isKept(`${phrase} ${lead}`) || filled.kept;
    const shape = maker.random();
    if (kept !== (which === 'unseen')) continue;
    const cased = shape < 0.08 ? filled.text.toLowerCase() : filled.text;
    samples.push({ text: cased, cause, column: maker.one(columns), noise: 'none', seen: !kept });
  }
  return samples;
}
