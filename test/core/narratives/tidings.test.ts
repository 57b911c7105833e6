/** Good news, bad news and neither: what may stand under Ưu điểm, and what it is then. */
import { describe, expect, test } from '@jest/globals';
import { gatherStatements } from '../../../src/core/narratives/gatherStatements.ts';
import { sortSentence } from '../../../src/core/narratives/kinds/kinds.vi.ts';
import { tidingsOf } from '../../../src/core/narratives/kinds/tidings.ts';
import type { Narrative } from '../../../src/core/narratives/narratives.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

describe.each([
  [
    'good',
    [
      'Nhận thức của học sinh được nâng cao',
      'Kỹ năng của phụ huynh được nâng lên',
      'Không gian mạng trong trường an toàn, lành mạnh',
      'Số vụ mâu thuẫn trên mạng giảm rõ rệt',
      'Số vụ học sinh bị bắt nạt trên mạng giảm',
      'Học sinh có ý thức hơn khi tham gia mạng xã hội',
      'Các hoạt động đã góp phần giảm số vụ mâu thuẫn của học sinh xuất phát từ mạng xã hội',
      'Công tác tuyên truyền được duy trì thường xuyên, phù hợp tâm lý lứa tuổi, được học sinh hưởng ứng',
      'Sự phối hợp giữa nhà trường, gia đình và công an địa phương ngày càng chặt chẽ',
      'Các trường đã đưa nội dung an toàn trên môi trường mạng vào kế hoạch giáo dục; hình thức tuyên truyền ngày càng phong phú',
      'Công tác tuyên truyền được triển khai sâu rộng',
      'Kinh phí được bố trí đầy đủ hơn',
      'Không gặp khó khăn',
      'Chưa gặp khó khăn, vướng mắc nào',
      'Không gặp khó khăn gì trong triển khai',
      'Trong quá trình thực hiện không có vướng mắc',
      'Thuận lợi, không khó khăn',
      'Đến nay chưa có vướng mắc gì lớn',
      'Không gặp khó khăn về kinh phí',
      'Phụ huynh phối hợp tốt, không có vướng mắc',
      'Máy tính đã được trang bị mới',
      'Kinh phí năm 2024 đã được cấp đủ, không còn khó khăn như trước',
      'Kinh phí được cấp đầy đủ, không gặp khó khăn',
      'Học sinh không sa đà vào trò chơi điện tử',
      'Giáo viên không lơ là, buông lỏng quản lý',
      'Công tác phòng, chống bạo lực học đường được triển khai hiệu quả',
      'Ý thức phòng ngừa lừa đảo của học sinh tăng rõ rệt',
      'Không còn học sinh nghiện game',
      'Kiến thức về bắt nạt trên mạng của học sinh được nâng cao',
      'Ít vụ việc xảy ra hơn trước',
      'Tình trạng học sinh nghiện game giảm hẳn',
      'Học sinh tự tin, biết cách ứng phó khi bị bắt nạt',
      'Hạn chế được tình trạng học sinh vi phạm',
      'Công tác này ngày càng đi vào nền nếp',
      'Cơ sở vật chất được trang bị khá tốt',
      'Nhà trường chuẩn bị chu đáo, triển khai đúng kế hoạch',
      'Công tác Đội và phong trào thiếu nhi sôi nổi',
      'Hình thức tuyên truyền phong phú, chủ yếu qua sân khấu hóa',
      'Công tác phối hợp được tăng cường',
      'Học sinh có hoàn cảnh khó khăn được hỗ trợ kịp thời',
      'Học sinh biết hạn chế chơi game',
      'Phụ huynh đồng thuận, phối hợp tốt',
      'Chưa xảy ra vụ việc đáng tiếc nào',
      'Học sinh không vi phạm',
      'Nhà trường không để xảy ra bạo lực học đường',
      'Số vụ vi phạm không tăng, giảm dần từng năm',
      'Số vụ việc giảm từ 12 vụ năm 2021 còn 03 vụ năm 2024',
      'Không chỉ học sinh mà còn phụ huynh được nâng cao nhận thức',
      'Công tác phòng chống xâm hại được quan tâm',
      'Giáo viên chủ nhiệm nắm chắc tình hình, kịp thời phát hiện vi phạm',
      'Phong trào có sức lan tỏa',
      'Việc sử dụng điện thoại trong giờ học được hạn chế, học sinh tích cực hơn',
      'Không có trường nào bị tấn công mạng',
      'Công tác quản lý chặt chẽ, không để xảy ra vi phạm',
      'Đã khắc phục cơ bản tồn tại, hạn chế của năm trước',
      'Các vụ việc được xử lý kịp thời',
      'Số vụ bắt nạt qua mạng giảm rõ rệt',
      'Sự phối hợp giữa nhà trường và gia đình ngày càng chặt chẽ',
      'Công tác triển khai đúng kế hoạch',
    ],
  ],
  [
    'bad',
    [
      'Tình trạng bắt nạt qua mạng gia tăng',
      'Nhiều học sinh sa đà vào trò chơi điện tử',
      'Một số giáo viên ngại đổi mới, né tránh',
      'Hiệu quả tuyên truyền thấp',
      'Học sinh dễ bị lôi kéo vào các hội nhóm xấu',
      'Công tác kiểm tra bị buông lỏng',
      'Một số học sinh nghiện trò chơi trực tuyến',
      'Một bộ phận phụ huynh buông lỏng quản lý con em',
      'Một số trường xem nhẹ công tác này',
      'Học sinh thường xuyên đăng tải nội dung phản cảm lên mạng',
      'Tình trạng bắt nạt trên mạng diễn biến phức tạp',
      'Số học sinh vi phạm quy định về mạng xã hội tăng',
      'Số vụ học sinh bị bắt nạt trên mạng không giảm',
      'Vẫn còn học sinh nghiện trò chơi trực tuyến',
      'Việc triển khai chưa đồng đều ở một số trường',
      'Ý thức của học sinh giảm so với năm trước',
      'Kinh phí ngày càng giảm',
      'Phụ huynh phó mặc con cho nhà trường',
      'Các trường ở xa trung tâm ít hoạt động',
      'Giáo viên không mặn mà với công tác này',
      'Nội dung tuyên truyền đơn điệu, nhàm chán',
      'Tin giả lan truyền nhanh trong học sinh',
      'Học sinh chưa biết cách tự bảo vệ',
      'Chưa kiểm soát được bạo lực học đường',
      'Chất lượng báo cáo không cao',
      'Không có giáo viên Tin học',
      'Cha mẹ học sinh không quan tâm đến con',
      'Số vụ lừa đảo học sinh phát sinh nhiều hơn',
      'Hội thi bị hoãn do dịch',
      'Học sinh lệ thuộc vào điện thoại',
      'Số vụ việc giảm nhưng tính chất ngày càng nghiêm trọng',
      'Học sinh tích cực chơi game trong giờ học',
      'Thủ đoạn lừa đảo ngày càng đa dạng, linh hoạt',
      'Kẻ xấu lợi dụng sự tin tưởng của học sinh',
      'Trò chơi cá cược lan tỏa trong học sinh',
      'Phụ huynh chưa thực sự phối hợp chặt chẽ với nhà trường',
      'Công tác phối hợp không được thường xuyên',
      'Số buổi tuyên truyền giảm',
      'Học sinh không hào hứng, thiếu tích cực',
      'Nhiều học sinh thức khuya lướt mạng',
      'Chất lượng hội thi đi xuống',
      'Tỷ lệ học sinh tự giác báo cáo thấp',
      'Không đủ kinh phí để triển khai hiệu quả',
      'Giáo viên không có thời gian',
      'Chưa phát huy hiệu quả của tổ tư vấn',
      'Tuy được quan tâm nhưng kết quả còn hạn chế',
      'Hoạt động tuyên truyền nặng về lý thuyết',
      'Không ít học sinh nghiện game',
      'Số vụ bắt nạt năm nay cao hơn, tăng 12 vụ',
      'Học sinh không được quan tâm',
      'Ý thức học sinh chưa tốt, giảm so với năm trước',
      'Không khắc phục được tình trạng học sinh bỏ giờ',
      'Tỷ lệ phụ huynh tham gia không đạt yêu cầu',
      'Học sinh bị lừa đảo mất tiền',
      'Nền nếp lỏng lẻo',
      'Công tác báo cáo chậm',
      'Nhiều giáo viên không biết cách xử lý',
      'Số học sinh vi phạm tăng',
      'Số vụ học sinh bị bắt nạt trên mạng tăng so với năm học trước',
    ],
  ],
  [
    'unclear',
    [
      'Số học sinh dùng điện thoại tăng',
      'Nhà trường có 12 lớp',
      '100% học sinh ký cam kết',
      'Học sinh sử dụng mạng xã hội nhiều',
      'Trường nằm ở trung tâm huyện',
      'Mỗi lớp có một nhóm Zalo',
      'Nhận thức được nâng cao nhưng mỗi nơi một khác',
      'Số tài khoản mạng xã hội của học sinh thay đổi',
      'Phòng máy có 20 máy',
      'Không phải trường nào cũng thực hiện tốt',
      'Nhiều học sinh có điện thoại',
      'Năm học 2023-2024 có 03 giáo viên mới',
      'Học sinh lớp 9 làm video về mạng xã hội',
      'Nhiều tài khoản giả mạo được phát hiện, ngăn chặn kịp thời',
      'Học sinh thích xem video ngắn',
      'Trường có 5 giáo viên tham gia nếu được mời',
    ],
  ],
] as const)('%s news', (tidings, texts) => {
  test.each(texts)('%s', (text) => expect(tidingsOf(text)).toBe(tidings));
});

