/** Words with which a unit opens what it says of itself: "Nhà trường hiện …". */

/** For a pattern, without what parts them; "phòng máy" is a room. */
export const ownOpening =
  'nhà trường|trường|đơn vị|trung tâm|phòng(?! (?:máy|tư vấn|tham vấn|tin|học|họp|đọc))|hiện|hiện nay|hiện tại|đến nay|vẫn';
