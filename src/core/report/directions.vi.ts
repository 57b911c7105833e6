/** What the Department will do, and what is proposed to whom. */
import { groupBy } from '../lib/groupBy.ts';
import { termsOf } from '../lib/terms.vi.ts';
import { ofOthers } from '../narratives/kinds/otherBodies.vi.ts';
import { isOwnAct, isPromised } from '../narratives/kinds/ownActs.vi.ts';
import type { Statement } from '../narratives/statements.ts';
import { type DocumentBlock, list, paragraph, sentences } from './blocks.ts';
import { isAlone, isSmall, ownReport } from './counted.ts';
import type { ReportInput } from './input.ts';
import { ownText } from './ownTexts.vi.ts';
import { isSayable } from './told/clauses.vi.ts';
import { intended, intentionsText, isAdvice, isPlan } from './told/intended.vi.ts';
import { namesMatter } from './told/namesMatter.vi.ts';
import { aboutLead, aboutMatter, begun, sentOn } from './told/sentOn.vi.ts';
import { bareOf, predicateOf } from './told/statementText.vi.ts';
import { sumUp } from './told/sumUp.vi.ts';
import { countUnits } from './told/who.vi.ts';
import { withoutAddressee } from './told/withoutAddressee.vi.ts';
import { upperFirst } from './words.vi.ts';

/** A proposal with the units that make it. */
interface UnitsProposal {
  readonly text: string;
  /** ", trong đó 16 trường: …", or ''. */
  readonly foremost: string;
  readonly units: readonly string[];
  /** The units' own sentences. */
  readonly sources: readonly string[];
}

const mostProposals = 5;
/** One unit's own proposals to one addressee. */
const mostAlone = 10;
/** So many of them are read line by line. */
const fewestListed = 3;
/** So many of those who speak of a matter ask one thing. */
const nearlyAll = 0.8;
/** What fewer units ask is in the note, unless nobody asks more. */
const fewestUnits = 2;

/** Proposals to an addressee, those of one matter as one, the most frequent first. */
export function proposalsTo(addressee: string, input: ReportInput): UnitsProposal[] {
  const { statements, outline } = { ...input, ...input.statements };
  const own = statements.filter((one) => one.under === addressee && one.voice === 'units' && mayBeTold(one, input));
  const matters = new Map(outline.closing.proposalMatters.map((one) => [one.code, one.predicate]));
  const grouped = groupBy(own, (one) => (one.matter === '' ? one.text : one.matter));
  const proposals = isAlone(input)
    ? own.flatMap((one) => ownProposal(one, input))
    : [...grouped].flatMap(([matter, some]) => proposalOf(matters.get(matter), some, input));
  const sorted = proposals.sort((a, b) => b.units.length - a.units.length);
  const often = sorted.filter(({ units }) => units.length >= fewestUnits);
  return (often.length > 0 && !isSmall(input) ? often : sorted).slice(0, isAlone(input) ? mostAlone : mostProposals);
}

/** All that the report tells of proposals. */
export function proposalsTold(input: ReportInput): readonly UnitsProposal[] {
  return input.outline.closing.addressees.flatMap(({ code }) => proposalsTo(code, input));
}

/** Asked of somebody else than the report writes to, or of the Department what is not its own to do: the note tells it. */
export function untoldWishes(input: ReportInput): readonly Statement[] {
  const { addressees, intentions: plans } = input.outline.closing;
  const codes = new Set<string>([ofOthers, ...addressees.map(({ code }) => code)]);
  return input.statements.statements.filter(
    (one) =>
      one.voice === 'units' &&
      one.units.length > 0 &&
      (one.under === plans ? isAdvice(one) || !isPlan(intended(one, input)) : codes.has(one.under) && !mayBeTold(one, input)),
  );
}

/** What the Department will do begins with an act of its own; that something is not done is nobody's promise. */
function mayBeTold(one: Statement, input: ReportInput): boolean {
  const isOwn = toDepartment(input).some(({ code }) => code === one.under);
  const text = askedWords(one, input);
  return (
    one.under !== ofOthers &&
    !/^(?:không|chưa|đừng) /iu.test(text) &&
    (!isOwn || ownReport(input) || isOwnAct(text) || namesMatter(one, text, input))
  );
}

/** What is asked, under the heading of whom it is asked. */
export function askedWords(one: Statement, input: ReportInput): string {
  const asked = input.outline.closing.addressees.find(({ code }) => code === one.under);
  const bare = isAlone(input) ? bareOf(one.text) : predicateOf(one);
  return asked ? withoutAddressee(bare, asked, input.outline.closing.addressees) : bare;
}

function proposalOf(predicate: string | undefined, some: readonly Statement[], input: ReportInput): UnitsProposal[] {
  const units = [...new Set(some.flatMap((one) => one.units))];
  const most = some.find((one) => one.units.length >= nearlyAll * units.length && isPromised(askedWords(one, input)));
  // What one unit adds does not take back what nearly all ask.
  if (most && some.length > 1) return proposalOf(undefined, [most], input);
  const summed = sumUp(some, predicate, input, (one) => askedWords(one, input));
  if (units.length === 0 || summed === null) return [];
  const sources = some.flatMap((one) => one.sources.map(({ text }) => text));
  return [{ text: upperFirst(summed.text), foremost: summed.foremost, units, sources }];
}

function ownProposal(one: Statement, input: ReportInput): UnitsProposal[] {
  const { units, sources } = one;
  const text = upperFirst(askedWords(one, input));
  return isSayable(one, input) ? [{ text, foremost: '', units, sources: sources.map((source) => source.text) }] : [];
}

