/** The Department's dispatch of December 2024 on Decision 830/QĐ-TTg (kế hoạch 186/KH-UBND), as data. */
import { headerWords } from './headerWords.ts';
import { logTab, noteParts, registryTab, trackingTab, unitCode, unitName, words, workSection, yearsAsked } from './house.ts';
import { addressees, difficulties, proposals } from './matters.ts';
import { matterWords } from './matterWords.ts';
import { ownTextsTab } from './ownTexts.ts';
import { defineOutline, defineReference, type Field, type NativeRole, type Section, type UnitType } from './schema.ts';
import { settingsTab } from './settings.ts';
import { explanationSection, explanations, signing, signingSection, text } from './signing.ts';
import { subMeasures } from './subMeasures.ts';
import { written2024 } from './written2024.ts';

const cases = ['vụ', 'vụ việc', 'trường hợp'];
const establishments = ['trường', 'cơ sở', 'đơn vị'];
const children = ['trẻ', 'trẻ em', 'em', 'cháu', 'nạn nhân', 'trường hợp'];
const offenders = ['tổ chức', 'cá nhân', 'đối tượng', 'trường hợp'];
const people = ['lượt', 'lượt người', 'người', 'học sinh', 'em', 'cán bộ', 'giáo viên'];
const sessions = ['buổi', 'đợt', 'lần', 'cuộc'];

/** "02 kế hoạch, 03 công văn". */
const digits = Array.from('0123456789');
const countedPlans = digits.flatMap((digit) => [`${digit} kế hoạch`, `kế hoạch ${digit}`]);
const countedPapers = digits.flatMap((digit) => [`${digit} văn bản`, `văn bản ${digit}`]);

/** "KH, CV", "kế hoạch và các công văn": what is listed with circulars is issued as they are. */
const plansAndPapers = [',', ' +', ' và', ';', ' và các', ', các', ' cùng', '/', ' &'].flatMap((mark) =>
  ['công văn', 'quyết định'].map((paper) => `kế hoạch${mark}${mark === '/' ? '' : ' '}${paper}`),
);

/** Followed, not issued. */
const circularsAbove = [
  'theo công văn',
  'theo các công văn',
  'thực hiện công văn',
  'công văn của sở',
  'công văn sở',
  'công văn hướng dẫn của sở',
  'công văn chỉ đạo của sở',
  'công văn của cấp trên',
  'công văn cấp trên',
  'công văn của ubnd',
  'theo văn bản',
  'thực hiện văn bản',
  'văn bản của sở',
  'văn bản sở',
  'văn bản của cấp trên',
  'văn bản cấp trên',
];

const plansAbove = [
  'theo kế hoạch',
  'thực hiện kế hoạch',
  'triển khai kế hoạch',
  'kế hoạch của sở',
  'kế hoạch sở',
  'kế hoạch của phòng gd',
  'kế hoạch của ubnd',
  'kế hoạch của ủy ban',
  'kế hoạch của ngành',
  'kế hoạch của cấp trên',
  'kế hoạch của thành phố',
  'kế hoạch của quận',
  'kế hoạch của huyện',
  'kế hoạch số 186',
  'kế hoạch 186',
  '186/kh',
  'kh-sgd',
  'kh-bgd',
  'kh-ubnd',
];

const rowsHint =
  'Chỉ ghi số lượng, không ghi họ tên hay thông tin nào của trẻ em. Năm nào có thì điền đủ các ô số trên dòng; không có thì để trống.';

const unitTypes = [
  {
    code: 'phong_gddt',
    label: 'Phòng GDĐT quận, huyện',
    many: 'phòng GDĐT',
    noun: 'phòng GDĐT',
    topics: ['establishments', 'counts', 'texts'],
    inTotals: true,
    establishments: 'several',
    nameStarts: ['phòng giáo dục và đào tạo', 'phòng gddt'],
  },
  {
    code: 'truong_thpt',
    label: 'Trường THPT, PT nhiều cấp',
    many: 'trường THPT và phổ thông nhiều cấp học',
    noun: 'trường',
    topics: ['establishments', 'counts', 'texts'],
    inTotals: true,
    establishments: 'itself',
    level: 'thpt',
    levelByName: { words: ['thcs', 'nhiều cấp', 'liên cấp'], level: 'nhieu_cap' },
    nameStarts: ['trường thpt', 'thpt', 'trường thcs và thpt', 'thcs và thpt', 'th, thcs và thpt', 'pt nhiều cấp'],
  },
  {
    code: 'tt_gdnn_gdtx',
    label: 'Trung tâm GDNN-GDTX',
    many: 'trung tâm GDNN-GDTX',
    noun: 'trung tâm',
    topics: ['establishments', 'counts', 'texts'],
    inTotals: true,
    establishments: 'itself',
    level: 'gdnn_gdtx',
    nameStarts: ['trung tâm gdnn-gdtx', 'tt gdnn-gdtx', 'trung tâm gdtx', 'trung tâm giáo dục'],
  },
  {
    code: 'truc_thuoc',
    label: 'Đơn vị trực thuộc',
    many: 'đơn vị trực thuộc',
    noun: 'trường',
    topics: ['establishments', 'counts', 'texts'],
    inTotals: true,
    establishments: 'if-listed',
    nameStarts: ['trường khiếm thính', 'trường nuôi dạy trẻ em khiếm thị'],
  },
  {
    code: 'phong_so',
    label: 'Phòng chuyên môn, nghiệp vụ Sở',
    many: 'phòng thuộc Sở',
    noun: 'phòng thuộc Sở',
    topics: ['texts'],
    inTotals: false,
    ownOffice: true,
    establishments: 'none',
    nameStarts: ['phòng', 'văn phòng sở', 'thanh tra sở'],
  },
  {
    code: 'ubnd_xa',
    label: 'UBND phường, xã, đặc khu',
    many: 'UBND phường, xã, đặc khu',
    noun: 'phường, xã',
    authority: 'TM. ỦY BAN NHÂN DÂN',
    topics: ['counts', 'texts'],
    inTotals: true,
    establishments: 'none',
    nameStarts: ['ubnd phường', 'ubnd xã', 'ubnd đặc khu', 'ủy ban nhân dân'],
  },
] as const satisfies readonly UnitType[];

