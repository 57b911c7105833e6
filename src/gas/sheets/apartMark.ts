/** Whose a restricted workbook is: a mark that both workbooks keep, and the campaign it was made in. */
import { readKeptLink } from '../../core/linking/link.ts';
import { readsApart } from '../../core/returns/apart/besideLink.ts';
import { hashText } from '../../core/returns/hash.ts';
import { readSetting } from '../../core/settings/readSettings.ts';
import { bindSettings } from '../../core/tabs/binding.ts';
import type { TabBinding } from '../../core/tabs/columns.ts';
import { looseKey } from '../../core/text/text.ts';
import { tabKey } from '../../core/workbook.ts';
import type { Outline } from '../../outline/schema.ts';
import { Refusal } from '../errors/refusal.ts';
import { apartMarkWords as words } from './apartMark.vi.ts';
import { readGrid } from './readGrid.ts';
import { putSettings, settingText } from './settingRows.ts';
import { besideName } from './theirTabs.vi.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The id within an address of a spreadsheet. */
export const idInAddress = /\/spreadsheets\/d\/([\w-]+)/;

/** Settings that tell one campaign from another; a deadline may be put off within one. */
const campaign = ['dispatchNumber', 'periodFrom', 'periodTo'] as const;

/**
 * What is done in a restricted workbook: it is read; a final writes its copies into it; a person says that
 * it is theirs; kept copies are read, and their hash tells whose they are.
 */
export type ApartDeed = 'read' | 'write' | 'claim' | 'kept';

/** @throws Refusal `others-apart`, `unmarked-apart` */
export function requireOwnApart(
  restricted: Spreadsheet,
  settings: TabBinding | null,
  outline: Outline,
  deed: ApartDeed,
): void {
  if (deed === 'kept') return;
  const { binding: theirs } = markTab(restricted, outline);
  const [there, here] = [theirs, settings].map((one) =>
    settingText(one, keyCode(outline), outline),
  );
  if (there === '') {
    const isWanted = here !== '' || readsApart(readKeptLink(settings, outline));
    if (deed === 'write' || (deed === 'read' && isWanted))
      throw new Refusal('unmarked-apart', outline.settings.rows.restricted.code);
    return;
  }
  // Who saves the link again says that the campaign is only called otherwise now; a copy's is another.
  const isRenamed = deed === 'claim' && isSameWorkbook(theirs, outline);
  if (there !== here || (!isRenamed && isOtherCampaign(theirs, settings, outline)))
    throw new Refusal(
      'others-apart',
      settingText(theirs, codeOf('dispatchNumber', outline), outline),
    );
}

/** Writes whose it is; a mark that is there stays, with the campaign as it is called now. */
export function markApart(
  restricted: Spreadsheet,
  { own, settings }: { readonly own: Spreadsheet; readonly settings: TabBinding | null },
  outline: Outline,
): void {
  const { outline: beside, binding: theirs } = markTab(restricted, outline);
  const code = keyCode(outline);
  const here = settingText(settings, code, outline);
  const key = here || newKey();
  // A mark that its owner does not know would lock the owner out.
  if (here === '') putSettings(own, settings, [{ code, text: key, meaning: words.here }], outline);
  const rows = [
    { code, text: key, meaning: words.meaning },
    ...campaign.map((name) => {
      const text = String(readSetting(settings, outline, name));
      return { code: codeOf(name, outline), text, meaning: outline.settings.rows[name].meaning };
    }),
    ...formRows(outline),
    ...ownRow(own, theirs, outline),
  ].filter((row) => settingText(theirs, row.code, outline) !== row.text);
  if (rows.length > 0) putSettings(restricted, theirs, rows, beside);
}

/** Whether this workbook has marked a restricted one. */
export function isMarked(settings: TabBinding | null, outline: Outline): boolean {
  return settingText(settings, keyCode(outline), outline) !== '';
}

/** A setting that was not filled in when the mark was made tells nothing. */
function isOtherCampaign(
  theirs: TabBinding | null,
  settings: TabBinding | null,
  outline: Outline,
): boolean {
  const ofForm = formRows(outline).some(({ code, text }) => {
    const told = settingText(theirs, code, outline);
    return told !== '' && told !== text;
  });
  if (ofForm) return true;
  return campaign.some((name) => {
    const told = settingText(theirs, codeOf(name, outline), outline);
    const unfilled = ['', String(readSetting(null, outline, name))];
    return (
      !unfilled.includes(told) &&
      plainly(told) !== plainly(String(readSetting(settings, outline, name)))
    );
  });
}

/** A copy of the common workbook may be given another form, or another form's years, and keep its dispatch and period. */
const formRows = ({ code, years, settings: { rows } }: Outline) => [
  { code: `${rows.restricted.code}.${words.form}`, text: code, meaning: words.ofForm },
  {
    code: `${rows.restricted.code}.${words.years}`,
    text: years.join(', '),
    meaning: words.ofYears,
  },
];

/** Of the workbook that made the mark: it stays with the first, also where a copy of it reads on. */
function ownRow(own: Spreadsheet, theirs: TabBinding | null, outline: Outline) {
  const code = workbookCode(outline);
  const text = settingText(theirs, code, outline) || hashOf(own);
  return text === '' ? [] : [{ code, text, meaning: words.ofWorkbook }];
}

function isSameWorkbook(theirs: TabBinding | null, outline: Outline): boolean {
  return settingText(theirs, workbookCode(outline), outline) === hashOf(SpreadsheetApp.getActive());
}

/** '' on one's own machine, where a file has no address. */
function hashOf(own: Spreadsheet): string {
  const [, id = ''] = idInAddress.exec(own.getUrl() ?? '') ?? [];
  return id === '' ? '' : hashText(id);
}

const workbookCode = ({ settings }: Outline) =>
  `${settings.rows.restricted.code}.${words.workbook}`;

const keyCode = ({ settings }: Outline) => `${settings.rows.restricted.code}.${words.key}`;

const codeOf = (name: (typeof campaign)[number], { settings: { rows } }: Outline) =>
  `${rows.restricted.code}.${rows[name].code}`;

/** Without what a typing mistake is made of: accents, case, kinds of dashes, spaces, a day or a mark behind. */
const plainly = (text: string) =>
  looseKey(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-ngay-.*$|^-+|-+$/g, '');

/** The tab of the mark, read where it is there; a tab of that name that others made is left alone. */
function markTab(spreadsheet: Spreadsheet, outline: Outline) {
  const { settings } = outline;
  const sheets = spreadsheet.getSheets();
  const found = [settings.tab, besideName(settings.tab)].map((tab) => {
    const sheet = sheets.find((one) => tabKey(one.getName()) === tabKey(tab));
    const name = sheet?.getName() ?? tab;
    const own = { ...outline, settings: { ...settings, tab: name } };
    const grids = sheet ? [readGrid(sheet, name, false)] : [];
    return { outline: own, isFree: !sheet, binding: bindSettings({ grids }, own) };
  });
  const ours = found.find(({ binding }) => binding?.columns.has(settings.value.code));
  const free = found.find(({ isFree }) => isFree);
  return ours ?? free ?? { outline, binding: null };
}

function newKey(): string {
  const parts = [Date.now(), Math.floor(Math.random() * 1e9)];
  return parts.map((part) => part.toString(36)).join('-');
}
