/** What is printed of several units is said by each of them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { gatherStatements } from '../../../src/core/narratives/gatherStatements.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

function toldBySeveral(...texts: readonly string[]): string[] {
  const own = texts.map((text, at) => ({
    unit: `U${at + 1}`,
    field: 'nhom_2',
    cell: `Số liệu!AT${at + 7}`,
    voice: 'units' as const,
    text,
  }));
  return gatherStatements(own, sgddt2024).statements.flatMap(({ text, units }) => (units.length > 1 ? [text] : []));
}

const traps = readFileSync('test/fixtures/texts/said-by-each.tsv', 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string, string]);

function isForbidden(printed: string, word: string): boolean {
  const small = printed.toLowerCase();
  const own = word.toLowerCase().slice(2);
  if (word === '*') return true;
  if (word.startsWith('^ ')) return small.startsWith(own);
  return word.startsWith('= ') ? small === own : small.includes(word.toLowerCase());
}

test('nothing that only one of two units said is printed of both, whoever is first', () => {
  expect(traps.length).toBeGreaterThan(180);
  const wrong = traps.flatMap(([a, b, words]) =>
    [
      [a, b],
      [b, a],
    ].flatMap((pair) =>
      toldBySeveral(...pair).flatMap((printed) =>
        words.split('|').some((word) => isForbidden(printed, word)) ? [`${pair.join(' + ')} → ${printed}`] : [],
      ),
    ),
  );
  expect(wrong).toEqual([]);
});

describe('of three units the one that says least is printed, and nothing is summed with what differs', () => {
  test.each<[string[], string[]]>([
    [
      ['Tuyên truyền phòng chống bắt nạt qua mạng', 'Tuyên truyền phòng chống bắt nạt qua mạng', 'Tuyên truyền phòng chống bắt nạt'],
      ['Tuyên truyền phòng chống bắt nạt'],
    ],
    [
      ['Hỗ trợ 3 học sinh bị bắt nạt trên mạng', 'Hỗ trợ 5 học sinh bị bắt nạt', 'Hỗ trợ 2 học sinh bị bắt nạt qua mạng'],
      ['Hỗ trợ 05 học sinh bị bắt nạt trên mạng'],
    ],
    [
      [
        'Các lớp lập nhóm Zalo phụ huynh',
        '2 lớp lập nhóm Zalo phụ huynh',
        'Các lớp lập nhóm Zalo phụ huynh',
        '3 lớp lập nhóm Zalo phụ huynh',
      ],
      ['Các lớp lập nhóm Zalo phụ huynh', '05 lớp lập nhóm Zalo phụ huynh'],
    ],
    [['Học sinh lớp 6 và lớp 7 học kỹ năng số', 'Học sinh lớp 7 và lớp 6 học kỹ năng số'], ['Học sinh lớp 6 và lớp 7 học kỹ năng số']],
    [['Tổ chức 12 buổi ngoại khóa cho học sinh', 'Tổ chức các buổi ngoại khóa cho học sinh'], ['Tổ chức các buổi ngoại khóa cho học sinh']],
    [['Tổ chức 3 buổi ngoại khóa an toàn mạng', 'Tổ chức 4 buổi ngoại khóa an toàn mạng'], ['Tổ chức 07 buổi ngoại khóa an toàn mạng']],
    [['Tập huấn kỹ năng số cho 30 giáo viên', 'Tập huấn kỹ năng số cho giáo viên'], ['Tập huấn kỹ năng số cho giáo viên']],
    [['Hỗ trợ kịp thời 2 trẻ em bị xâm hại', 'Hỗ trợ 3 trẻ em bị xâm hại'], ['Hỗ trợ 05 trẻ em bị xâm hại']],
  ])('%j', (texts, printed) => expect(toldBySeveral(...texts)).toEqual(printed));
});

describe('so many each month, a number that is called and comrades', () => {
  test.each<[string[], string[]]>([
    [
      ['Mỗi tháng tổ chức 2 buổi tư vấn tâm lý cho học sinh', 'Mỗi tháng tổ chức 4 buổi tư vấn tâm lý cho học sinh'],
      ['Mỗi tháng tổ chức 2–4 buổi tư vấn tâm lý cho học sinh'],
    ],
    [['Hằng tuần phát thanh 2 bài về an toàn mạng', 'Phát thanh 30 bài về an toàn mạng'], []],
    [
      ['Kiện toàn tổ tư vấn tâm lý gồm 10 đồng chí', 'Kiện toàn tổ tư vấn tâm lý gồm 8 đồng chí'],
      ['Kiện toàn tổ tư vấn tâm lý, tổng cộng 18 đồng chí'],
    ],
  ])('%j', (texts, printed) => expect(toldBySeveral(...texts)).toEqual(printed));

  test('111 is no count', () => {
    const [one] = gatherStatements(
      [{ unit: 'U1', field: 'nhom_2', cell: 'A', voice: 'units', text: 'Tuyên truyền Tổng đài quốc gia bảo vệ trẻ em 111 tới học sinh' }],
      sgddt2024,
    ).statements;
    expect(one?.figures).toEqual([]);
  });
});
