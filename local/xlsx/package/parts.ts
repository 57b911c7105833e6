/** The parts of an .xlsx package: path in the zip, without a leading slash, → bytes. */
export type Parts = ReadonlyMap<string, Uint8Array>;
