/** @jest-environment node */
import { JSDOM } from "jsdom";
import { cell, paragraph, table } from "../../support/docxOf";
import { readBody, readLines } from "../../support/readDocxRows";

const run = (text: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const struck = (text: string): string => run(text, "<w:strike/>");
const field = (data: string, result = ""): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r>` +
  `${result === "" ? "" : `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}`}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const LIST = '<w:listEntry w:val="Quý I"/><w:listEntry w:val="Quý II"/>';

describe("struck words of a Word file", () => {
  it.each([
    ["before others", struck("Quý II") + run(" Quý III"), "Quý III"],
    ["twice struck", run("Quý I", "<w:dstrike/>") + run("Quý IV"), "Quý IV"],
    ["with strike turned off", run("Quý II", '<w:strike w:val="false"/>'), "Quý II"],
  ])("are no words: %s", async (_what, runs, text) => {
    expect(await readLines(`<w:p>${runs}</w:p>`)).toEqual([text]);
  });

  it.each([
    ["struck by a style", run("Quý I ", '<w:rStyle w:val="Bo"/>') + run("Quý II"), "Quý II"],
    ["struck by the style that theirs builds on", run("Quý I ", '<w:rStyle w:val="BoDo"/>') + run("Quý II"), "Quý II"],
    ["hidden by a style", run("Quý I ", '<w:rStyle w:val="An"/>') + run("Quý II"), "Quý II"],
    ["not struck, though their style says so", run("Quý I", '<w:rStyle w:val="Bo"/><w:strike w:val="0"/>'), "Quý I"],
  ])("are told by what their styles say: %s", async (_what, runs, text) => {
    const style = (id: string, look: string, base = ""): string =>
      `<w:style w:type="character" w:styleId="${id}">${base === "" ? "" : `<w:basedOn w:val="${base}"/>`}<w:rPr>${look}</w:rPr></w:style>`;
    const styles =
      style("Bo", "<w:strike/>") + style("BoDo", '<w:color w:val="FF0000"/>', "Bo") + style("An", "<w:vanish/>");
    expect(await readLines(`<w:p>${runs}</w:p>`, { styles })).toEqual([text]);
  });

  it("keep their cells, struck, where there are no others", async () => {
    const gone = (text: string): string => cell(`<w:p>${struck(text)}</w:p>`);
    const rows = [
      [cell("TT"), cell("Nội dung"), cell("Hạn")],
      [gone("1"), gone("Hội thi"), gone("Quý I")],
      [cell("2"), cell(`<w:p>${struck("Bỏ")}</w:p><w:p>${run("Tập huấn")}</w:p>`), cell("Quý II")],
    ];
    expect(await readBody(table(rows))).toMatchObject({
      rows: [
        ["TT", "Nội dung", "Hạn"],
        ["1", "Hội thi", "Quý I"],
        ["2", "Tập huấn", "Quý II"],
      ],
      struck: [
        { row: 1, column: 0 },
        { row: 1, column: 1 },
        { row: 1, column: 2 },
      ],
    });
  });
});

describe("spaces of a Word file", () => {
  it.each([
    [
      "a no-break space between runs parts their words",
      "<w:t>đọc sách:</w:t></w:r><w:r><w:t>\u00A0trưng bày</w:t>",
      "đọc sách: trưng bày",
    ],
    ["spaces around a run count only where it says so", "<w:t>Tập </w:t></w:r><w:r><w:t> huấn</w:t>", "Tậphuấn"],
  ])("are those that Word shows: %s", async (_what, runs, text) => {
    const lines = await readLines(`<w:p><w:r>${runs}</w:r></w:p>`);
    expect(lines.map((line) => String(line).replaceAll("\u00A0", " "))).toEqual([text]);
  });
});

describe("a form of old Word", () => {
  it.each([
    ["a chosen entry", field(`<w:ddList><w:result w:val="1"/>${LIST}</w:ddList>`), "Quý II"],
    ["an entry that nobody chose yet", field(`<w:ddList>${LIST}</w:ddList>`), "Quý I"],
    ["an entry whose result stands beside it", field(`<w:ddList>${LIST}</w:ddList>`, "Quý II"), "Quý II"],
    ["a ticked box", field("<w:checkBox><w:checked/></w:checkBox>"), "☒"],
    ["an empty box", field('<w:checkBox><w:default w:val="0"/></w:checkBox>'), "☐"],
  ])("shows %s", async (_what, runs, text) => {
    expect(await readLines(`<w:p>${runs}</w:p>`)).toEqual([text]);
  });
});

describe("what a Word file tells in two ways, or leaves to other programs", () => {
  it.each([
    ["only the older", "<mc:Fallback>BLOCK</mc:Fallback>"],
    ["only the newer", "<mc:Choice>BLOCK</mc:Choice>"],
    ["the newer without words", "<mc:Choice/><mc:Fallback>BLOCK</mc:Fallback>"],
    ["both", "<mc:Choice>BLOCK</mc:Choice><mc:Fallback>BLOCK</mc:Fallback>"],
  ])("is read once when it stands in %s", async (_what, inside) => {
    const body = `<mc:AlternateContent>${inside.replaceAll("BLOCK", paragraph("KẾ HOẠCH"))}</mc:AlternateContent>`;
    expect(await readLines(body)).toEqual(["KẾ HOẠCH"]);
  });

  const chunk = (name: string, content: string) => ({
    more: {
      "word/_rels/document.xml.rels": `<Relationships><Relationship Id="c1" Type="x/aFChunk" Target="${name}"/></Relationships>`,
      [`word/${name}`]: content,
    },
  });
  const BODY = `${paragraph("KẾ HOẠCH")}<w:altChunk r:id="c1"/>`;

  it("is read when it is a page or plain text", async () => {
    Object.assign(globalThis, { DOMParser: new JSDOM("").window.DOMParser });
    expect(await readLines(BODY, chunk("a.html", "<p>Một</p><p>Hai</p>"))).toEqual(["KẾ HOẠCH", "Một", "Hai"]);
    expect(await readLines(BODY, chunk("a.txt", "Một\r\nHai"))).toEqual(["KẾ HOẠCH", "Một", "Hai"]);
    Reflect.deleteProperty(globalThis, "DOMParser");
  });

  it("is told with its place when it is of a kind that can't be read", async () => {
    expect(await readBody(BODY, chunk("a.rtf", "{\\rtf1 Một}"))).toMatchObject({
      rows: [["KẾ HOẠCH"]],
      notes: [{ kind: "embedded-document", row: 1, name: "a.rtf" }],
    });
  });
});
