/** What units wrote: splitting, placing under sub-measures, merging without losing a figure. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { gather, gatherBySubMeasure, type Narrative, place } from '../../../src/core/narratives/narratives.ts';
import { placeSentence } from '../../../src/core/narratives/placing.ts';
import { splitSentences } from '../../../src/core/narratives/sentences.ts';
import { mergeSimilar } from '../../../src/core/narratives/similar.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

describe('a text is split into sentences', () => {
  test.each<[string, string, string[]]>([
    ['at full stops', 'Đã tổ chức 12 buổi. Phát tờ rơi.', ['Đã tổ chức 12 buổi', 'Phát tờ rơi']],
    [
      'not at a line broken inside a sentence',
      'Tuyên truyền về kỹ năng sử dụng\ninternet an toàn',
      ['Tuyên truyền về kỹ năng sử dụng internet an toàn'],
    ],
    [
      'not at a line broken before a capital, where other lines are broken too',
      'Phối hợp thường xuyên giữa nhà trường với lực lượng Công an, Đoàn\nThanh niên, Hội Phụ nữ trong quản lý, giám sát việc sử dụng internet\ncủa học sinh',
      [
        'Phối hợp thường xuyên giữa nhà trường với lực lượng Công an, Đoàn Thanh niên, Hội Phụ nữ trong quản lý, giám sát việc sử dụng internet của học sinh',
      ],
    ],
    [
      'at long lines that each begin with a capital',
      'Nhận thức của cán bộ, giáo viên, học sinh về an toàn trên mạng được nâng cao\nCông tác tuyên truyền được thực hiện thường xuyên',
      ['Nhận thức của cán bộ, giáo viên, học sinh về an toàn trên mạng được nâng cao', 'Công tác tuyên truyền được thực hiện thường xuyên'],
    ],
    ['"none" among others is left out', 'Phát tờ rơi. Không có', ['Phát tờ rơi']],
    [
      'at bullets, which go',
      '- Phát tờ rơi;\n+ Họp phụ huynh\n• Câu lạc bộ Tin học',
      ['Phát tờ rơi', 'Họp phụ huynh', 'Câu lạc bộ Tin học'],
    ],
    ['at short lines without marks', 'Ban hành kế hoạch\nPhân công đầu mối', ['Ban hành kế hoạch', 'Phân công đầu mối']],
    ['at numbered lines', '1. Ban hành kế hoạch\n2) Họp phụ huynh', ['Ban hành kế hoạch', 'Họp phụ huynh']],
    ['not after abbreviations', 'Phối hợp Công an TP. Hải Phòng và Q. Kiến An', ['Phối hợp Công an TP. Hải Phòng và Q. Kiến An']],
    ['not inside figures', 'Có 1.232 học sinh, đạt 94,1%', ['Có 1.232 học sinh, đạt 94,1%']],
    ['not at a semicolon inside a line', 'Ban hành kế hoạch; phân công rõ trách nhiệm', ['Ban hành kế hoạch; phân công rõ trách nhiệm']],
    [
      'mending “QĐ- TTg” and “2021- 2025”',
      'Thực hiện Quyết định 830/QĐ-\nTTg giai đoạn 2021-\n2025',
      ['Thực hiện Quyết định 830/QĐ-TTg giai đoạn 2021-2025'],
    ],
    ['a dash between two names stays', 'Phối hợp UBND - Công an', ['Phối hợp UBND - Công an']],
    ['"none" is no sentence', 'Không có nội dung.', []],
    ['nor is "không phát sinh"', 'không phát sinh', []],
    ['but "none of something" is one', 'Không có kinh phí riêng cho chương trình', ['Không có kinh phí riêng cho chương trình']],
    ['decomposed letters are composed', 'Phát tờ rơi'.normalize('NFD'), ['Phát tờ rơi']],
  ])('%s', (_, text, sentences) => {
    expect(splitSentences(text).map((one) => one.text)).toEqual(sentences);
  });

  test('a line that ends with a colon heads the sentences below it', () => {
    expect(splitSentences('Về tập huấn:\n- Cử 05 giáo viên.\nVề cuộc thi:\n- Có 02 đội.')).toEqual([
      { text: 'Cử 05 giáo viên', heading: 'Về tập huấn' },
      { text: 'Có 02 đội', heading: 'Về cuộc thi' },
    ]);
  });
});

describe('sentences merge only when nothing is lost', () => {
  test.each<[string, string, string, boolean]>([
    ['one word more', 'Tổ chức tuyên truyền trong giờ chào cờ hằng tuần', 'Tổ chức tuyên truyền trong các giờ chào cờ hằng tuần', true],
    ['other order, case and marks', 'Phát tờ rơi, đăng bài trên Facebook', 'đăng bài trên Facebook; phát tờ rơi', true],
    ['another figure', 'Đã tổ chức 12 buổi truyền thông tại trường', 'Đã tổ chức 21 buổi truyền thông tại trường', false],
    ['an estimate', 'Có hơn 350 học sinh được tuyên truyền về kỹ năng', 'Có 350 học sinh được tuyên truyền về kỹ năng', false],
    ['a negation', 'Nhà trường có phần mềm lọc nội dung trên máy tính', 'Nhà trường chưa có phần mềm lọc nội dung trên máy tính', false],
    ['a negation of something else', 'Trường có phòng máy, chưa có phần mềm lọc', 'Trường chưa có phòng máy, có phần mềm lọc', false],
    ['a figure of something else', 'Có 12 buổi tại 5 trường trong quận', 'Có 12 trường tại 5 buổi trong quận', false],
    ['other words', 'Phát tờ rơi tại cổng trường', 'Niêm yết Tổng đài 111 tại cổng trường', false],
  ])('%s', (_, a, b, merged) => {
    const clusters = mergeSimilar([
      { unit: 'A', text: a },
      { unit: 'B', text: b },
    ]);
    expect(clusters.map((one) => one.units)).toEqual(merged ? [['A', 'B']] : [['A'], ['B']]);
  });

  test('the wording most units used stands for all', () => {
    const said = [
      'Tổ chức họp phụ huynh chuyên đề đầu năm',
      'Tổ chức họp phụ huynh chuyên đề đầu năm',
      'Có tổ chức họp phụ huynh chuyên đề đầu năm',
    ];
    const clusters = mergeSimilar(said.map((text, i) => ({ unit: `U${i}`, text })));
    expect(clusters).toEqual([{ text: said[0], units: ['U0', 'U1', 'U2'] }]);
  });

  test('no unit and no figure is ever lost', () => {
    const word = fc.constantFrom('tuyên', 'truyền', 'buổi', 'không', 'hơn', '12', '05', '94%', 'trường');
    const said = fc.record({
      unit: fc.constantFrom('A', 'B', 'C', 'D'),
      text: fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')),
    });
    const figures = (text: string) => (text.match(/\d+%?/g) ?? []).join(' ');
    fc.assert(
      fc.property(fc.array(said, { maxLength: 30 }), (all) => {
        const clusters = mergeSimilar(all);
        for (const { unit, text } of all) {
          const found = clusters.some((cluster) => cluster.units.includes(unit) && figures(cluster.text) === figures(text));
          expect(found).toBe(true);
        }
      }),
    );
  });
});

describe('sentences are placed under sub-measures', () => {
  const group2 = sgddt2024.groups[1]?.subMeasures ?? [];
  const group3 = sgddt2024.groups[2]?.subMeasures ?? [];

  test.each<[string, string, string, string[]]>([
    ['by keyword', '', 'Phát tờ rơi, infographic', ['2.6']],
    ['by two keywords, two labels', '', 'Tập huấn, bồi dưỡng giáo viên; họp phụ huynh', ['2.4', '2.3']],
    ['by heading before keywords', 'Về tập huấn, bồi dưỡng', 'Phát tờ rơi', ['2.3', '2.6']],
    ['nowhere', '', 'Thực hiện tốt nhiệm vụ', []],
  ])('%s', (_, heading, text, codes) => {
    expect(place({ heading, text }, group2)).toEqual(codes);
  });

  test('“ai” the word is not AI the tool', () => {
    expect(place({ heading: '', text: 'Không ai bị xâm hại' }, group3)).toEqual([]);
    expect(place({ heading: '', text: 'Dùng AI nhận diện nội dung xấu' }, group3)).toEqual(['3.4']);
  });

  /**
   * The keywords were written with this report in view, so this is no unseen test. First scored on
   * 23 November 2026 (31, 32, 33 of 34); again on 26 November, after the keywords grew.
   */
  test('the ward report of Phù Liễn: 34 sentences labelled by hand', () => {
    const file = 'test/fixtures/phu-lien-nhan.tsv';
    const rows = readFileSync(file, 'utf8')
      .split('\n')
      .slice(2)
      .map((line) => line.split('\t'));
    const all = sgddt2024.groups.flatMap((group) => group.subMeasures);
    const scored = rows
      .filter(([label = '']) => /^[1-5]$/.test(label))
      .map(([label = '', alt = '', text = '']) => {
        const groups = placeSentence({ text, heading: '' }, all).map((code) => code.charAt(0));
        const first = groups[0] ?? '';
        return {
          exact: first === label,
          defensible: [label, alt].includes(first),
          either: groups.some((group) => [label, alt].includes(group)),
        };
      });
    const count = (key: 'exact' | 'defensible' | 'either') => scored.filter((one) => one[key]).length;
    expect([scored.length, count('exact'), count('defensible'), count('either')]).toEqual([34, 31, 32, 34]);
  });
});

