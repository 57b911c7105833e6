/** Words that names are told apart from: plural or abstract introducers, foreign words, everyday syllables. */

function list(phrases: string): readonly string[] {
  return phrases.split(',').map((phrase) => phrase.trim());
}

/** Before a name these are no person, though their last word is one elsewhere. */
export const notPersons = list(
  'xã kẻ, làng kẻ, chợ kẻ, phố kẻ, vùng kẻ, tuổi trẻ, nhiều em, hai em, số em, những em, nhiều cháu, mỗi em, mỗi bạn, các vụ việc, thanh thiếu, trẻ em, các em, các cháu, các con, các bé, các bạn, con em, phụ huynh học sinh, cha mẹ học sinh, cha mẹ hs, phụ huynh hs, nghiệp vụ, phục vụ, dịch vụ, chức vụ, nhiệm vụ, thời vụ, công vụ, học vụ, giáo vụ, nhà trường, của học sinh, cho học sinh, các học sinh, những học sinh, và học sinh, với học sinh, toàn thể học sinh, đoàn viên học sinh, nhiều học sinh, mọi trẻ, cho trẻ, giúp trẻ, các trường hợp, những trường hợp, một số trường hợp, số vụ, các vụ, mọi người thân, bạn bè người thân, tên trường, tên đơn vị, hộ gia đình, mỗi gia đình, các gia đình, nhiều gia đình, mỗi học sinh, từng học sinh, số học sinh, lượt học sinh, lượt em, bạn đọc, vui bé, và phụ huynh, các phụ huynh, với phụ huynh',
);
/** Words of other languages that no name is. */
export const foreignWords = list(
  'thik, dzui, zui, hok, khum, wa, bik, mik, iu, lun, thui, hoy, kute, cute, trc, ngta, cmt, fanpage, website, facebook, zalo, youtube, internet, video, email, online, game, livestream, group, messenger, google, tiktok, robot, camera, laptop, windows, office, word, excel, powerpoint, microsoft, viettel, net, teams, zoom, canva, meet, drive, forms, classroom, padlet, quizizz, kahoot, azota, chatgpt, family, link, kids, safe, plan, unicef, infographic, poster, banner, pano, clip, slide, server, firewall, virus, wifi, router, app, studio, offline, smart, school, web, blog, podcast, deepfake, tivi, ipad, tablet, inbox, chat, like, share, comment, scratch, python, ielts, stem, covid, sars, ncov, pasteur, kaspersky, opendns, google, edoctor, cyberpurify, vietkid, enetviet, smas, zoom, intel, samsung, apple, android, ios, linux, chrome, gmail, outlook, adobe, photoshop, autocad, wordwall, nearpod, mentimeter, capcut, liveworksheets, edmodo, moodle, olympic, global, alliance, protect, specialist, kangaroo, sos, plus, pro, free, fire, roblox, pubg, minecraft, netflix, shopee, lazada, momo, visa, master, card, test, call, hotline, center, city, park, hotel, home, world, vision, children, child, save, room, internet, meeting, education, english, math, science, project, workshop, seminar, tour, festival, flashmob, dance, sport, marathon, coffee, london, paris, singapore, malaysia, canada, australia',
);
/** Syllables of names that are, in small letters, words of every sentence. */
export const everydayWords = list(
  'và, của, thường, lập, trực, trí, được, lai, học, thi, hay, ba, hai, tư, năm, sáu, bảy, út, tới, tây, tình, thế, tự, thông, tin, tín, hội, hợp, hướng, đạo, pháp, luật, lực, lượng, độ, cầu, lịch, truyền, chính, công, đồng, dân, thể, khi, liên, phục, thức, tính, trình, tuyên, tuyến, viên, chung, chiến, đăng, định, hiệu, hiện, nhất, nhân, quyền, sáng, song, sinh, tiến, toàn, trọng, trung, trường, trưởng, ý, đại, đình, bằng, quyết, quản, phát, đạt, danh, tài, phương, an, bảo, chứ, dở, vi, vì, là, chu, lợi, lưu, hữu, tăng, thân, thuật, thuận, thưởng, hưởng, thành, thắng, thực, chia, nết, biển, ngoan, hành, hiến, bơ, nụ, nấm, gấu, thỏ, bông, dự, thăng, tưởng, nghị, nguyên, nguyện, kỳ, văn, tâm, thái, yêu, điện, hiểu, như, vị, dung, dụng, kỷ, khoa, triển, trao, vừa, cho, có, nếu, đã, bị, lan, qua, dưới, trên, thu',
);

/** Capitals of bodies, laws, subjects, countries: alone in a sentence they are nobody. */
export const impersonalCapitals = new Set(
  'luật bộ sở ban trường phòng tổng ủy chính nhà quốc công tin toán văn sử địa lý hóa sinh anh pháp nga đức mỹ nhật hàn thái lào nghị quyết kế chỉ quy thông điều khoản mục phần tổ khối lớp năm tháng ngày thứ covid hè tết trung cục vụ viện cổng trang trạm quỹ chi liên mặt tiểu mầm đài báo xã phường quận huyện tỉnh thành y sách sổ bài giải cuộc hòm hộp đường bắc nam đông tây ngoại ngữ giáo tiếng chương đề sáng tuần kỳ học đảng bác'.split(
    ' ',
  ),
);
