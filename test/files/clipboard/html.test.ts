/** @jest-environment jsdom */
import { readClipboardHtml } from "../../../src/files/clipboard/readClipboardHtml";
import type { SourceTable } from "../../../src/sheets/source/SourceTable";

function read(html: string): SourceTable {
  const table = readClipboardHtml(html);
  if (!table.ok) throw new Error(JSON.stringify(table.error));
  return table.value;
}

const linesOf = (html: string): readonly unknown[] => read(html).rows.map((row) => row[0]);
const HEADER = "<tr><th>TT</th><th>Nội dung</th><th>Chủ trì</th><th>Thời gian</th></tr>";

// As Word writes it (class names, conditional comments and mso styles are its own).
const WORD = `Version:1.0\r\nStartHTML:0000000105\r\n<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><style><!-- @list l0:level1 {mso-level-text:"%1\\)";} p.MsoNormal {margin:0} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=VI style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoNormal align=center><b><span lang=VI style='font-size:14.0pt'>KẾ HOẠCH<o:p></o:p></span></b></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>II.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]>Nhiệm vụ
cụ thể<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a><o:p></o:p></p>
<p class=MsoListParagraph><span style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span>Phối hợp chặt chẽ</p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=47 valign=top style='width:35.4pt'><p class=MsoNormal align=center>TT<o:p></o:p></p></td>
  <td width=300><p class=MsoNormal>Nội dung<o:p></o:p></p></td>
  <td width=120><p class=MsoNormal>Chủ trì<o:p></o:p></p></td>
  <td width=120><p class=MsoNormal>Thời gian<o:p></o:p></p></td>
 </tr>
 <tr style='mso-yfti-irow:1'>
  <td width=47><p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]><o:p>&nbsp;</o:p></p></td>
  <td width=300><p class=MsoNormal>Rà soát,<span style='mso-spacerun:yes'>  </span>bổ sung<o:p></o:p></p><p class=MsoNormal>quy chế<del cite="mailto:"> cũ</del><o:p></o:p></p></td>
  <td width=120 rowspan=2><p class=MsoNormal>BGH<br>Công đoàn<o:p></o:p></p></td>
  <td width=120><p class=MsoNormal>Qu&yacute; I<o:p></o:p></p></td>
 </tr>
 <tr style='mso-yfti-irow:2;mso-yfti-lastrow:yes'>
  <td width=47><p class=MsoListParagraph><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span><o:p>&nbsp;</o:p></p></td>
  <td width=300><p class=MsoNormal>Tập huấn<o:p></o:p></p></td>
  <td width=120><p class=MsoNormal>15/6/2025<o:p></o:p></p></td>
 </tr>
</table>
<!--EndFragment--><div style='mso-element:footnote-list'><p class=MsoFootnoteText>[1] Theo Công văn số 5</p></div></body></html>`;

// As Excel writes it: texts that show over the cells beside them are not merged; x:num and mso-number-format tell what is not shown.
const EXCEL = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {mso-number-format:"dd\\/mm\\/yyyy";}--></style></head>
<body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=448 style='border-collapse:collapse'>
<!--StartFragment--> <col width=64 span=4 style='width:48pt'>
 <tr height=20><td height=20 colspan=4 style='height:15.0pt;mso-ignore:colspan'>KẾ HOẠCH CÔNG TÁC NĂM 2025</td></tr>
 <tr height=20><td height=20 class=xl66>TT</td><td>Nội dung</td><td>Chủ trì</td><td>Thời gian</td></tr>
 <tr height=20><td colspan=4 class=xl67>I. Chuyên môn</td></tr>
 <tr height=20><td align=right x:num>1</td><td>Rà soát<br>
    quy chế</td><td rowspan=2>BGH</td><td class=xl65 align=right x:num="45823">15/06/2025</td></tr>
 <tr height=20><td align=right x:num="1.1000000000000001">1.10</td><td>- Tập huấn</td><td>=Q1</td></tr>
 <tr height=0 style='display:none'><td width=64></td><td></td><td></td><td></td></tr>
