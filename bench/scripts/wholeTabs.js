/** The script of a practised hand: reads each tab at once, writes the results at once. */
function sumWholeTabs() {
  var spreadsheet = SpreadsheetApp.getActive();
  var tabs = {};
  Object.keys(TABS).forEach((key) => {
    tabs[key] = readWholeTab(spreadsheet.getSheetByName(TABS[key]));
  });
  var lines = sumFigures(tabs);
  var sheet = spreadsheet.insertSheet('Cộng cả tab', 0);
  sheet.getRange(1, 1, lines.length, lines[0].length).setValues(lines);
  return lines;
}

function readWholeTab(sheet) {
  var values = sheet.getDataRange().getValues();
  var head = values.findIndex((cells) => cells.indexOf('ma_don_vi') >= 0);
  return values.slice(head + 1).map((cells) => toRow(values[head], cells));
}
