/** Reloads the page when the bundle was built again; only `npm run dev` serves this script. */
const pauseMs = 700;
let served: string | null = null;

async function look(): Promise<void> {
  const answer = await fetch('built');
  if (!answer.ok) return;
  const built = await answer.text();
  if (served !== null && built !== served) location.reload();
  served = built;
}

window.setInterval(() => {
  // The server may be starting again: the next look finds it.
  look().catch(() => undefined);
}, pauseMs);
