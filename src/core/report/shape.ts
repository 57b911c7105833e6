/** The report as an official document (Nghi dinh 30/2020, Phu luc I), before it is a file. */
import type { DocumentBlock } from './blocks.ts';

/** The head of the first page; number and day are left for the office to fill in. */
export interface Letterhead {
  readonly parentAgency: string;
  readonly agency: string;
  readonly nation: string;
  readonly motto: string;
  readonly number: string;
  readonly placeAndDay: string;
  /** '' of a dispatch (công văn), whose subject is under its number. */
  readonly kind: string;
  /** In lines as they should break. */
  readonly subject: string;
  /** Says that it is a draft; '' on a final. */
  readonly draftMark: string;
  readonly addressee: string;
}

/** Below the text: who receives it, who signs; the signer's name is left blank. */
export interface Closing {
  readonly recipientsTitle: string;
  readonly recipients: readonly string[];
  readonly authority: string;
  readonly signer: string;
}

export interface Appendix {
  readonly number: string;
  readonly title: string;
  /** Which report it belongs to, number and day left blank. */
  readonly reference: string;
  readonly landscape: boolean;
  /** In small letters: looked up, not read. */
  readonly small?: true;
  readonly blocks: readonly DocumentBlock[];
}

export interface Report {
  readonly letterhead: Letterhead;
  readonly body: readonly DocumentBlock[];
  readonly closing: Closing;
  readonly appendices: readonly Appendix[];
  /** At the foot of every page of a draft; '' on a final. */
  readonly footer: string;
  /** The moment of the run, as in the settings. */
  readonly madeAt: string;
}
