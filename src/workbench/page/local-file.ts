import { element } from "./element";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Has a person choose an .xlsx file; undefined where none was chosen. */
export function openFile(): Promise<
  { readonly name: string; readonly bytes: Uint8Array } | undefined
> {
  const input = element("input", { type: "file", accept: `.xlsx,${TYPE}` });
  return new Promise((resolve, reject) => {
    input.addEventListener("cancel", () => resolve(undefined));
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      if (!file) return resolve(undefined);
      file
        .arrayBuffer()
        .then((buffer) => resolve({ name: file.name, bytes: new Uint8Array(buffer) }), reject);
    });
    input.click();
  });
}

/** Gives a person the file, where the browser puts downloads. */
export function saveFile(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: TYPE }));
  element("a", { href: address, download: name }).click();
  // The browser has taken the address over by then.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
