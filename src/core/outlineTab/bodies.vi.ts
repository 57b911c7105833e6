/** Names of offices, as headings and letterheads write them. */
import { looseKey } from '../text/text.ts';

const committee = /ủy ban nhân dân|uỷ ban nhân dân/giu;
/** Who speaks for an office: "lãnh đạo Sở". */
const leaders = /^(?:các )?(?:lanh dao|ban giam doc|ban lanh dao|thuong truc) /;
/** Before the name of a place. */
const places = /^(?:tinh|thanh pho|tp|quan|huyen|thi xa|xa|phuong|dac khu) /;
/** Whoever is above the one who writes: the agency itself too. */
const anybody = /^(?:cac )?(?:co quan )?(?:cap tren|cap co tham quyen|cac cap|nganh cap tren|don vi cap tren)/;

/** Words by which a sentence names an office: its name, and that with the usual abbreviation. */
export function wordsOfBody(name: string): readonly string[] {
  const whole = name.toLowerCase().trim();
  return [...new Set([whole, whole.replace(committee, 'ubnd')])];
}

/** Words by which units name the agency that they write to. */
export function wordsOfAgency(name: string): readonly string[] {
  const [first = ''] = name.toLowerCase().trim().split(' ');
  const short = first === 'sở' ? ['sở', 'lãnh đạo sở'] : [];
  return [...new Set([...wordsOfBody(name), ...short])];
}

export function bodyKey(name: string): string {
  return looseKey(name.replace(/ubnd/giu, 'ủy ban nhân dân'))
    .replace(/[\s.,;:]+/g, ' ')
    .trim();
}

/** "Sở", "Sở GD&ĐT", "lãnh đạo Sở Y tế", "Sở Y tế tỉnh …" are the agency "Sở Y tế"; "các sở, ngành" is not. */
export function isSameBody(name: string, agency: string): boolean {
  const [one, own] = [bodyKey(name).replace(leaders, ''), bodyKey(agency)];
  if (one === '' || own === '') return false;
  if (one === own || own.startsWith(`${one} `)) return true;
  if (one.startsWith(`${own} `)) return places.test(one.slice(own.length + 1));
  const [kind = '', ...rest] = own.split(' ');
  const initials = rest.filter((word) => word !== 'va' && word !== '-').map((word) => word.charAt(0));
  return initials.length > 1 && one.replace(/[^a-z ]/g, '') === `${kind} ${initials.join('')}`;
}

/** Names nobody in particular. */
export function isAnybody(name: string): boolean {
  return anybody.test(bodyKey(name));
}
