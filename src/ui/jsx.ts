/** What the build puts in the place of JSX, in every file of the sidebar. */
export { Fragment, h } from 'preact';