test.each([
  ['danh_gia', 'Tình trạng bắt nạt qua mạng gia tăng', 'criticism'],
  ['danh_gia', 'Công tác tuyên truyền được triển khai sâu rộng', 'assessment'],
  ['danh_gia', 'Học sinh sử dụng mạng xã hội nhiều', 'unjudged'],
  ['danh_gia', 'Không trường nào bị kiểm tra về an toàn mạng', 'unjudged'],
  ['danh_gia', 'Trường không bị thanh tra trong giai đoạn này', 'unjudged'],
  ['kho_khan', 'Kinh phí năm 2024 đã được cấp đủ, không còn khó khăn như trước', 'ease'],
  ['kho_khan', 'Học sinh vùng sâu không có điện thoại nên khó tuyên truyền', 'difficulty'],
  ['kho_khan', 'Một bộ phận cha mẹ học sinh đi làm xa', 'difficulty'],
])('%s: %s is a %s', (field, text, kind) => {
  const said: Narrative = { unit: 'U1', field, cell: 'Số liệu!AT7', voice: 'units', text };
  expect(gatherStatements([said], sgddt2024).statements.map((one) => one.kind)).toEqual([kind]);
});

test.each([
  'Ý thức của học sinh kém hơn',
  'Chất lượng tuyên truyền giảm sút',
  'Phụ huynh ít quan tâm hơn',
  'Khó đạt kết quả tốt',
  'Không vụ việc nào được xử lý kịp thời',
  'Số vụ vi phạm giảm không đáng kể',
  'Học sinh nắm được mật khẩu của bạn',
  'Học sinh chủ động kết nối với đối tượng',
  'Học sinh sáng tạo ra nhiều cách vượt tường lửa',
  'Phụ huynh ủng hộ con dùng điện thoại cả ngày',
  'Công tác tuyên truyền chỉ được triển khai ở một trường',
  'Nội dung chỉ mới được thực hiện ở khối 9',
  'Kinh phí mới bố trí đủ cho một trường',
  'Hoàn thành 40% kế hoạch',
  'Hiệu quả thì ở mức trung bình',
  'Sự hưởng ứng của học sinh mang tính phong trào',
])('is no advantage: %s', (text) => expect(tidingsOf(text)).not.toBe('good'));

