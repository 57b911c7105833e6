/** What the summary says in place of figures of children and offenders that everyone could compute back. */
export const withheldCount = 'không nêu, để không lộ số liệu của một đơn vị';

/** The difference of two drafts is the count of the units that came in between. */
export const inFinalText = 'nêu ở bản chốt; bản tạm xem trong báo cáo';
