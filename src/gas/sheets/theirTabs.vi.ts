/** How a tab of the add-on is called where others have a tab of its name. */
export const besideName = (tab: string): string => `${tab} (tiện ích)`;
