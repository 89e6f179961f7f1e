import type { ChosenFile, FormFilesPort, TellFileFailure } from "../../actions/ports/FormFilesPort";
import type { ReturnedFile } from "../../sheets/returns/ReturnedFile";
import { documentOf } from "./documentOf";

/** More than any form, scan or zip of forms has; what is larger is not even opened. */
const MOST_BYTES = 100_000_000;

/**
 * Units' forms as files. What makes and reads them is fetched when it is first needed.
 *
 * @example await formFiles().make(form) // => bytes of an .xlsx
 */
export function formFiles(): FormFilesPort {
  return {
    make: async (form) => (await import("./renderForm")).renderForm(form),
    pack: async (files) => {
      const { pack } = await import("../zip/pack");
      return pack(new Map(files.map(({ name, bytes }) => [name, bytes])));
    },
    read,
  };
}

async function* read({ path, content }: ChosenFile, tell: TellFileFailure): AsyncGenerator<ReturnedFile> {
  const document = documentOf(path);
  if (document !== undefined) yield { file: path, kind: "document", document };
  else if (content.size > MOST_BYTES)
    yield { file: path, kind: "unreadable", text: tell(path, { kind: "too-large", bytes: content.size }) };
  else {
    const bytes = await content.arrayBuffer().catch(() => undefined);
    const { returnedIn } = await import("./returnedIn");
    if (bytes === undefined) yield { file: path, kind: "unreadable", text: tell(path, { kind: "not-readable" }) };
    else for (const readOne of returnedIn(path, new Uint8Array(bytes), { tell })) yield await readOne();
  }
}
