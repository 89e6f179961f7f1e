import { readReturn } from "../../src/files/forms/readReturn";
import { renderForm } from "../../src/files/forms/renderForm";
import { inOrder } from "../../src/workbench/runner/inOrder";
import { returnReaders } from "../../src/workbench/runner/returnReaders";
import { formOf, office } from "../support/returnedForms";

/** More than all forms of a province. */
const MANY_BYTES = 1e9;

async function* given<T>(jobs: readonly (() => Promise<T>)[]): AsyncGenerator<() => Promise<T>> {
  for (const job of jobs) yield await Promise.resolve(job);
}

describe("files that are read in threads", () => {
  it.each([
    ["in threads", MANY_BYTES],
    ["here, where few came", 1],
  ])("say the same %s, whatever they are", async (_, bytes) => {
    const form = await renderForm(formOf((await office()).sent, "MN01"));
    const files = [form, new TextEncoder().encode("xin chào"), form.slice(0, 4000), new Uint8Array(), form, form];
    const readers = returnReaders(bytes);
    try {
      // Threads take their time to start: what is asked before is read here.
      for (let asked = 0; asked < 200; asked++) await readers.read(form, "phieu.xlsx");
      const read = await Promise.all(files.map((file, index) => readers.read(file, `phieu ${String(index)}.xlsx`)));
      expect(read).toEqual(await Promise.all(files.map((file) => readReturn(file, "phieu.xlsx"))));
      expect(read.map(({ ok }) => ok)).toEqual([true, false, false, false, true, true]);
    } finally {
      readers.close();
    }
  });

  it("are read here once the threads ended", async () => {
    const form = await renderForm(formOf((await office()).sent, "MN01"));
    const readers = returnReaders(MANY_BYTES);
    for (let asked = 0; asked < 200; asked++) await readers.read(form, "phieu.xlsx");
    const asked = Array.from({ length: 8 }, () => readers.read(form, "phieu.xlsx"));
    readers.close();
    const read = await Promise.all([...asked, readers.read(form, "phieu.xlsx")]);
    expect(new Set(read.map((one) => JSON.stringify(one))).size).toBe(1);
  });
});

describe("things that are done several at a time", () => {
  it("are given in the order in which they were begun, and no more are begun than asked for", async () => {
    let [open, most] = [0, 0];
    const jobs = [30, 1, 20, 1, 1, 10].map((wait, index) => async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((done) => setTimeout(done, wait));
      open -= 1;
      return index;
    });
    const done: number[] = [];
    for await (const index of inOrder(given(jobs), 3)) done.push(index);
    expect([done, most]).toEqual([[0, 1, 2, 3, 4, 5], 3]);
  });

  it("tell what went wrong with one of them when its turn comes", async () => {
    const jobs = [() => Promise.resolve(1), () => Promise.reject(new Error("Damaged.")), () => Promise.resolve(3)];
    const done: number[] = [];
    const all = async (): Promise<void> => {
      for await (const one of inOrder(given(jobs), 3)) done.push(one);
    };
    await expect(all()).rejects.toThrow("Damaged.");
    expect(done).toEqual([1]);
  });
});
