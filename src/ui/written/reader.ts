/** The reader of written reports as a script of its own, loaded only where a report is read. */
import { proposeFrom } from '../../core/written/proposeFrom.ts';

Object.assign(globalThis, { readWrittenReport: proposeFrom });
