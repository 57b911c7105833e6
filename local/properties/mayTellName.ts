/** Whether the name of a file or a folder names nobody, so that it may be kept and passed on. */
import { mayBePrinted } from '../../src/core/privacy/mayBePrinted.ts';

/** "Vu_em_Tran_Gia_Huy.docx" is read as words; what kind of file it is says nothing. */
export const mayTellName = (name: string): boolean =>
  mayBePrinted(
    name
      .replace(/\.\w{2,4}$/, '')
      .replace(/[_.-]+/g, ' ')
      .trim(),
  );
