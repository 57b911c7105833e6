/** Writes a file so that a crash at any moment leaves the old one whole, or the new one. */
import fs from 'node:fs';
import path from 'node:path';
import { UnwritableFileError } from './unwritableFileError.ts';

/** The calls of node:fs that a save needs; a test gives a disk that is full. */
export type Disk = Pick<
  typeof fs,
  'openSync' | 'writeSync' | 'fsyncSync' | 'closeSync' | 'renameSync' | 'rmSync'
>;

/**
 * Writes next to the file, flushes to the disk, renames over it, flushes the folder.
 * Throws UnwritableFileError; what was at `file` is then as it was, and nothing is left next to it.
 */
export function saveFile(file: string, bytes: Uint8Array, disk: Disk = fs): void {
  const folder = path.dirname(file);
  const beside = path.join(folder, `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    writeFlushed(beside, bytes, disk);
    disk.renameSync(beside, file);
  } catch (error) {
    disk.rmSync(beside, { force: true });
    throw new UnwritableFileError(error, file);
  }
  flushFolder(folder, disk);
}

/** A write may take fewer bytes than it was given. */
function writeFlushed(file: string, bytes: Uint8Array, disk: Disk): void {
  const target = disk.openSync(file, 'w');
  try {
    for (let done = 0; done < bytes.length; ) {
      done += disk.writeSync(target, bytes, done, bytes.length - done);
    }
    disk.fsyncSync(target);
  } finally {
    disk.closeSync(target);
  }
}

/** Makes the new name last; Windows cannot open a folder, and does without. */
function flushFolder(folder: string, disk: Disk): void {
  if (process.platform === 'win32') return;
  const target = disk.openSync(folder, 'r');
  try {
    disk.fsyncSync(target);
  } finally {
    disk.closeSync(target);
  }
}
