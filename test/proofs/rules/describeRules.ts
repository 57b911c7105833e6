/** docs/quy-tac.md from the declarations: what each rule asks, what it says, what it found of what was planted. */

import { check } from '../../../src/core/checks/check.ts';
import type { Finding } from '../../../src/core/checks/finding.ts';
import type { Example, Rule } from '../../../src/core/checks/rule.ts';
import { rules } from '../../../src/core/checks/rules.ts';
import { address } from '../../../src/core/workbook.ts';
import { checkPlanted } from './checkPlanted.ts';
import { table } from './markdownTable.ts';
import { measureOutliers } from './measureOutliers.ts';
import { outlierColumns } from './outlierCity.ts';
import { type Planted, plantedCity } from './planted.ts';
import { closing, missingWords, opening, outlierWords, plantedWords, severityWords } from './ruleDocWords.ts';
import { contextOfExample, tell } from './runRules.ts';
import { score } from './score.ts';

const sizes = [5, 40, 130];
const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

interface Run {
  readonly planted: Planted;
  readonly findings: readonly Finding[];
  readonly score: ReturnType<typeof score>;
}

/** The whole page. */
export function describeRules(): string {
  const runs = sizes.map((size): Run => {
    const planted = plantedCity(size);
    const checked = checkPlanted(planted);
    return { planted, findings: checked.findings, score: score(planted.expected, tell(checked)) };
  });
  const parts = [
    opening,
    table(['Mã', 'Mức độ', 'Quy tắc', 'Khi thiếu số để so sánh'], rules.map(summaryRow)),
    ...rules.map((rule) => describeRule(rule, runs)),
    plantedWords(runs.reduce((sum, { planted }) => sum + planted.defects, 0)),
    table(
      ['Mã', 'Phải báo', 'Báo đúng', 'Bỏ sót', 'Báo thừa'],
      rules.map(({ id }) => scoreRow(id, runs)),
    ),
    outlierWords(seeds.length, outlierColumns(1)),
    outlierTable(),
    closing,
  ];
  return `${parts.join('\n\n')}\n`;
}

function summaryRow({ id, severity, title, missing }: Rule): string[] {
  return [id, severityWords[severity], title, missingWords[missing]];
}

function describeRule(rule: Rule, runs: readonly Run[]): string {
  const accepted = rule.examples.filter(({ reports }) => reports.length === 0).map(typedIn);
  const said = byKind([...saidOfExamples(rule), ...saidOfPlanted(rule, runs)]);
  return [
    `## ${rule.id}. ${rule.title}`,
    table(['Đã gõ', 'Mức độ', 'Câu báo'], said),
    ...(accepted.length > 0 ? [`Không báo: ${accepted.map((text) => text || 'báo cáo đúng và đủ').join('; ')}.`] : []),
  ].join('\n\n');
}

interface Said {
  readonly typed: string;
  readonly finding: Finding;
}

/** One of each kind of sentence; what was typed differently but is told alike stands once. */
function byKind(said: readonly Said[]): string[][] {
  const kinds = new Map<string, string[]>();
  for (const { typed, finding } of said) {
    const { how = '', reason = '', zero = '', kind: of = '' } = finding.parameters;
    const kind = `${how} ${reason} ${zero} ${of} ${how || reason || zero ? '' : typed}`;
    if (!kinds.has(kind)) kinds.set(kind, [typed, severityWords[finding.severity], finding.message]);
  }
  return [...kinds.values()];
}

function saidOfExamples(rule: Rule): Said[] {
  return rule.examples.flatMap((example) => {
    const { findings } = check(contextOfExample(example));
    const own = findings.filter((finding) => finding.rule === rule.id);
    return own.map((finding) => ({ typed: typedIn(example), finding }));
  });
}

