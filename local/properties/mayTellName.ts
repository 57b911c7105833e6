/** Whether the name of a file or a folder names nobody, so that it may be kept and passed on. */
import { mayBePrinted } from '../../src/core/privacy/mayBePrinted.ts';

/** "Vu_em_Tran_Gia_Huy.docx", "GiaBao6B.docx" are read as words; what kind of file it is says nothing. */
export const mayTellName = (name: string): boolean =>
  !runTogether.test(name) &&
  mayBePrinted(
    name
      .replace(/\.\w{2,4}$/, '')
      .replace(/[_.-]+/g, ' ')
      .replace(beforeClass, ' ')
      .trim(),
  );

/** "vuemtrangiahuy": who it is about, without a space. */
const runTogether = /(?:^|[^a-z])(?:vu|vuviec|don|ban|clip|anh)?(?:em|chau|hs|nannhan)[a-z]{6,}/i;

/** "GiaBao6B": capitals and a class. */
const beforeClass =
  /(?<=\p{Ll})(?=\p{Lu})(?=.*(?<!\d)\d{1,2}[A-Z]\d?(?:$|\.))|(?<=\p{Lu}\p{Ll}+)(?=\d{1,2}[A-Z]\d?(?:$|\.))/gu;
