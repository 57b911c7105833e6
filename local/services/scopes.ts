/** Which permission a call needs, and what Google says when a person has refused it. */

const scopes: readonly (readonly [prefix: string, scope: string])[] = [
  ['FilesCollection.', 'drive.file'],
  ['User.', 'userinfo.email'],
  ['Session.getActiveUser', 'userinfo.email'],
  ['Session.getEffectiveUser', 'userinfo.email'],
  ['SpreadsheetApp.openById', 'spreadsheets'],
  ['SpreadsheetApp.getUi', 'script.container.ui'],
  ['SpreadsheetApp.', 'spreadsheets.currentonly'],
];

/** Google's own words, or null when the call is allowed; `refused` holds last parts of scopes. */
export function refusedFor(call: string, refused: readonly string[]): string | null {
  const scope = scopes.find(([prefix]) => call.startsWith(prefix))?.[1];
  if (scope === undefined || !refused.includes(scope)) return null;
  const spoken = call.replace('FilesCollection.', 'drive.files.');
  return (
    `Specified permissions are not sufficient to call ${spoken}. ` +
    `Required permissions: https://www.googleapis.com/auth/${scope}`
  );
}