<!--EndFragment--></table></body></html>`;

describe("a plan copied from Word", () => {
  it("keeps paragraphs, list marks, cells and merges", () => {
    const { rows, merges } = read(WORD);
    expect(rows).toEqual([
      ["KẾ HOẠCH"],
      ["II. Nhiệm vụ cụ thể"],
      ["- Phối hợp chặt chẽ"],
      [],
      ["TT", "Nội dung", "Chủ trì", "Thời gian"],
      ["1.", "Rà soát, bổ sung\nquy chế", "BGH\nCông đoàn", "Quý I"],
      ["2.", "Tập huấn", null, "15/6/2025"],
    ]);
    expect(merges).toEqual([{ row: 5, column: 2, rows: 2, columns: 1 }]);
  });
});

describe("a plan copied from Excel", () => {
  it("keeps what cells show, and merges only what was merged", () => {
    const { rows, merges } = read(EXCEL);
    expect(rows).toEqual([
      ["KẾ HOẠCH CÔNG TÁC NĂM 2025", null, null, null],
      ["TT", "Nội dung", "Chủ trì", "Thời gian"],
      ["I. Chuyên môn", null, null, null],
      ["1", "Rà soát\nquy chế", "BGH", "15/06/2025"],
      ["1.10", "- Tập huấn", null, "=Q1"],
    ]);
    expect(merges).toEqual([
      { row: 2, column: 0, rows: 1, columns: 4 },
      { row: 3, column: 2, rows: 2, columns: 1 },
    ]);
  });
});

describe("a plan copied from a browser", () => {
  it("keeps paragraphs apart and leaves out what nobody saw", () => {
    const html = `<html><body><!--StartFragment--><meta charset="utf-8"><h2>KẾ HOẠCH</h2><div>Công tác <b>dân vận</b>
      năm&nbsp;2025<script>document.title = "x"</script><style>p{}</style><span style="display: none">nháp</span></div><img src=x onerror="document.title='x'"><!--EndFragment--></body></html>`;
    expect(linesOf(html)).toEqual(["KẾ HOẠCH", "Công tác dân vận năm\u00A02025"]);
    expect(document.title).toBe("");
  });

  it.each([
    ["<ol><li>Rà soát</li><li>Tập huấn</li></ol>", ["1. Rà soát", "2. Tập huấn"]],
    ['<ol start="3" type="a"><li><p>Rà soát</p></li><li value="7">Tập huấn</li></ol>', ["c. Rà soát", "g. Tập huấn"]],
    ['<ol style="list-style-type: upper-roman"><li>A</li><li>B<ul><li>b</li></ul></li></ol>', ["I. A", "II. B", "- b"]],
    ['<ol><li style="list-style-type:none">Rà soát</li></ol>', ["Rà soát"]],
    ["<ul><li>Rà soát</li><li></li></ul><p>Tập huấn</p>", ["- Rà soát", "Tập huấn"]],
  ])("shows the marks of lists: %s", (html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });

  it("shows bullets of Word whose styles were lost on the way", () => {
    expect(linesOf("<p>·<span>&nbsp;&nbsp;&nbsp; </span>Phối hợp</p>")).toEqual(["- Phối hợp"]);
  });

  it("keeps the lines of text whose spaces count", () => {
    expect(linesOf("<pre>1. Rà soát\n2. Tập huấn</pre>")).toEqual(["1. Rà soát\n2. Tập huấn"]);
  });

  it("takes the table out of the tables that only lay out the page", () => {
    const rows = "<tr><td>1</td><td>Rà soát</td><td>BGH</td><td>Quý I</td></tr>".repeat(2);
    const html = `<table><tr><td></td><td><table>${HEADER}${rows}</table></td></tr></table>`;
    expect(read(html).rows[0]).toEqual(["TT", "Nội dung", "Chủ trì", "Thời gian"]);
  });

  it("joins the rows of a table inside a cell", () => {
    const inner = "<table><tr><td>BGH</td><td>chủ trì</td></tr><tr><td>Công đoàn</td></tr></table>";
    const row = `<tr><td>1</td><td>Rà soát</td><td>${inner}</td><td>Quý I</td></tr>`;
    expect(read(`<table>${HEADER}${row}${row}</table>`).rows[1]?.[2]).toBe("BGH chủ trì\nCông đoàn");
  });

  it("places cells beside those that reach down, and lets none overlap", () => {
    const html = `<table>${HEADER}<tr><td rowspan="2">1</td><td>a</td><td rowspan="99">BGH</td><td>Quý I</td></tr>
      <tr><td colspan="2">b</td><td>Quý II</td></tr><tr><td>3</td><td>c</td><td>Quý III</td></tr></table>`;
    const { rows, merges } = read(html);
    expect(rows.slice(2)).toEqual([
      [null, "b", null, "Quý II"],
      ["3", "c", null, "Quý III"],
    ]);
    expect(merges).toEqual([
      { row: 1, column: 0, rows: 2, columns: 1 },
      { row: 1, column: 2, rows: 3, columns: 1 },
    ]);
  });

  it("drops columns that hold no cell of their own", () => {
    const row = '<tr><td colspan="2">1</td><td colspan="1000">Rà soát</td></tr>';
    const { rows, merges } = read(`<table>${row.repeat(5)}</table>`);
    expect(rows[0]).toEqual(["1", "Rà soát"]);
    expect(merges).toEqual([]);
  });
});

describe("a page that is no plan", () => {
  it.each([
    ["nothing", "", { kind: "no-text" }],
    ["text that is no page", "KẾ HOẠCH", { kind: "no-text" }],
    ["a picture alone", '<img src="anh.png">', { kind: "no-text" }],
    ["columns beyond any table", `<table><tr>${"<td>x".repeat(300)}</table>`, { kind: "too-large" }],
  ])("is told from one: %s", (_what, html, error) => {
    expect(readClipboardHtml(html)).toMatchObject({ ok: false, error });
  });

  it("does not overflow on elements in each other without end", () => {
    expect(readClipboardHtml("<b>".repeat(1000) + "KẾ HOẠCH").ok).toBe(false);
  });
});

describe("struck words on the clipboard", () => {
  it.each([
    ["s", "<s>Quý II</s> Quý III"],
    ["strike", "<strike>Quý II</strike> Quý III"],
    ["del", "<del>Quý II</del> Quý III"],
    ["a style", '<span style="text-decoration:line-through">Quý II</span> Quý III'],
    ["a style of several lines", '<span style="text-decoration: underline line-through">Quý II</span> Quý III'],
  ])("are no words: %s", (_what, html) => {
    expect(linesOf(`<p>${html}</p>`)).toEqual(["Quý III"]);
  });

  it("keep their cells, struck, as Excel tells it by a class", () => {
    const style = "<style><!-- .xl66 {color:black;text-decoration:line-through;} --></style>";
    const row = "<tr><td class=xl66>1<td class=xl66>Hội thi<td class=xl66>BGH<td class=xl66>Quý I</tr>";
    expect(read(`<html><head>${style}</head><body><table>${HEADER}${row}</table></body></html>`)).toMatchObject({
      rows: [
        ["TT", "Nội dung", "Chủ trì", "Thời gian"],
        ["1", "Hội thi", "BGH", "Quý I"],
      ],
      struck: [0, 1, 2, 3].map((column) => ({ row: 1, column })),
    });
  });
});

describe("hidden rows and columns on the clipboard", () => {
  it("are read like the others and told", () => {
    const columns = "<col><col style='display:none'><col span=2>";
    const row = (text: string, style = ""): string =>
      `<tr style='${style}'><td>${text}<td>Rà soát<td>BGH<td>Quý I</tr>`;
    const html = `<table>${columns}${HEADER}${row("1", "display:none")}${row("2")}<tr height=0 style='display:none'><td><td></tr></table>`;
    expect(read(html)).toMatchObject({
      rows: [
        ["TT", "Nội dung", "Chủ trì", "Thời gian"],
        ["1", "Rà soát", "BGH", "Quý I"],
        ["2", "Rà soát", "BGH", "Quý I"],
      ],
      hidden: { rows: [1], columns: [1] },
    });
  });
});
