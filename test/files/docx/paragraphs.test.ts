import { paragraph } from "../../support/docxOf";
import { readLines } from "../../support/readDocxRows";

const run = (inside: string): string => `<w:r>${inside}</w:r>`;
const text = (words: string): string => run(`<w:t xml:space="preserve">${words}</w:t>`);
const line = (inside: string): string => `<w:p>${inside}</w:p>`;

describe("the paragraphs of a Word document", () => {
  it("are rows in reading order, empty ones left out", async () => {
    const body = [paragraph("KẾ HOẠCH"), paragraph("  "), paragraph("Công tác dân vận năm 2025")].join("");
    expect(await readLines(body)).toEqual(["KẾ HOẠCH", "Công tác dân vận năm 2025"]);
  });

  it.each([
    ["runs cut anywhere", text("Rà s") + text("oát") + text(", bổ sung"), "Rà soát, bổ sung"],
    ["spaces that a run does not keep", `${run("<w:t> Quý I </w:t>")}${text(" năm 2025")}`, "Quý I năm 2025"],
    ["line breaks", text("BGH") + run("<w:br/>") + text("Công đoàn"), "BGH\nCông đoàn"],
    ["tabs", text("Quý I") + run("<w:tab/>") + text("Văn thư"), "Quý I\tVăn thư"],
    [
      "hyphens that keep words together",
      text("Văn hóa") + run("<w:noBreakHyphen/>") + text("Xã hội"),
      "Văn hóa-Xã hội",
    ],
    ["soft hyphens", text("Phối h\u00ADợp") + run("<w:softHyphen/>"), "Phối hợp"],
    ["decomposed letters, as they are", text("Qu\u0079\u0301 I"), "Qu\u0079\u0301 I"],
    ["references", text("A &amp; B &lt; &#x110;"), "A & B < Đ"],
    ["CDATA", run("<w:t><![CDATA[Hạn < 15/6]]></w:t>"), "Hạn < 15/6"],
    ["links", `<w:hyperlink r:id="rId9">${text("Công văn 12")}</w:hyperlink>`, "Công văn 12"],
    [
      "fields, by their result",
      `${run('<w:fldChar w:fldCharType="begin"/>')}${run("<w:instrText>DATE</w:instrText>")}${run('<w:fldChar w:fldCharType="separate"/>')}${text("15/6/2025")}`,
      "15/6/2025",
    ],
    [
      "fields in the instructions of others",
      `${run('<w:fldChar w:fldCharType="begin"/>')}${run("<w:instrText>IF </w:instrText>")}${text("ẩn")}${run('<w:fldChar w:fldCharType="separate"/>')}${text("Quý I")}${run('<w:fldChar w:fldCharType="end"/>')}${text(" năm 2025")}`,
      "Quý I năm 2025",
    ],
    ["simple fields", `<w:fldSimple w:instr="PAGE">${text("3")}</w:fldSimple>`, "3"],
    ["smart tags", `<w:smartTag w:element="date">${text("15/6")}</w:smartTag>`, "15/6"],
    ["insertions that are tracked", `<w:ins w:id="1">${text("Quý II")}</w:ins>`, "Quý II"],
    ["deletions that are tracked", `${text("Quý I")}<w:del><w:r><w:delText> và II</w:delText></w:r></w:del>`, "Quý I"],
    ["text moved away", `${text("Quý I")}<w:moveFrom>${text(" và II")}</w:moveFrom>`, "Quý I"],
    [
      "marks of notes and comments",
      text("Kế hoạch 12") + run('<w:footnoteReference w:id="2"/>') + run('<w:commentReference w:id="1"/>'),
      "Kế hoạch 12",
    ],
    ["hidden text", text("Quý I") + run("<w:rPr><w:vanish/></w:rPr><w:t>nháp</w:t>"), "Quý I"],
    ["ticks in a font of symbols", run('<w:sym w:font="Wingdings" w:char="F0FC"/>'), "✓"],
    ["ticks typed in such a font", run('<w:rPr><w:rFonts w:ascii="Wingdings 2"/></w:rPr><w:t>P</w:t>'), "✓"],
    [
      "what Word asks to fill in",
      `${text("Số:")}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${text("Click here")}</w:sdtContent></w:sdt>`,
      "Số:",
    ],
    ["content controls", `<w:sdt><w:sdtPr/><w:sdtContent>${text("Quý III")}</w:sdtContent></w:sdt>`, "Quý III"],
    ["equations", '<m:oMath xmlns:m="m"><m:r><m:t>100%</m:t></m:r></m:oMath>', "100%"],
  ])("hold %s", async (_what, inside, expected) => {
    expect(await readLines(line(inside))).toEqual([expected]);
  });

  it("go on in the next one when the mark between them was deleted", async () => {
    const first = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${text("Rà soát ")}</w:p>`;
    expect(await readLines(first + line(text("kế hoạch")))).toEqual(["Rà soát kế hoạch"]);
  });

  it("are followed by the boxes of text that hang on them, each told once", async () => {
    const inside = `<w:txbxContent>${paragraph("DỰ THẢO")}</w:txbxContent>`;
    const box = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${inside}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${inside}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await readLines(line(text("KẾ HOẠCH") + run(box)))).toEqual(["KẾ HOẠCH", "DỰ THẢO"]);
  });

  it("are read from content controls around them, but not from a table of contents", async () => {
    const control = (properties: string, inside: string): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const contents = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>';
    const body = control(contents, paragraph("I. Mục đích … 1")) + control("", paragraph("I. Mục đích"));
    expect(await readLines(body)).toEqual(["I. Mục đích"]);
  });

  it("are found whatever prefix their names bear", async () => {
    const document = `<?xml version="1.0"?><ns0:document xmlns:ns0="x"><ns0:body><ns0:p><ns0:r><ns0:t>KẾ HOẠCH</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`;
    expect(await readLines("", { more: { "word/document.xml": document } })).toEqual(["KẾ HOẠCH"]);
  });

  it("are read from the part that the package names, and headers and notes from none", async () => {
    const more = {
      "_rels/.rels": `<Relationships xmlns="r"><Relationship Type="t/officeDocument" Target="/word/document2.xml"/></Relationships>`,
      "word/document2.xml": `<w:document xmlns:w="w"><w:body>${paragraph("KẾ HOẠCH")}</w:body></w:document>`,
      "word/header1.xml": `<w:hdr xmlns:w="w">${paragraph("Trang 1")}</w:hdr>`,
      "word/footnotes.xml": `<w:footnotes xmlns:w="w">${paragraph("Theo Công văn số 5")}</w:footnotes>`,
    };
    expect(await readLines(paragraph("Bản cũ"), { more })).toEqual(["KẾ HOẠCH"]);
  });
});
