/** In place of a text in the preview, which shows none. */
export const written = 'có nội dung';
