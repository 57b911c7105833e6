/** Small pictures next to words; a screen reader has the words. */

const paths = {
  ring: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 1.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z',
  half: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 1.5v9a4.5 4.5 0 0 1 0-9Z',
  tick: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM6.9 11 3.9 8l1.1-1.1 1.9 1.9 4.1-4.1L12.1 5.800Z',
  doubt: 'M8 1.500 15 14H1ZM7.300 6v4h1.400V6Zm0 5v1.400h1.400V11Z',
  error:
    'M8 1.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13ZM7.200 4.500h1.600v4.500H7.200Zm0 5.500h1.600v1.600H7.200Z',
  more: 'M8 2.500a1.500 1.500 0 1 0 0 3 1.500 1.500 0 0 0 0-3Zm0 4a1.500 1.500 0 1 0 0 3 1.500 1.500 0 0 0 0-3Zm0 4a1.500 1.500 0 1 0 0 3 1.500 1.500 0 0 0 0-3Z',
  forward: 'M6 3.500 10.500 8 6 12.500 5 11.500 8.500 8 5 4.500Z',
  back: 'M10 3.500 5.500 8l4.500 4.500 1-1L7.500 8 11 4.500Z',
  clock:
    'M8 1.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13ZM8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3Zm-.7 1.500v4.300h3.400V7.400h-2V4.500Z',
  saved:
    'M4.500 13A3.500 3.500 0 0 1 4.200 6a4.200 4.200 0 0 1 8-.2A3.600 3.600 0 0 1 11.800 13ZM7.100 10.900l3.600-3.600-.9-.9-2.700 2.700-1.300-1.300-.9.9Z',
  paste: 'M5.500 2h5v1.500H13V14H3V3.500h2.500Zm0 3h-1v7.500h7V5h-1v.500h-5Z',
  print: 'M4 2h8v3H4ZM2.500 6h11v6H12v2H4v-2H2.500ZM5.500 10v2.500h5V10Z',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path fill="currentColor" fill-rule="evenodd" d={paths[name]} />
    </svg>
  );
}
