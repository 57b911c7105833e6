/** What holds of a report whatever the city: no sentence twice, no empty heading, clean marks, figures that are the manifest's. */
import { formatPercent } from '../../../src/core/cells/numberText.ts';
import { consolidate } from '../../../src/core/consolidate.ts';
import type { DocumentBlock, Table } from '../../../src/core/report/blocks.ts';
import { plainText } from '../../../src/core/report/plainText.ts';
import type { Report } from '../../../src/core/report/shape.ts';
import { hostileCity } from '../../fixtures/hostileCity.ts';

const seeds = Array.from({ length: Number(process.env.SEEDS ?? 9) }, (_, index) => Number(process.env.FROM ?? 830) + index * 7);
const madeOf = new Map(
  seeds.map((seed) => {
    const { campaign } = hostileCity(seed);
    const made = consolidate(campaign, '');
    return [seed, { made, report: made.report(), note: made.note(null) }] as const;
  }),
);
const of = (seed: number) => {
  const one = madeOf.get(seed);
  if (!one) throw new Error(`no city ${seed}`);
  return one;
};

/** Lines of text: paragraphs, items of lists, notes. */
function linesOf({ body }: Pick<Report, 'body'>): { id: string; text: string }[] {
  return body.flatMap((block) => {
    const id = block.id ?? '';
    if (block.kind === 'paragraph') return [{ id, text: block.runs.map(({ text }) => text).join('') }];
    if (block.kind === 'note') return [{ id, text: block.text }];
    if (block.kind === 'list') return block.items.map((item) => ({ id, text: item.map(({ text }) => text).join('') }));
    return [];
  });
}

const sentencesIn = (text: string) => text.split(/(?<=[.!?])\s+(?=[\p{Lu}\d])/u).filter((one) => one.length > 30);

test.each(seeds)('city %i: no sentence stands twice in the report', (seed) => {
  // What is left out of each target is said of each.
  const told = linesOf(of(seed).report).filter(({ id }) => !id.startsWith('i.3'));
  const all = told.flatMap(({ text }) => sentencesIn(text));
  expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
});

test.each(seeds)('city %i: marks are clean, each paragraph is closed', (seed) => {
  const { report, note } = of(seed);
  const lines = linesOf(report).map(({ text }) => text);
  expect(lines.filter((text) => !/(?:[.:;…]|\]|\.\/\.)$/.test(text))).toEqual([]);
  const unclean = / {2}| [.,;:](?: |$)|,[.;]|\.{2}|…\.|;\.|\.[,;]|\(\)|\( | \)|undefined|NaN|null|[<>&]\w*;|[☞🎉]/u;
  const names = /“Sao Mai”|D'Arc/g;
  expect(
    [...plainText(report).slice(2)].filter(
      (text) =>
        unclean.test(
          text
            .replace(names, 'x')
            .replace(/Số: +\S+|Báo cáo số +\S+/g, '')
            .trimEnd(),
        ) && !text.includes(' | '),
    ),
  ).toEqual([]);
  expect(linesOf(note).filter(({ text }) => /undefined|NaN/.test(text))).toEqual([]);
  expect(lines.filter((text) => text.split('“').length !== text.split('”').length)).toEqual([]);
  expect(lines.filter((text) => text.split('(').length !== text.split(')').length && !/^[a-h]\) /.test(text))).toEqual([]);
});

test.each(seeds)('city %i: no heading is empty', (seed) => {
  const { body } = of(seed).report;
  const empty = body.filter((block, at) => {
    const next = body[at + 1];
    return block.kind === 'heading' && (next === undefined || (next.kind === 'heading' && next.level <= block.level));
  });
  expect(empty).toEqual([]);
});

const tool =
  /cảnh báo|gõ|mã băm|SHA|“Kiểm tra”|[A-Z]\d\d(?!\d)|Tiêu biểu|Nội dung khác|Nội dung cần xem xét|chốt|\btab\b| ý;|(?<!\p{L})ô /u;

test.each(seeds)('city %i: no word of the tool, no number that begins with a wrong 0', (seed) => {
  const lines = linesOf(of(seed).report).map(({ text }) => text);
  expect(lines.filter((text) => tool.test(text))).toEqual([]);
  expect(lines.filter((text) => /(?<![\d.,/])0[1-9]\d|(?<![\d.,/])00 |(?<![\d.,/])[1-9] (?:đơn vị|trường)(?! học)/.test(text))).toEqual([]);
});

const number = (text: string) => Number(text.replace(/\./g, ''));

test.each(seeds)('city %i: each percentage is that of the figures beside it', (seed) => {
  const text = plainText(of(seed).report).join('\n');
  const beside = [...text.matchAll(/(\d+,\d)% \(([\d.]+)\/([\d.]+)\)/g)].map(([, percent, n, d]) => [percent, n, d] as const);
  const after = [...text.matchAll(/([\d.]+)\/([\d.]+) [^\d()|]{3,90} \((\d+,\d)%\)/g)].map(([, n, d, percent]) => [percent, n, d] as const);
  const all = [...beside, ...after].map(([percent = '', n = '', d = '']) => ({ percent, n: number(n), d: number(d) }));
  expect(all.filter(({ n, d, percent }) => n > d || formatPercent(n, d) !== `${percent}%`)).toEqual([]);
});

/** Figures of a row of the table by year, its units and marks taken away. */
function yearFigures(blocks: readonly DocumentBlock[], label: string): string[] {
  const table = blocks.find((one): one is Table => one.kind === 'table' && /Số liệu theo năm/.test(one.caption ?? ''));
  const row = table?.rows.find(([first]) => first?.runs[0]?.text.startsWith(label));
  return (row ?? []).slice(1).map(({ runs }) =>
    runs
      .map(({ text }) => text)
      .join('')
      .replace(/ \(\d+\)/, ''),
  );
}

test.each(seeds)('city %i: the totals of the report are those of the run', (seed) => {
  const { made, report } = of(seed);
  const blocks = report.appendices.flatMap((one) => one.blocks);
  const { groups, years } = made.campaign.outline;
  for (const code of groups.flatMap(({ figures }) => figures)) {
    const printed = made.results.printed[code]?.totals;
    const label = made.campaign.outline.answers.sections.flatMap(({ fields }) => fields).find((field) => field.code === code)?.label ?? '';
    if (!printed || (printed.period?.units ?? 0) === 0) continue;
    const figures = yearFigures(blocks, label).map((one) => (one === '–' ? null : number(one)));
    const own = [...years.map((year) => printed.years[year]?.total ?? null), printed.period?.total ?? null];
    expect(figures).toEqual(own);
    const sum = own.slice(0, -1).reduce<number>((all, one) => all + (one ?? 0), 0);
    expect(own[own.length - 1]).toBe(sum);
  }
});
