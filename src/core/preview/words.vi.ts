/** What a preview says: that nothing in it is true, and the texts of units that are none. */

export const previewWords = {
  /** At the foot of every page. */
  mark: 'SỐ GIẢ ĐỊNH – bản xem thử đề cương, không phải của đơn vị nào, không được gửi',
  headMark: '(BẢN XEM THỬ – MỌI SỐ ĐỀU GIẢ ĐỊNH)',
  unit: (at: number) => `Đơn vị giả định ${at}`,
  row: (noun: string, at: number) => `${noun} giả định ${at}`,
  area: (at: number) => `Địa bàn giả định ${at}`,
  /** The last day of the last year asked. */
  day: (year: number | undefined) => `31/12/${year ?? ''}`,
  person: (at: number) => `Người ký giả định ${at}`,
  text: (label: string) => `Nội dung giả định của mục “${label}”.`,
};
