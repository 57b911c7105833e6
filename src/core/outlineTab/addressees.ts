/** Whom units' proposals are for: by the headings of their questions, else the agency that they write to. */
import { bodyKey, isAnybody, isSameBody, wordsOfAgency, wordsOfBody } from './bodies.vi.ts';
import { codeOfLabel } from './codes.ts';
import type { House } from './house.ts';
import { propertyAt, setProperty, type Thing, textOf, thingsOf } from './thing.ts';

/** Adds whom the rows do not list: the agency, whom its report goes to, and those that headings name. */
export function completeAddressees(outline: Thing, house: House): void {
  const texts = thingsOf(propertyAt(outline, 'closing.proposals'));
  if (texts.length === 0) return;
  const agency =
    textOf(outline, 'report.agency') || house.agency(textOf(outline, 'settings.rows.agency.value'));
  const { own, above } = house.proposalsTo;
  const listed = thingsOf(propertyAt(outline, 'closing.addressees'));
  const all = [...listed];
  const add = (code: string, name: string, words: readonly string[]) => {
    const known = all.find(
      (one) => one.code === code || bodyKey(textOf(one, 'name')) === bodyKey(name),
    );
    if (known !== undefined) return textOf(known, 'code');
    all.push({ code, name, words: [...words] });
    return code;
  };
  const self = all.find((one) => isSameBody(textOf(one, 'name'), agency));
  const selfCode =
    self === undefined ? add(own, agency, wordsOfAgency(agency)) : textOf(self, 'code');
  const name = textOf(outline, 'settings.rows.addressee.value') || above.name;
  if (listed.length === 0) add(above.code, name, wordsOfBody(name));
  for (const text of texts) {
    const asked = textOf(text, 'addressee');
    if (asked === '' || all.some(({ code }) => code === asked)) continue;
    if (isAnybody(asked)) delete text.addressee;
    else
      text.addressee = isSameBody(asked, agency)
        ? selfCode
        : add(codeOfLabel(asked), asked, wordsOfBody(asked));
  }
  setProperty(outline, 'closing.addressees', all);
  if (textOf(outline, 'closing.ownAddressee') === '')
    setProperty(outline, 'closing.ownAddressee', selfCode);
  const added = all.filter((one) => !listed.includes(one) && one.code !== selfCode);
  addPlaces(added, outline, house);
}

/** A place for the agency's own words to each of them. */
function addPlaces(added: readonly Thing[], outline: Thing, { proposalsTo }: House): void {
  const places = thingsOf(propertyAt(outline, 'ownTexts.rows'));
  const made = added.map((one) => {
    const code = textOf(one, 'code');
    const { hint } = proposalsTo;
    return { code, part: proposalsTo.part(textOf(one, 'name')), hint, role: `to.${code}` };
  });
  const kept = places.filter((one) => made.every(({ code }) => one.code !== code));
  setProperty(outline, 'ownTexts.rows', [...kept, ...made]);
}
