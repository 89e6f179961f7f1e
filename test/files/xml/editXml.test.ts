import { editXml } from "../../../src/files/xml/editXml";
import { parseXml } from "../../../src/files/xml/parseXml";
import { serializeXml } from "../../../src/files/xml/serializeXml";
import { fillColumns, ignoreExceptions, nameCharts, nameSeries, orderFonts } from "../../../src/files/xlsx/partEdits";

describe("a part that is edited", () => {
  it.each([
    [
      "something put in",
      fillColumns([undefined, 'A<"B"']),
      '<t><tableColumn id="1"/><tableColumn id="2"/></t>',
      '<t><tableColumn id="1"/><tableColumn id="2"><calculatedColumnFormula>A&lt;&quot;B&quot;</calculatedColumnFormula></tableColumn></t>',
    ],
    [
      "something put before",
      ignoreExceptions(["M6:M16"]),
      "<worksheet><a/><drawing/><tableParts/></worksheet>",
      '<worksheet><a/><ignoredErrors><ignoredError sqref="M6:M16" calculatedColumn="1"/></ignoredErrors><drawing/><tableParts/></worksheet>',
    ],
    [
      "another content",
      orderFonts,
      '<x><font><color rgb="F"/><b/><sz val="12"/></font></x>',
      '<x><font><b/><sz val="12"/><color rgb="F"/></font></x>',
    ],
    [
      "a series named by its cell",
      nameSeries,
      "<c:ser><c:tx><c:v>='A &amp; B'!$B$1</c:v></c:tx></c:ser>",
      "<c:ser><c:tx><c:strRef><c:f>'A &amp; B'!$B$1</c:f></c:strRef></c:tx></c:ser>",
    ],
    [
      "a chart named by its title",
      nameCharts,
      '<xdr:cNvPr id="2" name="Chart 1" title="SKH 1"/>',
      '<xdr:cNvPr id="2" name="SKH 1"/>',
    ],
  ])("has %s, and is else letter for letter what it was", (_what, editor, before, after) => {
    expect(editXml(before, editor)).toBe(after);
  });

  it("is written as it was read", () => {
    const xml = '<a xmlns:r="x" r:id="1"><b c="d &amp; e">Quý &lt; I</b><f/></a>';
    const root = parseXml(xml);
    expect(root.ok && serializeXml(root.value)).toBe(xml);
  });
});

describe("XML that is not whole", () => {
  it.each([
    ["<a><b></a></b>", "malformed"],
    ["<a/><b/>", "malformed"],
    ["<a", "malformed"],
    ['<a b="c', "malformed"],
    ["<a>&lol;</a>", "malformed"],
    ['<a b="&lol;"/>', "malformed"],
    ["<!DOCTYPE a><a/>", "unsafe"],
    ["", "malformed"],
  ])("is refused: %s", (xml, fault) => {
    expect(parseXml(xml)).toEqual({ ok: false, error: fault });
  });
});
