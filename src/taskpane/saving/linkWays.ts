import type { OutgoingFile, SavingWay } from "../../actions/ports/FormFilesPort";
import { base64Of } from "./base64Of";
import { typeOf } from "./typeOf";

/** Longer addresses are cut or refused. */
const LONGEST_ADDRESS = 2_000_000;
/** Browsers fetch what a link points at after the click. */
const KEPT_MS = 60_000;

/** Clicks a link that the browser keeps as a file; nobody is told whether it did. */
function follow(document: Document, { name }: OutgoingFile, address: string): void {
  const link = document.createElement("a");
  if (!("download" in link)) throw new Error("Links can't be downloaded here.");
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}

/**
 * A download of what is in memory: silently does nothing in Excel for Mac (office-js #4681).
 *
 * @example await downloadWay(document).save(file) // => "handed"
 */
export function downloadWay(document: Document): SavingWay {
  return {
    kind: "download",
    save: (file) => {
      const address = URL.createObjectURL(new Blob([new Uint8Array(file.bytes)], { type: typeOf(file.name) }));
      setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
      follow(document, file, address);
      return Promise.resolve("handed");
    },
  };
}

/**
 * A download whose address is the file itself, for panes that refuse addresses into memory.
 *
 * @example await addressWay(document).save(file) // => "handed"
 */
export function addressWay(document: Document): SavingWay {
  return {
    kind: "address",
    save: (file) => {
      const address = `data:${typeOf(file.name)};base64,${base64Of(file.bytes)}`;
      if (address.length > LONGEST_ADDRESS) return Promise.reject(new Error("The file is too long for an address."));
      follow(document, file, address);
      return Promise.resolve("handed");
    },
  };
}