describe('a field is gathered over the units', () => {
  const said = { cell: '', voice: 'units' } as const;
  const narratives: Narrative[] = [
    { ...said, unit: 'A', field: 'nhom_2', text: 'Phát tờ rơi tại trường. Họp phụ huynh.' },
    { ...said, unit: 'B', field: 'nhom_2', text: 'phát tờ rơi tại trường' },
    { ...said, unit: 'C', field: 'nhom_2', text: 'Không có' },
    { ...said, unit: 'D', field: 'nhom_3', text: 'Cài phần mềm' },
  ];

  test('who wrote, who wrote "none", what was written', () => {
    expect(gather(narratives, 'nhom_2')).toEqual({
      units: ['A', 'B'],
      none: ['C'],
      clusters: [
        { text: 'Phát tờ rơi tại trường', units: ['A', 'B'] },
        { text: 'Họp phụ huynh', units: ['A'] },
      ],
    });
  });

  test('under the sub-measures, the unplaced last', () => {
    const placed = gatherBySubMeasure(narratives, 'nhom_2', sgddt2024.groups[1]?.subMeasures ?? []);
    expect(placed.map((one) => [one.code, one.units.join()])).toEqual([
      ['2.1', ''],
      ['2.2', ''],
      ['2.3', ''],
      ['2.4', 'A'],
      ['2.5', ''],
      ['2.6', 'A,B'],
      ['2.7', ''],
      ['', ''],
    ]);
  });
});
