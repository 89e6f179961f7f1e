import { cacheCells, calmAxes, cellsAt, chartFont } from "../../../src/files/xlsx/chartParts";
import { xlsxFromSpecs } from "../../../src/files/xlsx/xlsxFromSpecs";
import { editXml } from "../../../src/files/xml/editXml";
import { fullSpec } from "../../support/fullSpec";

describe("a chart in a file", () => {
  it("keeps beside each reference what its cells show, empty ones left out, so that a preview draws it", () => {
    const numbers = "<c:numRef><c:f>A!$A$1:$A$3</c:f></c:numRef>";
    expect(
      editXml(
        numbers,
        cacheCells(() => [3, undefined, 5]),
      ),
    ).toBe(
      '<c:numRef><c:f>A!$A$1:$A$3</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>3</c:v></c:pt><c:pt idx="2"><c:v>5</c:v></c:pt></c:numCache></c:numRef>',
    );
    const words = "<c:strRef><c:f>A!$A$1</c:f></c:strRef>";
    expect(
      editXml(
        words,
        cacheCells(() => ["Khối TH&THCS"]),
      ),
    ).toContain("<c:v>Khối TH&amp;THCS</c:v>");
  });

  it("finds cells by reference, whatever the sheet is called", () => {
    const cells = cellsAt(xlsxFromSpecs([fullSpec({ name: "Tổng hợp '25" })]));
    const [first] = xlsxFromSpecs([fullSpec()]).sheets[0]?.cells ?? [];
    expect(cells("'Tổng hợp ''25'!$A$1:$A$1")).toEqual([first?.value]);
    expect(cells("'Không có'!$A$1")).toEqual([]);
  });

  it("has thin grey lines across and no ticks", () => {
    const axis = editXml("<c:valAx><c:axPos/><c:crossAx/></c:valAx>", calmAxes);
    expect(axis).toMatch(
      /^<c:valAx><c:axPos\/><c:majorGridlines>.*D9D9D9.*<c:majorTickMark val="none"\/>.*<c:crossAx\/>/u,
    );
  });

  it("speaks in the document's font", () => {
    const font = '<a:latin typeface="Times New Roman"/>';
    expect(editXml("<c:chartSpace><a:rPr/></c:chartSpace>", chartFont("Times New Roman"))).toBe(
      `<c:chartSpace><a:rPr>${font}</a:rPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr>${font}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr></c:chartSpace>`,
    );
  });
});
