/** What children are called at home: sweets, fruits, animals, sounds. Words too: only signs around make them names. */
export const homeNames: ReadonlySet<string> = new Set(
  'bống tôm tép cua cá ốc bin bi bo bòn bon ken ben bee nấm sóc cún mèo thỏ gấu nhím voi chuột khỉ sâu ong bướm vịt gà nghé cừu tít tí tèo tũn tồ tủn su sushi sumo kẹo mít ổi na bưởi táo cam quýt chanh dâu bơ mận đậu lạc vừng ngô khoai sắn bắp thóc gạo cốm bún phở bánh kem sữa xoài nho dưa bí cà susu kiwi bông mây nắng mưa sao suri subi bim bom bột boss'.split(
    ' ',
  ),
);
