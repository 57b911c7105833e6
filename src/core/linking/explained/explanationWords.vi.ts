/** The tab that keeps what units explain in the sidebar, where their sheet has no column for it. */

/** Its name in every outline. */
export const explanationTab = 'Giải trình ở thanh bên';
