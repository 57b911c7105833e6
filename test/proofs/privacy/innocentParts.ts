/** What innocent sentences are filled with: places, schools, streets, titles, organisations, programmes. */
import { readFileSync } from 'node:fs';

function list(text: string): readonly string[] {
  return text.split(',').map((one) => one.trim());
}

const schoolNames = list(
  'An Dương, An Lão, Bạch Đằng, Cát Bà, Cộng Hiền, Đồ Sơn, Đồng Hòa, Hải An, Hồng Bàng, Hùng Thắng, Kiến An, Lê Chân, Lê Hồng Phong, Lê Ích Mộc, Lê Quý Đôn, Lý Thường Kiệt, Mạc Đĩnh Chi, Ngô Quyền, Nguyễn Bỉnh Khiêm, Nguyễn Đức Cảnh, Nguyễn Khuyến, Nguyễn Trãi, Nhữ Văn Lan, Phạm Ngũ Lão, Phan Đăng Lưu, Quốc Tuấn, Thái Phiên, Thụy Hương, Thủy Sơn, Tiên Lãng, Tô Hiệu, Toàn Thắng, Trần Hưng Đạo, Trần Nguyên Hãn, Vĩnh Bảo, Lương Khánh Thiện, Trần Văn Ơn, Võ Thị Sáu, Nguyễn Văn Tố, Chu Văn An, Đinh Tiên Hoàng, Nguyễn Thị Minh Khai, Núi Đèo, Quang Trung, Minh Khai, Hoàng Văn Thụ, Lạc Viên, Đằng Hải, Tràng Minh, Nguyễn Công Trứ, Đặng Cương, Bàng La, Hợp Đức',
);
const streets = list(
  'Lạch Tray, Lê Lợi, Nguyễn Bỉnh Khiêm, Tô Hiệu, Trần Nguyên Hãn, Cầu Đất, Điện Biên Phủ, Hoàng Diệu, Lê Hồng Phong, Văn Cao, Nguyễn Văn Linh, Hai Bà Trưng, Trường Chinh, Phan Đăng Lưu, Lương Khánh Thiện, Trần Phú, Quang Trung, Hồ Sen, Miếu Hai Xã, Phạm Văn Đồng, Bạch Đằng, Tôn Đức Thắng',
);

function places(): readonly string[] {
  const districts = list(
    'quận Hồng Bàng, quận Ngô Quyền, quận Lê Chân, quận Hải An, quận Kiến An, quận Đồ Sơn, quận Dương Kinh, huyện Thủy Nguyên, huyện An Dương, huyện An Lão, huyện Kiến Thụy, huyện Tiên Lãng, huyện Vĩnh Bảo, huyện Cát Hải, thành phố Hải Phòng, tỉnh Hải Dương',
  );
  const communes = readFileSync('test/fixtures/privacy/communes.tsv', 'utf8').trim().split('\n');
  return [...districts, ...communes.filter((line) => !line.startsWith('#')).map((line) => line.replace('\t', ' '))];
}

/** Slot → what it may hold. */
export const innocentParts: Readonly<Record<string, readonly string[]>> = {
  truong: schoolNames.flatMap((name) => [`THPT ${name}`, `THCS ${name}`, `Tiểu học ${name}`]),
  duong: streets,
  noi: places(),
  chuc: list(
    'Hiệu trưởng, Phó Hiệu trưởng, Bí thư Đoàn trường, Chủ tịch Công đoàn, Trưởng phòng, Phó Trưởng phòng, Giám đốc Trung tâm, Chủ tịch UBND phường, Phó Chủ tịch UBND xã, Trưởng Công an phường, Tổ trưởng chuyên môn, Tổng phụ trách Đội, Chuyên viên, Kế toán, Thư ký',
  ),
  hocvi: list('TS., ThS., PGS.TS, Tiến sĩ, Thạc sĩ, Bác sĩ, Luật sư, chuyên gia'),
  coquan: list(
    'Sở Giáo dục và Đào tạo, Sở Thông tin và Truyền thông, Công an thành phố, Thành đoàn Hải Phòng, Hội Liên hiệp Phụ nữ, Đoàn Thanh niên Cộng sản Hồ Chí Minh, Hội Cha mẹ học sinh, Sở Lao động - Thương binh và Xã hội, Bộ Giáo dục và Đào tạo, Cục An toàn thông tin, Hội Bảo vệ quyền trẻ em, Trung tâm Công tác xã hội, Viettel Hải Phòng, VNPT Hải Phòng, Hội Khuyến học, Mặt trận Tổ quốc, Trung tâm Tư vấn Hoa Sen, Công ty Cổ phần Misa, Ngân hàng Nông nghiệp, Đài Phát thanh và Truyền hình Hải Phòng, Báo Hải Phòng, Viện Kiểm sát nhân dân',
  ),
  toChucQT: list('UNICEF, Plan International, Save the Children, World Vision, ChildFund, Google, Liên hợp quốc, KOICA, Good Neighbors'),
  duAn: list('Be Internet Awesome, Em an toàn hơn cùng Google, Trường học hạnh phúc, Swipe Safe, Lướt mạng an toàn'),
  chuongTrinh: list(
    'Sóng và máy tính cho em, Tuổi trẻ Hải Phòng với an ninh mạng, Nói không với bạo lực học đường, Internet an toàn cho em, Phiên tòa giả định, Vì một không gian mạng an toàn, Thủ lĩnh sinh viên, Tiếng nói trẻ thơ, Tìm hiểu Luật Trẻ em, Tin học trẻ, Học sinh với An toàn thông tin 2023, Ngày Pháp luật Việt Nam, Hoa phượng đỏ, Đồng hành cùng con, Chiến sĩ nhỏ Điện Biên, Trại hè Thanh Đoàn, Giai điệu Hồng',
  ),
  vanban: list(
    'Kế hoạch số 186/KH-UBND, Công văn số 2915/STTTT-TTBCXB, Quyết định số 830/QĐ-TTg ngày 01/6/2021, Kế hoạch số 45/KH-THPTKA, Chỉ thị số 20/CT-TTg, Thông tư 31/2017/TT-BGDĐT, Nghị định số 56/2017/NĐ-CP, Kế hoạch 12/KH-PGDĐT ngày 05/3/2022, Nghị quyết số 29-NQ/TW, Quyết định 24/QĐ-THCSNT',
  ),
  luat: list('Luật Trẻ em 2016, Luật An ninh mạng 2018, Bộ luật Hình sự, Luật Tiếp cận thông tin, Bộ Quy tắc ứng xử trên mạng xã hội'),
  phanmem: list(
    'Google Classroom, Microsoft Teams, Zoom Meeting, Kaspersky Safe Kids, VNEdu, K12 Online, Bkav Pro, Google Family Link, SMAS, Viettel Study, Azota, Microsoft 365, Windows 11, ChatGPT, Canva, Quizizz, MISA EMIS, Net Support School, Lạc Việt, Sổ liên lạc điện tử',
  ),
  mxh: list('Facebook, Zalo, Fanpage, YouTube, TikTok'),
  danhnhan: list(
    'Nguyễn Bỉnh Khiêm, Trần Hưng Đạo, Võ Nguyên Giáp, Kim Đồng, Lê Chân, Ngô Quyền, Nguyễn Đức Cảnh, Lương Thế Vinh, Vừ A Dính, Lý Tự Trọng',
  ),
};
