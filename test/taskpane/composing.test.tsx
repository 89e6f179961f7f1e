/** @jest-environment jsdom */
import { readdirSync, readFileSync } from "node:fs";
import { fireEvent, screen } from "@testing-library/react";
import { carryOut, makeTable } from "../support/officeWorkbook";
import { planSheet, unitListSheet } from "../support/clerkSheets";
import { MemoryWorkbook } from "../support/memoryWorkbook";
import { renderPane } from "../support/renderPane";

async function doubted(): Promise<MemoryWorkbook> {
  const book = new MemoryWorkbook([
    planSheet([{ content: "Tổng kết năm", lead: "Trường chưa ai biết", time: "Quý IV" }]),
    unitListSheet([["MN01", "Trường Mầm non Hoa Mai", "MN", "Mầm non"]]),
  ]);
  await carryOut(book, makeTable);
  return book;
}

/** Writes a word as an input method does: its letters come as one composition, and the key that ends it is the method's. */
function compose(input: HTMLInputElement, word: string): void {
  fireEvent.compositionStart(input);
  for (let end = 1; end <= word.length; end += 1) {
    fireEvent.keyDown(input, { key: "Process", keyCode: 229, isComposing: true });
    fireEvent.compositionUpdate(input, { data: word.slice(0, end) });
    fireEvent.input(input, { target: { value: word.slice(0, end) }, isComposing: true });
  }
}

describe("a reason that is written with a Vietnamese input method", () => {
  it.each([
    ["while the word is composed", { key: "Enter", keyCode: 229, isComposing: true }],
    ["that ended the composition, as Safari tells it", { key: "Enter", keyCode: 229, isComposing: false }],
  ])("is not taken by the Enter %s, and is by the next", async (_when, enter) => {
    const { open, press, user } = renderPane(await doubted(), null);
    await open("Kiểm tra");
    await press("Bỏ qua");
    const reason = screen.getByRole<HTMLInputElement>("textbox", { name: "Lý do bỏ qua" });
    compose(reason, "chờ cấp trên");
    expect(fireEvent.keyDown(reason, enter)).toBe(false);
    fireEvent.compositionEnd(reason, { data: "chờ cấp trên" });
    expect(reason.value).toBe("chờ cấp trên");
    expect(screen.queryByText(/^Đã bỏ qua/)).toBeNull();
    await user.type(reason, "{Enter}");
    await user.click(await screen.findByText("Đã bỏ qua (1)"));
    expect(screen.getByText(/chờ cấp trên/)).not.toBeNull();
  });

  it("has no other form in the pane that Enter submits without asking the helper", () => {
    const files = readdirSync("src/taskpane", { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".tsx"),
    );
    const texts = files.map((file) => [file, readFileSync(`src/taskpane/${file}`, "utf8")] as const);
    const bare = texts.filter(([, text]) => /<form\b|"Enter"/.test(text) && !text.includes("submitUnlessComposing("));
    expect(bare.map(([file]) => file)).toEqual([]);
  });
});
