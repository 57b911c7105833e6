/** The order of the test files for jest: the long ones first, so that none of them ends alone, and browsers apart. */
import Sequencer from '@jest/test-sequencer';

/** About how many seconds each takes; most of a browser’s test is waiting. `npm run slowest` measures them. */
const seconds = {
  'product/validFiles': 110,
  'page/trouble': 84,
  'page/grid': 78,
  'page/typing': 70,
  'product/others': 60,
  'product/calls': 50,
  'page/copy': 50,
  'product/othersSetUp': 50,
  'page/departmentStory': 45,
  'page/gridKeys': 38,
  'page/access': 38,
  'product/typing': 36,
  'proofs/texts/corpus': 35,
  'proofs/faults/faults': 35,
  'proofs/native/form': 30,
  'page/keysStory': 30,
  'local/capNhatWorkbooks': 29,
  'local/deCuong': 29,
  'page/everyShape': 28,
  'page/unitStory': 28,
  'local/cli': 25,
  'proofs/native/calculator': 25,
  'page/wide': 23,
  'local/commands': 22,
  'page/writtenStory': 20,
  'local/xlsxPrograms': 20,
  'proofs/native/price': 20,
  'page/linking': 18,
  'gas/api': 18,
  'product/lastDistricts': 17,
  'product/hostile': 16,
  'product/plainSheet': 13,
  'product/pages': 13,
  'proofs/sheets/survival': 12,
  'product/versions': 12,
  'product/whyFigures': 11,
};

export default class LongFirst extends Sequencer {
  /** @param {readonly import('@jest/test-result').Test[]} tests */
  sort(tests) {
    const known = ({ path }) => {
      const [, name = ''] = /test\/(.*)\.test\.tsx?$/.exec(path) ?? [];
      return seconds[name] ?? 0;
    };
    // The rest as jest itself orders it: by the last run on this machine, else by size.
    const ordered = super.sort([...tests]).sort((one, other) => known(other) - known(one));
    return spread(ordered, ({ path }) => /\/test\/page\//.test(path));
  }
}

/** A browser's test waits for most of its time: one goes with `others` that compute, or the cores wait too. */
function spread(ordered, isWaiting) {
  const waiting = ordered.filter(isWaiting);
  return ordered
    .filter((one) => !isWaiting(one))
    .flatMap((one, at) => (at % others === 0 ? [...waiting.splice(0, 1), one] : [one]))
    .concat(waiting);
}

const others = 4;
