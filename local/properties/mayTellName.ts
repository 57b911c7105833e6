/** Whether the name of a file or a folder names nobody, so that it may be kept and passed on. */
import { mayBePrinted } from '../../src/core/privacy/mayBePrinted.ts';

/** "Vu_em_Tran_Gia_Huy.docx", "GiaBao6B.docx" are read as words; what kind of file it is says nothing. */
export const mayTellName = (name: string): boolean =>
  namesNobody(name) && namesNobody(name.replace(unitCode, ''));

/**
 * The name of a range: "DuLieu", "Quan_Huyen", "TenTruong" are for formulas, whose end would be a
 * lost figure; only "Vu_em_CamThiTo" tells of somebody.
 */
export const mayTellRange = (name: string): boolean => {
  const words = name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replace(/[_.]+/g, ' ');
  return !ofSomebody.test(words) || mayTellName(words);
};

/** A word for whom, and a name behind it. */
const ofSomebody =
  /(?:^| )(?:[vV]u(?! [aA]n )|[eE]m|[cC]hau|HS|hs|[nN]an [nN]han|[hH]oc [sS]inh) (?!gai |trai )\p{Lu}\p{Ll}+ \p{Lu}|(?:^| )[vV]u ?[eE]m /u;

/** "THPT_LE_CHAN Nguyễn Thị Mai.xlsx": a name behind a unit's code is a person's. */
const unitCode = /^[A-Z\d]+(?:_[A-Z\d]+)+[ _-]+(?=\p{Lu}\p{Ll})/u;

/** "THPT_LE_CHAN ban 2": which copy it is, right behind a code. */
const copyOfUnit = /(?<=^[A-Z\d_]+)[ _-]+ban[ _-]*\d+$/;

const namesNobody = (name: string): boolean =>
  !runTogether.test(name) &&
  mayBePrinted(
    name
      .replace(/\.\w{2,4}$/, '')
      .replace(copyOfUnit, '')
      .replace(/[_.-]+/g, ' ')
      .replace(beforeClass, ' ')
      .trim(),
  );

/** "vuemtrangiahuy": who it is about, without a space. */
const runTogether = /(?:^|[^a-z])(?:vu|vuviec|don|ban|clip|anh)?(?:em|chau|hs|nannhan)[a-z]{6,}/i;

/** "GiaBao6B": capitals and a class. */
const beforeClass =
  /(?<=\p{Ll})(?=\p{Lu})(?=.*(?<!\d)\d{1,2}[A-Z]\d?(?:$|\.))|(?<=\p{Lu}\p{Ll}+)(?=\d{1,2}[A-Z]\d?(?:$|\.))/gu;
