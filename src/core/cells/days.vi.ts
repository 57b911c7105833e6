/** How a date is said in Vietnamese, as a loose key: day, month, year. */
export const spokenDate = /^(?:ngay )?(\d{1,2}) thang (\d{1,2}) nam (\d{4})$/;
/** "ngày" before figures. */
export const dayWord = /^ngay /;
