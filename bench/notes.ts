/** What stands under the figures of results.md, in words. */
export const notes = `## Notes
(in work)
`;