/** Of rules with examples only what these do not show: kinds of sentences that need a whole city. */
function saidOfPlanted(rule: Rule, runs: readonly Run[]): Said[] {
  return runs.flatMap(({ planted, findings }) =>
    planted.expected.flatMap(({ rule: id, unit, place, planted: typed }) => {
      const at = place && address(place);
      const finding = findings.find((one) => one.rule === id && one.unit === unit && (one.place && address(one.place)) === at);
      const { how, reason, zero } = finding?.parameters ?? {};
      const hasKind = [how, reason, zero].some((kind) => kind !== undefined);
      return id === rule.id && finding && hasKind ? [{ typed, finding }] : [];
    }),
  );
}

/** What an example types and changes: "`so_vu_tiep_nhan.2022` “12,5”"; '' for a report in order. */
function typedIn(example: Example): string {
  const { answers = {}, references = {}, registry = {}, unitType } = example;
  const rows = Object.entries(references).flatMap(([name, own]) =>
    own.length === 0 ? [`bảng \`${name}\` trống`] : own.map((row) => cellsText(row).join(', ')),
  );
  const type = unitType === undefined ? [] : [`loại đơn vị “${unitType}”`];
  return [...type, ...cellsText(registry), ...cellsText(answers), ...rows, ...changesText(example)].join(' · ');
}

function cellsText(row: Readonly<Record<string, string>>): string[] {
  return Object.entries(row).map(([code, typed]) => `\`${code}\` ${typed === '' ? 'trống' : `“${shortened(typed)}”`}`);
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** What is not in a cell of the unit: its rows, other units, tabs and columns. */
function changesText({ rows, others = [], without, added = [], last = {}, relations = {} }: Example): string[] {
  const listed = others.filter(({ unlisted }) => !unlisted);
  const strange = others.filter(({ unlisted }) => unlisted);
  const [only] = listed;
  const { sums = [], growth = [] } = relations;
  return [
    ...sums.map(({ whole, parts }) => `quy tắc: \`${whole}\` bằng tổng ${parts.map((part) => `\`${part}\``).join(', ')}`),
    ...growth.map(({ count, times }) => `quy tắc: \`${count}\` không quá ${String(times).replace('.', ',')} lần năm trước`),
    ...(Object.keys(last).length > 0 ? [`kỳ trước: ${cellsText(last).join(', ')}`] : []),
    ...(rows === undefined ? [] : [rows === 0 ? 'đơn vị không có dòng nào' : `đơn vị có ${rows} dòng`]),
    ...(only && listed.length === 1 ? [['một đơn vị khác', ...cellsText(only.answers ?? {})].join(': ')] : []),
    ...(listed.length > 1 ? [`${listed.length} đơn vị khác`] : []),
    ...strange.map(({ unit, answers = {} }) =>
      [unit === '' ? 'một dòng không có mã đơn vị' : `một dòng của “${unit}”`, ...cellsText(answers)].join(': '),
    ),
    ...(without === undefined ? [] : [`không có ${without.includes('.') ? 'cột' : 'tab'} \`${without.replace('so_lieu.', '')}\``]),
    ...added.map((header) => `thêm cột “${header}”`),
  ];
}

function scoreRow(id: string, runs: readonly Run[]): string[] {
  const sum = (of: (run: Run) => number) => String(runs.reduce((total, run) => total + of(run), 0));
  const lines = (all: readonly string[]) => all.filter((line) => line.startsWith(`${id} `)).length;
  return [
    id,
    sum(({ planted }) => planted.expected.filter(({ rule }) => rule === id).length),
    sum((run) => run.score.found[id] ?? 0),
    sum((run) => lines(run.score.missed)),
    sum((run) => lines(run.score.extra)),
  ];
}

function outlierTable(): string {
  const heads = ['Cách tính', '×10', '×100', '÷10', '÷1000', 'Báo nhầm trên số đúng'];
  const rows = measureOutliers(seeds).map(({ method, recall, right, alarms }) => [
    method,
    ...[...recall.values()].map(({ planted, flagged }) => `${flagged}/${planted}`),
    `${alarms}/${right}`,
  ]);
  return table(heads, rows);
}
