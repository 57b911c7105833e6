/** Which communes each district-level unit of Hải Phòng and Hải Dương became on 1 July 2025: public facts, no form. */
import type { OldDistricts } from './schema.ts';

/**
 * Resolution 1669/NQ-UBTVQH15 is the law. Each commune stands under the district that most of it came from;
 * it may have taken parts of a second one, which the Department has to confirm. `also`: a commune whose
 * villages were in that district until 31 December 2024 (Resolution 1232/NQ-UBTVQH15), so that figures
 * of the years before are of both.
 */
export const communes2025: OldDistricts = {
  since: '01/7/2025',
  law: 'Nghị quyết số 1669/NQ-UBTVQH15',
  districts: [
    {
      names: ['thành phố Thủy Nguyên', 'huyện Thủy Nguyên'],
      now: [
        'phường Thủy Nguyên',
        'phường Thiên Hương',
        'phường Hòa Bình',
        'phường Nam Triệu',
        'phường Bạch Đằng',
        'phường Lưu Kiếm',
        'phường Lê Ích Mộc',
        'xã Việt Khê',
      ],
    },
    { names: ['quận Hồng Bàng'], now: ['phường Hồng Bàng', 'phường Hồng An'] },
    { names: ['quận Ngô Quyền'], now: ['phường Ngô Quyền', 'phường Gia Viên'] },
    { names: ['quận Lê Chân'], now: ['phường Lê Chân', 'phường An Biên'] },
    { names: ['quận Hải An'], now: ['phường Hải An', 'phường Đông Hải'] },
    { names: ['quận Kiến An'], now: ['phường Kiến An', 'phường Phù Liễn'] },
    { names: ['quận Đồ Sơn'], now: ['phường Nam Đồ Sơn', 'phường Đồ Sơn'] },
    { names: ['quận Dương Kinh'], now: ['phường Hưng Đạo', 'phường Dương Kinh'] },
    { names: ['quận An Dương', 'huyện An Dương'], now: ['phường An Dương', 'phường An Hải', 'phường An Phong'], also: ['phường Hồng An'] },
    { names: ['huyện An Lão'], now: ['xã An Hưng', 'xã An Khánh', 'xã An Quang', 'xã An Trường', 'xã An Lão'] },
    { names: ['huyện Kiến Thụy'], now: ['xã Kiến Thụy', 'xã Kiến Minh', 'xã Kiến Hải', 'xã Kiến Hưng', 'xã Nghi Dương'] },
    { names: ['huyện Tiên Lãng'], now: ['xã Quyết Thắng', 'xã Tiên Lãng', 'xã Tân Minh', 'xã Tiên Minh', 'xã Chấn Hưng', 'xã Hùng Thắng'] },
    {
      names: ['huyện Vĩnh Bảo'],
      now: ['xã Vĩnh Bảo', 'xã Nguyễn Bỉnh Khiêm', 'xã Vĩnh Am', 'xã Vĩnh Hải', 'xã Vĩnh Hòa', 'xã Vĩnh Thịnh', 'xã Vĩnh Thuận'],
    },
    { names: ['huyện Cát Hải'], now: ['đặc khu Cát Hải'] },
    { names: ['huyện Bạch Long Vĩ'], now: ['đặc khu Bạch Long Vĩ'] },
    {
      names: ['thành phố Hải Dương'],
      province: 'tỉnh Hải Dương',
      now: [
        'phường Hải Dương',
        'phường Lê Thanh Nghị',
        'phường Việt Hòa',
        'phường Thành Đông',
        'phường Nam Đồng',
        'phường Tân Hưng',
        'phường Thạch Khôi',
        'phường Ái Quốc',
      ],
    },
    {
      names: ['thành phố Chí Linh'],
      province: 'tỉnh Hải Dương',
      now: [
        'phường Chu Văn An',
        'phường Chí Linh',
        'phường Trần Hưng Đạo',
        'phường Nguyễn Trãi',
        'phường Trần Nhân Tông',
        'phường Lê Đại Hành',
      ],
    },
    {
      names: ['thị xã Kinh Môn'],
      province: 'tỉnh Hải Dương',
      now: [
        'phường Kinh Môn',
        'phường Nguyễn Đại Năng',
        'phường Trần Liễu',
        'phường Bắc An Phụ',
        'phường Phạm Sư Mạnh',
        'phường Nhị Chiểu',
        'xã Nam An Phụ',
      ],
    },
    {
      names: ['huyện Nam Sách'],
      province: 'tỉnh Hải Dương',
      now: ['xã Nam Sách', 'xã Thái Tân', 'xã Hợp Tiến', 'xã Trần Phú', 'xã An Phú'],
    },
    { names: ['huyện Thanh Hà'], province: 'tỉnh Hải Dương', now: ['xã Thanh Hà', 'xã Hà Tây', 'xã Hà Bắc', 'xã Hà Nam', 'xã Hà Đông'] },
    {
      names: ['huyện Cẩm Giàng'],
      province: 'tỉnh Hải Dương',
      now: ['phường Tứ Minh', 'xã Cẩm Giang', 'xã Tuệ Tĩnh', 'xã Mao Điền', 'xã Cẩm Giàng'],
    },
    { names: ['huyện Bình Giang'], province: 'tỉnh Hải Dương', now: ['xã Kẻ Sặt', 'xã Bình Giang', 'xã Đường An', 'xã Thượng Hồng'] },
    { names: ['huyện Gia Lộc'], province: 'tỉnh Hải Dương', now: ['xã Gia Lộc', 'xã Yết Kiêu', 'xã Gia Phúc', 'xã Trường Tân'] },
    {
      names: ['huyện Tứ Kỳ'],
      province: 'tỉnh Hải Dương',
      now: ['xã Tứ Kỳ', 'xã Tân Kỳ', 'xã Đại Sơn', 'xã Chí Minh', 'xã Lạc Phượng', 'xã Nguyên Giáp'],
    },
    {
      names: ['huyện Ninh Giang'],
      province: 'tỉnh Hải Dương',
      now: ['xã Ninh Giang', 'xã Vĩnh Lại', 'xã Khúc Thừa Dụ', 'xã Tân An', 'xã Hồng Châu'],
    },
    {
      names: ['huyện Thanh Miện'],
      province: 'tỉnh Hải Dương',
      now: ['xã Thanh Miện', 'xã Bắc Thanh Miện', 'xã Hải Hưng', 'xã Nguyễn Lương Bằng', 'xã Nam Thanh Miện'],
    },
    { names: ['huyện Kim Thành'], province: 'tỉnh Hải Dương', now: ['xã Phú Thái', 'xã Lai Khê', 'xã An Thành', 'xã Kim Thành'] },
  ],
};
