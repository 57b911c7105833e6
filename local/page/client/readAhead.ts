/** Reads the tabs that nobody opened yet, with pauses for whatever else is asked: opening one is then at once. */
import { server } from './server.ts';

export async function readAhead(
  isKnown: (name: string) => boolean,
  load: (name: string) => Promise<unknown>,
): Promise<void> {
  for (const { name } of await server.tabs()) {
    await new Promise((done) => setTimeout(done, 600));
    if (!isKnown(name)) await load(name);
  }
}
