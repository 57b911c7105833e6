/** Emulated Drive, the advanced service: files are kept in memory for those who run the bundle. */
import type { Host } from './host.ts';
import { service } from './service.ts';
import { blobOf, bytesOf } from './utilities.ts';

type Drive = GoogleAppsScript.Drive;
type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

export function openDrive(host: Host): Drive {
  return service<Drive>(host, 'Drive', { local: { Files: openFiles(host) } });
}

function openFiles(host: Host): Files {
  return service<Files>(host, 'FilesCollection', {
    read: {
      /** Gives the contents alone, as text. */
      get: ((id: string, options?: { alt?: string }) => {
        const file = host.stores.driveFiles.find((one) => one.id === id);
        if (file === undefined) throw host.error(`File not found: ${id}.`);
        if (options?.alt !== 'media') throw host.error('Drive.Files.get without media.');
        return Buffer.from(file.bytes).toString('utf8');
      }) as Files['get'],
      /** Returns the bytes as given; Google would write the file again, without bookmarks. */
      export(id: string, mimeType: string, options?: { alt?: string }) {
        const file = host.stores.driveFiles.find((one) => one.id === id);
        if (file === undefined) throw host.error(`File not found: ${id}.`);
        if (options?.alt !== 'media') throw host.error('Drive.Files.export without media.');
        return blobOf(host, file.bytes, mimeType);
      },
    },
    write: {
      /** Keeps the bytes as given: Google would turn them into `mimeType`. */
      create(file: File, content?: object | string) {
        if (content === undefined)
          throw host.error('Drive.Files.create without content is not emulated.');
        if (typeof content === 'string')
          throw host.error('The mediaData parameter only supports Blob types for upload.');
        const { driveFiles } = host.stores;
        const id = `local-${driveFiles.length + 1}`;
        const { name = '', mimeType = '' } = file;
        driveFiles.push({ id, name, mimeType, bytes: bytesOf(content) });
        const webViewLink = `https://docs.google.com/document/d/${id}/edit`;
        return host.options.ownMachine === undefined ? { id, name, webViewLink } : { id, name };
      },
    },
  });
}
