/** Emulated Session: who runs the script, as far as Google tells. */
import type { Host } from './host.ts';
import { service } from './service.ts';

type Session = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;

export function openSession(host: Host): Session {
  return service<Session>(host, 'Session', {
    local: {
      getActiveUser: () =>
        service<User>(host, 'User', { read: { getEmail: () => host.options.user ?? '' } }),
    },
  });
}
