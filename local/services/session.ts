/** Emulated Session: who runs the script, as far as Google tells. */
import type { Host } from './host.ts';
import { service } from './service.ts';

type Session = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;

export function openSession(host: Host): Session {
  return service<Session>(host, 'Session', {
    local: {
      getActiveUser: () => openUser(host, host.options.user ?? host.options.ownMachine ?? ''),
      getEffectiveUser: () => openUser(host, host.person),
    },
  });
}

/** A person with an account. */
export function openUser(host: Host, email: string): User {
  return service<User>(host, 'User', { read: { getEmail: () => email } });
}
