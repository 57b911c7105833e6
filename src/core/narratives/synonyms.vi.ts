/** Words and phrases that are written differently and say the same. In lower case. */
import { dictionary } from '../lib/dictionary.ts';
import { listed } from '../lib/listed.ts';

/** One word typed for several; a list in it stays a list. */
export const shortForms: Readonly<Record<string, string>> = dictionary(
  Object.fromEntries(
    listed(`
  hs = học sinh|gv = giáo viên|cb = cán bộ|nv = nhân viên|cbgv = cán bộ, giáo viên|
  cbgvnv = cán bộ, giáo viên, nhân viên|cbql = cán bộ quản lý|
  cbqlgv = cán bộ quản lý, giáo viên|ph = phụ huynh|phhs = phụ huynh|cmhs = phụ huynh|
  gvcn = giáo viên chủ nhiệm|gvbm = giáo viên bộ môn|bgh = ban giám hiệu|
  cntt = công nghệ thông tin|gdcd = giáo dục công dân|gdktpl = giáo dục kinh tế và pháp luật|
  hđtn = hoạt động trải nghiệm|hđtnhn = hoạt động trải nghiệm, hướng nghiệp|
  hđngll = hoạt động ngoài giờ lên lớp|clb = câu lạc bộ|attt = an toàn thông tin|
  mxh = mạng xã hội|bvte = bảo vệ trẻ em|ca = công an|đtn = đoàn thanh niên|
  đtntn = đoàn thanh niên|tp = thành phố|mn = mầm non|th = tiểu học|
  tntp = thiếu niên tiền phong|tpt = tổng phụ trách|ptđ = phụ trách đội|
  đtdđ = điện thoại di động|kn = kỹ năng|kh = kế hoạch|qđ = quyết định|cv = công văn|
  tt = trung tâm|lđtbxh = lao động thương binh và xã hội|ubmttq = ủy ban mặt trận tổ quốc|
  lhpn = liên hiệp phụ nữ|đvtn = đoàn viên, thanh niên|đvtncs = đoàn viên, thanh niên|đtncs = đoàn thanh niên|
  bcđ = ban chỉ đạo|bgđ = ban giám đốc|kgm = không gian mạng|mtm = môi trường mạng|vbcđ = văn bản chỉ đạo|
  cbnv = cán bộ, nhân viên|hv = học viên|
  sgd&đt = sở giáo dục và đào tạo|pgd&đt = phòng giáo dục và đào tạo|
  gvnv = giáo viên, nhân viên|tvtl = tư vấn tâm lý|
  tvhđ = tư vấn học đường|anm = an ninh mạng|blhđ = bạo lực học đường|xhte = xâm hại trẻ em|
  antt = an ninh trật tự|atanm = an toàn, an ninh mạng|hđgd = hoạt động giáo dục|
  shl = sinh hoạt lớp|shdc = sinh hoạt dưới cờ|pht = phó hiệu trưởng|te = trẻ em|
  cđs = chuyển đổi số|kp = kinh phí|vhxh = văn hóa xã hội|sgd = sở giáo dục và đào tạo|
  sgdđt = sở giáo dục và đào tạo|pgd = phòng giáo dục và đào tạo|
  pgdđt = phòng giáo dục và đào tạo|csvc = cơ sở vật chất|tbdh = thiết bị dạy học|
  vb = văn bản|nq = nghị quyết|nđ = nghị định|xhh = xã hội hóa|ko = không|đc = được|vs = với|
  sd = sử dụng|gđ = gia đình|hđnd = hội đồng nhân dân|
  shcđ = sinh hoạt chuyên đề|tttt = thông tin và truyền thông|vhtt = văn hóa và thể thao|nvyt = nhân viên y tế|
  catp = công an thành phố|pm = phần mềm|csdl = cơ sở dữ liệu|ttv = tuyên truyền viên|xh = xã hội|tx = thường xuyên|
  ktx = ký túc xá|đh = đại học|cđ = cao đẳng|ptth = phát thanh và truyền hình|lđ = liên đội|bch = ban chấp hành|gvtv = giáo viên tư vấn|
  bvtem = bảo vệ trẻ em|nn = nhà nước|bt = bí thư|tnxp = thanh niên xung phong|hđ = hoạt động|kt = kiểm tra|tl = tâm lý|
  hp = hải phòng|hkh = hội khuyến học|anxk = an ninh xung kích|cm = chuyên môn|đv = đơn vị|csgd = cơ sở giáo dục|ttgdtx = trung tâm giáo dục thường xuyên|
  caq = công an quận|cah = công an huyện|cax = công an xã|cap = công an phường|bcv = báo cáo viên|ctxh = công tác xã hội|sllđt = sổ liên lạc điện tử|
  bgdđt = bộ giáo dục và đào tạo|ttđt = thông tin điện tử|tthtcđ = trung tâm học tập cộng đồng|ctv = cộng tác viên|nvtv = nhân viên tư vấn|mh = mô hình|hki = học kỳ i|hkii = học kỳ ii|
  đd = đại diện|hspt = học sinh phổ thông|qlgd = quản lý giáo dục|knm = kỹ năng mềm|gdkns = giáo dục kỹ năng sống|kns = kỹ năng sống
  `).map((row) => row.split(' = ')),
  ),
);

