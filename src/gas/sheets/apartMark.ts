/** Whose a restricted workbook is: a mark that both workbooks keep, and the campaign it was made in. */
import { type Link, readKeptLink } from '../../core/linking/link.ts';
import { readSetting } from '../../core/settings/readSettings.ts';
import { isApartName } from '../../core/sheet/apartNames.vi.ts';
import { bindSettings } from '../../core/tabs/binding.ts';
import type { TabBinding } from '../../core/tabs/columns.ts';
import type { Outline } from '../../outline/schema.ts';
import { Refusal } from '../errors/refusal.ts';
import { apartMarkWords as words } from './apartMark.vi.ts';
import { readGrid } from './readGrid.ts';
import { putSettings, settingText } from './settingRows.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Settings that tell one campaign from another; a deadline may be put off within one. */
const campaign = ['dispatchNumber', 'periodFrom', 'periodTo'] as const;

/**
 * `mayLack`: a person is about to say that it is theirs.
 * @throws Refusal `others-apart`, `unmarked-apart`
 */
export function requireOwnApart(
  restricted: Spreadsheet,
  settings: TabBinding | null,
  outline: Outline,
  mayLack: boolean,
): void {
  const theirs = settingsOf(restricted, outline);
  const [there, here] = [theirs, settings].map((one) =>
    settingText(one, keyCode(outline), outline),
  );
  if (there === '') {
    if (!mayLack && (here !== '' || readsApart(readKeptLink(settings, outline))))
      throw new Refusal('unmarked-apart', outline.settings.rows.restricted.code);
    return;
  }
  if (there !== here || isOtherCampaign(theirs, settings, outline))
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
  const theirs = settingsOf(restricted, outline);
  const code = keyCode(outline);
  const here = settingText(settings, code, outline);
  const key = here || newKey();
  const rows = [
    { code, text: key, meaning: words.meaning },
    ...campaign.map((name) => {
      const text = String(readSetting(settings, outline, name));
      return { code: codeOf(name, outline), text, meaning: outline.settings.rows[name].meaning };
    }),
    ...formRows(outline),
  ].filter((row) => settingText(theirs, row.code, outline) !== row.text);
  if (rows.length > 0) putSettings(restricted, theirs, rows, outline);
  if (here === '') putSettings(own, settings, [{ code, text: key, meaning: words.here }], outline);
}

/** Whether a link reads tabs of the restricted workbook. */
export function readsApart(link: Link | null): boolean {
  return link?.tabs.some(({ tab, role }) => role !== 'other' && isApartName(tab)) === true;
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
    return !unfilled.includes(told) && told !== String(readSetting(settings, outline, name));
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

const keyCode = ({ settings }: Outline) => `${settings.rows.restricted.code}.${words.key}`;

const codeOf = (name: (typeof campaign)[number], { settings: { rows } }: Outline) =>
  `${rows.restricted.code}.${rows[name].code}`;

function settingsOf(spreadsheet: Spreadsheet, outline: Outline): TabBinding | null {
  const { tab } = outline.settings;
  const sheet = spreadsheet.getSheetByName(tab);
  return sheet ? bindSettings({ grids: [readGrid(sheet, tab, false)] }, outline) : null;
}

function newKey(): string {
  const parts = [Date.now(), Math.floor(Math.random() * 1e9)];
  return parts.map((part) => part.toString(36)).join('-');
}
