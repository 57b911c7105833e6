/** ket-qua.json as text: indented, but for the units of a figure, which are one line. */
import type { Manifest } from './manifest.ts';

export function manifestText(manifest: Manifest): string {
  const { figures } = manifest.units;
  const mark = '~figures~';
  const text = JSON.stringify(
    { ...manifest, units: { ...manifest.units, figures: mark } },
    null,
    2,
  );
  const lines = Object.entries(figures).map(
    ([key, units]) => `      ${JSON.stringify(key)}: ${JSON.stringify(units)}`,
  );
  const written = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n    }`;
  return `${text.replace(`"${mark}"`, () => written)}\n`;
}
