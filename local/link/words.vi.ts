/** What the command `lien-ket` says of its use. */
export const linkUsage = 'Cách dùng: npm run -s lien-ket -- TỆP.xlsx --out LIEN_KET.json';