/** Those that the Department proposes to, in the order of the places for its own words. */
function otherAddressees({ outline }: ReportInput) {
  return outline.ownTexts.rows.flatMap(({ role }) => outline.closing.addressees.filter(({ code }) => role === `to.${code}`));
}

/** Addressees without a separate list of proposals: the Department itself. */
function toDepartment({ outline }: ReportInput) {
  const named = new Set(outline.ownTexts.rows.map(({ role }) => role));
  return outline.closing.addressees.filter(({ code }) => !named.has(`to.${code}`));
}

export function writeDirections(id: string, input: ReportInput): DocumentBlock[] {
  const promised = ownReport(input) ? [] : toDepartment(input);
  return [
    ...ownText('directions', input),
    ...sentences(`${id}.so`, ...promised.map(({ code }) => promises(proposalsTo(code, input), input))),
    ...intentionsText(input).map((text, at) => paragraph(text, `${id}.y_dinh${at === 0 ? '' : `.${at + 1}`}`)),
  ];
}

export function writeProposals(id: string, input: ReportInput): DocumentBlock[] {
  const others = [...otherAddressees(input), ...(ownReport(input) ? toDepartment(input) : [])];
  const proposed = others.flatMap(({ code, name }) => {
    const words = ownText(`to.${code}`, input);
    const proposals = proposalsTo(code, input);
    const isListed = isAlone(input) && proposals.length >= fewestListed;
    const text = isListed ? '' : asked(proposals, input);
    const listed = isListed ? [list(listItems(proposals), `${id}.${code}.muc`)] : [];
    const whom = words.length === 0 ? namedOf(name, proposals) : name;
    return words.length === 0 && proposals.length === 0 ? [] : [{ code, name: whom, words, text, listed }];
  });
  return proposed.flatMap(({ code, name, words, text, listed }, index) => [
    ...sentences(`${id}.${code}`, `${proposed.length === 1 ? 'Kiến nghị với' : `${'abcdefgh'.charAt(index)}) Với`} ${name}:`, text).map(
      (block) => (listed.length > 0 && block.kind === 'paragraph' ? { ...block, keepNext: true } : block),
    ),
    ...listed,
    ...words,
  ]);
}

/** "Tiếp thu đề nghị của các đơn vị, Sở sẽ: cung cấp tài liệu (22 đơn vị đề nghị); …" and what the Department does not promise. */
function promises(proposals: readonly UnitsProposal[], input: ReportInput): string {
  const { self } = termsOf(input.outline);
  const whose = isAlone(input) ? 'đơn vị' : 'các đơn vị';
  const sure = proposals.filter(({ text }) => isPromised(text));
  const weighed = proposals.filter(({ text }) => !isPromised(text));
  const [matters, acts] = [weighed.filter(({ text }) => aboutMatter.test(text)), weighed.filter(({ text }) => !aboutMatter.test(text))];
  const told = (some: readonly UnitsProposal[]) => some.map((one) => withUnits(one, input)).join('; ');
  const bare = (some: readonly UnitsProposal[]) =>
    some.map((one) => withUnits({ ...one, text: one.text.replace(/^xem xét /i, '') }, input, '')).join('; ');
  const lead = `Tiếp thu đề nghị của ${whose}, ${self} sẽ${sure.length > 1 ? ':' : ''}`;
  const about = bare(matters.map((one) => ({ ...one, text: one.text.replace(aboutMatter, '') })));
  return [
    ...(sure.length === 0 ? [] : [`${lead} ${told(sure)}.`]),
    ...(matters.length === 0 ? [] : [`${upperFirst(self)} xem xét đề nghị của ${whose} về${matters.length > 1 ? ':' : ''} ${about}.`]),
    ...(acts.length === 0 ? [] : [`${upperFirst(self)} xem xét ${acts.length > 1 ? 'các đề nghị:' : 'đề nghị'} ${bare(acts)}.`]),
  ].join(' ');
}

/** Acts as they are asked for, and in one breath what is asked about; what most ask first. */
function asked(proposals: readonly UnitsProposal[], input: ReportInput): string {
  const about = proposals.filter(({ text }) => aboutMatter.test(text));
  const matters = about.map((one) => withUnits({ ...one, text: one.text.replace(aboutMatter, '') }, input, ''));
  const lead = about.length > 1 ? sentOn(aboutLead).replace(/ $/, ': ') : sentOn(aboutLead);
  const acts = proposals.filter((one) => !about.includes(one)).map((one) => withUnits(one, input));
  const parts = [matters.length === 0 ? '' : `${lead}${matters.join('; ')}`, acts.join('; ')];
  return (proposals[0] === about[0] ? parts : parts.reverse()).flatMap((part) => (part === '' ? [] : [`${upperFirst(part)}.`])).join(' ');
}

/** One unit's own proposals, a line each. */
function listItems(proposals: readonly UnitsProposal[]): string[] {
  return proposals.map(({ text }, at) => `${upperFirst(text)}${at === proposals.length - 1 ? '.' : ';'}`);
}

/** "các sở, ngành, Công an thành phố" → "Công an thành phố", where every proposal is for that one. */
function namedOf(name: string, proposals: readonly UnitsProposal[]): string {
  const bodies = name.split(', ').filter((body) => {
    const words = body.toLowerCase().split(' ').slice(0, 2).join(' ');
    return proposals.every(({ sources }) => sources.every((text) => text.toLowerCase().includes(words)));
  });
  const [only, ...others] = bodies;
  return only === undefined || others.length > 0 ? name : only;
}

function withUnits({ text, units, foremost }: UnitsProposal, input: ReportInput, asking = ' đề nghị'): string {
  return isAlone(input) ? begun(text) : `${begun(text)} (${countUnits(units, input)}${asking}${foremost})`;
}
