/** What the command xac-minh prints besides the verification itself. */
export const xacMinhWords = {
  usage: 'Cách dùng: npm run -s xac-minh -- tong-hop.xlsx ket-qua.json',
  notManifest: (file: string) => `Tệp “${file}” không phải ket-qua.json của một lần tổng hợp: hãy chọn đúng tệp.`,
} as const;
