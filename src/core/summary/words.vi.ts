/** What the summary says in place of small counts. */
export const withheldText = 'không nêu, để không lộ số liệu của một đơn vị';
