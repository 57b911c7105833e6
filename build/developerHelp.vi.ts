/** What each developer's command says of itself with --help; an option that is not named here is refused. */

const ends = 'Mã thoát: 0 xong, 2 không làm được (một dòng cho biết vì sao).';
const judged = 'Mã thoát: 0 đạt, 1 có chỗ không đạt, 2 không làm được.';
const say = (...lines: readonly string[]): string => lines.join('\n');

export const developerHelp = {
  dev: say(
    'npm run dev -- [TỆP.xlsx] [--once]',
    '',
    'Mở trang trên máy như npm start; mỗi lần src/ đổi thì dựng lại dist/, mỗi lần local/ đổi thì mở lại trang.',
    '  --once   như của npm start: dừng trang sau khi ghi kết quả',
    'Dừng bằng Ctrl+C.',
  ),
  build: say('npm run build', '', 'Dựng dist/ đúng như bản đưa lên Google và in cỡ từng phần.', ends),
  push: say(
    'npm run push -- MÃ_TẬP_LỆNH [--tham-do]',
    '',
    'Dựng, đưa mã lên tập lệnh ấy bằng clasp, rồi nói các bước còn phải làm bằng tay (docs/trien-khai.md).',
    '  --tham-do   bản thăm dò, cho một dự án khác',
    ends,
  ),
  licences: say(
    'npm run licences -- [--check]',
    '',
    'Ghi docs/licences.md: gói nào có trong bản đưa lên, gói nào chỉ để dựng và kiểm thử, giấy phép từng gói.',
    '  --check   không ghi gì; chỉ so tệp đang có với bản lẽ ra phải có',
    'Mã thoát: 0 xong hoặc khớp, 1 không khớp (--check), 2 không làm được.',
  ),
  samples: say('npm run samples', '', 'Lập lại các bảng tính trong samples/ (khoảng 10 giây).', ends),
  screenshots: say(
    'npm run screenshots',
    '',
    'Chụp lại các ảnh của README và hướng dẫn vào docs/anh; cần Chromium hoặc Chrome (CHROMIUM_PATH).',
    ends,
  ),
  features: say(
    'npm run features -- [TỆP.xlsx…]',
    '',
    'Mở rồi ghi lại từng tệp, in bảng những gì của tệp còn hay mất; không ghi tên tệp thì là các tệp mẫu của bộ kiểm thử.',
    judged,
  ),
  texts: say(
    'npm run texts -- [CẶP_CÂU.tsv] [--list] [--list-unseen]',
    '',
    'Đo việc gộp và xếp câu của các đơn vị; phần đã xem và phần để dành in riêng.',
    '  CẶP_CÂU.tsv     đo trên tệp này: nhãn<TAB>câu<TAB>câu, hoặc mục<TAB>nhãn<TAB>câu',
    '  --list          in các câu sai của phần đã xem',
    '  --list-unseen   in cả các câu sai của phần để dành',
    ends,
  ),
  written: say(
    'npm run written -- [seen|untouched] [--faults] [--khong-dau]',
    '',
    'Đo việc đọc báo cáo bằng lời: đúng và đủ theo từng mục, từng mức chắc; phần để dành in riêng.',
    '  --faults      in từng chỗ sai',
    '  --khong-dau   bỏ hết dấu trước khi đọc',
    ends,
  ),
  rules: say('npm run rules', '', 'Gài lỗi vào dữ liệu dựng sẵn, chạy bản dựng, in mỗi quy tắc thấy, sót và báo thừa bao nhiêu.', judged),
  sheets: say(
    'npm run sheets -- [--held] [--habits] [--troubles]',
    '',
    'Đo việc đọc các bảng do người khác lập: cột, dòng, con số.',
    '  --held       phần để dành',
    '  --habits     các bảng theo thói quen của người lập khác',
    '  --troubles   in từng chỗ sai',
    ends,
  ),
  'sheets:clerks': say(
    'npm run sheets:clerks -- [--part=seen] [--sheets=60] [--from=0] [--troubles]',
    'Đo cách đọc bảng như cán bộ văn phòng tự làm: chữ tắt, cách đặt năm, kiểu đơn vị.',
    '',
    '  --part=P     seen, held hoặc third: phần từ và bố cục được dùng',
    '  --sheets=N   số bảng, mặc định 60',
    '  --from=N     số bảng đầu tiên',
    '  --troubles   in từng cột, từng dòng đọc chưa đúng',
  ),
  'sheets:words': say(
    'npm run sheets:words -- [--held] [--sheets=60] [--troubles]',
    '',
    'Đo việc hiểu tiêu đề cột sinh từ ngữ pháp, theo từng lớp.',
    '  --held       phần để dành',
    '  --sheets=N   số bảng, mặc định 60',
    '  --troubles   in từng chỗ sai',
    ends,
  ),
  bench: say(
    'npm run bench -- [--check | --peers] [SỐ_ĐƠN_VỊ…]',
    '',
    'Đo số lệnh gọi và thời gian từng bước, ghi bench/results.md. Không ghi số thì đo 130, 1.300 và 13.000 đơn vị: khoảng 15 phút.',
    '  --check     không ghi tệp; so với mục tiêu ở bench/aims.ts, mã ra 1 khi có chỗ vượt mục tiêu quá một phần ba.',
    '  --peers     chỉ đo phần “Beside peers” của trang: SQLite, DuckDB, Ajv trên cùng dòng, và SheetJS, exceljs, openpyxl đọc, ghi .xlsx; so kết quả từng số, từng ô; tự cài các gói đó vào nơi riêng (bench/peers/package.json; openpyxl cần Python 3)',
    '  SỐ_ĐƠN_VỊ   số nguyên dương, như 130; chỉ 130 thì khoảng 4 phút',
    'Mỗi bước được báo trước khi chạy: bước thứ mấy trên tổng số, đã chạy bao lâu.',
    ends,
  ),
  attack: say(
    'npm run attack -- [SỐ_THÀNH_PHỐ] [SỐ_ĐẦU]',
    '',
    'Dựng thành phố ngẫu nhiên, thử suy ngược số của từng đơn vị từ những gì được in. Mặc định 500 thành phố, bắt đầu từ số 1.',
    ends,
  ),
  privacy: say(
    'npm run privacy -- [SỐ_ĐẦU] [--unseen] [--show NGUYÊN_NHÂN|all]',
    '',
    'Đo hai ngưỡng thông tin cá nhân trên câu sinh sẵn.',
    '  --unseen   phần để dành, không in câu nào',
    '  --show     in các câu sai của một nguyên nhân, hoặc tất cả',
    ends,
  ),
  'texts:learn': say(
    'npm run texts:learn',
    '',
    'Đếm từ trong các câu đã được xếp chỗ bằng tay và ghi lại src/outline/learntWords.ts.',
    ends,
  ),
  'privacy:pairs': say(
    'npm run privacy:pairs',
    '',
    'Đếm các cặp tiếng đứng cạnh nhau trong văn bản thường của kho này và ghi lại src/core/privacy/slots/plainPairs.vi.ts.',
    ends,
  ),
  'privacy:grammar': say(
    'npm run privacy:grammar -- [SỐ_ĐẦU] [--shapes | --plain] [--unseen] [--show]',
    '',
    'Đo hai ngưỡng thông tin cá nhân trên câu sinh từ ngữ pháp.',
    '  --shapes   các cách nhắc đến người, và câu chỉ giống như thế',
    '  --plain    câu gõ không dấu',
    '  --unseen   phần để dành',
    '  --show     in các câu sai của phần đã xem',
    ends,
  ),
  'privacy:third': say(
    'npm run privacy:third -- [SỐ_ĐẦU] [--unseen] [--show]',
    '',
    'Đo hai ngưỡng thông tin cá nhân trên bộ câu thứ ba.',
    '  --unseen   phần để dành',
    '  --show     in các câu sai của phần đã xem',
    ends,
  ),
  'docs:rules': say('npm run docs:rules', '', 'Ghi lại docs/quy-tac.md từ khai báo của các quy tắc.', ends),
  faults: say(
    'npm run faults -- [TỆP.xlsx] [k] [TÊN]',
    '',
    'Làm hỏng lần lượt mỗi lệnh gọi thứ k của từng việc, theo ba cách, rồi xem có mất gì không.',
    '  TỆP.xlsx   trên tệp này; không có thì trên biểu mẫu nhỏ',
    '  k          chỉ thử mỗi lệnh thứ k; mặc định 1, mọi lệnh',
    '  TÊN        chỉ các việc có chữ này trong tên',
    judged,
  ),
} as const;

export function strangeArgument(argument: string, usage: string): string {
  const what = argument.startsWith('-') ? 'Không có tùy chọn' : 'Không hiểu';
  return `${what} “${argument}”. Cách dùng: ${usage}`;
}
