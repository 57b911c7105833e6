/** A spreadsheet made from nothing: one empty tab, as Google gives it. */
import type { SpreadsheetModel } from '../model.ts';
import { newSheet } from '../newSheet.ts';
import { plainStyles } from './styles/plainStyles.ts';
import { StyleBook } from './styles/styleBook.ts';
import { firstTabName } from './tabNames.vi.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const types = 'application/vnd.openxmlformats-';
const schemas = 'http://schemas.openxmlformats.org';
const links = `${schemas}/officeDocument/2006/relationships`;

function linkTo(type: string, target: string): string {
  const link = `<Relationship Id="rId1" Type="${links}/${type}" Target="${target}"/>`;
  return `<Relationships xmlns="${schemas}/package/2006/relationships">${link}</Relationships>`;
}

/** A package without tabs, which a save fills. */
const parts = {
  '[Content_Types].xml': [
    `<Types xmlns="${schemas}/package/2006/content-types">`,
    `<Default Extension="rels" ContentType="${types}package.relationships+xml"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Override PartName="/xl/workbook.xml"',
    ` ContentType="${types}officedocument.spreadsheetml.sheet.main+xml"/>`,
    '<Override PartName="/xl/styles.xml"',
    ` ContentType="${types}officedocument.spreadsheetml.styles+xml"/>`,
    '</Types>',
  ].join(''),
  '_rels/.rels': linkTo('officeDocument', 'xl/workbook.xml'),
  'xl/workbook.xml': [
    `<workbook xmlns="${schemas}/spreadsheetml/2006/main" xmlns:r="${links}">`,
    '<workbookPr/><bookViews><workbookView/></bookViews><sheets/>',
    '</workbook>',
  ].join(''),
  'xl/_rels/workbook.xml.rels': linkTo('styles', 'styles.xml'),
  'xl/styles.xml': plainStyles,
};

/** `name` is that of the file it will become. */
export function newSpreadsheet(name: string): SpreadsheetModel {
  const styles = new StyleBook(plainStyles, []);
  const encoder = new TextEncoder();
  return {
    name,
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    sheets: [newSheet(1, firstTabName)],
    formatOf: (style) => styles.formatOf(style),
    lookOf: (style) => styles.lookOf(style),
    origin: new Map(
      Object.entries(parts).map(([path, xml]) => [path, encoder.encode(declaration + xml)]),
    ),
  };
}
