/** What offices do besides the programme of a form; patterns meet compare keys. */

/** Other matters that sessions, cases, trainings and papers are of. */
export const otherTopics: readonly string[] =
  'đuối nước|giao thông|ma túy|phòng cháy|chữa cháy|cháy nổ|pháo nổ|bạo lực gia đình|bạo lực học đường|tảo hôn|hôn nhân|thuốc lá|hiv|sinh sản|dịch bệnh|chống dịch|covid|sốt xuất huyết|tiêm chủng|dinh dưỡng|thực phẩm|tai nạn|thương tích|thiên tai|bão lụt|hướng nghiệp|tuyển sinh|khuyến học|học bổng|sơ cấp cứu|đua xe|trật tự đô thị|trộm cắp|hiến máu|vệ sinh|rác thải|trồng cây|nông thôn mới|bảo hiểm y tế|bầu cử|nghĩa vụ quân sự|khuyết tật|hộ nghèo|mồ côi|hoàn cảnh khó khăn|bàn ghế|sách giáo khoa|thể thao|văn nghệ|ngoại ngữ|tiếng anh|chương trình giáo dục phổ thông|sữa học đường|rượu bia|rượu, bia|biển đảo|chủ quyền biển|biên giới|giới tính|vi phạm nội quy|chuyển đổi số|dạy học trực tuyến|stem|bảo vệ môi trường|công tác chủ nhiệm|chương trình gdpt|pccc|đánh nhau|ẩu đả|xô xát|gây gổ|đánh bạc|cá độ|hàng giả|tín dụng đen|nồng độ cồn|trật tự xây dựng|học bạ|hướng nghiệp|đọc sách'.split(
    '|',
  );

/** The matter of the programme itself: then a sentence speaks of it too. */
export const ownTopic =
  /(?<!\p{L})(?:(?<!(?:tính|cách) )mạng(?! lưới)|internet|(?<!(?:thi|họp|học|hội nghị|hội thảo|tập huấn|bồi dưỡng|tuyên truyền|truyền thông|buổi|hình thức|lớp|diễn đàn|tọa đàm|sinh hoạt|tư vấn|hướng nghiệp|ngoại khóa|chuyên đề|trực tiếp và|trực tiếp,) )(?:online|trực tuyến)|(?<!(?:trên|qua|lên|bằng|trang|nhóm|kênh|fanpage) )(?:zalo|facebook|tiktok|youtube)|game|trò chơi điện tử|không gian số|môi trường số|an toàn số|kỹ năng số|công dân số|nội dung này|chủ đề này|chuyên đề này|chương trình này|830)(?!\p{L})/u;
/** Between commas, why or when it was so: of what was done it says nothing. */
export const causeApart =
  /(?:^|[,;:] ?)(?:và |song |nhưng )?(?:do|vì|bởi|mặc dù|dù|trong (?:bối cảnh|điều kiện|thời gian)) (?:[^,;:.\d]|covid-19){3,60},/gu;
/** What has nothing to do with it, right behind what names a matter: "phòng chống đuối nước", "an toàn giao thông". */
export const farTopic =
  /(?<!\p{L})(?:về|phòng|chống|ngừa|tránh|an toàn|tác hại|luật|nội dung|chủ đề|chuyên đề|tuyên truyền|ngoại khóa|công tác|hội thi|cuộc thi)(?: (?:của|các|bệnh|trật tự|tình hình|tai nạn))* (?:đuối nước|giao thông|ma túy|ma tuý|cháy|phòng cháy|pháo|tảo hôn|thuốc lá(?! điện tử)|hiv|dịch|covid|sốt xuất huyết|tiêm chủng|dinh dưỡng|thực phẩm|thiên tai|bão|hướng nghiệp|tuyển sinh|hiến máu|bầu cử|nghĩa vụ quân sự|rác thải|vệ sinh môi trường|sức khỏe sinh sản)(?!\p{L})/u;
