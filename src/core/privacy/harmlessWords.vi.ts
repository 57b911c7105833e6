/** Phrases that have a word of an incident in them and tell of none: "trang bị", "đánh giá", "bảo vệ trẻ em". */

function list(phrases: string): readonly string[] {
  return phrases.split(',').map((phrase) => phrase.trim());
}

/** Read from the left, the longest first; what is behind them is read as before. */
export const harmlessWords = list(
  'trang bị, thiết bị, chuẩn bị, dự bị, trù bị, quân bị, phòng bị, hậu bị, đánh giá, đánh dấu, đánh máy, đánh số, đánh thức, đánh bóng, đánh đàn, đánh trống, đánh cờ, kể cả, kể từ, kể trên, đáng kể, không kể, kể chuyện, tiếng anh, nước anh, anh hùng, anh ngữ, anh văn, môn anh, trẻ em, các em, các cháu, các bạn, các con, các bé, em nhỏ, con em, con số, con người, con đường, con dấu, con đẻ, nhà con, công bố, phân bố, bố trí, tuyên bố, bố cục, nghiệp vụ, nhiệm vụ, phục vụ, dịch vụ, chức vụ, giáo vụ, học vụ, công vụ, thời vụ, vụ mùa, thường vụ, nội vụ, nghĩa vụ, tài vụ, mùa vụ, bạn bè, bạn đọc, cha mẹ học sinh, cha mẹ hs, phụ huynh học sinh, phụ huynh hs, hội phụ huynh, họp phụ huynh, ban phụ huynh, các bậc phụ huynh, hội cha mẹ, ban đại diện cha mẹ, tuổi trẻ, giới trẻ, người trẻ, trẻ trung, trẻ thơ, trẻ hóa, tin học trẻ, gia đình và nhà trường, nhà trường và gia đình, nhà trường gia đình, gia đình nhà trường, gia đình văn hóa, hộ gia đình, ngày gia đình, chế biến, chi đoàn, chi bộ, chi tiết, chi phí, chi cục, bé nhỏ, nhỏ bé, ép plastic, ép lụa, chị em phụ nữ, hội chị em, hỗ trợ kỹ thuật, hỗ trợ kinh phí, hỗ trợ thiết bị, hỗ trợ công nghệ, hỗ trợ nhà trường, hỗ trợ giáo viên, hỗ trợ chuyên môn, hỗ trợ học tập, cán bộ hỗ trợ, trung tâm hỗ trợ, mạng lưới hỗ trợ, xử lý nước, xử lý văn bản, xử lý dữ liệu, xử lý hồ sơ, xử lý số liệu, hình ảnh trực quan, hình ảnh minh họa, clip tuyên truyền, video clip, clip ngắn, clip hướng dẫn, nhắc nhở thường xuyên',
);
