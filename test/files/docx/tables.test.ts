import { cell, listed, paragraph, table } from "../../support/docxOf";
import { readBody, readLines } from "../../support/readDocxRows";

const HEADER = ["TT", "Nội dung", "Chủ trì", "Thời gian"].map((text) => cell(text));
const span = (columns: number): string => `<w:gridSpan w:val="${String(columns)}"/>`;
const down = (value: string): string => `<w:vMerge${value === "" ? "" : ` w:val="${value}"`}/>`;

function row(...texts: readonly string[]): readonly string[] {
  return texts.map((text) => cell(text));
}

describe("the tables of a Word document", () => {
  it("have their own cells, apart from the text about them by a free row", async () => {
    const body = paragraph("KẾ HOẠCH") + table([HEADER, row("1", "Rà soát", "BGH", "Quý I")]) + paragraph("Nơi nhận:");
    const { rows, tables } = await readBody(body);
    expect(rows).toEqual([
      ["KẾ HOẠCH"],
      [],
      ["TT", "Nội dung", "Chủ trì", "Thời gian"],
      ["1", "Rà soát", "BGH", "Quý I"],
      [],
      ["Nơi nhận:"],
    ]);
    expect(tables).toEqual([{ row: 2, column: 0, rows: 2, columns: 4 }]);
  });

  it("keep cells merged across and down as merges", async () => {
    const { rows, merges } = await readBody(
      table([
        HEADER,
        [cell("I. Công tác chuyên môn", span(4))],
        [...row("1", "Rà soát"), cell("BGH", down("restart")), cell("Quý I")],
        [...row("2", "Tập huấn"), cell("<w:p/>", down("")), cell("Quý II")],
        [...row("3", "Tổng kết"), cell("<w:p/>", down("continue")), cell("Quý III")],
      ]),
    );
    expect(rows[1]).toEqual(["I. Công tác chuyên môn", null, null, null]);
    expect(rows[3]).toEqual(["2", "Tập huấn", null, "Quý II"]);
    expect(merges).toEqual([
      { row: 1, column: 0, rows: 1, columns: 4 },
      { row: 2, column: 2, rows: 3, columns: 1 },
    ]);
  });

  it("begin a new merge where the text above ends, not where columns differ", async () => {
    const { merges, rows } = await readBody(
      table([
        HEADER,
        [...row("1", "Rà soát"), cell("BGH", down("restart")), cell("Quý I")],
        [cell("2"), cell("Tập huấn"), cell("Công đoàn", down("restart")), cell("Quý II")],
        [cell("3"), cell("Tổng kết", span(2)), cell("Quý III")],
        [...row("4", "Sơ kết"), cell("Đoàn", down("")), cell("Quý IV")],
      ]),
    );
    expect(merges).toEqual([{ row: 3, column: 1, rows: 1, columns: 2 }]);
    expect(rows[4]?.[2]).toBe("Đoàn");
  });

  it("put edges together that lie within two millimetres, so that columns stay columns", async () => {
    const header = [cell("TT"), cell("Nội dung"), cell("Chủ trì", span(2)), cell("Thời gian")];
    const line = [cell("1"), cell("Rà soát", span(2)), cell("BGH"), cell("Quý I")];
    const { rows, merges } = await readBody(table([header, line, line], [600, 5000, 60, 2000, 1500]));
    expect(rows).toEqual([
      ["TT", "Nội dung", "Chủ trì", "Thời gian"],
      ["1", "Rà soát", "BGH", "Quý I"],
      ["1", "Rà soát", "BGH", "Quý I"],
    ]);
    expect(merges).toEqual([]);
  });

  it("keep narrow columns that hold cells of their own", async () => {
    const header = [cell("Nội dung"), ...["I", "II", "III", "IV"].map((quarter) => cell(quarter))];
    const line = [cell("Rà soát"), cell("x"), cell(""), cell("x"), cell("")];
    const { rows } = await readBody(table([header, line, line, line], [5000, 100, 100, 100, 100]));
    expect(rows[1]).toEqual(["Rà soát", "x", null, "x", null]);
  });

  it("leave free what a row leaves free at its start", async () => {
    const short = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("Tổng", span(3))}</w:tr>`;
    const body = table([HEADER, row("1", "Rà soát", "BGH", "Quý I"), row("2", "Tập huấn", "BGH", "Quý I")]);
    const { rows } = await readBody(body.replace("</w:tbl>", `${short}</w:tbl>`));
    expect(rows[3]).toEqual([null, "Tổng", null, null]);
  });

  it("join the paragraphs of a cell by line breaks and its tabs by spaces", async () => {
    const units =
      paragraph("Phòng TCCB") + paragraph("") + "<w:p><w:r><w:t>Văn</w:t><w:tab/><w:t>phòng</w:t></w:r></w:p>";
    const { rows } = await readBody(table([HEADER, [cell("1"), cell("Rà soát"), cell(units), cell("Quý I")], HEADER]));
    expect(rows[1]).toEqual(["1", "Rà soát", "Phòng TCCB\nVăn phòng", "Quý I"]);
  });

  it("show the numbers that Word computes in cells without text", async () => {
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const line = (text: string): readonly string[] => [cell(listed("", 1)), ...row(text, "BGH", "Quý I")];
    const lines = await readLines(table([HEADER, line("Rà soát"), line("Tập huấn")]), { numbering });
    expect(lines).toEqual(["TT", "1", "2"]);
  });

  it("leave out rows whose deletion is tracked and read rows in content controls", async () => {
    const body = table([HEADER, row("1", "Rà soát", "BGH", "Quý I"), row("2", "Tập huấn", "BGH", "Quý I")]);
    const deleted = `<w:tr><w:trPr><w:del w:id="3"/></w:trPr>${row("3", "Bỏ", "BGH", "Quý I").join("")}</w:tr>`;
    const wrapped = `<w:sdt><w:sdtContent><w:tr>${row("4", "Tổng kết", "BGH", "Quý I").join("")}</w:tr></w:sdtContent></w:sdt>`;
    expect(await readLines(body.replace("</w:tbl>", `${deleted}${wrapped}</w:tbl>`))).toEqual(["TT", "1", "2", "4"]);
  });

  it("hold inner tables as lines of their cell", async () => {
    const inner = table([row("BGH", "chủ trì"), row("Công đoàn", "phối hợp")]);
    const line = [cell("1"), cell("Rà soát"), cell(inner + paragraph("")), cell("Quý I")];
    const { rows } = await readBody(table([HEADER, line, line]));
    expect(rows[1]?.[2]).toBe("BGH chủ trì\nCông đoàn phối hợp");
  });

  it("are taken out of a table that only frames the page", async () => {
    const inner = table([HEADER, row("1", "Rà soát", "BGH", "Quý I"), row("2", "Tập huấn", "BGH", "Quý I")]);
    const frame = table([[cell(paragraph("KẾ HOẠCH") + inner + paragraph("Nơi nhận:"))]]);
    const { rows } = await readBody(frame);
    expect(rows[2]).toEqual(["TT", "Nội dung", "Chủ trì", "Thời gian"]);
  });

  it("give letterheads line by line, side by side", async () => {
    const left = paragraph("UBND HUYỆN CÁT HẢI") + paragraph("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO");
    const right = paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + paragraph("Độc lập - Tự do - Hạnh phúc");
    const { rows } = await readBody(table([[cell(left), cell(right)]]));
    expect(rows).toEqual([
      ["UBND HUYỆN CÁT HẢI", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", "Độc lập - Tự do - Hạnh phúc"],
    ]);
  });
});