test.each(['Công tác chỉ đạo được thực hiện kịp thời', 'Số vụ vi phạm giảm 30%', 'Hoàn thành 100% kế hoạch'])('is one still: %s', (text) =>
  expect(tidingsOf(text)).toBe('good'),
);

describe('where a sentence goes', () => {
  const { intentions } = sgddt2024.closing;
  test.each([
    ['Các trường đăng ký sẽ tổ chức 15 buổi ngoại khóa trong học kỳ II', intentions],
    ['Lên kế hoạch tổ chức hội thi an toàn mạng vào tháng 3/2025', intentions],
    ['Tuyên truyền để học sinh biết hành vi bắt nạt sẽ bị xử lý', 'nhom_2'],
    ['Cam kết sẽ không chia sẻ tin giả', 'nhom_2'],
    ['Đã tổ chức hội thi an toàn mạng', 'nhom_2'],
  ])('%s', (text, under) => expect(sortSentence(text, 'nhom_2', sgddt2024).under).toBe(under));

  test('who asks that something is not done is not one of those who ask for it', () => {
    expect(sortSentence('Đề nghị không tổ chức tập huấn vào cuối tuần', 'de_xuat', sgddt2024).matter).toBe('');
    expect(sortSentence('Đề nghị Sở tổ chức tập huấn cho giáo viên', 'de_xuat', sgddt2024).matter).toBe('tap_huan');
  });
});

test.each([
  ['Một số trường hợp trẻ em bị xâm hại qua mạng đã được phát hiện và can thiệp kịp thời', 'unclear'],
  ['Hiếm có giáo viên nào không biết sử dụng phần mềm', 'unclear'],
  ['Các vụ việc được xử lý kịp thời', 'good'],
  ['Một số vụ bắt nạt chưa được phát hiện và can thiệp kịp thời', 'bad'],
  ['Một số học sinh bị bắt nạt được hỗ trợ không kịp thời', 'bad'],
  ['Số vụ bắt nạt tăng, được xử lý kịp thời', 'bad'],
] as const)('what was ill and dealt with in time is no shortcoming: %s', (text, news) => expect(tidingsOf(text)).toBe(news));
