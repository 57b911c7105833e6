/** Every dependency is pinned to one version, and what is shipped is listed with a permissive licence. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { bundleCode } from '../../build/code.ts';

const own = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string> | undefined>;
const page = readFileSync('docs/licences.md', 'utf8');

test('versions are exact', () => {
  const versions = Object.entries({ ...own.dependencies, ...own.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('each package of the bundle is listed, under a permissive licence', async () => {
  const { contents } = await bundleCode('src/gas/main.ts');
  const packages = [...contents.map(({ from }) => from).filter((from) => from !== 'src'), 'preact'];
  const missing = packages.filter(
    (name) => !new RegExp(`^\\| ${name} \\| [\\d.]+ \\| (MIT|ISC|BSD-3-Clause|Apache-2.0) \\|`, 'm').test(page),
  );
  expect(missing).toEqual([]);
});
