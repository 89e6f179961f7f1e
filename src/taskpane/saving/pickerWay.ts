import type { SavingWay } from "../../actions/ports/FormFilesPort";
import { typeOf } from "./typeOf";

interface PickedFile {
  createWritable(): Promise<{ write(bytes: BufferSource): Promise<void>; close(): Promise<void> }>;
}

/** Not in every browser, nor in its types. */
interface WithPicker {
  showSaveFilePicker?: (options: {
    readonly suggestedName: string;
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }) => Promise<PickedFile>;
}

/**
 * The user says where; the only way that knows that the file is whole.
 *
 * @example await pickerWay(window).save({ name: "phieu.zip", bytes }) // => "saved"
 */
export function pickerWay(window: object): SavingWay {
  const place = window as WithPicker;
  return {
    kind: "picker",
    save: async ({ name, bytes }) => {
      if (place.showSaveFilePicker === undefined) throw new Error("There is no save picker here.");
      const types = [{ accept: { [typeOf(name)]: [name.slice(name.lastIndexOf("."))] } }];
      try {
        const picked = await place.showSaveFilePicker({ suggestedName: name, types });
        const writable = await picked.createWritable();
        await writable.write(new Uint8Array(bytes));
        await writable.close();
        return "saved";
      } catch (error) {
        if (error instanceof DOMException && error.name === "AbortError") return "cancelled";
        throw error;
      }
    },
  };
}