/** The others of a row are read as the first. */
export const synonyms: readonly (readonly string[])[] = `
  phát|cấp phát
  lắp đặt|lắp
  cài đặt|cài
  ký|kí
  ngoại khóa|hoạt động ngoại khóa
  tổng đài|số điện thoại tổng đài|số tổng đài|số đt tổng đài|điện thoại tổng đài
  niêm yết|niêm yết công khai
  đăng|đăng tải
  tin bài|tin, bài|tin và bài
  thi|cuộc thi
  giáo viên|đội ngũ giáo viên
  cán bộ|đội ngũ cán bộ
  trò chơi trực tuyến|trò chơi điện tử|game online|trò chơi online|game
  nhận biết|cách nhận biết|cách thức nhận biết|cách nhận diện|nhận diện
  bảo vệ thông tin|bảo mật thông tin
  giờ chào cờ|trong giờ chào cờ|vào giờ chào cờ|trong các giờ chào cờ|tiết chào cờ|trong tiết chào cờ|vào tiết chào cờ|buổi chào cờ|trong buổi chào cờ|trong các buổi chào cờ|tại buổi chào cờ|chào cờ
  đầu năm học|vào đầu năm học|ngay đầu năm học|ngay từ đầu năm học|dịp đầu năm học
  cuối năm học|vào cuối năm học|dịp cuối năm học
  số|số lượng
  phối hợp|phối kết hợp
  môi trường mạng|không gian mạng|mạng internet|mt mạng|internet|mạng|không gian số
  học sinh|hs|các em học sinh|các em hs|em học sinh|em hs|h/s|hsinh
  giáo viên|gv|các thầy cô giáo|thầy cô giáo|thầy, cô giáo|thầy cô|g/v
  phụ huynh|ph|phhs|cmhs|cha mẹ học sinh|cha mẹ hs|phụ huynh học sinh|phụ huynh hs|cha mẹ các em học sinh|phụ huynh các em học sinh|cha mẹ|bố mẹ|bố mẹ học sinh|bậc phụ huynh|bậc cha mẹ|bậc phụ huynh học sinh|ph hs
  giáo viên chủ nhiệm|gvcn|gv chủ nhiệm|thầy cô chủ nhiệm
  ban đại diện phụ huynh|ban đại diện phụ huynh học sinh|ban đại diện phhs|ban phụ huynh|ban đd phụ huynh|ban đdcmhs|ban đại diện cmhs|bđd cmhs|ban đại diện cha mẹ học sinh|hội phụ huynh|hội cha mẹ học sinh
  thpt|trung học phổ thông|cấp 3|cấp iii
  thcs|trung học cơ sở|cấp 2|cấp ii
  tiểu học|cấp 1|cấp i
  mầm non|mn|mẫu giáo
  ubnd|ủy ban nhân dân|uỷ ban nhân dân
  gddt|gdđt|gd&đt|gd-đt|gd đt|giáo dục và đào tạo|giáo dục đào tạo|gd và đt|giáo dục & đào tạo
  giáo dục|gd
  hoạt động trải nghiệm|hđtn|hđ trải nghiệm|hoạt động trải nghiệm, hướng nghiệp
  công an|ca
  đoàn thanh niên|đtn|đoàn tn
  thành phố|tp|thành phố hải phòng|tp hải phòng|tp. hải phòng|tp.
  video|clip|video clip|đoạn clip|đoạn video
  quy định|đúng quy định|theo đúng quy định
  bổ sung|cấp bổ sung|trang bị bổ sung
  nghiêm túc|nghiêm
  hằng năm|hàng năm|mỗi năm|từng năm|định kỳ hằng năm|định kỳ hàng năm
  hằng tuần|hàng tuần|mỗi tuần|định kỳ hằng tuần|định kỳ hàng tuần|tuần nào cũng
  hằng tháng|hàng tháng|mỗi tháng|định kỳ hằng tháng|định kỳ hàng tháng|tháng nào cũng|từng tháng
  hằng quý|hàng quý|mỗi quý|định kỳ hằng quý|định kỳ hàng quý|từng quý
  hằng ngày|hàng ngày|mỗi ngày
  trực tuyến|online
  điện thoại|điện thoại di động|đtdđ|điện thoại thông minh|smartphone|đt
  diệt virus|diệt vi rút|diệt virút|diệt vi-rút|diệt virut|diệt vi rut|diệt vi-rut|chống virus|phòng chống virus
  wifi|wi-fi|wi fi
  website|trang web|web|trang thông tin điện tử
  facebook|fanpage|fb|trang facebook|trang fanpage|trang fb
  cổng thông tin điện tử|cổng ttđt|cổng thông tin
  loa phát thanh|loa truyền thanh
  phòng tin học|phòng tin|phòng máy tính|phòng máy
  thi|hội thi
  kém hiệu quả|hiệu quả thấp|không hiệu quả|hiệu quả không cao|không đạt hiệu quả|ít hiệu quả|hiệu quả kém|chưa hiệu quả|hiệu quả chưa cao
  tổ chức|t/c|tiến hành|thực hiện|triển khai|triển khai tổ chức|tổ chức triển khai|triển khai thực hiện|tổ chức thực hiện|tiến hành tổ chức
  phòng chống|phòng, chống|phòng ngừa|phòng, ngừa|phòng tránh|phòng và chống
  hạn chế|hạn hẹp|eo hẹp
  tuyên truyền|tuyên truyền phổ biến|phổ biến tuyên truyền
  sinh hoạt chuyên đề|sinh hoạt theo chuyên đề
  hòm thư|hộp thư|thùng thư
  kinh phí|nguồn kinh phí
  không có|chưa có|không hề có
  không đủ|chưa đủ
  do|bởi
  tham gia|tham dự|dự
  giúp|giúp cho
  hoặc|hay|hoặc là|hay là
  toàn bộ|toàn thể|tất cả
  đa số|phần lớn|phần đông|hầu hết|đại đa số
  một số|một bộ phận|một vài|một số ít
  chỉ|chỉ có|mới chỉ
  sử dụng|dùng
  thay mật khẩu|đổi mật khẩu|thay đổi mật khẩu
  trẻ em|trẻ|các cháu|con trẻ
  con|con em|con cái|con em mình|con mình
  tổ chức lớp|mở lớp|mở các lớp
  máy tính|máy vi tính|máy tính để bàn
  giờ sinh hoạt lớp|giờ sinh hoạt|tiết sinh hoạt lớp|giờ sinh hoạt chủ nhiệm|tiết sinh hoạt
  tivi|ti vi|tv
  nâng cao|nâng lên
  thành lập|lập
  trao|tặng|trao tặng
  đạt giải|đoạt giải
  xuất phát từ|bắt nguồn từ
  quán internet|quán nét|quán net|tiệm net|cửa hàng internet|điểm internet
  công an|ngành công an|lực lượng công an|cơ quan công an
  sở|sở gddt|sở gdđt|sở gd&đt|sở gd-đt|sở giáo dục và đào tạo|sở giáo dục đào tạo|sở giáo dục
  không phát sinh|chưa phát sinh
  không xảy ra|chưa xảy ra
  không ghi nhận|chưa ghi nhận
  đường dây nóng|số đường dây nóng|số điện thoại đường dây nóng
  gồm|bao gồm|gồm có
`
  .trim()
  .split('\n')
  .map(listed);
