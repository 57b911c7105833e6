/** package-lock.json is whole: `npm ci` refuses one that lacks the optional packages of other platforms. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

interface Lock {
  readonly packages: Readonly<Record<string, { optionalDependencies?: Record<string, string> }>>;
}

test('each optional package has its entry', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${place}/node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

test('each entry has the hash of its package, for every platform', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { integrity?: string; link?: boolean }>;
  };
  const bare = Object.entries(packages).filter(
    ([place, { integrity, link }]) => place !== '' && !link && !/^sha512-/.test(integrity ?? ''),
  );
  expect(bare.map(([place]) => place)).toEqual([]);
});

test('dependencies are pinned exactly', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: Record<string, string> };
  const loose = Object.entries(devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});
