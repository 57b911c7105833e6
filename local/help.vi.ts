/** What each command says of itself with --help. */

const ends = 'Mã thoát: 0 xong, 2 không làm được (một dòng cho biết vì sao; không ghi gì).';

export const help = {
  start: [
    'npm start -- [TỆP.xlsx] [--once]',
    '',
    'Tổng hợp tệp (không ghi tên tệp thì là bảng mẫu), in kết quả, ghi vào out/, rồi mở trang trên máy.',
    '  --once   dừng ngay sau khi ghi kết quả',
    ends,
  ].join('\n'),
  'tong-hop': [
    'npm run -s tong-hop -- TỆP.xlsx --out THƯ_MỤC [--chot] [--chuan|--an-so-nho] [--lien-ket LIEN_KET.json]',
    '',
    'Kiểm tra mọi dòng, tính các con số, ghi bảng tính, báo cáo và ket-qua.json vào THƯ_MỤC. Tệp vào không bị sửa.',
    '  --out THƯ_MỤC   nơi ghi kết quả',
    '  --chot          lập bản chốt; không có thì là bản tạm',
    '  --chuan         ghi thêm so-lieu-chuan.csv (docs/so-lieu-chuan.md) để cấp trên cộng; có DuckDB thì cả .parquet',
    '  --lien-ket TỆP  cách đọc bảng có sẵn, do lệnh lien-ket ghi và người phụ trách đã xem; không có thì chỉ đọc cột chắc',
    '  --an-so-nho      như --chuan, nhưng số trẻ em, số vi phạm của từng đơn vị được gộp theo loại đơn vị',
    ends,
  ].join('\n'),
  'lien-ket': [
    'npm run -s lien-ket -- TỆP.xlsx --out LIEN_KET.json',
    '',
    'Đọc một bảng do Sở tự lập và ghi ra cách hiểu từng tab, từng cột, từng đơn vị. Cột “gan_giong” chờ người xem: đúng thì sửa thành “chac”.',
    '  --out TỆP   nơi ghi LIEN_KET.json',
    ends,
  ].join('\n'),
  'tao-mau': [
    'npm run -s tao-mau -- TỆP.xlsx [--units ĐƠN_VỊ.tsv] [--establishments CƠ_SỞ.tsv]',
    '',
    'Lập biểu mẫu trống. Danh sách là tệp văn bản UTF-8, các cột cách nhau bằng dấu tab, dòng đầu là tên hoặc mã cột;',
    'ví dụ để chép ở docs/huong-dan.md, phần “Danh sách đơn vị và cơ sở”.',
    '  --units TỆP            danh sách đơn vị',
    '  --establishments TỆP   danh sách trường, cơ sở',
    ends,
  ].join('\n'),
  gop: [
    'npm run -s gop -- BẢN_CỦA_SỞ.xlsx BẢN_ĐƠN_VỊ_GỬI.xlsx… --out TỆP.xlsx',
    '',
    'Gộp các bản đơn vị gửi về vào bản của Sở, chỉ lấy ô của chính đơn vị gửi; ô hai bên cùng sửa thì giữ bản của Sở và nêu ra.',
    '  --out TỆP.xlsx   nơi ghi bản gộp',
    ends,
  ].join('\n'),
  'doi-chieu': [
    'npm run -s doi-chieu -- BÁO_CÁO_ĐÃ_SỬA.docx ket-qua.json',
    '',
    'Cho biết con số, câu nào trong báo cáo đã sửa không còn như kết quả tổng hợp.',
    'Mã thoát: 0 không khác, 1 có khác, 2 không đọc được.',
  ].join('\n'),
  'xac-minh': [
    'npm run -s xac-minh -- tong-hop.xlsx ket-qua.json',
    'npm run -s xac-minh -- so-lieu-chuan.csv ket-qua.json --duckdb',
    '',
    'Tính lại mọi con số từ chính bảng tính và so với kết quả đã lập.',
    '  --duckdb   tính lại từ số liệu chuẩn của lần tổng hợp, bằng một bộ máy khác (DuckDB)',
    'Mã thoát: 0 khớp, 1 không khớp, 2 không đọc được.',
  ].join('\n'),
  'gop-tinh': [
    'npm run -s gop-tinh -- SỐ_LIỆU_CHUẨN.csv|.parquet… --out THƯ_MỤC',
    'npm run -s gop-tinh -- SỐ_LIỆU_CHUẨN.csv|.parquet… --bigquery DỰ_ÁN.BỘ_DỮ_LIỆU',
    '',
    'Cộng số liệu chuẩn (tong-hop … --chuan) của nhiều tỉnh: tổng số, tỷ lệ, độ phủ, đơn vị còn thiếu, theo tỉnh, loại, địa bàn, năm.',
    'Mỗi tỉnh lấy một bản mới nhất (bản chốt trước bản tạm); tệp sai bị bỏ ngoài và được nêu tên.',
    '  --out THƯ_MỤC        ghi ket-qua.json, gop-tinh.xlsx, các tệp .parquet và sql/ (cần DuckDB)',
    '  --bigquery D.B       nạp vào BigQuery và tạo các khung nhìn ở đó; quyền lấy từ môi trường (gcloud auth application-default login)',
    ends,
  ].join('\n'),
  'phep-thu': [
    'npm run -s phep-thu -- [TỆP_TỪ_GOOGLE.xlsx]',
    '',
    'Dành cho người phát triển: in câu trả lời của dịch vụ giả lập, hoặc so với câu trả lời ghi trong tệp tải từ Google.',
    'Mã thoát: 0 giống, 1 khác, 2 không đọc được.',
  ].join('\n'),
} as const;