/** A count for each year; a flow unless said otherwise. */
function count<const Code extends string>(code: Code, label: string, nouns: readonly string[], more: Partial<Field> = {}) {
  const yearly = { yearly: true, measure: 'flow', topic: 'counts' } as const;
  return { ...yearly, ...more, code, label, kind: 'count', nouns } as const;
}

/** A locked formula of the form. */
function native<const Code extends string>(code: Code, label: string, role: NativeRole, more: Partial<Field> = {}) {
  return { ...more, code, label, kind: 'native', locked: true, native: role } as const;
}

const lastSection = signingSection('20/12/2024');

export const sgddt2024 = defineOutline({
  code: 'sgddt2024',
  title: 'Báo cáo kết quả triển khai Quyết định số 830/QĐ-TTg',
  shortName: '830',
  programme: 'Chương trình “Bảo vệ và hỗ trợ trẻ em tương tác lành mạnh, sáng tạo trên môi trường mạng giai đoạn 2021-2025”',
  years: [2021, 2022, 2023, 2024],
  unitTypes,
  guideTab: 'Hướng dẫn',
  findingsTab: 'Kiểm tra',
  summaryTab: 'Tổng hợp',
  registry: registryTab(unitTypes),
  answers: {
    tab: 'Số liệu',
    sections: [
      { code: 'don_vi', title: 'Đơn vị', fields: [unitCode as Field<'ma_don_vi'>, unitName as Field<'ten_don_vi'>] },
      {
        code: 'tinh',
        title: 'Kết quả tự kiểm tra (không gõ vào đây)',
        fields: [
          native('tinh_trang', 'Tình trạng', { role: 'state' }),
          native('so_loi', 'Số lỗi', { role: 'errors' }),
          native('con_thieu', 'Còn thiếu', { role: 'missing' }),
          native('can_xem', 'Ô cần xem lại', { role: 'unreadable' }),
          native('khop_co_so', 'Đối chiếu BTC 1', { role: 'agreement', of: 'ty_le_co_so_tuyen_truyen' }),
          native('khop_tre_em', 'Đối chiếu BTC 2', { role: 'agreement', of: 'ty_le_tre_duoc_ho_tro' }),
          native('khop_vi_pham', 'Đối chiếu BTC 3', { role: 'agreement', of: 'ty_le_vi_pham_bi_xu_ly' }),
          native('ty_le_co_so', 'Tỷ lệ trường, cơ sở định kỳ tổ chức', {
            role: 'ratio',
            of: 'ty_le_co_so_tuyen_truyen',
          }),
          native('ty_le_tre_em', 'Tỷ lệ trẻ em được hỗ trợ', { role: 'ratio', of: 'ty_le_tre_duoc_ho_tro' }),
          native('ty_le_vi_pham', 'Tỷ lệ vi phạm bị xử lý', { role: 'ratio', of: 'ty_le_vi_pham_bi_xu_ly' }),
        ],
      },
      {
        code: 'I.1',
        title: 'I.1. Thông tin chung về công tác chỉ đạo triển khai thực hiện',
        short: 'Chỉ đạo triển khai',
        part: 'I. Kết quả triển khai',
        fields: [
          text('van_ban_trien_khai', 'Ban hành các văn bản triển khai Kế hoạch số 186/KH-UBND ngày 06/8/2021 (nếu có)', {
            sorts: [
              {
                keywords: [
                  ...countedPlans,
                  ...plansAndPapers,
                  'kế hoạch số',
                  'ban hành kế hoạch',
                  'kh-',
                  'kế hoạch triển khai',
                  'kế hoạch tuyên truyền',
                  'kế hoạch bảo vệ',
                ],
                not: [
                  ...['công văn', 'quyết định', 'văn bản', 'hướng dẫn'].flatMap((paper) =>
                    ['sở', 'ubnd', 'cấp trên', 'ngành', 'phòng gd', 'thành phố'].map((whose) => `kế hoạch, ${paper} của ${whose}`),
                  ),
                  'theo kế hoạch',
                  'theo các kế hoạch',
                  'thực hiện kế hoạch',
                  'thực hiện các kế hoạch',
                  'kế hoạch số 186/kh-ubnd',
                  'kế hoạch 186/kh-ubnd',
                  '186/kh-ubnd',
                  'kế hoạch số 186 của',
                  'kế hoạch 186 ',
                  'kh-sgd',
                  'kh-bgd',
                  'kh-ubnd',
                ],
                predicate: 'ban hành kế hoạch riêng',
              },
              {
                keywords: ['công văn'],
                not: circularsAbove,
                predicate: 'ban hành công văn',
              },
              {
                keywords: ['văn bản số', 'quyết định số', ...countedPapers, 'ban hành văn bản', 'ban hành quyết định'],
                not: [...circularsAbove, 'quyết định số 830', 'quyết định 830', 'theo quyết định', 'thực hiện quyết định'],
                predicate: 'ban hành văn bản',
              },
              {
                keywords: [...circularsAbove, ...plansAbove, 'kế hoạch năm học', 'lồng ghép'],
                predicate: 'lồng ghép hoặc thực hiện theo kế hoạch, văn bản',
              },
              { keywords: ['kế hoạch'], predicate: 'lập kế hoạch' },
            ],
            short: 'Văn bản triển khai Kế hoạch 186/KH-UBND (nếu có)',
            aliases: ['văn bản triển khai'],
          }),
          text('dau_moi', 'Đầu mối được phân công theo dõi triển khai', {
            act: 'phân công đầu mối theo dõi',
            example: 'Nguyễn Văn A, Phó Hiệu trưởng, ĐT 0225…',
            required: true,
            mayNamePeople: true,
            help: 'Họ tên, chức vụ, điện thoại của cán bộ đầu mối. Không ghi thông tin của trẻ em.',
            aliases: ['đầu mối', 'cán bộ đầu mối'],
          }),
          count('so_vu_tiep_nhan', 'Tổng số vụ đã tiếp nhận', cases, {
            ceiling: 500,
            example: '2',
            dispatch: 'Tổng số vụ xâm hại trẻ em trên môi trường mạng đã tiếp nhận (nếu có)',
            help: 'Số vụ xâm hại trẻ em trên môi trường mạng đã tiếp nhận trong năm. Không có thì gõ 0.',
            aliases: ['số vụ tiếp nhận', 'số vụ đã tiếp nhận'],
          }),
          count('so_vu_da_xu_ly', 'Tổng số đã xử lý', cases, {
            ceiling: 500,
            example: '2 vụ',
            dispatch: 'Tổng số vụ xâm hại trẻ em trên môi trường mạng đã xử lý (nếu có)',
            help: 'Số vụ đã xử lý trong năm, thường không lớn hơn số vụ đã tiếp nhận.',
            aliases: ['số vụ đã xử lý', 'tổng số vụ đã xử lý'],
          }),
          text('tiep_nhan_phan_anh', 'Công tác tiếp nhận, xử lý các báo cáo, thắc mắc về Bảo vệ trẻ em trên môi trường mạng', {
            short: 'Tiếp nhận, xử lý báo cáo, thắc mắc',
            help: 'Cách tiếp nhận, xử lý; không ghi họ tên, lớp, địa chỉ của trẻ.',
            aliases: ['công tác tiếp nhận, xử lý báo cáo, thắc mắc', 'tiếp nhận phản ánh'],
          }),
        ],
      },
      {
        code: 'I.2',
        title: 'I.2. Kinh phí thực hiện chương trình được bố trí',
        short: 'Kinh phí',
        fields: [
          {
            code: 'kinh_phi',
            act: 'bố trí {n}',
            ceiling: 100_000_000_000,
            example: '23,5 triệu đồng',
            label: 'Kinh phí đã bố trí',
            dispatch: 'Số kinh phí triển khai hoạt động Bảo vệ trẻ em trên môi trường mạng đã bố trí theo năm (nếu có)',
            kind: 'money',
            yearly: true,
            measure: 'flow',
            topic: 'counts',
            help: 'Ghi cả đơn vị: “23,5 triệu đồng” hoặc “23.500.000”.',
            aliases: ['kinh phí', 'kinh phí thực hiện'],
          },
        ],
      },
      {
        code: 'I.3',
        title: 'I.3. Đánh giá kết quả thực hiện mục tiêu',
        short: 'Ba mục tiêu',
        fields: [
          count('so_co_so_dinh_ky', 'Số trường, cơ sở định kỳ tổ chức tuyên truyền', establishments, {
            ceiling: 500,
            example: '18',
            dispatch:
              'Số lượng các trường tiểu học, trung học cơ sở, trung học phổ thông và các cơ sở bảo vệ, nuôi dưỡng trẻ em định kỳ tổ chức chương trình tuyên truyền, giáo dục kiến thức, kỹ năng cần thiết cho trẻ em để tham gia môi trường mạng an toàn',
            measure: 'stock',
            topic: 'establishments',
            required: true,
            help: 'Phải bằng số cơ sở có tổ chức đủ số lần trong tab “BTC 1 Cơ sở”.',
            aliases: ['số trường định kỳ tổ chức', 'số cơ sở định kỳ tổ chức'],
          }),
          count('so_tre_duoc_ho_tro', 'Số trẻ em là nạn nhân được hỗ trợ, can thiệp', children, {
            ceiling: 500,
            example: 'không phát sinh',
            dispatch:
              'Số lượng trẻ em là nạn nhân bị xâm hại trên môi trường mạng được hỗ trợ, can thiệp khi có yêu cầu từ bản thân trẻ em hoặc từ người thân, cộng đồng xã hội',
            required: true,
            help: 'Phải bằng tổng “Được hỗ trợ” trong tab “BTC 2 Trẻ em”. Không có thì gõ “không phát sinh”.',
            aliases: ['số trẻ được hỗ trợ', 'số trẻ em được hỗ trợ, can thiệp'],
          }),
          count('so_vi_pham_bi_xu_ly', 'Số tổ chức, cá nhân vi phạm bị xử lý', offenders, {
            ceiling: 500,
            dispatch:
              'Số lượng tổ chức, cá nhân khi bị tố giác, phát hiện vi phạm quy định pháp luật đối với trẻ em trên môi trường mạng bị xử lý theo quy định của pháp luật',
            required: true,
            help: 'Phải bằng tổng “Bị xử lý” trong tab “BTC 3 Vi phạm”. Không có thì gõ “không phát sinh”.',
            aliases: ['số vi phạm bị xử lý', 'số tổ chức, cá nhân bị xử lý'],
          }),
        ],
      },
      {
        code: 'II.1',
        title: 'II.1. Xây dựng và hoàn thiện hành lang pháp lý',
        short: 'Hành lang pháp lý',
        part: 'II. Năm nhóm biện pháp',
        fields: [
          text('nhom_1', 'Kết quả xây dựng và hoàn thiện hành lang pháp lý', {
            short: 'Kết quả đã thực hiện',
            aliases: ['xây dựng và hoàn thiện hành lang pháp lý', 'nhóm 1'],
          }),
          count('nhom_1_so_van_ban', 'Số văn bản ban hành', ['văn bản'], {
            act: 'ban hành {n} văn bản',
            ceiling: 5_000,
            aliases: ['số văn bản'],
          }),
        ],
      },
      {
        code: 'II.2',
        title: 'II.2. Giáo dục, truyền thông nâng cao nhận thức và trang bị kỹ năng',
        short: 'Giáo dục, truyền thông',
        fields: [
          text('nhom_2', 'Kết quả giáo dục, truyền thông nâng cao nhận thức và trang bị kỹ năng', {
            short: 'Kết quả đã thực hiện',
            aliases: ['giáo dục, truyền thông nâng cao nhận thức và trang bị kỹ năng', 'nhóm 2'],
          }),
          count('nhom_2_so_buoi', 'Số buổi tuyên truyền', sessions, {
            act: 'tổ chức {n} buổi tuyên truyền',
            ceiling: 20_000,
            example: '12 buổi',
            aliases: ['số buổi'],
          }),
          count('nhom_2_so_luot', 'Số lượt người tham gia tuyên truyền', people, {
            act: 'cho {n} lượt người',
            ceiling: 1_000_000,
            aliases: ['số lượt', 'số lượt người'],
          }),
        ],
      },
      {
        code: 'II.3',
        title: 'II.3. Triển khai các biện pháp, giải pháp kỹ thuật, ứng dụng công nghệ',
        short: 'Giải pháp kỹ thuật',
        fields: [
          text('nhom_3', 'Kết quả triển khai các biện pháp, giải pháp kỹ thuật, ứng dụng công nghệ', {
            short: 'Kết quả đã thực hiện',
            aliases: ['triển khai các biện pháp, giải pháp kỹ thuật, ứng dụng công nghệ', 'nhóm 3'],
          }),
          count('nhom_3_so_giai_phap', 'Số giải pháp kỹ thuật', ['giải pháp', 'biện pháp', 'phần mềm'], {
            act: 'triển khai {n} giải pháp kỹ thuật',
            ceiling: 2_000,
            aliases: ['số giải pháp'],
          }),
        ],
      },
      {
        code: 'II.4',
        title: 'II.4. Hoàn thiện cơ cấu tổ chức, nâng cao năng lực thực thi pháp luật',
        short: 'Tổ chức, năng lực',
        fields: [
          text('nhom_4', 'Kết quả hoàn thiện cơ cấu tổ chức, nâng cao năng lực thực thi pháp luật', {
            short: 'Kết quả đã thực hiện',
            aliases: ['hoàn thiện cơ cấu tổ chức, nâng cao năng lực thực thi pháp luật', 'nhóm 4'],
          }),
          count('nhom_4_so_luot_tap_huan', 'Số lượt người được tập huấn', people, {
            act: 'tập huấn {n} lượt người',
            ceiling: 50_000,
            aliases: ['số lượt tập huấn'],
          }),
        ],
      },
      {
        code: 'II.5',
        title: 'II.5. Tăng cường hợp tác quốc tế',
        short: 'Hợp tác quốc tế',
        fields: [
          text('nhom_5', 'Kết quả tăng cường hợp tác quốc tế', {
            short: 'Kết quả đã thực hiện',
            example: 'Không có nội dung',
            aliases: ['tăng cường hợp tác quốc tế', 'nhóm 5'],
          }),
          count('nhom_5_so_hoat_dong', 'Số hoạt động hợp tác quốc tế', ['hoạt động', 'chương trình', 'dự án', 'hội thảo'], {
            act: 'thực hiện {n} hoạt động hợp tác quốc tế',
            ceiling: 500,
            aliases: ['số hoạt động'],
          }),
        ],
      },
      {
        code: 'III-V',
        title: 'III–V. Đánh giá; khó khăn, vướng mắc; đề xuất, kiến nghị',
        short: 'Đánh giá, kiến nghị',
        fields: [
          text('danh_gia', 'Đánh giá việc triển khai thực hiện', { aliases: ['đánh giá'] }),
          text('kho_khan', 'Khó khăn, vướng mắc', { aliases: ['khó khăn'] }),
          text('de_xuat', 'Đề xuất, kiến nghị', { aliases: ['đề xuất', 'kiến nghị'] }),
        ],
      },
      explanationSection,
      { ...lastSection, fields: [...lastSection.fields, yearsAsked] },
      workSection(['ty_le_co_so_tuyen_truyen', 'ty_le_tre_duoc_ho_tro', 'ty_le_vi_pham_bi_xu_ly']) as Section<never>,
    ],
  },
  references: {
    co_so: defineReference({
      tab: 'BTC 1 Cơ sở',
      hint: 'Mỗi dòng một trường, cơ sở. Gõ số lần tổ chức trong từng năm (0 nếu không tổ chức, KAD nếu năm đó chưa có trường). Trường chưa có trong danh sách: gõ vào dòng trống cùng mã đơn vị.',
      title: 'Bảng tham chiếu 1. Trường, cơ sở định kỳ tổ chức tuyên truyền, giáo dục',
      topic: 'establishments',
      fields: [
        { code: 'ma_don_vi', label: 'Mã đơn vị', kind: 'key', locked: true, aliases: ['mã'] },
        {
          code: 'ten_co_so',
          label: 'Tên trường, cơ sở',
          kind: 'key',
          locked: true,
          aliases: ['tên trường', 'tên cơ sở', 'trường, cơ sở'],
        },
        {
          code: 'cap_hoc',
          label: 'Cấp học',
          kind: 'choice',
          locked: true,
          aliases: ['cấp'],
          options: [
            { code: 'tieu_hoc', label: 'Tiểu học', aliases: ['th', 'cấp 1', 'cấp i'] },
            { code: 'thcs', label: 'THCS', aliases: ['trung học cơ sở', 'cấp 2', 'cấp ii'] },
            { code: 'thpt', label: 'THPT', aliases: ['trung học phổ thông', 'cấp 3', 'cấp iii', 'ptth'] },
            {
              code: 'nhieu_cap',
              label: 'Nhiều cấp học',
              aliases: [
                'pt nhiều cấp',
                'nhiều cấp',
                'liên cấp',
                'th và thcs',
                'th&thcs',
                'th, thcs',
                'th-thcs',
                'thcs, thpt',
                'thcs-thpt',
                'th, thcs, thpt',
                'th, thcs và thpt',
                'tiểu học và thcs',
                'thcs và thpt',
                'thcs&thpt',
              ],
            },
            {
              code: 'co_so_bvnd',
              label: 'Cơ sở bảo vệ, nuôi dưỡng trẻ em',
              aliases: ['cơ sở bảo vệ', 'cơ sở nuôi dưỡng'],
            },
            { code: 'gdnn_gdtx', label: 'GDNN-GDTX', aliases: ['gdtx', 'gdtx-gdnn'] },
          ],
        },
        {
          code: 'so_lan',
          label: 'Số lần tổ chức',
          kind: 'count',
          ceiling: 1_000,
          yearly: true,
          required: true,
          nouns: ['lần', 'buổi', 'đợt'],
          help: 'Số lần tổ chức tuyên truyền trong năm; gõ KAD nếu năm đó chưa có trường.',
          aliases: ['số lần', 'số buổi'],
        },
        { code: 'ghi_chu', label: 'Ghi chú', kind: 'text', explains: true },
        native('doc_so_lan', 'Trang tính hiểu là', { role: 'reading', of: 'so_lan' }, { yearly: true }),
        native('tu_kiem_tra', 'Tự kiểm tra', { role: 'row' }),
      ],
      shape: { rows: 'establishments', name: 'ten_co_so', level: 'cap_hoc', times: 'so_lan', outside: ['gdnn_gdtx'] },
    }),
    tre_em: defineReference({
      tab: 'BTC 2 Trẻ em',
      hint: rowsHint,
      title: 'Bảng tham chiếu 2. Trẻ em là nạn nhân bị xâm hại trên môi trường mạng được hỗ trợ, can thiệp',
      topic: 'counts',
      fields: [
        { code: 'ma_don_vi', label: 'Mã đơn vị', kind: 'key', locked: true, aliases: ['mã'] },
        { code: 'nam', label: 'Năm', kind: 'key', locked: true },
        {
          code: 'nguon_yeu_cau',
          label: 'Nguồn yêu cầu hỗ trợ',
          kind: 'choice',
          locked: true,
          aliases: ['nguồn yêu cầu', 'người yêu cầu'],
          options: [
            { code: 'ban_than', label: 'bản thân trẻ em', aliases: ['bản thân', 'bản thân trẻ', 'bản thân nạn nhân', 'trẻ em', 'trẻ'] },
            {
              code: 'nguoi_than',
              label: 'người thân',
              aliases: [
                'người thân của trẻ',
                'người thân trẻ em',
                'gia đình',
                'gia đình trẻ',
                'bố mẹ',
                'cha mẹ',
                'phụ huynh',
                'cha mẹ học sinh',
              ],
            },
            {
              code: 'cong_dong',
              label: 'cộng đồng xã hội',
              aliases: ['cộng đồng', 'xã hội', 'cộng đồng, xã hội', 'cộng đồng và xã hội'],
            },
          ],
        },
        {
          code: 'so_nan_nhan',
          short: 'Nạn nhân',
          label: 'Số trẻ em là nạn nhân',
          kind: 'count',
          ceiling: 1_000,
          nouns: children,
          aliases: ['số nạn nhân'],
        },
        {
          code: 'so_co_yeu_cau',
          short: 'Có yêu cầu',
          label: 'Số có yêu cầu hỗ trợ',
          kind: 'count',
          ceiling: 1_000,
          nouns: children,
          aliases: ['số có yêu cầu'],
        },
        {
          code: 'so_duoc_ho_tro',
          short: 'Đã hỗ trợ',
          label: 'Số được hỗ trợ, can thiệp',
          kind: 'count',
          ceiling: 1_000,
          nouns: children,
          aliases: ['số được hỗ trợ'],
        },
        { code: 'hinh_thuc', label: 'Hình thức hỗ trợ', kind: 'text', aliases: ['hình thức'] },
        { code: 'ghi_chu', label: 'Ghi chú', kind: 'text', explains: true },
        native('doc_nan_nhan', 'Hiểu là: nạn nhân', { role: 'reading', of: 'so_nan_nhan' }),
        native('doc_co_yeu_cau', 'Hiểu là: có yêu cầu', { role: 'reading', of: 'so_co_yeu_cau' }),
        native('doc_duoc_ho_tro', 'Hiểu là: được hỗ trợ', { role: 'reading', of: 'so_duoc_ho_tro' }),
        native('tu_kiem_tra', 'Tự kiểm tra', { role: 'row' }),
      ],
      shape: {
        rows: 'pairs',
        year: 'nam',
        category: 'nguon_yeu_cau',
        numerator: 'so_duoc_ho_tro',
        denominator: 'so_co_yeu_cau',
        bound: 'so_nan_nhan',
      },
    }),
    vi_pham: defineReference({
      tab: 'BTC 3 Vi phạm',
      hint: rowsHint,
      title: 'Bảng tham chiếu 3. Tổ chức, cá nhân vi phạm quy định pháp luật đối với trẻ em trên môi trường mạng',
      topic: 'counts',
      fields: [
        { code: 'ma_don_vi', label: 'Mã đơn vị', kind: 'key', locked: true, aliases: ['mã'] },
        { code: 'nam', label: 'Năm', kind: 'key', locked: true },
        {
          code: 'loai_doi_tuong',
          label: 'Loại đối tượng',
          kind: 'choice',
          locked: true,
          aliases: ['đối tượng'],
          options: [
            { code: 'to_chuc', label: 'tổ chức' },
            { code: 'ca_nhan', label: 'cá nhân' },
          ],
        },
        {
          code: 'so_bi_to_giac',
          short: 'Bị tố giác',
          label: 'Số bị tố giác, phát hiện',
          kind: 'count',
          ceiling: 1_000,
          nouns: offenders,
          aliases: ['số bị tố giác'],
        },
        { code: 'so_bi_xu_ly', short: 'Bị xử lý', label: 'Số bị xử lý', kind: 'count', ceiling: 1_000, nouns: offenders },
        { code: 'hinh_thuc', label: 'Hình thức xử lý', kind: 'text', aliases: ['hình thức'], tellsOfOffenders: true },
        { code: 'ghi_chu', label: 'Ghi chú', kind: 'text', explains: true, tellsOfOffenders: true },
        native('doc_bi_to_giac', 'Hiểu là: bị tố giác', { role: 'reading', of: 'so_bi_to_giac' }),
        native('doc_bi_xu_ly', 'Hiểu là: bị xử lý', { role: 'reading', of: 'so_bi_xu_ly' }),
        native('tu_kiem_tra', 'Tự kiểm tra', { role: 'row' }),
      ],
      shape: {
        rows: 'pairs',
        year: 'nam',
        category: 'loai_doi_tuong',
        numerator: 'so_bi_xu_ly',
        denominator: 'so_bi_to_giac',
      },
    }),
  },
  indicators: [
    {
      code: 'ty_le_co_so_tuyen_truyen',
      label: 'Tỷ lệ trường, cơ sở định kỳ tổ chức tuyên truyền, giáo dục kiến thức, kỹ năng cho trẻ em',
      tableName: 'Trường định kỳ tổ chức tuyên truyền, giáo dục',
      done: 'định kỳ tổ chức tuyên truyền, giáo dục',
      short: 'Trường tuyên truyền định kỳ',
      reference: 'co_so',
      control: 'so_co_so_dinh_ky',
      measure: 'stock',
      noun: 'trường',
      numeratorLabel: 'Số trường, cơ sở định kỳ tổ chức',
      denominatorLabel: 'Tổng số trường, cơ sở',
      predicate: 'định kỳ tổ chức tuyên truyền, giáo dục kiến thức, kỹ năng cần thiết cho trẻ em để tham gia môi trường mạng an toàn',
      target: 100,
    },
    {
      code: 'ty_le_tre_duoc_ho_tro',
      label: 'Tỷ lệ trẻ em là nạn nhân bị xâm hại trên môi trường mạng được hỗ trợ, can thiệp khi có yêu cầu',
      tableName: 'Trẻ em là nạn nhân có yêu cầu được hỗ trợ, can thiệp',
      done: 'có yêu cầu được hỗ trợ, can thiệp',
      short: 'Trẻ em được hỗ trợ',
      reference: 'tre_em',
      control: 'so_tre_duoc_ho_tro',
      measure: 'flow',
      noun: 'trẻ em',
      numeratorLabel: 'Số trẻ em được hỗ trợ, can thiệp',
      denominatorLabel: 'Số trẻ em là nạn nhân có yêu cầu',
      predicate:
        'là nạn nhân bị xâm hại trên môi trường mạng được hỗ trợ, can thiệp khi có yêu cầu từ bản thân trẻ em hoặc từ người thân, cộng đồng xã hội',
      target: 100,
    },
    {
      code: 'ty_le_vi_pham_bi_xu_ly',
      label: 'Tỷ lệ tổ chức, cá nhân vi phạm bị tố giác, phát hiện được xử lý theo quy định của pháp luật',
      tableName: 'Tổ chức, cá nhân vi phạm bị xử lý',
      done: 'vi phạm đã bị xử lý',
      short: 'Vi phạm bị xử lý',
      reference: 'vi_pham',
      control: 'so_vi_pham_bi_xu_ly',
      measure: 'flow',
      noun: 'tổ chức, cá nhân',
      numeratorLabel: 'Số tổ chức, cá nhân bị xử lý',
      denominatorLabel: 'Số tổ chức, cá nhân bị tố giác, phát hiện',
      predicate:
        'bị tố giác, phát hiện vi phạm quy định pháp luật đối với trẻ em trên môi trường mạng đã bị xử lý theo quy định của pháp luật',
      target: 100,
    },
  ],
  groups: [
    {
      code: '1',
      title: 'Xây dựng và hoàn thiện hành lang pháp lý',
      text: 'nhom_1',
      figures: ['nhom_1_so_van_ban'],
      subMeasures: subMeasures[1],
    },
    {
      code: '2',
      title: 'Giáo dục, truyền thông nâng cao nhận thức và trang bị kỹ năng',
      text: 'nhom_2',
      figures: ['nhom_2_so_buoi', 'nhom_2_so_luot'],
      subMeasures: subMeasures[2],
    },
    {
      code: '3',
      title: 'Triển khai các biện pháp, giải pháp kỹ thuật, ứng dụng công nghệ',
      text: 'nhom_3',
      figures: ['nhom_3_so_giai_phap'],
      subMeasures: subMeasures[3],
    },
    {
      code: '4',
      title: 'Hoàn thiện cơ cấu tổ chức, nâng cao năng lực thực thi pháp luật',
      text: 'nhom_4',
      figures: ['nhom_4_so_luot_tap_huan'],
      subMeasures: subMeasures[4],
    },
    {
      code: '5',
      title: 'Tăng cường hợp tác quốc tế',
      text: 'nhom_5',
      figures: ['nhom_5_so_hoat_dong'],
      subMeasures: subMeasures[5],
    },
  ],
  closingTexts: ['danh_gia', 'kho_khan', 'de_xuat'],
  closing: {
    assessment: 'danh_gia',
    difficulties: 'kho_khan',
    proposals: [{ field: 'de_xuat' }],
    difficultyMatters: difficulties,
    proposalMatters: proposals,
    addressees,
    ownAddressee: 'kien_nghi.so',
    intentions: 'phuong_huong',
    happenings: [
      { count: 'so_vu_tiep_nhan' },
      { count: 'so_vi_pham_bi_xu_ly' },
      {
        count: 'so_tre_duoc_ho_tro',
        words: ['xâm hại', 'nạn nhân', 'bắt nạt', 'lừa đảo', 'bạo lực', 'vụ', 'trường hợp', 'sự việc'],
      },
    ],
  },
  relations: {
    notMoreThan: [{ lesser: 'so_vu_da_xu_ly', greater: 'so_vu_tiep_nhan' }],
    needsText: [{ count: 'so_vu_tiep_nhan', text: 'tiep_nhan_phan_anh' }],
    sums: [],
    growth: [],
  },
  signing,
  explanations,
  tracking: trackingTab,
  log: logTab,
  settings: settingsTab,
  ownTexts: ownTextsTab,
  words,
  headerWords,
  report: {
    subject: 'Kết quả triển khai Kế hoạch số 186/KH-UBND ngày 06/8/2021 của Ủy ban nhân dân thành phố thực hiện Quyết định số 830/QĐ-TTg',
    plan: 'Kế hoạch số 186/KH-UBND ngày 06/8/2021 của Ủy ban nhân dân thành phố thực hiện Quyết định số 830/QĐ-TTg',
    cases: 'vụ xâm hại trẻ em trên môi trường mạng',
    agency: 'Sở Giáo dục và Đào tạo',
    parts: [
      {
        code: 'i',
        title: 'KẾT QUẢ TRIỂN KHAI',
        chapters: [
          { code: '1', source: 'section', of: 'I.1' },
          { code: '2', source: 'section', of: 'I.2' },
          { code: '3', source: 'section', of: 'I.3' },
        ],
      },
      {
        code: 'ii',
        title: 'KẾT QUẢ THỰC HIỆN NĂM NHÓM BIỆN PHÁP',
        chapters: [
          { code: '1', source: 'group', of: '1' },
          { code: '2', source: 'group', of: '2' },
          { code: '3', source: 'group', of: '3' },
          { code: '4', source: 'group', of: '4' },
          { code: '5', source: 'group', of: '5' },
        ],
      },
      {
        code: 'iii',
        title: 'ĐÁNH GIÁ CHUNG',
        unitTitle: 'Đánh giá việc triển khai thực hiện',
        chapters: [
          { code: 'uu_diem', title: 'Ưu điểm', source: 'strengths' },
          { code: 'han_che', title: 'Hạn chế', source: 'weaknesses' },
          { code: 'nguyen_nhan', title: 'Nguyên nhân', source: 'causes' },
        ],
      },
      { code: 'iv', title: 'KHÓ KHĂN, VƯỚNG MẮC', unitTitle: 'Khó khăn, vướng mắc', chapters: [{ source: 'difficulties' }] },
      {
        code: 'v',
        title: 'PHƯƠNG HƯỚNG, ĐỀ XUẤT, KIẾN NGHỊ',
        unitTitle: 'Đề xuất, kiến nghị',
        chapters: [
          { code: '1', title: 'Phương hướng', source: 'directions' },
          { code: '2', title: 'Kiến nghị', source: 'proposals' },
        ],
      },
    ],
    noteParts,
    remit:
      'Số liệu chỉ gồm trường học và đơn vị của ngành Giáo dục, không gồm cơ sở bảo vệ, nuôi dưỡng trẻ em ngoài ngành, trừ cơ sở do đơn vị kê thêm.',
    matter: matterWords,
  },
  terms: {
    self: 'Sở',
    establishment: 'trường',
    establishments: 'trường, cơ sở',
    regular: 'định kỳ',
    act: 'tổ chức',
    regularAct: 'tổ chức định kỳ',
    outside: 'trung tâm',
    bound: 'được xác định là nạn nhân',
    group: 'nhóm biện pháp',
    allGroups: 'năm nhóm biện pháp',
    guarded: 'trẻ em hoặc nạn nhân',
    unnamed: 'tên, lớp của trẻ',
    titleC06: 'Không có thông tin cá nhân của trẻ em, nạn nhân',
    titleR02: 'Số vụ đã xử lý không lớn hơn số vụ đã tiếp nhận',
    doubtR01: 'được hỗ trợ, xử lý lớn hơn số yêu cầu, tố giác',
    doubtR02: 'xử lý nhiều hơn tiếp nhận',
  },
  people: {
    withheld: 'trẻ em, người vi phạm',
    none: 'Không có vụ việc, không có trẻ hay đối tượng nào trong năm.',
    notAsked: 'Không thuộc phạm vi của đơn vị, hoặc năm đó chưa có trường.',
    secretsTitle: 'Không ghi thông tin của trẻ em',
    secrets: [
      'Không ghi họ tên, tuổi, lớp, trường, địa chỉ, hình ảnh, điện thoại của trẻ em hoặc người thân ở bất kỳ ô nào: ai có liên kết cũng đọc được trang tính này.',
      'Vụ việc cần bảo vệ trẻ em ngay: gọi Tổng đài 111, báo công an hoặc UBND xã, phường nơi trẻ ở. Ở đây chỉ ghi số lượng.',
    ],
  },
  written: written2024,
});
