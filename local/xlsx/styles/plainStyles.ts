/** The least styles part that Excel accepts: Arial 10 as in Sheets, and the two fills it wants. */

const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export const plainStyles = [
  `<styleSheet xmlns="${mainNamespace}">`,
  '<fonts count="1"><font><sz val="10"/><color rgb="FF000000"/><name val="Arial"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('');
